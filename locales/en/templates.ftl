templates-list =
    <b>Templates of { $name }</b>: { $count } of { $max } in your plan.

    ✅ may be sent · ⏳ in review · ✎ draft · ✕ refused · ⏸ rests · ⏹ off
templates-none = { $name } has no template yet. What you send to many is written once, read by us, and then sent as often as you like. Begin with a ready-made one: your plan has room for { $max }, and { $count } are used.
templates-new = + New template
templates-sendings = Sendings
templates-to-list = To the templates
templates-plans = Look at the plans
templates-full = { $name } has all the { $count } templates of its plan. Delete one that you no longer need, or take a larger plan. What is refused or a draft counts too.
templates-new-how = Take one that people know and change what you like, or begin from scratch.
templates-scratch = From scratch
templates-ready-flight-gate = Flight gate
templates-ready-flight-delay = Flight delay
templates-ready-parcel-coming = Parcel on its way
templates-ready-parcel-delivered = Parcel delivered
templates-ready-order-ready = Order ready
templates-ready-appointment = Appointment
templates-ready-bank-alert = Bank alert
templates-ready-login-code = Login code
templates-ready-event = Event
templates-ready-offer = Offer

templates-category-authentication = Code
templates-category-utility = Service message
templates-category-marketing = Offer
templates-ask-category =
    <b>What kind of message is it?</b>

    <b>Code</b>: a one-time code to log in or confirm, in our words: <i>Your code is 314159.</i>
    <b>Service message</b>: about something that the customer ordered or booked: <i>Your order 27 is ready.</i>
    <b>Offer</b>: what you would like them to buy or visit, only to those who chose offers, by day, at most two a week: <i>Fresh bread today.</i>
templates-ask-name = <b>What is it called?</b> Only you and the reviewer see the name. For example: <code>Order ready</code>
templates-ask-language = <b>In which language is the code sent?</b> The words are ours, so that nobody can be tricked with them.
templates-ask-text-utility =
    <b>What does it say?</b> Put what differs in braces, in small letters. It needs <code>{"{"}reference{"}"}</code>: the number of the order, booking or card. For example:

    <code>Your order {"{"}reference{"}"} is ready. You can pick it up until {"{"}time{"}"}.</code>
templates-ask-text-marketing =
    <b>What does it say?</b> Put what differs in braces, in small letters; no links, the button has yours. For example:

    <code>{"{"}offer{"}"}, until {"{"}day{"}"}. Just show this message.</code>
templates-ask-picture = <b>A picture above it?</b> Send me one, or go on without.
templates-ask-label = <b>A button below it?</b> Write what it says, for example <code>Where is my order?</code>, or go on without.
templates-ask-link =
    <b>Where does the button lead?</b> An address that begins with https://. It may end in one variable:

    <code>https://example.com/orders/{"{"}reference{"}"}</code>
templates-ask-sample = <b>An example for { $name }?</b> The reviewer and the preview show it. Nobody gets it.
templates-now = Now: <b>{ $value }</b>
templates-keep = Keep this
templates-with-picture = with a picture
templates-without-picture = Without a picture
templates-without-label = Without a button
templates-wrong-choice = Please choose one of the buttons.
templates-link-variable = A link may have one variable, at its very end, after a / or an =. For example <code>https://example.com/orders/{"{"}reference{"}"}</code>

template-name = The name needs at least a letter or a digit, no links, and at most 48 characters. Change the name.
template-text = The text is empty, or one of its lines has a link, hidden characters or mixed alphabets. Change the text.
template-too-long = The text is too long: { $max } characters is the most. Leave something out.
template-braces = There is a brace that belongs to no variable. A variable is small letters in braces, for example <code>{"{"}order_time{"}"}</code>; leave out all other braces.
template-too-many = That is too much: at most { $variables } variables and 20 lines. Leave something out.
template-samples = A variable has no example yet, or one that it could not have. Give each variable an example.
template-code-wording = A code is sent in our words only. Choose its language anew.
template-code-bare = A code has no link, no button and no picture. Take them out.
template-reference = A service message says what it is about: put <code>{"{"}reference{"}"}</code> where the number of the order, booking or card stands. If it is about nothing that the customer ordered, it is an offer.
template-button = A button needs both words (at most 32 characters) and a full link that begins with https://. Change the button or its link.
template-alert = Only a service message may come at night. Turn that off.

