command-payouts = pay what payees asked for

payouts-none = Nobody waits for a payout.
payouts-list = { $count ->
        [one] <b>One payout waits.</b>
       *[other] <b>{ $count } payouts wait</b>, the oldest first.
    }
payouts-label = { $id } · { $stars } ⭐ · { $payee } · { $day }
payouts-unknown = There is no such payout.
payouts-card =
    <b>Payout { $id }: { $stars } ⭐</b>
    For <a href="tg://user?id={ $payee }">{ $payee }</a>
    Asked for { $asked } ({ $days ->
        [0] today
        [one] 1 day ago
       *[other] { $days } days ago
    })
payouts-rail-outside = To be paid outside Telegram, to: <code>{ $where }</code>
payouts-rail-gift = To be paid as a gift.
payouts-earned =
    { $since ->
        [never] Nothing earned yet
       *[other] Earned since { $since }: { $earned } ⭐
    }
    Paid before: { $paid } ⭐ in { $count ->
        [one] 1 payout
       *[other] { $count } payouts
    }
    Held: { $held } ⭐, available beside this: { $available } ⭐
payouts-in-my-hand = You have it in hand. Pay, then press the button and write the reference; or put it back.
payouts-in-hand = Owner { $owner } has it in hand since { $since }.
payouts-gift-going = The gift is on its way.
payouts-gift-unknown = <b>Nobody can tell yet whether the gift arrived</b>, and I do not send it twice. Telegram’s book may tell by itself; or look, then say so.
payouts-gift-failed = The gift was not sent: { $why }. Try again, or return the payout.
payouts-gift-gone = Telegram no longer sells this gift at this price. Return the payout with a reason, so that the payee can choose another.
payouts-is-paid = It is paid. { $reference }
payouts-is-returned = It is returned: { $reason }
payouts-is-cancelled = Its payee has cancelled it.

payouts-do-pay = I pay it now
payouts-do-back = Put it back
payouts-do-return = Return…
payouts-do-gift = Send the gift
payouts-do-sent = It was sent
payouts-do-unsent = It was not sent
payouts-do-confirm = Yes, it is paid
payouts-to-list = All that wait
payouts-open = Open
payouts-to-earnings = My earnings

payouts-pay-now =
    Payout { $id } is in your hand: no other owner pays it, and its payee cannot cancel it.

    Pay the worth of <b>{ $stars } ⭐</b> to:
    <code>{ $where }</code>

    Then write the reference of the payment, for example <code>SEPA 2026-11-21 0042</code>. If you do not pay it, put it back.
payouts-wrong-reference = Write the reference of the payment in at most { $max } characters, for example <code>SEPA 2026-11-21 0042</code>.
payouts-sure-paid = Payout { $id }, { $stars } ⭐: paid with the reference “{ $reference }”?
payouts-paid = Payout { $id } is paid: { $stars } ⭐. The payee knows.
payouts-ask-reason = Why does payout { $id } return? Write it in a sentence; the payee reads it as it is.
payouts-wrong-reason = Write the reason in at most { $max } characters, for example <code>The bank did not accept this IBAN.</code>
payouts-returned = Payout { $id } is returned: { $stars } ⭐ are available to the payee again, who knows why.

payouts-refused-over = It is over already.
payouts-refused-taken = Another owner has it in hand.
payouts-refused-sending = Its gift is on its way, or nobody can tell yet whether it arrived.
payouts-refused-below-zero = It cannot be paid: a sale of this payee was refunded since, and their balance is below zero. Return it, or wait for their next earnings.
payouts-refused-drift = It cannot be paid: the books and Telegram’s differ. /stats shows by how much; payouts wait until they agree.
payouts-gate-under-way = Its gift is on its way already.
payouts-gate-ceiling = With this gift, the gifts of the last 24 hours would cost more than /config allows.
payouts-gate-source-short = The money of this payout is not there. Look at /verify.
payouts-gate-telegram-short = Telegram keeps too few Stars for this bot to send the gift.

payouts-asked = Payout { $id }: { $payee } asks for { $stars } ⭐.
payouts-gift-text = Your payout { $id }. Thank you!
payouts-gift-arrived = The gift of payout { $id } has arrived.
payouts-gift-back = The gift of payout { $id } was not sent: { $why }. The payout waits in the queue again.
payouts-gift-lost = Nobody can tell yet whether the gift of payout { $id } arrived ({ $why }). I do not send it again; Telegram’s book may tell, or you do.
payouts-told-paid = Payout { $id } is paid: { $stars } ⭐. Reference: { $reference }
payouts-told-paid-gift = Payout { $id } is paid: your gift for { $stars } ⭐ has been sent.
payouts-told-returned = Payout { $id } was not paid: { $reason }. The { $stars } ⭐ are yours again; ask anew with /earnings.
payouts-provider = Through the payment provider: { $count }
