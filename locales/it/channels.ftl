command-channels = i tuoi canali, le loro regole e quanto hanno reso

category-humor = Umorismo
category-local = Luoghi
category-news = Notizie

channels-add = Aggiungimi a un canale
channels-none =
    <b>Guadagna con il tuo canale</b>
    1. Premi il pulsante e scegli il canale. Chiedo solo il permesso di pubblicare, modificare ed eliminare.
    2. Pubblico messaggi sponsorizzati secondo le tue regole e li elimino dopo 24 ore.
    3. Il { $share } % di ogni prezzo è tuo. /earnings lo mostra fino all’ultima frazione di Stella.
channels-all = <b>I tuoi canali</b>
channels-line =
    <b>{ $title }</b>
    { $state }
channels-title = <b>{ $title }</b>
channels-joined =
    <b>{ $title }</b> partecipa. Da ora posso pubblicarci, al massimo due volte al giorno e mai nelle ore di silenzio. Se è troppo presto premi <b>{ $pause }</b>; le regole qui sotto le cambi come vuoi.
    Penso che sia in { $language }. Correggimi con <b>{ $tongue }</b>, e con <b>{ $topics }</b> dimmi di che cosa parla: gli inserzionisti adatti lo trovano così.
channels-back =
    Sono di nuovo in <b>{ $title }</b>. Resta in pausa, con le regole di prima, finché non premi Riprendi.
channels-owner-back =
    Telegram mi dice che gestisci di nuovo <b>{ $title }</b>. Non ci pubblico niente finché non premi Riprendi.
channels-card =
    Iscritti: { $subscribers }
    Guadagnato finora: { $earned } ⭐

    <b>Messaggi e orari</b>: al massimo { $day } al giorno, a { $gap } h di distanza · ore di silenzio: { $quiet } ({ $zone })
    <b>Chi può fare pubblicità</b>: da { $floor } ⭐ per 1000 iscritti · { $asks } · rifiutati: { $refused }
    <b>Traffico equo</b>: { $traffic }
    <b>Lingua e argomenti</b>: { $language } · { $topics }
channels-open = ✓ Aperto ai messaggi sponsorizzati
channels-closed = ✗ Chiuso: { $reasons }
channels-hint = · { $hint }
channels-quiet = { $begin }–{ $end }
channels-never-quiet = nessuna
channels-none-refused = niente
channels-advertisers-refused =
    { $count ->
        [one] { $count } inserzionista
       *[other] { $count } inserzionisti
    }
channels-at-once = pubblicati subito
channels-asks-first = prima chiedo a te
channels-no-topics = ancora nessun argomento
channels-traffic-off = spento
channels-traffic-gives = presenta altri canali
channels-traffic-gets = viene presentato altrove
channels-traffic-listed = è in /discover
channels-stars = { $stars } ⭐
channels-post-settled = { $day }: { $yours } ⭐ tue · { $post }
channels-post-standing = { $day }: pubblicato, { $yours } ⭐ in arrivo · { $post }
channels-post-void = { $day }: non conta · { $post }
channels-post-unknown = { $day }: nessuno sa ancora se è apparso · { $post }
channels-post-waiting = { $day }: in partenza · { $post }
channels-post-asked = { $day }: aspetta la tua risposta · { $post }
channels-post-skipped = { $day }: non è uscito · { $post }
channels-post-promotion = { $day }: consigliato { $promoted }, gratis · { $post }

