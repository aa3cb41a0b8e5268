command-discover = encontrar canales por tema e idioma

discover-found = <b>Canales por descubrir</b> · { $language } · { $topic }
discover-empty = <b>Canales por descubrir</b> · { $language } · { $topic }
    Aquí aún no hay ningún canal. Toca un botón para mirar en otro sitio. ¿Tienes uno así? Tráelo con /channels y activa «Muéstrame en /discover».
discover-line =
    <b>{ $title }</b> · { $subscribers } suscriptores
    { $about } · { $url }
discover-before = ‹ Atrás
discover-more = Más ›
discover-any-language = Cualquier idioma
discover-any-topic = Cualquier tema
discover-choose-languages = ¿En qué idioma?
discover-choose-topics = ¿Sobre qué tema?
