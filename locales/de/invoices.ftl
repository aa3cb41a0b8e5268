invoices-ask-code = <b>Eine neue Rechnung.</b> An wen? Schreib den Code des Kunden, zum Beispiel <code>C7F3-K2MQ</code>. Er steht bei dem, was er dir schreibt.
invoices-ask-title = Wofür? Schreib einen Titel von höchstens { $max } Zeichen, zum Beispiel <code>Zwei Laib Roggenbrot</code>.
invoices-ask-about = Sag etwas mehr, in höchstens { $max } Zeichen, zum Beispiel <code>Bestellung vom Samstag, abzuholen ab 8 Uhr</code>.
invoices-ask-kind = Ist es digital (ein Kurs, eine Karte, eine Reservierung, ein Gutschein) oder etwas, das du übergibst oder verschickst? Telegram will Digitales in Sternen bezahlt haben und alles andere mit Geld.
invoices-ask-price = Was kostet es? Schreib einen Betrag von { $least } bis { $most }.
invoices-stars-digital = Sterne sind für Digitales: einen Kurs, eine Karte, eine Reservierung, einen Gutschein.
invoices-card-physical = Der Kunde zahlt mit Karte über den Zahlungsdienst dieses Bots. Was du übergibst oder verschickst, schuldest du ihm.
invoices-kind-stars = Digital: in Sternen
invoices-kind-card = Nicht digital: in { $currency }
invoices-kind-none = Nicht digital
invoices-law-no-provider = <b>Telegram erlaubt keine Sterne für das, was du übergibst oder verschickst</b>, Brot zum Beispiel: Das wird mit Geld bezahlt. Dieser Bot hat keinen Zahlungsdienst, also kann ich nicht um Geld bitten: Lass dich bezahlen wie sonst auch, im Laden oder bei der Lieferung. In Sternen kann ich um Digitales bitten, etwa einen Gutschein.
invoices-law-unverified = <b>Telegram erlaubt keine Sterne für das, was du übergibst oder verschickst</b>, Brot zum Beispiel: Das wird mit Geld bezahlt. Um Geld bitte ich nur für bestätigte Unternehmen: /business zeigt, wie du eines wirst. Lass dich bis dahin bezahlen wie sonst auch; in Sternen kann ich um Digitales bitten, etwa einen Gutschein.
invoices-law-no-currency = <b>Telegram erlaubt keine Sterne für das, was du übergibst oder verschickst</b>, Brot zum Beispiel: Das wird mit Geld bezahlt. Das Geld deines Landes ist nicht unter denen, um die ich bitten kann, also lass dich bezahlen wie sonst auch. In Sternen kann ich um Digitales bitten, etwa einen Gutschein.
invoices-law-stars = Das ist ein Geldbetrag, aber du hast Sterne gewählt, und die erlaubt Telegram nur für Digitales. Für etwas, das du übergibst oder verschickst, geh zurück und wähle „Nicht digital“. Sonst schreib eine Zahl von Sternen.
invoices-law-money = Das sind Sterne, aber du hast etwas gewählt, das nicht digital ist, und dafür erlaubt Telegram keine Sterne. Schreib einen Geldbetrag; oder geh zurück, falls es doch digital ist.
invoices-team-only = Nur der Besitzer und sein Team dürfen Kunden um Geld bitten: Der Besitzer nimmt dich in /business auf.
invoices-wrong-price = Das ist kein Betrag, um den ich bitten kann. Er geht von { $least } bis { $most }; schreib ihn ohne Tausendertrennzeichen, zum Beispiel <code>{ $least }</code>.
invoices-wrong-code = Kein Kunde mit diesem Code kann gerade eine Rechnung von dir bekommen. Sieh dir den Code noch einmal an, oder warte, bis er dir schreibt.
invoices-wrong-choice = Wähle bitte mit einer der Tasten.
invoices-too-many = { $max } Rechnungen von dir warten schon auf diesen Kunden. Warte, bis eine bezahlt ist, oder zieh eine zurück.
invoices-of =
    <b>{ $name }</b> bittet dich um eine Zahlung.

    <b>{ $title }</b>
    { $about }

    <b>{ $price }</b>
    { $kind }
