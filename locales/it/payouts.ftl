command-payouts = pagare chi ha chiesto un pagamento

payouts-none = Nessuno aspetta un pagamento.
payouts-list = { $count ->
        [one] <b>Un pagamento aspetta.</b>
       *[other] <b>{ $count } pagamenti aspettano</b>, dal più vecchio.
    }
payouts-label = { $id } · { $stars } ⭐ · { $payee } · { $day }
payouts-unknown = Questo pagamento non esiste.
payouts-card =
    <b>Pagamento { $id }: { $stars } ⭐</b>
    Per <a href="tg://user?id={ $payee }">{ $payee }</a>
    Richiesto { $asked } ({ $days ->
        [0] oggi
        [one] 1 giorno fa
       *[other] { $days } giorni fa
    })
payouts-rail-outside = Da pagare fuori da Telegram, a: <code>{ $where }</code>
payouts-rail-gift = Da pagare con un regalo.
payouts-earned =
    { $since ->
        [never] Ancora nessun guadagno
       *[other] Guadagnati dal { $since }: { $earned } ⭐
    }
    Già pagati: { $paid } ⭐ in { $count ->
        [one] 1 pagamento
       *[other] { $count } pagamenti
    }
    Trattenute: { $held } ⭐, disponibili oltre a questo: { $available } ⭐
payouts-in-my-hand = Te ne stai occupando tu. Paga, poi premi il pulsante e scrivi il riferimento; oppure rimettilo in coda.
payouts-in-hand = Se ne occupa il responsabile { $owner } da { $since }.
payouts-gift-going = Il regalo è in viaggio.
payouts-gift-unknown = <b>Non si sa ancora se il regalo è arrivato</b>, e non lo mando due volte. Forse lo dirà il libro di Telegram; oppure controlla e dimmelo.
payouts-gift-failed = Il regalo non è stato inviato: { $why }. Riprova, o restituisci il pagamento.
payouts-gift-gone = Telegram non vende più questo regalo a questo prezzo. Restituisci il pagamento con un motivo, così il beneficiario può sceglierne un altro.
payouts-is-paid = È pagato. { $reference }
payouts-is-returned = È stato restituito: { $reason }
payouts-is-cancelled = Il beneficiario lo ha annullato.

payouts-do-pay = Lo pago ora
payouts-do-back = Rimettilo in coda
payouts-do-return = Restituisci…
payouts-do-gift = Invia il regalo
payouts-do-sent = È stato inviato
payouts-do-unsent = Non è stato inviato
payouts-do-confirm = Sì, è pagato
payouts-to-list = Tutti in attesa
payouts-open = Apri
payouts-to-earnings = I miei guadagni

payouts-pay-now =
    Il pagamento { $id } è nelle tue mani: nessun altro lo paga, e il beneficiario non può annullarlo.

    Paga il valore di <b>{ $stars } ⭐</b> a:
    <code>{ $where }</code>

    Poi scrivi il riferimento, per esempio <code>SEPA 2026-11-21 0042</code>. Se non lo paghi, rimettilo in coda.
payouts-wrong-reference = Scrivi il riferimento del pagamento in al massimo { $max } caratteri, per esempio <code>SEPA 2026-11-21 0042</code>.
payouts-sure-paid = Pagamento { $id }, { $stars } ⭐: pagato con il riferimento «{ $reference }»?
payouts-paid = Il pagamento { $id } è pagato: { $stars } ⭐. Il beneficiario lo sa.
payouts-ask-reason = Perché restituisci il pagamento { $id }? Scrivilo in una frase; il beneficiario la legge così com’è.
payouts-wrong-reason = Scrivi il motivo in al massimo { $max } caratteri, per esempio <code>La banca non ha accettato questo IBAN.</code>
payouts-returned = Il pagamento { $id } è restituito: { $stars } ⭐ sono di nuovo disponibili al beneficiario, che sa perché.

payouts-refused-over = È già concluso.
payouts-refused-taken = Se ne occupa un altro responsabile.
payouts-refused-sending = Il regalo è in viaggio, o non si sa ancora se è arrivato.
payouts-refused-below-zero = Non si può pagare: nel frattempo una vendita di questo beneficiario è stata rimborsata, e il suo saldo è sotto zero. Restituiscilo, o aspetta i prossimi guadagni.
payouts-refused-drift = Non si può pagare: i libri e quelli di Telegram non coincidono. /stats mostra di quanto; i pagamenti aspettano che tornino uguali.
payouts-gate-under-way = Il regalo è già in viaggio.
payouts-gate-ceiling = Con questo regalo, i regali delle ultime 24 ore costerebbero più di quanto /config permette.
payouts-gate-source-short = Il denaro di questo pagamento non c’è. Guarda /verify.
payouts-gate-telegram-short = Telegram ha troppo poche Stelle per questo bot per inviare il regalo.

payouts-asked = Pagamento { $id }: { $payee } chiede { $stars } ⭐.
payouts-gift-text = Il tuo pagamento { $id }. Grazie!
payouts-gift-arrived = Il regalo del pagamento { $id } è arrivato.
payouts-gift-back = Il regalo del pagamento { $id } non è stato inviato: { $why }. Il pagamento è di nuovo in coda.
payouts-gift-lost = Non si sa ancora se il regalo del pagamento { $id } è arrivato ({ $why }). Non lo mando di nuovo; lo dirà il libro di Telegram, o lo dici tu.
payouts-told-paid = Il pagamento { $id } è pagato: { $stars } ⭐. Riferimento: { $reference }
payouts-told-paid-gift = Il pagamento { $id } è pagato: il tuo regalo da { $stars } ⭐ è stato inviato.
payouts-told-returned = Il pagamento { $id } non è stato pagato: { $reason }. Le { $stars } ⭐ sono di nuovo tue; chiedile con /earnings.
payouts-provider = Tramite il fornitore di pagamenti: { $count }
