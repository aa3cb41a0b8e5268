growth-waits =
    <b>{ $title }</b> hat jetzt { $subscribers } Abonnenten, über 40 % mehr als vor einer Woche. Solches Wachstum ist oft gekauft, darum sehen Menschen es sich erst an.
    Bis dahin zählen { $counted } Abonnenten, für Preise und für faire Reichweite. Sonst ändert sich nichts, und ich sage dir, wenn es jemand angesehen hat.
growth-asks = <b>{ $title }</b> ist in einer Woche um mehr als 40 % gewachsen. Ist das echt? Bis du nachgesehen hast, zählen { $counted } Abonnenten.
growth-real = Wir haben uns das Wachstum von <b>{ $title }</b> angesehen: Es ist echt. Ab jetzt zählen alle { $subscribers } Abonnenten.
growth-bought =
    Wir haben uns das Wachstum von <b>{ $title }</b> angesehen, und es sieht gekauft aus. Weiter zählen { $counted } Abonnenten, für Preise und für faire Reichweite; alle anderen zählen wieder, sobald die Neuen weg sind.
    In 30 Tagen kannst du auf der Karte des Kanals um einen neuen Blick bitten. Irren wir uns? Schreib uns mit /support.
growth-matter =
    <b>Wachstum zum Ansehen</b> ({ $count })
    { $title } · { $where } · Inhaber { $owner }
    { $days }
    Jetzt: { $subscribers }. Bis du entscheidest, zählen { $counted }, für Preise und für faire Reichweite.
growth-day = { $day }: { $subscribers }
growth-button-real = Echtes Wachstum
growth-button-bought = Sieht gekauft aus
growth-was-real = <b>{ $title }</b>: Alle Abonnenten zählen. Der Inhaber weiß Bescheid.
growth-was-bought = <b>{ $title }</b>: Die Neuen zählen nicht. Der Inhaber weiß Bescheid.
