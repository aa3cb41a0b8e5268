command-receipts = tutto quello che hai pagato

receipts-none = Non hai ancora pagato nulla, quindi non ci sono ricevute. /premium mostra che cosa puoi comprare.
receipts-list =
    <b>I tuoi pagamenti</b>, dal più recente

    { $list }
receipts-entry =
    { $day } · <b>{ $stars } ⭐</b> · { $what }
    { $state }
    <code>{ $charge }</code>
receipts-delivered = Pagato e consegnato
receipts-refunded = Rimborsato { $at }, { $by }: le Stelle sono di nuovo tue
receipts-by-owner = da un responsabile del bot
receipts-by-you = dal tuo saldo, come hai chiesto
receipts-by-bot = da questo bot, che non doveva prenderle
receipts-by-telegram = da Telegram
receipts-by-book = da Telegram
receipts-by-chargeback = dalla tua banca o dallo store
receipts-refunding = Un rimborso è in corso
receipts-suspended = Pagato; un responsabile sta guardando per che cosa
receipts-gift-redeemed = Pagato; il tuo regalo è stato riscattato
receipts-gift-waits = Pagato; il tuo regalo aspetta di essere riscattato
receipts-late = Il suo messaggio mi è arrivato tardi
receipts-ask = Chiedi delle { $stars } ⭐, { $day }
receipts-for-month = premium, un mese
receipts-for-year = premium, un anno
receipts-for-gift-month = premium in regalo, un mese
receipts-for-gift-year = premium in regalo, un anno
receipts-for-topup = saldo per messaggi sponsorizzati
receipts-for-campaign = messaggio sponsorizzato n. { $number }
receipts-for-unknown = non ancora noto
receipts-for-plan = piano { $plan } per { $name }
receipts-for-invoice = fattura n. { $number } di { $name }
receipts-for-business = saldo di { $name }
receipts-by-card =
    { $day } · <b>{ $price }</b> · { $what }
    Pagato con la carta, tramite il fornitore di pagamenti
    <code>{ $charge }</code>
