command-review = über gesponserte Nachrichten entscheiden

review-waiting = „{ $name }“ ({ $stars } ⭐) wartet auf deine Prüfung.
review-open = Prüfen
review-empty = Nichts wartet auf Prüfung.
review-campaign =
    Oben: genau das, was gepostet wird. { $count ->
        [one] Es wartet nur diese.
       *[other] Es warten { $count }.
    }

    Kampagne { $id } von { $name } (Person { $advertiser })
    Wirklicher Host des Links: <b>{ $host }</b>
    Ganzer Link: <code>{ $url }</code>
    Kategorie: { $category }
    Gebot: { $bid } für 1000 Abonnenten
    Budget: { $budget }, { $days } ab { $first }
    Bild: { $picture }
    Sprachen: { $languages }
    Themen: { $topics }
    Kanalgröße: { $sizes }
    Nur in: { $channels_in }
    Nicht in: { $channels_out }
    Beiträge: { $posts_max }
review-rules-refuse = <b>Nach den Regeln ginge es heute nicht:</b> { $why }
review-approve = Freigeben
review-refuse = Ablehnen
review-approved = „{ $name }“ ist freigegeben und darf ab jetzt gepostet werden.
review-refused = „{ $name }“ ist abgelehnt. Das Geld ist wieder auf dem Guthaben des Werbekunden.
review-ask-why = Warum wird „{ $name }“ abgelehnt? Der Werbekunde erfährt es.
review-reason-misleading = Es ist irreführend
review-reason-forbidden = Es wirbt für etwas, das hier nicht erlaubt ist
review-reason-link = Der Link führt nicht dorthin, wohin er soll
review-reason-language = Die Worte lassen sich so nicht posten
review-reason-rights = Es benutzt fremde Namen oder Werke
review-reason-destination = Die Seite geht nicht oder passt nicht
review-reason-adult = Nur für Erwachsene oder verstörend
review-reason-hate = Hass, Gewalt oder Belästigung
review-reason-politics = Politik oder Religion
review-reason-gambling = Glücksspiel oder Lotterien
review-reason-money = Kredite, schnelles Geld, Schneeballsysteme
review-reason-medical = Nicht zugelassene Medizin, Heilversprechen
review-reason-substances = Alkohol, Tabak oder Drogen
review-reason-weapons = Waffen oder Sprengstoff
review-reason-spam = Gekaufte Follower, Spam oder Hacking
review-reason-illegal = Illegale oder gefälschte Ware
review-write = Mit eigenen Worten
review-ask-reason = Schreib den Grund in einem Satz. Der Werbekunde liest ihn genau so.
review-reason-length = Schreib einen Grund mit höchstens { $max } Zeichen, zum Beispiel: <code>Auf der Seite steht ein anderer Preis.</code>
review-told-approved = „{ $name }“ ist freigegeben. Die Kampagne läuft bis { $until }; /campaigns zeigt, wie es ihr geht.
review-told-refused = „{ $name }“ wurde abgelehnt: { $why }. { $returned } ⭐ sind wieder auf deinem Guthaben; ändere sie mit /advertise, oder frag mit /support nach.
review-unknown =
    <b>Steht dieser Beitrag?</b> Telegrams Antwort ging verloren ({ $reason }), und doppelt poste ich nicht.

    Beitrag { $id } in { $title } ({ $where }), versucht { $at }:
    <b>{ $name }</b>: { $text }

    Sieh nach, dann sag es mir. Bis dahin kostet er nichts und bringt nichts.
review-stands = Er steht
review-absent = Er steht nicht
review-ask-link = Schick mir den Link des Beitrags (<code>https://t.me/…</code>), damit ich ihn am Ende löschen kann. Ohne Link muss das der Kanalinhaber tun.
review-no-link = Ich habe keinen Link
review-wrong-link = Das ist nicht der Link eines Beitrags in diesem Kanal. Er sieht so aus: <code>https://t.me/name/123</code> oder <code>https://t.me/c/1234567890/123</code>.
review-noted-stands = Notiert: Beitrag { $id } steht und wird am Ende bezahlt.
review-noted-absent = Notiert: Beitrag { $id } ist nicht erschienen. Sein Preis ist wieder bei der Kampagne.

review-history = Dieser Werbekunde bisher: { $campaigns ->
    [one] eine Kampagne
   *[other] { $campaigns } Kampagnen
 } ({ $refused } abgelehnt), { $posts ->
    [one] ein Beitrag
   *[other] { $posts } Beiträge
 }, { $reports ->
    [one] eine Meldung
   *[other] { $reports } Meldungen
 }; { $voices }
review-changes = <b>Geändert seit der letzten Freigabe:</b>
review-change = { $what }: { $old } → { $new }
review-new-picture = ✎ Das Bild ist ein anderes
review-reported-waits = „{ $name }“ ist pausiert: { $count } verschiedene Leser haben es gemeldet. Bitte sieh nach.
review-reported =
    <b>Leser haben „{ $name }“ gemeldet</b> (Kampagne { $id }). Sie ist pausiert, bis du entscheidest.
    Gemeldet von: { $people }
review-report-reason = · { $count } × { $reason }
review-resume = Fortsetzen
review-halt = Stoppen
review-resumed = „{ $name }“ läuft weiter.
review-stopped = „{ $name }“ ist gestoppt. Was nicht ausgegeben war, ist wieder auf dem Guthaben des Werbekunden.
review-told-reported = „{ $name }“ ist pausiert: Mehrere Leser haben es gemeldet. Ein Mensch sieht es sich jetzt an, und ich sage dir, wie es ausgeht.
review-told-resumed = „{ $name }“ läuft weiter: Ein Mensch hat die Meldungen geprüft und nichts Falsches gefunden. Die Tage der Pause kommen dazu; es läuft bis { $until }.
review-told-stopped = „{ $name }“ ist nach Meldungen von Lesern gestoppt. { $returned } ⭐ sind wieder auf deinem Guthaben; hältst du das für falsch, frag mit /support nach.
