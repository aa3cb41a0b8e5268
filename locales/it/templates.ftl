templates-list =
    <b>Modelli di { $name }</b>: { $count } dei { $max } del tuo piano.

    ✅ si può inviare · ⏳ in esame · ✎ bozza · ✕ rifiutato · ⏸ a riposo · ⏹ spento
templates-none = { $name } non ha ancora modelli. Quello che invii a molti si scrive una volta, lo leggiamo, e poi lo invii quando vuoi. Comincia da uno già pronto: il tuo piano ne prevede { $max }, ne usi { $count }.
templates-new = + Nuovo modello
templates-sendings = Invii
templates-to-list = Ai modelli
templates-plans = Guarda i piani
templates-full = { $name } ha già tutti i { $count } modelli del suo piano. Elimina quello che non ti serve più, o scegli un piano più grande. Contano anche le bozze e i rifiutati.
templates-new-how = Scegline uno che tutti conoscono e cambia quello che vuoi, o comincia da zero.
templates-scratch = Da zero
templates-ready-flight-gate = Gate del volo
templates-ready-flight-delay = Volo in ritardo
templates-ready-parcel-coming = Pacco in arrivo
templates-ready-parcel-delivered = Pacco consegnato
templates-ready-order-ready = Ordine pronto
templates-ready-appointment = Appuntamento
templates-ready-bank-alert = Avviso della banca
templates-ready-login-code = Codice di accesso
templates-ready-event = Evento
templates-ready-offer = Offerta

templates-category-authentication = Codice
templates-category-utility = Messaggio di servizio
templates-category-marketing = Offerta
templates-ask-category =
    <b>Che messaggio è?</b>

    <b>Codice</b>: un codice monouso per entrare o confermare, con parole nostre: <i>Il tuo codice è 314159.</i>
    <b>Messaggio di servizio</b>: su ciò che il cliente ha ordinato o prenotato: <i>Il tuo ordine 27 è pronto.</i>
    <b>Offerta</b>: quello che vorresti far comprare o visitare, solo a chi ha scelto le offerte, di giorno, al massimo due a settimana: <i>Oggi pane fresco.</i>
templates-ask-name = <b>Come si chiama?</b> Il nome lo vedete solo tu e chi lo esamina. Per esempio: <code>Ordine pronto</code>
templates-ask-language = <b>In che lingua si invia il codice?</b> Le parole sono nostre, così nessuno può farsi ingannare.
templates-ask-text-utility =
    <b>Che cosa dice?</b> Metti tra graffe, in lettere minuscole, quello che cambia. Serve <code>{"{"}reference{"}"}</code>: il numero dell’ordine, della prenotazione o della carta. Per esempio:

    <code>Il tuo ordine {"{"}reference{"}"} è pronto. Puoi ritirarlo fino alle {"{"}time{"}"}.</code>
templates-ask-text-marketing =
    <b>Che cosa dice?</b> Metti tra graffe, in lettere minuscole, quello che cambia; niente link, il tuo sta nel pulsante. Per esempio:

    <code>{"{"}offer{"}"}, fino al {"{"}day{"}"}. Basta mostrare questo messaggio.</code>
templates-ask-picture = <b>Un’immagine sopra?</b> Mandamela, o vai avanti senza.
templates-ask-label = <b>Un pulsante sotto?</b> Scrivi che cosa dice, per esempio <code>Dov’è il mio ordine?</code>, o vai avanti senza.
templates-ask-link =
    <b>Dove porta il pulsante?</b> Un indirizzo che comincia con https://. Può finire con una variabile:

    <code>https://example.com/orders/{"{"}reference{"}"}</code>
templates-ask-sample = <b>Un esempio per { $name }?</b> Lo mostrano l’esame e l’anteprima. Non lo riceve nessuno.
templates-now = Ora: <b>{ $value }</b>
templates-keep = Tieni questo
templates-with-picture = con un’immagine
templates-without-picture = Senza immagine
templates-without-label = Senza pulsante
templates-wrong-choice = Scegli uno dei pulsanti.
templates-link-variable = Un link può avere una variabile, proprio alla fine, dopo una / o un =. Per esempio <code>https://example.com/orders/{"{"}reference{"}"}</code>

template-name = Il nome vuole almeno una lettera o una cifra, niente link e al massimo 48 caratteri. Cambia il nome.
template-text = Il testo è vuoto, o una sua riga ha un link, caratteri nascosti o alfabeti mescolati. Cambia il testo.
template-too-long = Il testo è troppo lungo: al massimo { $max } caratteri. Togli qualcosa.
template-braces = C’è una graffa che non è di una variabile. Una variabile sono lettere minuscole tra graffe, per esempio <code>{"{"}order_time{"}"}</code>; togli tutte le altre graffe.
template-too-many = È troppo: al massimo { $variables } variabili e 20 righe. Togli qualcosa.
template-samples = Una variabile non ha ancora un esempio, o ne ha uno che non potrebbe avere. Dai un esempio a ogni variabile.
template-code-wording = Un codice si invia solo con parole nostre. Scegli di nuovo la lingua.
template-code-bare = Un codice non ha link, pulsanti o immagini. Toglili.
template-reference = Un messaggio di servizio dice di che cosa parla: metti <code>{"{"}reference{"}"}</code> dove sta il numero dell’ordine, della prenotazione o della carta. Se non parla di qualcosa che il cliente ha ordinato, è un’offerta.
template-button = Un pulsante vuole sia le parole (al massimo 32 caratteri) sia un link completo che comincia con https://. Cambia il pulsante o il suo link.
template-alert = Solo un messaggio di servizio può arrivare di notte. Disattivalo.

