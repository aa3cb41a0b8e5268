packs-waiting = The sticker pack “{ $title }” ({ $stickers }) awaits your review.
packs-reported-waits = The sticker pack “{ $title }” was reported as copied art. Please look.
packs-matter =
    <b>{ $title }</b> · { $stickers }
    By person { $id }
    Price: { $access }
    Topic: { $topic }
    Public set: { $public }
    { $count ->
        [one] It is the only one that waits.
       *[other] { $count } wait.
    }
packs-matter-before = This artist so far: { $offered } on offer, { $down } taken down
packs-first = It is new.
packs-changes = <b>Changed since the last approval:</b>
packs-change = · { $what }: { $old } → { $new }
packs-change-title = Title
packs-change-price = Price
packs-change-topic = Topic
packs-change-public = Public set
packs-change-added = · { $count ->
    [one] one new sticker
   *[other] { $count } new stickers
 }: no. { $numbers }
packs-change-removed = · { $count ->
    [one] one sticker is gone
   *[other] { $count } stickers are gone
 }
packs-change-words = · Emoji or words of { $count ->
    [one] one sticker
   *[other] { $count } stickers
 }: no. { $numbers }
packs-change-order = · Order or cover
packs-page = Above: stickers { $from } to { $to } of “{ $title }”.
packs-look = Look at them, moving ones too
packs-look-on = The next ones
packs-approve = Approve
packs-refuse = Refuse
packs-approved = “{ $title }” is approved and on offer.
packs-refused = “{ $title }” is refused; its artist is told why.
packs-ask-why = Why is “{ $title }” refused? The artist is told.
packs-ask-why-down = Why is “{ $title }” taken down? The artist is told.
packs-reason-copied = It is copied art
packs-reason-brand = It shows a brand or a person without their permission
packs-reason-adult = Adult or shocking content
packs-reason-hate = Hate, violence or harassment
packs-reason-illegal = It shows what is illegal
packs-reason-quality = The pictures are not clear enough
packs-reason-title = The title or the words do not fit the pictures
packs-ask-reason = Write the reason in a sentence. The artist reads it as it is.
packs-open = Packs on offer
packs-all = <b>Packs</b>: on offer, and taken down. Tap one.
packs-none = No pack has been on offer yet.
packs-before = ‹ Before
packs-more = More ›
packs-line = { $title } · { $access }
packs-line-down = ✕ { $title }
packs-card =
    <b>{ $title }</b> · { $stickers }
    By person { $id }
    Price: { $access } · sold: { $sold } · used: { $uses }
packs-card-down = Taken down { $day }: { $why }
packs-card-refundable = { $count ->
        [one] One purchase was not refunded.
       *[other] { $count } purchases were not refunded.
    }
packs-down = Take down
packs-down-refund = Take down and refund
packs-restore = Restore
packs-refund = Refund the buyers ({ $count })
packs-dismiss = Dismiss the report
packs-sure = { $buyers ->
        [0] Nobody has paid for “{ $title }”, so nothing goes back.
        [one] <b>One buyer</b> of “{ $title }” gets <b>{ $stars } ⭐</b> back, and its artist’s share goes back too. A refund cannot be undone.
       *[other] <b>{ $buyers } buyers</b> of “{ $title }” get <b>{ $stars } ⭐</b> back in all, and its artist’s share goes back too. A refund cannot be undone.
    }
packs-sure-yes = Yes, take down and refund { $stars } ⭐
packs-taken-down = “{ $title }” is taken down.
packs-refunds-asked = Refunds under way: { $asked }.
packs-refunds-left = { $count ->
        [one] One refund
       *[other] { $count } refunds
    } could not be asked for yet ({ $why }); the pack’s card has a button for the rest.
packs-refunds-max = at most { $max } at a time
packs-refunds-ceiling = the refunds of 24 hours have reached the limit; wait, or raise it in /config
packs-refunds-telegram-short = Telegram keeps too few Stars for this bot
packs-restored = “{ $title }” is on offer again.
packs-complaint =
    <b>Reported as copied art: “{ $title }”</b>
    By person { $id }; reported by person { $complainant } on { $day }:
    <blockquote>{ $words }</blockquote>
    { $stickers }, { $access }; sold: { $sold }
packs-complaint-more = { $count ->
        [one] One other report about it waits
       *[other] { $count } other reports about it wait
    } too; your decision holds for all.
packs-dismissed = “{ $title }” stays on offer. Whoever reported it is told.

packs-topic-animals = Animals
packs-topic-art = Art
packs-topic-celebrations = Celebrations
packs-topic-fantasy = Fantasy
packs-topic-feelings = Feelings
packs-topic-food = Food
packs-topic-friends = Friends
packs-topic-funny = Funny
packs-topic-games = Games
packs-topic-love = Love
packs-topic-music = Music
packs-topic-nature = Nature
packs-topic-seasons = Seasons
packs-topic-sports = Sports
packs-topic-work = Work & study

packs-unfit-empty = · stickers: send at least one picture
packs-unfit-title = · a title
packs-unfit-topic = · a topic
packs-unfit-price = · what it costs: a price, for members, or free
packs-unfit-emoji = · emoji for no. { $numbers }: nobody finds a sticker without one
packs-unfit-others = · a picture of it is in another artist’s pack. If it is yours, write to /support and say where you published it first
packs-unfit-decided = · it was handed in already

packs-add-full = A pack has at most { $max } stickers, and this one is full.
packs-add-twice = This one is in the pack already.
packs-add-others = This picture is in another artist’s pack already, so I did not take it. If it is yours, write to /support and say where you published it first.
