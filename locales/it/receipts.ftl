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
receipts-refunded = Rimborsato: le Stars sono tornate a te
receipts-unknown = Pagato; un responsabile sta guardando per che cosa
receipts-for-month = premium, un mese
receipts-for-year = premium, un anno
receipts-for-campaign = messaggio sponsorizzato n. { $number }
receipts-for-unknown = non ancora noto
