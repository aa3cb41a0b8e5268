packs-topic-animals = Animali
packs-topic-art = Arte
packs-topic-celebrations = Feste
packs-topic-fantasy = Fantasia
packs-topic-feelings = Emozioni
packs-topic-food = Cibo
packs-topic-friends = Amici
packs-topic-funny = Da ridere
packs-topic-games = Giochi
packs-topic-love = Amore
packs-topic-music = Musica
packs-topic-nature = Natura
packs-topic-seasons = Stagioni
packs-topic-sports = Sport
packs-topic-work = Lavoro e studio
packs-waiting = Il pacchetto di sticker «{ $title }» ({ $stickers }) aspetta la tua revisione.
packs-reported-waits = Il pacchetto di sticker «{ $title }» è stato segnalato come copiato. Dacci un’occhiata.
packs-matter =
    <b>{ $title }</b> · { $stickers }
    Della persona { $id }
    Prezzo: { $access }
    Tema: { $topic }
    Set pubblico: { $public }
    { $count ->
        [one] È l’unico in attesa.
       *[other] Ne aspettano { $count }.
    }
packs-matter-before = Finora questo artista: { $offered } in vetrina, { $down } tolti
packs-first = È nuovo.
packs-changes = <b>Cambiato dall’ultima approvazione:</b>
packs-change = · { $what }: { $old } → { $new }
packs-change-title = Titolo
packs-change-price = Prezzo
packs-change-topic = Tema
packs-change-public = Set pubblico
packs-change-added = · { $count ->
    [one] uno sticker nuovo
   *[other] { $count } sticker nuovi
 }: n. { $numbers }
packs-change-removed = · { $count ->
    [one] uno sticker non c’è più
   *[other] { $count } sticker non ci sono più
 }
packs-change-words = · Emoji o parole di { $count ->
    [one] uno sticker
   *[other] { $count } sticker
 }: n. { $numbers }
packs-change-order = · Ordine o copertina
packs-page = Qui sopra: gli sticker da { $from } a { $to } di «{ $title }».
packs-look = Guardali, anche quelli animati
packs-look-on = I prossimi
packs-approve = Approva
packs-refuse = Rifiuta
packs-approved = «{ $title }» è approvato e in vetrina.
packs-refused = «{ $title }» è rifiutato; il suo artista saprà perché.
packs-ask-why = Perché «{ $title }» è rifiutato? L’artista lo saprà.
packs-ask-why-down = Perché «{ $title }» va tolto? L’artista lo saprà.
packs-reason-copied = È copiato
packs-reason-brand = Mostra un marchio o una persona senza permesso
packs-reason-adult = Contenuti per adulti o scioccanti
packs-reason-hate = Odio, violenza o molestie
packs-reason-illegal = Mostra qualcosa di illegale
packs-reason-quality = Le immagini non sono abbastanza chiare
packs-reason-title = Il titolo o le parole non vanno con le immagini
packs-ask-reason = Scrivi il motivo in una frase. L’artista la legge così com’è.
packs-open = Pacchetti in vetrina
packs-all = <b>Pacchetti</b> in vetrina e tolti. Toccane uno.
packs-none = Finora nessun pacchetto è stato in vetrina.
packs-before = ‹ Indietro
packs-more = Avanti ›
packs-line = { $title } · { $access }
packs-line-down = ✕ { $title }
packs-card =
    <b>{ $title }</b> · { $stickers }
    Della persona { $id }
    Prezzo: { $access } · venduto: { $sold } · usato: { $uses }
packs-card-down = Tolto il { $day }: { $why }
packs-card-refundable = { $count ->
        [one] Un acquisto non è stato rimborsato.
       *[other] { $count } acquisti non sono stati rimborsati.
    }
packs-down = Togli
packs-down-refund = Togli e rimborsa
packs-restore = Rimetti in vetrina
packs-refund = Rimborsa chi ha comprato ({ $count })
packs-dismiss = Respingi la segnalazione
packs-sure = { $buyers ->
        [0] Nessuno ha pagato «{ $title }», quindi non c’è niente da restituire.
        [one] <b>Un acquirente</b> di «{ $title }» riavrà <b>{ $stars } ⭐</b>, e tornerà indietro anche la quota dell’artista. Un rimborso non si può annullare.
       *[other] <b>{ $buyers } acquirenti</b> di «{ $title }» riavranno in tutto <b>{ $stars } ⭐</b>, e tornerà indietro anche la quota dell’artista. Un rimborso non si può annullare.
    }
packs-sure-yes = Sì, ritira e rimborsa { $stars } ⭐
packs-taken-down = «{ $title }» è stato tolto.
packs-refunds-asked = Rimborsi avviati: { $asked }.
packs-refunds-left = { $count ->
        [one] Un rimborso non si è ancora potuto chiedere
       *[other] { $count } rimborsi non si sono ancora potuti chiedere
    } ({ $why }); la scheda del pacchetto ha un pulsante per il resto.
packs-refunds-max = al massimo { $max } alla volta
packs-refunds-ceiling = i rimborsi di 24 ore hanno raggiunto il limite; aspetta, o alzalo in /config
packs-refunds-telegram-short = Telegram tiene troppo poche Stelle per questo bot
packs-restored = «{ $title }» è di nuovo in vetrina.
packs-complaint =
    <b>Segnalato come copiato: «{ $title }»</b>
    Della persona { $id }; segnalato dalla persona { $complainant } il { $day }:
    <blockquote>{ $words }</blockquote>
    { $stickers }, { $access }; venduto: { $sold }
packs-complaint-more = { $count ->
        [one] C’è un’altra segnalazione in attesa
       *[other] Ci sono altre { $count } segnalazioni in attesa
    }: la tua decisione vale per tutte.
packs-dismissed = «{ $title }» resta in vetrina. Chi l’ha segnalato lo saprà.

packs-unfit-empty = · sticker: manda almeno un’immagine
packs-unfit-title = · un titolo
packs-unfit-topic = · un tema
packs-unfit-price = · quanto costa: un prezzo, per i membri, o gratis
packs-unfit-emoji = · le emoji del n. { $numbers }: senza, nessuno trova uno sticker
packs-unfit-others = · una sua immagine è già nel pacchetto di un altro artista. Se è tua, scrivi a /support e di’ dove l’hai pubblicata per primo
packs-unfit-decided = · è già stato consegnato

packs-add-full = Un pacchetto ha al massimo { $max } sticker, e questo è pieno.
packs-add-twice = Questo è già nel pacchetto.
packs-add-others = Questa immagine è già nel pacchetto di un altro artista, quindi non l’ho presa. Se è tua, scrivi a /support e di’ dove l’hai pubblicata per primo.
