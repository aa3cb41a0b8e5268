command-channels = deine Kanäle, ihre Regeln, ihre Einnahmen

category-humor = Humor
category-local = Orte & Regionen
category-news = Nachrichten

channels-add = Zu einem Kanal hinzufügen
channels-none =
    <b>Verdiene mit deinem Kanal</b>
    1. Drück den Knopf und wähl deinen Kanal. Ich brauche nur das Recht, zu posten, zu bearbeiten und zu löschen.
    2. Ich poste gesponserte Nachrichten nach deinen Regeln und lösche jede nach 24 Stunden.
    3. { $share } % von jedem Preis gehören dir. /earnings zeigt sie bis auf den letzten Bruchteil eines Sterns.
channels-all = <b>Deine Kanäle</b>
channels-line =
    <b>{ $title }</b>
    { $state }
channels-title = <b>{ $title }</b>
channels-joined =
    <b>{ $title }</b> ist dabei. Ab jetzt darf ich dort posten, höchstens zweimal am Tag und nie in der Ruhezeit. Drück <b>{ $pause }</b>, wenn das zu früh ist; die Regeln unten änderst du, wie du magst.
    Die Sprache ist wohl { $language }. Sonst korrigier mich mit <b>{ $tongue }</b>, und drück <b>{ $topics }</b>, um zu sagen, worum es geht: Danach finden ihn passende Werbekunden.
channels-back =
    Ich bin wieder in <b>{ $title }</b>. Der Kanal bleibt mit seinen alten Regeln pausiert, bis du „Fortsetzen“ drückst.
channels-owner-back =
    Telegram sagt mir, dass du <b>{ $title }</b> wieder leitest. Ich poste dort nichts, bis du „Fortsetzen“ drückst.
channels-card =
    Abonnenten: { $subscribers }
    Bisher verdient: { $earned } ⭐

    <b>Beiträge und Zeiten</b>: höchstens { $day } am Tag, { $gap } Std. Abstand · Ruhezeit: { $quiet } ({ $zone })
    <b>Wer werben darf</b>: ab { $floor } ⭐ für 1000 Abonnenten · { $asks } · abgelehnt: { $refused }
    <b>Faire Reichweite</b>: { $traffic }
    <b>Sprache und Themen</b>: { $language } · { $topics }
channels-open = ✓ Offen für gesponserte Beiträge
channels-closed = ✗ Geschlossen: { $reasons }
channels-hint = · { $hint }
channels-quiet = { $begin }–{ $end }
channels-never-quiet = keine
channels-none-refused = nichts
channels-advertisers-refused =
    { $count ->
        [one] { $count } Werbekunde
       *[other] { $count } Werbekunden
    }
channels-at-once = sofort gepostet
channels-asks-first = du wirst erst gefragt
channels-no-topics = noch keine Themen
channels-traffic-off = aus
channels-traffic-gives = empfiehlt andere
channels-traffic-gets = wird anderswo empfohlen
channels-traffic-listed = steht in /discover
channels-stars = { $stars } ⭐
channels-post-settled = { $day }: { $yours } ⭐ für dich · { $post }
channels-post-standing = { $day }: steht gerade, { $yours } ⭐ kommen noch · { $post }
channels-post-void = { $day }: zählte nicht · { $post }
channels-post-unknown = { $day }: Noch weiß niemand, ob er erschienen ist · { $post }
channels-post-waiting = { $day }: unterwegs · { $post }
channels-post-asked = { $day }: wartet auf deine Antwort · { $post }
channels-post-skipped = { $day }: ist nicht erschienen · { $post }
channels-post-promotion = { $day }: Empfehlung von { $promoted }, unbezahlt · { $post }

