templates-list =
    <b>Vorlagen von { $name }</b>: { $count } von { $max } deines Tarifs.

    ✅ kann gesendet werden · ⏳ in Prüfung · ✎ Entwurf · ✕ abgelehnt · ⏸ ruht · ⏹ aus
templates-none = { $name } hat noch keine Vorlage. Was du an viele sendest, wird einmal geschrieben, von uns gelesen und dann gesendet, so oft du magst. Beginn mit einer fertigen: Dein Tarif hat Platz für { $max }, belegt sind { $count }.
templates-new = + Neue Vorlage
templates-sendings = Sendungen
templates-to-list = Zu den Vorlagen
templates-plans = Tarife ansehen
templates-full = { $name } hat schon alle { $count } Vorlagen seines Tarifs. Lösch eine, die du nicht mehr brauchst, oder nimm einen größeren Tarif. Auch Entwürfe und Abgelehntes zählen.
templates-new-how = Nimm eine, die alle kennen, und ändere, was du magst. Oder beginn von vorn.
templates-scratch = Von vorn
templates-ready-flight-gate = Flug: Gate
templates-ready-flight-delay = Flug: Verspätung
templates-ready-parcel-coming = Paket unterwegs
templates-ready-parcel-delivered = Paket zugestellt
templates-ready-order-ready = Bestellung fertig
templates-ready-appointment = Termin
templates-ready-bank-alert = Bankwarnung
templates-ready-login-code = Anmeldecode
templates-ready-event = Veranstaltung
templates-ready-offer = Angebot

templates-category-authentication = Code
templates-category-utility = Servicenachricht
templates-category-marketing = Angebot
templates-ask-category =
    <b>Was für eine Nachricht ist es?</b>

    <b>Code</b>: ein einmaliger Code zum Anmelden oder Bestätigen, in unseren Worten: <i>Dein Code ist 314159.</i>
    <b>Servicenachricht</b>: über das, was jemand bestellt oder gebucht hat: <i>Deine Bestellung 27 ist fertig.</i>
    <b>Angebot</b>: was du verkaufen oder zeigen möchtest, nur an alle, die Angebote gewählt haben, am Tag, höchstens zwei in der Woche: <i>Heute frisches Brot.</i>
templates-ask-name = <b>Wie heißt sie?</b> Den Namen sehen nur du und wer sie prüft. Zum Beispiel: <code>Bestellung fertig</code>
templates-ask-language = <b>In welcher Sprache wird der Code gesendet?</b> Die Worte sind unsere, damit niemand damit getäuscht wird.
templates-ask-text-utility =
    <b>Was steht darin?</b> Setz in geschweifte Klammern, in Kleinbuchstaben, was sich ändert. Nötig ist <code>{"{"}reference{"}"}</code>: die Nummer der Bestellung, Buchung oder Karte. Zum Beispiel:

    <code>Deine Bestellung {"{"}reference{"}"} ist fertig. Du kannst sie bis {"{"}time{"}"} abholen.</code>
templates-ask-text-marketing =
    <b>Was steht darin?</b> Setz in geschweifte Klammern, in Kleinbuchstaben, was sich ändert; keine Links, deiner steht im Knopf. Zum Beispiel:

    <code>{"{"}offer{"}"}, bis {"{"}day{"}"}. Zeig einfach diese Nachricht.</code>
templates-ask-picture = <b>Ein Bild darüber?</b> Schick mir eins, oder mach ohne weiter.
templates-ask-label = <b>Ein Knopf darunter?</b> Schreib, was darauf steht, zum Beispiel <code>Wo ist meine Bestellung?</code>, oder mach ohne weiter.
templates-ask-link =
    <b>Wohin führt der Knopf?</b> Eine Adresse, die mit https:// beginnt. Sie darf mit einer Variablen enden:

    <code>https://example.com/orders/{"{"}reference{"}"}</code>
templates-ask-sample = <b>Ein Beispiel für { $name }?</b> Prüfung und Vorschau zeigen es. Niemand bekommt es.
templates-now = Jetzt: <b>{ $value }</b>
templates-keep = Behalten
templates-with-picture = mit einem Bild
templates-without-picture = Ohne Bild
templates-without-label = Ohne Knopf
templates-wrong-choice = Wähl bitte einen der Knöpfe.
templates-link-variable = Ein Link darf eine Variable haben, ganz am Ende, nach einem / oder =. Zum Beispiel <code>https://example.com/orders/{"{"}reference{"}"}</code>

template-name = Der Name braucht mindestens einen Buchstaben oder eine Ziffer, keine Links und höchstens 48 Zeichen. Ändere den Namen.
template-text = Der Text ist leer, oder eine Zeile hat einen Link, versteckte Zeichen oder gemischte Alphabete. Ändere den Text.
template-too-long = Der Text ist zu lang: höchstens { $max } Zeichen. Lass etwas weg.
template-braces = Da ist eine Klammer, die zu keiner Variablen gehört. Eine Variable sind Kleinbuchstaben in geschweiften Klammern, zum Beispiel <code>{"{"}order_time{"}"}</code>; lass alle anderen weg.
template-too-many = Das ist zu viel: höchstens { $variables } Variablen und 20 Zeilen. Lass etwas weg.
template-samples = Eine Variable hat noch kein Beispiel, oder eins, das sie nicht haben könnte. Gib jeder Variablen ein Beispiel.
template-code-wording = Ein Code wird nur in unseren Worten gesendet. Wähl seine Sprache noch einmal.
template-code-bare = Ein Code hat weder Link noch Knopf noch Bild. Nimm sie heraus.
template-reference = Eine Servicenachricht sagt, worum es geht: Setz <code>{"{"}reference{"}"}</code> dorthin, wo die Nummer der Bestellung, Buchung oder Karte steht. Geht es um nichts, was bestellt wurde, ist es ein Angebot.
template-button = Ein Knopf braucht Worte (höchstens 32 Zeichen) und einen ganzen Link, der mit https:// beginnt. Ändere den Knopf oder seinen Link.
template-alert = Nur eine Servicenachricht darf nachts kommen. Schalt das aus.

