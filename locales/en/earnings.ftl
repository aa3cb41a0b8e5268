earnings-none = Nothing earned yet. Add me to a channel of yours, and sponsored posts there earn you { $share } % of their price. /channels shows how.
earnings-title = <b>Your earnings</b>
earnings-available = Available: { $stars } ⭐
earnings-held = Held for { $days } days after each sale: { $stars } ⭐
earnings-reserved = Reserved for a payout: { $stars } ⭐
earnings-paid = Paid out: { $stars } ⭐
earnings-coming = Coming, from posts that are up: { $stars } ⭐
earnings-below = <b>Below zero by { $stars } ⭐</b>: a sale that was paid out to you was refunded. What becomes available next pays it off; payouts wait until then.
earnings-dates = Becomes available (UTC):
earnings-date = { $day }: { $stars } ⭐
earnings-settled = { $day } · { $channel } · post { $id }: { $price } ⭐, of which yours { $yours } ⭐, the platform’s { $platform } ⭐
earnings-standing = { $day } · { $channel } · post { $id } is up: { $yours } ⭐ will be yours of { $price } ⭐ (the platform’s { $platform } ⭐)
earnings-void = { $day } · { $channel } · post { $id } did not count: nothing was earned (of { $price } ⭐; yours would have been { $yours } ⭐, the platform’s { $platform } ⭐)
earnings-unknown = { $day } · { $channel } · post { $id }: nobody can tell yet whether it appeared; an owner looks. { $yours } ⭐ of { $price } ⭐ would be yours (the platform’s { $platform } ⭐)
earnings-question = { $day } · { $channel } · post { $id } waits for your answer: { $yours } ⭐ of { $price } ⭐ would be yours (the platform’s { $platform } ⭐)
earnings-waiting = { $day } · { $channel } · post { $id } is on its way: { $yours } ⭐ of { $price } ⭐ would be yours (the platform’s { $platform } ⭐)
earnings-skipped = { $day } · { $channel } · post { $id } did not appear: nothing was earned (of { $price } ⭐; yours would have been { $yours } ⭐, the platform’s { $platform } ⭐)

earnings-ask = Ask for a payout
earnings-open-payout = Payout { $id }: { $stars } ⭐ wait
earnings-by-sale = By sale
earnings-by-place = By channel
earnings-statement = Statement (PDF)
earnings-csv = CSV
earnings-history = History of payouts

earnings-sales = <b>Your shares, newest first</b>
earnings-no-sales = None yet.
earnings-sale = { $day } · { $place } · post { $id }: { $yours } ⭐ of { $price } ⭐
earnings-sale-reversed = { $day } · { $place } · post { $id }: <s>{ $yours } ⭐</s> of { $price } ⭐, refunded
earnings-sale-pack = { $day } · “{ $place }”: { $yours } ⭐ of { $price } ⭐
earnings-sale-reversed-pack = { $day } · “{ $place }”: <s>{ $yours } ⭐</s> of { $price } ⭐, refunded
earnings-sale-pool =
    { $day } · artists’ pool for { $place }: { $yours } ⭐ ({ $id ->
        [one] { $id } use
       *[other] { $id } uses
    } by a member)
earnings-sale-reversed-pool = { $day } · artists’ pool for { $place }: <s>{ $yours } ⭐</s>, refunded
earnings-sale-other = { $day } · share of another sale (№ { $id }): { $yours } ⭐
earnings-sale-reversed-other = { $day } · share of another sale (№ { $id }): <s>{ $yours } ⭐</s>, refunded
earnings-places = <b>Your earnings by channel, pack, business and month of the pool</b>
earnings-place = { $place }: { $stars } ⭐ ({ $count ->
        [one] 1 sale
       *[other] { $count } sales
    })
earnings-place-pack =
    “{ $place }”: { $stars } ⭐ ({ $count ->
        [one] { $count } sale
       *[other] { $count } sales
    })
earnings-place-pool =
    Artists’ pool for { $place }: { $stars } ⭐ ({ $count ->
        [one] { $count } use
       *[other] { $count } uses
    })

earnings-how-much =
    <b>A payout</b>
    Telegram lets no bot send Stars to a person. So an owner of this bot pays you by hand, or sends you a gift.

    How many Stars? From { $least } to { $most }, whole ones. Write a number, or press the button.
earnings-all = All: { $stars } ⭐
earnings-wrong-stars = That is not an amount I can pay out. Write a whole number from { $least } to { $most }, for example <code>{ $most }</code>.
earnings-which-rail =
    { $stars } ⭐: how would you like to be paid?

    <b>Outside Telegram</b>: you tell me where, an owner pays you there by hand.
    <b>As a gift</b>: you get a gift in Telegram. It cannot be turned back into Stars.
earnings-rail-outside = Outside Telegram
earnings-rail-gift = As a gift
earnings-where =
    Where are the { $stars } Stars’ worth to be paid? Write it as you would to a person (at most { $max } characters), for example: <code>IBAN DE02 1203 0000 0000 2020 51, Carlo Rossi</code>.

    It is kept encrypted, only the owners of this bot see it, and it is deleted when the payout is over.
earnings-wrong-where = Write where to pay in at most { $max } characters (this has { $length }), for example: <code>IBAN DE02 1203 0000 0000 2020 51, Carlo Rossi</code>.
earnings-which-gift = Which gift? These cost { $stars } ⭐ or less; what you do not use stays yours. <b>A gift cannot be turned back into Stars.</b>
earnings-no-gift = Telegram offers no gift now that { $stars } ⭐ would cover. Go back and choose another way.
earnings-gift-gone = That gift is no longer for sale.
earnings-sure-outside =
    <b>Is this right?</b>
    { $stars } ⭐ are reserved, and an owner pays their worth by hand to:
    { $where }