channels-why-removed = Ich bin dort kein Administrator mehr. Füg mich wieder hinzu, dann geht es weiter.
channels-why-right = Mir fehlt dort das Recht, Nachrichten zu posten. Gib es mir bei den Administratoren des Kanals zurück.
channels-why-owner = Du leitest diesen Kanal nicht mehr, soweit Telegram es sagt. Sobald du dort wieder posten darfst, drück „Fortsetzen“.
channels-why-unreachable = Telegram ließ mich dort nicht posten. Sieh nach, ob ich noch Administrator bin und posten darf, dann drück „Fortsetzen“.
channels-why-paused = Du hast ihn pausiert. Drück „Fortsetzen“, dann geht es weiter.
channels-why-no-posts = Er erlaubt am Tag keinen gesponserten Beitrag. Wähl eine Zahl unter „Beiträge und Zeiten“.
channels-why-empty = Er hat noch keine Abonnenten, und nach ihrer Zahl richten sich die Preise.
channels-why-categories = Er lehnt jede Kategorie ab. Erlaub einige unter „Wer werben darf“.
channels-hint-growth = Er ist in einer Woche um mehr als 40 % gewachsen. Bis jemand das angesehen hat, zählen { $counted } seiner { $subscribers } Abonnenten, für Preise und für faire Reichweite.
channels-hint-bought = Sein Wachstum sieht gekauft aus: { $counted } seiner { $subscribers } Abonnenten zählen, für Preise und für faire Reichweite, bis die Neuen weg sind. Ab { $day } kannst du um einen neuen Blick bitten.
channels-hint-gap = Mit { $gap } Std. zwischen Beiträgen haben am Tag nur { $fit } von { $day } Platz. Ein kleinerer Abstand oder eine kürzere Ruhezeit schafft Platz für mehr.
channels-hint-floor = Niemand bietet, was du verlangst: Das höchste Gebot ist gerade { $highest } ⭐. Unter „Wer werben darf“ kannst du weniger verlangen.
channels-hint-nobody = Gerade läuft keine Kampagne. Du musst nichts tun: Mit der nächsten kommen Beiträge.
channels-hint-topics = Er hat keine Themen: Werbekunden, die welche suchen, übersehen ihn. Wähl sie unter „Sprache und Themen“.
channels-suspended =
    In <b>{ $title }</b> poste ich nicht mehr. { $reason }
    Beiträge, die gerade standen, werden nach ihrer Standzeit bezahlt.
channels-no-right =
    Danke, dass du mich zu <b>{ $title }</b> hinzugefügt hast, aber mir fehlt das Recht, <b>Nachrichten zu posten</b>. Schalte es bei den Administratoren des Kanals ein, dann ist er von selbst dabei.
channels-not-yours =
    Ich wurde zu <b>{ $title }</b> hinzugefügt, aber Telegram sagt mir nicht, dass du ihn leitest. Hinzufügen muss mich, wer ihn erstellt hat, oder ein Administrator, der posten darf.

channels-menu-times = Beiträge und Zeiten
channels-menu-ads = Wer werben darf
channels-menu-traffic = Faire Reichweite
channels-menu-about = Sprache und Themen
channels-group-times =
    <b>{ $title }</b>: Beiträge und Zeiten

    Gesponserte Beiträge am Tag: { $day }
    Kleinster Abstand zwischen Beiträgen: { $gap } Std.
    Ruhezeit: { $quiet }
    Zeitzone: { $zone }

    Jeder Beitrag steht 24 Stunden, dann lösche ich ihn.
channels-group-ads =
    <b>{ $title }</b>: wer werben darf

    Mindestgebot: { $floor } ⭐ für 1000 Abonnenten
    Abgelehnt: { $refused }
    Neue Beiträge: { $asks }

    Mit <b>Erst mich fragen</b> siehst du jeden Beitrag, bevor er erscheint, und gibst ihn frei oder lehnst ihn ab. Was du in 12 Stunden nicht beantwortest, wird übersprungen.
channels-group-about =
    <b>{ $title }</b>: Sprache und Themen

    Sprache: { $language }
    Themen: { $topics }

    Danach wählen Werbekunden Kanäle aus, und alle, die in /discover suchen.
channels-group-traffic =
    <b>{ $title }</b>: faire Reichweite

    Kanäle empfehlen sich gegenseitig, gratis und im Verhältnis zu ihrer Größe: doppelt so viele Abonnenten, doppelt so viele Empfehlungen. Es sind einfache Beiträge mit einem Link. Niemand zahlt dafür, und niemand wird belohnt, wenn er einem Kanal beitritt.

    <b>Hier andere empfehlen</b>: Einer von fünf Beiträgen, und Sendeplätze, die kein Werbekunde nimmt, zeigen einen anderen Kanal.
    <b>Mich anderswo empfehlen</b>: Andere Kanäle zeigen deinen. Was dir zusteht, bleibt stehen, bis du es bekommen hast.
    <b>In /discover zeigen</b>: Alle können ihn nach Sprache und Thema finden.

    Bisher hat er { $given } Einblendungen gegeben (seine Abonnenten, die andere sahen), ihm stehen { $owed } zu, und bekommen hat er { $got }. { $standing ->
        [even] Er hat genau seinen Anteil bekommen.
        [owed] Noch offen: { $ahead }. Wem etwas fehlt, der kommt zuerst dran.
       *[ahead] Er ist seinem Anteil um { $ahead } voraus: Vorerst kommen die anderen dran.
    }
