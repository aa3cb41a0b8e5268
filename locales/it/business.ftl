command-business = raggiungi i clienti che ti seguono

business-none =
    <b>La tua attività</b>
    I clienti ti seguono con un link o un codice QR e ricevono da te ciò che hanno scelto: avvisi di servizio, codici, offerte. Un pacco è in arrivo, un tavolo è libero, il pane è pronto.

    Dimmi chi sei: bastano cinque brevi domande.
business-all = <b>Le tue attività</b>
business-new = Nuova attività

business-ask-name = <b>Come si chiama?</b> Il nome che i clienti conoscono, al massimo 48 caratteri. Per esempio: <code>Panificio Ada</code>
business-ask-description = <b>Che cosa fate?</b> Una frase per i tuoi clienti, al massimo 160 caratteri. Per esempio: <code>Pane fresco e dolci in centro storico, ogni giorno dalle sette.</code>
business-ask-category = <b>Che tipo di attività è?</b>
business-ask-country = <b>In quale paese si trova?</b> Scegli, o scrivine un altro.
business-ask-website = <b>Qual è il tuo sito?</b> Un indirizzo che comincia con https://. Più tardi puoi provare che è tuo, e allora l’attività è verificata. Per esempio: <code>https://example.com</code>
business-now = Ora: <b>{ $value }</b>
business-keep = Tieni questo
business-wrong-name = Un nome ha da 1 a { $name_max } caratteri semplici: niente link, niente @nomi, niente di invisibile. Per esempio: <code>Panificio Ada</code>
business-wrong-description = Mi serve una frase da 1 a { $description_max } caratteri semplici, senza link. Per esempio: <code>Pane fresco ogni giorno dalle sette.</code>
business-wrong-badge = Le spunte e simili sono solo per le attività verificate: lì le metto io. Scrivilo senza, per esempio <code>Panificio Ada</code>.
business-wrong-taken = Un’attività verificata ha questo nome, o uno che sembra identico. Scegline uno che non si possa confondere, per esempio con la tua città: <code>Panificio Ada Torino</code>. Se è il tuo, scrivi a /support.
business-wrong-country = Non conosco questo paese. Scrivi il nome o le due lettere, per esempio <code>Portogallo</code> o <code>PT</code>.
business-press-first = Rispondi con il pulsante qui sopra, oppure /cancel.
business-created = «{ $name }» è pronta. Dai ai clienti il link qui sotto; e falla verificare, così sanno che sei tu.
business-changed = Modificato.
business-changed-ended = Modificato. La verifica valeva per com’era prima ed è finita: puoi rifare la prova qui sotto.
business-ask-sure = «{ $name }» è verificata così com’è. <b>Con un altro nome o sito la verifica finisce</b>, la spunta sparisce e i piani a pagamento restano fermi finché non è verificata di nuovo. Modificare lo stesso?
business-sure-yes = Sì, modifica
business-profile = <b>Il tuo profilo</b>, come lo vedono i clienti:
business-profile-line = { $what }: { $value }
business-part-name = Nome
business-part-description = Descrizione
business-part-category = Tipo
business-part-country = Paese
business-part-website = Sito
business-edit-name = ✎ Nome
business-edit-description = ✎ Descrizione
business-edit-category = ✎ Tipo
business-edit-country = ✎ Paese
business-edit-website = ✎ Sito
business-no-website = nessun sito

business-category-food = Cibo
business-category-shop = Negozio
business-category-travel = Viaggi
business-category-delivery = Consegne
business-category-bank = Banca
business-category-health = Salute
business-category-beauty = Bellezza
business-category-home = Casa
business-category-events = Eventi
business-category-education = Istruzione
business-category-software = Software
business-category-public = Servizio pubblico
business-category-other = Altro

business-card =
    <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website }

    Verifica: { $standing }
    Clienti: { $customers }
    Qualità: { $quality }
    I clienti ti seguono qui: { $link }
