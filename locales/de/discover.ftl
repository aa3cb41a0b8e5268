command-discover = Kanäle finden, nach Thema und Sprache

discover-found = <b>Kanäle zum Entdecken</b> · { $language } · { $topic }
discover-empty = <b>Kanäle zum Entdecken</b> · { $language } · { $topic }
    Hier ist noch kein Kanal. Drück unten einen Knopf und such woanders. Hast du einen? Bring ihn mit /channels und schalte „In /discover zeigen“ ein.
discover-line =
    <b>{ $title }</b> · { $subscribers } Abonnenten
    { $about } · { $url }
discover-before = ‹ Zurück
discover-more = Mehr ›
discover-any-language = Jede Sprache
discover-any-topic = Jedes Thema
discover-choose-languages = In welcher Sprache?
discover-choose-topics = Worüber?
