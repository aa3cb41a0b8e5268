checkout-unknown = Diese Rechnung kenne ich nicht. In /premium oder /campaigns bekommst du eine neue; es wurde nichts abgebucht.
checkout-other-buyer = Diese Rechnung ist für jemand anderen. Hol dir bei mir deine eigene; es wurde nichts abgebucht.
checkout-wrong-price = Diese Rechnung passt nicht mehr zu ihrer Bestellung. Bitte hol dir eine neue; es wurde nichts abgebucht.
checkout-paid = Das ist schon bezahlt. Es wurde nicht noch einmal abgebucht.
checkout-expired = Diese Rechnung ist zu alt. Bitte hol dir eine neue; es wurde nichts abgebucht.
checkout-not-for-sale = Das gibt es nicht mehr zu kaufen. Bitte hol dir eine neue Rechnung; es wurde nichts abgebucht.
checkout-reserved = Dafür ist schon eine Zahlung unterwegs. Kommt sie nicht an, versuch es in zwei Minuten noch einmal.
checkout-later = Ich kann deine Bestellung gerade nicht nachsehen. Es wurde nichts abgebucht; versuch es in einer Minute noch einmal.

payments-receipt =
    { $thanks }

    <b>Beleg</b>
    { $what }
    { $stars } ⭐, { $at }
    Zahlung <code>{ $charge }</code>

    Stimmt etwas nicht? /paysupport hilft.
payments-thanks-premium = <b>Danke! Premium gehört dir bis { $until }.</b> Es gilt ab sofort: sieh in /premium nach.
payments-thanks-renewal = <b>Dein Premium wurde bis { $until } verlängert.</b> Kündigen kannst du in /premium.
payments-thanks-gift = <b>Danke! Dein Geschenk ist fertig.</b> Den Link bringt die nächste Nachricht: Leite ihn weiter, an wen du magst. Deine Geschenke stehen in /premium.
payments-thanks-campaign = <b>Danke! Deine Kampagne ist bezahlt und wartet auf die Prüfung.</b> Du hörst von mir, sobald entschieden ist; /campaigns zeigt den Stand.
payments-thanks-balance = <b>Danke! Deine Zahlung ist auf deinem Guthaben.</b> Die Kampagne hatte ihr Geld schon, wurde gestoppt, oder dein Guthaben lag unter null. Nichts ist verloren: /campaigns zeigt dein Guthaben.
payments-thanks-topup = <b>Danke! Dein Guthaben beträgt jetzt { $balance } ⭐.</b> Mit /advertise gibst du es aus; /campaigns zeigt es.
payments-what-month = Premium, Monatsabo, die ersten 30 Tage
payments-what-renewal = Premium, Monatsabo, weitere 30 Tage
payments-what-year = Premium, 365 Tage
payments-what-gift-month = Premium als Geschenk, 30 Tage
payments-what-gift-year = Premium als Geschenk, 365 Tage
payments-what-topup = Guthaben für gesponserte Nachrichten
payments-what-campaign = Budget der Kampagne „{ $name }“
payments-unplaced =
    <b>Deine { $stars } ⭐ sind angekommen, aber ich weiß nicht, wofür sie waren.</b>

    Sie sind sicher: Die Betreiber dieses Bots wissen Bescheid und liefern oder erstatten. Du musst nichts tun; wenn du magst, schreib an /paysupport.
    Zahlung <code>{ $charge }</code>

payments-refunded = Deine Zahlung von { $stars } ⭐ wurde erstattet: Die Sterne sind wieder bei dir.
payments-refunded-premium = Deine Zahlung von { $stars } ⭐ wurde erstattet, damit ist Premium beendet. Was gratis ist, läuft weiter wie bisher.
payments-refunded-part = Deine Zahlung von { $stars } ⭐ wurde erstattet. Was du sonst bezahlt hast, bleibt: Premium endet jetzt am <b>{ $until }</b>.
payments-refunded-unspent = { $stars } ⭐ deines Guthabens sind als Sterne wieder bei dir.
payments-refunded-topup = Deine Zahlung von { $stars } ⭐ wurde erstattet und von deinem Guthaben abgezogen; /campaigns zeigt den Stand.
payments-refunded-gift = Deine Zahlung von { $stars } ⭐ wurde erstattet. Der Link des Geschenks gilt nicht mehr.
payments-refunded-gift-taken = Deine Zahlung von { $stars } ⭐ wurde erstattet. Das schon eingelöste Geschenk wurde zurückgenommen.
payments-gift-ended = Das Premium, das du geschenkt bekamst, ist beendet: Die Zahlung dafür wurde erstattet. Was gratis ist, läuft weiter wie bisher.
payments-gift-shorter = Das Premium, das du geschenkt bekamst, wurde zurückgenommen: Die Zahlung dafür wurde erstattet. Was du sonst hast, bleibt: Premium endet jetzt am <b>{ $until }</b>.
payments-refunded-campaign = Deine Zahlung von { $stars } ⭐ wurde erstattet. Kampagnen, die damit bezahlt waren, wurden gestoppt; /campaigns zeigt den Stand.
payments-renewal-failed = Telegram konnte dein Premium nicht verlängern, wahrscheinlich fehlten Sterne. Es endet am <b>{ $until }</b>; in /premium kannst du es wieder abonnieren.
payments-button-premium = Premium öffnen
