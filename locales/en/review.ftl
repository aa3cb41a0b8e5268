command-review = decide on sponsored messages

review-waiting = “{ $name }” ({ $stars } ⭐) awaits your review.
review-open = Review
review-empty = Nothing awaits review.
review-campaign =
    Above: exactly what is posted. { $count ->
        [one] It is the only one that waits.
       *[other] { $count } wait.
    }

    Campaign { $id } by { $name } (person { $advertiser })
    The link’s real host: <b>{ $host }</b>
    Whole link: <code>{ $url }</code>
    Category: { $category }
    Bid: { $bid } for 1000 subscribers
    Budget: { $budget }, { $days } from { $first }
    Picture: { $picture }
    Languages: { $languages }
    Topics: { $topics }
    Channel size: { $sizes }
    Only in: { $channels_in }
    Not in: { $channels_out }
    Posts: { $posts_max }
review-rules-refuse = <b>The rules refuse it today:</b> { $why }
review-approve = Approve
review-refuse = Refuse
review-approved = “{ $name }” is approved and may be posted from now on.
review-refused = “{ $name }” is refused. The money is back on its advertiser’s balance.
review-ask-why = Why is “{ $name }” refused? The advertiser is told.
review-reason-misleading = It is misleading
review-reason-forbidden = It advertises what is not allowed here
review-reason-link = The link does not lead where it should
review-reason-language = The words are not fit to be posted
review-reason-rights = It uses somebody else’s name or work
review-reason-destination = The page does not work or does not match
review-reason-adult = Adult or shocking content
review-reason-hate = Hate, violence or harassment
review-reason-politics = Politics or religion
review-reason-gambling = Gambling or lotteries
review-reason-money = Loans, quick riches or pyramids
review-reason-medical = Unlicensed medicine or health claims
review-reason-substances = Alcohol, tobacco or drugs
review-reason-weapons = Weapons or explosives
review-reason-spam = Bought followers, spam or hacking
review-reason-illegal = Illegal or fake goods
review-write = In my own words
review-ask-reason = Write the reason in a sentence. The advertiser reads it as it is.
review-reason-length = Write a reason of at most { $max } characters, for example: <code>The price on the site is another one.</code>
review-told-approved = “{ $name }” is approved. It runs until { $until }; /campaigns shows how it does.
review-told-refused = “{ $name }” was refused: { $why }. { $returned } ⭐ are back on your balance; change it with /advertise, or ask with /support.
review-unknown =
    <b>Does this post stand?</b> Telegram’s answer was lost ({ $reason }), and I do not post twice.

    Post { $id } in { $title } ({ $where }), tried { $at }:
    <b>{ $name }</b>: { $text }

    Look, then tell me. Until then it costs nothing and earns nothing.
review-stands = It stands
review-absent = It does not
review-ask-link = Send me the post’s link (<code>https://t.me/…</code>), so that I can delete it at its end. Without it, its channel’s owner must.
review-no-link = I have no link
review-wrong-link = That is not the link of a post in this channel. It looks like <code>https://t.me/name/123</code> or <code>https://t.me/c/1234567890/123</code>.
review-noted-stands = Noted: post { $id } stands, and is paid at its end.
review-noted-absent = Noted: post { $id } did not appear. Its price is back with the campaign.

review-history = This advertiser so far: { $campaigns ->
    [one] one campaign
   *[other] { $campaigns } campaigns
 } ({ $refused } refused), { $posts ->
    [one] one post
   *[other] { $posts } posts
 }, { $reports ->
    [one] one report
   *[other] { $reports } reports
 }; { $voices }
review-changes = <b>Changed since the last approval:</b>
review-change = { $what }: { $old } → { $new }
review-new-picture = ✎ The picture is another one
review-reported-waits = “{ $name }” is paused: { $count } different readers reported it. Please look.
review-reported =
    <b>Readers reported “{ $name }”</b> (campaign { $id }). It is paused until you decide.
    Said by: { $people }
review-report-reason = · { $count } × { $reason }
review-resume = Resume
review-halt = Stop
review-resumed = “{ $name }” goes on.
review-stopped = “{ $name }” is stopped. What was not spent is back on its advertiser’s balance.
review-told-reported = “{ $name }” is paused: several readers reported it. A person looks at it now, and I tell you what comes of it.
review-told-resumed = “{ $name }” goes on: a person looked at what readers reported and found nothing wrong. The days of the pause are added; it runs until { $until }.
review-told-stopped = “{ $name }” is stopped after readers’ reports. { $returned } ⭐ are back on your balance; ask with /support if you think that is wrong.
