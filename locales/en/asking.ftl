ask-question =
    Above is a sponsored post for <b>{ $title }</b>, exactly as it would appear. May it?
    “{ $name }” · { $category } · { $voices }
    It pays { $price } ⭐ for its 24 hours; <b>{ $yours } ⭐ would be yours</b>.
    Without an answer until { $until } I skip it.
ask-button-yes = ✓ Approve
ask-button-no = ✗ Refuse
ask-button-never = ✗ Refuse this advertiser, always
ask-was-approved = You approved “{ $name }” for <b>{ $title }</b>. I post it now.
ask-was-posted = “{ $name }” stands in <b>{ $title }</b> · { $post }
ask-was-refused-by-owner = You refused “{ $name }” for <b>{ $title }</b>. It does not appear, and the advertiser pays nothing.
ask-was-refused-forever = You refused “{ $name }” for <b>{ $title }</b>, and I no longer offer you this advertiser there. /channels → Who may advertise takes that back.
ask-was-refused-too-many = You refused “{ $name }” for <b>{ $title }</b>. Your list of refused advertisers is full, so it may be offered again: take somebody back in /channels first.
ask-was-no-answer = Nobody answered within 12 hours, so “{ $name }” did not appear in <b>{ $title }</b>. The slot was skipped; the advertiser pays nothing.
ask-was-withdrawn = “{ $name }” for <b>{ $title }</b> is off: the campaign or the channel stopped before you answered. There is nothing to do.
ask-was-missed = You approved “{ $name }” for <b>{ $title }</b>, but your quiet hours, your gap or the number of posts a day leave no room for it any more. It does not appear; the next one will be offered.
ask-was-impossible = You approved “{ $name }” for <b>{ $title }</b>, but it could not be posted. The advertiser pays nothing.
ask-was-unknown = You approved “{ $name }” for <b>{ $title }</b>, but Telegram did not say whether it appeared. I do not post it twice; somebody will look.
