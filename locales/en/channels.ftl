command-channels = your channels, their rules and what they earned

channels-add = Add me to a channel
channels-none =
    <b>Earn with your channel</b>
    1. Press the button and choose your channel. I ask only for the right to post, edit and delete.
    2. I post sponsored messages within your rules, and delete each after 24 hours.
    3. Half of every price is yours. /earnings shows it to the last fraction of a Star.
channels-all = <b>Your channels</b>
channels-line =
    <b>{ $title }</b>
    { $state }
channels-title = <b>{ $title }</b>
channels-joined =
    <b>{ $title }</b> has joined. I may post there from now on, at most twice a day and never in its quiet hours. Press Pause if that is too soon; change the rules below as you like.
channels-back =
    I am back in <b>{ $title }</b>. It stays paused with its old rules until you press Resume.
channels-card =
    { $state }

    Subscribers: { $subscribers }
    Earned so far: { $earned } ⭐

    Sponsored posts a day: { $day }
    Quiet hours: { $quiet }
    Time zone: { $zone }
    Smallest gap between posts: { $gap } h
    Lowest bid: { $floor } ⭐ for 1000 subscribers
    Refused: { $refused }
channels-open = ✓ Open for sponsored posts
channels-closed = ✗ Closed: { $reasons }
channels-quiet = { $begin }–{ $end }
channels-never-quiet = none
channels-none-refused = nothing
channels-stars = { $stars } ⭐
channels-posts = <b>Lately</b>
channels-post-settled = { $day }: { $yours } ⭐ yours · { $post }
channels-post-standing = { $day }: up, { $yours } ⭐ to come · { $post }
channels-post-void = { $day }: did not count · { $post }
channels-post-unknown = { $day }: nobody can tell yet whether it appeared · { $post }
channels-post-waiting = { $day }: on its way · { $post }

channels-why-removed = I am not an administrator there any more. Add me again to go on.
channels-why-right = I lack the right to post messages there. Give it back in the channel’s administrators.
channels-why-owner = You no longer run this channel, as far as Telegram tells.
channels-why-unreachable = Telegram did not let me post there. Look whether I am still an administrator who may post.
channels-why-paused = You paused it.
channels-why-no-posts = It allows no sponsored posts a day.
channels-why-empty = It has no subscribers yet.
channels-suspended =
    I no longer post in <b>{ $title }</b>. { $reason }
    Posts that were up are paid by the time they stood.
channels-no-right =
    Thank you for adding me to <b>{ $title }</b>, but I lack the right to <b>post messages</b>. Switch it on in the channel’s administrators, and it joins by itself.
channels-not-yours =
    I was added to <b>{ $title }</b>, but Telegram does not tell me that you run it. Its creator, or an administrator who may post, must add me.

channels-button-pause = Pause
channels-button-resume = Resume
channels-button-day = Posts a day
channels-button-gap = Gap
channels-button-from = Quiet from
channels-button-to = Quiet until
channels-button-floor = Lowest bid
channels-button-categories = Categories
channels-button-zone = Time zone
channels-button-all = ‹ All channels
channels-ask-day = <b>{ $title }</b>: how many sponsored posts a day at most? 0 means none.
channels-ask-gap = <b>{ $title }</b>: how many hours between two sponsored posts at least?
channels-ask-from = <b>{ $title }</b>: when do its quiet hours begin? The same hour as their end means none.
channels-ask-to = <b>{ $title }</b>: when do its quiet hours end?
channels-ask-floor = <b>{ $title }</b>: what must an advertiser bid at least for 1000 subscribers?
channels-ask-categories = <b>{ $title }</b>: which advertising is welcome? Press one to refuse it or to take it again.
channels-ask-zone = <b>{ $title }</b>: on which clock do its readers live? Write a city or a zone, for example <code>Rome</code> or <code>UTC+2</code>.
channels-zone-similar = I don’t know { $said }. Did you mean one of these: { $names }? Write it once more.
channels-zone-unknown = I don’t know { $said }. Write a large city near you, for example <code>Rome</code>, or an offset like <code>UTC+2</code>.
