command-insights = cómo crece tu canal y cuánto gana

insights-about =
    <b>Los datos de tu canal</b>
    Cómo crece, cuánto dieron sus publicaciones patrocinadas y a qué precio, qué dio y trajo el tráfico justo, y qué fue de cada hueco: en 7, 30 y 90 días, en imagen y en números. Solo de tus canales, y solo lo que sé de verdad.

    Es parte de premium.
insights-no-channel = Primero añádeme a tu canal: cuento desde ese momento. Basta un toque, y solo pido permiso para publicar, editar y eliminar.
insights-title = <b>{ $title }</b>, { $period }
insights-size =
    <b>Suscriptores: { $subscribers }</b>
    7 días: { $in7 } · 30 días: { $in30 } · 90 días: { $in90 }
insights-not-counted = aún sin contar
insights-sold =
    <b>Publicaciones patrocinadas: { $posts }</b>
    Para ti: { $earned } ⭐
insights-unpaid = Salieron, pero no dieron nada: { $posts }
insights-price = Precio por 1000 suscriptores: { $price } ⭐ (tu mínimo: { $floor } ⭐)
insights-clicks = Clics: { $clicks }
insights-traffic =
    <b>Tráfico justo</b>
    Recomendaste a otros { $gave } ×, ante { $shown } suscriptores
    Otros te recomendaron { $got } ×, ante { $reached } suscriptores
insights-slots = <b>Tus huecos desde el { $since }</b>
insights-slot-sold = { $count } vendidos
insights-slot-fair = { $count } con tráfico justo
insights-slot-nobody = { $count } vacíos: nadie podía tenerlos
insights-slot-rules = { $count } vacíos: tu intervalo, tu límite diario o una pausa
insights-slot-asked = { $count } vacíos: te pregunté, y el sí no llegó a tiempo
insights-slot-away = { $count } vacíos: no pude publicar
insights-line-sold = vendidos
insights-line-fair = tráfico justo
insights-line-nobody = vacíos: nadie los quería
insights-line-rules = vacíos: tus reglas
insights-line-asked = vacíos: sin un sí a tiempo
insights-line-away = vacíos: no pude publicar
insights-unknown = Telegram no dice a los bots ni las vistas ni quién lee: desde aquí nadie puede contarlas.
insights-picture = Tu canal, { $period }
insights-chart = Suscriptores por día
insights-chart-empty = Aún sin contar en este período
insights-tile-size = Suscriptores
insights-tile-earned = Para ti, ⭐
insights-tile-posts = publicaciones: { $posts }
insights-tile-price = Por 1000 suscriptores, ⭐
insights-tile-floor = tu mínimo: { $floor }
