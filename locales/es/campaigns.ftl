command-campaigns = tus mensajes patrocinados y tu saldo

campaigns-all =
    <b>Tus campañas</b>
    Tu saldo: { $balance } ⭐
campaigns-none =
    Aún no tienes campañas. Toca el botón para escribir tu primer mensaje patrocinado.
    Tu saldo: { $balance } ⭐
campaigns-balance = Saldo
campaigns-new = Nuevo mensaje patrocinado
campaigns-line =
    <b>{ $id } · { $name }</b>: { $state }
    Gastado { $spent } ⭐, en curso { $held } ⭐, quedan { $left } ⭐ de { $stars } ⭐
campaigns-card =
    <b>{ $id } · { $name }</b>
    { $text }

    { $state }
    Presupuesto: { $stars } ⭐
    Gastado: { $spent } ⭐
    Reservado para publicaciones visibles: { $held } ⭐
    Queda: { $left } ⭐
campaigns-state-review = una persona la mira antes de que se publique
campaigns-state-running = en marcha hasta el { $until }
campaigns-state-finished = terminada: sus días han pasado
campaigns-state-spent = terminada: su presupuesto está gastado
campaigns-state-stopped = la detuviste
campaigns-state-replaced = escribiste otra versión
campaigns-state-refunded = terminada: su pago se reembolsó
campaigns-state-refused = rechazada: { $why }
campaigns-posts = <b>Publicaciones</b> (suscriptores entre paréntesis)
campaigns-post-settled = { $day } · { $channel } ({ $subscribers }) · { $log }
campaigns-post-standing = { $day } · { $channel } ({ $subscribers }): visible ahora, { $price } ⭐ · { $post }
campaigns-post-void = { $day } · { $channel }: no contó, { $price } ⭐ devueltas · { $post }
campaigns-post-unknown = { $day } · { $channel }: aún no se sabe si apareció; { $price } ⭐ esperan · { $post }
campaigns-post-waiting = { $day } · { $channel }: en camino, { $price } ⭐ · { $post }
campaigns-post-asked = { $day } · { $channel }: primero pregunto a su propietario, { $price } ⭐ en espera · { $post }
campaigns-post-skipped = { $day } · { $channel }: pregunté a su propietario y no apareció; { $price } ⭐ devueltas · { $post }
campaigns-stop-ask = ¿Detener «{ $name }»? Lo que no se gastó vuelve a tu saldo. Las publicaciones visibles siguen hasta su final.
campaigns-stop-yes = Sí, detenerla
campaigns-stopped = «{ $name }» está detenida. { $returned } ⭐ han vuelto a tu saldo.
campaigns-over-finished = Los días de «{ $name }» han pasado. Gastó { $spent } ⭐; { $returned } ⭐ han vuelto a tu saldo. /campaigns muestra sus publicaciones.
campaigns-over-spent = «{ $name }» ha gastado su presupuesto: { $spent } ⭐. /campaigns muestra sus publicaciones, /advertise empieza otra.

campaigns-state-again = la cambiaste: una persona mira la versión nueva antes de que se publique nada más
campaigns-state-later = aprobada; empieza el { $first }
campaigns-state-reported = terminada: los lectores la denunciaron, y quienes llevan este bot la detuvieron
campaigns-paused-advertiser = la pusiste en pausa
campaigns-paused-reported = en pausa: los lectores la denunciaron, y una persona lo mira. No tienes que hacer nada; te diré en qué queda
campaigns-pace-even = Ritmo: { $used } ⭐ usadas desde que empezó o cambió por última vez; a ritmo constante serían { $due } ⭐. Va según lo previsto.
campaigns-pace-behind = Ritmo: { $used } ⭐ usadas desde que empezó o cambió por última vez; a ritmo constante serían { $due } ⭐. Va por detrás, y tiene más peso hasta que se ponga al día.
campaigns-pace-ahead = Ritmo: { $used } ⭐ usadas desde que empezó o cambió por última vez; a ritmo constante serían { $due } ⭐. Va por delante, y durante un tiempo irá más despacio.
campaigns-average = Precio medio por 1000 suscriptores: { $average } ⭐; tu puja es de { $bid } ⭐.
campaigns-reach = Alcance: { $posts ->
    [one] una publicación
   *[other] { $posts } publicaciones
 } en canales con { $subscribers } suscriptores en total al publicarse. Cuántos la miraron, ningún bot puede verlo.
