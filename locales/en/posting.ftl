posting-sponsored = Sponsored · { $name }
posting-why = Why this ad?
posting-at = { $url }
posting-number = № { $id }
posting-split-owner =
    A sponsored post in <b>{ $title }</b> is over: “{ $name }” · { $post }
    It earned { $earned } ⭐ with { $subscribers } subscribers: <b>{ $owner } ⭐ yours</b>, { $platform } ⭐ the platform’s. Yours can be paid out from { $due }; /earnings shows all.
posting-split-advertiser =
    A post of “{ $name }” in <b>{ $title }</b> is over · { $post }
    It cost { $earned } ⭐ with { $subscribers } subscribers: { $owner } ⭐ went to the channel’s owner, { $platform } ⭐ to the platform. Returned: { $returned } ⭐.
posting-void-owner =
    A sponsored post in <b>{ $title }</b> was not paid: “{ $name }” · { $post }
    { $owner } ⭐ would have been yours. Please let posts stand as they are until I delete them.
posting-void-advertiser =
    A post of “{ $name }” in <b>{ $title }</b> did not stand as agreed · { $post }
    So you pay nothing for it: { $price } ⭐ are back with the campaign.
posting-less-gone = − { $stars } ⭐: it was gone before its { $hours } hours were over. I saw it last { $at }; it is paid until then, if that is an hour or more.
posting-less-untold = − { $stars } ⭐: I could not see whether it stood to its end. I saw it last { $at }; it is paid until then, if that is an hour or more.
posting-less-lost = − { $stars } ⭐: I was shut out of the channel before its { $hours } hours were over: { $at }. It is paid until then, if that is an hour or more.
posting-less-top = − { $stars } ⭐ ({ $percent } %): another post took its place at the top within its first hour, { $at }.
posting-less-altered = − { $stars } ⭐: somebody changed it, seen { $at }. That is not what the advertiser pays for.
posting-log = { $post }: { $price } ⭐ = { $owner } ⭐ for the owner + { $platform } ⭐ for the platform
posting-log-less = { $stars } ⭐ back: { $why }
posting-log-due = the owner’s from { $due }
posting-log-gone = it was removed early
posting-log-lost = I was shut out of the channel
posting-log-untold = I could not see whether it stood
posting-log-top = another post took its place at the top
posting-log-altered = somebody changed it
posting-delete-it =
    I could not delete the sponsored post in <b>{ $title }</b> myself · { $post }
    Its time is over: please delete it.

why-explained =
    <b>Why do you see this?</b>
    “{ $name }” pays for this post with Telegram Stars; the channel { $title } gets its share. I choose by the advertiser’s bid and the channel’s own rules, and know nothing about you: I cannot see who reads a channel.

    Should it not be there? Tell us why:
why-preview = This is what readers of a sponsored post see: who pays, that the channel gets its share, that the choice is made by bid and the channel’s rules and never by what a reader does, and how to report it.
why-misleading = It is misleading
why-adult = It is not for everybody’s eyes
why-illegal = It offers something illegal
why-annoying = It does not belong in this channel
why-thanks = Thank you. The people who run this bot will look at it.
why-again = You have reported this post already. Thank you.
why-reported = A reader reports post { $id } of campaign { $campaign }, “{ $name }”: { $reason }.
