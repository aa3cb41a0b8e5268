earnings-none = Ancora nessun guadagno. Aggiungimi a un tuo canale: i post sponsorizzati ti danno il { $share } % del loro prezzo. /channels spiega come.
earnings-title = <b>I tuoi guadagni</b>
earnings-available = Disponibili: { $stars } ⭐
earnings-held = Trattenuti per { $days } giorni dopo ogni vendita: { $stars } ⭐
earnings-reserved = Riservati per un pagamento: { $stars } ⭐
earnings-paid = Già pagati: { $stars } ⭐
earnings-coming = In arrivo, dai post ancora visibili: { $stars } ⭐
earnings-below = <b>Sotto zero di { $stars } ⭐</b>: una vendita che ti era stata pagata è stata rimborsata. Le prossime somme disponibili la compensano; fino ad allora i pagamenti aspettano.
earnings-dates = Diventano disponibili (UTC):
earnings-date = { $day }: { $stars } ⭐
earnings-settled = { $day } · { $channel } · post { $id }: { $price } ⭐, di cui tue { $yours } ⭐, della piattaforma { $platform } ⭐
earnings-standing = { $day } · { $channel } · il post { $id } è visibile: { $yours } ⭐ su { $price } ⭐ saranno tue (della piattaforma { $platform } ⭐)
earnings-void = { $day } · { $channel } · il post { $id } non è contato: nessun guadagno (su { $price } ⭐; tue sarebbero state { $yours } ⭐, della piattaforma { $platform } ⭐)
earnings-unknown = { $day } · { $channel } · post { $id }: non si sa ancora se è apparso; un responsabile controlla. { $yours } ⭐ su { $price } ⭐ sarebbero tue (della piattaforma { $platform } ⭐)
earnings-question = { $day } · { $channel } · il post { $id } aspetta la tua risposta: { $yours } ⭐ su { $price } ⭐ sarebbero tue (della piattaforma { $platform } ⭐)
earnings-waiting = { $day } · { $channel } · il post { $id } è in partenza: { $yours } ⭐ su { $price } ⭐ sarebbero tue (della piattaforma { $platform } ⭐)
earnings-skipped = { $day } · { $channel } · il post { $id } non è uscito: nessun guadagno (su { $price } ⭐; tue sarebbero state { $yours } ⭐, della piattaforma { $platform } ⭐)

earnings-ask = Chiedi un pagamento
earnings-open-payout = Pagamento { $id }: { $stars } ⭐ in attesa
earnings-by-sale = Per vendita
earnings-by-place = Per canale
earnings-statement = Estratto conto (PDF)
earnings-csv = CSV
earnings-history = Pagamenti passati

earnings-sales = <b>Le tue quote, dalla più recente</b>
earnings-no-sales = Ancora nessuna.
earnings-sale = { $day } · { $place } · post { $id }: { $yours } ⭐ su { $price } ⭐
earnings-sale-reversed = { $day } · { $place } · post { $id }: <s>{ $yours } ⭐</s> su { $price } ⭐, rimborsata
earnings-sale-pack = { $day } · «{ $place }»: { $yours } ⭐ su { $price } ⭐
earnings-sale-reversed-pack = { $day } · «{ $place }»: <s>{ $yours } ⭐</s> su { $price } ⭐, rimborsata
earnings-sale-pool =
    { $day } · fondo degli artisti, { $place }: { $yours } ⭐ ({ $id ->
        [one] { $id } uso
       *[other] { $id } usi
    } di un membro)
earnings-sale-reversed-pool = { $day } · fondo degli artisti, { $place }: <s>{ $yours } ⭐</s>, rimborsata
earnings-sale-other = { $day } · quota di un’altra vendita (n. { $id }): { $yours } ⭐
earnings-sale-reversed-other = { $day } · quota di un’altra vendita (n. { $id }): <s>{ $yours } ⭐</s>, rimborsata
earnings-places = <b>I tuoi guadagni per canale, pacchetto, attività e mese del fondo</b>
earnings-place = { $place }: { $stars } ⭐ ({ $count ->
        [one] 1 vendita
       *[other] { $count } vendite
    })
earnings-place-pack =
    «{ $place }»: { $stars } ⭐ ({ $count ->
        [one] { $count } vendita
       *[other] { $count } vendite
    })
