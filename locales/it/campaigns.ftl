command-campaigns = i tuoi messaggi sponsorizzati e il tuo saldo

campaigns-all =
    <b>Le tue campagne</b>
    Il tuo saldo: { $balance } ⭐
campaigns-none =
    Non hai ancora campagne. Premi il pulsante per scrivere il tuo primo messaggio sponsorizzato.
    Il tuo saldo: { $balance } ⭐
campaigns-balance = Saldo
campaigns-new = Nuovo messaggio sponsorizzato
campaigns-line =
    <b>{ $id } · { $name }</b>: { $state }
    Spese { $spent } ⭐, pubblicate ora { $held } ⭐, restano { $left } ⭐ di { $stars } ⭐
campaigns-card =
    <b>{ $id } · { $name }</b>
    { $text }

    { $state }
    Budget: { $stars } ⭐
    Spese: { $spent } ⭐
    Impegnate per messaggi pubblicati ora: { $held } ⭐
    Restano: { $left } ⭐
campaigns-state-review = una persona lo guarda prima che sia pubblicato
campaigns-state-running = attiva fino al { $until }
campaigns-state-finished = finita: i suoi giorni sono passati
campaigns-state-spent = finita: il budget è speso
campaigns-state-stopped = l’hai fermata tu
campaigns-state-replaced = ne hai scritto un’altra versione
campaigns-state-refunded = finita: il pagamento è stato rimborsato
campaigns-state-refused = rifiutata: { $why }
campaigns-posts = <b>Messaggi</b> (iscritti tra parentesi)
campaigns-post-settled = { $day } · { $channel } ({ $subscribers }) · { $log }
campaigns-post-standing = { $day } · { $channel } ({ $subscribers }): pubblicato ora, { $price } ⭐ · { $post }
campaigns-post-void = { $day } · { $channel }: non conta, { $price } ⭐ restituite · { $post }
campaigns-post-unknown = { $day } · { $channel }: nessuno sa ancora se è apparso; { $price } ⭐ in attesa · { $post }
campaigns-post-waiting = { $day } · { $channel }: in partenza, { $price } ⭐ · { $post }
campaigns-post-asked = { $day } · { $channel }: prima chiedo al proprietario, { $price } ⭐ in attesa · { $post }
campaigns-post-skipped = { $day } · { $channel }: ho chiesto al proprietario e non è uscito; { $price } ⭐ restituite · { $post }
campaigns-stop-ask = Fermare «{ $name }»? Quello che non si è speso torna sul tuo saldo. I messaggi già pubblicati restano fino alla fine.
campaigns-stop-yes = Sì, ferma
campaigns-stopped = «{ $name }» è ferma. { $returned } ⭐ sono di nuovo sul tuo saldo.
campaigns-over-finished = I giorni di «{ $name }» sono passati. Ha speso { $spent } ⭐; { $returned } ⭐ sono di nuovo sul tuo saldo. /campaigns mostra i suoi messaggi.
campaigns-over-spent = «{ $name }» ha speso tutto il budget: { $spent } ⭐. /campaigns mostra i suoi messaggi, /advertise ne comincia un’altra.

campaigns-state-again = l’hai cambiata: una persona guarda la nuova versione prima che sia pubblicato altro
campaigns-state-later = approvata; comincia il { $first }
campaigns-state-reported = finita: dei lettori l’hanno segnalata, e chi gestisce questo bot l’ha fermata
campaigns-paused-advertiser = in pausa, per tua scelta
campaigns-paused-reported = in pausa: dei lettori l’hanno segnalata, e una persona la guarda. Non devi fare niente; ti dico come va a finire
campaigns-pace-even = Ritmo: { $used } ⭐ usate da quando è cominciata o cambiata, { $due } ⭐ sarebbero il passo uniforme. Va a tempo.
campaigns-pace-behind = Ritmo: { $used } ⭐ usate da quando è cominciata o cambiata, { $due } ⭐ sarebbero il passo uniforme. È indietro, e pesa di più finché recupera.
campaigns-pace-ahead = Ritmo: { $used } ⭐ usate da quando è cominciata o cambiata, { $due } ⭐ sarebbero il passo uniforme. È avanti, e per un po’ rallenta.
campaigns-average = In media pagate per 1000 iscritti: { $average } ⭐; la tua offerta è { $bid } ⭐.
campaigns-reach = Portata: { $posts ->
    [one] un messaggio
   *[other] { $posts } messaggi
 } in canali con { $subscribers } iscritti in tutto quando sono apparsi. Quanti l’hanno guardato nessun bot può saperlo.
