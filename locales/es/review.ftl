command-review = decidir sobre mensajes patrocinados

review-waiting = «{ $name }» ({ $stars } ⭐) espera tu revisión.
review-open = Revisar
review-empty = No hay nada por revisar.
review-campaign =
    Arriba: exactamente lo que se publica. { $count ->
        [one] No hay más pendientes.
       *[other] Hay { $count } pendientes.
    }

    Campaña { $id } de { $name } (persona { $advertiser })
    Sitio real del enlace: <b>{ $host }</b>
    Enlace completo: <code>{ $url }</code>
    Categoría: { $category }
    Puja: { $bid } por 1000 suscriptores
    Presupuesto: { $budget }, { $days } desde el { $first }
    Imagen: { $picture }
    Idiomas: { $languages }
    Temas: { $topics }
    Tamaño de los canales: { $sizes }
    Solo en: { $channels_in }
    No en: { $channels_out }
    Publicaciones: { $posts_max }
review-rules-refuse = <b>Hoy las reglas lo rechazan:</b> { $why }
review-approve = Aprobar
review-refuse = Rechazar
review-approved = «{ $name }» está aprobada y puede publicarse desde ahora.
review-refused = «{ $name }» está rechazada. El dinero ha vuelto al saldo de su anunciante.
review-ask-why = ¿Por qué se rechaza «{ $name }»? Se le dirá al anunciante.
review-reason-misleading = Es engañoso
review-reason-forbidden = Anuncia algo que aquí no está permitido
review-reason-link = El enlace no lleva adonde debería
review-reason-language = El texto no es apto para publicarse
review-reason-rights = Usa el nombre o la obra de otros
review-reason-destination = La página no funciona o no corresponde
review-reason-adult = Contenido para adultos o impactante
review-reason-hate = Odio, violencia o acoso
review-reason-politics = Política o religión
review-reason-gambling = Apuestas o loterías
review-reason-money = Préstamos, dinero fácil o pirámides
review-reason-medical = Medicina sin licencia o promesas de salud
review-reason-substances = Alcohol, tabaco o drogas
review-reason-weapons = Armas o explosivos
review-reason-spam = Seguidores comprados, spam o hackeo
review-reason-illegal = Productos ilegales o falsificados
review-write = Con mis palabras
review-ask-reason = Escribe el motivo en una frase. El anunciante la leerá tal cual.
review-reason-length = Escribe un motivo de { $max } caracteres como máximo, por ejemplo: <code>El precio de la web es otro.</code>
review-told-approved = «{ $name }» está aprobada. Sigue hasta el { $until }; /campaigns muestra cómo va.
review-told-refused = «{ $name }» ha sido rechazada: { $why }. { $returned } ⭐ han vuelto a tu saldo; cámbiala con /advertise, o pregunta con /support.
review-unknown =
    <b>¿Está esta publicación?</b> La respuesta de Telegram se perdió ({ $reason }), y no publico dos veces.

    Publicación { $id } en { $title } ({ $where }), intentada el { $at }:
    <b>{ $name }</b>: { $text }

    Míralo y dímelo. Hasta entonces no cuesta ni gana nada.
review-stands = Está
review-absent = No está
review-ask-link = Envíame el enlace de la publicación (<code>https://t.me/…</code>), para que pueda eliminarla a su final. Sin él, tendrá que hacerlo el propietario del canal.
review-no-link = No tengo el enlace
review-wrong-link = Ese no es el enlace de una publicación de este canal. Es así: <code>https://t.me/name/123</code> o <code>https://t.me/c/1234567890/123</code>.
review-noted-stands = Anotado: la publicación { $id } está, y se paga a su final.
review-noted-absent = Anotado: la publicación { $id } no apareció. Su precio ha vuelto a la campaña.

review-history = Este anunciante hasta ahora: { $campaigns ->
    [one] una campaña
   *[other] { $campaigns } campañas
 } (rechazadas: { $refused }), { $posts ->
    [one] una publicación
   *[other] { $posts } publicaciones
 }, { $reports ->
    [one] una denuncia
   *[other] { $reports } denuncias
 }; { $voices }
review-changes = <b>Cambios desde la última aprobación:</b>
review-change = { $what }: { $old } → { $new }
review-new-picture = ✎ La imagen es otra
review-reported-waits = «{ $name }» está en pausa: la denunciaron { $count } lectores distintos. Míralo, por favor.
review-reported =
    <b>Los lectores han denunciado «{ $name }»</b> (campaña { $id }). Está en pausa hasta que decidas.
    Lo dicen: { $people }
review-report-reason = · { $count } × { $reason }
review-resume = Reanudar
review-halt = Detener
review-resumed = «{ $name }» continúa.
review-stopped = «{ $name }» está detenida. Lo que no se gastó ha vuelto al saldo de su anunciante.
review-told-reported = «{ $name }» está en pausa: varios lectores la denunciaron. Una persona lo está mirando, y te diré en qué queda.
review-told-resumed = «{ $name }» continúa: una persona miró lo que denunciaron los lectores y no encontró nada malo. Se añaden los días de la pausa; sigue hasta el { $until }.
review-told-stopped = «{ $name }» se ha detenido tras las denuncias de los lectores. { $returned } ⭐ han vuelto a tu saldo; si crees que es un error, pregunta con /support.
