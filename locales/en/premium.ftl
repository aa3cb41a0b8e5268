command-premium = what members get, and how to become one

premium-card =
    <b>Premium</b>

    { $state }

    <b>What it unlocks</b>
    • reminders that repeat, and up to { $reminders } waiting at once ({ $free } without)
    • QR codes in colours, and as SVG files for print
    • posts for your own channel at the time you say: /schedule
    • how your channel grows and what it earns, in pictures: /insights

    <b>Monthly</b>: { $month } ⭐ every 30 days. Telegram renews it; cancel here whenever you like.
    <b>Yearly</b>: { $year } ⭐ once, for 365 days. Nothing renews.
    <b>As a gift</b>: from { $gift } ⭐, by a link that you forward.

    Everything that is free stays free.
premium-state-none = You are not a member yet.
premium-state-renews = You are a member. Your monthly plan renews on <b>{ $at }</b> for { $stars } ⭐.
premium-state-renews-and-more = You are a member. Your monthly plan renews on <b>{ $at }</b> for { $stars } ⭐. Days that are yours besides: <b>{ $days }</b>. They follow the ones you pay for, so they are used when you cancel the renewal.
premium-state-trial = You are trying premium until <b>{ $until }</b>. Nothing is charged, and nothing renews: keep it with one of the plans.
premium-state-ends = You are a member until <b>{ $until }</b>. Nothing renews by itself.

premium-button-trial = Try it free, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
premium-button-month = Monthly, { $stars } ⭐
premium-button-year = Yearly, { $stars } ⭐
premium-button-more = One more year, { $stars } ⭐
premium-button-cancel = Cancel renewal
premium-button-resume = Resume renewal
premium-button-pay = Pay { $stars } ⭐ a month
premium-button-again = See the plans

premium-trial-begun = Premium is yours to try until { $until }. Nothing is charged, and it ends by itself.
premium-no-trial = The trial is for those who never were members, once. The plans are in /premium.

premium-title-month = Premium, monthly
premium-about-month = Reminders that repeat, up to { $reminders } at once, QR codes in colours, scheduled posts and insights for your channel. Renews every 30 days; cancel in /premium.
premium-title-year = Premium for a year
premium-about-year = Reminders that repeat, up to { $reminders } at once, QR codes in colours, scheduled posts and insights for your channel, for 365 days. Paid once, nothing renews.
premium-pay-month =
    <b>Premium, monthly: { $stars } ⭐</b>

    Tap the button to pay in Telegram. It renews every 30 days until you cancel it here. This link is yours alone and is good for { $hours } hours.
premium-no-link = Telegram gave me no payment link just now. Nothing was charged; please try again in a minute.

premium-refused-subscribed = You have a monthly plan already. It is in /premium: cancel or resume it there.
premium-refused-renews = Your monthly plan still renews, and you would pay twice. Cancel its renewal in /premium first; then the year follows the days you have paid.
premium-refused-covered = Your premium is paid for a good while yet. A monthly plan makes sense once that ends; a further year can be added now.

premium-cancelled = Done: it will not renew. You keep premium until the paid days are over.
premium-resumed = Done: your plan may renew again. If Telegram still shows it as cancelled, renew it in Telegram’s Settings › My Stars.
premium-not-changed = Telegram would not change this plan. Please look in Telegram’s Settings › My Stars, or write to /paysupport.
premium-unsure = Telegram did not answer, so I cannot tell whether it worked. Please try again in a minute.

premium-ending = Your premium ends on <b>{ $until }</b>, and nothing renews by itself. Would you like to keep it?
premium-ended = Your premium ended on <b>{ $until }</b>. Everything free goes on as before; premium is one tap away.
premium-trial-ending = Your trial of premium ends on <b>{ $until }</b>. Nothing is charged; if you would like to keep what it unlocks, choose a plan.
premium-trial-ended = Your trial of premium ended on <b>{ $until }</b>; nothing was charged. Everything free goes on as before, and premium is one tap away.
