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
stats-button-sum = In sintesi
stats-button-channel = Per canale
stats-button-artist = Per artista
stats-button-campaign = Per campagna
stats-received = Le persone hanno pagato { $stars } ⭐{ $change }.
stats-refunded = Rimborsati: { $stars } ⭐
stats-charged-back = Stornati: { $stars } ⭐
stats-commission = Trattenuti da Telegram per gli affiliati: { $stars } ⭐
stats-paid-out = Versati ai beneficiari: { $stars } ⭐
stats-pool-artists = Dal fondo agli artisti: { $stars } ⭐
stats-pool-unused = Dal fondo a noi, perché nessuno l’ha usato: { $stars } ⭐
stats-source = <b>{ $source }: { $stars } ⭐</b>
stats-source-premium = Premium
stats-source-stickers = Pacchetti di sticker
stats-source-sponsored = Messaggi sponsorizzati
stats-source-business = Piani e messaggi delle aziende
stats-source-invoices = Fatture delle aziende
stats-share = { $who }: { $stars } ⭐
stats-payee-platform = Piattaforma
stats-payee-owner = Proprietari dei canali
stats-payee-artist = Artisti
stats-payee-business = Aziende
stats-payee-pool = Fondo degli artisti
stats-total = <b>Nostri: { $stars } ⭐</b>
stats-total-change = <b>Nostri: { $stars } ⭐</b> ({ $change } rispetto al periodo precedente)
stats-standing =
    <b>In questo momento</b>
    Nostri: { $platform } ⭐
    Dovuti ai beneficiari: { $payees } ⭐ (trattenuti { $held }, disponibili { $available })
    Pagamenti richiesti: { $payouts } ⭐
    Fondo degli artisti: { $pool } ⭐
    Budget e saldi degli inserzionisti: { $advertisers } ⭐
    Nei post ancora visibili: { $posts } ⭐
stats-spending = Rimborsi e regali in corso: { $stars } ⭐
stats-suspense = ⚠️ In sospeso, non si sa per che cosa: { $stars } ⭐
stats-drift-never = Il registro di Telegram non è ancora stato confrontato.
stats-drift-none = Telegram custodisce { $stars } ⭐, proprio quanto dicono i conti ({ $at }).
stats-drift-more = ⚠️ Telegram custodisce { $stars } ⭐: { $drift } ⭐ più di quanto dicono i conti, da { $since }. I pagamenti ai beneficiari aspettano che tornino uguali: vedi /verify.
stats-drift-less = ⚠️ Telegram custodisce { $stars } ⭐: { $drift } ⭐ meno di quanto dicono i conti, da { $since }. I pagamenti ai beneficiari aspettano che tornino uguali: vedi /verify.
stats-at = <i>{ $at }. I giorni sono contati in UTC.</i>

stats-by-channel = <b>Per canale, { $period }</b>
stats-by-artist = <b>Per artista, { $period }</b>
stats-by-campaign = <b>Per campagna, { $period }</b>
stats-top-channel = { $place }. { $name }: { $stars } ⭐ in { $posts } post, { $shared } ⭐ al proprietario
stats-top-artist =
    { $place }. { $name }: { $stars } ⭐, { $posts ->
        [one] { $posts } pacchetto venduto
       *[other] { $posts } pacchetti venduti
    }, { $shared } ⭐ all’artista
stats-top-campaign = { $place }. { $name }: { $stars } ⭐ in { $posts } post, { $shared } ⭐ ai canali
stats-tops-none = Niente in questo periodo. Un post conta nel giorno in cui viene liquidato.

stats-tile-received = Pagati dalle persone, ⭐
stats-tile-ours = Nostri, ⭐
stats-tile-back = Restituiti, ⭐
stats-tile-before = prima: { $stars }
stats-chart-days = Vendite al giorno, ⭐
stats-chart-months = Vendite al mese, ⭐
stats-chart-empty = Nessuna vendita in questo periodo
stats-chart-standing = In questo momento, ⭐
stats-line-platform = Nostri
stats-line-available = Beneficiari, disponibili
stats-line-held = Beneficiari, trattenuti
stats-line-payouts = Pagamenti richiesti
stats-line-pool = Fondo degli artisti
stats-line-advertisers = Inserzionisti
stats-line-posts = Nei post ancora visibili
stats-line-spending = In corso
stats-line-suspense = In sospeso

stats-export = { $title }: così stavano i conti { $at }.
stats-export-large = Il periodo è troppo lungo per un solo file. Scegline uno più breve, oppure il CSV, che contiene di più.

stats-sheet-summary = Riepilogo
stats-sheet-days = Per giorno e tipo
stats-sheet-payments = Pagamenti
stats-sheet-refunds = Rimborsi
stats-sheet-payouts = Versamenti
stats-sheet-placements = Post sponsorizzati
stats-sum-received = Pagati dalle persone
stats-sum-refunded = Rimborsati
stats-sum-charged-back = Stornati
stats-sum-commission = Trattenuti da Telegram per gli affiliati
stats-sum-paid-out = Versati ai beneficiari
stats-sum-pool-artists = Dal fondo agli artisti
stats-sum-pool-unused = Dal fondo alla piattaforma, non usato
stats-sum-share = { $source }: { $who }
stats-sum-payees = Dovuti ai beneficiari
stats-sum-drift = Telegram custodisce oltre i conti
stats-column-what = Voce
stats-column-stars = Stelle
stats-column-nanostars = Nanostelle
stats-column-day = Giorno
stats-column-kind = Tipo
stats-column-transfers = Movimenti
stats-column-at = Quando (UTC)
stats-column-charge = Addebito
stats-column-payer = Chi ha pagato
stats-column-product = Prodotto
stats-column-source = Origine
stats-column-reason = Motivo
stats-column-number = Numero
stats-column-payee = Beneficiario
stats-column-rail = Via
stats-column-reference = Riferimento
stats-column-channel = Canale
stats-column-title = Titolo
stats-column-campaign = Campagna
stats-column-name = Nome
stats-column-posted = Pubblicato (UTC)
stats-column-owner-nanostars = Nanostelle del proprietario
stats-column-link = Link
stats-column-price-nanostars = Prezzo in nanostelle
stats-column-platform-nanostars = Nanostelle della piattaforma
stats-column-returned-nanostars = Nanostelle restituite

alarm = ⚠️ { $text }
alarm-charge = Guarda

command-stats = i ricavi per fonte e periodo
stats-businesses = Saldi delle attività: { $stars } ⭐
stats-line-businesses = Attività
stats-takings = Tramite il fornitore di pagamenti: { $total } (attività { $businesses }, nostro { $ours })
stats-sheet-provider = Fornitore di pagamenti
stats-column-provider-charge = Addebito del fornitore
stats-column-currency = Valuta
stats-column-price-units = Prezzo, unità minime
stats-column-business-units = Attività, unità minime
stats-column-platform-units = Piattaforma, unità minime
stats-owed = Dovuto alle attività: { $amount }
stats-sheet-provider-payouts = Versamenti in valuta
stats-column-refunded = Restituito (UTC)
stats-column-amount-units = Importo, unità minime
