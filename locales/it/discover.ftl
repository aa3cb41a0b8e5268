command-discover = trova canali per argomento e lingua

discover-found = <b>Canali da scoprire</b> · { $language } · { $topic }
discover-empty = <b>Canali da scoprire</b> · { $language } · { $topic }
    Qui non c’è ancora nessun canale. Premi un pulsante qui sotto per cercare altrove. Ne hai uno tuo? Portalo con /channels e accendi «Mostrami in /discover».
discover-line =
    <b>{ $title }</b> · { $subscribers } iscritti
    { $about } · { $url }
discover-before = ‹ Indietro
discover-more = Altri ›
discover-any-language = Ogni lingua
discover-any-topic = Ogni argomento
discover-choose-languages = In quale lingua?
discover-choose-topics = Di che cosa?
