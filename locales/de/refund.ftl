command-refund = eine Zahlung erstatten, mit Blick auf die Folgen

refund-list =
    <b>Welche Zahlung?</b> Wähl eine der letzten, oder schreib <code>/refund</code> und ihre Zahlungsnummer; der Anfang reicht, wenn keine andere so beginnt.

    Es passiert nichts, bevor du gesehen hast, was eine Erstattung rückgängig macht. Telegram gibt nur ganze Zahlungen zurück.
refund-list-of = <b>Zahlungen von { $person }</b>, die neuesten zuerst
refund-none = Noch hat niemand etwas bezahlt, also gibt es nichts zu erstatten.
refund-unknown = Diese Zahlung kenne ich nicht. Ihre Nummer steht auf dem Beleg; ich brauche mindestens die ersten 4 Zeichen.
refund-several = { $count } Zahlungen beginnen so. Welche?
refund-to-list = Letzte Zahlungen
refund-of = Alle Zahlungen dieser Person
refund-choice = { $mark } { $stars } ⭐ · { $what } · { $day }
refund-mark-delivered = ✓
refund-mark-suspended = ❓
refund-mark-refunding = …
refund-mark-refunded = ↩︎

refund-card =
    <b>{ $stars } ⭐</b> · { $what }
    Bezahlt von <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Zahlung <code>{ $charge }</code>
    { $state }
refund-state-delivered = Bezahlt und geliefert
refund-state-suspended = Auf dem Klärungskonto: Noch weiß niemand, wofür sie war
refund-state-refunding =
    { $tries ->
        [0] Eine Erstattung läuft, angefordert von { $by }, { $at }: { $reason }
       *[other] Eine Erstattung läuft, angefordert von { $by }, { $at }: { $reason }. Telegrams Antwort ging verloren; ich frage noch einmal.
    }
refund-state-refunded = Erstattet { $at }, { $by }
refund-state-refunded-because = Erstattet { $at }, { $by }: { $reason }
refund-by-owner = vom Betreiber { $owner }
refund-by-payer = aus dem Guthaben, auf eigenen Wunsch des Zahlers
refund-by-bot = vom Bot selbst
refund-the-bot = dem Bot selbst
refund-by-telegram = außerhalb dieses Bots
refund-by-book = außerhalb dieses Bots
refund-by-chargeback = als Rückbuchung
refund-late = Die Nachricht dazu kam nie; gefunden in Telegrams eigenem Buch
refund-gift-redeemed = Das Geschenk wurde eingelöst
refund-gift-waits = Das Geschenk ist noch nicht eingelöst
refund-shares =
    Es ging an:
    { $list }
refund-share = · { $account }: { $stars } ⭐
refund-account-platform = Plattform
refund-account-pool = Künstlertopf
refund-account-suspense = Klärungskonto
refund-account-advertiser = Guthaben von Werbekunde { $whose }
refund-account-campaign = Kampagne { $whose }
refund-account-payee = Empfänger { $whose }

refund-never-before = Diese Person hat noch nie etwas erstattet bekommen.
refund-before = ⚠️ Dieser Person schon erstattet: { $times ->
        [one] einmal
       *[other] { $times }-mal
    }, zuletzt am { $last }.
refund-outlook = <b>Eine Erstattung gibt { $stars } ⭐ zurück und nimmt:</b>
refund-move = · { $account }: { $stars } ⭐, danach bleiben { $then } ⭐
refund-move-debt = · { $account }: { $stars } ⭐, danach bleiben ⚠️ <b>{ $then } ⭐</b>: die nächste Zahlung gleicht das aus
refund-ends-premium = · Premium endet sofort
refund-shortens-premium = · Premium endet dann am { $until }
refund-ends-gift = · der Link des Geschenks gilt nicht mehr
refund-ends-gift-taken = · das eingelöste Geschenk wird zurückgenommen
refund-ends-campaign = · die Kampagne „{ $name }“ stoppt
refund-refund = Erstatten
refund-place = Liefern

