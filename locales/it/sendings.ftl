sendings-list = <b>Che cosa ha inviato { $name }</b>, dal più recente. Toccane uno per il resoconto.
sendings-none = { $name } non ha ancora inviato nulla. Serve un modello approvato, e clienti che ti seguono.
sendings-new = + Invia qualcosa
sendings-templates = Modelli
sendings-choose-template = <b>Che cosa invia { $name }?</b> Scegli un modello.
sendings-no-template = { $name } non ha un modello da inviare adesso. Scrivine uno, o aspetta che sia approvato.
sendings-gone = Non c’è più. Ricomincia da /business.

sendings-ask-to = <b>A chi va «{ $name }»?</b>
sendings-to-code = Un cliente, per codice
sendings-to-list = Un elenco (CSV)
sendings-to-segment = Tutti, o una parte
sendings-ask-code = <b>Quale cliente?</b> Scrivi il codice che hai di lui, per esempio <code>C7F3-K2MQ</code>.
sendings-wrong-code = Non è un codice cliente. Ha due gruppi di quattro lettere e cifre, per esempio <code>C7F3-K2MQ</code>.
sendings-ask-list =
    <b>Mandami l’elenco come documento CSV</b>: i codici dei clienti nella prima colonna, poi una colonna per ogni variabile. La prima riga le nomina:

    <code>{ $header }
    { $row }</code>

    Al massimo { $rows } righe e { $size } MB, con virgole, punti e virgola o tabulazioni, salvato come «CSV UTF-8».
sendings-no-document = Mi serve un documento. Allega il CSV come file.
sendings-list-too-large = Non posso prendere quel file: al massimo { $size } MB. Mandalo in più parti.
sendings-list-wrong = { $count ->
    [one] <b>C’è un errore in questo elenco</b>, quindi non si invia nulla:
   *[other] <b>Ci sono { $count } errori in questo elenco</b>, quindi non si invia nulla:
 }
sendings-list-line = Riga { $line }: { $what }
sendings-list-cell = Riga { $line }, colonna { $column }: { $what }
sendings-list-more = { $count ->
    [one] … e un altro.
   *[other] … e altri { $count }.
 }
sendings-list-again = Correggilo e manda di nuovo il documento.
sendings-list-not-text = Il file non è UTF-8. Salvalo di nuovo nel foglio di calcolo come «CSV UTF-8».
sendings-list-no-table = Non ci trovo una tabella. Serve una prima riga con i nomi, e almeno una riga sotto.
sendings-list-too-many = Da qui in poi ci sono più di { $max } righe. Manda il resto come altro elenco.
sendings-list-column-unknown = Il modello non ha la variabile { $column }. Togli la colonna, o chiamala come nel modello.
sendings-list-column-missing = Manca la colonna { $column }. Aggiungila.
sendings-list-column-twice = La colonna { $column } c’è due volte. Togline una.
sendings-list-no-customer = Nella prima colonna non c’è un codice cliente come C7F3-K2MQ.
sendings-list-too-wide = La riga ha più celle della prima riga. Metti tra virgolette le parole con una virgola.
sendings-ask-segment =
    <b>Quali dei tuoi clienti?</b> Scegli lingue ed età, o nessuna per tutti. Conta solo chi te l’ha detto.

    Paesi: { $countries }
sendings-segment-about = Lo ricevono almeno { $count } clienti.
sendings-segment-small = Meno di { $least } clienti: troppo pochi per una parte, perché nessuno sia individuato. Scegli meno condizioni.
sendings-segment-few = Finora lo vogliono meno di { $least } tuoi clienti. A tutti insieme si invia da { $least } in su, perché nessuno sia individuato. Fino ad allora invialo per codice, o con un elenco.
sendings-segment-done = Avanti
sendings-choose-countries = Scegli i Paesi
sendings-all-countries = tutti i Paesi
sendings-ask-countries = <b>Quali Paesi?</b> Scrivi le loro due lettere, per esempio <code>IT FR</code>.
sendings-wrong-countries = Non conosco { $wrong }. Scrivi due lettere per ogni Paese, per esempio <code>IT FR</code>.
sendings-ask-value =
    { $text }

    <b>Che cosa metto al posto di { $name }?</b> Per esempio: <code>{ $sample }</code>

