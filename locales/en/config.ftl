command-config = prices, shares and limits

config-card =
    <b>Prices, shares and limits</b>

    { $terms }

    A change holds for what is sold from then on; what is sold keeps its price and its shares. Which one shall change?
config-line = • { $name }: <b>{ $value }</b>
config-line-changed =
    • { $name }: <b>{ $value }</b>
       set by <a href="tg://user?id={ $who }">{ $who }</a>, { $at }
config-value-stars = { $n } ⭐
config-value-percent = { $n } %
config-value-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

config-term-month-price = Premium, a month
config-term-year-price = Premium, a year
config-term-pool-share = Artists’ share of premium
config-term-owner-share = Channels’ share of ads
config-term-artist-share = Artists’ share of packs
config-term-payout-least = Smallest payout
config-term-refunds-a-day = Refunds in 24 h
config-term-gifts-a-day = Payouts as gifts in 24 h
config-term-paid-broadcast-a-day = Paid broadcasts in 24 h
config-term-growth-price = Growth plan, a month
config-term-enterprise-price = Enterprise plan, a month
config-term-enterprise-year-price = Enterprise plan, a year
config-term-sending-fee = Sending beyond a plan
config-term-messages-price = 100 messages beyond a plan
config-term-invoice-share = Businesses’ share of invoices
config-term-trial-days = Trial of premium

config-means-month-price = A month of premium costs <b>{ $n } ⭐</b>, as a plan and as a gift, for who buys from now on. Plans that run renew at the price at which they began.
config-means-year-price = A year of premium costs <b>{ $n } ⭐</b>, for oneself and as a gift, for who buys from now on.
config-means-pool-share = Of premium, the artists’ pool gets <b>{ $n } %</b>, the platform { $rest } %, for what is bought from now on. What is sold keeps its shares.
config-means-owner-share = Of a sponsored message, channel owners get <b>{ $n } %</b>, the platform { $rest } %, for posts from now on. What is posted keeps its shares.
config-means-artist-share = Of a sticker pack, its artist gets <b>{ $n } %</b>, the platform { $rest } %, for what is ordered from now on. What is sold keeps its shares.
config-means-payout-least = Payees can ask for a payout from <b>{ $n } ⭐</b> on.
config-means-refunds-a-day = Refunds made through this bot may cost at most <b>{ $n } ⭐</b> in any 24 hours.
config-means-gifts-a-day = Payouts as gifts may cost at most <b>{ $n } ⭐</b> in any 24 hours.
config-means-paid-broadcast-a-day = Broadcasts faster than Telegram’s free 30 messages a second may cost at most <b>{ $n } ⭐</b> in any 24 hours. 0: none are paid for.
config-means-growth-price = A month of the Growth plan costs a business <b>{ $n } ⭐</b>, for who buys from now on. Plans that run renew at the price at which they began.
config-means-enterprise-price = A month of the Enterprise plan costs a business <b>{ $n } ⭐</b>, for who buys from now on. Plans that run renew at the price at which they began.
config-means-enterprise-year-price = A year of the Enterprise plan costs a business <b>{ $n } ⭐</b>, for who buys from now on.
config-means-sending-fee = A sending that goes beyond its business’s plan costs <b>{ $n } ⭐</b> once, besides its messages, for sendings from now on.
config-means-messages-price = 100 messages beyond a business’s plan cost <b>{ $n } ⭐</b>, for sendings from now on. Single ones cost their part.
config-means-invoice-share = Of an invoice that a customer pays in the chat, the business gets <b>{ $n } %</b>, the platform { $rest } %, for invoices from now on. What is made keeps its shares.
config-means-trial-days = { $n ->
    [0] No trial of premium is offered any more. Trials that run go on to their end.
    [one] Whoever never was a member may try premium for <b>{ $n } day</b>, once.
   *[other] Whoever never was a member may try premium for <b>{ $n } days</b>, once.
}

config-ask =
    <b>{ $name }</b>
    Now: { $now }

    Write the new value: a whole number, from { $least } to { $most }. For example: <code>{ $example }</code>
config-wrong = That does not fit. “{ $name }” takes a whole number from { $least } to { $most }, for example <code>{ $example }</code>. It is { $now } now.
config-same = “{ $name }” is { $now } already. Write another number, from { $least } to { $most }.
config-sure =
    { $means }

    It was { $now } until now. Shall it be so?
config-confirm = Yes, from now on
config-done = Done: it holds from now on.
config-told =
    <a href="tg://user?id={ $who }">{ $who }</a> changed the terms (before: { $before }).

    { $means }

    All of them: /config
config-history = What was changed
config-changes =
    <b>What was changed</b>, newest first

    { $changes }
config-change = { $at }: { $name } → <b>{ $value }</b>, by <a href="tg://user?id={ $who }">{ $who }</a>
config-no-changes = Nothing was changed yet: everything is as it came.
