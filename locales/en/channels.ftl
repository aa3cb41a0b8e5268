command-channels = your channels, their rules and what they earned

category-humor = Humour
category-local = Places
category-news = News

channels-add = Add me to a channel
channels-none =
    <b>Earn with your channel</b>
    1. Press the button and choose your channel. I ask only for the right to post, edit and delete.
    2. I post sponsored messages within your rules, and delete each after 24 hours.
    3. { $share } % of every price is yours. /earnings shows it to the last fraction of a Star.
channels-all = <b>Your channels</b>
channels-line =
    <b>{ $title }</b>
    { $state }
channels-title = <b>{ $title }</b>
channels-joined =
    <b>{ $title }</b> has joined. I may post there from now on, at most twice a day and never in its quiet hours. Press <b>{ $pause }</b> if that is too soon; change the rules below as you like.
    I take it to be in { $language }. Correct me with <b>{ $tongue }</b>, and press <b>{ $topics }</b> to say what it is about: fitting advertisers find it by both.
channels-back =
    I am back in <b>{ $title }</b>. It stays paused with its old rules until you press Resume.
channels-owner-back =
    Telegram tells me that you run <b>{ $title }</b> again. I post nothing there until you press Resume.
channels-card =
    Subscribers: { $subscribers }
    Earned so far: { $earned } ⭐

    <b>Posts and times</b>: at most { $day } a day, { $gap } h apart · quiet hours: { $quiet } ({ $zone })
    <b>Who may advertise</b>: from { $floor } ⭐ for 1000 subscribers · { $asks } · refused: { $refused }
    <b>Fair traffic</b>: { $traffic }
    <b>Language and topics</b>: { $language } · { $topics }
channels-open = ✓ Open for sponsored posts
channels-closed = ✗ Closed: { $reasons }
channels-hint = · { $hint }
channels-quiet = { $begin }–{ $end }
channels-never-quiet = none
channels-none-refused = nothing
channels-advertisers-refused =
    { $count ->
        [one] { $count } advertiser
       *[other] { $count } advertisers
    }
channels-at-once = posted at once
channels-asks-first = you are asked first
channels-no-topics = no topics yet
channels-traffic-off = off
channels-traffic-gives = promotes others
channels-traffic-gets = is promoted elsewhere
channels-traffic-listed = is in /discover
channels-stars = { $stars } ⭐
channels-post-settled = { $day }: { $yours } ⭐ yours · { $post }
channels-post-standing = { $day }: up, { $yours } ⭐ to come · { $post }
channels-post-void = { $day }: did not count · { $post }
channels-post-unknown = { $day }: nobody can tell yet whether it appeared · { $post }
channels-post-waiting = { $day }: on its way · { $post }
channels-post-asked = { $day }: waits for your answer · { $post }
channels-post-skipped = { $day }: did not appear · { $post }
channels-post-promotion = { $day }: promotion of { $promoted }, no money · { $post }

channels-why-removed = I am not an administrator there any more. Add me again to go on.
channels-why-right = I lack the right to post messages there. Give it back in the channel’s administrators.
channels-why-owner = You no longer run this channel, as far as Telegram tells. Once you may post there again, press Resume.
channels-why-unreachable = Telegram did not let me post there. Look whether I am still an administrator who may post, then press Resume.
channels-why-paused = You paused it. Press Resume to go on.
channels-why-no-posts = It allows no sponsored posts a day. Choose a number under Posts and times.
channels-why-empty = It has no subscribers yet, and prices go by their number.
channels-why-categories = It refuses every category. Allow some under Who may advertise.
channels-hint-growth = It grew by more than 40 % in a week. Until somebody has looked at that, { $counted } of its { $subscribers } subscribers count, for prices and for fair traffic.
channels-hint-bought = Its growth looks bought: { $counted } of its { $subscribers } subscribers count, for prices and for fair traffic, until the newcomers are gone. From { $day } on you may ask for another look.
channels-hint-gap = With { $gap } h between posts only { $fit } of { $day } a day find room. A smaller gap or shorter quiet hours make room for more.
channels-hint-floor = Nobody bids what you ask: the highest bid is { $highest } ⭐ now. You can ask less under Who may advertise.
channels-hint-nobody = No campaign runs just now. You need do nothing: posts come with the next one.
channels-hint-topics = It has no topics: advertisers who look for some pass it by. Choose them under Language and topics.
channels-suspended =
    I no longer post in <b>{ $title }</b>. { $reason }
    Posts that were up are paid by the time they stood.
