command-stickers = sticker packs by artists, for every chat

stickers-menu =
    <b>Stickers</b>

    Packs drawn by artists. Take one, then type <code>@{ $bot }</code> and a word or an emoji in any chat: your stickers show up, and one tap sends them.

    { $yours }
stickers-yours = { $count ->
    [0] You have no pack yet. The free ones cost one tap.
    [one] You have one pack.
   *[other] You have { $count } packs.
}
stickers-yours-member = { $count ->
    [0] As a member you may use every members-only pack already.
    [one] You have one pack, and as a member you may use every members-only one.
   *[other] You have { $count } packs, and as a member you may use every members-only one.
}
stickers-button-newest = Newest
stickers-button-most-used = Most used
stickers-button-topics = By topic
stickers-button-search = Search
stickers-button-mine = My packs
stickers-button-given = Packs I gave
stickers-button-member = Become a member
stickers-button-menu = ‹ All of /stickers
stickers-button-before = ‹ Back
stickers-button-more = More ›

stickers-list-newest = <b>Newest packs</b> · { $topic }
stickers-list-most-used = <b>Most used packs</b> · { $topic }
stickers-list-mine = <b>Your packs</b>
stickers-list-found = <b>Packs for “{ $words }”</b>
stickers-empty-newest = <b>Newest packs</b> · { $topic }
    Nothing here yet. Press the topic below to look elsewhere. Do you draw? /artist brings your own pack.
stickers-empty-most-used = <b>Most used packs</b> · { $topic }
    Nothing here yet. Press the topic below to look elsewhere. Do you draw? /artist brings your own pack.
stickers-empty-mine = <b>Your packs</b>
    You have none yet. Look at the newest ones: the free packs cost one tap.
stickers-empty-found = <b>Packs for “{ $words }”</b>
    I found none. Try another word, or look through the topics.
stickers-line =
    <b>{ $title }</b> · { $price }
    { $stickers }, { $uses }
stickers-choice = { $title } · { $price }
stickers-any-topic = Any topic
stickers-choose-topic = Stickers about what?
stickers-count = { $count ->
    [one] one sticker
   *[other] { $count } stickers
}
stickers-uses = { $count ->
    [0] not used yet
    [one] used once
   *[other] used { $count } times
}
stickers-price-sale = { $stars } ⭐
stickers-price-members = for members
stickers-price-free = free
stickers-price-gone = taken down

stickers-ask-words = What shall the pack be about? Write a word or two: its name, what it shows, or an emoji. For example: <i>cat</i>
stickers-words-strange = That is no word I could look for. Write one or two short words, or an emoji, for example: <i>cat</i>

stickers-card =
    <b>{ $title }</b>
    { $about }

    { $state }
stickers-state-sale = <b>{ $stars } ⭐</b>, paid once. { $percent } % of it goes to the artist.
stickers-state-members = <b>For members.</b> With /premium you may use this and every other members-only pack.
stickers-state-free = <b>Free.</b> One tap, and it is yours.
stickers-state-yours = ✓ <b>Yours.</b> Type <code>@{ $bot }</code> and a word or an emoji in any chat.
stickers-state-member = ✓ <b>You may use it as a member.</b> Type <code>@{ $bot }</code> and a word or an emoji in any chat.
stickers-state-made = ✓ <b>You made it.</b> Type <code>@{ $bot }</code> and a word or an emoji in any chat.
stickers-button-buy = Buy, { $stars } ⭐
stickers-button-give = Give, { $stars } ⭐
stickers-button-take = Take it
stickers-button-try = Try it here
stickers-button-use = Use it in a chat
stickers-button-public = Add as a Telegram set
stickers-button-report = Report
stickers-taken = It is yours. Type @{ $bot } and a word or an emoji in any chat.
stickers-taken-down = “{ $title }” was taken down, so nobody can use it now. If it comes back, it is yours as before. If you paid for it, write to /paysupport.
stickers-told-down = “{ $title }”, a sticker pack that you have, was taken down: { $why }. Nobody can use it now. I keep it for you: if it comes back, it is yours as before. If you paid for it and want your Stars back, write to /paysupport.