earnings-place-pool =
    Fondo degli artisti, { $place }: { $stars } ⭐ ({ $count ->
        [one] { $count } uso
       *[other] { $count } usi
    })

earnings-how-much =
    <b>Un pagamento</b>
    Telegram non permette a nessun bot di mandare Stelle a una persona. Perciò un responsabile di questo bot ti paga a mano, oppure ti manda un regalo.

    Quante Stelle? Da { $least } a { $most }, intere. Scrivi un numero o premi il pulsante.
earnings-all = Tutte: { $stars } ⭐
earnings-wrong-stars = Questa somma non si può pagare. Scrivi un numero intero da { $least } a { $most }, per esempio <code>{ $most }</code>.
earnings-which-rail =
    { $stars } ⭐: come vuoi essere pagato?

    <b>Fuori da Telegram</b>: mi dici dove, e un responsabile ti paga lì a mano.
    <b>Con un regalo</b>: ricevi un regalo su Telegram. Non si può riconvertire in Stelle.
earnings-rail-outside = Fuori da Telegram
earnings-rail-gift = Con un regalo
earnings-where =
    Dove va pagato il valore di { $stars } Stelle? Scrivilo come lo diresti a una persona (al massimo { $max } caratteri), per esempio: <code>IBAN IT60 X054 2811 1010 0000 0123 456, Carlo Rossi</code>.

    È conservato cifrato, lo vedono solo i responsabili del bot, e viene cancellato quando il pagamento è concluso.
earnings-wrong-where = Scrivi dove pagare in al massimo { $max } caratteri (questi sono { $length }), per esempio: <code>IBAN IT60 X054 2811 1010 0000 0123 456, Carlo Rossi</code>.
earnings-which-gift = Quale regalo? Questi costano { $stars } ⭐ o meno; ciò che non usi resta tuo. <b>Un regalo non si può riconvertire in Stelle.</b>
earnings-no-gift = Al momento Telegram non offre regali che { $stars } ⭐ possano coprire. Torna indietro e scegli un altro modo.
earnings-gift-gone = Quel regalo non è più in vendita.
earnings-sure-outside =
    <b>È giusto così?</b>
    { $stars } ⭐ vengono riservate, e un responsabile ne paga il valore a mano a:
    { $where }
earnings-sure-gift =
    <b>È giusto così?</b>
    Ricevi il regalo { $gift }, e { $stars } ⭐ vengono tolte dai tuoi guadagni. Non si può riconvertire in Stelle.
earnings-confirm = Sì, chiedilo
earnings-asked = Il pagamento { $id } è richiesto: { $stars } ⭐ sono riservate, e i responsabili lo sanno. Ti avviso quando è pagato. Finché nessuno se ne occupa puoi annullarlo.
earnings-refused-open = Hai già un pagamento in corso. Quando è concluso puoi chiedere il prossimo; lo trovi in «Pagamenti passati».
earnings-refused-drift = I pagamenti aspettano: al momento i miei libri e quelli di Telegram non coincidono, e un responsabile sta controllando. I tuoi guadagni sono al sicuro; riprova più tardi.
earnings-refused-below-zero = Sei sotto zero di { $below } ⭐, perché una vendita che ti era stata pagata è stata rimborsata. Le prossime somme disponibili la compensano; poi potrai chiedere di nuovo.
earnings-refused-held = Solo { $available } ⭐ sono disponibili, e un pagamento parte da { $least } ⭐. { $held } ⭐ sono ancora trattenute: ogni quota diventa disponibile { $days } giorni dopo la vendita. /earnings mostra le date.
earnings-refused-below-least = { $available } ⭐ sono disponibili e { $held } ⭐ trattenute; un pagamento parte da { $least } ⭐. Chiedi di nuovo quando avrai guadagnato un po’ di più.
earnings-refused-too-much = È più delle { $most } Stelle intere disponibili ora. Chiedi di meno.
earnings-refused-too-little = Un pagamento parte da { $least } ⭐; ne sono disponibili { $available }.

