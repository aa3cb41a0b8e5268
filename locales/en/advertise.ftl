command-advertise = put a sponsored message into channels

category-art = Art
category-beauty = Beauty
category-books = Books
category-business = Business
category-cars = Cars
category-education = Education
category-entertainment = Entertainment
category-family = Family
category-finance = Finance
category-food = Food
category-games = Games
category-health = Health
category-hobbies = Hobbies
category-home = Home
category-jobs = Jobs
category-languages = Languages
category-movies = Films
category-music = Music
category-nature = Nature
category-science = Science
category-shopping = Shopping
category-sports = Sports
category-tech = Technology
category-travel = Travel

advertise-progress = <i>A sponsored message · { $number } of { $count }</i>
advertise-ask-name = <b>Who advertises?</b> The name that readers see, at most 32 characters. For example: <code>Ada’s Bakery</code>
advertise-ask-text =
    <b>What do you want to say?</b> One paragraph of at most 160 characters, without links: the button will have yours.

    Nobody may advertise here: adult content; hate or violence; politics or religion; gambling; loans or quick riches; unlicensed medicine; alcohol, tobacco or drugs; weapons; bought followers, spam or hacking; what is illegal or fake.
advertise-ask-label = <b>What does the button say?</b> For example: <code>See the menu</code>
advertise-ask-link = <b>Where does the button lead?</b> An address that begins with https://, or a public t.me page. For example: <code>https://example.com/menu</code>
advertise-ask-category = <b>What is it about?</b> Channel owners choose what they take.
advertise-ask-bid = <b>What do you bid for 1000 subscribers?</b> In whole Stars. A post in a channel of 2000 subscribers costs twice that. The highest bid goes first, and pays only what the next one bids, or what the channel asks: never more than its own.
advertise-ask-budget = <b>What may it cost in all?</b> In whole Stars, at least your bid of { $bid } ⭐. What is not spent returns to your balance.
advertise-ask-days = <b>For how many days?</b> Choose, or write a number up to 90. They count from the approval, or from the first day that you choose later.
advertise-now = Now: <b>{ $value }</b>
advertise-keep = Keep this
advertise-stars = { $stars } ⭐
advertise-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
advertise-wrong-choice = Please choose one of the buttons.
advertise-wrong-stars = I need a whole number of Stars from { $min } to { $max }, for example <code>{ $min }</code>.
advertise-summary =
    Above is your message, exactly as readers will see it.

    Advertiser: { $name }
    Text: { $text }
    Picture: { $picture }
    Button: { $label } → { $link }
    Category: { $category }
    Bid: { $bid } for 1000 subscribers
    Budget: { $budget }
    Begins: { $start }; lasts { $days }
    Languages: { $languages }
    Topics: { $topics }
    Channel size: { $sizes }
    Only in: { $channels_in }
    Not in: { $channels_out }
    Posts: { $posts_max }; in the same channel once in 72 hours at most
advertise-buys = Today your budget buys about { $posts ->
    [one] <b>one post</b>
   *[other] <b>{ $posts } posts</b>
 } in { $channels ->
    [one] one channel
   *[other] { $channels } channels
 } with { $subscribers } subscribers in all.
advertise-pay = Pay { $stars } ⭐
advertise-pay-balance = Use my balance
advertise-edit-name = ✎ Name
advertise-edit-text = ✎ Text
advertise-edit-label = ✎ Button
advertise-edit-link = ✎ Link
advertise-edit-category = ✎ Category
advertise-edit-bid = ✎ Bid
advertise-edit-budget = ✎ Budget
advertise-edit-days = ✎ Days
advertise-invoice-title = Sponsored message
advertise-invoice = The budget of “{ $name }”. What is not spent returns to your balance.
advertise-funded = Paid from your balance. A person looks at your message now; I tell you when it is decided.
advertise-balance-short = Your balance no longer covers that. Press Pay instead, top up your balance, or choose a smaller budget.
advertise-open-balance = Balance
advertise-debt = Your balance is { $stars } ⭐ short, because a payment went back to you after it was spent. Top it up first; then this campaign can start.
advertise-open-campaigns = My campaigns
advertise-paid = That message is paid. /campaigns shows how it does; /advertise begins another.
advertise-too-many = You have { $max } campaigns that are not over. Stop one in /campaigns first.

