command-insights = wie dein Kanal wächst und was er einbringt

insights-about =
    <b>Einblick in deinen Kanal</b>
    Wie er wächst, was seine gesponserten Posts einbrachten und zu welchem Preis, was die faire Reichweite gab und brachte, und was aus jedem Sendeplatz wurde: für 7, 30 und 90 Tage, als Bild und in Zahlen. Nur von deinen eigenen Kanälen, und nur, was ich wirklich weiß.

    Das gehört zu Premium.
insights-no-channel = Füg mich zuerst deinem Kanal hinzu: Von da an zähle ich. Ein Tipp genügt, und ich bitte nur um das Recht zu posten, zu bearbeiten und zu löschen.
insights-title = <b>{ $title }</b>, { $period }
insights-size =
    <b>Abonnenten: { $subscribers }</b>
    7 Tage: { $in7 } · 30 Tage: { $in30 } · 90 Tage: { $in90 }
insights-not-counted = noch nicht gezählt
insights-sold =
    <b>Gesponserte Posts: { $posts }</b>
    Für dich: { $earned } ⭐
insights-unpaid = Standen, brachten aber nichts: { $posts }
insights-price = Preis für 1000 Abonnenten: { $price } ⭐ (dein Mindestpreis: { $floor } ⭐)
insights-clicks = Klicks: { $clicks }
insights-traffic =
    <b>Faire Reichweite</b>
    Du hast andere { $gave } × empfohlen, vor { $shown } Abonnenten
    Andere haben dich { $got } × empfohlen, vor { $reached } Abonnenten
insights-slots = <b>Deine Sendeplätze seit { $since }</b>
insights-slot-sold = { $count } verkauft
insights-slot-fair = { $count } mit fairer Reichweite
insights-slot-nobody = { $count } leer: niemand konnte sie haben
insights-slot-rules = { $count } leer: dein Abstand, deine Grenze am Tag oder eine Pause
insights-slot-asked = { $count } leer: du wurdest gefragt, und es kam nicht rechtzeitig ein Ja
insights-slot-away = { $count } leer: ich konnte nicht posten
insights-line-sold = verkauft
insights-line-fair = faire Reichweite
insights-line-nobody = leer: niemand wollte
insights-line-rules = leer: deine Regeln
insights-line-asked = leer: kein Ja rechtzeitig
insights-line-away = leer: ich konnte nicht
insights-unknown = Telegram sagt Bots weder die Aufrufe noch, wer liest: Von hier aus kann sie niemand zählen.
insights-picture = Dein Kanal, { $period }
insights-chart = Abonnenten pro Tag
insights-chart-empty = In diesem Zeitraum noch nicht gezählt
insights-tile-size = Abonnenten
insights-tile-earned = Für dich, ⭐
insights-tile-posts = Posts: { $posts }
insights-tile-price = Für 1000 Abonnenten, ⭐
insights-tile-floor = dein Mindestpreis: { $floor }
