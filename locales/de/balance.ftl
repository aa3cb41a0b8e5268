balance-card =
    <b>Dein Guthaben: { $free } ⭐</b>
    In deinen Kampagnen: { $in_campaigns } ⭐

    Damit bezahlst du gesponserte Nachrichten. Was du nicht brauchst, kannst du als Sterne zurückhaben.
balance-returning = Auf dem Weg zurück zu dir: { $stars } ⭐
balance-debt = Deinem Guthaben fehlen { $stars } ⭐, weil eine Zahlung an dich zurückging, als sie schon ausgegeben war. Was du als Nächstes zahlst, gleicht das zuerst aus; bis dahin startet keine neue Kampagne.
balance-other = Anderer Betrag
balance-unspent = Rest erstatten
balance-campaigns = Deine Kampagnen
balance-ask = Wie viele Sterne soll ich aufladen? Schreib eine ganze Zahl von 1 bis { $max }.
balance-wrong = Bitte schreib eine ganze Zahl Sterne von 1 bis { $max }, zum Beispiel <code>250</code>.
balance-title = Guthaben aufladen
balance-about = Sterne für deine gesponserten Nachrichten. Was du nicht ausgibst, kannst du zurückhaben.
balance-covered = <b>Diese Zahlungen können ganz an dich zurückgehen, zusammen { $stars } ⭐:</b>
balance-charge = · { $stars } ⭐, { $day }: { $what }
balance-more = · und { $count } weitere
balance-nothing-stays = Auf deinem Guthaben bleibt dann nichts.
balance-stays-whole = { $stars } ⭐ bleiben auf deinem Guthaben: Telegram gibt nur ganze Zahlungen zurück, und jede andere ist größer.
balance-stays-no-charge = { $stars } ⭐ bleiben auf deinem Guthaben: Es gibt keine Zahlung von dir mehr, die zurückgehen könnte. Du kannst sie für Kampagnen ausgeben.
balance-confirm = Ja, { $stars } ⭐ erstatten
balance-asked = { $stars } ⭐ sind auf dem Weg zurück zu dir. Ich melde mich, sobald jede Zahlung angekommen ist.
balance-failed = { $stars } ⭐ konnten nicht an dich zurückgehen: Telegram hat abgelehnt. Sie sind wieder auf deinem Guthaben, und die Betreiber dieses Bots wissen Bescheid. Versuch es später noch einmal, oder schreib an /paysupport.
balance-refused-too-often = Mehr darf ich dir in 24 Stunden nicht zurückgeben. Der Rest bleibt auf deinem Guthaben; versuch es morgen wieder.
balance-refused-ceiling = Ich habe in 24 Stunden so viel zurückgegeben, wie die Betreiber dieses Bots erlauben. Der Rest bleibt auf deinem Guthaben; versuch es morgen wieder, oder schreib an /paysupport.
balance-refused-under-way = Eine dieser Zahlungen ist schon auf dem Weg zurück.
balance-refused-refunded = Eine dieser Zahlungen ist schon zurückgegangen.
balance-refused-source-short = Dein Guthaben reicht dafür nicht mehr. Sieh noch einmal nach und wähl neu.
balance-refused-telegram-short = Ich kann gerade keine Sterne zurückgeben. Der Rest bleibt auf deinem Guthaben; versuch es später noch einmal, oder schreib an /paysupport.