campaigns-clicks = Clic: { $count }
campaigns-no-clicks = I clic si contano solo se i proprietari di questo bot impostano PUBLIC_URL; non l’hanno fatto.
campaigns-post-clicks = { $count ->
    [one] un clic
   *[other] { $count } clic
 }
campaigns-do-pause = Pausa
campaigns-do-resume = Riprendi
campaigns-do-edit = Cambia
campaigns-do-more = Aggiungi soldi
campaigns-do-copy = Copia
campaigns-do-why = Perché non la mia?
campaigns-do-ask = Ferma
campaigns-paused = «{ $name }» è in pausa. I messaggi già pubblicati restano fino alla fine; non pubblico altro. I giorni della pausa si aggiungono alla fine.
campaigns-resumed = «{ $name }» riprende. I giorni della pausa si aggiungono: dura fino al { $until }, e da ora spende in modo uniforme quello che resta.
campaigns-more =
    <b>Più soldi per «{ $name }»</b>
    Il suo budget è { $stars } ⭐; il tuo saldo è { $balance } ⭐. Quello che aggiungi si spende in modo uniforme nei giorni che restano.
campaigns-more-short = Il tuo saldo non basta: l’importo minimo è { $least } ⭐. Ricaricalo qui; quando hai pagato, premi di nuovo <b>{ $again }</b>.
campaigns-top-up = Ricarica { $stars } ⭐
campaigns-added = Ora «{ $name }» ha un budget di { $stars } ⭐.
campaigns-why = <b>Perché «{ $name }» non appare di più?</b> Come stanno le cose adesso:
campaigns-why-idle = · { $state }
campaigns-why-able = · { $count ->
    [0] in questo momento nessun canale è libero
    [one] un canale può mostrarla nel prossimo posto libero, se non arriva un’offerta più alta
   *[other] { $count } canali possono mostrarla nel prossimo posto libero, se non arriva un’offerta più alta
 }
campaigns-why-channel = · { $title }: { $why }
campaigns-here-able = può mostrarla nel prossimo posto libero, se non arriva un’offerta più alta
campaigns-here-closed = per ora non prende messaggi
campaigns-here-own-channel = è tuo
campaigns-here-named-out = l’hai escluso
campaigns-here-not-named-in = non è tra quelli che hai nominato
campaigns-here-wrong-language = è in un’altra lingua
campaigns-here-wrong-topic = parla d’altro
campaigns-here-too-small = è troppo piccolo
campaigns-here-too-big = è troppo grande
campaigns-here-refused-category = non prende questa categoria
campaigns-here-refused-advertiser = non prende i tuoi messaggi
campaigns-here-below-floor = chiede più della tua offerta
campaigns-here-budget-spent = per un messaggio costa più di quello che resta
campaigns-here-not-its-days = non sono i giorni della tua campagna
campaigns-here-day-full = aspetta domani: oggi ha avuto tutti i messaggi che permetti
campaigns-here-lately-here = l’ha mostrata nelle ultime 72 ore, o gli è stata proposta, e può tornarci
campaigns-here-ahead-of-pace = aspetta perché spende in modo uniforme nei suoi giorni
campaigns-draft = Hai iniziato un messaggio sponsorizzato e non l’hai finito. C’è posto per uno solo: lo continui, o metto questo al suo posto?
campaigns-draft-edit = Stai modificando «{ $name }» e non l’hai ancora mandato in revisione. C’è posto per un solo messaggio: lo continui, o metto questo al suo posto?
campaigns-draft-continue = Continua
campaigns-draft-replace = Sostituisci
