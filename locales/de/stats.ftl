stats-title = <b>Umsatz, { $period }</b>
stats-period-1 = heute
stats-period-7 = letzte 7 Tage
stats-period-30 = letzte 30 Tage
stats-period-90 = letzte 90 Tage
stats-period-all = seit Beginn
stats-button-1 = Heute
stats-button-7 = 7 T
stats-button-30 = 30 T
stats-button-90 = 90 T
stats-button-all = Alles
stats-button-sum = Übersicht
stats-button-channel = Nach Kanal
stats-button-artist = Nach Künstler
stats-button-campaign = Nach Kampagne
stats-received = Eingezahlt wurden { $stars } ⭐{ $change }.
stats-refunded = Erstattet: { $stars } ⭐
stats-charged-back = Zurückgebucht: { $stars } ⭐
stats-commission = Von Telegram für Affiliates einbehalten: { $stars } ⭐
stats-paid-out = Ausgezahlt: { $stars } ⭐
stats-pool-artists = Aus dem Topf an Künstler: { $stars } ⭐
stats-pool-unused = Aus dem Topf an uns, weil niemand ihn nutzte: { $stars } ⭐
stats-source = <b>{ $source }: { $stars } ⭐</b>
stats-source-premium = Premium
stats-source-stickers = Stickerpakete
stats-source-sponsored = Gesponserte Nachrichten
stats-source-business = Firmentarife und -nachrichten
stats-source-invoices = Rechnungen von Firmen
stats-share = { $who }: { $stars } ⭐
stats-payee-platform = Plattform
stats-payee-owner = Kanalinhaber
stats-payee-artist = Künstler
stats-payee-business = Firmen
stats-payee-pool = Künstlertopf
stats-total = <b>Für uns: { $stars } ⭐</b>
stats-total-change = <b>Für uns: { $stars } ⭐</b> ({ $change } gegenüber dem Zeitraum davor)
stats-standing =
    <b>Stand jetzt</b>
    Für uns: { $platform } ⭐
    Den Empfängern geschuldet: { $payees } ⭐ (zurückgehalten { $held }, verfügbar { $available })
    Angeforderte Auszahlungen: { $payouts } ⭐
    Künstlertopf: { $pool } ⭐
    Budgets und Guthaben der Werbekunden: { $advertisers } ⭐
    In Beiträgen, die gerade stehen: { $posts } ⭐
stats-spending = Laufende Erstattungen und Geschenke: { $stars } ⭐
stats-suspense = ⚠️ Auf dem Klärungskonto, niemand weiß wofür: { $stars } ⭐
stats-drift-never = Telegrams eigenes Buch wurde noch nicht verglichen.
stats-drift-none = Bei Telegram liegen { $stars } ⭐, genau wie in den Büchern ({ $at }).
stats-drift-more = ⚠️ Bei Telegram liegen { $stars } ⭐: { $drift } ⭐ mehr als in den Büchern, seit { $since }. Auszahlungen warten, bis beide übereinstimmen: siehe /verify.
stats-drift-less = ⚠️ Bei Telegram liegen { $stars } ⭐: { $drift } ⭐ weniger als in den Büchern, seit { $since }. Auszahlungen warten, bis beide übereinstimmen: siehe /verify.
stats-at = <i>{ $at }. Tage zählen in UTC.</i>

stats-by-channel = <b>Nach Kanal, { $period }</b>
stats-by-artist = <b>Nach Künstler, { $period }</b>
stats-by-campaign = <b>Nach Kampagne, { $period }</b>
stats-top-channel =
    { $place }. { $name }: { $stars } ⭐ in { $posts ->
        [one] { $posts } Beitrag
       *[other] { $posts } Beiträgen
    }, { $shared } ⭐ für den Inhaber
stats-top-artist =
    { $place }. { $name }: { $stars } ⭐, { $posts ->
        [one] { $posts } Paket verkauft
       *[other] { $posts } Pakete verkauft
    }, { $shared } ⭐ für den Künstler
