api-plans = Piani
api-enterprise = L’API fa parte del piano Enterprise: con lei i sistemi di <b>{ $name }</b> mandano messaggi da soli. Guarda i piani per averla.
api-card = <b>API · { $name }</b>
api-address =
    Indirizzo di base: <code>{ $address }</code>
    Ogni operazione è descritta in <code>{ $address }/openapi.json</code>.
api-off = Il server web di questo bot è spento (HTTP_PORT è 0), quindi l’API non si può raggiungere. Chi gestisce il bot può accenderlo; le chiavi create adesso funzioneranno allora.
api-no-address = Chi gestisce questo bot non ha ancora impostato PUBLIC_URL, quindi non conosco l’indirizzo pubblico dell’API. Chiedilo a loro.
api-keys = Le tue chiavi. Premine una per sostituirla o revocarla.
api-no-keys = Non hai ancora una chiave. Creane una per ciascuno dei tuoi sistemi.
api-new = Nuova chiave
api-callbacks = Callback
api-key-card =
    <b>{ $name }</b> · <code>{ $prefix }</code>
    Creata il { $made }, ultimo uso: { $used }.
    Può:
    { $scopes }
api-never-used = mai
api-key-ends = È stata sostituita, e funziona fino a { $until }.
api-scope-messages-send = mandare messaggi
api-scope-messages-read = leggere che ne è stato
api-scope-audience-read = leggere quanto è grande il pubblico
api-scope-templates-read = leggere i modelli
api-scope-quality-read = leggere la qualità
api-choose = Che cosa può fare la nuova chiave? Spunta solo ciò che le serve.
api-next = Avanti
api-ask-name = A che cosa serve la chiave? Manda un nome che distingua i tuoi sistemi, per esempio <code>Negozio online</code>.
api-wrong-name = Un nome ha al massimo { $max } caratteri di parole semplici, per esempio <code>Negozio online</code>.
api-many-keys = Al massimo { $max } chiavi. Revocane una che non ti serve, poi crea la nuova.
api-made = La chiave <b>{ $name }</b> è creata. Eccola, una volta sola:
api-key-shown =
    <b>{ $name }</b>
    <code>{ $words }</code>
api-once = Copiala adesso dove il tuo sistema tiene i suoi segreti: non posso mostrarla di nuovo. Poi cancellala qui.
api-wipe = Ce l’ho, cancella
api-wiped = Cancellata. /business riporta alle tue chiavi.
api-lost = Telegram non ha preso il messaggio, quindi forse non hai visto il segreto. Apri le chiavi e creane uno nuovo.
api-to-keys = Alle chiavi
api-rotate = Sostituisci
api-rotate-sure = Sostituire la chiave <b>{ $name }</b>? Ne ricevi subito una nuova, e la vecchia funziona per altre 24 ore.
api-rotate-yes = Sì, sostituiscila
api-rotated = <b>{ $name }</b> è sostituita. La vecchia chiave funziona per altre 24 ore; la nuova arriva qui sotto.
api-revoke = Revoca
api-revoke-sure = Revocare la chiave <b>{ $name }</b>? Ciò che la usa smette subito di funzionare.
api-revoke-yes = Sì, revocala
api-revoked = <b>{ $name }</b> è revocata. Non apre più nulla.
api-callback-none = Posso chiamare il tuo server quando succede qualcosa: un messaggio è partito, qualcuno ti segue, un modello è stato deciso. Ogni chiamata è firmata.
api-callback-set-one = Imposta l’indirizzo
api-callback-card =
    Chiamo <code>{ $url }</code>
    Impostato il { $day }. Ogni chiamata è firmata con il segreto che hai ricevuto allora.
api-callback-off = Ho smesso di chiamare il { $day }, perché troppe chiamate erano fallite. Imposta di nuovo l’indirizzo e ricomincio.
api-callback-other = Un altro indirizzo, o un nuovo segreto
api-callback-remove = Non chiamare più
api-callback-sure = Smetto di chiamare il tuo server? Ciò che non è ancora stato detto non verrà più detto.
api-callback-yes = Sì, non chiamare più
api-callback-removed = Non chiamo più il tuo server.
api-ask-url = Manda l’indirizzo del tuo server che devo chiamare, per esempio <code>https://example.com/fairshare</code>. Ricevi un nuovo segreto.
api-callback-set = D’ora in poi chiamo <code>{ $url }</code>. Il segreto che firma le chiamate arriva una volta sola:
api-secret-shown = <code>{ $secret }</code>
api-to-callback = Alle callback
api-test = Fai una chiamata di prova
api-test-good = ✓ Il tuo server ha risposto { $status }. La chiamata era firmata come tutte le altre.
api-test-refused = Il tuo server ha risposto { $status }. Da 200 a 299 per me è un sì; tutto il resto lo ritento più tardi.
api-test-private = Il nome porta in una rete privata. Chiamo solo server pubblici.
api-test-tls = Il certificato del tuo server non vale per questo nome. Il tuo fornitore può rinnovarlo.
api-test-late = Il tuo server ci ha messo più di 5 secondi. Fallo rispondere subito, e lavorare dopo.
api-test-redirect = Il tuo server rimanda a un altro indirizzo, e io non lo seguo. Dammi l’indirizzo finale.
api-test-unreachable = Non riesco a raggiungere il tuo server. L’indirizzo è giusto, ed è acceso?
api-callback-stopped = Ho smesso di chiamare il server di <b>{ $name }</b> a <code>{ $url }</code>: troppe chiamate fallite, una dopo l’altra. Quando è di nuovo acceso, imposta di nuovo l’indirizzo.