channels-why-removed = Non sono più amministratore. Aggiungimi di nuovo per continuare.
channels-why-right = Mi manca il permesso di pubblicare messaggi. Ridammelo tra gli amministratori del canale.
channels-why-owner = Per quanto dice Telegram, non gestisci più questo canale. Quando puoi pubblicarci di nuovo, premi Riprendi.
channels-why-unreachable = Telegram non mi ha lasciato pubblicare. Controlla che io sia ancora un amministratore che può pubblicare, poi premi Riprendi.
channels-why-paused = L’hai messo in pausa. Premi Riprendi per continuare.
channels-why-no-posts = Non ammette messaggi sponsorizzati. Scegli un numero in Messaggi e orari.
channels-why-empty = Non ha ancora iscritti, e i prezzi dipendono dal loro numero.
channels-why-categories = Rifiuta tutte le categorie. Ammettine qualcuna in Chi può fare pubblicità.
channels-hint-growth = È cresciuto di oltre il 40 % in una settimana. Finché qualcuno non l’ha guardato contano { $counted } dei suoi { $subscribers } iscritti, per i prezzi e per il traffico equo.
channels-hint-bought = La sua crescita sembra comprata: contano { $counted } dei suoi { $subscribers } iscritti, per i prezzi e per il traffico equo, finché i nuovi arrivati non se ne vanno. Dal { $day } puoi chiedere un altro sguardo.
channels-hint-gap = Con { $gap } h tra un messaggio e l’altro ne trovano posto solo { $fit } su { $day } al giorno. Un intervallo minore o meno ore di silenzio fanno posto ad altri.
channels-hint-floor = Nessuno offre quanto chiedi: ora l’offerta più alta è { $highest } ⭐. Puoi chiedere meno in Chi può fare pubblicità.
channels-hint-nobody = In questo momento non c’è nessuna campagna. Non devi fare niente: i messaggi arrivano con la prossima.
channels-hint-topics = Non ha argomenti: gli inserzionisti che ne cercano non lo trovano. Sceglili in Lingua e argomenti.
channels-suspended =
    Non pubblico più in <b>{ $title }</b>. { $reason }
    I messaggi che erano pubblicati sono pagati per il tempo in cui sono rimasti.
channels-no-right =
    Grazie per avermi aggiunto a <b>{ $title }</b>, ma mi manca il permesso di <b>pubblicare messaggi</b>. Attivalo tra gli amministratori del canale: parteciperà da solo.
channels-not-yours =
    Sono stato aggiunto a <b>{ $title }</b>, ma Telegram non mi dice che lo gestisci tu. Deve aggiungermi chi l’ha creato o un amministratore che può pubblicare.

channels-menu-times = Messaggi e orari
channels-menu-ads = Chi può fare pubblicità
channels-menu-traffic = Traffico equo
channels-menu-about = Lingua e argomenti
channels-group-times =
    <b>{ $title }</b>: messaggi e orari

    Messaggi sponsorizzati al giorno: { $day }
    Intervallo minimo tra due: { $gap } h
    Ore di silenzio: { $quiet }
    Fuso orario: { $zone }

    Ogni messaggio resta 24 ore, poi lo elimino.
channels-group-ads =
    <b>{ $title }</b>: chi può fare pubblicità

    Offerta minima: { $floor } ⭐ per 1000 iscritti
    Rifiutati: { $refused }
    Messaggi nuovi: { $asks }

    Con <b>Chiedimi prima</b> vedi ogni messaggio prima che appaia, e lo approvi o lo rifiuti. Quello a cui non rispondi entro 12 ore salta.
channels-group-about =
    <b>{ $title }</b>: lingua e argomenti

    Lingua: { $language }
    Argomenti: { $topics }

    Gli inserzionisti scelgono i canali così, e anche chi cerca in /discover.
channels-group-traffic =
    <b>{ $title }</b>: traffico equo

    I canali si presentano a vicenda, gratis e in proporzione alla loro grandezza: il doppio degli iscritti, il doppio della visibilità. Sono semplici messaggi con un link. Nessuno li paga, e nessuno riceve un premio per iscriversi a un canale.

    <b>Presenta altri qui</b>: un messaggio su cinque, e i posti che nessun inserzionista prende, mostrano un altro canale.
    <b>Presentami altrove</b>: altri canali mostrano il tuo. Quanto ti spetta resta in conto finché non lo ricevi.
    <b>Mostrami in /discover</b>: tutti possono trovarlo per lingua e argomento.

    Finora ha dato { $given } visualizzazioni (i suoi iscritti che hanno visto altri canali), gliene spettano { $owed } e ne ha ricevute { $got }. { $standing ->
        [even] Ha ricevuto esattamente il dovuto.
        [owed] Ancora dovute: { $ahead }. Chi è in credito viene prima.
       *[ahead] È in anticipo di { $ahead } sul dovuto: per ora vengono prima gli altri.
    }