stats-top-campaign =
    { $place }. { $name }: { $stars } ⭐ in { $posts ->
        [one] { $posts } Beitrag
       *[other] { $posts } Beiträgen
    }, { $shared } ⭐ für Kanäle
stats-tops-none = Nichts in diesem Zeitraum. Beiträge zählen an dem Tag, an dem sie abgerechnet werden.

stats-tile-received = Eingezahlt, ⭐
stats-tile-ours = Für uns, ⭐
stats-tile-back = Ging zurück, ⭐
stats-tile-before = davor: { $stars }
stats-chart-days = Verkäufe pro Tag, ⭐
stats-chart-months = Verkäufe pro Monat, ⭐
stats-chart-empty = Keine Verkäufe in diesem Zeitraum
stats-chart-standing = Stand jetzt, ⭐
stats-line-platform = Für uns
stats-line-available = Empfänger, verfügbar
stats-line-held = Empfänger, zurückgehalten
stats-line-payouts = Auszahlungen, offen
stats-line-pool = Künstlertopf
stats-line-advertisers = Werbekunden
stats-line-posts = In stehenden Beiträgen
stats-line-spending = Unterwegs
stats-line-suspense = Klärungskonto

stats-export = { $title }, Stand der Bücher: { $at }.
stats-export-large = Der Zeitraum ist zu lang für eine Datei. Wähl einen kürzeren, oder CSV: Da passt mehr hinein.

stats-sheet-summary = Zusammenfassung
stats-sheet-days = Nach Tag und Art
stats-sheet-payments = Zahlungen
stats-sheet-refunds = Erstattungen
stats-sheet-payouts = Auszahlungen
stats-sheet-placements = Beiträge
stats-sum-received = Eingezahlt
stats-sum-refunded = Erstattet
stats-sum-charged-back = Zurückgebucht
stats-sum-commission = Von Telegram für Affiliates einbehalten
stats-sum-paid-out = Ausgezahlt
stats-sum-pool-artists = Aus dem Topf an Künstler
stats-sum-pool-unused = Aus dem Topf an die Plattform, ungenutzt
stats-sum-share = { $source }: { $who }
stats-sum-payees = Den Empfängern geschuldet
stats-sum-drift = Bei Telegram über die Bücher hinaus
stats-column-what = Was
stats-column-stars = Sterne
stats-column-nanostars = Nanostars
stats-column-day = Tag
stats-column-kind = Art
stats-column-transfers = Buchungen
stats-column-at = Zeit (UTC)
stats-column-charge = Zahlung
stats-column-payer = Zahler
stats-column-product = Produkt
stats-column-source = Quelle
stats-column-reason = Grund
stats-column-number = Nummer
stats-column-payee = Empfänger
stats-column-rail = Zahlweg
stats-column-reference = Referenz
stats-column-channel = Kanal
stats-column-title = Titel
stats-column-campaign = Kampagne
stats-column-name = Name
stats-column-posted = Gepostet (UTC)
stats-column-owner-nanostars = Nanostars des Inhabers
stats-column-link = Link
stats-column-price-nanostars = Preis in Nanostars
stats-column-platform-nanostars = Nanostars der Plattform
stats-column-returned-nanostars = Nanostars zurück

alarm = ⚠️ { $text }
alarm-charge = Ansehen

command-stats = Umsatz nach Quelle und Zeitraum
stats-businesses = Guthaben der Unternehmen: { $stars } ⭐
stats-line-businesses = Unternehmen
stats-takings = Über den Zahlungsdienst: { $total } (Unternehmen { $businesses }, unser { $ours })
stats-sheet-provider = Zahlungsdienst
stats-column-provider-charge = Zahlung beim Dienst
stats-column-currency = Währung
stats-column-price-units = Preis, kleinste Einheiten
stats-column-business-units = Unternehmen, kleinste Einheiten
stats-column-platform-units = Plattform, kleinste Einheiten
stats-owed = Unternehmen geschuldet: { $amount }
stats-sheet-provider-payouts = Auszahlungen in Währungen
stats-column-refunded = Zurückgegeben (UTC)
stats-column-amount-units = Betrag, kleinste Einheiten
