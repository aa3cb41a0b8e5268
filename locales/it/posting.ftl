posting-sponsored = Sponsorizzato · { $name }
posting-why = Perché lo vedo?
posting-at = { $url }
posting-number = № { $id }
posting-split-owner =
    Un messaggio sponsorizzato in <b>{ $title }</b> è finito: «{ $name }» · { $post }
    Ha reso { $earned } ⭐ con { $subscribers } iscritti: <b>{ $owner } ⭐ tue</b>, { $platform } ⭐ della piattaforma. /earnings mostra tutto.
posting-split-advertiser =
    Un messaggio di «{ $name }» in <b>{ $title }</b> è finito · { $post }
    È costato { $earned } ⭐ con { $subscribers } iscritti: { $owner } ⭐ al proprietario del canale, { $platform } ⭐ alla piattaforma. Restituite: { $returned } ⭐.
posting-void-gone-owner =
    Il messaggio sponsorizzato «{ $name }» in <b>{ $title }</b> è sparito prima delle sue 24 ore · { $post }
    Non so da quando, quindi non è stato pagato ({ $owner } ⭐ sarebbero state tue). Lascia i messaggi finché non li elimino io, per favore.
posting-void-gone-advertiser =
    Il messaggio di «{ $name }» in <b>{ $title }</b> è stato tolto prima delle sue 24 ore · { $post }
    Non so quando, quindi non lo paghi: { $price } ⭐ sono tornate alla campagna.
posting-void-unreachable-owner =
    Non ho potuto seguire il messaggio sponsorizzato «{ $name }» in <b>{ $title }</b> · { $post }
    Nessuno sa se è rimasto, quindi non è stato pagato ({ $owner } ⭐ sarebbero state tue).
posting-void-unreachable-advertiser =
    Ho perso l’accesso a <b>{ $title }</b> prima della fine del messaggio di «{ $name }» · { $post }
    Nessuno sa se è rimasto, quindi non lo paghi: { $price } ⭐ sono tornate alla campagna.
posting-delete-it =
    Non sono riuscito a eliminare il messaggio sponsorizzato in <b>{ $title }</b> · { $post }
    Il suo tempo è finito ed è pagato: eliminalo tu, per favore.

why-explained =
    <b>Perché lo vedi?</b>
    «{ $name }» paga questo messaggio in Stelle di Telegram; il canale { $title } ne riceve la sua parte. Scelgo in base all’offerta dell’inserzionista e alle regole del canale, e di te non so nulla: non vedo chi legge un canale.

    Non dovrebbe stare lì? Dicci perché:
why-preview = Ecco che cosa vede chi legge un messaggio sponsorizzato: chi paga, che il canale riceve la sua parte, che la scelta dipende dall’offerta e dalle regole del canale e mai da ciò che fa il lettore, e come segnalarlo.
why-misleading = È ingannevole
why-adult = Non è adatto a tutti
why-illegal = Offre qualcosa di illegale
why-annoying = Non c’entra con questo canale
why-thanks = Grazie. Chi gestisce questo bot lo guarderà.
why-again = Hai già segnalato questo messaggio. Grazie.
why-reported = Un lettore segnala il messaggio { $id } della campagna { $campaign }, «{ $name }»: { $reason }.
