command-artist = crea pacchetti di sticker, vendili, guarda quanto rendono

artist-none =
    <b>I tuoi pacchetti di sticker</b>
    Non ne hai ancora. Mandami disegni, brevi clip o animazioni: ne faccio sticker, e tu scegli se venderli per Stelle, darli ai membri premium o regalarli.

    Di ogni vendita il { $share } % è tuo. I pacchetti per i membri ricevono una parte di quello che i membri pagano, secondo quanto li usano.
artist-all = <b>I tuoi pacchetti di sticker</b>
artist-line =
    <b>{ $title }</b> · { $state }
    { $stickers }, { $access }
artist-new = Nuovo pacchetto
artist-earnings = Guadagni
artist-pool = Come rendono i pacchetti per membri
artist-untitled = Ancora senza titolo
artist-stickers = { $count ->
    [0] ancora nessuno sticker
    [one] uno sticker
   *[other] { $count } sticker
 }
artist-too-many = Hai { $max } pacchetti che non sono ancora in vetrina. Prima finiscine o eliminane uno.

artist-state-draft = bozza
artist-state-waiting = una persona lo sta guardando
artist-state-refused = rifiutato: { $why }
artist-state-published = in vetrina
artist-state-editing = in vetrina; lo stai cambiando
artist-state-again = in vetrina; una persona guarda le modifiche
artist-state-down = tolto: { $why }

artist-access-sale = { $stars } ⭐
artist-access-members = per i membri
artist-access-free = gratis
artist-access-none = prezzo da scegliere
artist-not-chosen = da scegliere
artist-public-yes = sì
artist-public-no = no
artist-cover-first = il primo

artist-card =
    <b>{ $title }</b> · { $state }
    { $stickers } · copertina: { $cover }
    Prezzo: { $access }
    Tema: { $topic }
    Set pubblico: { $public }
artist-card-send = Mandami quando vuoi immagini, clip o sticker, anche in album: ognuno diventa uno sticker di questo pacchetto.
artist-card-waiting = Finché viene guardato non si può cambiare niente. Ti scrivo appena è deciso.
artist-card-editing = Quello che è in vetrina resta com’è, finché una persona non approva le tue modifiche.
artist-card-down = Nessuno può usarlo o comprarlo. Se ti sembra un errore, chiedi con /support.
artist-card-numbers =
    Venduto: { $sold ->
        [one] una volta
       *[other] { $sold } volte
    } ({ $paid } ⭐ pagate; la tua parte è in /earnings)
    Usato: { $uses ->
        [one] una volta
       *[other] { $uses } volte
    }
artist-missing = <b>Manca ancora:</b>
artist-ready = C’è tutto. Guarda l’anteprima, poi consegnalo.

artist-do-add = ➕ Aggiungi sticker
artist-do-stickers = Gli sticker ({ $count })
artist-do-title = ✎ Titolo
artist-do-price = ✎ Prezzo
artist-do-topic = ✎ Tema
artist-do-public = ✎ Set pubblico
artist-do-sheet = Anteprima
artist-do-submit = Consegna
artist-do-withdraw = Riprendilo, per cambiarlo
artist-do-edit = Cambialo
artist-do-edit-again = Cambialo e riprova
artist-do-delete = Elimina la bozza
artist-do-undo = Lascia perdere le modifiche
artist-to-pack = ‹ Al pacchetto

artist-ask-stickers =
    <b>Mandami le immagini</b>, una alla volta o in album da dieci.

    · Disegni: PNG, WEBP o JPEG. Mandali <b>come file</b>: così le parti trasparenti restano trasparenti. Li adatto a 512 pixel.
    · Clip: WEBM (VP9), al massimo 3 secondi, senza audio, un lato di 512 pixel, al massimo 256 KB.
    · Animazioni: TGS, al massimo 3 secondi e 64 KB.
    · Oppure manda uno sticker di un set disegnato da te: posso prendere il set intero.

    Sotto ognuno scegli le sue emoji: è con quelle che lo si trova.
