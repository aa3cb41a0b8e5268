command-advertise = pubblica un messaggio sponsorizzato nei canali

category-art = Arte
category-beauty = Bellezza
category-books = Libri
category-business = Affari
category-cars = Auto
category-education = Istruzione
category-entertainment = Spettacolo
category-family = Famiglia
category-finance = Finanza
category-food = Cibo
category-games = Giochi
category-health = Salute
category-hobbies = Hobby
category-home = Casa
category-jobs = Lavoro
category-languages = Lingue
category-movies = Film
category-music = Musica
category-nature = Natura
category-science = Scienza
category-shopping = Acquisti
category-sports = Sport
category-tech = Tecnologia
category-travel = Viaggi

advertise-progress = <i>Un messaggio sponsorizzato · { $number } di { $count }</i>
advertise-ask-name = <b>Chi fa pubblicità?</b> Il nome che vedono i lettori, al massimo 32 caratteri. Per esempio: <code>Panificio Ada</code>
advertise-ask-text =
    <b>Che cosa vuoi dire?</b> Un solo paragrafo di al massimo 160 caratteri, senza link: il tuo starà nel pulsante.

    Qui nessuno può pubblicizzare: contenuti per adulti; odio o violenza; politica o religione; gioco d’azzardo; prestiti o guadagni facili; medicina non autorizzata; alcol, tabacco o droghe; armi; follower comprati, spam o hacking; ciò che è illegale o falso.
advertise-ask-label = <b>Che cosa dice il pulsante?</b> Per esempio: <code>Vedi il menù</code>
advertise-ask-link = <b>Dove porta il pulsante?</b> Un indirizzo che comincia con https://, oppure una pagina pubblica di t.me. Per esempio: <code>https://example.com/menu</code>
advertise-ask-category = <b>Di che cosa parla?</b> I proprietari dei canali scelgono che cosa accettare.
advertise-ask-bid = <b>Quanto offri per 1000 iscritti?</b> In Stelle intere. In un canale di 2000 iscritti un messaggio costa il doppio. L’offerta più alta va per prima.
advertise-ask-budget = <b>Quanto può costare in tutto?</b> In Stelle intere, almeno la tua offerta di { $bid } ⭐. Quello che non si spende torna sul tuo saldo.
advertise-ask-days = <b>Per quanto tempo?</b> I giorni si contano dall’approvazione.
advertise-now = Adesso: <b>{ $value }</b>
advertise-keep = Va bene così
advertise-stars = { $stars } ⭐
advertise-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
 }
advertise-wrong-choice = Scegli uno dei pulsanti, per favore.
advertise-wrong-stars = Mi serve un numero intero di Stelle da { $min } a { $max }, per esempio <code>{ $min }</code>.
advertise-summary =
    Qui sopra c’è il tuo messaggio, proprio come lo vedranno i lettori.

    Inserzionista: { $name }
    Testo: { $text }
    Pulsante: { $label } → { $link }
    Categoria: { $category }
    Offerta: { $bid } per 1000 iscritti
    Budget: { $budget }
    Durata: { $days }, dall’approvazione

    { $buys }

    Dopo il pagamento una persona lo guarda prima che sia pubblicato. Se viene rifiutato, o se parte dei soldi non si spende, il resto torna sul tuo saldo.
advertise-buys = Oggi il tuo budget compra circa { $posts ->
    [one] <b>un messaggio</b>
   *[other] <b>{ $posts } messaggi</b>
 } in { $channels ->
    [one] un canale
   *[other] { $channels } canali
 } con { $subscribers } iscritti in tutto.
