gifts-button-give = Give premium
gifts-button-days = { $days } days, { $stars } ⭐
gifts-button-given = Gifts I gave
gifts-button-link = Link of { $day }, { $days } days
gifts-button-open = Open the gift
gifts-button-redeem = Redeem
gifts-button-later = Later
gifts-somebody = Somebody

gifts-card =
    <b>Give premium</b>

    You pay once and get a link. Forward it to whom you like: whoever opens it first redeems the days, after those they have already. You are told when it is redeemed; you may also redeem it yourself.

    For how long?
gifts-title = Premium as a gift, { $days } days
gifts-about = A link that gives { $days } days of premium to whoever opens it first. Paid once, nothing renews.
gifts-present =
    🎁 <b>A gift for you: { $days } days of premium</b>

    Open the link and tap Redeem. It can be redeemed once, so keep it for the person it is meant for.
    { $link }
gifts-list =
    <b>Gifts you gave</b>, newest first

    { $gifts }
gifts-entry = • { $day }, { $days } days: { $state }
gifts-none = You have not given premium yet.
gifts-state-waits = waits to be redeemed
gifts-state-redeemed = redeemed on { $day }
gifts-state-revoked = refunded on { $day }

gifts-opened =
    🎁 <b>{ $who } gave { $days } days of premium.</b> Whoever redeems them first has them.

    { $after }
gifts-after = They begin at once, or follow the days of premium that you have.
gifts-after-renewal = Your monthly plan renews by itself, so these days follow the ones you pay for: they are used when you cancel the renewal in /premium.
gifts-done = 🎁 <b>Redeemed: premium is yours until { $until }.</b> Enjoy it!
gifts-arrived = 🎁 Your gift of { $day } was redeemed: { $at }.
gifts-redeemed-by-you = You have redeemed this gift already: its days are part of your premium.
gifts-refused-unknown = I don’t know this gift. Perhaps the link was cut off: ask whoever sent it for the whole of it.
gifts-refused-redeemed = Somebody else was faster: this gift has been redeemed already. Ask whoever sent it; premium is also in /premium.
gifts-refused-revoked = This gift was refunded to whoever gave it, so there is nothing in it any more.
