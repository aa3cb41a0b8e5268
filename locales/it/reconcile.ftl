command-verify = confronta i conti con quelli di Telegram
verify-right = I conti tornano: tutti i controlli sono superati.
verify-wrong =
    <b>I conti non tornano:</b>
    { $complaints }

reconcile-reading = Sto leggendo il registro di Telegram delle nostre Stelle…
reconcile-read-so-far = Sto leggendo il registro di Telegram delle nostre Stelle: finora { $rows } righe…
reconcile-read = Registro di Telegram: { $rows ->
    [one] una riga
   *[other] { $rows } righe
}, letto fino in fondo.
reconcile-found = Nessuno mi aveva avvisato di { $payments } pagamenti e { $refunds } rimborsi che ci ho trovato. Ora sono registrati.
reconcile-young = { $rows ->
    [one] Una riga è appena stata scritta: la riguardo
   *[other] { $rows } righe sono appena state scritte: le riguardo
} tra un minuto.
reconcile-agrees = Telegram tiene { $stars } ⭐ per questo bot, proprio quante ne risultano dai conti.
reconcile-moving = Intanto le Stelle si sono mosse di continuo e non ho potuto confrontare i saldi. Riprovo tra un minuto.
reconcile-not-read = Telegram non mi ha lasciato leggere il registro fino in fondo ({ $why }). Quel che ho letto è registrato; continuo tra un minuto.
reconcile-drift-fewer = ⚠️ Telegram tiene <b>{ $stars } ⭐ in meno</b> di quante ne risultano dai conti, dal { $since }. I pagamenti ai beneficiari aspettano.
reconcile-drift-more = ⚠️ Telegram tiene <b>{ $stars } ⭐ in più</b> di quante ne risultano dai conti, dal { $since }. I pagamenti ai beneficiari aspettano.
reconcile-button-drift = Sistema la differenza
reconcile-button-suspense = Stelle senza una causa ({ $count })

reconcile-no-drift = Il saldo di Telegram e i conti concordano. Non c’è nulla da sistemare.
reconcile-drift-why =
    Che cosa può essere?
    Forse qualcuno si è fatto stornare un pagamento da Apple, da Google o dalla banca: il saldo scende, e altrove non si vede nulla. Qui sotto ci sono i pagamenti di questo preciso importo, dal più recente. Se sai qual è, indicalo: quel che aveva comprato viene tolto e chi aveva pagato viene avvisato.
    Oppure la differenza la prende la piattaforma, e i pagamenti ai beneficiari riprendono.
reconcile-spending-refund = Ancora aperto: un rimborso di { $stars } ⭐ a { $person }, chiesto il { $at }.
reconcile-spending-gift = Ancora aperto: un regalo da { $stars } ⭐ a { $person }, chiesto il { $at }.
reconcile-button-charge = { $stars } ⭐, { $at }
reconcile-button-write = Un altro addebito…
reconcile-button-platform = La prende la piattaforma
reconcile-write = Mandami il codice dell’addebito stornato. È nella ricevuta di chi ha comprato, per esempio <code>stxAbC123…</code>.
reconcile-wrong-charge =
    Non conosco un addebito così che possa spiegare la differenza: dev’essere pagato, non rimborsato e non più grande di quel che manca.
    Copialo dalla ricevuta, per esempio <code>stxAbC123…</code>.
reconcile-sure-charge =
    <b>È questo il pagamento stornato?</b>
    { $stars } ⭐ di { $person }, { $at }
    <code>{ $charge }</code>

    Le quote e quel che aveva comprato vengono tolti, e chi aveva pagato viene avvisato. Non si può annullare.
reconcile-button-chargeback = Sì, è stato stornato
reconcile-named = Registrato lo storno: { $stars } ⭐ di { $person }, che è stato avvisato. Confronto subito di nuovo i saldi.
reconcile-sure-loss = La piattaforma si accolla <b>{ $stars } ⭐</b> che mancano a Telegram. Non si può annullare.
reconcile-sure-gain = La piattaforma prende <b>{ $stars } ⭐</b> che Telegram ha in più rispetto ai conti. Non si può annullare.
reconcile-button-yes = Sì, registra
reconcile-taken = Registrato: la piattaforma ha preso { $stars } ⭐. Confronto subito di nuovo i saldi.

reconcile-suspense-none = Non ci sono Stelle senza una causa.
reconcile-suspense =
    <b>Stelle senza una causa: { $count }</b>
    Sono nel registro di Telegram, ma questo bot non sa a che cosa corrispondono. Scegline una.
reconcile-label-in = + { $stars } ⭐, { $at }
reconcile-label-out = − { $stars } ⭐, { $at }
reconcile-unplaced-in =
    <b>Sono entrate { $stars } ⭐</b>, trovate il { $at }
    <code>{ $row }</code>

    Se sai che cosa sono, contale come entrata della piattaforma; altrimenti lasciale.
reconcile-unplaced-out =
    <b>Sono uscite { $stars } ⭐</b>, trovate il { $at }
    <code>{ $row }</code>

    Se sai che cosa sono, contale come spesa della piattaforma; altrimenti lasciale.
reconcile-button-in = Entrata della piattaforma
reconcile-button-out = Spesa della piattaforma
reconcile-button-leave = Lasciale
reconcile-settled = Registrato.

reconcile-late =
    <b>Scusa il ritardo.</b> Telegram aveva il tuo pagamento, ma io non l’ho saputo in tempo. Ora tutto quello che hai pagato è tuo:

    { $list }

    /receipts elenca tutti i tuoi pagamenti. Qualcosa non va? /paysupport ti aiuta.
reconcile-late-entry =
    { $what }
    { $stars } ⭐, { $at }
    Addebito <code>{ $charge }</code>
reconcile-late-more = … e altri { $count }, che trovi in /receipts.
