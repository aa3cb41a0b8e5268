command-receipts = everything you paid for

receipts-none = You have not paid for anything yet, so there are no receipts. /premium shows what there is to buy.
receipts-list =
    <b>Your payments</b>, newest first

    { $list }
receipts-entry =
    { $day } · <b>{ $stars } ⭐</b> · { $what }
    { $state }
    <code>{ $charge }</code>
receipts-delivered = Paid and delivered
receipts-refunded = Refunded { $at }, { $by }: the Stars went back to you
receipts-by-owner = by an owner of this bot
receipts-by-you = from your balance, as you asked
receipts-by-bot = by this bot, which should not have taken them
receipts-by-telegram = by Telegram
receipts-by-book = by Telegram
receipts-by-chargeback = by your bank or app store
receipts-refunding = A refund is under way
receipts-suspended = Paid; an owner is looking at what it was for
receipts-gift-redeemed = Paid; your gift was redeemed
receipts-gift-waits = Paid; your gift waits to be redeemed
receipts-late = Its message reached me late
receipts-ask = Ask about { $stars } ⭐, { $day }
receipts-for-month = premium, a month
receipts-for-year = premium, a year
receipts-for-gift-month = premium as a gift, a month
receipts-for-gift-year = premium as a gift, a year
receipts-for-topup = balance for sponsored messages
receipts-for-campaign = sponsored message no. { $number }
receipts-for-unknown = not yet known
receipts-for-plan = plan { $plan } for { $name }
receipts-for-invoice = invoice no. { $number } of { $name }
receipts-for-business = balance of { $name }
receipts-by-card =
    { $day } · <b>{ $price }</b> · { $what }
    Paid with a card, through the payment provider
    <code>{ $charge }</code>