channels-button-pause = Pause
channels-button-resume = Fortsetzen
channels-button-day = Beiträge am Tag
channels-button-gap = Abstand
channels-button-from = Ruhe ab
channels-button-to = Ruhe bis
channels-button-floor = Mindestgebot
channels-button-categories = Kategorien
channels-button-advertisers = Abgelehnte Werbekunden
channels-button-zone = Zeitzone
channels-button-language = Sprache
channels-button-topics = Themen
channels-button-log = Beiträge, und warum
channels-button-why = Warum { $id }?
channels-button-look = Um neuen Blick bitten
channels-button-all = ‹ Alle Kanäle
channels-switch-asks = Erst mich fragen
channels-switch-gives = Hier andere empfehlen
channels-switch-gets = Mich anderswo empfehlen
channels-switch-listed = In /discover zeigen
channels-needs-link = Er ist privat. Gib ihm in Telegram erst einen öffentlichen Link: Man muss ihn öffnen können.
channels-topics-full = Ein Kanal hat höchstens { $max } Themen. Nimm erst eins heraus.
channels-look-asked = Jemand sieht es sich noch einmal an, und dann sage ich dir Bescheid.
channels-look-early = Jemand hat vor weniger als 30 Tagen nachgesehen, oder es wartet nichts mehr.
channels-ask-day = <b>{ $title }</b>: Wie viele gesponserte Beiträge am Tag, höchstens? 0 heißt keine.
channels-ask-gap = <b>{ $title }</b>: Wie viele Stunden mindestens zwischen zwei gesponserten Beiträgen?
channels-ask-from = <b>{ $title }</b>: Wann beginnt die Ruhezeit? Dieselbe Stunde wie ihr Ende heißt: keine.
channels-ask-to = <b>{ $title }</b>: Wann endet die Ruhezeit?
channels-ask-floor = <b>{ $title }</b>: Was muss ein Werbekunde für 1000 Abonnenten mindestens bieten?
channels-ask-language = <b>{ $title }</b>: In welcher Sprache ist er geschrieben?
channels-ask-topics =
    <b>{ $title }</b>: Worum geht es? Wähl bis zu { $max }.
    Gewählt: { $chosen }
channels-ask-categories =
    <b>{ $title }</b>: Welche Werbung ist willkommen? Drück eine Kategorie, um sie abzulehnen oder wieder zuzulassen.
    Abgelehnt: { $chosen }
channels-ask-advertisers = <b>{ $title }</b>: Diese Werbekunden lehnst du ab. Drück einen, um ihn wieder zuzulassen.
channels-no-advertisers = <b>{ $title }</b>: Du lehnst keinen Werbekunden ab. Das kannst du, wenn du einen Beitrag mit 👎 bewertest oder wenn ich dich erst frage.
channels-ask-zone = <b>{ $title }</b>: Nach welcher Uhr leben seine Leser? Schreib eine Stadt oder Zeitzone, zum Beispiel <code>Berlin</code> oder <code>UTC+2</code>.
channels-zone-similar = { $said } kenne ich nicht. Meintest du eine von diesen: { $names }? Schreib es noch einmal.
channels-zone-unknown = { $said } kenne ich nicht. Schreib eine große Stadt in deiner Nähe, zum Beispiel <code>Berlin</code>, oder einen Abstand wie <code>UTC+2</code>.

channels-log = <b>{ $title }</b>: die letzten Beiträge
channels-log-empty =
    <b>{ $title }</b>: noch keine Beiträge. Wenn etwas dagegensteht, sagt es die Karte des Kanals.
channels-wanting =
    { $count ->
        [one] Gerade läuft { $count } Kampagne; hier posten dürfen davon im Moment: { $able }.
       *[other] Gerade laufen { $count } Kampagnen; hier posten dürfen davon im Moment: { $able }.
    }
channels-refusal-own-channel = · { $count } von dir selbst: Niemand bezahlt sich selbst
channels-refusal-named-out = · { $count ->
        [one] { $count } hat diesen Kanal ausgeschlossen
       *[other] { $count } haben diesen Kanal ausgeschlossen
    }
channels-refusal-not-named-in = · { $count ->
        [one] { $count } hat andere Kanäle beim Namen gewählt
       *[other] { $count } haben andere Kanäle beim Namen gewählt
    }
channels-refusal-wrong-language = · { $count ->
        [one] { $count } will eine andere Sprache
       *[other] { $count } wollen eine andere Sprache
    }
channels-refusal-wrong-topic = · { $count ->
        [one] { $count } will andere Themen
       *[other] { $count } wollen andere Themen
    }
channels-refusal-too-small = · { $count ->
        [one] { $count } will größere Kanäle
       *[other] { $count } wollen größere Kanäle
    }
