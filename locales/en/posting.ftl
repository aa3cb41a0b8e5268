posting-sponsored = Sponsored · { $name }
posting-why = Why this ad?
posting-at = { $url }
posting-number = № { $id }
posting-split-owner =
    A sponsored post in <b>{ $title }</b> is over: “{ $name }” · { $post }
    It earned { $earned } ⭐ with { $subscribers } subscribers: <b>{ $owner } ⭐ yours</b>, { $platform } ⭐ the platform’s. /earnings shows all.
posting-split-advertiser =
    A post of “{ $name }” in <b>{ $title }</b> is over · { $post }
    It cost { $earned } ⭐ with { $subscribers } subscribers: { $owner } ⭐ went to the channel’s owner, { $platform } ⭐ to the platform. Returned: { $returned } ⭐.
posting-void-gone-owner =
    The sponsored post “{ $name }” in <b>{ $title }</b> was gone before its 24 hours were over · { $post }
    I cannot tell since when, so it was not paid ({ $owner } ⭐ would have been yours). Please let posts stand until I delete them.
posting-void-gone-advertiser =
    The post of “{ $name }” in <b>{ $title }</b> was removed before its 24 hours were over · { $post }
    I cannot tell when, so you pay nothing for it: { $price } ⭐ are back with the campaign.
posting-void-unreachable-owner =
    I could not look after the sponsored post “{ $name }” in <b>{ $title }</b> · { $post }
    Nobody can tell whether it stood, so it was not paid ({ $owner } ⭐ would have been yours).
posting-void-unreachable-advertiser =
    I lost access to <b>{ $title }</b> before the post of “{ $name }” was over · { $post }
    Nobody can tell whether it stood, so you pay nothing for it: { $price } ⭐ are back with the campaign.
posting-delete-it =
    I could not delete the sponsored post in <b>{ $title }</b> myself · { $post }
    Its time is over and it is paid: please delete it.

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
