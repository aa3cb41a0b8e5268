command-business = erreiche die Kunden, die dir folgen

business-none =
    <b>Dein Geschäft</b>
    Kunden folgen dir über einen Link oder QR-Code und bekommen von dir, was sie gewählt haben: Servicenachrichten, Codes, Angebote. Ein Paket ist unterwegs, ein Tisch ist frei, das Brot ist fertig.

    Sag mir, wer du bist: fünf kurze Fragen genügen.
business-all = <b>Deine Geschäfte</b>
business-new = Neues Geschäft

business-ask-name = <b>Wie heißt es?</b> Der Name, den die Kunden kennen, höchstens 48 Zeichen. Zum Beispiel: <code>Bäckerei Ada</code>
business-ask-description = <b>Was macht ihr?</b> Ein Satz für deine Kunden, höchstens 160 Zeichen. Zum Beispiel: <code>Frisches Brot und Kuchen in der Altstadt, jeden Tag ab sieben.</code>
business-ask-category = <b>Was für ein Geschäft ist es?</b>
business-ask-country = <b>In welchem Land ist es?</b> Wähle, oder schreib ein anderes.
business-ask-website = <b>Welche Website ist deine?</b> Eine Adresse, die mit https:// beginnt. Du kannst später nachweisen, dass sie dir gehört, und wirst dann verifiziert. Zum Beispiel: <code>https://example.com</code>
business-now = Jetzt: <b>{ $value }</b>
business-keep = Behalten
business-wrong-name = Ein Name hat 1 bis { $name_max } einfache Zeichen: keine Links, keine @Namen, nichts Unsichtbares. Zum Beispiel: <code>Bäckerei Ada</code>
business-wrong-description = Ich brauche einen Satz mit 1 bis { $description_max } einfachen Zeichen, ohne Links. Zum Beispiel: <code>Frisches Brot, jeden Tag ab sieben.</code>
business-wrong-badge = Häkchen und Ähnliches sind nur für verifizierte Geschäfte: dort setze ich sie selbst. Schreib es ohne, zum Beispiel <code>Bäckerei Ada</code>.
business-wrong-taken = Ein verifiziertes Geschäft hat diesen Namen, oder einen, der genauso aussieht. Wähle einen, der nicht zu verwechseln ist, zum Beispiel mit deiner Stadt: <code>Bäckerei Ada Bremen</code>. Ist es deiner, schreib an /support.
business-wrong-country = Dieses Land kenne ich nicht. Schreib seinen Namen oder seine zwei Buchstaben, zum Beispiel <code>Portugal</code> oder <code>PT</code>.
business-press-first = Antworte bitte mit dem Knopf oben, oder mit /cancel.
business-created = „{ $name }“ ist eingerichtet. Gib deinen Kunden den Link unten; und lass es verifizieren, damit sie wissen, dass du es bist.
business-changed = Geändert.
business-changed-ended = Geändert. Die Verifizierung galt für das, was vorher war, und ist beendet: unten kannst du es neu nachweisen.
business-ask-sure = „{ $name }“ ist so verifiziert, wie es ist. <b>Mit einem anderen Namen oder einer anderen Website endet die Verifizierung</b>, das Häkchen verschwindet, und bezahlte Tarife ruhen, bis du wieder verifiziert bist. Trotzdem ändern?
business-sure-yes = Ja, ändern
business-profile = <b>Dein Profil</b>, wie Kunden es sehen:
business-profile-line = { $what }: { $value }
business-part-name = Name
business-part-description = Beschreibung
business-part-category = Art
business-part-country = Land
business-part-website = Website
business-edit-name = ✎ Name
business-edit-description = ✎ Beschreibung
business-edit-category = ✎ Art
business-edit-country = ✎ Land
business-edit-website = ✎ Website
business-no-website = keine Website

business-category-food = Essen
business-category-shop = Laden
business-category-travel = Reisen
business-category-delivery = Lieferung
business-category-bank = Bank
business-category-health = Gesundheit
business-category-beauty = Schönheit
business-category-home = Zuhause
business-category-events = Veranstaltungen
business-category-education = Bildung
business-category-software = Software
business-category-public = Öffentlicher Dienst
business-category-other = Anderes

business-card =
    <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website }

    Verifizierung: { $standing }
    Kunden: { $customers }
    Qualität: { $quality }
    Hier folgen dir deine Kunden: { $link }
