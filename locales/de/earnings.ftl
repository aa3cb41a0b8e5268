earnings-none = Noch nichts verdient. Füg mich zu einem deiner Kanäle hinzu: Von jedem gesponserten Beitrag dort bekommst du { $share } % des Preises. /channels zeigt, wie.
earnings-title = <b>Deine Einnahmen</b>
earnings-available = Verfügbar: { $stars } ⭐
earnings-held = Zurückgehalten, { $days } Tage nach jedem Verkauf: { $stars } ⭐
earnings-reserved = Für eine Auszahlung reserviert: { $stars } ⭐
earnings-paid = Ausgezahlt: { $stars } ⭐
earnings-coming = Kommt noch, aus Beiträgen, die gerade stehen: { $stars } ⭐
earnings-below = <b>{ $stars } ⭐ unter null</b>: Ein Verkauf, der dir schon ausgezahlt war, wurde erstattet. Was als Nächstes verfügbar wird, gleicht das aus; bis dahin warten Auszahlungen.
earnings-dates = Wird verfügbar (UTC):
earnings-date = { $day }: { $stars } ⭐
earnings-settled = { $day } · { $channel } · Beitrag { $id }: { $price } ⭐, davon { $yours } ⭐ für dich, { $platform } ⭐ für die Plattform
earnings-standing = { $day } · { $channel } · Beitrag { $id } steht gerade: { $yours } ⭐ von { $price } ⭐ werden dir gehören (der Plattform { $platform } ⭐)
earnings-void = { $day } · { $channel } · Beitrag { $id } zählte nicht: nichts verdient (von { $price } ⭐; für dich wären es { $yours } ⭐ gewesen, für die Plattform { $platform } ⭐)
earnings-unknown = { $day } · { $channel } · Beitrag { $id }: Noch weiß niemand, ob er erschienen ist; ein Betreiber sieht nach. { $yours } ⭐ von { $price } ⭐ wären für dich (für die Plattform { $platform } ⭐)
earnings-question = { $day } · { $channel } · Beitrag { $id } wartet auf deine Antwort: { $yours } ⭐ von { $price } ⭐ wären für dich (für die Plattform { $platform } ⭐)
earnings-waiting = { $day } · { $channel } · Beitrag { $id } ist unterwegs: { $yours } ⭐ von { $price } ⭐ wären für dich (für die Plattform { $platform } ⭐)
earnings-skipped = { $day } · { $channel } · Beitrag { $id } ist nicht erschienen: nichts verdient (von { $price } ⭐; für dich wären es { $yours } ⭐ gewesen, für die Plattform { $platform } ⭐)

earnings-ask = Auszahlung anfordern
earnings-open-payout = Auszahlung { $id }: { $stars } ⭐ warten
earnings-by-sale = Nach Verkauf
earnings-by-place = Nach Kanal
earnings-statement = Abrechnung (PDF)
earnings-csv = CSV
earnings-history = Bisherige Auszahlungen

earnings-sales = <b>Deine Anteile, die neuesten zuerst</b>
earnings-no-sales = Noch keine.
earnings-sale = { $day } · { $place } · Beitrag { $id }: { $yours } ⭐ von { $price } ⭐
earnings-sale-reversed = { $day } · { $place } · Beitrag { $id }: <s>{ $yours } ⭐</s> von { $price } ⭐, erstattet
earnings-sale-pack = { $day } · „{ $place }“: { $yours } ⭐ von { $price } ⭐
earnings-sale-reversed-pack = { $day } · „{ $place }“: <s>{ $yours } ⭐</s> von { $price } ⭐, erstattet
earnings-sale-pool =
    { $day } · Künstlertopf für { $place }: { $yours } ⭐ ({ $id ->
        [one] einmal
       *[other] { $id }-mal
    } von einem Mitglied benutzt)
earnings-sale-reversed-pool = { $day } · Künstlertopf für { $place }: <s>{ $yours } ⭐</s>, erstattet
earnings-sale-other = { $day } · Anteil an einem anderen Verkauf (Nr. { $id }): { $yours } ⭐
earnings-sale-reversed-other = { $day } · Anteil an einem anderen Verkauf (Nr. { $id }): <s>{ $yours } ⭐</s>, erstattet
earnings-places = <b>Deine Einnahmen nach Kanal, Paket, Unternehmen und Monat des Topfs</b>
earnings-place = { $place }: { $stars } ⭐ ({ $count ->
        [one] 1 Verkauf
       *[other] { $count } Verkäufe
    })
earnings-place-pack =
    „{ $place }“: { $stars } ⭐ ({ $count ->
        [one] { $count } Verkauf
       *[other] { $count } Verkäufe
    })
earnings-place-pool =
    Künstlertopf für { $place }: { $stars } ⭐ ({ $count ->
        [one] einmal
       *[other] { $count }-mal
    } benutzt)

