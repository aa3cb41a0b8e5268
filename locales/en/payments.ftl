checkout-unknown = I don’t know this invoice. Open /premium or /campaigns for a fresh one; nothing was charged.
checkout-other-buyer = This invoice was made for another person. Ask me for your own; nothing was charged.
checkout-wrong-price = This invoice does not match its order any more. Please ask for a fresh one; nothing was charged.
checkout-paid = This has been paid already. Nothing was charged again.
checkout-expired = This invoice is too old. Please ask for a fresh one; nothing was charged.
checkout-not-for-sale = This is no longer for sale. Please ask for a fresh invoice; nothing was charged.
checkout-reserved = A payment for this is under way already. If it does not arrive, try again in two minutes.
checkout-later = I cannot look up your order just now. Nothing was charged; please try again in a minute.

payments-receipt =
    { $thanks }

    <b>Receipt</b>
    { $what }
    { $stars } ⭐, { $at }
    Charge <code>{ $charge }</code>

    Is something wrong? /paysupport helps.
payments-thanks-premium = <b>Thank you! Premium is yours until { $until }.</b> It works from this moment: see /premium.
payments-thanks-renewal = <b>Your premium was renewed until { $until }.</b> To cancel the renewal, open /premium.
payments-thanks-gift = <b>Thank you! Your gift is ready.</b> The next message has its link: forward it to whom you like. What you gave is listed in /premium.
payments-thanks-campaign = <b>Thank you! Your campaign is paid and awaits review.</b> You will hear from me as soon as it is decided; /campaigns shows where it stands.
payments-thanks-balance = <b>Thank you! Your payment is on your balance.</b> The campaign had its money already, was stopped, or your balance was below zero. Nothing is lost: /campaigns shows your balance.
payments-thanks-topup = <b>Thank you! Your balance is { $balance } ⭐ now.</b> /advertise spends it; /campaigns shows it.
payments-what-month = Premium, monthly plan, first 30 days
payments-what-renewal = Premium, monthly plan, 30 more days
payments-what-year = Premium, 365 days
payments-what-gift-month = Premium as a gift, 30 days
payments-what-gift-year = Premium as a gift, 365 days
payments-what-topup = Balance for sponsored messages
payments-what-campaign = Budget of the campaign “{ $name }”
payments-unplaced =
    <b>Your { $stars } ⭐ arrived, but I cannot tell what they were for.</b>

    They are safe: an owner of this bot has been told and will deliver or refund. You need do nothing; if you like, write to /paysupport.
    Charge <code>{ $charge }</code>

payments-refunded = Your payment of { $stars } ⭐ was refunded: the Stars are back with you.
payments-refunded-premium = Your payment of { $stars } ⭐ was refunded, so premium has ended. Everything free goes on as before.
payments-refunded-part = Your payment of { $stars } ⭐ was refunded. What you paid otherwise stands: premium now ends on <b>{ $until }</b>.
payments-refunded-unspent = { $stars } ⭐ of your balance are back with you as Stars.
payments-refunded-topup = Your payment of { $stars } ⭐ was refunded and has left your balance; /campaigns shows where you stand.
payments-refunded-gift = Your payment of { $stars } ⭐ was refunded. The gift’s link no longer works.
payments-refunded-gift-taken = Your payment of { $stars } ⭐ was refunded. The gift was taken from who had redeemed it.
payments-gift-ended = The premium that was given to you has ended: its payment was refunded to who gave it. Everything free goes on as before.
payments-gift-shorter = The premium that was given to you was taken back: its payment was refunded to who gave it. What else you have stands: premium now ends on <b>{ $until }</b>.
payments-refunded-campaign = Your payment of { $stars } ⭐ was refunded. Campaigns that it paid for were stopped; /campaigns shows where you stand.
payments-renewal-failed = Telegram could not renew your premium, most likely for want of Stars. It ends on <b>{ $until }</b>; you can subscribe again in /premium.
payments-button-premium = Open premium