business-customers-about = circa { $count }
business-customers-few = meno di { $least }
business-standing-verified = ✓ verificata
business-standing-none = non ancora verificata
business-standing-no-website = non verificata; serve un sito
business-standing-asked = aspetta la tua prova
business-standing-waiting = provata; una persona la guarda
business-standing-refused = rifiutata
business-standing-lost = persa; puoi fare ricorso
business-standing-appealed = persa; una persona legge il tuo ricorso
business-standing-denied = persa
business-quality-green = 🟢 buona
business-quality-yellow = 🟡 discreta
business-quality-red = 🔴 scarsa
business-do-templates = Modelli
business-do-send = Invia
business-do-link = Link e codice QR
business-do-quality = Qualità
business-do-plan = Piano
business-do-api = API
business-do-staff = Chat dello staff
business-do-team = Squadra
business-do-profile = ✎ Profilo
business-do-verification = Verifica
business-do-close = Chiudi questa attività
business-do-leave = Lascia questa squadra
business-do-qr = Il codice QR
business-do-appeal = Fai ricorso
business-do-invite = Invita qualcuno
business-do-remove = Togli { $name }
business-do-join = Entra
business-to-card = All’attività

business-link =
    <b>Come i clienti seguono { $name }</b>
    { $link }

    Mettilo sul sito, sugli scontrini, nel profilo. Aggiungi in fondo una parola tua per sapere da dove arrivano: <code>{ $link }_vetrina</code>. Nessuno può diventare tuo cliente se non da sé.
business-qr = Inquadra per seguire { $name }: { $link }

business-verified = <b>Verificata ✓</b> dal { $day }, con { $domain }. I clienti vedono la spunta su ogni messaggio. Un altro nome o sito la fa finire.
business-proof-none = <b>Sei chi dici di essere?</b> Prova che il sito del tuo profilo è tuo: con un piccolo file sul sito, o con un record del suo nome. Poi una persona guarda, e i clienti vedono ✓ dietro il nome.
business-proof-no-website = Per essere verificata serve un sito tuo: è così che provi chi sei.
business-proof-refused = <b>Non verificata:</b> { $why }. Quando è sistemato, rifai la prova.
business-proof-waiting = { $domain } è provato. Ora una persona guarda, e ti scrivo appena è deciso.
business-proof-file =
    <b>Metti un file sul tuo sito</b>
    Il suo indirizzo: { $place }
    Che cosa contiene, e nient’altro:
    <code>{ $token }</code>

    Poi premi il pulsante: io lo cerco. Puoi toglierlo quando sei verificato.
business-proof-dns =
    <b>Aggiungi un record TXT al tuo dominio</b>
    Il suo nome: <code>{ $place }</code>
    Il suo valore:
    <code>{ $token }</code>

    Può volerci un po’ prima che tutti lo vedano. Poi premi il pulsante: io lo cerco.
business-prove-file = Con un file sul sito
business-prove-dns = Con un record DNS
business-look = Fatto: guarda
business-looking = Sto guardando…
business-look-early = Ho appena guardato. Aspetta { $seconds } secondi.
business-no-file = <b>Non trovato:</b> { $place } risponde con { $status }. Il file c’è, e tutti possono leggerlo?
business-other-file = <b>Non ancora:</b> a { $place } c’è qualcosa, ma non la parola qui sotto. Deve starci così com’è.
business-other-site = <b>Non ancora:</b> { $place } porta a { $host }, che è un altro sito. Il file deve stare sul tuo.
business-no-record = <b>Non trovato:</b> non c’è nessun record TXT a { $place }. Se l’hai appena aggiunto, riprova tra qualche minuto.
business-other-record = <b>Non ancora:</b> il record TXT a { $place } dice altro dalla parola qui sotto.
outside-link = <b>Non trovato:</b> { $place } porta a un indirizzo che non apro: dev’essere una pagina https con un nome pubblico.
outside-no-name = <b>Non trovato:</b> nessuno conosce il nome in { $place }. È scritto giusto?
outside-private = <b>Non trovato:</b> { $place } porta in una rete privata. Dev’essere un sito pubblico.
outside-unreachable = <b>Non trovato:</b> { $place } non risponde. Riprova tra qualche minuto.
outside-tls = <b>Non trovato:</b> il certificato di { $place } non è valido. Il tuo fornitore può rinnovarlo.
outside-too-late = <b>Non trovato:</b> { $place } ci ha messo più di 5 secondi. Riprova.
outside-too-big = <b>Non ancora:</b> ciò che c’è a { $place } è troppo lungo. Il file contiene solo la parola qui sotto.
outside-redirects = <b>Non trovato:</b> { $place } rimanda altrove troppe volte. Il file dev’essere raggiungibile direttamente.

