invoices-ask-code = <b>Una nuova fattura.</b> A chi? Scrivi il codice del cliente, per esempio <code>C7F3-K2MQ</code>. Sta accanto a ciò che ti scrive.
invoices-ask-title = Per che cosa? Scrivi un titolo di al massimo { $max } caratteri, per esempio <code>Due pagnotte di segale</code>.
invoices-ask-about = Di’ qualcosa di più, in al massimo { $max } caratteri, per esempio <code>Ordine di sabato, da ritirare dalle 8</code>.
invoices-ask-kind = È digitale (un corso, un biglietto, una prenotazione, un buono) o è qualcosa che consegni o spedisci? Telegram vuole il digitale pagato in Stelle e tutto il resto in denaro.
invoices-ask-price = Quanto costa? Scrivi un importo da { $least } a { $most }.
invoices-stars-digital = Le Stelle sono per ciò che è digitale: un corso, un biglietto, una prenotazione, un buono.
invoices-card-physical = Il cliente paga con la carta, tramite il fornitore di pagamenti di questo bot. Ciò che consegni o spedisci lo devi a lui.
invoices-kind-stars = Digitale: in Stelle
invoices-kind-card = Non digitale: in { $currency }
invoices-kind-none = Non digitale
invoices-law-no-provider = <b>Telegram non permette le Stelle per ciò che consegni o spedisci</b>, per esempio il pane: quello si paga in denaro. Questo bot non ha un fornitore di pagamenti, quindi non posso chiedere denaro: fatti pagare come fai di solito, in negozio o alla consegna. In Stelle posso chiedere ciò che è digitale, per esempio un buono.
invoices-law-unverified = <b>Telegram non permette le Stelle per ciò che consegni o spedisci</b>, per esempio il pane: quello si paga in denaro. Chiedo denaro solo per attività verificate: /business mostra come diventarlo. Fino ad allora fatti pagare come fai di solito; in Stelle posso chiedere ciò che è digitale, per esempio un buono.
invoices-law-no-currency = <b>Telegram non permette le Stelle per ciò che consegni o spedisci</b>, per esempio il pane: quello si paga in denaro. La moneta del tuo paese non è tra quelle che posso chiedere, quindi fatti pagare come fai di solito. In Stelle posso chiedere ciò che è digitale, per esempio un buono.
invoices-law-stars = Questo è un importo in denaro, ma hai scelto le Stelle, che Telegram permette solo per ciò che è digitale. Per qualcosa che consegni o spedisci torna indietro e scegli «Non digitale». Altrimenti scrivi un numero di Stelle.
invoices-law-money = Queste sono Stelle, ma hai scelto qualcosa che non è digitale, e per quello Telegram non permette le Stelle. Scrivi un importo in denaro; oppure torna indietro, se in fondo è digitale.
invoices-team-only = Solo il proprietario e la sua squadra possono chiedere denaro ai clienti: il proprietario ti aggiunge in /business.
invoices-wrong-price = Non è un importo che posso chiedere. Va da { $least } a { $most }; scrivilo senza separatore delle migliaia, per esempio <code>{ $least }</code>.
invoices-wrong-code = Nessun cliente con questo codice può ricevere ora una tua fattura. Ricontrolla il codice, o aspetta che ti scriva.
invoices-wrong-choice = Scegli con uno dei pulsanti, per favore.
invoices-too-many = { $max } tue fatture aspettano già questo cliente. Aspetta che ne paghi una, o ritirane una.
invoices-of =
    <b>{ $name }</b> ti chiede un pagamento.

    <b>{ $title }</b>
    { $about }

    <b>{ $price }</b>
    { $kind }
invoices-digital = Si paga in Stelle, per qualcosa di digitale. Vende l’attività. Qualcosa non va? /paysupport
invoices-physical = Si paga con la carta tramite il fornitore di pagamenti di questo bot, per qualcosa che l’attività consegna o spedisce. Vende l’attività. Qualcosa non va? /paysupport
invoices-until = Puoi pagarla qui sotto, nella chat, fino a { $until }. Non devi: se non l’hai ordinato, lascia perdere.
invoices-sure =
    <b>Così la leggerà { $code }.</b>
    Di questo a te vanno { $yours } ({ $percent } %), alla piattaforma { $platform }. Si può pagare per { $hours } ore.
invoices-send = Inviala
invoices-sent = La fattura è in viaggio verso { $code }: «{ $title }», { $price }. Ti dico quando è pagata.
invoices-list = <b>Fatture di { $name }, dalla più recente</b>
invoices-none = Ancora nessuna.
invoices-line =
    { $number } · { $day } · { $code }
    { $title }: <b>{ $price }</b>, { $state }
invoices-state-open = aperta
invoices-state-paid = pagata
invoices-state-refunded = pagata, rimborsata
invoices-state-withdrawn = ritirata
invoices-state-expired = non pagata in tempo
invoices-state-undelivered = non recapitata: ritirala
invoices-takings = Tramite il fornitore di pagamenti: { $total }, di cui tuoi { $yours }, della piattaforma { $platform }. Il proprietario di questo bot ti paga i tuoi a mano.
invoices-withdraw = Ritira { $number }: { $title }
invoices-withdrawn = Ritirata: non si può più pagare.
invoices-withdrawn-customer = { $name } ha ritirato la sua fattura «{ $title }». Non devi fare nulla; non si può più pagare.
invoices-button-all = Fatture
invoices-button-new = Nuova fattura
invoices-paid-stars = { $code } ha pagato «{ $title }»: <b>{ $price }</b>. Tue sono { $yours }, della piattaforma { $platform }. La tua parte è trattenuta per { $days } giorni; la vedi in /earnings.
invoices-paid-currency = { $code } ha pagato «{ $title }»: <b>{ $price }</b>, tramite il fornitore di pagamenti. Tuoi sono { $yours }, della piattaforma { $platform }. Il proprietario di questo bot ti paga i tuoi a mano.
invoices-refunded = «{ $title }» di { $code }, { $price }, è stata rimborsata. La tua parte, { $yours }, è tolta dai tuoi guadagni, e la piattaforma restituisce la sua, { $platform }.
invoices-receipt =
    <b>Grazie! { $name } ha il tuo pagamento.</b>

    <b>Ricevuta</b>
    { $title }
    { $price }, { $at }
    Addebito <code>{ $charge }</code>

    Qualcosa non va? /paysupport ti aiuta.
invoices-receipt-second =
    <b>Hai pagato { $name } due volte.</b> I proprietari di questo bot lo sanno e restituiscono questo pagamento tramite il fornitore di pagamenti.

    { $title }
    { $price }, { $at }
    Addebito <code>{ $charge }</code>
invoices-thanks = <b>Grazie! { $name } ha il tuo pagamento per «{ $title }».</b>
invoices-thanks-second = <b>Avevi già pagato «{ $title }» di { $name }.</b> Queste Stelle tornano a te da sole; non devi fare nulla.
invoices-what = { $title } (fattura n. { $number } di { $name })
invoices-refunded-payer = Il tuo pagamento di { $stars } ⭐ per la fattura n. { $number } di { $name } è stato rimborsato: le Stelle sono di nuovo tue.