template-value-missing = { $name } has no value. Give it one.
template-value-unknown = The template has no variable { $name }. Leave it out.
template-value-empty = { $name } is empty. Write something, for example <code>27</code>.
template-value-too-long = { $name } is too long: a value has at most 100 characters, and all together 900. Write it shorter.
template-value-not-plain = { $name } must be plain words on one line, without links or hidden characters. For example <code>18:30</code>.
template-value-no-code = { $name } must be 4 to 12 letters, digits and hyphens. For example <code>314159</code>.

templates-summary = Above is “{ $name }”, exactly as a customer gets it. Hand it in when you are content: we read each template once, before it is first sent.
templates-hand-in = Hand it in for review
templates-save = Keep as a draft
templates-alert-on = 🌙 Send it at night too
templates-alert-off = ☀ Send it by day only
templates-alert-is-on = It is an alert: it is sent at night too. That is for what cannot wait, such as a gate that changed.
templates-alert-is-off = It waits while it is night at the customer’s.
templates-edit-category = Kind
templates-edit-name = Name
templates-edit-text = Text
templates-edit-language = Language
templates-edit-picture = Picture
templates-edit-label = Button
templates-edit-link = Link
templates-handed-in = “{ $name }” is handed in. I tell you what is decided.
templates-saved = “{ $name }” is kept as a draft.

templates-card =
    <b>{ $name }</b> · { $category }
    { $state }

    <blockquote>{ $text }</blockquote>
templates-state-draft = Draft: hand it in when it is ready.
templates-state-waiting = In review: it can be sent once we have read it.
templates-state-ready = Approved: it can be sent.
templates-state-refused = Refused: { $why }. Change it and hand it in again.
templates-state-paused = It rests until { $until }, because customers stopped or reported it. It goes on by itself; change it, or send it only to those who expect it. After the second rest it is off.
templates-state-off = Off: it is not sent any more.
templates-state-off-quality = Off for good, because customers kept stopping or reporting it. Write another one.
templates-newer = A new version of it: { $state } Until it is approved, this one is sent.
templates-open-newer = To the new version
templates-open = To the template
templates-do-submit = Hand it in
templates-do-change = Change
templates-do-preview = Preview
templates-do-delete = Delete
templates-do-withdraw = Take it back
templates-do-send = Send it
templates-withdrawn = “{ $name }” is a draft again. Change it and hand it in when you like.
templates-withdraw-first = It is in review. Take it back first, then change it.
templates-delete-ask = Delete “{ $name }”? What is being sent with it stops, and what was held for the rest returns.
templates-delete-yes = Yes, delete it
templates-deleted = “{ $name }” is deleted.

templates-waiting = The template “{ $name }” of { $business } awaits your review.
templates-review-card =
    <b>{ $name }</b> · { $category }
    By { $business } (person { $person })
    Link: { $link }

    <blockquote>{ $text }</blockquote>
    Above is the message with the examples of its business. { $count ->
        [one] It is the only one that waits.
       *[other] { $count } wait.
    }
templates-review-warning = <b>Words of an offer in a service message:</b> { $words }. Is it about something that the customer ordered?
templates-review-replaces = It takes the place of one that is approved.
templates-review-approved = “{ $name }” is approved.
templates-review-refused = “{ $name }” is refused; its business is told why.
templates-review-why = Why is “{ $name }” refused? Its business is told.
templates-review-reason = Write the reason in a sentence. The business reads it as it is.
templates-reason-category = It is an offer, not a service message
templates-told-approved = “{ $name }” is approved. You can send it now.
templates-told-refused = “{ $name }” was refused: { $why }. Change it and hand it in again.