stickers-title = Stickers: { $title }
stickers-about = { $stickers } to use in every chat. Paid once, nothing renews. Receipts: /receipts, help: /paysupport.
stickers-gift-title = Gift: { $title }
stickers-gift-about = A link that gives these { $stickers } to whoever redeems it first. Paid once, nothing renews.
packs-refused-owned = You have this pack already, so there is nothing to pay. To give it to somebody else, press Give.
packs-refused-own = This is your own pack: you use it without paying.
packs-refused-gone = This pack is not sold any more. Nothing was charged.
packs-refused-taken-down = This pack was taken down, so nobody can buy it now. Nothing was charged.
packs-refused-price = The price of this pack has changed, or it is not for sale any more. Open it again in /stickers; nothing was charged.

stickers-present =
    🎁 <b>A gift for you: the sticker pack “{ $title }”</b>

    Open the link and tap Redeem. It can be redeemed once, so keep it for the person it is meant for.
    { $link }
stickers-button-redeem = Redeem
stickers-button-look = Look at it
stickers-gift-opened =
    🎁 <b>{ $who } gave the sticker pack “{ $title }”.</b>

    Whoever redeems it first has it: { $stickers }, for every chat.
stickers-gift-arrived = 🎁 Your gift “{ $title }” was redeemed: { $at }.
stickers-gift-by-you = You have redeemed this gift already: the pack is in /stickers, under My packs.
packs-gift-unknown = I don’t know this gift. Perhaps the link was cut off: ask whoever sent it for the whole of it.
packs-gift-redeemed = Somebody else was faster: this gift has been redeemed already. Ask whoever sent it; more packs are in /stickers.
packs-gift-revoked = This gift was refunded to whoever gave it, so there is nothing in it any more.
packs-gift-gone = This gift’s pack was taken down, so there is nothing to redeem. Whoever gave it can ask for the Stars with /paysupport.
packs-gift-own = This gift is a pack of your own. Forward its link to somebody else: it stays good.
packs-gift-owned = You have this pack already. The gift stays as it is: forward its link to somebody else.
stickers-given =
    <b>Packs you gave</b>, newest first

    { $gifts }
stickers-given-none = You have not given a pack yet. Each pack that is sold has a button for it.
stickers-given-entry = • { $day }, “{ $title }”: { $state }
stickers-given-waits = waits to be redeemed
stickers-given-redeemed = redeemed on { $day }
stickers-given-revoked = taken back
stickers-button-link = Link of { $day }, { $title }

stickers-inline-first = You have no stickers yet: get some
stickers-inline-more = More stickers
stickers-inline-nothing = Nothing of yours fits: look in the shop
stickers-inline-members = Nothing of yours fits: members have more

payments-thanks-pack = <b>Thank you! “{ $title }” is yours.</b> Type my @name and a word or an emoji in any chat; all you have is in /stickers.
payments-thanks-pack-gift = <b>Thank you! Your gift is ready.</b> The next message has its link: forward it to whom you like. What you gave is listed in /stickers.
payments-thanks-pack-second = <b>You have “{ $title }” already, so this payment goes back to you.</b> It takes a moment; you are told when the Stars are back.
payments-thanks-pack-gone = <b>“{ $title }” was taken down a moment ago, so this payment goes back to you.</b> It takes a moment; you are told when the Stars are back.
payments-what-pack = Sticker pack “{ $title }”
payments-what-pack-gift = Sticker pack “{ $title }” as a gift
payments-refunded-pack = Your payment of { $stars } ⭐ was refunded, so the sticker pack “{ $title }” is not yours any more. What else you have stays.
payments-refunded-pack-kept = Your payment of { $stars } ⭐ for the sticker pack “{ $title }” was refunded: you had the pack already, and it stays yours.
payments-refunded-pack-gift = Your payment of { $stars } ⭐ was refunded. The link of the gift “{ $title }” no longer works.
payments-refunded-pack-taken = Your payment of { $stars } ⭐ was refunded. The gift “{ $title }” was taken from who had redeemed it.
payments-pack-gift-ended = The sticker pack “{ $title }” that was given to you was taken back: its payment was refunded to who gave it.
receipts-for-pack = sticker pack “{ $title }”
receipts-for-pack-gift = sticker pack “{ $title }” as a gift
