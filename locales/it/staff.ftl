staff-words =
    <b>{ $who }</b>
    { $text }
staff-topic =
    Cliente <b>{ $who }</b> di { $name }. Tutto ciò che si scrive in questo argomento gli arriva, entro 24 ore dal suo ultimo messaggio.
    Comincia con // per tenerlo tra voi.
staff-nobody-meant = Nessuno
staff-whom = Per chi è?
staff-kept = Allora resta qui. /help mostra che cosa so fare.
staff-reads-nothing = { $name } non legge messaggi qui. Forse il suo sito dice come raggiungerla.
staff-passed-on = Inoltrato a <b>{ $name }</b>. La risposta arriva qui; fino ad allora ciò che scrivi va lì.
staff-not-passed-on = Non è stato possibile inoltrarlo a <b>{ $name }</b>. Riprova più tardi.
staff-ask-for-money = Chiedi un pagamento
staff-set = Dove vanno le risposte
staff-lost = Non posso più scrivere nella chat dello staff di <b>{ $name }</b>, quindi i messaggi dei clienti non arrivano a nessuno. Scegline un’altra.
staff-show-name = Mostra il mio nome
staff-end = È tutto
staff-write = Scrivi adesso: va a <b>{ $name }</b>, con il tuo codice cliente e senza il tuo nome. Testo, una foto, un file o un vocale.
staff-ended = Va bene. Ciò che scrivi non va più a <b>{ $name }</b>.
staff-name-shown = Dal tuo prossimo messaggio <b>{ $name }</b> vede il tuo nome. /following lo toglie.
staff-stale = Questa conversazione è finita. /following mostra a chi puoi scrivere.
staff-not-here = Questa non è più la chat dello staff di quell’attività, quindi la tua risposta non è partita. /business mostra qual è.
staff-too-late = Non inviato: <b>{ $code }</b> ha scritto più di 24 ore fa, o ha fermato tutto. Ora può raggiungerlo solo un modello approvato: mandalo con /business.
staff-not-sent = Non inviato: <b>{ $code }</b> ora non è raggiungibile. Riprova più tardi.
staff-sent = Inviato a <b>{ $code }</b>.
staff-setting =
    <b>Dove vanno le risposte dei clienti di { $name }?</b>
    { $where }
    In un gruppo tutti possono rispondere citando un messaggio; in un gruppo con argomenti ogni cliente ne ha uno.
staff-where-group = Ora: in un gruppo.
staff-where-here = Ora: in questa chat.
staff-where-other = Ora: nella chat privata di un collega.
staff-where-nowhere = Ora: da nessuna parte. Ai clienti si dice che qui non legge nessuno.
staff-set-here = In questa chat
staff-set-group = In un gruppo…
staff-set-nowhere = Da nessuna parte
staff-bad-link = Questo link è scaduto, o era per qualcun altro. Chiedimene uno nuovo nella nostra chat privata: /business
staff-group-set = Da ora le risposte dei clienti di <b>{ $name }</b> arrivano qui. Rispondi a un messaggio citandolo. Se questo gruppo ha gli argomenti, lasciameli gestire: ogni cliente ne avrà uno.
staff-hint = È per un’attività che segui? Toccala, poi scrivi.
staff-write-to = ✉ { $name }
staff-hint-reply = Per rispondere a un cliente, cita il suo messaggio: tienilo premuto e scegli «Rispondi».
