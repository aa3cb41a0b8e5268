sendings-list = <b>Was { $name } gesendet hat</b>, das Neueste zuerst. Tipp auf eine Sendung, um ihren Bericht zu sehen.
sendings-none = { $name } hat noch nichts gesendet. Nötig sind eine freigegebene Vorlage und Kunden, die dir folgen.
sendings-new = + Etwas senden
sendings-templates = Vorlagen
sendings-choose-template = <b>Was sendet { $name }?</b> Wähl eine Vorlage.
sendings-no-template = { $name } hat keine Vorlage, die jetzt gesendet werden kann. Schreib eine, oder warte, bis sie freigegeben ist.
sendings-gone = Das ist nicht mehr da. Beginn neu mit /business.

sendings-ask-to = <b>An wen geht „{ $name }“?</b>
sendings-to-code = An einen Kunden, mit Code
sendings-to-list = An eine Liste (CSV)
sendings-to-segment = An alle, oder einen Teil
sendings-ask-code = <b>An welchen Kunden?</b> Schreib den Code, den du von ihm hast, zum Beispiel <code>C7F3-K2MQ</code>.
sendings-wrong-code = Das ist kein Kundencode. Er besteht aus zweimal vier Buchstaben und Ziffern, zum Beispiel <code>C7F3-K2MQ</code>.
sendings-ask-list =
    <b>Schick mir die Liste als CSV-Dokument</b>: in der ersten Spalte die Kundencodes, dann eine Spalte für jede Variable. Die erste Zeile nennt sie:

    <code>{ $header }
    { $row }</code>

    Höchstens { $rows } Zeilen und { $size } MB, mit Kommas, Semikolons oder Tabs, gespeichert als „CSV UTF-8“.
sendings-no-document = Ich brauche ein Dokument. Häng die CSV-Datei als Datei an.
sendings-list-too-large = Diese Datei kann ich nicht nehmen: höchstens { $size } MB. Schick sie in mehreren Teilen.
sendings-list-wrong = { $count ->
    [one] <b>In dieser Liste ist ein Fehler</b>, darum wird nichts davon gesendet:
   *[other] <b>In dieser Liste sind { $count } Fehler</b>, darum wird nichts davon gesendet:
 }
sendings-list-line = Zeile { $line }: { $what }
sendings-list-cell = Zeile { $line }, Spalte { $column }: { $what }
sendings-list-more = { $count ->
    [one] … und noch einer.
   *[other] … und { $count } weitere.
 }
sendings-list-again = Berichtige sie und schick das Dokument noch einmal.
sendings-list-not-text = Die Datei ist nicht UTF-8. Speichere sie in deiner Tabelle neu als „CSV UTF-8“.
sendings-list-no-table = Ich finde keine Tabelle darin. Nötig sind eine erste Zeile mit den Namen und mindestens eine Zeile darunter.
sendings-list-too-many = Ab hier sind es mehr als { $max } Zeilen. Schick den Rest als weitere Liste.
sendings-list-column-unknown = Die Vorlage hat keine Variable { $column }. Lass die Spalte weg, oder nenn sie wie in der Vorlage.
sendings-list-column-missing = Die Spalte { $column } fehlt. Füg sie hinzu.
sendings-list-column-twice = Die Spalte { $column } ist zweimal da. Lass eine weg.
sendings-list-no-customer = In der ersten Spalte steht kein Kundencode wie C7F3-K2MQ.
sendings-list-too-wide = Die Zeile hat mehr Zellen als die erste. Setz Worte mit Komma in Anführungszeichen.
sendings-ask-segment =
    <b>An welche deiner Kunden?</b> Wähl Sprachen und Alter, oder nichts für alle. Es zählt nur, wer es dir gesagt hat.

    Länder: { $countries }
sendings-segment-about = Mindestens { $count } Kunden bekommen es.
sendings-segment-small = Weniger als { $least } Kunden: zu wenige für einen Teil, damit niemand herausgegriffen wird. Wähl weniger Bedingungen.
sendings-segment-few = Bisher wollen das weniger als { $least } deiner Kunden. An alle auf einmal geht es ab { $least }, damit niemand herausgegriffen wird. Bis dahin sende es per Kundencode oder mit einer Liste.
sendings-segment-done = Weiter
sendings-choose-countries = Länder wählen
sendings-all-countries = alle Länder
sendings-ask-countries = <b>Welche Länder?</b> Schreib ihre zwei Buchstaben, zum Beispiel <code>IT FR</code>.
sendings-wrong-countries = { $wrong } kenne ich nicht. Schreib zwei Buchstaben je Land, zum Beispiel <code>IT FR</code>.
sendings-ask-value =
    { $text }

    <b>Was steht für { $name }?</b> Zum Beispiel: <code>{ $sample }</code>

