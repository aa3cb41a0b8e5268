command-refund = give a payment back, after a look at what that reverses

refund-list =
    <b>Which payment?</b> Choose one of the latest, or write <code>/refund</code> and its charge id; the beginning is enough if no other begins so.

    Nothing happens before you have seen what a refund reverses. Telegram gives back whole payments only.
refund-list-of = <b>Payments of { $person }</b>, newest first
refund-none = Nobody has paid anything yet, so there is nothing to refund.
refund-unknown = I know of no such charge. Its id stands on the receipt; at least its first 4 characters are needed.
refund-several = { $count } charges begin so. Which one?
refund-to-list = Latest payments
refund-of = All payments of this person
refund-choice = { $mark } { $stars } ⭐ · { $what } · { $day }
refund-mark-delivered = ✓
refund-mark-suspended = ❓
refund-mark-refunding = …
refund-mark-refunded = ↩︎

refund-card =
    <b>{ $stars } ⭐</b> · { $what }
    Paid by <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Charge <code>{ $charge }</code>
    { $state }
refund-state-delivered = Paid and delivered
refund-state-suspended = In suspense: nobody knows yet what it was for
refund-state-refunding =
    { $tries ->
        [0] A refund is under way, asked for by { $by }, { $at }: { $reason }
       *[other] A refund is under way, asked for by { $by }, { $at }: { $reason }. Telegram’s answer was lost; I ask again.
    }
refund-state-refunded = Refunded { $at }, { $by }
refund-state-refunded-because = Refunded { $at }, { $by }: { $reason }
refund-by-owner = by the owner { $owner }
refund-by-payer = by who had paid, from their balance
refund-by-bot = by the bot itself
refund-the-bot = the bot itself
refund-by-telegram = outside this bot
refund-by-book = outside this bot
refund-by-chargeback = as a chargeback
refund-late = Its message never came; found in Telegram’s own book
refund-gift-redeemed = The gift was redeemed
refund-gift-waits = The gift was not redeemed yet
refund-shares =
    It went to:
    { $list }
refund-share = · { $account }: { $stars } ⭐
refund-account-platform = the platform
refund-account-pool = the artists’ pool
refund-account-suspense = suspense
refund-account-advertiser = the balance of advertiser { $whose }
refund-account-campaign = campaign { $whose }
refund-account-payee = payee { $whose }

refund-never-before = This person was never refunded before.
refund-before = ⚠️ Refunded to this person before: { $times ->
        [one] once
       *[other] { $times } times
    }, last on { $last }.
refund-outlook = <b>A refund gives back { $stars } ⭐ and takes:</b>
refund-move = · from { $account }: { $stars } ⭐, which leaves { $then } ⭐
refund-move-debt = · from { $account }: { $stars } ⭐, which leaves ⚠️ <b>{ $then } ⭐</b>: the next payment makes that good
refund-ends-premium = · premium ends at once
refund-shortens-premium = · premium then ends on { $until }
refund-ends-gift = · the gift’s link no longer works
refund-ends-gift-taken = · the gift is taken from who redeemed it
refund-ends-campaign = · the campaign “{ $name }” stops
refund-refund = Refund
refund-place = Deliver

refund-ask-why = <b>Refund { $stars } ⭐ to { $person }: why?</b> The reason is kept. Choosing one begins the refund.
refund-reason-asked = They asked for it
refund-reason-twice = Paid twice
refund-reason-broken = It did not work
refund-reason-goodwill = Goodwill
refund-reason-unspent = unspent balance
refund-reason-pack-second = The pack was theirs already
refund-reason-pack-gone = The pack was taken down while they paid
refund-write = In my own words
refund-ask-reason = Write the reason in a sentence of at most { $max } characters. Sending it begins the refund.
refund-reason-length = Write a reason of at most { $max } characters, for example: <code>Paid for the wrong account.</code>
refund-asked = The refund of { $stars } ⭐ to { $person } is under way. I tell you how it ends.
refund-done = ↩︎ { $stars } ⭐ are back with { $person }, who was told. Charge <code>{ $charge }</code>
refund-failed =
    <b>The refund of { $stars } ⭐ to { $person } failed, and nothing was changed.</b>
    { $why }
    Charge <code>{ $charge }</code>
refund-why-balance = Telegram says that the bot’s Stars do not cover it. Try /refund again when more have come in.
refund-why-charge = Telegram does not know this charge of this person. Look whether the bot’s token or the database is another one; then write to Telegram’s bot support.
refund-why-person = Telegram no longer knows this person: the account may be deleted. The Stars stay here.
refund-why-other = Telegram says: { $reason }. Try again with /refund, or write to Telegram’s bot support.
refund-refused-refunded = Nothing was done. { $state }
refund-refused-under-way = Nothing was done: { $by } asked for this refund already, { $at }. I go on with that one.
refund-refused-unknown = Nothing was done: I know of no such charge.
refund-refused-ceiling = Nothing was done: with this one, the refunds of 24 hours would be more than the limit. Wait, or raise “{ $label }” in /config.
refund-refused-telegram-short = Nothing was done: Telegram keeps too few Stars for this bot to cover it. Try again when more have come in.

refund-orders = <b>What were the { $stars } ⭐ of { $person } for?</b> These orders have the same payer and price.
refund-no-orders = <b>No order of { $person } has a price of { $stars } ⭐.</b> The Stars can become their balance for sponsored messages, or go back to them.
refund-order = { $what } · { $day }
refund-order-paid = { $what } · { $day } · paid already: once more
refund-to-balance = Their balance
refund-the-balance = their balance for sponsored messages
refund-sure = Deliver for { $stars } ⭐ of { $person }: <b>{ $what }</b>?
refund-deliver = Yes, deliver
refund-placed = Delivered to { $person }: { $what }. They have their receipt.
refund-ends-plan = · what it bought of the plan of { $name } is taken back
refund-reason-invoice-second = The invoice was paid already
refund-account-business = the balance of business { $whose }
refund-account-sending = sending { $whose }
