command-following = which businesses may write to you, and what

following-unknown = There is no business behind this link: it may have closed. Ask the business for a new one. /following shows whom you follow.
following-profile =
    <b>{ $name }</b>
    { $about }
    { $where }
    { $proof }
following-verified = ✓ <i>Verified: { $domain } is its own, and an owner of this bot has looked at it.</i>
following-not-verified = <i>Not verified: nobody has checked who this is.</i>
following-offer =
    This business would like to write to you here:

    { $profile }

    Choose what it may send:
    • <b>Service updates</b>: your order, parcel, flight or booking
    • <b>Codes</b>: to log in or confirm something, when you ask for one there
    • <b>Offers</b>: twice a week at most, never at night

    It does not learn your name, number or account: it knows you by a code. Nothing is kept until you tap Follow, and you can stop at any time.
following-kind-service = Service updates
following-kind-codes = Codes
following-kind-offers = Offers
following-kind-name = My first name, when I write
following-follow = Follow
following-no = No, thanks
following-not-kept = Nothing was kept. The link works again whenever you like.
following-changed = The business has just changed its profile. Please look again before you follow.
following-choose-one = Choose at least one thing that it may send you.
following-done =
    You follow <b>{ $name }</b>. Your customer code there:
    <code>{ $code }</code>
    Tell it to them, so that what concerns you reaches you; nobody else can use it. /following shows and ends it all.
following-answer-questions = Answer three questions (if you like)
following-to-card = What it may send
following-gone = You do not follow this business.
following-to-list = ‹ All businesses
following-code = Your customer code: <code>{ $code }</code> · since { $day }
following-closed = This business has closed. It sends nothing any more.
following-paused = ⏸ Paused since you blocked me. Nothing comes until you resume it.
following-notice = { $at } · { $kind }
following-last =
    <b>What it sent last</b>
    { $list }
following-resume = ▶ Resume
following-write = ✉ Write to it
following-report = Report
following-answers = My answers
following-stop = Stop
following-stopped = <b>{ $name }</b> sends you nothing more, also nothing that was on its way. Your answers there are wiped.
following-undo = ↩ Undo: I still want it
following-report-why = What is wrong with what <b>{ $name }</b> sent you last?
following-why-not-mine = It is not meant for me
following-why-too-often = It comes too often
following-why-misleading = It is misleading
following-why-scam = It is a scam
following-why-adult = It is not for children
following-reported = Thank you. Your report counts against { $name }; it does not learn who sent it.
following-reported-today = You have reported { $name } today already. That counts once a day.
following-none = You follow no business, so none can write to you. Their follow links and QR codes lead here.
following-list = <b>You follow { $count ->
        [one] one business
       *[other] { $count } businesses
    }</b>. Tap one to see what it may send, what it knows, and how to stop it.
following-some-paused = ⏸ { $count ->
        [one] One is
       *[other] { $count } are
    } paused since you blocked me. Nothing comes from there until you resume.
following-resume-all = ▶ Resume all that is paused
following-stop-all = Stop all
following-stop-all-yes = Yes, stop all
following-all-stopped = Done. { $count ->
        [one] One business sends
       *[other] { $count } businesses send
    } you nothing more.
following-stop-all-sure = { $count ->
        [one] One business
       *[other] { $count } businesses
    } could write to you no more, and your answers there are wiped. Stop all?
following-answers-of =
    <b>What { $name } knows of you</b>, so that it can choose whom an offer or update is for. It never sees who you are, only how many there are.
    Language: { $language }
    Country: { $country }
    Age: { $age_band }
following-change-language = Language
following-change-country = Country
following-change-age_band = Age
following-wipe = Wipe all answers
following-no-answer = no answer
following-ask-language = <b>Which language do you read best?</b> So that { $name } can write to you in it. Used for nothing else.
following-ask-country = <b>Which country do you live in?</b> So that you get from { $name } only what is on in your country. Used for nothing else.
following-ask-age_band = <b>How old are you?</b> So that { $name } does not send you what is meant for another age. Used for nothing else.
following-rather-not = I’d rather not say
following-other-country = Another country…
following-write-country = Write the country’s name, for example <code>Norway</code>.
following-no-such-country = I don’t know that country. Write its name, for example <code>Norway</code>, or its two letters: <code>NO</code>.
following-below-mute = Mute offers
following-below-stop = Stop
following-below-report = Report
following-below-write = ✉ Write to it
following-below-unmute = ↩ Offers again
following-below-undo = ↩ Stopped. Undo
following-below-muted = No more offers from { $name }. Everything else still comes.
following-below-unmuted = Offers from { $name } come again.
following-below-stopped = { $name } sends you nothing more. A slip? The button below takes it back.
following-below-undone = You follow { $name } as before.
following-below-gone = You do not follow { $name } any more: it sends you nothing.