artist-ask-title = <b>Come si chiama il pacchetto?</b> Al massimo 64 caratteri, per esempio: <code>Gatti assonnati</code>
artist-now = Adesso: <b>{ $value }</b>
artist-ask-price =
    <b>Quanto costa?</b>

    · <b>Un prezzo in Stelle</b>: toccane uno o scrivine un altro, da 1 a { $max }. Di ogni vendita il { $share } % è tuo.
    · <b>Per i membri</b>: lo può usare ogni membro premium, e tu guadagni secondo quanto lo usano.
    · <b>Gratis</b>: lo può prendere chiunque. Non rende niente.
artist-price = { $stars } ⭐
artist-price-members = Per i membri
artist-price-free = Gratis
artist-wrong-title = Un titolo ha da 1 a { $max } caratteri semplici: niente link, niente @nomi, niente di invisibile. Per esempio: <code>Gatti assonnati</code>
artist-wrong-price = Mi serve un numero intero di Stelle da 1 a { $max }, per esempio <code>50</code>.
artist-ask-topic = <b>Di che cosa parla?</b> I pacchetti si sfogliano per tema.
artist-ask-public =
    <b>Può diventare anche un set pubblico?</b>

    Chi ha il pacchetto può allora aggiungerlo a Telegram come set. Ma un set pubblico non si può proteggere: chiunque ne veda uno sticker può aprire il set intero e tenerselo. Senza, il pacchetto si usa scrivendo il mio nome in una chat.
artist-public-allow = Sì, può
artist-public-refuse = No
artist-ask-words =
    <b>Quali emoji e quali parole gli corrispondono?</b> Scrivi fino a 20 emoji e qualche parola in un solo messaggio, per esempio: <code>🐱😴 gatto assonnato, sonnellino</code>

    Le emoji sostituiscono le emoji, le parole le parole; quello che lasci fuori resta.

    { $now }
artist-words-now = Adesso il n. { $place }: { $emoji } · { $words }
artist-no-emoji = nessuna emoji
artist-no-words = nessuna parola
artist-wrong-words = Mi servono emoji, o parole separate da virgole (al massimo { $words } parole, { $characters } caratteri in tutto), per esempio: <code>🐱😴 gatto assonnato, sonnellino</code>
artist-words-kept = Segnato: { $emoji } · { $words }

artist-button-words = ✎ Emoji e parole
artist-button-cover = Copertina
artist-button-is-cover = ✓ Copertina
artist-button-earlier = ‹ Prima
artist-button-later = Dopo ›
artist-button-remove = Togli
artist-place = Ora è il numero { $place } di { $count }.
artist-is-cover = Ora è la copertina.
artist-removed = Tolto dal pacchetto.
artist-list = <b>Gli sticker di «{ $title }»</b>. Tocca un numero per cambiarne uno.
artist-list-line = { $place }. { $emoji } · { $words }
artist-before = ‹ Indietro
artist-more = Avanti ›

artist-not-a-picture = Di questo non so fare uno sticker. Manda un’immagine (PNG, WEBP, JPEG), una clip WEBM o un’animazione TGS; mandate come file, le parti trasparenti restano.
artist-text-here = Questo pacchetto aspetta immagini. Mandane qualcuna, o tocca quello che vuoi cambiare.
artist-too-big = Questo file supera { $max } MB. Mandane uno più piccolo: uno sticker è largo solo 512 pixel.
artist-not-fetched = Non sono riuscito a prendere il file da Telegram. Mandalo ancora una volta.
artist-not-made = { $place }: { $why }
artist-not-open = Adesso questo pacchetto non si può cambiare.

artist-set-found = Questo sticker è del set «{ $title }» ({ $count ->
        [one] uno sticker
       *[other] { $count } sticker
    }). <b>I disegni sono tuoi?</b> Prendo solo quello che hai disegnato tu, o che hai ogni diritto di vendere. Chi consegna disegni altrui perde il pacchetto, e chi ha comprato riavrà le sue Stelle.
artist-set-all = Sono miei: prendi il set intero
artist-set-one = Sono miei: solo questo
artist-set-no = Non sono miei
artist-set-declined = Va bene, lo lascio stare.
artist-set-unknown = Telegram non mi mostra quel set. Manda le immagini come file.
artist-set-emoji = Quello è un set di emoji personalizzate, troppo piccole per farne sticker. Manda le immagini come file.
artist-set-progress = Prendo «{ $title }»: { $done } di { $count }…
artist-set-paused = Presi da «{ $title }»: { $done } di { $count }. Vado avanti?
artist-set-go-on = Vai avanti
artist-set-enough = Basta così
artist-set-taken = Ho preso «{ $title }»: { $added ->
        [one] uno sticker nuovo
       *[other] { $added } sticker nuovi
    }.
