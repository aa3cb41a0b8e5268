command-sticker = your photo as a sticker, in a set of your own

sticker-how = <b>Your own stickers</b>
    Send me a photo or a picture file: I fit it, you choose its emoji, and it goes into a Telegram sticker set of yours. Free, as many as you like.

    Later you can also write <code>/sticker</code> below a photo, or in answer to one. Members also make stickers of words and short clips, and outlines.
sticker-text = Sticker of words ✦
sticker-sets = My sets
sticker-new = New sticker
sticker-ask-words = Write what the sticker shall say, for example <code>See you at ten!</code>
sticker-choose = Choose its emoji ↓
sticker-choose-why = The emoji is how you find the sticker while you type. Tap one, or write any other, and the sticker goes into your set.
sticker-outline = White outline ✦
sticker-premium = Outlines, stickers of words and stickers of short clips are part of premium. Stickers of photos are free, as many as you like.
sticker-no-file = I could not fetch this file. Send it once more; a picture may have { $max } MB, a clip 20.
sticker-wrong-picture = That is no picture. Send a photo, or a PNG, WEBP or JPEG file. Stickers of others stay in the sets they are in.
sticker-wrong-words = Write the words as a message, for example <code>See you at ten!</code>, or send a photo.
sticker-wrong-emoji = Tap an emoji below the sticker, or write one, for example 🦊. Another photo is welcome too.
sticker-on-its-way = On its way into your set…
sticker-set-title = My stickers { $number }
sticker-added = { $emoji } is in <a href="{ $link }">your set</a>: { $count } of { $max }. Open it once and add it to your stickers; Telegram shows new ones by itself after a while.
sticker-was-there = This one is in <a href="{ $link }">your set</a> already: { $count } of { $max }.
sticker-refused = Telegram did not take this sticker ({ $reason }). Try another picture or emoji.
sticker-open-set = Open the set
sticker-open-number = Open set { $number }
sticker-remove = Take it out again
sticker-remove-last = Take the last one out
sticker-removed = { $emoji } is out of your set again.
sticker-not-removed = Telegram does not answer at the moment. Try again in a minute.
sticker-no-sets = You have no sets yet. Send me a photo, and your first one begins.
sticker-your-sets = <b>Your sets</b>
    { $sets }
sticker-set = <a href="{ $link }">My stickers { $number }</a>: { $count } of { $max }

sticker-public-begun = I am making a Telegram set of “{ $title }” in your name. I will tell you when it is there.
sticker-public-half = The first { $count } of { $total } stickers of “{ $title }” are in <a href="{ $link }">your set</a>. The others follow one by one.
sticker-public-done = <a href="{ $link }">Your set “{ $title }”</a> is there, with all its { $total } stickers. Open it and add it. It is a public set: whoever sees one of its stickers can open it.
sticker-public-refused = Telegram did not take the set of “{ $title }” ({ $reason }). You still have the pack: write my name and a word in any chat. If you need help, write to /support.
sticker-public-deleted = The Telegram set of “{ $title }” was deleted in Telegram, so its link leads nowhere. You still have the pack: write my name and a word in any chat. I can also make the set again.
sticker-public-again = Make it again