advertise-wrong-number = I need a whole number from 1 to { $max }, for example <code>7</code>.
advertise-ask-picture = <b>Which picture goes with it?</b> Send a photo, or an image as a file (JPEG, PNG or WebP). Readers see it above the words.
advertise-ask-languages = <b>In which languages are the channels?</b> Switch on those you want; none means any.
advertise-ask-topics = <b>What are the channels about?</b> Switch on what you want; nothing means anything.
advertise-ask-sizes = <b>How many subscribers may a channel have?</b> Choose, or write from and to, for example <code>1000-50000</code>.
advertise-ask-channels_in = <b>Only in certain channels?</b> Send their @names or links, at most { $max }. Each must have this bot.
advertise-ask-channels_out = <b>In which channels not?</b> Send their @names or links, at most { $max }. Each must have this bot.
advertise-ask-start = <b>When does it begin?</b> Choose, or write a date such as <code>2026-12-24</code>. It begins no earlier than its approval.
advertise-ask-posts_max = <b>At most how many posts a day, in all channels together?</b> Choose, or write a number.
advertise-any-picture = none
advertise-any-languages = any
advertise-any-topics = any
advertise-any-sizes = any
advertise-any-channels_in = any
advertise-any-channels_out = none
advertise-any-start = as soon as it is approved
advertise-any-posts_max = no limit
advertise-clear-picture = No picture
advertise-clear-languages = Any language
advertise-clear-topics = Any topic
advertise-clear-sizes = Any size
advertise-clear-channels_in = Any channel
advertise-clear-channels_out = None left out
advertise-clear-start = As soon as approved
advertise-clear-posts_max = No limit
advertise-with-picture = as above
advertise-as-photo = As a photo it looks like this.
advertise-posts_max = { $count } a day
advertise-sizes-from = from { $least } subscribers
advertise-sizes-to = up to { $most } subscribers
advertise-sizes-between = { $least } to { $most } subscribers
advertise-wrong-sizes = I need two numbers of subscribers, the smaller first, for example <code>1000-50000</code>; <code>1000-</code> means 1000 or more.
advertise-wrong-start = I need a day from today on, at most { $max } days ahead, for example <code>{ $example }</code>.
advertise-wrong-channels = I need up to { $max } names of channels, for example <code>@channelname</code> or <code>https://t.me/channelname</code>.
advertise-unknown-channels = These have not joined, or I cannot post in them: { $names }. Name only channels that have this bot; /discover shows some.
advertise-wrong-picture = That is no picture that I can post. Send a photo, or a JPEG, PNG or WebP file of at most { $max } MB.
advertise-room = The free places that fit take <b>{ $room } ⭐</b> on those days, in { $channels ->
    [one] one channel
   *[other] { $channels } channels
 }: more I cannot sell. Choose that budget, more days, or a wider target below.
advertise-no-channels = No channel takes sponsored messages at present, so I sell nothing. Your draft is kept: come back with /advertise.
advertise-buys-nothing = <b>No channel would take it as it is, so I take no money.</b> What keeps them away:
advertise-refusal-sold = · every fitting place of those days is sold: choose more days, or another first day
advertise-refusal-own-channel = · { $count ->
    [one] one channel is
   *[other] { $count } channels are
 } your own
advertise-refusal-named-out = · { $count ->
    [one] one channel: you left it
   *[other] { $count } channels: you left them
 } out
advertise-refusal-not-named-in = · { $count ->
    [one] one channel is
   *[other] { $count } channels are
 } not among those you named: name more, or any
advertise-refusal-wrong-language = · { $count ->
    [one] one channel is
   *[other] { $count } channels are
 } in another language: add languages, or take any
advertise-refusal-wrong-topic = · { $count ->
    [one] one channel is
   *[other] { $count } channels are
 } about something else: add topics, or take any
advertise-refusal-too-small = · { $count ->
    [one] one channel is
   *[other] { $count } channels are
 } too small: lower the number of subscribers
advertise-refusal-too-big = · { $count ->
    [one] one channel is
   *[other] { $count } channels are
 } too big: raise the number of subscribers
advertise-refusal-refused-category = · { $count ->
    [one] one channel does
   *[other] { $count } channels do
 } not take this category
advertise-refusal-refused-advertiser = · { $count ->
    [one] one channel does
   *[other] { $count } channels do
 } not take your messages