channels-no-right =
    Thank you for adding me to <b>{ $title }</b>, but I lack the right to <b>post messages</b>. Switch it on in the channel’s administrators, and it joins by itself.
channels-not-yours =
    I was added to <b>{ $title }</b>, but Telegram does not tell me that you run it. Its creator, or an administrator who may post, must add me.

channels-menu-times = Posts and times
channels-menu-ads = Who may advertise
channels-menu-traffic = Fair traffic
channels-menu-about = Language and topics
channels-group-times =
    <b>{ $title }</b>: posts and times

    Sponsored posts a day: { $day }
    Smallest gap between posts: { $gap } h
    Quiet hours: { $quiet }
    Time zone: { $zone }

    Each post stands for 24 hours, then I delete it.
channels-group-ads =
    <b>{ $title }</b>: who may advertise

    Lowest bid: { $floor } ⭐ for 1000 subscribers
    Refused: { $refused }
    New posts: { $asks }

    With <b>Ask me first</b> you see every post before it appears, and approve or refuse it. What you don’t answer within 12 hours is skipped.
channels-group-about =
    <b>{ $title }</b>: language and topics

    Language: { $language }
    Topics: { $topics }

    Advertisers choose channels by both, and so do people in /discover.
channels-group-traffic =
    <b>{ $title }</b>: fair traffic

    Channels promote each other, free of charge and in proportion to their size: twice the subscribers, twice the promotion. They are plain posts with a link. Nobody pays for them, and nobody is rewarded for joining a channel.

    <b>Promote others here</b>: one of five posts, and slots that no advertiser takes, show another channel.
    <b>Promote me elsewhere</b>: other channels show yours. What you are owed carries over until you got it.
    <b>Find me in /discover</b>: everybody may find it by language and topic.

    So far it gave { $given } impressions (its subscribers who saw others), is owed { $owed } and got { $got }. { $standing ->
        [even] It got exactly its due.
        [owed] It is still owed { $ahead }, and whoever is owed comes first.
       *[ahead] It is { $ahead } ahead of its due, so others come first for now.
    }
channels-button-pause = Pause
channels-button-resume = Resume
channels-button-day = Posts a day
channels-button-gap = Gap
channels-button-from = Quiet from
channels-button-to = Quiet until
channels-button-floor = Lowest bid
channels-button-categories = Categories
channels-button-advertisers = Refused advertisers
channels-button-zone = Time zone
channels-button-language = Language
channels-button-topics = Topics
channels-button-log = Posts, and why
channels-button-why = Why { $id }?
channels-button-look = Ask for another look
channels-button-all = ‹ All channels
channels-switch-asks = Ask me first
channels-switch-gives = Promote others here
channels-switch-gets = Promote me elsewhere
channels-switch-listed = Find me in /discover
channels-needs-link = It is private. Give it a public link in Telegram first: people must be able to open it.
channels-topics-full = A channel has at most { $max } topics. Take one out first.
channels-look-asked = Somebody will look again, and I tell you then.
channels-look-early = Somebody looked less than 30 days ago, or nothing waits any more.
channels-ask-day = <b>{ $title }</b>: how many sponsored posts a day at most? 0 means none.
channels-ask-gap = <b>{ $title }</b>: how many hours between two sponsored posts at least?
channels-ask-from = <b>{ $title }</b>: when do its quiet hours begin? The same hour as their end means none.
channels-ask-to = <b>{ $title }</b>: when do its quiet hours end?
channels-ask-floor = <b>{ $title }</b>: what must an advertiser bid at least for 1000 subscribers?
channels-ask-language = <b>{ $title }</b>: in which language is it written?
channels-ask-topics =
    <b>{ $title }</b>: what is it about? Choose up to { $max }.
    Chosen: { $chosen }
channels-ask-categories =
    <b>{ $title }</b>: which advertising is welcome? Press one to refuse it or to take it again.
    Refused: { $chosen }
channels-ask-advertisers = <b>{ $title }</b>: you refuse these advertisers. Press one to let it in again.
channels-no-advertisers = <b>{ $title }</b>: you refuse no advertiser. You can, when you rate a post with 👎, or when I ask you first.
channels-ask-zone = <b>{ $title }</b>: on which clock do its readers live? Write a city or a zone, for example <code>Rome</code> or <code>UTC+2</code>.
channels-zone-similar = I don’t know { $said }. Did you mean one of these: { $names }? Write it once more.
channels-zone-unknown = I don’t know { $said }. Write a large city near you, for example <code>Rome</code>, or an offset like <code>UTC+2</code>.

