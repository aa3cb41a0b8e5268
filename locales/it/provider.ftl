provider-list = <b>Dovuto dal fornitore di pagamenti.</b> Il fornitore paga te; queste parti sono dovute alle attività, e le paghi a mano. A chi?
provider-none = Dal fornitore di pagamenti ora non è dovuto niente a nessuno.
provider-card =
    <b>{ $amount }</b> sono dovuti a <a href="tg://user?id={ $payee }">{ $payee }</a>, per ciò che { $names } ha venduto tramite il fornitore di pagamenti. Già pagati: { $paid }.
    Non c’è attesa: il denaro è da te, e decidi tu quando si può passare senza rischio. Chiedigli dove pagarlo.
provider-in-hand = Il proprietario { $owner } ne ha in mano { $amount } da { $since }.
provider-do-pay = Lo pago ora
provider-do-back = Rimettilo in coda
provider-do-confirm = Sì, è pagato
provider-pay-now =
    <b>{ $amount }</b> per <a href="tg://user?id={ $payee }">{ $payee }</a> sono in mano tua: nessun altro proprietario li paga.

    Paga, poi scrivi il riferimento del pagamento, per esempio <code>SEPA 2026-11-21 0042</code>. Se non paghi, rimettilo in coda.
provider-wrong-reference = Scrivi il riferimento del pagamento in al massimo { $max } caratteri, per esempio <code>SEPA 2026-11-21 0042</code>.
provider-sure = { $amount } per { $payee }: pagati con il riferimento «{ $reference }»?
provider-paid = { $amount } per { $payee } sono registrati come pagati. Il beneficiario lo sa.
provider-told-paid = Un proprietario di questo bot ti ha pagato { $amount }, la tua parte di ciò che è arrivato tramite il fornitore di pagamenti. Riferimento: «{ $reference }». /earnings mostra che cosa resta.
provider-charge =
    <b>{ $price }</b> · fattura n. { $number } di { $name }
    Pagata tramite il fornitore di pagamenti da <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Addebito <code>{ $charge }</code>, dal fornitore <code>{ $there }</code>
provider-outlook = Io non posso restituirlo: puoi solo tu, presso il fornitore, e per intero. Fallo prima, poi registralo qui. Toglie { $yours } a { $payee }, che poi ha { $then }, e { $platform } alla piattaforma.
provider-do-refunded = L’ho restituito lì
provider-refunded-at = Restituito tramite il fornitore di pagamenti, { $at }.
provider-told-refunded = Il tuo pagamento di { $price } per la fattura n. { $number } di { $name } è stato restituito tramite il fornitore di pagamenti. Possono passare alcuni giorni prima che ti arrivi.