campaigns-clicks = Clics: { $count }
campaigns-no-clicks = Los clics solo se cuentan si los propietarios del bot configuran PUBLIC_URL; no lo han hecho.
campaigns-post-clicks = { $count ->
    [one] un clic
   *[other] { $count } clics
 }
campaigns-do-pause = Pausar
campaigns-do-resume = Reanudar
campaigns-do-edit = Editar
campaigns-do-more = Añadir dinero
campaigns-do-copy = Copiar
campaigns-do-why = ¿Por qué no la mía?
campaigns-do-ask = Detenerla
campaigns-paused = «{ $name }» está en pausa. Las publicaciones visibles siguen hasta su final; no se publica nada más. Los días de la pausa se añaden al final.
campaigns-resumed = «{ $name }» continúa. Se añaden los días de la pausa: sigue hasta el { $until }, y desde ahora gasta por igual cada día lo que queda.
campaigns-more =
    <b>Más dinero para «{ $name }»</b>
    Su presupuesto es de { $stars } ⭐; tu saldo, de { $balance } ⭐. Lo que añadas se reparte por igual entre los días que quedan.
campaigns-more-short = Tu saldo no alcanza: la cantidad mínima es de { $least } ⭐. Recárgalo aquí; cuando hayas pagado, pulsa otra vez <b>{ $again }</b>.
campaigns-top-up = Recargar { $stars } ⭐
campaigns-added = «{ $name }» tiene ahora un presupuesto de { $stars } ⭐.
campaigns-why = <b>¿Por qué «{ $name }» no se publica más?</b> Tal como están las cosas:
campaigns-why-idle = · { $state }
campaigns-why-able = · { $count ->
    [0] ahora ningún canal está libre para ella
    [one] un canal puede mostrarla en el próximo hueco libre, salvo que antes entre una puja más alta
   *[other] { $count } canales pueden mostrarla en el próximo hueco libre, salvo que antes entre una puja más alta
 }
campaigns-why-channel = · { $title }: { $why }
campaigns-here-able = puede mostrarla en su próximo hueco libre, salvo que antes entre una puja más alta
campaigns-here-closed = ahora no acepta publicaciones
campaigns-here-own-channel = es tuyo
campaigns-here-named-out = lo excluiste
campaigns-here-not-named-in = no está entre los que nombraste
campaigns-here-wrong-language = está en otro idioma
campaigns-here-wrong-topic = trata de otra cosa
campaigns-here-too-small = es demasiado pequeño
campaigns-here-too-big = es demasiado grande
campaigns-here-refused-category = no acepta esta categoría
campaigns-here-refused-advertiser = no acepta tus mensajes
campaigns-here-below-floor = pide más que tu puja
campaigns-here-budget-spent = una publicación cuesta más de lo que queda
campaigns-here-not-its-days = no son los días de tu campaña
campaigns-here-day-full = espera a mañana: hoy ya salieron todas las publicaciones que permites
campaigns-here-lately-here = la mostró, o se le propuso, en las últimas 72 horas, y puede volver
campaigns-here-ahead-of-pace = espera porque el gasto se reparte por igual entre los días
campaigns-draft = Has empezado un mensaje patrocinado y no lo has terminado. Solo cabe uno: ¿lo continúas o pongo este en su lugar?
campaigns-draft-edit = Estás cambiando «{ $name }» y aún no lo has enviado a revisión. Solo cabe un mensaje: ¿lo continúas o pongo este en su lugar?
campaigns-draft-continue = Continuarlo
campaigns-draft-replace = Sustituirlo