template-value-missing = { $name } hat keinen Wert. Gib einen an.
template-value-unknown = Die Vorlage hat keine Variable { $name }. Lass sie weg.
template-value-empty = { $name } ist leer. Schreib etwas, zum Beispiel <code>27</code>.
template-value-too-long = { $name } ist zu lang: Ein Wert hat höchstens 100 Zeichen, alles zusammen 900. Schreib es kürzer.
template-value-not-plain = { $name } muss aus einfachen Worten in einer Zeile bestehen, ohne Links und versteckte Zeichen. Zum Beispiel <code>18:30</code>.
template-value-no-code = { $name } muss aus 4 bis 12 Buchstaben, Ziffern und Bindestrichen bestehen. Zum Beispiel <code>314159</code>.

templates-summary = Oben steht „{ $name }“, genau so, wie es ankommt. Gib sie ab, wenn du zufrieden bist: Wir lesen jede Vorlage einmal, bevor sie zum ersten Mal gesendet wird.
templates-hand-in = Zur Prüfung abgeben
templates-save = Als Entwurf behalten
templates-alert-on = 🌙 Auch nachts senden
templates-alert-off = ☀ Nur am Tag senden
templates-alert-is-on = Es ist eine Warnung: Sie wird auch nachts gesendet. Das ist für alles, was nicht warten kann, etwa ein anderes Gate.
templates-alert-is-off = Ist beim Kunden Nacht, wartet sie.
templates-edit-category = Art
templates-edit-name = Name
templates-edit-text = Text
templates-edit-language = Sprache
templates-edit-picture = Bild
templates-edit-label = Knopf
templates-edit-link = Link
templates-handed-in = „{ $name }“ ist abgegeben. Ich sage dir, was entschieden wird.
templates-saved = „{ $name }“ bleibt als Entwurf.

templates-card =
    <b>{ $name }</b> · { $category }
    { $state }

    <blockquote>{ $text }</blockquote>
templates-state-draft = Entwurf: Gib ihn ab, wenn er fertig ist.
templates-state-waiting = In Prüfung: Sie kann gesendet werden, sobald wir sie gelesen haben.
templates-state-ready = Freigegeben: Sie kann gesendet werden.
templates-state-refused = Abgelehnt: { $why }. Ändere sie und gib sie neu ab.
templates-state-paused = Sie ruht bis { $until }, weil Kunden sich abgemeldet oder sie gemeldet haben. Dann geht sie von selbst weiter; ändere sie, oder sende sie nur an die, die sie erwarten. Nach der zweiten Ruhe ist sie aus.
templates-state-off = Aus: Sie wird nicht mehr gesendet.
templates-state-off-quality = Für immer aus, weil Kunden sich weiter abgemeldet oder sie gemeldet haben. Schreib eine andere.
templates-newer = Eine neue Fassung: { $state } Bis sie freigegeben ist, wird diese gesendet.
templates-open-newer = Zur neuen Fassung
templates-open = Zur Vorlage
templates-do-submit = Abgeben
templates-do-change = Ändern
templates-do-preview = Vorschau
templates-do-delete = Löschen
templates-do-withdraw = Zurücknehmen
templates-do-send = Senden
templates-withdrawn = „{ $name }“ ist wieder ein Entwurf. Ändere ihn und gib ihn ab, wann du magst.
templates-withdraw-first = Sie wird geprüft. Nimm sie erst zurück, dann ändere sie.
templates-delete-ask = „{ $name }“ löschen? Was damit gerade gesendet wird, hört auf, und was für den Rest zurückgelegt war, kommt zurück.
templates-delete-yes = Ja, löschen
templates-deleted = „{ $name }“ ist gelöscht.

templates-waiting = Die Vorlage „{ $name }“ von { $business } wartet auf deine Prüfung.
templates-review-card =
    <b>{ $name }</b> · { $category }
    Von { $business } (Person { $person })
    Link: { $link }

    <blockquote>{ $text }</blockquote>
    Oben steht die Nachricht mit den Beispielen des Unternehmens. { $count ->
        [one] Es wartet nur diese.
       *[other] Es warten { $count }.
    }
templates-review-warning = <b>Worte eines Angebots in einer Servicenachricht:</b> { $words }. Geht es um etwas, das bestellt wurde?
templates-review-replaces = Sie tritt an die Stelle einer freigegebenen.
templates-review-approved = „{ $name }“ ist freigegeben.
templates-review-refused = „{ $name }“ ist abgelehnt; das Unternehmen erfährt, warum.
templates-review-why = Warum wird „{ $name }“ abgelehnt? Das Unternehmen erfährt es.
templates-review-reason = Schreib den Grund in einem Satz. Das Unternehmen liest ihn, wie er ist.
templates-reason-category = Es ist ein Angebot, keine Servicenachricht
templates-told-approved = „{ $name }“ ist freigegeben. Du kannst sie jetzt senden.
templates-told-refused = „{ $name }“ wurde abgelehnt: { $why }. Ändere sie und gib sie neu ab.
