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
traffic-preview = Channels that take part in fair traffic recommend each other, each in proportion to its size. Nobody pays for it.
traffic-delete-it =
    I could not delete the recommendation of { $promoted } in <b>{ $title }</b> myself · { $url }
    Its time is over: please delete it.