business-numbers = { $recipients ->
        [one] un messaggio
       *[other] { $recipients } messaggi
    } in 7 giorni, { $stops ->
        [one] un cliente ha smesso
       *[other] { $stops } clienti hanno smesso
    }, { $reports ->
        [one] una segnalazione
       *[other] { $reports } segnalazioni
    }: { $percent } %
business-lost =
    <b>La verifica è persa.</b> Troppi clienti hanno smesso o segnalato ciò che ricevevano.
    { $numbers }

    Invii come con il piano gratuito, senza la spunta. Se pensi che sia sbagliato, o se è sistemato, fai ricorso: lo legge una persona. Puoi farlo una volta.
business-appealed =
    <b>La verifica è persa</b>, e una persona legge il tuo ricorso. Ti scrivo appena è deciso.
    { $numbers }
business-denied =
    <b>La verifica è persa</b>, e il tuo ricorso è stato respinto: { $why }.
    { $numbers }
business-ask-appeal =
    <b>Perché «{ $name }» dovrebbe essere verificata di nuovo?</b>
    { $numbers }

    Scrivi in un messaggio, di al massimo { $max } caratteri, che cosa è successo e che cosa hai cambiato. Lo legge una persona, e puoi fare ricorso una volta.
business-wrong-appeal = Scrivilo come testo, in al massimo { $max } caratteri, per esempio: «Un vecchio modello è partito per sbaglio verso tutti; ora è spento.»

business-quality-now =
    <b>Qualità di { $name }: { $state }</b>
    { $numbers } (i giorni più recenti pesano di più)
business-quality-early =
    <b>Qualità di { $name }: { $state }</b>
    { $numbers }. Conta da { $least } messaggi in su.
business-quality-law =
    Come si calcola: i clienti che smettono, e { $weighs } volte quelli che segnalano, sui messaggi inviati in { $days } giorni.
    🟡 { $yellow } % o più: i tuoi limiti non crescono.
    🔴 { $red } % o più: le offerte non partono.
    { $days } giorni in rosso, o { $lost } % in una volta: la verifica è persa.
business-reports = <b>Segnalato in questi giorni:</b>
business-report-line = · { $count } × { $reason }
business-report-not-mine = mai richiesto
business-report-too-often = troppo spesso
business-report-misleading = ingannevole
business-report-scam = una truffa
business-report-adult = per adulti o sconvolgente
business-history = <b>Finora:</b>
business-history-line = { $at }: { $before } → { $after } ({ $numbers })
business-history-lost = { $at }: { $before } → { $after }, <b>verifica persa</b> ({ $numbers })

business-team-none = <b>La squadra di { $name }</b>: solo tu. Con il piano Enterprise anche altri possono inviare.
business-team = <b>La squadra di { $name }</b>: { $count } di { $most } persone. Inviano con i tuoi modelli e scrivono fatture; modelli, profilo, piano, chiavi e squadra restano solo tuoi.
business-team-resting = <b>La squadra di { $name }</b> è in pausa: il piano non ne ha una. Con il piano Enterprise queste persone possono inviare di nuovo:
business-team-rests = Sei nella squadra di <b>{ $name }</b>, ma adesso il suo piano non ha una squadra, quindi non puoi agire. Quando ha di nuovo il piano Enterprise, puoi.
business-team-line = · { $name }, dal { $day }
business-invitation =
    <b>Un invito nella squadra di { $name }</b>
    { $link }

    Mandalo a una sola persona: chi lo apre per primo è dentro. Vale { $hours } ore e una volta.