advertise-refusal-below-floor = · { $count ->
    [one] one channel asks
   *[other] { $count } channels ask
 } more than your bid: raise it
advertise-refusal-budget-spent = · { $count ->
    [one] one channel costs
   *[other] { $count } channels cost
 } more for a single post than there is: more money, or smaller channels
advertise-refusal-not-its-days = · { $count ->
    [one] one channel would take it, but these are
   *[other] { $count } channels would take it, but these are
 } not its days
advertise-refusal-day-full = · { $count ->
    [one] one channel waits
   *[other] { $count } channels wait
 } for tomorrow: today it had all the posts that you allow
advertise-refusal-lately-here = · { $count ->
    [one] one channel showed it, or was asked about it,
   *[other] { $count } channels showed it, or were asked about it,
 } in the last 72 hours, and may again
advertise-refusal-ahead-of-pace = · { $count ->
    [one] one channel waits
   *[other] { $count } channels wait
 } because it spends evenly over its days: fewer days, or more money, and it goes faster
advertise-take-room = Budget: { $stars } ⭐
advertise-after = After you pay, a person looks at it before anything is posted. If it is refused, or some of the money is not spent, the rest returns to your balance.
advertise-edit-warning = <b>Before you send it:</b> a person looks at the new version first. Until it is approved nothing more of this campaign is posted; posts that are up stay as they are. The days that this takes are added at its end.
advertise-save = Send to review
advertise-saved = Your new version awaits its review. Until then nothing more is posted; I tell you when it is decided.
advertise-not-saved = This campaign can no longer be changed. Here is how it stands.
advertise-days-over = With so few days it would be over already. Choose more days.
advertise-edit-picture = ✎ Picture
advertise-edit-languages = ✎ Languages
advertise-edit-topics = ✎ Topics
advertise-edit-sizes = ✎ Channel size
advertise-edit-channels_in = ✎ Only in…
advertise-edit-channels_out = ✎ Not in…
advertise-edit-start = ✎ First day
advertise-edit-posts_max = ✎ Posts a day

wording-empty = I need some words here: at least a letter or a digit, for example <code>Fresh bread every morning</code>.
wording-too-long = That is { $length } characters; { $max } is the most, and Telegram counts an emoji such as 🍞 as two. Leave something out.
wording-hidden = There are characters in it that nobody can see. Type it anew rather than pasting it, for example <code>Fresh bread every morning</code>.
wording-marks = There are letters with heaps of marks in it. Write plain letters, for example <code>Fresh bread</code>.
wording-mixed-scripts = One of its words mixes alphabets whose letters look alike. Type it anew in one alphabet, for example <code>bread</code>.
wording-link = Only the button has a link: leave out addresses, @names, e-mail, phone numbers, #tags, /commands, and dots between two words. For example <code>Fresh bread. Every morning.</code>
wording-hidden-link = There is a link behind its words, and readers would not see where it leads. Send plain words, for example <code>Fresh bread every morning</code>; the button will have your link.

link-not-https = The address must begin with <code>https://</code>, for example <code>https://example.com/menu</code>.
link-userinfo = There is an @ or a \ in the address’s name, which can mislead readers. Leave it out, for example <code>https://example.com/menu</code>.
link-no-host = I find no full site name in it. It should look like <code>https://example.com/menu</code>.
link-address = The link leads to a bare number. Readers need a name, for example <code>https://example.com</code>.
link-port = There is a colon after the site’s name. Readers need the plain address, for example <code>https://example.com/menu</code>.
link-invisible = There are spaces or hidden characters in it. Type it anew rather than pasting it, for example <code>https://example.com/menu</code>.
link-mixed-scripts = The site’s name mixes letters that look alike. Write it in one alphabet, for example <code>https://example.com</code>.
link-lookalike = Every letter of the site’s name passes for a Latin one, so readers would take it for another site. Give an address that cannot be mistaken, for example <code>https://example.com</code>.
link-shortener = That is a link shortener or a forwarding page, which hides where it leads. Give the final address, for example <code>https://example.com/menu</code>.
link-private-telegram = Of t.me only public pages may be advertised, for example <code>https://t.me/channelname</code>: no invitations, no pages that make the app do something.
link-several = That is more than one address. Give the one that the button opens, for example <code>https://example.com/menu</code>.
link-too-long = The address is too long: 512 characters is the most. Give a shorter page of the site, for example <code>https://example.com/menu</code>.