business-customers-about = etwa { $count }
business-customers-few = weniger als { $least }
business-standing-verified = ✓ verifiziert
business-standing-none = noch nicht verifiziert
business-standing-no-website = nicht verifiziert; dafür braucht es eine Website
business-standing-asked = wartet auf deinen Nachweis
business-standing-waiting = nachgewiesen; ein Mensch sieht es sich an
business-standing-refused = abgelehnt
business-standing-lost = verloren; du kannst Einspruch erheben
business-standing-appealed = verloren; ein Mensch liest deinen Einspruch
business-standing-denied = verloren
business-quality-green = 🟢 gut
business-quality-yellow = 🟡 mäßig
business-quality-red = 🔴 schlecht
business-do-templates = Vorlagen
business-do-send = Senden
business-do-link = Link und QR-Code
business-do-quality = Qualität
business-do-plan = Tarif
business-do-api = API
business-do-staff = Team-Chat
business-do-team = Team
business-do-profile = ✎ Profil
business-do-verification = Verifizierung
business-do-close = Dieses Geschäft schließen
business-do-leave = Dieses Team verlassen
business-do-qr = Der QR-Code
business-do-appeal = Einspruch erheben
business-do-invite = Jemanden einladen
business-do-remove = { $name } entfernen
business-do-join = Beitreten
business-to-card = Zum Geschäft

business-link =
    <b>So folgen Kunden { $name }</b>
    { $link }

    Stell ihn auf deine Website, auf deine Belege, in dein Profil. Häng ein eigenes Wort an, um zu wissen, woher sie kommen: <code>{ $link }_Schaufenster</code>. Niemand wird dein Kunde, außer durch sich selbst.
business-qr = Scannen, um { $name } zu folgen: { $link }

business-verified = <b>Verifiziert ✓</b> seit { $day }, durch { $domain }. Kunden sehen das Häkchen an jeder Nachricht. Ein anderer Name oder eine andere Website beendet es.
business-proof-none = <b>Bist du, wer du sagst?</b> Weise nach, dass die Website deines Profils dir gehört: mit einer kleinen Datei darauf, oder mit einem Eintrag ihres Namens. Dann sieht es sich ein Mensch an, und Kunden sehen ✓ hinter deinem Namen.
business-proof-no-website = Um verifiziert zu werden, brauchst du eine eigene Website: so weist du nach, wer du bist.
business-proof-refused = <b>Nicht verifiziert:</b> { $why }. Wenn das in Ordnung ist, weise es neu nach.
business-proof-waiting = { $domain } ist nachgewiesen. Jetzt sieht es sich ein Mensch an, und ich schreibe dir, sobald es entschieden ist.
business-proof-file =
    <b>Leg eine Datei auf deine Website</b>
    Ihre Adresse: { $place }
    Was darin steht, und sonst nichts:
    <code>{ $token }</code>

    Drück dann den Knopf; ich sehe nach. Wenn du verifiziert bist, kannst du sie entfernen.
business-proof-dns =
    <b>Füg deiner Domain einen TXT-Eintrag hinzu</b>
    Sein Name: <code>{ $place }</code>
    Sein Wert:
    <code>{ $token }</code>

    Es kann etwas dauern, bis alle ihn sehen. Drück dann den Knopf; ich sehe nach.
business-prove-file = Mit einer Datei auf der Website
business-prove-dns = Mit einem DNS-Eintrag
business-look = Erledigt: sieh nach
business-looking = Ich sehe nach …
business-look-early = Ich habe gerade nachgesehen. Warte bitte { $seconds } Sekunden.
business-no-file = <b>Nicht gefunden:</b> { $place } antwortet mit { $status }. Ist die Datei da, und dürfen alle sie lesen?
business-other-file = <b>Noch nicht:</b> unter { $place } steht etwas, aber nicht das Wort unten. Es muss genau so darin stehen.
business-other-site = <b>Noch nicht:</b> { $place } führt zu { $host }, und das ist eine andere Website. Die Datei muss auf deiner liegen.
business-no-record = <b>Nicht gefunden:</b> es gibt keinen TXT-Eintrag unter { $place }. Wenn du ihn gerade erst angelegt hast, versuch es in ein paar Minuten wieder.
business-other-record = <b>Noch nicht:</b> der TXT-Eintrag unter { $place } sagt etwas anderes als das Wort unten.
outside-link = <b>Nicht gefunden:</b> { $place } führt zu einer Adresse, die ich nicht öffne: es muss eine https-Seite mit einem öffentlichen Namen sein.
outside-no-name = <b>Nicht gefunden:</b> niemand kennt den Namen in { $place }. Ist er richtig geschrieben?
outside-private = <b>Nicht gefunden:</b> { $place } führt in ein privates Netz. Es muss eine öffentliche Website sein.
outside-unreachable = <b>Nicht gefunden:</b> { $place } antwortet nicht. Versuch es in ein paar Minuten wieder.
outside-tls = <b>Nicht gefunden:</b> das Zertifikat von { $place } gilt dafür nicht. Dein Anbieter kann es erneuern.
outside-too-late = <b>Nicht gefunden:</b> { $place } hat länger als 5 Sekunden gebraucht. Versuch es noch einmal.
outside-too-big = <b>Noch nicht:</b> was unter { $place } steht, ist viel zu lang. Die Datei enthält nur das Wort unten.
outside-redirects = <b>Nicht gefunden:</b> { $place } wird zu oft weitergeleitet. Die Datei muss direkt erreichbar sein.

