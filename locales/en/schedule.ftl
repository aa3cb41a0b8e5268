command-schedule = posts for your own channel, at the time you say

schedule-about =
    <b>Posts at their time</b>
    Write a post for your channel now, and I post it when you say: tomorrow at 9, on Friday evening, on 24 December. Links, bold words and a picture stay as you made them. Up to { $max } posts may wait, as far ahead as { $days } days.

    It is part of premium.
schedule-none =
    <b>Posts at their time</b>
    None of your posts waits. Write one for your channel now, and I post it when you say.
schedule-waiting =
    <b>Your posts</b> (time in { $zone })
    { $list }

    Tap a number to see a post, move it or delete it.
schedule-rests = Your premium has ended, so these posts wait. Nothing is lost: once you are a member again they go out as planned, and you choose anew for those that are late.
schedule-list-line = { $number }. { $at } · <b>{ $title }</b>: { $words }
schedule-list-held = { $number }. ⚠️ { $at } · <b>{ $title }</b>: { $words }
schedule-list-unknown = { $number }. ❓ { $at } · <b>{ $title }</b>: { $words }
schedule-picture = a picture
schedule-card =
    🕘 <b>{ $title }</b>, { $at }
    { $words }
schedule-held =
    ⚠️ <b>{ $title }</b>: your post for { $at } did not go out. { $why }
    { $words }

    It waits here until you decide.
schedule-unknown =
    ❓ <b>{ $title }</b>: I sent your post for { $at }, but Telegram did not say whether it stands there.
    { $words }

    Please look in the channel. I never post it twice by myself.
schedule-why-premium = Your premium had ended by then.
schedule-why-lost = I could not post in the channel then.
schedule-why-missed = I could not post in time, and after an hour I would rather ask you.
schedule-why-refused = Telegram does not take it: perhaps the message is gone from our chat. If so, send it again as a new post.
schedule-zone = Time in { $zone }.
schedule-zone-unknown = The time is <b>UTC</b>: I don’t know your time zone yet. Tell me in /settings.
schedule-button-new = New post
schedule-button-list = My posts
schedule-button-yes = Post it then
schedule-button-now = Post now
schedule-button-post = Post { $number } now
schedule-button-move = Another time
schedule-button-delete = Delete
schedule-button-there = It stands there
schedule-button-again = Not there: post it
schedule-button-later = Rather on { $at }
schedule-which = Which channel is it for?
schedule-no-channel = Add me to your channel first: that takes one tap. I ask only for the right to post, edit and delete.
schedule-full = { $max } of your posts wait, and that is as many as I keep. Delete one that you no longer need.
schedule-ask-post = Send me the post: a text, or one picture with its words. Bold words and links stay as they are.
schedule-album = I can post one picture, not an album. Which one shall it be? Send it alone, with its words.
schedule-kind = I can post a text, or one picture with its words. Please send one of these.
schedule-ask-time = When shall it appear? For example <code>tomorrow 9am</code>, <code>friday at 18:30</code> or <code>24 december 8:00</code>.
schedule-unclear = I can’t find a moment in that. Write only when, for example <code>tomorrow 9am</code> or <code>friday at 18:30</code>.
schedule-past = { $at } is already over. Give me a moment to come, for example <code>tomorrow 9am</code>.
schedule-far = { $at } is too far away: I keep posts for at most { $days } days. When shall it be?
schedule-no-copy = Telegram does not let me send a message like this one. Please send me another: a text, or one picture.
schedule-confirm = This is how it will look in <b>{ $title }</b>, on <b>{ $at }</b>.
schedule-top = ⚠️ A sponsored post may have just come then. Yours would take its place at the top, which costs you { $percent } % of its price. From { $free } on it costs nothing.
schedule-top-now = ⚠️ A sponsored post stands at the top now. Yours would take its place, which costs you { $percent } % of its price. From { $free } on it costs nothing.
schedule-kept = Until then the post stays in our chat: don’t delete it here, and if you edit it, the edited one goes out. I keep its number and, encrypted, its first words; they are erased when it is out.
schedule-over-now = That moment is over by now. Write another one.
schedule-set = Noted. I tell you when it is out.
schedule-soon = It goes out in a moment. I tell you when it stands there.
schedule-deleted = Deleted. It will not appear.
schedule-noted = Noted.
schedule-no-answer = Telegram does not say just now whether we may both post there. Please try again in a minute.
schedule-posted = ✓ Your post stands in <b>{ $title }</b>: { $url }
schedule-missed =
    ⚠️ I was away, and { $count } of your posts did not go out in time:
    { $list }

    Nothing is lost: post them now, or find another time in your list.
schedule-premium-ended =
    Your post for <b>{ $title }</b> ({ $at }) waits because your premium has ended, and so do those after it.
    { $words }

    Nothing is lost: /schedule keeps them.