channels-log = <b>{ $title }</b>: the latest posts
channels-log-empty =
    <b>{ $title }</b>: no posts yet. Its card says what stands against them, if anything.
channels-wanting =
    { $count ->
        [one] { $count } campaign runs now, and { $able } of them may post here at present.
       *[other] { $count } campaigns run now, and { $able } of them may post here at present.
    }
channels-refusal-own-channel = · { $count } of your own: nobody pays themselves
channels-refusal-named-out =
    · { $count ->
        [one] { $count } has left this channel out
       *[other] { $count } have left this channel out
    }
channels-refusal-not-named-in = · { $count } chose other channels by name
channels-refusal-wrong-language =
    · { $count ->
        [one] { $count } wants another language
       *[other] { $count } want another language
    }
channels-refusal-wrong-topic =
    · { $count ->
        [one] { $count } wants other topics
       *[other] { $count } want other topics
    }
channels-refusal-too-small =
    · { $count ->
        [one] { $count } wants larger channels
       *[other] { $count } want larger channels
    }
channels-refusal-too-big =
    · { $count ->
        [one] { $count } wants smaller channels
       *[other] { $count } want smaller channels
    }
channels-refusal-refused-category =
    · { $count ->
        [one] { $count } is of a category that you refuse
       *[other] { $count } are of a category that you refuse
    }
channels-refusal-refused-advertiser =
    · { $count ->
        [one] { $count } is of an advertiser that you refuse
       *[other] { $count } are of an advertiser that you refuse
    }
channels-refusal-below-floor =
    · { $count ->
        [one] { $count } bids less than you ask
       *[other] { $count } bid less than you ask
    }
channels-refusal-not-its-days =
    · { $count ->
        [one] { $count } begins later
       *[other] { $count } begin later
    }
channels-refusal-day-full =
    · { $count ->
        [one] { $count } has had all its posts for today
       *[other] { $count } have had all their posts for today
    }
channels-refusal-lately-here =
    · { $count ->
        [one] { $count } was here, or you were asked about it, in the last 72 hours
       *[other] { $count } were here, or you were asked about them, in the last 72 hours
    }
channels-refusal-budget-spent =
    · { $count ->
        [one] { $count } has too little money left for a channel of this size
       *[other] { $count } have too little money left for a channel of this size
    }
channels-refusal-ahead-of-pace =
    · { $count ->
        [one] { $count } has spent what it wants to spend today
       *[other] { $count } have spent what they want to spend today
    }
channels-missed = Slots left empty in the last 3 days ({ $count }; times in { $zone }). They cost nobody anything:
channels-slot = { $begin } – { $end }: { $why }
channels-why-this =
    “{ $name }” ({ $category })
    { $line }

    It had the strongest of the bids that your rules let in. { $price } ⭐ for { $subscribers } subscribers.
    { $reason }
    The advertiser: { $voices }.

channels-missed-nobody = no campaign could have it
channels-missed-nobody-to-promote = no campaign could have it, and there was no channel to promote
channels-missed-nobody-behind = no campaign could have it, and every channel that you may recommend has got its due
channels-missed-gap = too soon after the post before it (your gap)
channels-missed-day-full = the day already had its posts
channels-missed-asking = a question to you was still open
channels-missed-paused = you had paused the channel
channels-missed-suspended = I could not post in the channel
channels-missed-down = I was not at work
channels-missed-no-answer = you did not answer within 12 hours
channels-missed-refused-by-owner = you refused the post
channels-missed-withdrawn = the campaign stopped before you answered
channels-missed-other = the post could not be sent in time
channels-priced-by-next = It bid { $own } ⭐ per 1000; the next one bid { $following } ⭐. To win it had to pay { $paid } ⭐ per 1000.
channels-priced-by-floor = It bid { $own } ⭐ per 1000 and was alone, so it pays the lowest bid you accept: { $paid } ⭐ per 1000.
channels-button-words = Describe it
channels-button-no-words = Say nothing
channels-ask-words =
    <b>{ $title }</b>: what should readers of other channels know about it? Write one or two sentences, at most { $max } characters, without links or @names. For example: <code>Recipes from Liguria, a new one every morning.</code>
    Somebody looks at it before it is used.
channels-words = Recommended with your words: “{ $words }”
channels-no-words = Recommended with its title, topics and size. Press <b>Describe it</b> to add your own words.
channels-words-wait = Waits for a look: “{ $words }”
channels-barred-reported = Readers reported it: nobody recommends it until a person has looked. I tell you what comes of it.
channels-barred-refused = Nobody recommends it any more: readers reported it, and a person who looked agreed.
