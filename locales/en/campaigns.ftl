command-campaigns = your sponsored messages, and your balance

campaigns-all =
    <b>Your campaigns</b>
    Your balance: { $balance } ⭐
campaigns-none =
    You have no campaigns yet. Press the button to write your first sponsored message.
    Your balance: { $balance } ⭐
campaigns-balance = Balance
campaigns-new = New sponsored message
campaigns-line =
    <b>{ $id } · { $name }</b>: { $state }
    Spent { $spent } ⭐, up now { $held } ⭐, left { $left } ⭐ of { $stars } ⭐
campaigns-card =
    <b>{ $id } · { $name }</b>
    { $text }

    { $state }
    Budget: { $stars } ⭐
    Spent: { $spent } ⭐
    Held for posts that are up: { $held } ⭐
    Left: { $left } ⭐
campaigns-state-review = a person looks at it before it is posted
campaigns-state-running = runs until { $until }
campaigns-state-finished = over: its days have passed
campaigns-state-spent = over: its budget is spent
campaigns-state-stopped = you stopped it
campaigns-state-replaced = you wrote another version
campaigns-state-refunded = over: its payment was refunded
campaigns-state-refused = refused: { $why }
campaigns-posts = <b>Posts</b> (subscribers in brackets)
campaigns-post-settled = { $day } · { $channel } ({ $subscribers }) · { $log }
campaigns-post-standing = { $day } · { $channel } ({ $subscribers }): up now, { $price } ⭐ · { $post }
campaigns-post-void = { $day } · { $channel }: did not count, { $price } ⭐ returned · { $post }
campaigns-post-unknown = { $day } · { $channel }: nobody can tell yet whether it appeared; { $price } ⭐ wait · { $post }
campaigns-post-waiting = { $day } · { $channel }: on its way, { $price } ⭐ · { $post }
campaigns-post-asked = { $day } · { $channel }: its owner is asked first, { $price } ⭐ wait · { $post }
campaigns-post-skipped = { $day } · { $channel }: its owner was asked, and it did not appear; { $price } ⭐ returned · { $post }
campaigns-stop-ask = Stop “{ $name }”? What is not spent returns to your balance. Posts that are up stay until their end.
campaigns-stop-yes = Yes, stop it
campaigns-stopped = “{ $name }” is stopped. { $returned } ⭐ are back on your balance.
campaigns-over-finished = The days of “{ $name }” have passed. It spent { $spent } ⭐; { $returned } ⭐ are back on your balance. /campaigns shows its posts.
campaigns-over-spent = “{ $name }” has spent its budget: { $spent } ⭐. /campaigns shows its posts, /advertise begins another.

campaigns-state-again = you changed it: a person looks at the new version before anything more is posted
campaigns-state-later = approved; begins on { $first }
campaigns-state-reported = over: readers reported it, and the people who run this bot stopped it
campaigns-paused-advertiser = paused by you
campaigns-paused-reported = paused: readers reported it, and a person looks at it. You need do nothing; I tell you what comes of it
campaigns-pace-even = Pace: { $used } ⭐ used since it began or last changed, { $due } ⭐ would be even. It is on pace.
campaigns-pace-behind = Pace: { $used } ⭐ used since it began or last changed, { $due } ⭐ would be even. It is behind, and weighs more until it has caught up.
campaigns-pace-ahead = Pace: { $used } ⭐ used since it began or last changed, { $due } ⭐ would be even. It is ahead, and goes slower for a while.
campaigns-average = Paid on average for 1000 subscribers: { $average } ⭐; your bid is { $bid } ⭐.
campaigns-reach = Reach: { $posts ->
    [one] one post
   *[other] { $posts } posts
 } in channels with { $subscribers } subscribers in all when they were posted. How many of them looked, no bot can see.
campaigns-clicks = Clicks: { $count }
campaigns-no-clicks = Clicks are counted only when the owners of this bot set PUBLIC_URL; they have not.
campaigns-post-clicks = { $count ->
    [one] one click
   *[other] { $count } clicks
 }
campaigns-do-pause = Pause
campaigns-do-resume = Resume
campaigns-do-edit = Edit
campaigns-do-more = Add money
campaigns-do-copy = Copy
campaigns-do-why = Why not mine?
campaigns-do-ask = Stop it
campaigns-paused = “{ $name }” is paused. Posts that are up stay until their end; nothing more is posted. The days of the pause are added at its end.
campaigns-resumed = “{ $name }” goes on. The days of the pause are added: it runs until { $until }, and spends what is left evenly from now on.
campaigns-more =
    <b>More money for “{ $name }”</b>
    Its budget is { $stars } ⭐; your balance is { $balance } ⭐. What is added is spent evenly over the days that are left.
campaigns-more-short = Your balance is too small for that: the smallest amount is { $least } ⭐. Top it up here; once that is paid, press <b>{ $again }</b> once more.
campaigns-top-up = Top up { $stars } ⭐
campaigns-added = “{ $name }” has a budget of { $stars } ⭐ now.
campaigns-why = <b>Why is “{ $name }” not posted more?</b> As things are now:
campaigns-why-idle = · { $state }
campaigns-why-able = · { $count ->
    [0] no channel is free for it just now
    [one] one channel may show it in the next free place, unless a higher bid comes first
   *[other] { $count } channels may show it in the next free place, unless a higher bid comes first
 }
campaigns-why-channel = · { $title }: { $why }
campaigns-here-able = may show it in its next free place, unless a higher bid comes first
campaigns-here-closed = takes no posts at present
campaigns-here-own-channel = is your own
campaigns-here-named-out = you left it out
campaigns-here-not-named-in = is not among those you named
campaigns-here-wrong-language = is in another language
campaigns-here-wrong-topic = is about something else
campaigns-here-too-small = is too small
campaigns-here-too-big = is too big
campaigns-here-refused-category = does not take this category
campaigns-here-refused-advertiser = does not take your messages
campaigns-here-below-floor = asks more than your bid
campaigns-here-budget-spent = costs more for a post than is left
campaigns-here-not-its-days = these are not the days of your campaign
campaigns-here-day-full = waits for tomorrow: today it had all the posts that you allow
campaigns-here-lately-here = showed it, or was asked about it, in the last 72 hours, and may again
campaigns-here-ahead-of-pace = waits because it spends evenly over its days
campaigns-draft = You have begun a sponsored message and not finished it. There is room for one: go on with it, or put this one in its place?
campaigns-draft-edit = You are changing “{ $name }” and have not sent that to review. There is room for one message: go on with it, or put this one in its place?
campaigns-draft-continue = Go on with it
campaigns-draft-replace = Replace it