channels-refusal-too-big = · { $count ->
        [one] { $count } will kleinere Kanäle
       *[other] { $count } wollen kleinere Kanäle
    }
channels-refusal-refused-category = · { $count } aus einer Kategorie, die du ablehnst
channels-refusal-refused-advertiser = · { $count } von einem Werbekunden, den du ablehnst
channels-refusal-below-floor = · { $count ->
        [one] { $count } bietet weniger, als du verlangst
       *[other] { $count } bieten weniger, als du verlangst
    }
channels-refusal-not-its-days = · { $count ->
        [one] { $count } beginnt später
       *[other] { $count } beginnen später
    }
channels-refusal-day-full = · { $count ->
        [one] { $count } hatte heute schon alle Beiträge
       *[other] { $count } hatten heute schon alle Beiträge
    }
channels-refusal-lately-here = · { $count ->
        [one] { $count } war in den letzten 72 Stunden hier, oder du wurdest danach gefragt
       *[other] { $count } waren in den letzten 72 Stunden hier, oder du wurdest danach gefragt
    }
channels-refusal-budget-spent = · { $count ->
        [one] { $count } hat zu wenig Geld übrig für einen Kanal dieser Größe
       *[other] { $count } haben zu wenig Geld übrig für einen Kanal dieser Größe
    }
channels-refusal-ahead-of-pace = · { $count ->
        [one] { $count } hat ausgegeben, was für heute vorgesehen ist
       *[other] { $count } haben ausgegeben, was für heute vorgesehen ist
    }
channels-missed = Leer gebliebene Sendeplätze der letzten 3 Tage ({ $count }; Zeitzone { $zone }). Sie kosten niemanden etwas:
channels-slot = { $begin } – { $end }: { $why }
channels-why-this =
    „{ $name }“ ({ $category })
    { $line }

    Es war das stärkste Gebot, das deine Regeln zulassen. { $price } ⭐ für { $subscribers } Abonnenten.
    { $reason }
    Der Werbekunde: { $voices }.

channels-missed-nobody = keine Kampagne konnte ihn nehmen
channels-missed-nobody-to-promote = keine Kampagne konnte ihn nehmen, und es gab keinen Kanal zu empfehlen
channels-missed-nobody-behind = keine Kampagne konnte ihn nehmen, und jeder Kanal, den du empfehlen darfst, hat schon das Seine bekommen
channels-missed-gap = zu kurz nach dem Beitrag davor (dein Abstand)
channels-missed-day-full = der Tag hatte schon seine Beiträge
channels-missed-asking = eine Frage an dich war noch offen
channels-missed-paused = du hattest den Kanal pausiert
channels-missed-suspended = ich konnte im Kanal nicht posten
channels-missed-down = ich war außer Betrieb
channels-missed-no-answer = du hast innerhalb von 12 Stunden nicht geantwortet
channels-missed-refused-by-owner = du hast den Beitrag abgelehnt
channels-missed-withdrawn = die Kampagne stoppte vor deiner Antwort
channels-missed-other = der Beitrag ließ sich nicht rechtzeitig senden
channels-priced-by-next = Geboten waren { $own } ⭐ je 1000; das nächste Gebot lag bei { $following } ⭐. Um zu gewinnen, waren { $paid } ⭐ je 1000 zu zahlen.
channels-priced-by-floor = Geboten waren { $own } ⭐ je 1000, ohne Konkurrenz; darum gilt das niedrigste Gebot, das du annimmst: { $paid } ⭐ je 1000.
channels-button-words = Beschreiben
channels-button-no-words = Nichts sagen
channels-ask-words =
    <b>{ $title }</b>: Was sollen Leser anderer Kanäle darüber wissen? Schreib ein oder zwei Sätze, höchstens { $max } Zeichen, ohne Links und @Namen. Zum Beispiel: <code>Rezepte aus Ligurien, jeden Morgen ein neues.</code>
    Jemand sieht es sich an, bevor es verwendet wird.
channels-words = Empfohlen mit deinen Worten: „{ $words }“
channels-no-words = Empfohlen mit Titel, Themen und Größe. Tippe auf <b>Beschreiben</b>, um eigene Worte hinzuzufügen.
channels-words-wait = Wartet auf einen Blick: „{ $words }“
channels-barred-reported = Leser haben ihn gemeldet: Niemand empfiehlt ihn, bis ein Mensch nachgesehen hat. Ich sage dir, was daraus wird.
channels-barred-refused = Niemand empfiehlt ihn mehr: Leser haben ihn gemeldet, und wer nachsah, gab ihnen recht.
