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
receipts-refunded = Refunded: the Stars went back to you
receipts-unknown = Paid; an owner is looking at what it was for
receipts-for-month = premium, a month
receipts-for-year = premium, a year
receipts-for-campaign = sponsored message no. { $number }
receipts-for-unknown = not yet known
