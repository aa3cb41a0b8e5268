command-artist = make sticker packs, sell them, see what they earn

artist-none =
    <b>Your sticker packs</b>
    You have none yet. Send me drawings, short clips or animations; I make stickers of them, and you choose: sold for Stars, for premium members, or free.

    Of each sale { $share } % are yours. Packs for members earn a part of what members pay, by how often they use them.
artist-all = <b>Your sticker packs</b>
artist-line =
    <b>{ $title }</b> · { $state }
    { $stickers }, { $access }
artist-new = New pack
artist-earnings = Earnings
artist-pool = How members’ packs earn
artist-untitled = No title yet
artist-stickers = { $count ->
    [0] no stickers yet
    [one] one sticker
   *[other] { $count } stickers
 }
artist-too-many = You have { $max } packs that are not on sale yet. Finish or delete one of them first.

artist-state-draft = draft
artist-state-waiting = a person looks at it
artist-state-refused = refused: { $why }
artist-state-published = on offer
artist-state-editing = on offer; you are changing it
artist-state-again = on offer; a person looks at the changes
artist-state-down = taken down: { $why }

artist-access-sale = { $stars } ⭐
artist-access-members = for members
artist-access-free = free
artist-access-none = price not chosen
artist-not-chosen = not chosen yet
artist-public-yes = yes
artist-public-no = no
artist-cover-first = the first one

artist-card =
    <b>{ $title }</b> · { $state }
    { $stickers } · cover: { $cover }
    Price: { $access }
    Topic: { $topic }
    Public set: { $public }
artist-card-send = Send me pictures, clips or stickers at any time, albums too: each becomes a sticker of this pack.
artist-card-waiting = Nothing can be changed while it is looked at. I write to you as soon as it is decided.
artist-card-editing = What is on offer stays as it is until a person has approved your changes.
artist-card-down = Nobody can use or buy it. Ask with /support if you think that is wrong.
artist-card-numbers =
    Sold: { $sold ->
        [one] once
       *[other] { $sold } times
    } ({ $paid } ⭐ paid; your share is in /earnings)
    Used: { $uses ->
        [one] once
       *[other] { $uses } times
    }
artist-missing = <b>Still missing:</b>
artist-ready = Everything is there. Look at the preview, then hand it in.

artist-do-add = ➕ Add stickers
artist-do-stickers = The stickers ({ $count })
artist-do-title = ✎ Title
artist-do-price = ✎ Price
artist-do-topic = ✎ Topic
artist-do-public = ✎ Public set
artist-do-sheet = Preview
artist-do-submit = Hand in
artist-do-withdraw = Take back, to change it
artist-do-edit = Change it
artist-do-edit-again = Change it and try again
artist-do-delete = Delete the draft
artist-do-undo = Drop the changes
artist-to-pack = ‹ To the pack

artist-ask-stickers =
    <b>Send me the pictures</b>, one by one or as an album of ten.

    · Drawings: PNG, WEBP or JPEG. Send them <b>as files</b>, then transparent parts stay transparent. I fit them to 512 pixels.
    · Clips: WEBM (VP9), at most 3 seconds, without sound, one side 512 pixels, at most 256 KB.
    · Animations: TGS, at most 3 seconds and 64 KB.
    · Or send a sticker of a set that you drew yourself: I can take the whole set.

    Below each one you choose its emoji: people find it by them.
artist-ask-title = <b>What is the pack called?</b> At most 64 characters, for example: <code>Sleepy Cats</code>
artist-now = Now: <b>{ $value }</b>
artist-ask-price =
    <b>What does it cost?</b>

    · <b>A price in Stars</b>: tap one, or write another from 1 to { $max }. { $share } % of each sale are yours.
    · <b>For members</b>: every premium member may use it, and you earn by how often they do.
    · <b>Free</b>: everybody may take it. It earns nothing.
artist-price = { $stars } ⭐
artist-price-members = For members
artist-price-free = Free
artist-wrong-title = A title has 1 to { $max } plain characters: no links, no @names, nothing invisible. For example: <code>Sleepy Cats</code>
artist-wrong-price = I need a whole number of Stars from 1 to { $max }, for example <code>50</code>.
artist-ask-topic = <b>What is it about?</b> People browse packs by topic.
artist-ask-public =
    <b>May it also become a public sticker set?</b>

    Whoever has the pack can then add it to Telegram as a set. But a public set cannot be protected: anybody who sees one of its stickers can open the whole set and keep it. Without it, the pack is used by writing my name in a chat.
artist-public-allow = Yes, it may
artist-public-refuse = No
artist-ask-words =
    <b>Which emoji and words does it stand for?</b> Write up to 20 emoji and a few words in one message, for example: <code>🐱😴 sleepy cat, nap</code>

    Emoji replace the emoji, words replace the words; what you leave out stays.

    { $now }
artist-words-now = No. { $place } now: { $emoji } · { $words }
artist-no-emoji = no emoji
artist-no-words = no words
artist-wrong-words = I need emoji, or words with commas between them (at most { $words } words, { $characters } characters in all), for example: <code>🐱😴 sleepy cat, nap</code>
artist-words-kept = Noted: { $emoji } · { $words }

