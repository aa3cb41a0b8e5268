command-payouts = auszahlen, was Empfänger angefordert haben

payouts-none = Niemand wartet auf eine Auszahlung.
payouts-list = { $count ->
        [one] <b>Eine Auszahlung wartet.</b>
       *[other] <b>{ $count } Auszahlungen warten</b>, die älteste zuerst.
    }
payouts-label = { $id } · { $stars } ⭐ · { $payee } · { $day }
payouts-unknown = Diese Auszahlung gibt es nicht.
payouts-card =
    <b>Auszahlung { $id }: { $stars } ⭐</b>
    Für <a href="tg://user?id={ $payee }">{ $payee }</a>
    Angefordert am { $asked } ({ $days ->
        [0] heute
        [one] vor 1 Tag
       *[other] vor { $days } Tagen
    })
payouts-rail-outside = Zu zahlen außerhalb von Telegram, an: <code>{ $where }</code>
payouts-rail-gift = Zu zahlen als Geschenk.
payouts-earned =
    { $since ->
        [never] Noch nichts verdient
       *[other] Verdient seit { $since }: { $earned } ⭐
    }
    Bisher ausgezahlt: { $paid } ⭐ in { $count ->
        [one] 1 Auszahlung
       *[other] { $count } Auszahlungen
    }
    Zurückgehalten: { $held } ⭐, außerdem verfügbar: { $available } ⭐
payouts-in-my-hand = Du bist dran. Zahl aus, drück dann den Knopf und schreib die Referenz; oder leg sie zurück.
payouts-in-hand = Betreiber { $owner } hat sie seit { $since } in Arbeit.
payouts-gift-going = Das Geschenk ist unterwegs.
payouts-gift-unknown = <b>Noch weiß niemand, ob das Geschenk angekommen ist</b>, und doppelt schicke ich es nicht. Vielleicht klärt es Telegrams Buch von selbst; oder sieh nach und sag es mir.
payouts-gift-failed = Das Geschenk wurde nicht verschickt: { $why }. Versuch es noch einmal, oder gib die Auszahlung zurück.
payouts-gift-gone = Telegram verkauft dieses Geschenk nicht mehr zu diesem Preis. Gib die Auszahlung mit einem Grund zurück, damit ein anderes gewählt werden kann.
payouts-is-paid = Sie ist bezahlt. { $reference }
payouts-is-returned = Sie wurde zurückgegeben: { $reason }
payouts-is-cancelled = Sie wurde vom Empfänger storniert.

payouts-do-pay = Ich zahle sie jetzt
payouts-do-back = Zurücklegen
payouts-do-return = Zurückgeben…
payouts-do-gift = Geschenk schicken
payouts-do-sent = Es wurde verschickt
payouts-do-unsent = Es wurde nicht verschickt
payouts-do-confirm = Ja, sie ist bezahlt
payouts-to-list = Alle, die warten
payouts-open = Öffnen
payouts-to-earnings = Meine Einnahmen

payouts-pay-now =
    Auszahlung { $id } hast jetzt du in Arbeit: Kein anderer Betreiber zahlt sie, und der Empfänger kann sie nicht stornieren.

    Zahl den Gegenwert von <b>{ $stars } ⭐</b> an:
    <code>{ $where }</code>

    Schreib dann die Referenz der Zahlung, zum Beispiel <code>SEPA 2026-11-21 0042</code>. Zahlst du doch nicht, leg sie zurück.
payouts-wrong-reference = Schreib die Referenz der Zahlung mit höchstens { $max } Zeichen, zum Beispiel <code>SEPA 2026-11-21 0042</code>.
payouts-sure-paid = Auszahlung { $id }, { $stars } ⭐: bezahlt mit der Referenz „{ $reference }“?
payouts-paid = Auszahlung { $id } ist bezahlt: { $stars } ⭐. Der Empfänger weiß Bescheid.
payouts-ask-reason = Warum geht Auszahlung { $id } zurück? Schreib es in einem Satz; der Empfänger liest ihn genau so.
payouts-wrong-reason = Schreib den Grund mit höchstens { $max } Zeichen, zum Beispiel <code>Die Bank hat diese IBAN nicht angenommen.</code>
payouts-returned = Auszahlung { $id } wurde zurückgegeben: { $stars } ⭐ sind für den Empfänger wieder verfügbar, und er weiß, warum.

payouts-refused-over = Sie ist schon abgeschlossen.
payouts-refused-taken = Ein anderer Betreiber hat sie in Arbeit.
payouts-refused-sending = Das Geschenk dafür ist unterwegs, oder noch weiß niemand, ob es angekommen ist.
payouts-refused-below-zero = Das geht nicht: Ein Verkauf dieses Empfängers wurde inzwischen erstattet, sein Konto liegt unter null. Gib sie zurück, oder warte auf seine nächsten Einnahmen.
payouts-refused-drift = Das geht nicht: Unsere Bücher und die von Telegram weichen voneinander ab. /stats zeigt, um wie viel; Auszahlungen warten, bis beide übereinstimmen.
payouts-gate-under-way = Das Geschenk dafür ist schon unterwegs.
payouts-gate-ceiling = Mit diesem Geschenk würden die Geschenke der letzten 24 Stunden mehr kosten, als /config erlaubt.
payouts-gate-source-short = Das Geld für diese Auszahlung ist nicht da. Sieh dir /verify an.
payouts-gate-telegram-short = Bei Telegram liegen zu wenige Sterne dieses Bots, um das Geschenk zu schicken.

payouts-asked = Auszahlung { $id }: { $payee } fordert { $stars } ⭐ an.
payouts-gift-text = Deine Auszahlung { $id }. Danke!
payouts-gift-arrived = Das Geschenk zu Auszahlung { $id } ist angekommen.
payouts-gift-back = Das Geschenk zu Auszahlung { $id } wurde nicht verschickt: { $why }. Die Auszahlung wartet wieder in der Liste.
payouts-gift-lost = Noch weiß niemand, ob das Geschenk zu Auszahlung { $id } angekommen ist ({ $why }). Ich schicke es nicht noch einmal; Telegrams Buch klärt es vielleicht, oder du.
payouts-told-paid = Auszahlung { $id } ist bezahlt: { $stars } ⭐. Referenz: { $reference }
payouts-told-paid-gift = Auszahlung { $id } ist bezahlt: Dein Geschenk für { $stars } ⭐ wurde verschickt.
payouts-told-returned = Auszahlung { $id } wurde nicht bezahlt: { $reason }. Die { $stars } ⭐ gehören wieder dir; mit /earnings kannst du neu anfordern.
payouts-provider = Über den Zahlungsdienst: { $count }