earnings-payouts = <b>I tuoi pagamenti, dal più recente</b>
earnings-no-payouts = Ancora nessuno.
earnings-by-outside = fuori da Telegram
earnings-by-gift = con un regalo
earnings-payout-open = Pagamento { $id }: { $stars } ⭐, { $rail }. Richiesto il { $asked }, aspetta un responsabile.
earnings-payout-hand = Pagamento { $id }: { $stars } ⭐, { $rail }. Richiesto il { $asked }; un responsabile lo sta pagando.
earnings-payout-sent = Pagamento { $id }: { $stars } ⭐, { $rail }. Richiesto il { $asked }; il regalo è in viaggio, o non si sa ancora se è arrivato.
earnings-payout-paid = Pagamento { $id }: { $stars } ⭐, { $rail }, pagato il { $ended }. { $reference }
earnings-payout-returned = Pagamento { $id }: { $stars } ⭐, { $rail }, restituito il { $ended }: { $reason }
earnings-payout-cancelled = Pagamento { $id }: { $stars } ⭐, { $rail }, annullato da te il { $ended }.
earnings-cancel = Annulla il pagamento { $id }
earnings-cancel-late = Non si può più annullare: un responsabile lo sta pagando.

earnings-which-month = Di quale mese del { $year }? Preparo un PDF con ogni vendita, rimborso e pagamento (UTC).
earnings-which-period = Quale periodo? Preparo una tabella per fogli di calcolo: ogni vendita, rimborso e pagamento, esatti e in UTC.
earnings-period-all = Tutto
earnings-period-quarter = Trimestre { $number } del { $year }
earnings-pdf-caption = Il tuo estratto conto: { $period }
earnings-csv-caption = I tuoi guadagni in CSV: { $period }
earnings-statement-ready = Il tuo estratto conto di { $month } è pronto.
earnings-statement-get = Mostramelo (PDF)

earnings-pdf-title = Estratto conto dei guadagni: { $period }
earnings-pdf-payee = Beneficiario: account Telegram { $id }
earnings-pdf-days = Dal { $first } al { $until }, in UTC. Importi in Stelle di Telegram.
earnings-pdf-day = Giorno
earnings-pdf-what = Che cosa
earnings-pdf-price = Prezzo
earnings-pdf-change = Tuoi
earnings-pdf-balance = Saldo
earnings-pdf-opening = Saldo iniziale
earnings-pdf-closing = Saldo finale
earnings-pdf-sale = { $place }, post { $id }
earnings-pdf-refund = Rimborso: { $place }, post { $id }
earnings-pdf-sale-pack = «{ $place }»
earnings-pdf-refund-pack = Rimborso: «{ $place }»
earnings-pdf-sale-pool = Fondo degli artisti, { $place }
earnings-pdf-refund-pool = Rimborso: fondo degli artisti, { $place }
earnings-pdf-sale-other = Quota di un’altra vendita, n. { $id }
earnings-pdf-refund-other = Rimborso di un’altra vendita, n. { $id }
earnings-pdf-payout-outside = Pagamento { $id } fuori da Telegram: { $reference }
earnings-pdf-payout-gift = Pagamento { $id } con un regalo
earnings-pdf-sum-sale = Vendite: { $stars }
earnings-pdf-sum-refund = Rimborsi: { $stars }
earnings-pdf-sum-payout = Pagamenti: { $stars }
earnings-pdf-parts = Del saldo finale di { $closing }: disponibili { $available }, trattenuti { $held }, riservati per un pagamento { $reserved }

command-earnings = i tuoi guadagni e i pagamenti
earnings-sale-invoice = { $day } · { $place } · fattura { $number }: { $yours } ⭐ su { $price } ⭐
earnings-sale-reversed-invoice = { $day } · { $place } · fattura { $number }: <s>{ $yours } ⭐</s> su { $price } ⭐, rimborsata
earnings-place-invoice =
    { $place }: { $stars } ⭐ ({ $count ->
        [one] { $count } fattura
       *[other] { $count } fatture
    })
earnings-pdf-sale-invoice = Fattura di { $place }
earnings-pdf-refund-invoice = Rimborso: fattura di { $place }
earnings-provider = Tramite il fornitore di pagamenti: { $owed } dovuti a te, { $paid } pagati. Li paga a mano un proprietario di questo bot.
earnings-provider-below = Tramite il fornitore di pagamenti: devi { $owed }, { $paid } pagati. Una vendita già pagata a te è stata restituita; ciò che arriva dopo la compensa.
earnings-pdf-currency = Tramite il fornitore di pagamenti, { $currency }
earnings-pdf-currency-sale = Fattura, addebito { $id }
earnings-pdf-currency-refund = Restituito, addebito { $id }
earnings-pdf-currency-payout = Pagato a mano, n. { $id }
