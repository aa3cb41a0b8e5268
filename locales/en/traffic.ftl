traffic-label = Recommended channel · { $title }
traffic-subscribers = { $count ->
        [one] { $count } subscriber
       *[other] { $count } subscribers
    }
traffic-open = Open the channel
traffic-why = Why this?
traffic-explained =
    <b>Why do you see this?</b>
    { $title } and { $promoted } both take part in fair traffic: channels that recommend each other, each in proportion to its size. Nobody pays for it, nobody gets anything for joining, and I know nothing about you: I cannot see who reads a channel.
    Do you run a channel? /channels shows how to take part.
    Should it not be there? Tell us why:
traffic-preview = Channels that take part in fair traffic recommend each other, each in proportion to its size. Nobody pays for it.
traffic-delete-it =
    I could not delete the recommendation of { $promoted } in <b>{ $title }</b> myself · { $post }
    Its time is over: please delete it.
traffic-short =
    The recommendation of { $promoted } in <b>{ $title }</b> counts for { $counted } instead of { $agreed } impressions: { $why }.
    Please let recommendations stand as they are until I delete them.
traffic-doubt =
    <b>Does this recommendation stand?</b> Telegram’s answer was lost ({ $reason }), and I do not post twice.

    { $promoted }, in { $title } ({ $where }), tried { $at }.

    Look, then tell me. Until then it counts for nobody.
traffic-noted-stands = Noted: it stands, and counts by the time it stands.
traffic-noted-absent = Noted: it did not appear, and counts for nobody.
traffic-reported = A reader reports the recommendation of { $promoted } in { $title }: { $reason }.
traffic-reported-waits = Nobody recommends { $title } for now: readers reported it. Please look.
traffic-told-reported = Nobody recommends <b>{ $title }</b> for now: several readers reported it. A person looks at it, and I tell you what comes of it.
traffic-told-again = <b>{ $title }</b> is recommended again: a person looked at what readers reported and found nothing wrong.
traffic-told-never = Nobody recommends <b>{ $title }</b> any more: a person looked at what readers reported and agreed. From { $day } on you may ask for another look under Fair traffic.
traffic-again = { $title } is recommended again.
traffic-never = Nobody recommends { $title } any more.
traffic-words-wait = { $title } describes itself anew. Please look.
traffic-review-words =
    Above: how it would be recommended. { $count ->
        [one] It is the only description that waits.
       *[other] { $count } descriptions wait.
    }

    { $title } ({ $where }), person { $owner }
    In its own words: <b>{ $words }</b>
traffic-review-reported =
    <b>Readers reported recommendations of { $title }</b> ({ $where }, person { $owner }). Nobody recommends it until you decide.
    Said by: { $people }
traffic-ask-why = Why can { $title } not be described like that? Its owner is told.
traffic-approved = The description of { $title } is in use from now on.
traffic-refused = The description of { $title } is refused.
traffic-told-approved = Your description of <b>{ $title }</b> is approved. Whoever recommends it uses it from now on.
traffic-told-refused = Your description of <b>{ $title }</b> was refused: { $why }. Write another one in /channels, under Fair traffic.