business-numbers = { $recipients ->
        [one] eine Nachricht
       *[other] { $recipients } Nachrichten
    } in 7 Tagen, { $stops ->
        [one] ein Kunde hat aufgehört
       *[other] { $stops } Kunden haben aufgehört
    }, { $reports ->
        [one] eine Meldung
       *[other] { $reports } Meldungen
    }: { $percent } %
business-lost =
    <b>Die Verifizierung ist verloren.</b> Zu viele Kunden haben aufgehört oder gemeldet, was sie bekamen.
    { $numbers }

    Du sendest wie im Gratistarif, ohne das Häkchen. Wenn du das für falsch hältst, oder wenn es behoben ist, erheb Einspruch: ein Mensch liest ihn. Du kannst es einmal tun.
business-appealed =
    <b>Die Verifizierung ist verloren</b>, und ein Mensch liest deinen Einspruch. Ich schreibe dir, sobald es entschieden ist.
    { $numbers }
business-denied =
    <b>Die Verifizierung ist verloren</b>, und dein Einspruch wurde abgelehnt: { $why }.
    { $numbers }
business-ask-appeal =
    <b>Warum soll „{ $name }“ wieder verifiziert werden?</b>
    { $numbers }

    Schreib in einer Nachricht mit höchstens { $max } Zeichen, was geschehen ist und was du geändert hast. Ein Mensch liest sie, und du kannst einmal Einspruch erheben.
business-wrong-appeal = Schreib es bitte als Text mit höchstens { $max } Zeichen, zum Beispiel: „Eine alte Vorlage ging versehentlich an alle; sie ist jetzt abgeschaltet.“

business-quality-now =
    <b>Qualität von { $name }: { $state }</b>
    { $numbers } (neuere Tage wiegen mehr)
business-quality-early =
    <b>Qualität von { $name }: { $state }</b>
    { $numbers }. Sie zählt ab { $least } Nachrichten.
business-quality-law =
    So wird gerechnet: Kunden, die aufhören, und { $weighs }-mal die, die melden, durch die gesendeten Nachrichten, über { $days } Tage.
    🟡 ab { $yellow } %: deine Grenzen wachsen nicht.
    🔴 ab { $red } %: Angebote werden nicht gesendet.
    { $days } Tage in Rot, oder { $lost } % auf einmal: die Verifizierung ist verloren.
business-reports = <b>In diesen Tagen gemeldet:</b>
business-report-line = · { $count } × { $reason }
business-report-not-mine = nie bestellt
business-report-too-often = zu oft
business-report-misleading = irreführend
business-report-scam = Betrug
business-report-adult = nicht jugendfrei oder verstörend
business-history = <b>Bisher:</b>
business-history-line = { $at }: { $before } → { $after } ({ $numbers })
business-history-lost = { $at }: { $before } → { $after }, <b>Verifizierung verloren</b> ({ $numbers })

business-team-none = <b>Das Team von { $name }</b>: nur du. Mit dem Tarif Enterprise können auch andere dafür senden.
business-team = <b>Das Team von { $name }</b>: { $count } von { $most } Personen. Sie senden mit deinen Vorlagen und schreiben Rechnungen; Vorlagen, Profil, Tarif, Schlüssel und Team gehören dir allein.
business-team-resting = <b>Das Team von { $name }</b> ruht: der Tarif hat keines. Mit dem Tarif Enterprise können diese wieder dafür senden:
business-team-rests = Du bist im Team von <b>{ $name }</b>, aber der Tarif hat gerade kein Team, darum kannst du nichts dafür tun. Sobald der Tarif wieder Enterprise ist, kannst du es.
business-team-line = · { $name }, seit { $day }
business-invitation =
    <b>Eine Einladung ins Team von { $name }</b>
    { $link }

    Schick sie einer einzigen Person: wer sie zuerst öffnet, ist dabei. Sie gilt { $hours } Stunden und einmal.
