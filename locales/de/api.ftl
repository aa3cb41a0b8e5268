api-plans = Tarife
api-enterprise = Die API gehört zum Tarif Enterprise: Mit ihr senden die Systeme von <b>{ $name }</b> selbst Nachrichten. Sieh dir die Tarife an, um sie zu nutzen.
api-card = <b>API · { $name }</b>
api-address =
    Basisadresse: <code>{ $address }</code>
    Jede Operation ist in <code>{ $address }/openapi.json</code> beschrieben.
api-off = Der Webserver dieses Bots ist aus (HTTP_PORT ist 0), die API ist also nicht erreichbar. Wer den Bot betreibt, kann ihn einschalten; Schlüssel von jetzt funktionieren dann.
api-no-address = Wer diesen Bot betreibt, hat PUBLIC_URL noch nicht gesetzt; ich kenne die öffentliche Adresse der API also nicht. Frag dort nach.
api-keys = Deine Schlüssel. Drücke auf einen, um ihn zu ersetzen oder zu widerrufen.
api-no-keys = Du hast noch keinen Schlüssel. Mach einen für jedes deiner Systeme.
api-new = Neuer Schlüssel
api-callbacks = Rückrufe
api-key-card =
    <b>{ $name }</b> · <code>{ $prefix }</code>
    Gemacht am { $made }, zuletzt benutzt: { $used }.
    Er darf:
    { $scopes }
api-never-used = nie
api-key-ends = Er ist ersetzt und funktioniert noch bis { $until }.
api-scope-messages-send = Nachrichten senden
api-scope-messages-read = lesen, was aus ihnen wurde
api-scope-audience-read = die Größe des Publikums lesen
api-scope-templates-read = die Vorlagen lesen
api-scope-quality-read = die Qualität lesen
api-choose = Was darf der neue Schlüssel? Hake nur an, was er braucht.
api-next = Weiter
api-ask-name = Wofür ist der Schlüssel? Schick einen Namen, der deine Systeme unterscheidet, zum Beispiel <code>Webshop</code>.
api-wrong-name = Ein Name hat höchstens { $max } Zeichen aus einfachen Wörtern, zum Beispiel <code>Webshop</code>.
api-many-keys = Höchstens { $max } Schlüssel. Widerrufe einen, den du nicht brauchst, dann mach den neuen.
api-made = Der Schlüssel <b>{ $name }</b> ist gemacht. Hier ist er, ein einziges Mal:
api-key-shown =
    <b>{ $name }</b>
    <code>{ $words }</code>
api-once = Kopiere das jetzt dorthin, wo dein System seine Geheimnisse hat: Ich kann es nicht noch einmal zeigen. Dann lösche es hier.
api-wipe = Ich habe es, löschen
api-wiped = Gelöscht. /business führt zurück zu deinen Schlüsseln.
api-lost = Telegram hat die Nachricht nicht angenommen; vielleicht hast du das Geheimnis nicht gesehen. Öffne die Schlüssel und mach ein neues.
api-to-keys = Zu den Schlüsseln
api-rotate = Ersetzen
api-rotate-sure = Den Schlüssel <b>{ $name }</b> ersetzen? Du bekommst sofort einen neuen, und der alte funktioniert noch 24 Stunden.
api-rotate-yes = Ja, ersetzen
api-rotated = <b>{ $name }</b> ist ersetzt. Der alte Schlüssel funktioniert noch 24 Stunden; der neue kommt unten.
api-revoke = Widerrufen
api-revoke-sure = Den Schlüssel <b>{ $name }</b> widerrufen? Was ihn benutzt, funktioniert sofort nicht mehr.
api-revoke-yes = Ja, widerrufen
api-revoked = <b>{ $name }</b> ist widerrufen. Er öffnet nichts mehr.
api-callback-none = Ich kann deinen Server rufen, wenn etwas geschieht: Eine Nachricht ist gesendet, jemand folgt dir, über eine Vorlage ist entschieden. Jeder Ruf ist signiert.
api-callback-set-one = Adresse setzen
api-callback-card =
    Ich rufe <code>{ $url }</code>
    Gesetzt am { $day }. Jeder Ruf ist mit dem Geheimnis signiert, das du damals bekommen hast.
api-callback-off = Seit { $day } rufe ich nicht mehr, weil zu viele Rufe gescheitert waren. Setz die Adresse neu, dann geht es weiter.
api-callback-other = Andere Adresse oder neues Geheimnis
api-callback-remove = Nicht mehr rufen
api-callback-sure = Soll ich deinen Server nicht mehr rufen? Was noch nicht gesagt ist, wird nicht mehr gesagt.
api-callback-yes = Ja, nicht mehr rufen
api-callback-removed = Ich rufe deinen Server nicht mehr.
api-ask-url = Schick die Adresse deines Servers, die ich rufen soll, zum Beispiel <code>https://example.com/fairshare</code>. Du bekommst ein neues Geheimnis dafür.
api-callback-set = Von nun an rufe ich <code>{ $url }</code>. Das Geheimnis, das die Rufe signiert, kommt ein einziges Mal:
api-secret-shown = <code>{ $secret }</code>
api-to-callback = Zu den Rückrufen
api-test = Probeweise rufen
api-test-good = ✓ Dein Server hat { $status } geantwortet. Der Ruf war signiert wie alle anderen.
api-test-refused = Dein Server hat { $status } geantwortet. 200 bis 299 heißt für mich ja; alles andere versuche ich später noch einmal.
api-test-private = Der Name führt in ein privates Netz. Ich rufe nur öffentliche Server.
api-test-tls = Das Zertifikat deines Servers gilt nicht für diesen Namen. Dein Anbieter kann es erneuern.
api-test-late = Dein Server hat länger als 5 Sekunden gebraucht. Lass ihn erst antworten und danach arbeiten.
api-test-redirect = Dein Server leitet an eine andere Adresse weiter, und ich folge nicht. Gib die endgültige an.
api-test-unreachable = Ich erreiche deinen Server nicht. Stimmt die Adresse, und läuft er?
api-callback-stopped = Ich rufe den Server von <b>{ $name }</b> unter <code>{ $url }</code> nicht mehr: Zu viele Rufe sind nacheinander gescheitert. Wenn er wieder läuft, setz die Adresse neu.
