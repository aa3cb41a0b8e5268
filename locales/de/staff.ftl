staff-words =
    <b>{ $who }</b>
    { $text }
staff-topic =
    Kunde <b>{ $who }</b> von { $name }. Was in diesem Thema geschrieben wird, geht an ihn, bis 24 Stunden nach seiner letzten Nachricht.
    Beginne mit //, damit es unter euch bleibt.
staff-nobody-meant = Niemand
staff-whom = Für wen ist das?
staff-kept = Dann bleibt es hier. /help zeigt, was ich kann.
staff-reads-nothing = { $name } liest hier keine Nachrichten. Vielleicht sagt die Website, wie man es erreicht.
staff-passed-on = Weitergegeben an <b>{ $name }</b>. Die Antwort kommt hierher; bis dahin geht alles, was du schreibst, dorthin.
staff-not-passed-on = Das ließ sich nicht an <b>{ $name }</b> weitergeben. Versuch es später noch einmal.
staff-ask-for-money = Um Zahlung bitten
staff-set = Wohin Antworten gehen
staff-lost = Ich kann im Team-Chat von <b>{ $name }</b> nicht mehr schreiben; was Kunden schreiben, erreicht niemanden. Wähle einen anderen.
staff-show-name = Meinen Vornamen zeigen
staff-end = Das ist alles
staff-write = Schreib jetzt: Es geht an <b>{ $name }</b>, mit deinem Kundencode und ohne deinen Namen. Text, Foto, Datei oder Sprachnachricht.
staff-ended = Gut. Was du schreibst, geht nicht mehr an <b>{ $name }</b>.
staff-name-shown = Ab deiner nächsten Nachricht sieht <b>{ $name }</b> deinen Vornamen. /following nimmt das zurück.
staff-stale = Dieses Gespräch ist zu Ende. /following zeigt, wem du schreiben kannst.
staff-not-here = Das ist nicht mehr der Team-Chat dieses Unternehmens; deine Antwort wurde nicht geschickt. /business zeigt, wo er ist.
staff-too-late = Nicht geschickt: <b>{ $code }</b> hat vor mehr als 24 Stunden geschrieben oder alles gestoppt. Jetzt geht nur noch eine freigegebene Vorlage: Schick sie mit /business.
staff-not-sent = Nicht geschickt: <b>{ $code }</b> ist gerade nicht erreichbar. Versuch es später noch einmal.
staff-sent = Geschickt an <b>{ $code }</b>.
staff-setting =
    <b>Wohin gehen die Antworten der Kunden von { $name }?</b>
    { $where }
    In einer Gruppe kann jeder antworten, indem er auf eine Nachricht antwortet; in einer Gruppe mit Themen bekommt jeder Kunde eines.
staff-where-group = Jetzt: in eine Gruppe.
staff-where-here = Jetzt: in diesen Chat.
staff-where-other = Jetzt: in den privaten Chat eines Kollegen.
staff-where-nowhere = Jetzt: nirgendwohin. Kunden wird gesagt, dass hier niemand liest.
staff-set-here = In diesen Chat
staff-set-group = In eine Gruppe …
staff-set-nowhere = Nirgendwohin
staff-bad-link = Dieser Link ist abgelaufen oder war für jemand anderen. Bitte mich in unserem privaten Chat um einen neuen: /business
staff-group-set = Von jetzt an kommen die Antworten der Kunden von <b>{ $name }</b> hierher. Antworte auf eine Nachricht, um dem Kunden zu antworten. Hat diese Gruppe Themen, lass sie mich verwalten: Jeder Kunde bekommt eines.
staff-hint = Ist es für ein Unternehmen, dem du folgst? Tippe es an, dann schreib.
staff-write-to = ✉ { $name }
staff-hint-reply = Um einem Kunden zu antworten, zitiere seine Nachricht: halte sie gedrückt und wähle „Antworten“.