template-value-missing = { $name } non ha un valore. Daglielo.
template-value-unknown = Il modello non ha la variabile { $name }. Toglila.
template-value-empty = { $name } è vuoto. Scrivi qualcosa, per esempio <code>27</code>.
template-value-too-long = { $name } è troppo lungo: un valore ha al massimo 100 caratteri, e tutto insieme 900. Accorcialo.
template-value-not-plain = { $name } vuole parole semplici su una riga, senza link né caratteri nascosti. Per esempio <code>18:30</code>.
template-value-no-code = { $name } vuole da 4 a 12 lettere, cifre e trattini. Per esempio <code>314159</code>.

templates-summary = Sopra c’è «{ $name }», proprio come lo riceve un cliente. Quando ti piace, consegnalo: leggiamo ogni modello una volta, prima del primo invio.
templates-hand-in = Consegna per l’esame
templates-save = Tieni come bozza
templates-alert-on = 🌙 Invialo anche di notte
templates-alert-off = ☀ Invialo solo di giorno
templates-alert-is-on = È un avviso: si invia anche di notte. Serve per ciò che non può aspettare, come un gate che cambia.
templates-alert-is-off = Se dal cliente è notte, aspetta.
templates-edit-category = Tipo
templates-edit-name = Nome
templates-edit-text = Testo
templates-edit-language = Lingua
templates-edit-picture = Immagine
templates-edit-label = Pulsante
templates-edit-link = Link
templates-handed-in = «{ $name }» è consegnato. Ti dico che cosa si decide.
templates-saved = «{ $name }» resta come bozza.

templates-card =
    <b>{ $name }</b> · { $category }
    { $state }

    <blockquote>{ $text }</blockquote>
templates-state-draft = Bozza: consegnala quando è pronta.
templates-state-waiting = In esame: si potrà inviare quando l’avremo letto.
templates-state-ready = Approvato: si può inviare.
templates-state-refused = Rifiutato: { $why }. Cambialo e consegnalo di nuovo.
templates-state-paused = Riposa fino a { $until }, perché dei clienti si sono fermati o l’hanno segnalato. Poi riprende da solo; cambialo, o invialo solo a chi se lo aspetta. Dopo il secondo riposo si spegne.
templates-state-off = Spento: non si invia più.
templates-state-off-quality = Spento per sempre, perché i clienti continuavano a fermarsi o a segnalarlo. Scrivine un altro.
templates-newer = Una nuova versione: { $state } Finché non è approvata, si invia questa.
templates-open-newer = Alla nuova versione
templates-open = Al modello
templates-do-submit = Consegna
templates-do-change = Cambia
templates-do-preview = Anteprima
templates-do-delete = Elimina
templates-do-withdraw = Ritira
templates-do-send = Invialo
templates-withdrawn = «{ $name }» è di nuovo una bozza. Cambiala e consegnala quando vuoi.
templates-withdraw-first = È in esame. Prima ritiralo, poi cambialo.
templates-delete-ask = Elimino «{ $name }»? Gli invii in corso si fermano, e torna quello che era tenuto per il resto.
templates-delete-yes = Sì, elimina
templates-deleted = «{ $name }» è eliminato.

templates-waiting = Il modello «{ $name }» di { $business } aspetta il tuo esame.
templates-review-card =
    <b>{ $name }</b> · { $category }
    Di { $business } (persona { $person })
    Link: { $link }

    <blockquote>{ $text }</blockquote>
    Sopra c’è il messaggio con gli esempi dell’azienda. { $count ->
        [one] È l’unico che aspetta.
       *[other] Ne aspettano { $count }.
    }
templates-review-warning = <b>Parole da offerta in un messaggio di servizio:</b> { $words }. Parla di qualcosa che il cliente ha ordinato?
templates-review-replaces = Prende il posto di uno approvato.
templates-review-approved = «{ $name }» è approvato.
templates-review-refused = «{ $name }» è rifiutato; l’azienda saprà perché.
templates-review-why = Perché «{ $name }» è rifiutato? L’azienda lo saprà.
templates-review-reason = Scrivi il motivo in una frase. L’azienda la legge così com’è.
templates-reason-category = È un’offerta, non un messaggio di servizio
templates-told-approved = «{ $name }» è approvato. Ora puoi inviarlo.
templates-told-refused = «{ $name }» è stato rifiutato: { $why }. Cambialo e consegnalo di nuovo.