artist-button-words = ✎ Emoji and words
artist-button-cover = Cover
artist-button-is-cover = ✓ Cover
artist-button-earlier = ‹ Earlier
artist-button-later = Later ›
artist-button-remove = Remove
artist-place = It is now number { $place } of { $count }.
artist-is-cover = It is the cover now.
artist-removed = Removed from the pack.
artist-list = <b>The stickers of “{ $title }”</b>. Tap a number to change one.
artist-list-line = { $place }. { $emoji } · { $words }
artist-before = ‹ Before
artist-more = More ›

artist-not-a-picture = I can’t make a sticker of this. Send a picture (PNG, WEBP, JPEG), a WEBM clip or a TGS animation; files keep transparent parts.
artist-text-here = This pack waits for pictures. Send some, or tap what you want to change.
artist-too-big = That file has more than { $max } MB. Please send a smaller one: a sticker is only 512 pixels wide.
artist-not-fetched = I could not get that file from Telegram. Please send it once more.
artist-not-made = { $place }: { $why }
artist-not-open = This pack can’t be changed right now.

artist-set-found = This sticker is of the set “{ $title }” ({ $count ->
        [one] one sticker
       *[other] { $count } stickers
    }). <b>Is the art yours?</b> I only take what you drew yourself, or have every right to sell. Who hands in others’ art loses the pack, and buyers get their Stars back.
artist-set-all = It is mine: take the whole set
artist-set-one = It is mine: only this one
artist-set-no = It is not mine
artist-set-declined = All right, I leave it.
artist-set-unknown = Telegram does not show me that set. Send the pictures themselves as files.
artist-set-emoji = That is a set of custom emoji, too small for stickers. Send the pictures themselves as files.
artist-set-progress = Taking “{ $title }”: { $done } of { $count }…
artist-set-paused = Taken from “{ $title }”: { $done } of { $count }. Shall I go on?
artist-set-go-on = Go on
artist-set-enough = That is enough
artist-set-taken = “{ $title }” is taken: { $added ->
        [one] one new sticker
       *[other] { $added } new stickers
    }.
artist-set-left-out = Not taken:

artist-sheet = “{ $title }” · { $stickers }
artist-confirm =
    Above is “{ $title }” as people will see it: { $access }.

    By handing it in you say: <b>I made this art, or have every right to sell it</b>, and it shows nothing illegal, hateful or adult. Who hands in others’ art loses the pack, and buyers get their Stars back.
artist-confirm-yes = It is mine: hand it in
artist-submitted = “{ $title }” is handed in. A person looks at it, and I write to you as soon as it is decided.
artist-withdrawn = “{ $title }” is taken back; you can change it again.
artist-ask-delete = Delete the draft “{ $title }” with { $stickers }? It can’t be brought back.
artist-ask-undo = Drop the changes to “{ $title }”? What is on offer stays as it is.
artist-delete-yes = Yes, delete it
artist-deleted = Deleted.

artist-pool-how =
    <b>How packs for members earn</b>
    { $share } % of what a member pays for premium goes to artists. Each member’s part is divided only among the artists whose members’ packs this member used in that month, by the number of uses. What you use yourself does not count, nor does what somebody bought or was given.
    A month is paid out a day after it ends.
artist-pool-month = <b>{ $month }</b>: { $uses ->
        [one] one use
       *[other] { $uses } uses
    } by { $members ->
        [one] one member
       *[other] { $members } members
    } → { $stars } ⭐
artist-pool-open = <b>{ $month }</b> so far: your stickers were sent { $uses ->
        [one] once
       *[other] { $uses } times
    }, from packs of every kind.
artist-pool-nothing = Nothing was paid out yet.

artist-told-approved = “{ $title }” is approved and on offer from now on: /artist shows its sales and uses.
artist-told-refused = “{ $title }” was refused: { $why }. You can change it in /artist and hand it in again.
artist-told-refused-edit = The changes to “{ $title }” were refused: { $why }. What was on offer stays; change it in /artist and hand it in again.
artist-told-down = “{ $title }” is taken down: { $why }. Nobody can buy or use it any more. If you think that is wrong, write to /support.
artist-told-down-refunded = “{ $title }” is taken down: { $why }. Nobody can buy or use it any more, and its buyers get their Stars back; your share of those sales goes back too. If you think that is wrong, write to /support.
artist-told-restored = “{ $title }” is on offer again.

artist-ask-complaint =
    <b>Is “{ $title }” copied art?</b>
    Tell me in one message where the original is, best with a link, and whose it is. The owners of this bot look at it, and you hear what came of it.
artist-wrong-complaint = Please write it as text, in at most { $max } characters, for example: “The original is at https://example.com/cats, drawn by me in 2023.”
artist-complained = Thank you. The owners of this bot look at “{ $title }” now; you hear what came of it.
artist-complaint-late = That pack is not on offer any more, so there is nothing to report.
artist-complained-already = You have reported “{ $title }” already. The owners of this bot will look at it.
artist-complaints-max = You have { $max } reports that nobody has looked at yet. Please wait for an answer first.
artist-told-dismissed = You reported “{ $title }” as copied art. A person looked at it and found no copy. If you have more to show, report it again with a link to the original.
artist-told-upheld = You reported “{ $title }” as copied art. A person looked at it, and it is taken down. Thank you.
