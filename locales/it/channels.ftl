command-channels = i tuoi canali, le loro regole e quanto hanno reso

channels-add = Aggiungimi a un canale
channels-none =
    <b>Guadagna con il tuo canale</b>
    1. Premi il pulsante e scegli il canale. Chiedo solo il permesso di pubblicare, modificare ed eliminare.
    2. Pubblico messaggi sponsorizzati secondo le tue regole e li elimino dopo 24 ore.
    3. Metà di ogni prezzo è tua. /earnings lo mostra fino all’ultima frazione di Stella.
channels-all = <b>I tuoi canali</b>
channels-line =
    <b>{ $title }</b>
    { $state }
channels-title = <b>{ $title }</b>
channels-joined =
    <b>{ $title }</b> partecipa. Da ora posso pubblicarci, al massimo due volte al giorno e mai nelle ore di silenzio. Se è troppo presto premi Pausa; le regole qui sotto le cambi come vuoi.
channels-back =
    Sono di nuovo in <b>{ $title }</b>. Resta in pausa, con le regole di prima, finché non premi Riprendi.
channels-card =
    { $state }

    Iscritti: { $subscribers }
    Guadagnato finora: { $earned } ⭐

    Messaggi sponsorizzati al giorno: { $day }
    Ore di silenzio: { $quiet }
    Fuso orario: { $zone }
    Intervallo minimo tra due: { $gap } h
    Offerta minima: { $floor } ⭐ per 1000 iscritti
    Rifiutati: { $refused }
channels-open = ✓ Aperto ai messaggi sponsorizzati
channels-closed = ✗ Chiuso: { $reasons }
channels-quiet = { $begin }–{ $end }
channels-never-quiet = nessuna
channels-none-refused = niente
channels-stars = { $stars } ⭐
channels-posts = <b>Ultimamente</b>
channels-post-settled = { $day }: { $yours } ⭐ tue · { $post }
channels-post-standing = { $day }: pubblicato, { $yours } ⭐ in arrivo · { $post }
channels-post-void = { $day }: non conta · { $post }
channels-post-unknown = { $day }: nessuno sa ancora se è apparso · { $post }
channels-post-waiting = { $day }: in partenza · { $post }

channels-why-removed = Non sono più amministratore. Aggiungimi di nuovo per continuare.
channels-why-right = Mi manca il permesso di pubblicare messaggi. Ridammelo tra gli amministratori del canale.
channels-why-owner = Per quanto dice Telegram, non gestisci più questo canale.
channels-why-unreachable = Telegram non mi ha lasciato pubblicare. Controlla che io sia ancora un amministratore che può pubblicare.
channels-why-paused = L’hai messo in pausa.
channels-why-no-posts = Non ammette messaggi sponsorizzati.
channels-why-empty = Non ha ancora iscritti.
channels-suspended =
    Non pubblico più in <b>{ $title }</b>. { $reason }
    I messaggi che erano pubblicati sono pagati per il tempo in cui sono rimasti.
channels-no-right =
    Grazie per avermi aggiunto a <b>{ $title }</b>, ma mi manca il permesso di <b>pubblicare messaggi</b>. Attivalo tra gli amministratori del canale: parteciperà da solo.
channels-not-yours =
    Sono stato aggiunto a <b>{ $title }</b>, ma Telegram non mi dice che lo gestisci tu. Deve aggiungermi chi l’ha creato o un amministratore che può pubblicare.

channels-button-pause = Pausa
channels-button-resume = Riprendi
channels-button-day = Messaggi al giorno
channels-button-gap = Intervallo
channels-button-from = Silenzio dalle
channels-button-to = Silenzio fino alle
channels-button-floor = Offerta minima
channels-button-categories = Categorie
channels-button-zone = Fuso orario
channels-button-all = ‹ Tutti i canali
channels-ask-day = <b>{ $title }</b>: quanti messaggi sponsorizzati al giorno, al massimo? 0 vuol dire nessuno.
channels-ask-gap = <b>{ $title }</b>: quante ore almeno tra un messaggio sponsorizzato e l’altro?
channels-ask-from = <b>{ $title }</b>: quando cominciano le ore di silenzio? La stessa ora della fine vuol dire nessuna.
channels-ask-to = <b>{ $title }</b>: quando finiscono le ore di silenzio?
channels-ask-floor = <b>{ $title }</b>: quanto deve offrire almeno un inserzionista per 1000 iscritti?
channels-ask-categories = <b>{ $title }</b>: quale pubblicità è benvenuta? Premine una per rifiutarla o riammetterla.
channels-ask-zone = <b>{ $title }</b>: con quale orologio vivono i suoi lettori? Scrivi una città o un fuso, per esempio <code>Roma</code> o <code>UTC+2</code>.
channels-zone-similar = Non conosco { $said }. Forse è uno di questi: { $names }? Scrivilo di nuovo.
channels-zone-unknown = Non conosco { $said }. Scrivi una grande città vicina, per esempio <code>Roma</code>, o uno scarto come <code>UTC+2</code>.
