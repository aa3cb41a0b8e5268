posting-sponsored = Sponsorizzato · { $name }
posting-why = Perché lo vedo?
posting-at = { $url }
posting-number = № { $id }
posting-split-owner =
    Un messaggio sponsorizzato in <b>{ $title }</b> è finito: «{ $name }» · { $post }
    Ha reso { $earned } ⭐ con { $subscribers } iscritti: <b>{ $owner } ⭐ tue</b>, { $platform } ⭐ della piattaforma. Puoi riscuotere le tue dal { $due }; /earnings mostra tutto.
posting-split-advertiser =
    Un messaggio di «{ $name }» in <b>{ $title }</b> è finito · { $post }
    È costato { $earned } ⭐ con { $subscribers } iscritti: { $owner } ⭐ al proprietario del canale, { $platform } ⭐ alla piattaforma. Restituite: { $returned } ⭐.
posting-void-owner =
    Un messaggio sponsorizzato in <b>{ $title }</b> non è stato pagato: «{ $name }» · { $post }
    { $owner } ⭐ sarebbero state tue. Lascia i messaggi come sono finché non li elimino io, per favore.
posting-void-advertiser =
    Un messaggio di «{ $name }» in <b>{ $title }</b> non è rimasto come pattuito · { $post }
    Quindi non lo paghi: { $price } ⭐ sono tornate alla campagna.
posting-less-gone = − { $stars } ⭐: è sparito prima delle sue { $hours } ore. L’ho visto l’ultima volta { $at }; è pagato fino ad allora, se è almeno un’ora.
posting-less-untold = − { $stars } ⭐: non ho potuto vedere se è rimasto fino alla fine. L’ho visto l’ultima volta { $at }; è pagato fino ad allora, se è almeno un’ora.
posting-less-lost = − { $stars } ⭐: ho perso l’accesso al canale prima delle sue { $hours } ore: { $at }. È pagato fino ad allora, se è almeno un’ora.
posting-less-top = − { $stars } ⭐ ({ $percent } %): un altro messaggio ha preso il suo posto in cima nella prima ora, { $at }.
posting-less-altered = − { $stars } ⭐: qualcuno l’ha modificato, visto { $at }. Non è ciò che l’inserzionista paga.
posting-log = { $post }: { $price } ⭐ = { $owner } ⭐ al proprietario + { $platform } ⭐ alla piattaforma
posting-log-less = { $stars } ⭐ restituite: { $why }
posting-log-due = al proprietario dal { $due }
posting-log-gone = è stato tolto prima
posting-log-lost = ho perso l’accesso al canale
posting-log-untold = non ho potuto vedere se è rimasto
posting-log-top = un altro messaggio ha preso il suo posto in cima
posting-log-altered = qualcuno l’ha modificato
posting-delete-it =
    Non sono riuscito a eliminare il messaggio sponsorizzato in <b>{ $title }</b> · { $post }
    Il suo tempo è finito: eliminalo tu, per favore.

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
