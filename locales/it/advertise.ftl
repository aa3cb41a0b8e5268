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
advertise-ask-bid = <b>Quanto offri per 1000 iscritti?</b> In Stelle intere. In un canale di 2000 iscritti un messaggio costa il doppio. L’offerta più alta va per prima, e paga solo quanto offre la seconda, o quanto chiede il canale: mai più della propria.
advertise-ask-budget = <b>Quanto può costare in tutto?</b> In Stelle intere, almeno la tua offerta di { $bid } ⭐. Quello che non si spende torna sul tuo saldo.
advertise-ask-days = <b>Per quanti giorni?</b> Scegli, o scrivi un numero fino a 90. Si contano dall’approvazione, o dal primo giorno che scegli dopo.
advertise-now = Adesso: <b>{ $value }</b>
advertise-keep = Va bene così
advertise-stars = { $stars } ⭐
advertise-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
 }
advertise-wrong-choice = Scegli uno dei pulsanti, per favore.
advertise-wrong-stars = Mi serve un numero intero di Stelle da { $min } a { $max }, per esempio <code>{ $min }</code>.
advertise-summary =
    Qui sopra c’è il tuo messaggio, proprio come lo vedranno i lettori.

    Inserzionista: { $name }
    Testo: { $text }
    Immagine: { $picture }
    Pulsante: { $label } → { $link }
    Categoria: { $category }
    Offerta: { $bid } per 1000 iscritti
    Budget: { $budget }
    Comincia: { $start }; dura { $days }
    Lingue: { $languages }
    Argomenti: { $topics }
    Grandezza dei canali: { $sizes }
    Solo in: { $channels_in }
    Non in: { $channels_out }
    Messaggi: { $posts_max }; nello stesso canale al massimo una volta in 72 ore
advertise-buys = Oggi il tuo budget compra circa { $posts ->
    [one] <b>un messaggio</b>
   *[other] <b>{ $posts } messaggi</b>
 } in { $channels ->
    [one] un canale
   *[other] { $channels } canali
 } con { $subscribers } iscritti in tutto.
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

advertise-wrong-number = Mi serve un numero intero da 1 a { $max }, per esempio <code>7</code>.
advertise-ask-picture = <b>Quale immagine lo accompagna?</b> Manda una foto, o un’immagine come file (JPEG, PNG o WebP). I lettori la vedono sopra le parole.
advertise-ask-languages = <b>In quali lingue sono i canali?</b> Accendi quelle che vuoi; nessuna vuol dire tutte.
advertise-ask-topics = <b>Di che cosa parlano i canali?</b> Accendi quello che vuoi; niente vuol dire qualsiasi cosa.
advertise-ask-sizes = <b>Quanti iscritti può avere un canale?</b> Scegli, o scrivi da quanti a quanti, per esempio <code>1000-50000</code>.
advertise-ask-channels_in = <b>Solo in certi canali?</b> Manda i loro @nomi o link, al massimo { $max }. Ognuno deve avere questo bot.
advertise-ask-channels_out = <b>In quali canali no?</b> Manda i loro @nomi o link, al massimo { $max }. Ognuno deve avere questo bot.
advertise-ask-start = <b>Quando comincia?</b> Scegli, o scrivi una data come <code>2026-12-24</code>. Non comincia prima dell’approvazione.
advertise-ask-posts_max = <b>Al massimo quanti messaggi al giorno, in tutti i canali insieme?</b> Scegli, o scrivi un numero.
advertise-any-picture = nessuna
advertise-any-languages = tutte
advertise-any-topics = tutti
advertise-any-sizes = qualsiasi
advertise-any-channels_in = tutti
advertise-any-channels_out = nessuno
advertise-any-start = appena è approvato
advertise-any-posts_max = senza limite
advertise-clear-picture = Senza immagine
advertise-clear-languages = Tutte le lingue
advertise-clear-topics = Tutti gli argomenti
advertise-clear-sizes = Qualsiasi grandezza
advertise-clear-channels_in = Tutti i canali
advertise-clear-channels_out = Nessuno escluso
advertise-clear-start = Appena approvato
advertise-clear-posts_max = Senza limite
advertise-with-picture = qui sopra
advertise-as-photo = Come foto si vede così.
advertise-posts_max = { $count } al giorno
advertise-sizes-from = da { $least } iscritti
advertise-sizes-to = fino a { $most } iscritti
advertise-sizes-between = da { $least } a { $most } iscritti
advertise-wrong-sizes = Mi servono due numeri di iscritti, prima il più piccolo, per esempio <code>1000-50000</code>; <code>1000-</code> vuol dire 1000 o più.
advertise-wrong-start = Mi serve un giorno da oggi in poi, al massimo fra { $max } giorni, per esempio <code>{ $example }</code>.
advertise-wrong-channels = Mi servono al massimo { $max } nomi di canali, per esempio <code>@nomedelcanale</code> o <code>https://t.me/nomedelcanale</code>.
advertise-unknown-channels = Questi non hanno aderito, o non posso pubblicarci: { $names }. Nomina solo canali che hanno questo bot; /discover ne mostra alcuni.
advertise-wrong-picture = Non è un’immagine che posso pubblicare. Manda una foto, o un file JPEG, PNG o WebP di al massimo { $max } MB.
advertise-room = I posti liberi adatti in quei giorni prendono <b>{ $room } ⭐</b>, in { $channels ->
    [one] un canale
   *[other] { $channels } canali
 }: di più non posso vendere. Qui sotto scegli quel budget, più giorni, o un pubblico più largo.
