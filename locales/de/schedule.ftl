command-schedule = Posts für deinen Kanal, zur Zeit deiner Wahl

schedule-about =
    <b>Posts zur rechten Zeit</b>
    Schreib jetzt einen Post für deinen Kanal, und ich poste ihn, wann du willst: morgen um 9, Freitagabend, am 24. Dezember. Links, Fettes und ein Bild bleiben, wie du sie gemacht hast. Bis zu { $max } Posts können warten, bis zu { $days } Tage im Voraus.

    Das gehört zu Premium.
schedule-none =
    <b>Posts zur rechten Zeit</b>
    Es wartet keiner deiner Posts. Schreib jetzt einen für deinen Kanal, und ich poste ihn, wann du willst.
schedule-waiting =
    <b>Deine Posts</b> (Zeit in { $zone })
    { $list }

    Tipp auf eine Nummer, um einen Post zu sehen, zu verschieben oder zu löschen.
schedule-rests = Dein Premium ist zu Ende, darum warten diese Posts. Nichts geht verloren: Sobald du wieder Mitglied bist, erscheinen sie wie geplant, und für verspätete wählst du neu.
schedule-list-line = { $number }. { $at } · <b>{ $title }</b>: { $words }
schedule-list-held = { $number }. ⚠️ { $at } · <b>{ $title }</b>: { $words }
schedule-list-unknown = { $number }. ❓ { $at } · <b>{ $title }</b>: { $words }
schedule-picture = ein Bild
schedule-card =
    🕘 <b>{ $title }</b>, { $at }
    { $words }
schedule-held =
    ⚠️ <b>{ $title }</b>: Dein Post für { $at } ist nicht erschienen. { $why }
    { $words }

    Er wartet hier, bis du entscheidest.
schedule-unknown =
    ❓ <b>{ $title }</b>: Ich habe deinen Post für { $at } gesendet, aber Telegram hat nicht gesagt, ob er dort steht.
    { $words }

    Bitte sieh im Kanal nach. Von selbst poste ich ihn nie zweimal.
schedule-why-premium = Da war dein Premium zu Ende.
schedule-why-lost = Da konnte ich im Kanal nicht posten.
schedule-why-missed = Ich konnte nicht rechtzeitig posten, und nach einer Stunde frage ich lieber dich.
schedule-why-refused = Telegram nimmt ihn nicht an: Vielleicht ist die Nachricht nicht mehr in unserem Chat. Dann schick sie mir als neuen Post.
schedule-zone = Zeit in { $zone }.
schedule-zone-unknown = Das ist <b>UTC</b>: Deine Zeitzone kenne ich noch nicht. Sag sie mir in /settings.
schedule-button-new = Neuer Post
schedule-button-list = Meine Posts
schedule-button-yes = Dann posten
schedule-button-now = Jetzt posten
schedule-button-post = { $number } jetzt posten
schedule-button-move = Andere Zeit
schedule-button-delete = Löschen
schedule-button-there = Er steht dort
schedule-button-again = Nicht da: posten
schedule-button-later = Lieber { $at }
schedule-which = Für welchen Kanal ist er?
schedule-no-channel = Füg mich zuerst deinem Kanal hinzu, das geht mit einem Tipp. Ich bitte nur um das Recht zu posten, zu bearbeiten und zu löschen.
schedule-full = Es warten { $max } deiner Posts, mehr behalte ich nicht. Lösch einen, den du nicht mehr brauchst.
schedule-ask-post = Schick mir den Post: einen Text oder ein Bild mit seinen Worten. Fettes und Links bleiben, wie sie sind.
schedule-album = Ich kann ein Bild posten, kein Album. Welches soll es sein? Schick es allein, mit seinen Worten.
schedule-kind = Ich kann einen Text posten oder ein Bild mit seinen Worten. Bitte schick mir eins davon.
schedule-ask-time = Wann soll er erscheinen? Zum Beispiel <code>morgen um 9 Uhr</code>, <code>Freitag um 18:30</code> oder <code>24. Dezember um 8 Uhr</code>.
schedule-unclear = Darin finde ich keinen Zeitpunkt. Schreib nur, wann, zum Beispiel <code>morgen um 9 Uhr</code> oder <code>Freitag um 18:30</code>.
schedule-past = { $at } ist schon vorbei. Nenn mir einen Zeitpunkt, der noch kommt, zum Beispiel <code>morgen um 9 Uhr</code>.
schedule-far = { $at } ist zu weit weg: Ich behalte Posts höchstens { $days } Tage. Wann soll es sein?
schedule-no-copy = Telegram lässt mich so eine Nachricht nicht senden. Bitte schick mir eine andere: einen Text oder ein Bild.
schedule-confirm = So wird er in <b>{ $title }</b> aussehen, am <b>{ $at }</b>.
schedule-top = ⚠️ Dann könnte gerade ein gesponserter Post erschienen sein. Deiner nähme ihm den Platz ganz oben, und das kostet dich { $percent } % seines Preises. Ab { $free } kostet es nichts.
schedule-top-now = ⚠️ Gerade steht ein gesponserter Post ganz oben. Deiner nähme ihm den Platz, und das kostet dich { $percent } % seines Preises. Ab { $free } kostet es nichts.
schedule-kept = Bis dahin bleibt der Post in unserem Chat: Lösch ihn hier nicht; wenn du ihn bearbeitest, erscheint der bearbeitete. Ich behalte seine Nummer und, verschlüsselt, seine ersten Worte; sie werden gelöscht, sobald er erschienen ist.
schedule-over-now = Der Zeitpunkt ist inzwischen vorbei. Schreib einen anderen.
schedule-set = Notiert. Ich sage dir, wenn er erschienen ist.
schedule-soon = Er erscheint gleich. Ich sage dir, wenn er dort steht.
schedule-deleted = Gelöscht. Er erscheint nicht.
schedule-noted = Notiert.
schedule-no-answer = Telegram sagt gerade nicht, ob wir beide dort posten dürfen. Bitte versuch es in einer Minute noch einmal.
schedule-posted = ✓ Dein Post steht in <b>{ $title }</b>: { $url }
schedule-missed =
    ⚠️ Ich war nicht da, und { $count } deiner Posts sind nicht rechtzeitig erschienen:
    { $list }

    Nichts ist verloren: Poste sie jetzt oder wähl in deiner Liste eine andere Zeit.
schedule-premium-ended =
    Dein Post für <b>{ $title }</b> ({ $at }) wartet, weil dein Premium zu Ende ist, und die nach ihm auch.
    { $words }

    Nichts ist verloren: /schedule behält sie.