channels-button-pause = Pausa
channels-button-resume = Riprendi
channels-button-day = Messaggi al giorno
channels-button-gap = Intervallo
channels-button-from = Silenzio dalle
channels-button-to = Silenzio fino alle
channels-button-floor = Offerta minima
channels-button-categories = Categorie
channels-button-advertisers = Inserzionisti rifiutati
channels-button-zone = Fuso orario
channels-button-language = Lingua
channels-button-topics = Argomenti
channels-button-log = I messaggi, e perché
channels-button-why = Perché { $id }?
channels-button-look = Chiedi un altro sguardo
channels-button-all = ‹ Tutti i canali
channels-switch-asks = Chiedimi prima
channels-switch-gives = Presenta altri qui
channels-switch-gets = Presentami altrove
channels-switch-listed = Mostrami in /discover
channels-needs-link = È privato. Prima dagli un link pubblico in Telegram: chi lo trova deve poterlo aprire.
channels-topics-full = Un canale ha al massimo { $max } argomenti. Prima togline uno.
channels-look-asked = Qualcuno guarderà di nuovo, e allora ti avviso.
channels-look-early = Qualcuno ha guardato meno di 30 giorni fa, o non aspetta più niente.
channels-ask-day = <b>{ $title }</b>: quanti messaggi sponsorizzati al giorno, al massimo? 0 vuol dire nessuno.
channels-ask-gap = <b>{ $title }</b>: quante ore almeno tra un messaggio sponsorizzato e l’altro?
channels-ask-from = <b>{ $title }</b>: quando cominciano le ore di silenzio? La stessa ora della fine vuol dire nessuna.
channels-ask-to = <b>{ $title }</b>: quando finiscono le ore di silenzio?
channels-ask-floor = <b>{ $title }</b>: quanto deve offrire almeno un inserzionista per 1000 iscritti?
channels-ask-language = <b>{ $title }</b>: in che lingua è scritto?
channels-ask-topics =
    <b>{ $title }</b>: di che cosa parla? Scegline fino a { $max }.
    Scelti: { $chosen }
channels-ask-categories =
    <b>{ $title }</b>: quale pubblicità è benvenuta? Premine una per rifiutarla o riammetterla.
    Rifiutati: { $chosen }
channels-ask-advertisers = <b>{ $title }</b>: rifiuti questi inserzionisti. Premine uno per riammetterlo.
channels-no-advertisers = <b>{ $title }</b>: non rifiuti nessun inserzionista. Puoi farlo quando dai 👎 a un messaggio, o quando prima chiedo a te.
channels-ask-zone = <b>{ $title }</b>: con quale orologio vivono i suoi lettori? Scrivi una città o un fuso, per esempio <code>Roma</code> o <code>UTC+2</code>.
channels-zone-similar = Non conosco { $said }. Forse è uno di questi: { $names }? Scrivilo di nuovo.
channels-zone-unknown = Non conosco { $said }. Scrivi una grande città vicina, per esempio <code>Roma</code>, o uno scarto come <code>UTC+2</code>.

channels-log = <b>{ $title }</b>: gli ultimi messaggi
channels-log-empty =
    <b>{ $title }</b>: ancora nessun messaggio. La sua scheda dice che cosa li impedisce, se qualcosa c’è.
channels-wanting =
    { $count ->
        [one] Ora c’è { $count } campagna attiva; possono pubblicare qui al momento: { $able }.
       *[other] Ora ci sono { $count } campagne attive; possono pubblicare qui al momento: { $able }.
    }
channels-refusal-own-channel =
    · { $count ->
        [one] { $count } tua
       *[other] { $count } tue
    }: nessuno paga sé stesso
channels-refusal-named-out =
    · { $count ->
        [one] { $count } ha escluso questo canale
       *[other] { $count } hanno escluso questo canale
    }
channels-refusal-not-named-in =
    · { $count ->
        [one] { $count } ha scelto altri canali per nome
       *[other] { $count } hanno scelto altri canali per nome
    }
channels-refusal-wrong-language =
    · { $count ->
        [one] { $count } cerca un’altra lingua
       *[other] { $count } cercano un’altra lingua
    }
channels-refusal-wrong-topic =
    · { $count ->
        [one] { $count } cerca altri argomenti
       *[other] { $count } cercano altri argomenti
    }
channels-refusal-too-small =
    · { $count ->
        [one] { $count } cerca canali più grandi
       *[other] { $count } cercano canali più grandi
    }
