stats-title = <b>Revenue, { $period }</b>
stats-period-1 = today
stats-period-7 = last 7 days
stats-period-30 = last 30 days
stats-period-90 = last 90 days
stats-period-all = since the beginning
stats-button-1 = Today
stats-button-7 = 7 d
stats-button-30 = 30 d
stats-button-90 = 90 d
stats-button-all = All
stats-button-sum = Overview
stats-button-channel = By channel
stats-button-artist = By artist
stats-button-campaign = By campaign
stats-received = People paid { $stars } ⭐{ $change }.
stats-refunded = Refunded: { $stars } ⭐
stats-charged-back = Charged back: { $stars } ⭐
stats-commission = Kept by Telegram for affiliates: { $stars } ⭐
stats-paid-out = Paid out: { $stars } ⭐
stats-pool-artists = From the pool to artists: { $stars } ⭐
stats-pool-unused = From the pool to us, for nobody used it: { $stars } ⭐
stats-source = <b>{ $source }: { $stars } ⭐</b>
stats-source-premium = Premium
stats-source-stickers = Sticker packs
stats-source-sponsored = Sponsored messages
stats-source-business = Business plans and messages
stats-source-invoices = Invoices of businesses
stats-share = { $who }: { $stars } ⭐
stats-payee-platform = Platform
stats-payee-owner = Channel owners
stats-payee-artist = Artists
stats-payee-business = Businesses
stats-payee-pool = Artists’ pool
stats-total = <b>Ours: { $stars } ⭐</b>
stats-total-change = <b>Ours: { $stars } ⭐</b> ({ $change } against the period before)
stats-standing =
    <b>Standing now</b>
    Ours: { $platform } ⭐
    Owed to payees: { $payees } ⭐ (held { $held }, available { $available })
    Payouts asked for: { $payouts } ⭐
    Artists’ pool: { $pool } ⭐
    Advertisers’ budgets and balances: { $advertisers } ⭐
    In posts that are up: { $posts } ⭐
stats-spending = Refunds and gifts under way: { $stars } ⭐
stats-suspense = ⚠️ In suspense, nobody knows for what: { $stars } ⭐
stats-drift-never = Telegram’s own book has not been compared yet.
stats-drift-none = Telegram keeps { $stars } ⭐, exactly as the books say ({ $at }).
stats-drift-more = ⚠️ Telegram keeps { $stars } ⭐: { $drift } ⭐ more than the books say, since { $since }. Payouts wait until they agree: see /verify.
stats-drift-less = ⚠️ Telegram keeps { $stars } ⭐: { $drift } ⭐ less than the books say, since { $since }. Payouts wait until they agree: see /verify.
stats-at = <i>{ $at }. Days are counted in UTC.</i>

stats-by-channel = <b>By channel, { $period }</b>
stats-by-artist = <b>By artist, { $period }</b>
stats-by-campaign = <b>By campaign, { $period }</b>
stats-top-channel =
    { $place }. { $name }: { $stars } ⭐ in { $posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }, { $shared } ⭐ for its owner
stats-top-artist =
    { $place }. { $name }: { $stars } ⭐, { $posts ->
        [one] { $posts } pack sold
       *[other] { $posts } packs sold
    }, { $shared } ⭐ to the artist
stats-top-campaign =
    { $place }. { $name }: { $stars } ⭐ in { $posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }, { $shared } ⭐ for channels
stats-tops-none = Nothing in this period. Posts count on the day on which they are settled.

stats-tile-received = People paid, ⭐
stats-tile-ours = Ours, ⭐
stats-tile-back = Went back, ⭐
stats-tile-before = before: { $stars }
stats-chart-days = Sales by day, ⭐
stats-chart-months = Sales by month, ⭐
stats-chart-empty = No sales in this period
stats-chart-standing = Standing now, ⭐
stats-line-platform = Ours
stats-line-available = Payees, available
stats-line-held = Payees, held
stats-line-payouts = Payouts asked for
stats-line-pool = Artists’ pool
stats-line-advertisers = Advertisers
stats-line-posts = In posts that are up
stats-line-spending = Under way
stats-line-suspense = In suspense

stats-export = { $title }, as the books stood on { $at }.
stats-export-large = The period is too long for one file. Choose a shorter one, or CSV: it holds more.

stats-sheet-summary = Summary
stats-sheet-days = By day and kind
stats-sheet-payments = Payments
stats-sheet-refunds = Refunds
stats-sheet-payouts = Payouts
stats-sheet-placements = Placements
stats-sum-received = People paid
stats-sum-refunded = Refunded
stats-sum-charged-back = Charged back
stats-sum-commission = Kept by Telegram for affiliates
stats-sum-paid-out = Paid out
stats-sum-pool-artists = From the pool to artists
stats-sum-pool-unused = From the pool to the platform, unused
stats-sum-share = { $source }: { $who }
stats-sum-payees = Owed to payees
stats-sum-drift = Telegram keeps beyond the books
stats-column-what = What
stats-column-stars = Stars
stats-column-nanostars = Nanostars
stats-column-day = Day
stats-column-kind = Kind
stats-column-transfers = Transfers
stats-column-at = At (UTC)
stats-column-charge = Charge
stats-column-payer = Payer
stats-column-product = Product
stats-column-source = Source
stats-column-reason = Reason
stats-column-number = Number
stats-column-payee = Payee
stats-column-rail = Rail
stats-column-reference = Reference
stats-column-channel = Channel
stats-column-title = Title
stats-column-campaign = Campaign
stats-column-name = Name
stats-column-posted = Posted (UTC)
stats-column-owner-nanostars = Owner’s nanostars
stats-column-link = Link
stats-column-price-nanostars = Price in nanostars
stats-column-platform-nanostars = Platform’s nanostars
stats-column-returned-nanostars = Returned nanostars

alarm = ⚠️ { $text }
alarm-charge = Look at it

command-stats = revenue by source and period
stats-businesses = Businesses’ balances: { $stars } ⭐
stats-line-businesses = Businesses
stats-takings = Through the payment provider: { $total } (businesses { $businesses }, ours { $ours })
stats-sheet-provider = Payment provider
stats-column-provider-charge = Provider’s charge
stats-column-currency = Currency
stats-column-price-units = Price, smallest units
stats-column-business-units = Business’s, smallest units
stats-column-platform-units = Platform’s, smallest units
stats-owed = Owed to businesses: { $amount }
stats-sheet-provider-payouts = Payouts in currencies
stats-column-refunded = Given back (UTC)
stats-column-amount-units = Amount, smallest units