advertise-no-channels = Adesso nessun canale prende messaggi sponsorizzati, quindi non vendo niente. La bozza resta: torna con /advertise.
advertise-buys-nothing = <b>Così com’è nessun canale lo prenderebbe, quindi non prendo soldi.</b> Che cosa li esclude:
advertise-refusal-sold = · tutti i posti adatti di quei giorni sono venduti: scegli più giorni, o un altro primo giorno
advertise-refusal-own-channel = · { $count ->
    [one] un canale è tuo
   *[other] { $count } canali sono tuoi
 }
advertise-refusal-named-out = · { $count ->
    [one] un canale: l’hai escluso
   *[other] { $count } canali: li hai esclusi
 }
advertise-refusal-not-named-in = · { $count ->
    [one] un canale non è
   *[other] { $count } canali non sono
 } tra quelli che hai nominato: nominane altri, o tutti
advertise-refusal-wrong-language = · { $count ->
    [one] un canale è
   *[other] { $count } canali sono
 } in un’altra lingua: aggiungi lingue, o prendile tutte
advertise-refusal-wrong-topic = · { $count ->
    [one] un canale parla
   *[other] { $count } canali parlano
 } d’altro: aggiungi argomenti, o prendili tutti
advertise-refusal-too-small = · { $count ->
    [one] un canale è troppo piccolo
   *[other] { $count } canali sono troppo piccoli
 }: abbassa il numero di iscritti
advertise-refusal-too-big = · { $count ->
    [one] un canale è troppo grande
   *[other] { $count } canali sono troppo grandi
 }: alza il numero di iscritti
advertise-refusal-refused-category = · { $count ->
    [one] un canale non prende
   *[other] { $count } canali non prendono
 } questa categoria
advertise-refusal-refused-advertiser = · { $count ->
    [one] un canale non prende
   *[other] { $count } canali non prendono
 } i tuoi messaggi
advertise-refusal-below-floor = · { $count ->
    [one] un canale chiede
   *[other] { $count } canali chiedono
 } più della tua offerta: alzala
advertise-refusal-budget-spent = · { $count ->
    [one] un canale costa
   *[other] { $count } canali costano
 } per un solo messaggio più di quello che c’è: più soldi, o canali più piccoli
advertise-refusal-not-its-days = · { $count ->
    [one] un canale la prenderebbe
   *[other] { $count } canali la prenderebbero
 }, ma non sono i suoi giorni
advertise-refusal-day-full = · { $count ->
    [one] un canale aspetta
   *[other] { $count } canali aspettano
 } domani: oggi ha avuto tutti i messaggi che permetti
advertise-refusal-lately-here = · { $count ->
    [one] in un canale è apparsa, o è stata proposta,
   *[other] in { $count } canali è apparsa, o è stata proposta,
 } nelle ultime 72 ore, e può tornarci
advertise-refusal-ahead-of-pace = · { $count ->
    [one] un canale aspetta
   *[other] { $count } canali aspettano
 } perché spende in modo uniforme nei suoi giorni: con meno giorni, o più soldi, va più in fretta
advertise-take-room = Budget: { $stars } ⭐
advertise-after = Dopo il pagamento una persona lo guarda prima che sia pubblicato. Se viene rifiutato, o se parte dei soldi non si spende, il resto torna sul tuo saldo.
advertise-edit-warning = <b>Prima di mandarla:</b> una persona guarda la nuova versione. Finché non è approvata non pubblico altro di questa campagna; i messaggi già pubblicati restano come sono. I giorni che ci vogliono si aggiungono alla fine.
advertise-save = Manda in revisione
advertise-saved = La nuova versione aspetta la revisione. Fino ad allora non pubblico altro; ti dico appena è deciso.
advertise-not-saved = Questa campagna non si può più cambiare. Ecco come sta.
advertise-days-over = Con così pochi giorni sarebbe già finita. Scegline di più.
advertise-edit-picture = ✎ Immagine
advertise-edit-languages = ✎ Lingue
advertise-edit-topics = ✎ Argomenti
advertise-edit-sizes = ✎ Grandezza
advertise-edit-channels_in = ✎ Solo in…
advertise-edit-channels_out = ✎ Non in…
advertise-edit-start = ✎ Primo giorno
advertise-edit-posts_max = ✎ Messaggi al giorno

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
link-private-telegram = Di t.me si possono pubblicizzare solo pagine pubbliche, per esempio <code>https://t.me/nomedelcanale</code>: niente inviti, niente pagine che fanno fare qualcosa all’app.
link-several = È più di un indirizzo. Scrivi quello che apre il pulsante, per esempio <code>https://example.com/menu</code>.
link-too-long = L’indirizzo è troppo lungo: il massimo è 512 caratteri. Scegli una pagina più corta del sito, per esempio <code>https://example.com/menu</code>.