sendings-estimate-count = { $count ->
    [one] Oben steht, was ankommt. Es geht an <b>einen</b> Kunden.
   *[other] Oben steht die Nachricht des ersten. Es geht an <b>{ $count }</b> Kunden.
 }
sendings-estimate-segment = Oben steht, was ankommt. Es geht an <b>höchstens { $count }</b> Kunden.
sendings-unreachable = { $count ->
    [one] Eine Zeile ist nicht erreichbar: Sie kostet nichts.
   *[other] { $count } Zeilen sind nicht erreichbar: Sie kosten nichts.
 }
sendings-nobody = Niemand davon ist erreichbar, also gibt es nichts zu senden. Bitte deine Kunden, dir über deinen Link zu folgen; für Angebote müssen sie Angebote gewählt haben.
sendings-time = Es dauert etwa { $minutes ->
    [one] eine Minute.
   *[other] { $minutes } Minuten.
 }
sendings-time-staged = Es dauert etwa { $minutes } Minuten: erst { $first } Kunden, dann { $wait } Minuten Pause, dann der Rest, wenn sich niemand beschwert.
sendings-quiet-none = Es wird gleich gesendet, auch nachts.
sendings-quiet-utility = Wo Nacht ist, wartet es auf den Morgen.
sendings-quiet-marketing = Wo Nacht ist, wartet es auf den Morgen. Niemand bekommt mehr als zwei deiner Angebote in der Woche.
sendings-in-plan = Dein Tarif deckt es: <b>Es kostet nichts</b>.
sendings-beyond = Dein Tarif deckt { $plan } davon. { $beyond } gehen darüber hinaus: <b>höchstens { $cost } ⭐</b> vom Guthaben von { $balance } ⭐. Berechnet wird nur, was gesendet wird.
sendings-too-little = Dem Guthaben fehlen { $lacking } ⭐. Lade es auf, nimm einen größeren Tarif, oder sende an weniger.
sendings-topup = Tarif und Guthaben
sendings-go = Senden
sendings-refused-closed = Dieses Unternehmen ist geschlossen und sendet nichts.
sendings-refused-template = Diese Vorlage kann jetzt nicht gesendet werden: Sie ruht, ist aus oder hat sich geändert. Sieh sie dir bei den Vorlagen an.
sendings-refused-red = Zu viele Kunden haben sich zuletzt abgemeldet oder dich gemeldet: Angebote warten, bis deine Qualität besser ist. Servicenachrichten und Codes gehen weiter.
sendings-refused-nobody = Es gibt niemanden, an den es gehen könnte.
sendings-refused-balance = Das Guthaben reicht nicht mehr. Lade es auf, oder sende an weniger.
sendings-begun = Es ist unterwegs.

sendings-card =
    <b>{ $name }</b>
    { $at } · gewünscht für { $total }
sendings-stage-filling = Sie wird vorbereitet.
sendings-stage-first = Der erste Teil wird gesendet.
sendings-stage-waiting = Der erste Teil ist gesendet. Beschwert sich niemand, folgt der Rest: { $until }.
sendings-stage-later = Es ist noch nicht so weit. Die nächste Nachricht geht hinaus: { $until }.
sendings-stage-rest = Der Rest wird gesendet.
sendings-stage-done = Sie ist fertig.
sendings-stage-stopped = Sie wurde angehalten: { $why }.
sendings-stopped-business = du hast sie angehalten
sendings-stopped-complaints = die ersten Kunden haben sich beschwert
sendings-stopped-quality = deine Qualität ist dafür zu niedrig
sendings-stopped-refunded = was sie bezahlt hat, wurde erstattet
sendings-stopped-abandoned = sie konnte nicht rechtzeitig vorbereitet werden, und das Geld kam zurück
sendings-stopped-closed = das Unternehmen wurde geschlossen
sendings-report-sent = Gesendet: <b>{ $count }</b>
sendings-report-queued = Noch zu senden: { $count }
sendings-report-unknown = Vielleicht gesendet: { $count }
sendings-report-not-reached = Nicht erreicht: { $count }
sendings-report-not-sent = Nicht gesendet oder nicht erreicht: { $count }
sendings-report-expired = Zu spät: { $count }
sendings-report-failed = Fehlgeschlagen: { $count }
sendings-report-stopped-since = Folgen dir seither nicht mehr: { $count }
sendings-report-reported = Haben sie gemeldet: { $count }
sendings-report-clicked = Haben den Knopf gedrückt: { $count }
sendings-report-held = Dafür zurückgelegt: { $stars } ⭐
sendings-report-charged = Sie hat gekostet: { $stars } ⭐
sendings-refresh = Aktualisieren
sendings-stop = Anhalten
sendings-stop-ask = Anhalten? Was noch nicht gesendet ist, wird nicht gesendet, und was für den Rest zurückgelegt war, kommt zurück.
sendings-stop-yes = Ja, anhalten
sendings-halted = Sie ist angehalten. Was für den Rest zurückgelegt war, kommt zurück.