artist-set-left-out = Non presi:

artist-sheet = «{ $title }» · { $stickers }
artist-confirm =
    Qui sopra «{ $title }» come lo vedrà la gente: { $access }.

    Consegnandolo dici: <b>questi disegni sono miei, o ho ogni diritto di venderli</b>, e non mostrano niente di illegale, pieno d’odio o per adulti. Chi consegna disegni altrui perde il pacchetto, e chi ha comprato riavrà le sue Stelle.
artist-confirm-yes = Sono miei: consegna
artist-submitted = «{ $title }» è consegnato. Una persona lo guarda, e ti scrivo appena è deciso.
artist-withdrawn = Hai ripreso «{ $title }»: puoi cambiarlo di nuovo.
artist-ask-delete = Elimino la bozza «{ $title }» con { $stickers }? Non si può recuperare.
artist-ask-undo = Lascio perdere le modifiche a «{ $title }»? Quello che è in vetrina resta com’è.
artist-delete-yes = Sì, elimina
artist-deleted = Eliminato.

artist-pool-how =
    <b>Come rendono i pacchetti per membri</b>
    Il { $share } % di quello che un membro paga per il premium va agli artisti. La parte di ogni membro si divide solo tra gli artisti di cui quel mese ha usato i pacchetti per membri, secondo il numero di usi. Quello che usi tu stesso non conta, e nemmeno quello che uno ha comprato o ricevuto in regalo.
    Ogni mese si paga un giorno dopo la sua fine.
artist-pool-month = <b>{ $month }</b>: { $uses ->
        [one] un uso
       *[other] { $uses } usi
    } di { $members ->
        [one] un membro
       *[other] { $members } membri
    } → { $stars } ⭐
artist-pool-open = <b>{ $month }</b> finora: i tuoi sticker sono stati mandati { $uses ->
        [one] una volta
       *[other] { $uses } volte
    }, da pacchetti di ogni tipo.
artist-pool-nothing = Finora non è stato pagato niente.

artist-told-approved = «{ $title }» è approvato e da ora è in vetrina: /artist mostra vendite e usi.
artist-told-refused = «{ $title }» è stato rifiutato: { $why }. Puoi cambiarlo in /artist e consegnarlo di nuovo.
artist-told-refused-edit = Le modifiche a «{ $title }» sono state rifiutate: { $why }. Quello che era in vetrina resta; cambialo in /artist e consegnalo di nuovo.
artist-told-down = «{ $title }» è stato tolto: { $why }. Nessuno può più comprarlo o usarlo. Se ti sembra un errore, scrivi a /support.
artist-told-down-refunded = «{ $title }» è stato tolto: { $why }. Nessuno può più comprarlo o usarlo, e chi l’aveva comprato riavrà le sue Stelle; torna indietro anche la tua parte di quelle vendite. Se ti sembra un errore, scrivi a /support.
artist-told-restored = «{ $title }» è di nuovo in vetrina.

artist-ask-complaint =
    <b>«{ $title }» è copiato?</b>
    Dimmi in un solo messaggio dov’è l’originale, meglio con un link, e di chi è. Chi gestisce questo bot lo guarda, e ti dico com’è finita.
artist-wrong-complaint = Scrivilo come testo, in al massimo { $max } caratteri, per esempio: «L’originale è su https://example.com/gatti, disegnato da me nel 2023.»
artist-complained = Grazie. Ora chi gestisce questo bot guarda «{ $title }»; ti dico com’è finita.
artist-complaint-late = Quel pacchetto non è più in vetrina, quindi non c’è niente da segnalare.
artist-complained-already = Hai già segnalato «{ $title }». Chi gestisce questo bot lo guarderà.
artist-complaints-max = Hai { $max } segnalazioni che nessuno ha ancora guardato. Aspetta prima una risposta.
artist-told-dismissed = Hai segnalato «{ $title }» come copiato. Una persona l’ha guardato e non ha trovato copie. Se hai altro da mostrare, segnalalo di nuovo con un link all’originale.
artist-told-upheld = Hai segnalato «{ $title }» come copiato. Una persona l’ha guardato, ed è stato tolto. Grazie.