refund-ask-why = <b>{ $stars } ⭐ an { $person } erstatten: warum?</b> Der Grund wird festgehalten. Sobald du einen wählst, beginnt die Erstattung.
refund-reason-asked = Auf Wunsch
refund-reason-twice = Doppelt bezahlt
refund-reason-broken = Es hat nicht funktioniert
refund-reason-goodwill = Kulanz
refund-reason-unspent = nicht ausgegebenes Guthaben
refund-reason-pack-second = Das Paket gehörte dem Zahler schon
refund-reason-pack-gone = Das Paket wurde während der Zahlung entfernt
refund-write = Mit eigenen Worten
refund-ask-reason = Schreib den Grund in einem Satz mit höchstens { $max } Zeichen. Sobald du ihn schickst, beginnt die Erstattung.
refund-reason-length = Schreib einen Grund mit höchstens { $max } Zeichen, zum Beispiel: <code>Für das falsche Konto bezahlt.</code>
refund-asked = Die Erstattung von { $stars } ⭐ an { $person } läuft. Ich sage dir, wie sie ausgeht.
refund-done = ↩︎ { $stars } ⭐ sind wieder bei { $person }, mit Nachricht. Zahlung <code>{ $charge }</code>
refund-failed =
    <b>Die Erstattung von { $stars } ⭐ an { $person } ist gescheitert, und nichts wurde geändert.</b>
    { $why }
    Zahlung <code>{ $charge }</code>
refund-why-balance = Telegram sagt, dass die Sterne des Bots dafür nicht reichen. Versuch es mit /refund wieder, wenn mehr da sind.
refund-why-charge = Telegram kennt diese Zahlung dieser Person nicht. Prüf, ob Token oder Datenbank des Bots andere sind; schreib dann an Telegrams Bot-Support.
refund-why-person = Telegram kennt diese Person nicht mehr: Vielleicht ist das Konto gelöscht. Die Sterne bleiben hier.
refund-why-other = Telegram sagt: { $reason }. Versuch es noch einmal mit /refund, oder schreib an Telegrams Bot-Support.
refund-refused-refunded = Es wurde nichts getan. { $state }
refund-refused-under-way = Es wurde nichts getan: { $by } hat diese Erstattung schon angefordert, { $at }. Mit der mache ich weiter.
refund-refused-unknown = Es wurde nichts getan: Diese Zahlung kenne ich nicht.
refund-refused-ceiling = Es wurde nichts getan: Mit dieser wären die Erstattungen in 24 Stunden über der Grenze. Warte, oder erhöh „{ $label }“ in /config.
refund-refused-telegram-short = Es wurde nichts getan: Bei Telegram liegen zu wenige Sterne dieses Bots. Versuch es wieder, wenn mehr da sind.

refund-orders = <b>Wofür waren die { $stars } ⭐ von { $person }?</b> Bei diesen Bestellungen stimmen Zahler und Preis.
refund-no-orders = <b>Keine Bestellung von { $person } kostet { $stars } ⭐.</b> Die Sterne können Guthaben für gesponserte Nachrichten werden oder zurückgehen.
refund-order = { $what } · { $day }
refund-order-paid = { $what } · { $day } · schon bezahlt: noch einmal
refund-to-balance = Guthaben
refund-the-balance = Guthaben für gesponserte Nachrichten
refund-sure = Für { $stars } ⭐ von { $person } liefern: <b>{ $what }</b>?
refund-deliver = Ja, liefern
refund-placed = An { $person } geliefert: { $what }. Der Beleg ist verschickt.
refund-ends-plan = · was sie vom Tarif von { $name } gekauft hat, wird zurückgenommen
refund-reason-invoice-second = Die Rechnung war schon bezahlt
refund-account-business = das Guthaben des Unternehmens { $whose }
refund-account-sending = die Sendung { $whose }