earnings-how-much =
    <b>Eine Auszahlung</b>
    Telegram lässt keinen Bot Sterne an Menschen schicken. Darum zahlt dich ein Betreiber dieses Bots von Hand aus oder schickt dir ein Geschenk.

    Wie viele Sterne? Von { $least } bis { $most }, nur ganze. Schreib eine Zahl, oder drück den Knopf.
earnings-all = Alle: { $stars } ⭐
earnings-wrong-stars = Diesen Betrag kann ich nicht auszahlen. Schreib eine ganze Zahl von { $least } bis { $most }, zum Beispiel <code>{ $most }</code>.
earnings-which-rail =
    { $stars } ⭐: Wie möchtest du sie bekommen?

    <b>Außerhalb von Telegram</b>: Du sagst mir, wohin, und ein Betreiber zahlt dort von Hand.
    <b>Als Geschenk</b>: Du bekommst ein Geschenk in Telegram. Es lässt sich nicht in Sterne zurücktauschen.
earnings-rail-outside = Außerhalb von Telegram
earnings-rail-gift = Als Geschenk
earnings-where =
    Wohin soll der Gegenwert von { $stars } Sternen gezahlt werden? Schreib es, wie du es einem Menschen schreiben würdest (höchstens { $max } Zeichen), zum Beispiel: <code>IBAN DE02 1203 0000 0000 2020 51, Carlo Rossi</code>.

    Es wird verschlüsselt aufbewahrt, nur die Betreiber dieses Bots sehen es, und es wird gelöscht, sobald die Auszahlung abgeschlossen ist.
earnings-wrong-where = Schreib mit höchstens { $max } Zeichen, wohin gezahlt werden soll (das waren { $length }), zum Beispiel: <code>IBAN DE02 1203 0000 0000 2020 51, Carlo Rossi</code>.
earnings-which-gift = Welches Geschenk? Diese kosten höchstens { $stars } ⭐; was übrig bleibt, gehört weiter dir. <b>Ein Geschenk lässt sich nicht in Sterne zurücktauschen.</b>
earnings-no-gift = Telegram bietet gerade kein Geschenk an, für das { $stars } ⭐ reichen. Geh zurück und wähl einen anderen Weg.
earnings-gift-gone = Dieses Geschenk gibt es nicht mehr zu kaufen.
earnings-sure-outside =
    <b>Stimmt das so?</b>
    { $stars } ⭐ werden reserviert, und ein Betreiber zahlt den Gegenwert von Hand an:
    { $where }
earnings-sure-gift =
    <b>Stimmt das so?</b>
    Du bekommst das Geschenk { $gift }, und { $stars } ⭐ gehen von deinen Einnahmen ab. Es lässt sich nicht in Sterne zurücktauschen.
earnings-confirm = Ja, anfordern
earnings-asked = Auszahlung { $id } ist angefordert: { $stars } ⭐ sind reserviert, und die Betreiber wissen Bescheid. Ich sage dir, wenn sie bezahlt ist. Bis ein Betreiber sie in Arbeit nimmt, kannst du sie stornieren.
earnings-refused-open = Du hast schon eine laufende Auszahlung. Ist sie abgeschlossen, kannst du die nächste anfordern; „Bisherige Auszahlungen“ zeigt sie.
earnings-refused-drift = Auszahlungen warten: Meine Bücher und die von Telegram weichen gerade voneinander ab, und ein Betreiber geht dem nach. Deine Einnahmen sind sicher; versuch es später noch einmal.
earnings-refused-below-zero = Du bist { $below } ⭐ unter null, weil ein Verkauf, der dir schon ausgezahlt war, erstattet wurde. Was als Nächstes verfügbar wird, gleicht das aus; dann kannst du wieder anfordern.
earnings-refused-held = Nur { $available } ⭐ sind verfügbar, eine Auszahlung hat mindestens { $least } ⭐. { $held } ⭐ werden noch zurückgehalten: Jeder Anteil wird { $days } Tage nach seinem Verkauf verfügbar. /earnings zeigt die Termine.
earnings-refused-below-least = { $available } ⭐ sind verfügbar, { $held } ⭐ zurückgehalten; eine Auszahlung hat mindestens { $least } ⭐. Versuch es wieder, wenn du etwas mehr verdient hast.
earnings-refused-too-much = Das ist mehr als die { $most } ganzen Sterne, die jetzt verfügbar sind. Fordere weniger an.
earnings-refused-too-little = Eine Auszahlung hat mindestens { $least } ⭐; verfügbar sind { $available } ⭐.