earnings-sure-gift =
    <b>Is this right?</b>
    You get the gift { $gift }, and { $stars } ⭐ are taken from your earnings. It cannot be turned back into Stars.
earnings-confirm = Yes, ask for it
earnings-asked = Payout { $id } is asked for: { $stars } ⭐ are reserved, and the owners know. I tell you when it is paid. Until an owner takes it in hand you can cancel it.
earnings-refused-open = You have a payout under way. When it is over, you can ask for the next one; “History of payouts” shows it.
earnings-refused-drift = Payouts wait: my books and Telegram’s differ at the moment, and an owner is looking into it. Your earnings are safe; try again later.
earnings-refused-below-zero = You are below zero by { $below } ⭐, because a sale that was paid out to you was refunded. What becomes available next pays it off; then you can ask again.
earnings-refused-held = Only { $available } ⭐ are available, a payout has at least { $least } ⭐. { $held } ⭐ are still held: each share becomes available { $days } days after its sale. /earnings shows the dates.
earnings-refused-below-least = { $available } ⭐ are available and { $held } ⭐ held; a payout has at least { $least } ⭐. Ask again when you have earned a little more.
earnings-refused-too-much = That is more than the { $most } whole Stars that are available now. Ask for less.
earnings-refused-too-little = A payout has at least { $least } ⭐; { $available } ⭐ are available.

earnings-payouts = <b>Your payouts, newest first</b>
earnings-no-payouts = None yet.
earnings-by-outside = outside Telegram
earnings-by-gift = as a gift
earnings-payout-open = Payout { $id }: { $stars } ⭐, { $rail }. Asked for on { $asked }, waits for an owner.
earnings-payout-hand = Payout { $id }: { $stars } ⭐, { $rail }. Asked for on { $asked }; an owner is paying it.
earnings-payout-sent = Payout { $id }: { $stars } ⭐, { $rail }. Asked for on { $asked }; the gift is on its way, or nobody can tell yet whether it arrived.
earnings-payout-paid = Payout { $id }: { $stars } ⭐, { $rail }, paid on { $ended }. { $reference }
earnings-payout-returned = Payout { $id }: { $stars } ⭐, { $rail }, returned on { $ended }: { $reason }
earnings-payout-cancelled = Payout { $id }: { $stars } ⭐, { $rail }, cancelled by you on { $ended }.
earnings-cancel = Cancel payout { $id }
earnings-cancel-late = It can no longer be cancelled: an owner is paying it.

earnings-which-month = Of which month of { $year }? I make a PDF of every sale, refund and payout (UTC).
earnings-which-period = Which period? I make a table for spreadsheets: every sale, refund and payout, exact and in UTC.
earnings-period-all = Everything
earnings-period-quarter = Quarter { $number } of { $year }
earnings-pdf-caption = Your statement: { $period }
earnings-csv-caption = Your earnings as CSV: { $period }
earnings-statement-ready = Your statement for { $month } is ready.
earnings-statement-get = Show it (PDF)

earnings-pdf-title = Statement of earnings: { $period }
earnings-pdf-payee = Payee: Telegram account { $id }
earnings-pdf-days = { $first } to { $until }, in UTC. Amounts in Telegram Stars.
earnings-pdf-day = Day
earnings-pdf-what = What
earnings-pdf-price = Price
earnings-pdf-change = Yours
earnings-pdf-balance = Balance
earnings-pdf-opening = Opening balance
earnings-pdf-closing = Closing balance
earnings-pdf-sale = { $place }, post { $id }
earnings-pdf-refund = Refund: { $place }, post { $id }
earnings-pdf-sale-pack = “{ $place }”
earnings-pdf-refund-pack = Refund: “{ $place }”
earnings-pdf-sale-pool = Artists’ pool for { $place }
earnings-pdf-refund-pool = Refund: artists’ pool for { $place }
earnings-pdf-sale-other = Share of another sale, no. { $id }
earnings-pdf-refund-other = Refund of another sale, no. { $id }
earnings-pdf-payout-outside = Payout { $id } outside Telegram: { $reference }
earnings-pdf-payout-gift = Payout { $id } as a gift
earnings-pdf-sum-sale = Sales: { $stars }
earnings-pdf-sum-refund = Refunds: { $stars }
earnings-pdf-sum-payout = Payouts: { $stars }
earnings-pdf-parts = Of the closing balance of { $closing }: available { $available }, held { $held }, reserved for a payout { $reserved }

command-earnings = what you earned, and payouts
earnings-sale-invoice = { $day } · { $place } · invoice { $number }: { $yours } ⭐ of { $price } ⭐
earnings-sale-reversed-invoice = { $day } · { $place } · invoice { $number }: <s>{ $yours } ⭐</s> of { $price } ⭐, refunded
earnings-place-invoice =
    { $place }: { $stars } ⭐ ({ $count ->
        [one] { $count } invoice
       *[other] { $count } invoices
    })
earnings-pdf-sale-invoice = Invoice of { $place }
earnings-pdf-refund-invoice = Refund: invoice of { $place }
earnings-provider = Through the payment provider: { $owed } owed to you, { $paid } paid out. An owner of this bot pays it by hand.
earnings-provider-below = Through the payment provider: you owe { $owed }, { $paid } paid out. A sale that was paid out to you was given back; what comes next pays it off.
earnings-pdf-currency = Through the payment provider, { $currency }
earnings-pdf-currency-sale = Invoice, charge { $id }
earnings-pdf-currency-refund = Given back, charge { $id }
earnings-pdf-currency-payout = Paid out by hand, no. { $id }
