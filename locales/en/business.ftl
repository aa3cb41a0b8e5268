command-business = reach the customers who follow you

business-none =
    <b>Your business</b>
    Customers follow you by a link or a QR code, and get from you what they chose: service messages, codes, offers. A parcel is on its way, a table is free, the bread is ready.

    Tell me who you are; it takes five short questions.
business-all = <b>Your businesses</b>
business-new = New business

business-ask-name = <b>What is it called?</b> The name that customers know, at most 48 characters. For example: <code>Ada’s Bakery</code>
business-ask-description = <b>What do you do?</b> One sentence for your customers, at most 160 characters. For example: <code>Fresh bread and cakes in the old town, every day from seven.</code>
business-ask-category = <b>What kind of business is it?</b>
business-ask-country = <b>In which country is it?</b> Choose, or write another one.
business-ask-website = <b>Which website is yours?</b> An address that begins with https://. You can prove later that it is yours, and are verified then. For example: <code>https://example.com</code>
business-now = Now: <b>{ $value }</b>
business-keep = Keep this
business-wrong-name = A name has 1 to { $name_max } plain characters: no links, no @names, nothing invisible. For example: <code>Ada’s Bakery</code>
business-wrong-description = I need one sentence of 1 to { $description_max } plain characters, without links. For example: <code>Fresh bread every day from seven.</code>
business-wrong-badge = Check marks and the like are only for verified businesses: there I set them myself. Write it without, for example <code>Ada’s Bakery</code>.
business-wrong-taken = A verified business has this name, or one that looks just like it. Choose a name that cannot be mistaken, for example with your town: <code>Ada’s Bakery Turin</code>. If it is yours, write to /support.
business-wrong-country = I don’t know that country. Write its name or its two letters, for example <code>Portugal</code> or <code>PT</code>.
business-press-first = Please answer with the button above, or /cancel.
business-created = “{ $name }” is set up. Give your customers the link below; and let it be verified, so that they know it is you.
business-changed = Changed.
business-changed-ended = Changed. The verification was for what it was before, and has ended: you can prove it anew below.
business-ask-sure = “{ $name }” is verified as it is. <b>With another name or website the verification ends</b>, the badge goes, and paid plans rest until you are verified again. Change it all the same?
business-sure-yes = Yes, change it
business-profile = <b>Your profile</b>, as customers see it:
business-profile-line = { $what }: { $value }
business-part-name = Name
business-part-description = Description
business-part-category = Kind
business-part-country = Country
business-part-website = Website
business-edit-name = ✎ Name
business-edit-description = ✎ Description
business-edit-category = ✎ Kind
business-edit-country = ✎ Country
business-edit-website = ✎ Website
business-no-website = no website

business-category-food = Food
business-category-shop = Shop
business-category-travel = Travel
business-category-delivery = Delivery
business-category-bank = Bank
business-category-health = Health
business-category-beauty = Beauty
business-category-home = Home
business-category-events = Events
business-category-education = Education
business-category-software = Software
business-category-public = Public service
business-category-other = Other

business-card =
    <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website }

    Verification: { $standing }
    Customers: { $customers }
    Quality: { $quality }
    Customers follow you here: { $link }
business-customers-about = about { $count }
business-customers-few = fewer than { $least }
business-standing-verified = ✓ verified
business-standing-none = not verified yet
business-standing-no-website = not verified; it needs a website
business-standing-asked = waits for your proof
business-standing-waiting = proved; a person looks at it
business-standing-refused = refused
business-standing-lost = lost; you can appeal
business-standing-appealed = lost; a person reads your appeal
business-standing-denied = lost
business-quality-green = 🟢 good
business-quality-yellow = 🟡 fair
business-quality-red = 🔴 poor
business-do-templates = Templates
business-do-send = Send
business-do-link = Link and QR code
business-do-quality = Quality
business-do-plan = Plan
business-do-api = API
business-do-staff = Staff chat
business-do-team = Team
business-do-profile = ✎ Profile
business-do-verification = Verification
business-do-close = Close this business
business-do-leave = Leave this team
business-do-qr = The QR code
business-do-appeal = Appeal
business-do-invite = Invite somebody
business-do-remove = Remove { $name }
business-do-join = Join
business-to-card = To the business

business-link =
    <b>How customers follow { $name }</b>
    { $link }

    Put it on your site, in your receipts, in your profile. Add your own word at its end to know where they come from: <code>{ $link }_window</code>. Nobody can be added to your customers but by themselves.
