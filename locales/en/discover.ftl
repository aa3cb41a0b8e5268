command-discover = find channels by topic and language

discover-found = <b>Channels to discover</b> · { $language } · { $topic }
discover-empty = <b>Channels to discover</b> · { $language } · { $topic }
    No channel here yet. Press a button below to look elsewhere. Is one yours? Bring it with /channels and switch on “Find me in /discover”.
discover-line =
    <b>{ $title }</b> · { $subscribers } subscribers
    { $about } · { $url }
discover-before = ‹ Back
discover-more = More ›
discover-any-language = Any language
discover-any-topic = Any topic
discover-choose-languages = In which language?
discover-choose-topics = About what?
