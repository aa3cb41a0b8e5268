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
stats-received = People paid { $stars } ⭐.
stats-refunded = Refunded: { $stars } ⭐
stats-source = <b>{ $source }: { $stars } ⭐</b>
stats-source-premium = Premium
stats-source-sponsored = Sponsored messages
stats-share = { $who }: { $stars } ⭐
stats-payee-platform = Platform
stats-payee-owner = Channel owners
stats-payee-pool = Artists’ pool
stats-total = <b>Ours: { $stars } ⭐</b>
stats-total-change = <b>Ours: { $stars } ⭐</b> ({ $change } against the period before)
stats-standing =
    Standing now
    Owed to payees: { $payees } ⭐
    Artists’ pool: { $pool } ⭐
    Advertisers’ budgets and balances: { $advertisers } ⭐
    In posts that are up: { $held } ⭐
stats-suspense = ⚠️ In suspense, nobody knows for what: { $stars } ⭐
stats-at = <i>{ $at }. Days are counted in UTC.</i>

verify-right = The books are right: every check passes.
verify-wrong =
    <b>The books complain:</b>
    { $complaints }

alarm = ⚠️ { $text }

command-stats = revenue by source and period
command-verify = check the books
