command-insights = come cresce il tuo canale e quanto guadagna

insights-about =
    <b>I dati del tuo canale</b>
    Come cresce, quanto hanno reso i post sponsorizzati e a che prezzo, che cosa ha dato e portato il traffico equo, e che fine ha fatto ogni spazio: per 7, 30 e 90 giorni, in figura e in numeri. Solo dei tuoi canali, e solo ciò che so davvero.

    Fa parte del premium.
insights-no-channel = Prima aggiungimi al tuo canale: conto da quel momento. Basta un tocco, e chiedo solo il permesso di pubblicare, modificare ed eliminare.
insights-title = <b>{ $title }</b>, { $period }
insights-size =
    <b>Iscritti: { $subscribers }</b>
    7 giorni: { $in7 } · 30 giorni: { $in30 } · 90 giorni: { $in90 }
insights-not-counted = non ancora contati
insights-sold =
    <b>Post sponsorizzati: { $posts }</b>
    Per te: { $earned } ⭐
insights-unpaid = Usciti, ma senza guadagno: { $posts }
insights-price = Prezzo per 1000 iscritti: { $price } ⭐ (il tuo minimo: { $floor } ⭐)
insights-clicks = Clic: { $clicks }
insights-traffic =
    <b>Traffico equo</b>
    Hai consigliato altri { $gave } ×, davanti a { $shown } iscritti
    Altri ti hanno consigliato { $got } ×, davanti a { $reached } iscritti
insights-slots = <b>I tuoi spazi dal { $since }</b>
insights-slot-sold = { $count } venduti
insights-slot-fair = { $count } con traffico equo
insights-slot-nobody = { $count } vuoti: nessuno poteva averli
insights-slot-rules = { $count } vuoti: il tuo intervallo, il limite al giorno o una pausa
insights-slot-asked = { $count } vuoti: ti ho chiesto, e il sì non è arrivato in tempo
insights-slot-away = { $count } vuoti: non ho potuto pubblicare
insights-line-sold = venduti
insights-line-fair = traffico equo
insights-line-nobody = vuoti: nessuno li voleva
insights-line-rules = vuoti: le tue regole
insights-line-asked = vuoti: nessun sì in tempo
insights-line-away = vuoti: non potevo io
insights-unknown = Ai bot Telegram non dice né le visualizzazioni né chi legge: da qui nessuno può contarle.
insights-picture = Il tuo canale, { $period }
insights-chart = Iscritti al giorno
insights-chart-empty = Non ancora contati in questo periodo
insights-tile-size = Iscritti
insights-tile-earned = Per te, ⭐
insights-tile-posts = post: { $posts }
insights-tile-price = Per 1000 iscritti, ⭐
insights-tile-floor = il tuo minimo: { $floor }
