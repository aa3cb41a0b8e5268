command-sticker = una tua foto come sticker, in un set tutto tuo

sticker-how = <b>I tuoi sticker</b>
    Mandami una foto o il file di un’immagine: la adatto, tu scegli l’emoji, e finisce in un tuo set di sticker su Telegram. Gratis, quanti ne vuoi.

    Più avanti puoi anche scrivere <code>/sticker</code> sotto una foto, o in risposta a una foto. Con premium fai sticker anche di parole e di brevi clip, e aggiungi contorni.
sticker-text = Sticker di parole ✦
sticker-sets = I miei set
sticker-new = Nuovo sticker
sticker-ask-words = Scrivi che cosa deve dire lo sticker, per esempio <code>Ci vediamo alle dieci!</code>
sticker-choose = Scegli la sua emoji ↓
sticker-choose-why = Con l’emoji ritrovi lo sticker mentre scrivi. Toccane una, o scrivine un’altra, e lo sticker va nel tuo set.
sticker-outline = Contorno bianco ✦
sticker-premium = Contorni, sticker di parole e di brevi clip fanno parte di premium. Gli sticker di foto sono gratis, quanti ne vuoi.
sticker-no-file = Non sono riuscito a scaricare il file. Mandamelo di nuovo; un’immagine può avere { $max } MB, una clip 20.
sticker-wrong-picture = Questa non è un’immagine. Manda una foto, o un file PNG, WEBP o JPEG. Gli sticker degli altri restano nei loro set.
sticker-wrong-words = Scrivi le parole in un messaggio, per esempio <code>Ci vediamo alle dieci!</code>, o manda una foto.
sticker-wrong-emoji = Tocca un’emoji sotto lo sticker, o scrivine una, per esempio 🦊. Va bene anche un’altra foto.
sticker-on-its-way = Sta andando nel tuo set…
sticker-set-title = I miei sticker { $number }
sticker-added = { $emoji } è nel <a href="{ $link }">tuo set</a>: { $count } su { $max }. Aprilo una volta e aggiungilo ai tuoi sticker; i nuovi Telegram li mostra da sé dopo un po’.
sticker-was-there = Questo è già nel <a href="{ $link }">tuo set</a>: { $count } su { $max }.
sticker-refused = Telegram non ha accettato questo sticker ({ $reason }). Prova con un’altra immagine o un’altra emoji.
sticker-open-set = Apri il set
sticker-open-number = Apri il set { $number }
sticker-remove = Toglilo
sticker-remove-last = Togli l’ultimo
sticker-removed = { $emoji } non è più nel tuo set.
sticker-not-removed = Telegram in questo momento non risponde. Riprova tra un minuto.
sticker-no-sets = Non hai ancora un set. Mandami una foto, e comincia il primo.
sticker-your-sets = <b>I tuoi set</b>
    { $sets }
sticker-set = <a href="{ $link }">I miei sticker { $number }</a>: { $count } su { $max }

sticker-public-begun = Sto creando su Telegram un set di «{ $title }» a tuo nome. Ti dico quando è pronto.
sticker-public-half = I primi { $count } sticker su { $total } di «{ $title }» sono nel <a href="{ $link }">tuo set</a>. Gli altri arrivano uno a uno.
sticker-public-done = <a href="{ $link }">Il tuo set «{ $title }»</a> è pronto, con tutti i suoi { $total } sticker. Aprilo e aggiungilo. È un set pubblico: chi vede uno dei suoi sticker può aprirlo.
sticker-public-refused = Telegram non ha accettato il set di «{ $title }» ({ $reason }). Il pacchetto resta tuo: scrivi il mio nome e una parola in qualsiasi chat. Se ti serve aiuto, scrivi a /support.
sticker-public-deleted = Il set Telegram di «{ $title }» è stato eliminato in Telegram, quindi il suo link non porta da nessuna parte. Il pacchetto resta tuo: scrivi il mio nome e una parola in qualsiasi chat. Posso anche rifare il set.
sticker-public-again = Rifallo
