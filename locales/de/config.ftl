command-config = Preise, Anteile und Grenzen

config-card =
    <b>Preise, Anteile und Grenzen</b>

    { $terms }

    Eine Änderung gilt für alles, was ab dann verkauft wird; was verkauft ist, behält Preis und Anteile. Was soll sich ändern?
config-line = • { $name }: <b>{ $value }</b>
config-line-changed =
    • { $name }: <b>{ $value }</b>
       gesetzt von <a href="tg://user?id={ $who }">{ $who }</a>, { $at }
config-value-stars = { $n } ⭐
config-value-percent = { $n } %
config-value-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}

config-term-month-price = Premium, ein Monat
config-term-year-price = Premium, ein Jahr
config-term-pool-share = Künstleranteil an Premium
config-term-owner-share = Kanalanteil an Werbung
config-term-artist-share = Künstleranteil an Stickerpaketen
config-term-payout-least = Kleinste Auszahlung
config-term-refunds-a-day = Erstattungen in 24 Std.
config-term-gifts-a-day = Auszahlungen als Geschenk in 24 Std.
config-term-paid-broadcast-a-day = Bezahlter Versand in 24 Std.
config-term-growth-price = Tarif Growth, ein Monat
config-term-enterprise-price = Tarif Enterprise, ein Monat
config-term-enterprise-year-price = Tarif Enterprise, ein Jahr
config-term-sending-fee = Versand über den Tarif hinaus
config-term-messages-price = 100 Nachrichten über den Tarif hinaus
config-term-invoice-share = Firmenanteil an Rechnungen
config-term-trial-days = Premium-Probezeit

config-means-month-price = Ein Monat Premium kostet <b>{ $n } ⭐</b>, als Abo und als Geschenk, für alle, die ab jetzt kaufen. Laufende Abos verlängern sich zu dem Preis, zu dem sie begannen.
config-means-year-price = Ein Jahr Premium kostet <b>{ $n } ⭐</b>, für sich selbst und als Geschenk, für alle, die ab jetzt kaufen.
config-means-pool-share = Von Premium bekommt der Künstlertopf <b>{ $n } %</b>, die Plattform { $rest } %, für alles, was ab jetzt gekauft wird. Was verkauft ist, behält seine Anteile.
config-means-owner-share = Von einer gesponserten Nachricht bekommen Kanalinhaber <b>{ $n } %</b>, die Plattform { $rest } %, für Beiträge ab jetzt. Was schon erschienen ist, behält seine Anteile.
config-means-artist-share = Von einem Stickerpaket bekommt, wer es gezeichnet hat, <b>{ $n } %</b>, die Plattform { $rest } %, für alles, was ab jetzt bestellt wird. Was verkauft ist, behält seine Anteile.
config-means-payout-least = Empfänger können ab <b>{ $n } ⭐</b> eine Auszahlung anfordern.
config-means-refunds-a-day = Erstattungen über diesen Bot dürfen in jeweils 24 Stunden höchstens <b>{ $n } ⭐</b> kosten.
config-means-gifts-a-day = Auszahlungen als Geschenk dürfen in jeweils 24 Stunden höchstens <b>{ $n } ⭐</b> kosten.
config-means-paid-broadcast-a-day = Versand, der schneller ist als Telegrams 30 kostenlose Nachrichten pro Sekunde, darf in jeweils 24 Stunden höchstens <b>{ $n } ⭐</b> kosten. 0: Es wird nichts bezahlt.
config-means-growth-price = Ein Monat im Tarif Growth kostet eine Firma <b>{ $n } ⭐</b>, für alle, die ab jetzt kaufen. Laufende Tarife verlängern sich zu dem Preis, zu dem sie begannen.
config-means-enterprise-price = Ein Monat im Tarif Enterprise kostet eine Firma <b>{ $n } ⭐</b>, für alle, die ab jetzt kaufen. Laufende Tarife verlängern sich zu dem Preis, zu dem sie begannen.
config-means-enterprise-year-price = Ein Jahr im Tarif Enterprise kostet eine Firma <b>{ $n } ⭐</b>, für alle, die ab jetzt kaufen.
config-means-sending-fee = Ein Versand, der über den Tarif der Firma hinausgeht, kostet einmal <b>{ $n } ⭐</b>, dazu kommen die Nachrichten, für alles ab jetzt.
config-means-messages-price = 100 Nachrichten über den Tarif einer Firma hinaus kosten <b>{ $n } ⭐</b>, für alles ab jetzt. Weniger Nachrichten kosten ihren Anteil.
config-means-invoice-share = Von einer Rechnung, die im Chat bezahlt wird, bekommt die Firma <b>{ $n } %</b>, die Plattform { $rest } %, für Rechnungen ab jetzt. Was schon ausgestellt ist, behält seine Anteile.
config-means-trial-days = { $n ->
    [0] Es gibt keine Premium-Probezeit mehr. Wer schon testet, testet bis zum Ende.
    [one] Wer nie Mitglied war, darf Premium <b>{ $n } Tag</b> testen, einmal.
   *[other] Wer nie Mitglied war, darf Premium <b>{ $n } Tage</b> testen, einmal.
}

config-ask =
    <b>{ $name }</b>
    Jetzt: { $now }

    Schreib den neuen Wert: eine ganze Zahl von { $least } bis { $most }. Zum Beispiel: <code>{ $example }</code>
config-wrong = Das passt nicht. „{ $name }“ braucht eine ganze Zahl von { $least } bis { $most }, zum Beispiel <code>{ $example }</code>. Jetzt gilt { $now }.
config-same = „{ $name }“ steht schon auf { $now }. Schreib eine andere Zahl von { $least } bis { $most }.
config-sure =
    { $means }

    Bisher galt { $now }. Soll es so sein?
config-confirm = Ja, ab jetzt
config-done = Erledigt: Es gilt ab jetzt.
config-told =
    <a href="tg://user?id={ $who }">{ $who }</a> hat die Bedingungen geändert (vorher: { $before }).

    { $means }

    Alle zusammen: /config
config-history = Was geändert wurde
config-changes =
    <b>Was geändert wurde</b>, das Neueste zuerst

    { $changes }
config-change = { $at }: { $name } → <b>{ $value }</b>, von <a href="tg://user?id={ $who }">{ $who }</a>
config-no-changes = Bisher wurde nichts geändert: Alles ist wie am Anfang.
