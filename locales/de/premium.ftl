command-premium = was Mitglieder bekommen und wie du eins wirst

premium-card =
    <b>Premium</b>

    { $state }

    <b>Das bekommst du dazu</b>
    • Erinnerungen, die sich wiederholen, und bis zu { $reminders } gleichzeitig (sonst { $free })
    • QR-Codes in Farbe und als SVG-Datei für den Druck
    • Posts für deinen Kanal, zur Zeit deiner Wahl: /schedule
    • wie dein Kanal wächst und was er einbringt, als Bild: /insights

    <b>Monatlich</b>: { $month } ⭐ alle 30 Tage. Telegram verlängert; kündigen kannst du hier jederzeit.
    <b>Jährlich</b>: { $year } ⭐ einmal, für 365 Tage. Nichts verlängert sich.
    <b>Als Geschenk</b>: ab { $gift } ⭐, mit einem Link zum Weiterleiten.

    Was gratis ist, bleibt gratis.
premium-state-none = Du bist noch kein Mitglied.
premium-state-renews = Du bist Mitglied. Dein Monatsabo verlängert sich am <b>{ $at }</b> für { $stars } ⭐.
premium-state-renews-and-more = Du bist Mitglied. Dein Monatsabo verlängert sich am <b>{ $at }</b> für { $stars } ⭐. Tage, die du außerdem hast: <b>{ $days }</b>. Sie kommen nach den bezahlten; du nutzt sie also, wenn du die Verlängerung kündigst.
premium-state-trial = Du testest Premium bis <b>{ $until }</b>. Es wird nichts abgebucht und nichts verlängert: Wenn du es behalten willst, wähl ein Angebot.
premium-state-ends = Du bist Mitglied bis <b>{ $until }</b>. Nichts verlängert sich von selbst.

premium-button-trial = { $days ->
    [one] { $days } Tag gratis testen
   *[other] { $days } Tage gratis testen
}
premium-button-month = Monatlich, { $stars } ⭐
premium-button-year = Jährlich, { $stars } ⭐
premium-button-more = Noch ein Jahr, { $stars } ⭐
premium-button-cancel = Verlängerung kündigen
premium-button-resume = Wieder verlängern
premium-button-pay = { $stars } ⭐ im Monat zahlen
premium-button-again = Angebote ansehen

premium-trial-begun = Du kannst Premium bis { $until } testen. Es wird nichts abgebucht, und es endet von selbst.
premium-no-trial = Die Probezeit gibt es einmal, für alle, die noch nie Mitglied waren. Die Angebote stehen in /premium.

premium-title-month = Premium, monatlich
premium-about-month = Erinnerungen, die sich wiederholen, bis zu { $reminders } gleichzeitig, QR-Codes in Farbe, geplante Posts und Zahlen für deinen Kanal. Verlängert sich alle 30 Tage; kündigen in /premium.
premium-title-year = Premium für ein Jahr
premium-about-year = Erinnerungen, die sich wiederholen, bis zu { $reminders } gleichzeitig, QR-Codes in Farbe, geplante Posts und Zahlen für deinen Kanal, 365 Tage lang. Einmal zahlen, nichts verlängert sich.
premium-pay-month =
    <b>Premium, monatlich: { $stars } ⭐</b>

    Tipp auf den Knopf und zahl in Telegram. Es verlängert sich alle 30 Tage, bis du hier kündigst. Dieser Link ist nur für dich und gilt { $hours } Stunden.
premium-no-link = Telegram hat mir gerade keinen Zahlungslink gegeben. Es wurde nichts abgebucht; versuch es in einer Minute noch einmal.

premium-refused-subscribed = Du hast schon ein Monatsabo. In /premium kannst du es kündigen oder wieder verlängern.
premium-refused-renews = Dein Monatsabo verlängert sich noch, du würdest doppelt zahlen. Kündige erst die Verlängerung in /premium; das Jahr beginnt dann nach den bezahlten Tagen.
premium-refused-covered = Dein Premium ist noch eine ganze Weile bezahlt. Ein Monatsabo lohnt sich erst danach; ein weiteres Jahr kannst du jetzt schon anhängen.

premium-cancelled = Erledigt: Es verlängert sich nicht. Premium bleibt dir, bis die bezahlten Tage um sind.
premium-resumed = Erledigt: Dein Abo darf sich wieder verlängern. Zeigt Telegram es noch als gekündigt, verlängere es in Telegram unter Einstellungen › Meine Sterne.
premium-not-changed = Telegram wollte dieses Abo nicht ändern. Sieh in Telegram unter Einstellungen › Meine Sterne nach, oder schreib an /paysupport.
premium-unsure = Telegram hat nicht geantwortet, also weiß ich nicht, ob es geklappt hat. Versuch es in einer Minute noch einmal.

premium-ending = Dein Premium endet am <b>{ $until }</b>, und nichts verlängert sich von selbst. Möchtest du es behalten?
premium-ended = Dein Premium endete am <b>{ $until }</b>. Was gratis ist, läuft weiter wie bisher; zu Premium ist es nur ein Tipp.
premium-trial-ending = Deine Probezeit endet am <b>{ $until }</b>. Es wird nichts abgebucht; willst du Premium behalten, wähl ein Angebot.
premium-trial-ended = Deine Probezeit endete am <b>{ $until }</b>; es wurde nichts abgebucht. Was gratis ist, läuft weiter wie bisher, und zu Premium ist es nur ein Tipp.
