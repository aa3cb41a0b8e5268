start-welcome =
    Ciao { $name }, sono <b>Fairshare</b>: guadagno, e divido quello che guadagno.
    ⏰ <b>/remind</b> 10m tè: ti ricordo qualsiasi cosa, a qualsiasi ora.
    ▦ <b>/qr</b> il tuo testo: ne disegno il codice QR.
    📣 Hai un canale? Pubblico annunci adatti, e una parte dei soldi è tua: /channels
    ✍️ Hai qualcosa da far sapere? /advertise
    Usarmi è gratis; con /premium faccio di più. Da dove cominciamo?
start-premium = ✦ Premium
start-help = Che cosa so fare
start-add = Aggiungimi al tuo canale
start-language = Lingua · Language
help-everyone = <b>Per tutti</b>
help-channels = <b>Se hai un canale</b>
help-advertisers = <b>Se hai qualcosa da pubblicizzare</b>
help-artists = <b>Se disegni</b>
help-businesses = <b>Se hai un’attività</b>
help-owners = <b>Per chi gestisce questo bot</b>
help-line = /{ $name } – { $does }
help-line-more = /{ $name } – { $does } ✦
help-line-premium = /{ $name } – { $does } (con /premium)
help-menu-premium = { $does } (premium)
help-end = ✦ gratis, e fa di più con /premium.

command-start = il benvenuto, dall’inizio
command-help = tutto quello che so fare
