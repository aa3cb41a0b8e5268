command-review = decide on sponsored messages

review-waiting = “{ $name }” ({ $stars } ⭐) awaits your review.
review-open = Review
review-empty = Nothing awaits review.
review-campaign =
    Above: exactly what would be posted. { $count ->
        [one] It is the only one that waits.
       *[other] { $count } wait.
    }

    Campaign { $id } by { $name } (person { $advertiser })
    The link’s real host: <b>{ $host }</b>
    Whole link: <code>{ $url }</code>
    Category: { $category }
    Bid: { $bid } ⭐ for 1000 subscribers
    Budget: { $stars } ⭐, { $days } days
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