business-invited = Sei invitato a inviare messaggi per <b>{ $name }</b>. Chi la gestisce vede il tuo nome.
business-invitation-late = Questo invito è già usato, troppo vecchio, o sei già nella squadra. /business mostra ciò che è tuo.
business-joined = Sei nella squadra di «{ $name }».
business-removed = Tolto.
business-left = Hai lasciato la squadra di { $name }.
business-told-joined = { $person } ora è nella squadra di «{ $name }».
business-told-removed = Non sei più nella squadra di «{ $name }».

business-ask-close = Chiudere «{ $name }»? I suoi clienti non ricevono più nulla, ciò che è in coda si ferma, le sue chiavi smettono di funzionare. Non si può riaprire.
business-ask-close-balance = Chiudere «{ $name }»? I suoi clienti non ricevono più nulla, ciò che è in coda si ferma, le sue chiavi smettono di funzionare. Non si può riaprire. <b>Sul suo saldo ci sono { $stars } ⭐:</b> riprendile prima, in «Piano»; dopo non puoi più raggiungerle.
business-close-yes = Sì, chiudi
business-close-renews = Il suo piano si rinnova da solo. Prima fermalo, in «Piano», così non ti viene addebitato.
business-closed = { $name } è chiusa.

business-told-lost =
    <b>«{ $name }» ha perso la verifica.</b> Troppi clienti hanno smesso o segnalato ciò che ricevevano.
    { $numbers }

    Da ora invia come con il piano gratuito, senza la spunta. Se pensi che sia sbagliato, o se è sistemato, puoi fare ricorso una volta: lo legge una persona.
business-told-verified = «{ $name }» è verificata con { $domain }: i tuoi clienti vedono ✓ dietro il nome su ogni messaggio.
business-told-refused = «{ $name }» non è verificata: { $why }. Quando è sistemato, rifai la prova.
business-told-back = Il tuo ricorso è accolto: «{ $name }» è verificata di nuovo, e la sua qualità ricomincia da capo.
business-told-anew = Il tuo ricorso è accolto. «{ $name }» ha un nome o un sito diverso da quello con cui era verificata: rifai la prova, e può essere verificata.
business-told-denied = Il tuo ricorso per «{ $name }» è stato respinto: { $why }.
business-proved-waits = «{ $name }» ha provato il suo dominio e aspetta la tua revisione.
business-appeal-waits = «{ $name }» fa ricorso contro la perdita della verifica.

business-review-proof =
    <b>Un’attività chiede di essere verificata</b> ({ $count ->
        [one] l’unica che aspetta
       *[other] ne aspettano { $count }
    })
    Nome: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · qui dal { $since }, gestita dalla persona { $owner }
    Il vero host del sito: <b>{ $website }</b>
    Provato: { $domain } · { $method } · { $at }
business-review-alike = ⚠️ <b>Il nome si può confondere con:</b> { $names }
business-review-lost-before = ⚠️ <b>La stessa persona o lo stesso dominio ha perso la verifica di:</b> { $names }
business-review-appeal =
    <b>Un’attività chiede indietro la verifica</b>
    Nome: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website } · qui dal { $since }, gestita dalla persona { $owner }
    Persa { $at } ({ $times ->
        [0] per la prima volta
        [one] una volta finora
       *[other] { $times } volte finora
    }): { $numbers }

    «{ $words }»
business-review-yes-proof = Approva
business-review-yes-appeal = Restituisci
business-review-why = Che cosa dire all’attività?
business-review-ask-reason = Scrivi il motivo in una frase. L’attività lo legge così com’è.
business-review-done-proof = «{ $name }» è verificata.
business-review-done-appeal = Il ricorso di «{ $name }» è accolto.
business-review-refused = A «{ $name }» è detto perché no.
business-reason-name = il nome è di qualcun altro, o inganna
business-reason-site = il sito non mostra chi gestisce l’attività
business-reason-forbidden = attività di questo tipo qui non sono ammesse
business-reason-numbers = i numeri sono giusti, e sono troppo alti
business-reason-again = non è la prima volta
business-do-invoices = Fatture