business-qr = Scan to follow { $name }: { $link }

business-verified = <b>Verified ✓</b> since { $day }, by { $domain }. Customers see the badge on every message. Another name or website ends it.
business-proof-none = <b>Are you who you say you are?</b> Prove that the website of your profile is yours: by a small file on it, or by a record of its name. Then a person looks at it, and customers see ✓ behind your name.
business-proof-no-website = To be verified you need a website of your own: it is how you prove who you are.
business-proof-refused = <b>Not verified:</b> { $why }. When that is put right, prove it again.
business-proof-waiting = { $domain } is proved. A person looks at it now, and I write to you as soon as it is decided.
business-proof-file =
    <b>Put a file on your site</b>
    Its address: { $place }
    What stands in it, and nothing else:
    <code>{ $token }</code>

    Then press the button; I look for it. You can remove it when you are verified.
business-proof-dns =
    <b>Add a TXT record to your domain</b>
    Its name: <code>{ $place }</code>
    Its value:
    <code>{ $token }</code>

    It can take a while until everybody sees it. Then press the button; I look for it.
business-prove-file = By a file on the site
business-prove-dns = By a DNS record
business-look = I have done it: look
business-looking = I am looking…
business-look-early = I have just looked. Please wait { $seconds } seconds.
business-no-file = <b>Not found:</b> { $place } answers with { $status }. Is the file there, and may everybody read it?
business-other-file = <b>Not yet:</b> there is something at { $place }, but not the word below. It must stand in it as it is.
business-other-site = <b>Not yet:</b> { $place } leads to { $host }, which is another site. The file must be on your own.
business-no-record = <b>Not found:</b> there is no TXT record at { $place }. If you have just added it, try again in some minutes.
business-other-record = <b>Not yet:</b> the TXT record at { $place } says something else than the word below.
outside-link = <b>Not found:</b> { $place } leads to an address that I do not open: it must be an https page with a public name.
outside-no-name = <b>Not found:</b> nobody knows the name in { $place }. Is it spelled right?
outside-private = <b>Not found:</b> { $place } leads into a private network. It must be a public site.
outside-unreachable = <b>Not found:</b> { $place } does not answer. Please try again in some minutes.
outside-tls = <b>Not found:</b> the certificate of { $place } is not valid for it. Your provider can renew it.
outside-too-late = <b>Not found:</b> { $place } took longer than 5 seconds. Please try again.
outside-too-big = <b>Not yet:</b> what is at { $place } is far too long. The file holds only the word below.
outside-redirects = <b>Not found:</b> { $place } is forwarded too often. The file must be reached directly.

business-numbers = { $recipients ->
        [one] one message
       *[other] { $recipients } messages
    } in 7 days, { $stops ->
        [one] one customer stopped
       *[other] { $stops } customers stopped
    }, { $reports ->
        [one] one report
       *[other] { $reports } reports
    }: { $percent } %
business-lost =
    <b>The verification is lost.</b> Too many customers stopped or reported what they got.
    { $numbers }

    You send as on the free plan, without the badge. If you think that is wrong, or it is put right, appeal: a person reads it. You can do so once.
business-appealed =
    <b>The verification is lost</b>, and a person reads your appeal. I write to you as soon as it is decided.
    { $numbers }
business-denied =
    <b>The verification is lost</b>, and your appeal was declined: { $why }.
    { $numbers }
business-ask-appeal =
    <b>Why should “{ $name }” be verified again?</b>
    { $numbers }

    Write in one message, of at most { $max } characters, what happened and what you have changed. A person reads it, and you can appeal once.
business-wrong-appeal = Please write it as text, in at most { $max } characters, for example: “An old template went to everybody by mistake; it is switched off now.”

business-quality-now =
    <b>Quality of { $name }: { $state }</b>
    { $numbers } (newer days weigh more)
business-quality-early =
    <b>Quality of { $name }: { $state }</b>
    { $numbers }. It counts from { $least } messages on.
business-quality-law =
    How it is reckoned: customers who stop, and { $weighs } times those who report, by messages sent, over { $days } days.
    🟡 from { $yellow } %: your limits do not grow.
    🔴 from { $red } %: offers are not sent.
    { $days } days in red, or { $lost } % at once: the verification is lost.