channels-refusal-too-big =
    · { $count ->
        [one] { $count } cerca canali più piccoli
       *[other] { $count } cercano canali più piccoli
    }
channels-refusal-refused-category = · { $count } di una categoria che rifiuti
channels-refusal-refused-advertiser = · { $count } di un inserzionista che rifiuti
channels-refusal-below-floor =
    · { $count ->
        [one] { $count } offre meno di quanto chiedi
       *[other] { $count } offrono meno di quanto chiedi
    }
channels-refusal-not-its-days =
    · { $count ->
        [one] { $count } comincia più tardi
       *[other] { $count } cominciano più tardi
    }
channels-refusal-day-full =
    · { $count ->
        [one] { $count } ha già avuto tutti i messaggi di oggi
       *[other] { $count } hanno già avuto tutti i messaggi di oggi
    }
channels-refusal-lately-here =
    · { $count ->
        [one] { $count } è stata qui, o ti è stata proposta, nelle ultime 72 ore
       *[other] { $count } sono state qui, o ti sono state proposte, nelle ultime 72 ore
    }
channels-refusal-budget-spent =
    · { $count ->
        [one] { $count } non ha abbastanza soldi per un canale di questa grandezza
       *[other] { $count } non hanno abbastanza soldi per un canale di questa grandezza
    }
channels-refusal-ahead-of-pace =
    · { $count ->
        [one] { $count } ha speso quanto vuole spendere oggi
       *[other] { $count } hanno speso quanto vogliono spendere oggi
    }
channels-missed = Posti rimasti vuoti negli ultimi 3 giorni ({ $count }; fuso { $zone }). Non costano niente a nessuno:
channels-slot = { $begin } – { $end }: { $why }
channels-why-this =
    «{ $name }» ({ $category })
    { $line }

    La sua offerta era la più forte tra quelle che le tue regole ammettono. { $price } ⭐ per { $subscribers } iscritti.
    { $reason }
    L’inserzionista: { $voices }.

channels-missed-nobody = nessuna campagna poteva averlo
channels-missed-nobody-to-promote = nessuna campagna poteva averlo, e non c’era un canale da consigliare
channels-missed-nobody-behind = nessuna campagna poteva averlo, e ogni canale che puoi consigliare ha già avuto il suo
channels-missed-gap = troppo presto dopo il messaggio precedente (la tua distanza)
channels-missed-day-full = il giorno aveva già i suoi messaggi
channels-missed-asking = una domanda per te era ancora aperta
channels-missed-paused = avevi messo in pausa il canale
channels-missed-suspended = non potevo pubblicare nel canale
channels-missed-down = non ero in servizio
channels-missed-no-answer = non hai risposto entro 12 ore
channels-missed-refused-by-owner = hai rifiutato il messaggio
channels-missed-withdrawn = la campagna si è fermata prima della tua risposta
channels-missed-other = non è stato possibile pubblicarlo in tempo
channels-priced-by-next = Ha offerto { $own } ⭐ per 1000; la successiva { $following } ⭐. Per vincere doveva pagare { $paid } ⭐ per 1000.
channels-priced-by-floor = Ha offerto { $own } ⭐ per 1000 ed era da sola, quindi paga l’offerta più bassa che accetti: { $paid } ⭐ per 1000.
channels-button-words = Descrivilo
channels-button-no-words = Non dire nulla
channels-ask-words =
    <b>{ $title }</b>: che cosa devono saperne i lettori di altri canali? Scrivi una o due frasi, al massimo { $max } caratteri, senza link né @nomi. Per esempio: <code>Ricette liguri, una nuova ogni mattina.</code>
    Una persona la guarda prima che venga usata.
channels-words = Consigliato con le tue parole: «{ $words }»
channels-no-words = Consigliato con titolo, argomenti e dimensioni. Premi <b>Descrivilo</b> per aggiungere parole tue.
channels-words-wait = In attesa di uno sguardo: «{ $words }»
channels-barred-reported = I lettori l’hanno segnalato: nessuno lo consiglia finché una persona non ha guardato. Ti dico com’è andata.
channels-barred-refused = Nessuno lo consiglia più: i lettori l’hanno segnalato, e chi ha guardato era d’accordo.