advertise-buys-nothing = Oggi nessun canale aperto lo prenderebbe con questa offerta e questo budget. Aspetterebbe finché uno lo fa.
advertise-pay = Paga { $stars } ⭐
advertise-pay-balance = Usa il mio saldo
advertise-edit-name = ✎ Nome
advertise-edit-text = ✎ Testo
advertise-edit-label = ✎ Pulsante
advertise-edit-link = ✎ Link
advertise-edit-category = ✎ Categoria
advertise-edit-bid = ✎ Offerta
advertise-edit-budget = ✎ Budget
advertise-edit-days = ✎ Durata
advertise-invoice-title = Messaggio sponsorizzato
advertise-invoice = Il budget di «{ $name }». Quello che non si spende torna sul tuo saldo.
advertise-funded = Pagato dal tuo saldo. Ora una persona guarda il messaggio; ti dico appena è deciso.
advertise-balance-short = Il tuo saldo non basta più. Premi Paga, ricarica il saldo, oppure scegli un budget più piccolo.
advertise-open-balance = Saldo
advertise-debt = Al tuo saldo mancano { $stars } ⭐, perché un pagamento ti è tornato dopo che era stato speso. Prima ricaricalo; poi questa campagna può partire.
advertise-open-campaigns = Le mie campagne
advertise-paid = Quel messaggio è pagato. /campaigns mostra come va; /advertise ne comincia un altro.
advertise-too-many = Hai { $max } campagne non ancora finite. Prima fermane una in /campaigns.

wording-empty = Qui mi servono parole: almeno una lettera o una cifra, per esempio <code>Pane fresco ogni mattina</code>.
wording-too-long = Sono { $length } caratteri; il massimo è { $max }, e Telegram conta un’emoji come 🍞 per due. Togli qualcosa.
wording-hidden = Ci sono caratteri che nessuno può vedere. Scrivilo da capo invece di incollarlo, per esempio <code>Pane fresco ogni mattina</code>.
wording-marks = Ci sono lettere cariche di segni. Scrivi lettere semplici, per esempio <code>Pane fresco</code>.
wording-mixed-scripts = Una delle parole mescola alfabeti con lettere che si somigliano. Riscrivila con un solo alfabeto, per esempio <code>pane</code>.
wording-link = Solo il pulsante ha un link: togli indirizzi, @nomi, e-mail, numeri di telefono, #tag, /comandi e punti tra due parole. Per esempio <code>Pane fresco. Ogni mattina.</code>
wording-hidden-link = Dietro le parole c’è un link, e i lettori non vedrebbero dove porta. Manda parole semplici, per esempio <code>Pane fresco ogni mattina</code>; il link starà nel pulsante.

link-not-https = L’indirizzo deve cominciare con <code>https://</code>, per esempio <code>https://example.com/menu</code>.
link-userinfo = Nel nome dell’indirizzo c’è una @ o una \, che può ingannare i lettori. Toglila, per esempio <code>https://example.com/menu</code>.
link-no-host = Non ci trovo il nome completo di un sito. Dovrebbe essere come <code>https://example.com/menu</code>.
link-address = Il link porta a un numero. Ai lettori serve un nome, per esempio <code>https://example.com</code>.
link-port = Dopo il nome del sito ci sono i due punti. Ai lettori serve l’indirizzo semplice, per esempio <code>https://example.com/menu</code>.
link-invisible = Ci sono spazi o caratteri nascosti. Scrivilo da capo invece di incollarlo, per esempio <code>https://example.com/menu</code>.
link-mixed-scripts = Il nome del sito mescola lettere che si somigliano. Scrivilo con un solo alfabeto, per esempio <code>https://example.com</code>.
link-lookalike = Ogni lettera del nome del sito sembra latina, e i lettori lo prenderebbero per un altro. Scrivi un indirizzo che non si confonda, per esempio <code>https://example.com</code>.
link-shortener = È un accorciatore di link o una pagina che rimanda altrove, e nasconde dove porta. Scrivi l’indirizzo finale, per esempio <code>https://example.com/menu</code>.
link-private-telegram = Di t.me si possono pubblicizzare solo pagine pubbliche, per esempio <code>https://t.me/durov</code>: niente inviti, niente pagine che fanno fare qualcosa all’app.
link-several = È più di un indirizzo. Scrivi quello che apre il pulsante, per esempio <code>https://example.com/menu</code>.
link-too-long = L’indirizzo è troppo lungo: il massimo è 512 caratteri. Scegli una pagina più corta del sito, per esempio <code>https://example.com/menu</code>.
