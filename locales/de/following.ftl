command-following = welche Unternehmen dir schreiben dürfen, und was

following-unknown = Hinter diesem Link steht kein Unternehmen: Vielleicht hat es geschlossen. Bitte es um einen neuen. /following zeigt, wem du folgst.
following-profile =
    <b>{ $name }</b>
    { $about }
    { $where }
    { $proof }
following-verified = ✓ <i>Verifiziert: { $domain } gehört ihm, und ein Inhaber dieses Bots hat es angesehen.</i>
following-not-verified = <i>Nicht verifiziert: Niemand hat geprüft, wer das ist.</i>
following-offer =
    Dieses Unternehmen möchte dir hier schreiben:

    { $profile }

    Wähle, was es schicken darf:
    • <b>Service</b>: deine Bestellung, dein Paket, Flug oder Termin
    • <b>Codes</b>: zum Anmelden oder Bestätigen, wenn du dort einen verlangst
    • <b>Angebote</b>: höchstens zwei in der Woche, nie nachts

    Es erfährt weder deinen Namen noch Nummer oder Konto: Es kennt dich unter einem Code. Nichts wird gespeichert, bevor du auf Folgen tippst, und du kannst jederzeit aufhören.
following-kind-service = Service
following-kind-codes = Codes
following-kind-offers = Angebote
following-kind-name = Mein Vorname, wenn ich schreibe
following-follow = Folgen
following-no = Nein, danke
following-not-kept = Nichts wurde gespeichert. Der Link geht wieder, wann immer du magst.
following-changed = Das Unternehmen hat gerade sein Profil geändert. Sieh es dir noch einmal an, bevor du folgst.
following-choose-one = Wähle mindestens eine Sache, die es dir schicken darf.
following-done =
    Du folgst <b>{ $name }</b>. Dein Kundencode dort:
    <code>{ $code }</code>
    Sag ihn dem Unternehmen, damit dich erreicht, was dich betrifft; sonst kann ihn niemand brauchen. /following zeigt und beendet alles.
following-answer-questions = Drei Fragen beantworten (wenn du magst)
following-to-card = Was es schicken darf
following-gone = Du folgst diesem Unternehmen nicht.
following-to-list = ‹ Alle Unternehmen
following-code = Dein Kundencode: <code>{ $code }</code> · seit { $day }
following-closed = Dieses Unternehmen hat geschlossen. Es schickt nichts mehr.
following-paused = ⏸ Pausiert, seit du mich blockiert hast. Es kommt nichts, bis du es fortsetzt.
following-notice = { $at } · { $kind }
following-last =
    <b>Was es zuletzt geschickt hat</b>
    { $list }
following-resume = ▶ Fortsetzen
following-write = ✉ Schreiben
following-report = Melden
following-answers = Meine Antworten
following-stop = Stopp
following-stopped = <b>{ $name }</b> schickt dir nichts mehr, auch nichts, was unterwegs war. Deine Antworten dort sind gelöscht.
following-undo = ↩ Rückgängig: Ich will es noch
following-report-why = Was stimmt nicht mit dem, was <b>{ $name }</b> dir zuletzt geschickt hat?
following-why-not-mine = Es ist nicht für mich
following-why-too-often = Es kommt zu oft
following-why-misleading = Es führt in die Irre
following-why-scam = Es ist Betrug
following-why-adult = Es ist nichts für Kinder
following-reported = Danke. Deine Meldung zählt gegen { $name }; von wem sie kommt, erfährt es nicht.
following-reported-today = Du hast { $name } heute schon gemeldet. Das zählt einmal am Tag.
following-none = Du folgst keinem Unternehmen, also kann dir keines schreiben. Ihre Links und QR-Codes führen hierher.
following-list = <b>Du folgst { $count ->
        [one] einem Unternehmen
       *[other] { $count } Unternehmen
    }</b>. Tippe auf eines, um zu sehen, was es schicken darf, was es weiß und wie du es stoppst.
following-some-paused = ⏸ { $count ->
        [one] Eines ist
       *[other] { $count } sind
    } pausiert, seit du mich blockiert hast. Von dort kommt nichts, bis du fortsetzt.
following-resume-all = ▶ Alles Pausierte fortsetzen
following-stop-all = Alle stoppen
following-stop-all-yes = Ja, alle stoppen
following-all-stopped = Fertig. { $count ->
        [one] Ein Unternehmen schickt
       *[other] { $count } Unternehmen schicken
    } dir nichts mehr.
following-stop-all-sure = { $count ->
        [one] Ein Unternehmen kann
       *[other] { $count } Unternehmen können
    } dir dann nicht mehr schreiben, und deine Antworten dort werden gelöscht. Alle stoppen?
following-answers-of =
    <b>Was { $name } von dir weiß</b>, um zu wählen, für wen ein Angebot oder eine Nachricht ist. Wer du bist, sieht es nie, nur wie viele ihr seid.
    Sprache: { $language }
    Land: { $country }
    Alter: { $age_band }
following-change-language = Sprache
following-change-country = Land
following-change-age_band = Alter
following-wipe = Alle Antworten löschen
following-no-answer = keine Antwort
following-ask-language = <b>Welche Sprache liest du am besten?</b> Damit { $name } dir in ihr schreiben kann. Für nichts anderes.
following-ask-country = <b>In welchem Land lebst du?</b> Damit dir { $name } nur schickt, was in deinem Land gilt. Für nichts anderes.
following-ask-age_band = <b>Wie alt bist du?</b> Damit { $name } dir nicht schickt, was für ein anderes Alter ist. Für nichts anderes.
following-rather-not = Sage ich lieber nicht
following-other-country = Ein anderes Land …
following-write-country = Schreib den Namen des Landes, zum Beispiel <code>Norwegen</code>.
following-no-such-country = Dieses Land kenne ich nicht. Schreib seinen Namen, zum Beispiel <code>Norwegen</code>, oder seine zwei Buchstaben: <code>NO</code>.
following-below-mute = Keine Angebote
following-below-stop = Stopp
following-below-report = Melden
following-below-write = ✉ Schreiben
following-below-unmute = ↩ Wieder Angebote
following-below-undo = ↩ Gestoppt. Rückgängig
following-below-muted = Keine Angebote mehr von { $name }. Alles andere kommt weiter.
following-below-unmuted = Angebote von { $name } kommen wieder.
following-below-stopped = { $name } schickt dir nichts mehr. Vertippt? Der Knopf darunter nimmt es zurück.
following-below-undone = Du folgst { $name } wie zuvor.
following-below-gone = Du folgst { $name } nicht mehr: Es schickt dir nichts.
