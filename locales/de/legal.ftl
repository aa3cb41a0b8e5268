command-terms = die Regeln, in klaren Worten
command-privacy = was ich über dich aufbewahre, und was nicht

terms-text =
    <b>Bedingungen</b>

    <b>Wer.</b> Diesen Bot betreiben seine Betreiber, nicht Telegram. Du erreichst sie mit /support, bei Geldfragen mit /paysupport. Wenn du ihn benutzt, nimmst du diese Bedingungen und die von Telegram an.

    <b>Was gratis ist.</b> Jeder Befehl, der gratis ist, bleibt gratis. Premium kann mehr: { $month } ⭐ für 30 Tage, die Telegram verlängert, bis du in /premium kündigst, oder { $year } ⭐ einmal für 365 Tage; ein Aktionscode kann das Jahr billiger machen. Wenn du kündigst, behältst du bis zum Ende, was du bezahlt hast.

    <b>Sterne.</b> Alles, was hier verkauft wird, ist digital und wird in Telegram mit Telegram-Sternen bezahlt. Den Preis siehst du, bevor du zahlst, und was du kaufst, ist sofort da. Ein Premium-Geschenk gehört dem, der den Link zuerst öffnet. Zu jeder Zahlung steht ein Beleg in /receipts.

    <b>Erstattungen.</b> Funktioniert etwas Bezahltes nicht wie beschrieben, oder wurde dir irrtümlich etwas abgebucht, schreib an /paysupport. Erstattet wird immer eine ganze Zahlung, in Sternen, und das Gekaufte wird zurückgenommen. Telegrams Support kann bei Käufen in diesem Bot weder helfen noch erstatten.

    <b>Wenn du wirbst.</b> Du verantwortest, was deine Nachricht sagt und wohin ihr Link führt. Ein Mensch prüft sie, bevor sie erscheint; sie ist als gesponsert gekennzeichnet und kann abgelehnt werden. Sie muss legal und wahr sein und zu den Kanälen passen, für die sie gedacht ist. Budget, das nicht ausgegeben wird, kehrt auf dein Guthaben zurück.

    <b>Wenn du einen Kanal hast.</b> Du bekommst { $share } % vom Preis jeder gesponserten Nachricht, die wie vereinbart in deinem Kanal stand. Einnahmen werden { $days } Tage zurückgehalten, danach kannst du sie dir ab { $payout } ⭐ auszahlen lassen. Ein Beitrag, der zu früh entfernt oder verändert wird, bringt weniger oder nichts, und du erfährst, warum. Du kannst jederzeit pausieren oder den Bot entfernen.

    <b>Was nicht erlaubt ist.</b> Spam, Betrug, alles Illegale und nur für Erwachsene Bestimmte, und Versuche, den Bot oder seine Zählung zu manipulieren. Wer das tut, kann ausgeschlossen werden, behält aber, was ehrlich verdient ist.

    <b>Was wir versprechen, und was nicht.</b> Wir führen die Bücher genau und machen unsere Fehler gut. Eine Erinnerung oder ein Beitrag kann zu spät kommen, wenn Telegram oder unser Server ausfällt: Verlass dich nicht darauf, wo Leben oder große Summen davon abhängen. Deine Rechte als Verbraucher bleiben, wie das Gesetz sie gibt.

    <b>Änderungen.</b> Ändern sich diese Bedingungen, dann ändern sie sich hier, für alles, was danach gekauft wird.
privacy-text =
    <b>Datenschutz</b>

    <b>Was von dir aufbewahrt wird</b>
    • deine Telegram-Nummer (ID), deine Sprache und deine Zeitzone, damit ich dir nach deiner Uhr antworten kann. Nicht dein Name, nicht deine Telefonnummer;
    • Erinnerungen, die noch warten: verschlüsselt; ihre Worte werden gelöscht, sobald sie verschickt oder entfernt sind;
    • Posts, die du für deinen Kanal planst: die Nummer der Nachricht in unserem Chat und, verschlüsselt, ihre ersten Worte, gelöscht, sobald er erschienen oder gelöscht ist;
    • ein Formular, das du gerade ausfüllst, und Fragen an /support: verschlüsselt, und gelöscht, wenn sie abgeschlossen, abgebrochen oder beantwortet sind;
    • wenn du Premium verschenkst: dein Vorname am Geschenk, verschlüsselt, und gelöscht, wenn es eingelöst ist;
    • Zahlungen: was, wann, wie viele Sterne und Telegrams Zahlungsnummer. Das Gesetz verlangt, Zahlungen jahrelang nachzuweisen, darum bleiben sie;
    • wenn du einen Kanal hinzufügst: sein Name, seine Größe, deine Einstellungen dafür, und was er verdient hat;
    • wenn du eine Auszahlung anforderst: wohin sie gehen soll, verschlüsselt, nur für die Augen der Betreiber, und gelöscht, wenn die Auszahlung abgeschlossen ist; Betrag und Referenz bleiben;
    • wenn du wirbst: deine Nachrichten, so wie sie freigegeben und gepostet wurden.

    <b>Was nicht aufbewahrt wird</b>
    Texte für /qr werden gezeichnet und vergessen. Was du schreibst, wird aus meinem Eingang gelöscht, wenn es erledigt ist; nur seine Nummer bleibt zwei Tage, damit nichts doppelt geschieht. Was ich dir schicke, wird hier gelöscht, sobald Telegram es hat. Niemand verfolgt, was du liest, und es gibt kein Profil von dir.

    <b>Wer es sieht</b>
    Die Betreiber dieses Bots, soweit sie es brauchen, um dir zu helfen und die Bücher zu führen. Wenn du an /support schreibst, sehen sie deinen Vornamen und deine Frage. Nichts wird verkauft oder an Werbekunden gegeben; sie erfahren, wie viele Beiträge wo standen, nie, wer sie gelesen hat. Nachrichten laufen über Telegram; dort gilt Telegrams eigene Datenschutzerklärung.

    <b>Deine Rechte</b>
    /mydata schickt dir alles, was von dir aufbewahrt wird, als Datei. /forgetme löscht es sofort, sagt dir vorher, was bleibt und warum, und ich schreibe dir nicht mehr. Es bleiben Zahlungen und was auf ihnen beruht, und der Nachweis dessen, was du erlaubt hast. Zum Berichtigen schreib an /support: Antwort innerhalb von 30 Tagen. Blockierst du den Bot, schreibe ich dir nicht mehr. Du kannst dich auch bei der Datenschutzbehörde deines Landes beschweren.