invoices-digital = Bezahlt in Sternen, für etwas Digitales. Verkäufer ist das Unternehmen. Stimmt etwas nicht? /paysupport
invoices-physical = Bezahlt mit Karte über den Zahlungsdienst dieses Bots, für etwas, das das Unternehmen übergibt oder verschickt. Verkäufer ist das Unternehmen. Stimmt etwas nicht? /paysupport
invoices-until = Du kannst sie unten bezahlen, hier im Chat, bis { $until }. Du musst nicht: Hast du es nicht bestellt, lass es.
invoices-sure =
    <b>So liest es { $code }.</b>
    Davon bekommst du { $yours } ({ $percent } %), die Plattform { $platform }. Bezahlt werden kann sie { $hours } Stunden lang.
invoices-send = Senden
invoices-sent = Die Rechnung ist unterwegs zu { $code }: „{ $title }“, { $price }. Ich sage dir, wenn sie bezahlt ist.
invoices-list = <b>Rechnungen von { $name }, die neueste zuerst</b>
invoices-none = Noch keine.
invoices-line =
    { $number } · { $day } · { $code }
    { $title }: <b>{ $price }</b>, { $state }
invoices-state-open = offen
invoices-state-paid = bezahlt
invoices-state-refunded = bezahlt, erstattet
invoices-state-withdrawn = zurückgezogen
invoices-state-expired = nicht rechtzeitig bezahlt
invoices-state-undelivered = nicht zustellbar: zieh sie zurück
invoices-takings = Über den Zahlungsdienst: { $total }, davon deins { $yours }, das der Plattform { $platform }. Der Besitzer dieses Bots zahlt dir deins von Hand.
invoices-withdraw = Zurückziehen: { $number }, { $title }
invoices-withdrawn = Zurückgezogen: Sie kann nicht mehr bezahlt werden.
invoices-withdrawn-customer = { $name } hat die Rechnung „{ $title }“ zurückgezogen. Du musst nichts tun; sie kann nicht mehr bezahlt werden.
invoices-button-all = Rechnungen
invoices-button-new = Neue Rechnung
invoices-paid-stars = { $code } hat „{ $title }“ bezahlt: <b>{ $price }</b>. Deins sind { $yours }, das der Plattform { $platform }. Dein Anteil wird { $days } Tage einbehalten; /earnings zeigt ihn.
invoices-paid-currency = { $code } hat „{ $title }“ bezahlt: <b>{ $price }</b>, über den Zahlungsdienst. Deins sind { $yours }, das der Plattform { $platform }. Der Besitzer dieses Bots zahlt dir deins von Hand.
invoices-refunded = „{ $title }“ von { $code }, { $price }, wurde erstattet. Dein Anteil, { $yours }, geht von deinen Einnahmen ab, und die Plattform gibt ihren, { $platform }, zurück.
invoices-receipt =
    <b>Danke! { $name } hat deine Zahlung.</b>

    <b>Beleg</b>
    { $title }
    { $price }, { $at }
    Zahlung <code>{ $charge }</code>

    Stimmt etwas nicht? /paysupport hilft.
invoices-receipt-second =
    <b>Du hast { $name } doppelt bezahlt.</b> Die Besitzer dieses Bots wissen es und geben diese Zahlung über den Zahlungsdienst zurück.

    { $title }
    { $price }, { $at }
    Zahlung <code>{ $charge }</code>
invoices-thanks = <b>Danke! { $name } hat deine Zahlung für „{ $title }“.</b>
invoices-thanks-second = <b>Du hattest „{ $title }“ von { $name } schon bezahlt.</b> Diese Sterne gehen von selbst an dich zurück; du musst nichts tun.
invoices-what = { $title } (Rechnung Nr. { $number } von { $name })
invoices-refunded-payer = Deine Zahlung von { $stars } ⭐ für Rechnung Nr. { $number } von { $name } wurde erstattet: Die Sterne sind wieder bei dir.
