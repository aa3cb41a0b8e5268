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
advertise-ask-bid = <b>What do you bid for 1000 subscribers?</b> In whole Stars. A post in a channel of 2000 subscribers costs twice that. The highest bid goes first.
advertise-ask-budget = <b>What may it cost in all?</b> In whole Stars, at least your bid of { $bid } ⭐. What is not spent returns to your balance.
advertise-ask-days = <b>For how long?</b> The days count from the approval.
advertise-now = Now: <b>{ $value }</b>
advertise-keep = Keep this
advertise-stars = { $stars } ⭐
advertise-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
 }
advertise-wrong-choice = Please choose one of the buttons.
advertise-wrong-stars = I need a whole number of Stars from { $min } to { $max }, for example <code>{ $min }</code>.
advertise-summary =
    Above is your message, exactly as readers will see it.

    Advertiser: { $name }
    Text: { $text }
    Button: { $label } → { $link }
    Category: { $category }
    Bid: { $bid } for 1000 subscribers
    Budget: { $budget }
    Time: { $days }, from the approval

    { $buys }

    After you pay, a person looks at it before anything is posted. If it is refused, or some of the money is not spent, the rest returns to your balance.
advertise-buys = Today your budget buys about { $posts ->
    [one] <b>one post</b>
   *[other] <b>{ $posts } posts</b>
 } in { $channels ->
    [one] one channel
   *[other] { $channels } channels
 } with { $subscribers } subscribers in all.
advertise-buys-nothing = Today no open channel would take it at this bid and budget. It would wait until one does.
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
link-private-telegram = Of t.me only public pages may be advertised, for example <code>https://t.me/durov</code>: no invitations, no pages that make the app do something.
link-several = That is more than one address. Give the one that the button opens, for example <code>https://example.com/menu</code>.
link-too-long = The address is too long: 512 characters is the most. Give a shorter page of the site, for example <code>https://example.com/menu</code>.
