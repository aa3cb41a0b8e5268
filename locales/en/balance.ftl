balance-card =
    <b>Your balance: { $free } ⭐</b>
    In your campaigns: { $in_campaigns } ⭐

    It pays for sponsored messages. What you do not need you can have back as Stars.
balance-returning = On its way back to you: { $stars } ⭐
balance-debt = Your balance is { $stars } ⭐ short, because a payment went back to you after it was spent. What you pay next makes that good first; until then no new campaign starts.
balance-other = Another amount
balance-unspent = Refund what is unspent
balance-campaigns = Your campaigns
balance-ask = How many Stars shall I add? Write a whole number from 1 to { $max }.
balance-wrong = Please write a whole number of Stars from 1 to { $max }, for example <code>250</code>.
balance-title = Top up your balance
balance-about = Stars for your sponsored messages. What you do not spend you can have back.
balance-covered = <b>These payments can go back to you whole, { $stars } ⭐ in all:</b>
balance-charge = · { $stars } ⭐, { $day }: { $what }
balance-more = · and { $count } more
balance-nothing-stays = Nothing stays on your balance then.
balance-stays-whole = { $stars } ⭐ stay on your balance: Telegram gives back whole payments only, and each other one is larger than that.
balance-stays-no-charge = { $stars } ⭐ stay on your balance: no payment of yours is left that could go back. You can spend them on campaigns.
balance-confirm = Yes, refund { $stars } ⭐
balance-asked = { $stars } ⭐ are on their way back to you. I tell you as soon as each payment has arrived.
balance-failed = { $stars } ⭐ could not go back to you: Telegram refused. They are on your balance again, and the owners of this bot know. Try again later, or write to /paysupport.
balance-refused-too-often = That is all I may give back to you in 24 hours. The rest stays on your balance; try again tomorrow.
balance-refused-ceiling = I have given back as much in 24 hours as the owners of this bot allow. What is left stays on your balance; try again tomorrow, or write to /paysupport.
balance-refused-under-way = One of these payments is on its way back already.
balance-refused-refunded = One of these payments has gone back already.
balance-refused-source-short = Your balance no longer covers that. Look again, and choose anew.
balance-refused-telegram-short = I cannot give Stars back just now. What is left stays on your balance; try again later, or write to /paysupport.
