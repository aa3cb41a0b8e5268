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
    ¿No debería estar aquí? Dinos por qué:
traffic-preview = Los canales que participan en el tráfico justo se recomiendan unos a otros, cada uno en proporción a su tamaño. Nadie paga por ello.
traffic-delete-it =
    No he podido eliminar la recomendación de { $promoted } en <b>{ $title }</b> · { $post }
    Su tiempo ha terminado: elimínala tú, por favor.
traffic-short =
    La recomendación de { $promoted } en <b>{ $title }</b> cuenta { $counted } impresiones en vez de { $agreed }: { $why }.
    Deja las recomendaciones como están hasta que yo las elimine, por favor.
traffic-doubt =
    <b>¿Está publicada esta recomendación?</b> La respuesta de Telegram se perdió ({ $reason }), y no publico dos veces.

    { $promoted }, en { $title } ({ $where }), intentado { $at }.

    Mira y dímelo. Hasta entonces no cuenta para nadie.
traffic-noted-stands = Anotado: está publicada, y cuenta por el tiempo que lo esté.
traffic-noted-absent = Anotado: no apareció, y no cuenta para nadie.
traffic-reported = Un lector denuncia la recomendación de { $promoted } en { $title }: { $reason }.
traffic-reported-waits = Nadie recomienda { $title } por ahora: los lectores lo han denunciado. Míralo, por favor.
traffic-told-reported = Nadie recomienda <b>{ $title }</b> por ahora: varios lectores lo han denunciado. Una persona lo mira, y te diré en qué queda.
traffic-told-again = <b>{ $title }</b> vuelve a recomendarse: una persona miró las denuncias y no encontró nada malo.
traffic-told-never = Ya nadie recomienda <b>{ $title }</b>: una persona miró las denuncias y estuvo de acuerdo. Desde el { $day } puedes pedir que lo miren otra vez, en Tráfico justo.
traffic-again = { $title } vuelve a recomendarse.
traffic-never = Ya nadie recomienda { $title }.
traffic-words-wait = { $title } se describe de otra manera. Míralo, por favor.
traffic-review-words =
    Arriba: cómo se recomendaría. { $count ->
        [one] Es la única descripción que espera.
       *[other] Esperan { $count } descripciones.
    }

    { $title } ({ $where }), persona { $owner }
    Con sus palabras: <b>{ $words }</b>
traffic-review-reported =
    <b>Los lectores han denunciado recomendaciones de { $title }</b> ({ $where }, persona { $owner }). Nadie lo recomienda hasta que decidas.
    Dicho por: { $people }
traffic-ask-why = ¿Por qué no puede describirse así { $title }? Su propietario lo sabrá.
traffic-approved = La descripción de { $title } se usa desde ahora.
traffic-refused = La descripción de { $title } está rechazada.
traffic-told-approved = Tu descripción de <b>{ $title }</b> está aprobada. Quien lo recomienda la usa desde ahora.
traffic-told-refused = Tu descripción de <b>{ $title }</b> fue rechazada: { $why }. Escribe otra en /channels, en Tráfico justo.