business-reports = <b>Reported in these days:</b>
business-report-line = · { $count } × { $reason }
business-report-not-mine = never asked for it
business-report-too-often = too often
business-report-misleading = misleading
business-report-scam = a scam
business-report-adult = adult or shocking
business-history = <b>So far:</b>
business-history-line = { $at }: { $before } → { $after } ({ $numbers })
business-history-lost = { $at }: { $before } → { $after }, <b>verification lost</b> ({ $numbers })

business-team-none = <b>The team of { $name }</b>: you alone. With the Enterprise plan others can send for it too.
business-team = <b>The team of { $name }</b>: { $count } of { $most } senders. They send by your templates and write invoices; templates, profile, plan, keys and team are yours alone.
business-team-resting = <b>The team of { $name }</b> rests: its plan has none. With the Enterprise plan these can send for it again:
business-team-rests = You are in the team of <b>{ $name }</b>, but its plan has no team now, so you cannot act for it. When its owner has the plan Enterprise again, you can.
business-team-line = · { $name }, since { $day }
business-invitation =
    <b>An invitation into the team of { $name }</b>
    { $link }

    Send it to one person: whoever opens it first is in. It is good for { $hours } hours and once.
business-invited = You are invited to send messages for <b>{ $name }</b>. Its owner sees your first name.
business-invitation-late = This invitation is used, too old, or you are in the team already. /business shows what is yours.
business-joined = You are in the team of “{ $name }”.
business-removed = Removed.
business-left = You have left the team of { $name }.
business-told-joined = { $person } is in the team of “{ $name }” now.
business-told-removed = You are no longer in the team of “{ $name }”.

business-ask-close = Close “{ $name }”? Its customers get nothing more from it, what is queued is stopped, its keys stop working. It can’t be opened again.
business-ask-close-balance = Close “{ $name }”? Its customers get nothing more from it, what is queued is stopped, its keys stop working. It can’t be opened again. <b>There are { $stars } ⭐ on its balance:</b> take them back first, under “Plan”; afterwards you cannot reach them.
business-close-yes = Yes, close it
business-close-renews = Its plan renews by itself. Stop that first, under “Plan”, so that you are not charged for it.
business-closed = { $name } is closed.

business-told-lost =
    <b>“{ $name }” has lost its verification.</b> Too many customers stopped or reported what they got.
    { $numbers }

    It sends as on the free plan from now on, without the badge. If you think that is wrong, or it is put right, you can appeal once: a person reads it.
business-told-verified = “{ $name }” is verified by { $domain }: your customers see ✓ behind its name on every message.
business-told-refused = “{ $name }” is not verified: { $why }. When that is put right, prove it again.
business-told-back = Your appeal was heard: “{ $name }” is verified again, and its quality begins anew.
business-told-anew = Your appeal was heard. “{ $name }” has another name or website than it was verified by: prove it again, and it can be verified.
business-told-denied = Your appeal for “{ $name }” was declined: { $why }.
business-proved-waits = “{ $name }” has proved its domain and awaits your review.
business-appeal-waits = “{ $name }” appeals against the loss of its verification.

business-review-proof =
    <b>A business asks to be verified</b> ({ $count ->
        [one] the only one that waits
       *[other] { $count } wait
    })
    Name: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · here since { $since }, run by person { $owner }
    The website’s real host: <b>{ $website }</b>
    Proved: { $domain } · { $method } · { $at }
business-review-alike = ⚠️ <b>Its name could be taken for:</b> { $names }
business-review-lost-before = ⚠️ <b>The same person or domain lost the verification of:</b> { $names }
business-review-appeal =
    <b>A business asks for its verification back</b>
    Name: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website } · here since { $since }, run by person { $owner }
    Lost { $at } ({ $times ->
        [0] for the first time
        [one] once so far
       *[other] { $times } times so far
    }): { $numbers }

    “{ $words }”
business-review-yes-proof = Approve
business-review-yes-appeal = Give it back
business-review-why = What shall the business be told?
business-review-ask-reason = Write the reason in a sentence. The business reads it as it is.
business-review-done-proof = “{ $name }” is verified.
business-review-done-appeal = The appeal of “{ $name }” is granted.
business-review-refused = “{ $name }” is told why not.
business-reason-name = the name belongs to somebody else, or misleads
business-reason-site = the website does not show who runs the business
business-reason-forbidden = businesses of this kind are not allowed here
business-reason-numbers = the numbers are right, and they are too high
business-reason-again = it is not the first time
business-do-invoices = Invoices
