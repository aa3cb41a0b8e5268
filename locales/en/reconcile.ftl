command-verify = check the books against Telegram’s
verify-right = The books are right: every check passes.
verify-wrong =
    <b>The books complain:</b>
    { $complaints }

reconcile-reading = I am reading Telegram’s own book of our Stars…
reconcile-read-so-far = I am reading Telegram’s own book of our Stars: { $rows } rows so far…
reconcile-read = Telegram’s book: { $rows ->
    [one] one row
   *[other] { $rows } rows
}, read to the end.
reconcile-found = Nobody had told me of { $payments } payments and { $refunds } refunds in it. They are booked now.
reconcile-young = { $rows ->
    [one] One row is only just written; I look at it
   *[other] { $rows } rows are only just written; I look at them
} again in a minute.
reconcile-agrees = Telegram keeps { $stars } ⭐ for this bot, exactly what the ledger says.
reconcile-moving = Stars moved all the while, so I could not compare the balances. I try again in a minute.
reconcile-not-read = Telegram did not let me read its book to the end ({ $why }). What I read is booked; I go on in a minute.
reconcile-drift-fewer = ⚠️ Telegram keeps <b>{ $stars } ⭐ fewer</b> than the ledger says, since { $since }. Payouts wait.
reconcile-drift-more = ⚠️ Telegram keeps <b>{ $stars } ⭐ more</b> than the ledger says, since { $since }. Payouts wait.
reconcile-button-drift = Settle the difference
reconcile-button-suspense = Stars nobody can place ({ $count })

reconcile-no-drift = Telegram’s balance and the ledger agree. There is nothing to settle.
reconcile-drift-why =
    What may it be?
    A buyer may have had a payment reversed by Apple, Google or a bank: that lowers the balance and shows nowhere else. Below are the payments of exactly this size, newest first. If you know which one it was, name it: its goods are taken back, and the buyer is told.
    Or the platform takes the difference, and payouts go on.
reconcile-spending-refund = Still open: a refund of { $stars } ⭐ to { $person }, asked for on { $at }.
reconcile-spending-gift = Still open: a gift of { $stars } ⭐ to { $person }, asked for on { $at }.
reconcile-button-charge = { $stars } ⭐, { $at }
reconcile-button-write = Another charge…
reconcile-button-platform = The platform takes it
reconcile-write = Send me the charge that was reversed. It stands in the buyer’s receipt and looks like <code>stxAbC123…</code>.
reconcile-wrong-charge =
    I know no such charge that could explain the difference: it must be paid, not refunded, and no larger than what is missing.
    Copy it from the receipt, for example <code>stxAbC123…</code>.
reconcile-sure-charge =
    <b>Was this payment reversed?</b>
    { $stars } ⭐ by { $person }, { $at }
    <code>{ $charge }</code>

    Its shares and its goods are taken back, and the buyer is told. This cannot be undone.
reconcile-button-chargeback = Yes, it was reversed
reconcile-named = Booked as reversed: { $stars } ⭐ of { $person }. The buyer knows. I compare the balances again right away.
reconcile-sure-loss = The platform bears <b>{ $stars } ⭐</b> that are missing at Telegram. This cannot be undone.
reconcile-sure-gain = The platform gets <b>{ $stars } ⭐</b> that Telegram has beyond the ledger. This cannot be undone.
reconcile-button-yes = Yes, book it
reconcile-taken = Booked: the platform took { $stars } ⭐. I compare the balances again right away.

reconcile-suspense-none = There are no Stars that nobody can place.
reconcile-suspense =
    <b>Stars nobody can place: { $count }</b>
    Telegram’s book has them, but this bot knows nothing of what they were. Choose one.
reconcile-label-in = + { $stars } ⭐, { $at }
reconcile-label-out = − { $stars } ⭐, { $at }
reconcile-unplaced-in =
    <b>{ $stars } ⭐ came in</b>, found on { $at }
    <code>{ $row }</code>

    If you know what they were, count them as income of the platform; if not, leave them.
reconcile-unplaced-out =
    <b>{ $stars } ⭐ went out</b>, found on { $at }
    <code>{ $row }</code>

    If you know what they were, count them as an expense of the platform; if not, leave them.
reconcile-button-in = Income of the platform
reconcile-button-out = Expense of the platform
reconcile-button-leave = Leave it
reconcile-settled = Booked.

reconcile-late =
    <b>Sorry, I am late.</b> Telegram had your payment, but I did not hear of it in time. Everything you paid for is yours now:

    { $list }

    /receipts lists all your payments. Is something wrong? /paysupport helps.
reconcile-late-entry =
    { $what }
    { $stars } ⭐, { $at }
    Charge <code>{ $charge }</code>
reconcile-late-more = … and { $count } more, which /receipts lists.
