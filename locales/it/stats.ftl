stats-title = <b>Ricavi, { $period }</b>
stats-period-1 = oggi
stats-period-7 = ultimi 7 giorni
stats-period-30 = ultimi 30 giorni
stats-period-90 = ultimi 90 giorni
stats-period-all = dall’inizio
stats-button-1 = Oggi
stats-button-7 = 7 g
stats-button-30 = 30 g
stats-button-90 = 90 g
stats-button-all = Tutto
stats-received = Le persone hanno pagato { $stars } ⭐.
stats-refunded = Rimborsati: { $stars } ⭐
stats-source = <b>{ $source }: { $stars } ⭐</b>
stats-source-premium = Premium
stats-source-sponsored = Messaggi sponsorizzati
stats-share = { $who }: { $stars } ⭐
stats-payee-platform = Piattaforma
stats-payee-owner = Proprietari dei canali
stats-payee-pool = Fondo degli artisti
stats-total = <b>Nostri: { $stars } ⭐</b>
stats-total-change = <b>Nostri: { $stars } ⭐</b> ({ $change } rispetto al periodo precedente)
stats-standing =
    In questo momento
    Dovuti ai beneficiari: { $payees } ⭐
    Fondo degli artisti: { $pool } ⭐
    Budget e saldi degli inserzionisti: { $advertisers } ⭐
    Nei post ancora visibili: { $held } ⭐
stats-suspense = ⚠️ In sospeso, non si sa per che cosa: { $stars } ⭐
stats-at = <i>{ $at }. I giorni sono contati in UTC.</i>

verify-right = I conti tornano: tutti i controlli sono superati.
verify-wrong =
    <b>I conti non tornano:</b>
    { $complaints }

alarm = ⚠️ { $text }

command-stats = i ricavi per fonte e periodo
command-verify = controlla i conti
