invoices-ask-code = <b>A new invoice.</b> To whom? Write the customer’s code, for example <code>C7F3-K2MQ</code>. It stands beside what they write to you.
invoices-ask-title = What is it for? Write a title of at most { $max } characters, for example <code>Two loaves of rye</code>.
invoices-ask-about = Say a little more, in at most { $max } characters, for example <code>Order of Saturday, to be picked up from 8 o’clock</code>.
invoices-ask-kind = Is it digital (a course, a ticket, a reservation, a voucher) or something that you hand over or send? Telegram wants digital things paid in Stars, and everything else with money.
invoices-ask-price = What does it cost? Write an amount from { $least } to { $most }.
invoices-stars-digital = Stars are for what is digital: a course, a ticket, a reservation, a voucher.
invoices-card-physical = The customer pays with a card through the payment provider of this bot. What you hand over or send, you owe them.
invoices-kind-stars = Digital: in Stars
invoices-kind-card = Not digital: in { $currency }
invoices-kind-none = Not digital
invoices-law-no-provider = <b>Telegram does not allow Stars for what you hand over or send</b>, bread for example: that is paid with money. This bot has no payment provider, so I cannot ask for money: be paid as you usually are, in your shop or on delivery. In Stars I can ask for what is digital, such as a voucher.
invoices-law-unverified = <b>Telegram does not allow Stars for what you hand over or send</b>, bread for example: that is paid with money. I ask for money only for verified businesses: /business shows how to become one. Until then be paid as you usually are; in Stars I can ask for what is digital, such as a voucher.
invoices-law-no-currency = <b>Telegram does not allow Stars for what you hand over or send</b>, bread for example: that is paid with money. The money of your country is not among those that I can ask for, so be paid as you usually are. In Stars I can ask for what is digital, such as a voucher.
invoices-law-stars = This is an amount of money, but you chose Stars, which Telegram allows only for what is digital. For something that you hand over or send, go back and choose “Not digital”. Else write a number of Stars.
invoices-law-money = These are Stars, but you chose something that is not digital, and Telegram does not allow Stars for it. Write an amount of money; or go back, if it is digital after all.
invoices-team-only = Only its owner and their team may ask customers for money: the owner adds you in /business.
invoices-wrong-price = That is not an amount I can ask for. It goes from { $least } to { $most }; write it without a separator of thousands, for example <code>{ $least }</code>.
invoices-wrong-code = No customer with this code can get an invoice from you now. Look at the code again, or wait until they write to you.
invoices-wrong-choice = Choose with one of the buttons, please.
invoices-too-many = { $max } invoices of yours wait for this customer already. Wait until one is paid, or take one back.
invoices-of =
    <b>{ $name }</b> asks you for a payment.

    <b>{ $title }</b>
    { $about }

    <b>{ $price }</b>
    { $kind }
invoices-digital = Paid in Stars, for something digital. The seller is the business. Something wrong? /paysupport
invoices-physical = Paid with a card through the payment provider of this bot, for something that the business hands over or sends. The seller is the business. Something wrong? /paysupport
invoices-until = You can pay it below, here in the chat, until { $until }. You need not: if you did not order it, leave it.
invoices-sure =
    <b>So { $code } will read it.</b>
    Of this you get { $yours } ({ $percent } %), the platform { $platform }. It can be paid for { $hours } hours.
invoices-send = Send it
invoices-sent = The invoice is on its way to { $code }: “{ $title }”, { $price }. I tell you when it is paid.
invoices-list = <b>Invoices of { $name }, newest first</b>
invoices-none = None yet.
invoices-line =
    { $number } · { $day } · { $code }
    { $title }: <b>{ $price }</b>, { $state }
invoices-state-open = open
invoices-state-paid = paid
invoices-state-refunded = paid, refunded
invoices-state-withdrawn = taken back
invoices-state-expired = not paid in time
invoices-state-undelivered = could not be delivered: take it back
invoices-takings = Through the payment provider: { $total }, of which yours { $yours }, the platform’s { $platform }. The owner of this bot pays yours to you by hand.
invoices-withdraw = Take back { $number }: { $title }
invoices-withdrawn = Taken back: it cannot be paid any more.
invoices-withdrawn-customer = { $name } has taken back its invoice “{ $title }”. You need do nothing; it cannot be paid any more.
invoices-button-all = Invoices
invoices-button-new = New invoice
invoices-paid-stars = { $code } has paid “{ $title }”: <b>{ $price }</b>. Yours are { $yours }, the platform’s { $platform }. Your share is held for { $days } days; /earnings shows it.
invoices-paid-currency = { $code } has paid “{ $title }”: <b>{ $price }</b>, through the payment provider. Yours are { $yours }, the platform’s { $platform }. The owner of this bot pays yours to you by hand.
invoices-refunded = “{ $title }” of { $code }, { $price }, was refunded. Your share of it, { $yours }, is taken from your earnings, and the platform gives back its { $platform }.
invoices-receipt =
    <b>Thank you! { $name } has your payment.</b>

    <b>Receipt</b>
    { $title }
    { $price }, { $at }
    Charge <code>{ $charge }</code>

    Is something wrong? /paysupport helps.
invoices-receipt-second =
    <b>You have paid { $name } twice.</b> The owners of this bot know, and give this payment back through the payment provider.

    { $title }
    { $price }, { $at }
    Charge <code>{ $charge }</code>
invoices-thanks = <b>Thank you! { $name } has your payment for “{ $title }”.</b>
invoices-thanks-second = <b>You had paid “{ $title }” of { $name } already.</b> These Stars go back to you by themselves; you need do nothing.
invoices-what = { $title } (invoice no. { $number } of { $name })
invoices-refunded-payer = Your payment of { $stars } ⭐ for invoice no. { $number } of { $name } was refunded: the Stars are back with you.
