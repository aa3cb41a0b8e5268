command-terms = the rules, in plain words
command-privacy = what I keep about you, and what not

terms-text =
    <b>Terms</b>

    <b>Who.</b> This bot is run by its owners, not by Telegram. You reach them with /support, and about money with /paysupport. By using it you accept these terms and Telegram’s own.

    <b>What is free.</b> Every command that is free stays free. Premium does more: { $month } ⭐ for 30 days, which Telegram renews until you cancel in /premium, or { $year } ⭐ once for 365 days; a promo code may make the year cheaper. If you cancel, you keep what you paid for until its end.

    <b>Stars.</b> Everything sold here is digital and paid in Telegram Stars, inside Telegram. The price is shown before you pay, and what you bought is there at once. A gift of premium belongs to whoever opens its link first. Each payment has a receipt in /receipts.

    <b>Refunds.</b> If something you paid for does not work as described, or you were charged by mistake, write to /paysupport. A refund is always of a whole payment, goes back to you as Stars, and takes back what was bought. Telegram’s support can’t help with purchases made in this bot, and can’t refund them.

    <b>If you advertise.</b> You answer for what your message says and where its link leads. It is reviewed by a person before it appears, it is marked as sponsored, and it may be refused. It must be legal and true, and suit the channels it asks for. Budget that is not spent returns to your balance.

    <b>If you own a channel.</b> You earn { $share } % of the price of each sponsored message that stood in your channel as agreed. Earnings are held for { $days } days, then you can have them paid out from { $payout } ⭐ on. A post that is removed early or altered earns less or nothing, and you are told why. You may pause, or remove the bot, at any time.

    <b>What is not allowed.</b> Spam, fraud, anything illegal or adult, and attempts to break the bot or its counts. Whoever does it may be excluded; what they have honestly earned is still theirs.

    <b>What we promise, and what not.</b> We keep the books exactly and make good our mistakes. A reminder or a post may come late when Telegram or our server is down: don’t rely on it where lives or large sums are at stake. Your rights as a consumer stay what the law says.

    <b>Changes.</b> If these terms change, they change here, for what is bought afterwards.
privacy-text =
    <b>Privacy</b>

    <b>What is kept of you</b>
    • your Telegram number (id), your language and your time zone, so that I can answer you on your clock. Not your name, not your phone number;
    • reminders that wait: encrypted, and their words are erased as soon as they are sent or deleted;
    • posts that you schedule for your channel: the number of the message in our chat and, encrypted, its first words, erased when it is out or deleted;
    • a form you are filling in, and questions to /support: encrypted, and erased when they are finished, cancelled or answered;
    • if you give premium: your first name on the gift, encrypted, and erased when it is redeemed;
    • payments: what, when, how many Stars and Telegram’s charge id. The law wants records of payments kept for years, so these stay;
    • if you add a channel: its name, size and your settings for it, and what it earned;
    • if you ask for a payout: where it is to be paid, encrypted, for the owners’ eyes only and erased when the payout is over; its amount and reference stay;
    • if you advertise: your messages, as they were approved and posted.

    <b>What is not kept</b>
    Texts for /qr are drawn and forgotten. What you write is erased from my inbox when it has been dealt with; only its number is kept, for two days, so that nothing is done twice. What I send you is erased here once Telegram has it. There is no tracking of what you read, and no profile of you.

    <b>Who sees it</b>
    The owners of this bot, as far as they need it to help you and to keep the books. When you write to /support, they see your first name and your question. Nothing is sold or given to advertisers; they learn how many posts stood where, never who read them. Messages travel through Telegram, whose own privacy policy applies there.

    <b>Your rights</b>
    /mydata sends you all that is kept of you, as a file. /forgetme erases it at once, tells you before what stays and why, and I write to you no more. What stays are payments and what rests on them, and the proof of what you allowed. To correct something, write to /support: it is done within 30 days. If you block the bot, I write to you no more. You may also complain to your country’s data protection authority.