sendings-estimate-count = { $count ->
    [one] Sopra c’è quello che riceve. Va a <b>un</b> cliente.
   *[other] Sopra c’è il messaggio del primo. Va a <b>{ $count }</b> clienti.
 }
sendings-estimate-segment = Sopra c’è quello che ricevono. Va al massimo a <b>{ $count }</b> clienti.
sendings-unreachable = { $count ->
    [one] Una riga non è raggiungibile: non costa nulla.
   *[other] { $count } righe non sono raggiungibili: non costano nulla.
 }
sendings-nobody = Nessuno è raggiungibile, quindi non c’è nulla da inviare. Chiedi ai clienti di seguirti con il tuo link; per le offerte devono averle scelte.
sendings-time = Ci vuole circa { $minutes ->
    [one] un minuto.
   *[other] { $minutes } minuti.
 }
sendings-time-staged = Ci vogliono circa { $minutes } minuti: prima { $first } clienti, poi un’attesa di { $wait } minuti, poi il resto se nessuno si lamenta.
sendings-quiet-none = Si invia subito, anche di notte.
sendings-quiet-utility = Dove è notte, aspetta il mattino.
sendings-quiet-marketing = Dove è notte, aspetta il mattino. Nessuno riceve più di due tue offerte a settimana.
sendings-in-plan = È compreso nel tuo piano: <b>non costa nulla</b>.
sendings-beyond = Il tuo piano ne copre { $plan }. { $beyond } sono in più: <b>al massimo { $cost } ⭐</b> dal saldo di { $balance } ⭐. Si paga solo ciò che viene inviato.
sendings-too-little = Al saldo mancano { $lacking } ⭐. Ricaricalo, scegli un piano più grande, o invia a meno clienti.
sendings-topup = Piano e saldo
sendings-go = Invia
sendings-refused-closed = Questa azienda è chiusa e non invia nulla.
sendings-refused-template = Questo modello ora non si può inviare: riposa, è spento o è cambiato. Guardalo tra i modelli.
sendings-refused-red = Ultimamente troppi clienti si sono fermati o ti hanno segnalato: le offerte aspettano che la tua qualità migliori. Messaggi di servizio e codici partono ancora.
sendings-refused-nobody = Non c’è nessuno a cui inviarlo.
sendings-refused-balance = Il saldo non basta più. Ricaricalo, o invia a meno clienti.
sendings-begun = È in viaggio.

sendings-card =
    <b>{ $name }</b>
    { $at } · chiesto per { $total }
sendings-stage-filling = Si sta preparando.
sendings-stage-first = Si sta inviando la prima parte.
sendings-stage-waiting = La prima parte è inviata. Se nessuno si lamenta, il resto segue a { $until }.
sendings-stage-later = Non è ancora l’ora: il prossimo messaggio parte a { $until }.
sendings-stage-rest = Si sta inviando il resto.
sendings-stage-done = È finito.
sendings-stage-stopped = È stato fermato: { $why }.
sendings-stopped-business = l’hai fermato tu
sendings-stopped-complaints = i primi clienti si sono lamentati
sendings-stopped-quality = la tua qualità è troppo bassa
sendings-stopped-refunded = ciò che lo pagava è stato rimborsato
sendings-stopped-abandoned = non si è potuto preparare in tempo, e i soldi sono tornati
sendings-stopped-closed = l’azienda è stata chiusa
sendings-report-sent = Inviati: <b>{ $count }</b>
sendings-report-queued = Ancora da inviare: { $count }
sendings-report-unknown = Forse inviati: { $count }
sendings-report-not-reached = Non raggiunti: { $count }
sendings-report-not-sent = Non inviati, o non raggiunti: { $count }
sendings-report-expired = Troppo tardi: { $count }
sendings-report-failed = Non riusciti: { $count }
sendings-report-stopped-since = Dopo non ti seguono più: { $count }
sendings-report-reported = L’hanno segnalato: { $count }
sendings-report-clicked = Hanno premuto il pulsante: { $count }
sendings-report-held = Tenuti per l’invio: { $stars } ⭐
sendings-report-charged = È costato: { $stars } ⭐
sendings-refresh = Aggiorna
sendings-stop = Ferma
sendings-stop-ask = Lo fermo? Quello che non è ancora inviato non parte, e torna quello che era tenuto per il resto.
sendings-stop-yes = Sì, fermalo
sendings-halted = È fermo. Torna quello che era tenuto per il resto.