business-invited = Du bist eingeladen, für <b>{ $name }</b> Nachrichten zu senden. Wem es gehört, sieht deinen Vornamen.
business-invitation-late = Diese Einladung ist benutzt, zu alt, oder du bist schon im Team. /business zeigt, was deins ist.
business-joined = Du bist im Team von „{ $name }“.
business-removed = Entfernt.
business-left = Du hast das Team von { $name } verlassen.
business-told-joined = { $person } ist jetzt im Team von „{ $name }“.
business-told-removed = Du bist nicht mehr im Team von „{ $name }“.

business-ask-close = „{ $name }“ schließen? Seine Kunden bekommen nichts mehr, was wartet, wird gestoppt, seine Schlüssel gelten nicht mehr. Es kann nicht wieder geöffnet werden.
business-ask-close-balance = „{ $name }“ schließen? Seine Kunden bekommen nichts mehr, was wartet, wird gestoppt, seine Schlüssel gelten nicht mehr. Es kann nicht wieder geöffnet werden. <b>Auf seinem Guthaben sind { $stars } ⭐:</b> hol sie vorher zurück, unter „Tarif“; danach kommst du nicht mehr daran.
business-close-yes = Ja, schließen
business-close-renews = Sein Tarif verlängert sich von selbst. Beende das zuerst, unter „Tarif“, damit dir nichts abgebucht wird.
business-closed = { $name } ist geschlossen.

business-told-lost =
    <b>„{ $name }“ hat die Verifizierung verloren.</b> Zu viele Kunden haben aufgehört oder gemeldet, was sie bekamen.
    { $numbers }

    Es sendet von jetzt an wie im Gratistarif, ohne das Häkchen. Wenn du das für falsch hältst, oder wenn es behoben ist, kannst du einmal Einspruch erheben: ein Mensch liest ihn.
business-told-verified = „{ $name }“ ist durch { $domain } verifiziert: deine Kunden sehen ✓ hinter dem Namen an jeder Nachricht.
business-told-refused = „{ $name }“ ist nicht verifiziert: { $why }. Wenn das in Ordnung ist, weise es neu nach.
business-told-back = Deinem Einspruch ist stattgegeben: „{ $name }“ ist wieder verifiziert, und die Qualität beginnt von vorn.
business-told-anew = Deinem Einspruch ist stattgegeben. „{ $name }“ hat einen anderen Namen oder eine andere Website als bei der Verifizierung: weise es neu nach, dann kann es verifiziert werden.
business-told-denied = Dein Einspruch für „{ $name }“ wurde abgelehnt: { $why }.
business-proved-waits = „{ $name }“ hat seine Domain nachgewiesen und wartet auf deine Prüfung.
business-appeal-waits = „{ $name }“ erhebt Einspruch gegen den Verlust der Verifizierung.

business-review-proof =
    <b>Ein Geschäft möchte verifiziert werden</b> ({ $count ->
        [one] das einzige, das wartet
       *[other] { $count } warten
    })
    Name: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · hier seit { $since }, geführt von Person { $owner }
    Der wirkliche Host der Website: <b>{ $website }</b>
    Nachgewiesen: { $domain } · { $method } · { $at }
business-review-alike = ⚠️ <b>Der Name ist zu verwechseln mit:</b> { $names }
business-review-lost-before = ⚠️ <b>Dieselbe Person oder Domain hat die Verifizierung verloren von:</b> { $names }
business-review-appeal =
    <b>Ein Geschäft möchte seine Verifizierung zurück</b>
    Name: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website } · hier seit { $since }, geführt von Person { $owner }
    Verloren { $at } ({ $times ->
        [0] zum ersten Mal
        [one] einmal bisher
       *[other] { $times }-mal bisher
    }): { $numbers }

    „{ $words }“
business-review-yes-proof = Genehmigen
business-review-yes-appeal = Zurückgeben
business-review-why = Was soll dem Geschäft gesagt werden?
business-review-ask-reason = Schreib den Grund in einem Satz. Das Geschäft liest ihn, wie er ist.
business-review-done-proof = „{ $name }“ ist verifiziert.
business-review-done-appeal = Dem Einspruch von „{ $name }“ ist stattgegeben.
business-review-refused = „{ $name }“ erfährt, warum nicht.
business-reason-name = der Name gehört jemand anderem oder führt irre
business-reason-site = die Website zeigt nicht, wer das Geschäft führt
business-reason-forbidden = Geschäfte dieser Art sind hier nicht erlaubt
business-reason-numbers = die Zahlen stimmen, und sie sind zu hoch
business-reason-again = es ist nicht das erste Mal
business-do-invoices = Rechnungen
