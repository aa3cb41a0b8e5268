traffic-label = Canal recomendado · { $title }
traffic-subscribers = { $count ->
        [one] { $count } suscriptor
       *[other] { $count } suscriptores
    }
traffic-open = Abrir el canal
traffic-why = ¿Por qué lo veo?
traffic-explained =
    <b>¿Por qué ves esto?</b>
    { $title } y { $promoted } participan en el tráfico justo: canales que se recomiendan unos a otros, cada uno en proporción a su tamaño. Nadie paga por ello, nadie recibe nada si te unes, y yo no sé nada de ti: no puedo ver quién lee un canal.
    ¿Tienes un canal? /channels explica cómo participar.
traffic-preview = Los canales que participan en el tráfico justo se recomiendan unos a otros, cada uno en proporción a su tamaño. Nadie paga por ello.
traffic-delete-it =
    No he podido eliminar la recomendación de { $promoted } en <b>{ $title }</b> · { $url }
    Su tiempo ha terminado: elimínala tú, por favor.
