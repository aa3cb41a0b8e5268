command-receipts = alles, was du bezahlt hast

receipts-none = Du hast noch nichts bezahlt, also gibt es keine Belege. /premium zeigt, was du kaufen kannst.
receipts-list =
    <b>Deine Zahlungen</b>, die neuesten zuerst

    { $list }
receipts-entry =
    { $day } · <b>{ $stars } ⭐</b> · { $what }
    { $state }
    <code>{ $charge }</code>
receipts-delivered = Bezahlt und geliefert
receipts-refunded = Erstattet { $at }, { $by }: Die Sterne gingen an dich zurück
receipts-by-owner = von einem Betreiber dieses Bots
receipts-by-you = aus deinem Guthaben, wie gewünscht
receipts-by-bot = von diesem Bot, der sie nicht hätte nehmen sollen
receipts-by-telegram = von Telegram
receipts-by-book = von Telegram
receipts-by-chargeback = von deiner Bank oder deinem App-Store
receipts-refunding = Eine Erstattung läuft
receipts-suspended = Bezahlt; ein Betreiber sieht nach, wofür es war
receipts-gift-redeemed = Bezahlt; dein Geschenk wurde eingelöst
receipts-gift-waits = Bezahlt; dein Geschenk ist noch nicht eingelöst
receipts-late = Die Nachricht dazu erreichte mich spät
receipts-ask = Frage zu { $stars } ⭐, { $day }
receipts-for-month = Premium, ein Monat
receipts-for-year = Premium, ein Jahr
receipts-for-gift-month = Premium als Geschenk, ein Monat
receipts-for-gift-year = Premium als Geschenk, ein Jahr
receipts-for-topup = Guthaben für gesponserte Nachrichten
receipts-for-campaign = gesponserte Nachricht Nr. { $number }
receipts-for-unknown = noch nicht bekannt
receipts-for-plan = Tarif { $plan } für { $name }
receipts-for-invoice = Rechnung Nr. { $number } von { $name }
receipts-for-business = Guthaben von { $name }
receipts-by-card =
    { $day } · <b>{ $price }</b> · { $what }
    Mit Karte bezahlt, über den Zahlungsdienst
    <code>{ $charge }</code>