earnings-payouts = <b>Deine Auszahlungen, die neuesten zuerst</b>
earnings-no-payouts = Noch keine.
earnings-by-outside = außerhalb von Telegram
earnings-by-gift = als Geschenk
earnings-payout-open = Auszahlung { $id }: { $stars } ⭐, { $rail }. Angefordert am { $asked }, wartet auf einen Betreiber.
earnings-payout-hand = Auszahlung { $id }: { $stars } ⭐, { $rail }. Angefordert am { $asked }; ein Betreiber zahlt sie gerade.
earnings-payout-sent = Auszahlung { $id }: { $stars } ⭐, { $rail }. Angefordert am { $asked }; das Geschenk ist unterwegs, oder noch weiß niemand, ob es angekommen ist.
earnings-payout-paid = Auszahlung { $id }: { $stars } ⭐, { $rail }, bezahlt am { $ended }. { $reference }
earnings-payout-returned = Auszahlung { $id }: { $stars } ⭐, { $rail }, zurückgegeben am { $ended }: { $reason }
earnings-payout-cancelled = Auszahlung { $id }: { $stars } ⭐, { $rail }, von dir storniert am { $ended }.
earnings-cancel = Auszahlung { $id } stornieren
earnings-cancel-late = Sie lässt sich nicht mehr stornieren: Ein Betreiber zahlt sie gerade.

earnings-which-month = Welcher Monat in { $year }? Ich mache ein PDF mit jedem Verkauf, jeder Erstattung und jeder Auszahlung (UTC).
earnings-which-period = Welcher Zeitraum? Ich mache eine Tabelle mit jedem Verkauf, jeder Erstattung und jeder Auszahlung, genau und in UTC.
earnings-period-all = Alles
earnings-period-quarter = { $number }. Quartal { $year }
earnings-pdf-caption = Deine Abrechnung: { $period }
earnings-csv-caption = Deine Einnahmen als CSV: { $period }
earnings-statement-ready = Deine Abrechnung für { $month } ist fertig.
earnings-statement-get = Zeigen (PDF)

earnings-pdf-title = Abrechnung der Einnahmen: { $period }
earnings-pdf-payee = Empfänger: Telegram-Konto { $id }
earnings-pdf-days = { $first } bis { $until }, in UTC. Beträge in Telegram-Sternen.
earnings-pdf-day = Tag
earnings-pdf-what = Was
earnings-pdf-price = Preis
earnings-pdf-change = Für dich
earnings-pdf-balance = Saldo
earnings-pdf-opening = Anfangssaldo
earnings-pdf-closing = Endsaldo
earnings-pdf-sale = { $place }, Beitrag { $id }
earnings-pdf-refund = Erstattung: { $place }, Beitrag { $id }
earnings-pdf-sale-pack = „{ $place }“
earnings-pdf-refund-pack = Erstattung: „{ $place }“
earnings-pdf-sale-pool = Künstlertopf für { $place }
earnings-pdf-refund-pool = Erstattung: Künstlertopf für { $place }
earnings-pdf-sale-other = Anteil an einem anderen Verkauf, Nr. { $id }
earnings-pdf-refund-other = Erstattung eines anderen Verkaufs, Nr. { $id }
earnings-pdf-payout-outside = Auszahlung { $id } außerhalb von Telegram: { $reference }
earnings-pdf-payout-gift = Auszahlung { $id } als Geschenk
earnings-pdf-sum-sale = Verkäufe: { $stars }
earnings-pdf-sum-refund = Erstattungen: { $stars }
earnings-pdf-sum-payout = Auszahlungen: { $stars }
earnings-pdf-parts = Vom Endsaldo { $closing }: verfügbar { $available }, zurückgehalten { $held }, für eine Auszahlung reserviert { $reserved }

command-earnings = was du verdient hast, und Auszahlungen
earnings-sale-invoice = { $day } · { $place } · Rechnung { $number }: { $yours } ⭐ von { $price } ⭐
earnings-sale-reversed-invoice = { $day } · { $place } · Rechnung { $number }: <s>{ $yours } ⭐</s> von { $price } ⭐, erstattet
earnings-place-invoice =
    { $place }: { $stars } ⭐ ({ $count ->
        [one] { $count } Rechnung
       *[other] { $count } Rechnungen
    })
earnings-pdf-sale-invoice = Rechnung von { $place }
earnings-pdf-refund-invoice = Erstattung: Rechnung von { $place }
earnings-provider = Über den Zahlungsdienst: { $owed } stehen dir zu, { $paid } ausgezahlt. Ein Besitzer dieses Bots zahlt von Hand.
earnings-provider-below = Über den Zahlungsdienst: Du schuldest { $owed }, { $paid } ausgezahlt. Ein Verkauf, der dir ausgezahlt war, wurde zurückgegeben; was als Nächstes kommt, gleicht es aus.
earnings-pdf-currency = Über den Zahlungsdienst, { $currency }
earnings-pdf-currency-sale = Rechnung, Zahlung { $id }
earnings-pdf-currency-refund = Zurückgegeben, Zahlung { $id }
earnings-pdf-currency-payout = Von Hand ausgezahlt, Nr. { $id }
