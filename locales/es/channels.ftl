command-channels = tus canales, sus reglas y lo que han ganado

category-humor = Humor
category-local = Lugares
category-news = Noticias

channels-add = Añádeme a un canal
channels-none =
    <b>Gana con tu canal</b>
    1. Toca el botón y elige tu canal. Solo pido permiso para publicar, editar y eliminar.
    2. Publico mensajes patrocinados según tus reglas y elimino cada uno a las 24 horas.
    3. El { $share } % de cada precio es tuyo. /earnings lo muestra hasta la última fracción de Estrella.
channels-all = <b>Tus canales</b>
channels-line =
    <b>{ $title }</b>
    { $state }
channels-title = <b>{ $title }</b>
channels-joined =
    <b>{ $title }</b> ya participa. Desde ahora puedo publicar ahí, como máximo dos veces al día y nunca en sus horas de silencio. Si es demasiado pronto, toca <b>{ $pause }</b>; cambia las reglas de abajo como quieras.
    Creo que está en { $language }. Corrígeme con <b>{ $tongue }</b>, y toca <b>{ $topics }</b> para decir de qué trata: así lo encuentran los anunciantes que encajan.
channels-back =
    Estoy otra vez en <b>{ $title }</b>. Sigue en pausa, con sus reglas de antes, hasta que toques Reanudar.
channels-owner-back =
    Telegram me dice que vuelves a administrar <b>{ $title }</b>. No publico nada ahí hasta que toques Reanudar.
channels-card =
    Suscriptores: { $subscribers }
    Ganado hasta ahora: { $earned } ⭐

    <b>Ritmo y horarios</b>: { $day } al día como máximo, cada { $gap } h o más · horas de silencio: { $quiet } ({ $zone })
    <b>Quién se anuncia</b>: desde { $floor } ⭐ por 1000 suscriptores · { $asks } · rechazado: { $refused }
    <b>Tráfico justo</b>: { $traffic }
    <b>Idioma y temas</b>: { $language } · { $topics }
channels-open = ✓ Abierto a publicaciones patrocinadas
channels-closed = ✗ Cerrado: { $reasons }
channels-hint = · { $hint }
channels-quiet = { $begin }–{ $end }
channels-never-quiet = ninguna
channels-none-refused = nada
channels-advertisers-refused =
    { $count ->
        [one] { $count } anunciante
       *[other] { $count } anunciantes
    }
channels-at-once = se publica enseguida
channels-asks-first = antes te pregunto
channels-no-topics = aún sin temas
channels-traffic-off = desactivado
channels-traffic-gives = recomienda a otros
channels-traffic-gets = otros lo recomiendan
channels-traffic-listed = está en /discover
channels-stars = { $stars } ⭐
channels-post-settled = { $day }: { $yours } ⭐ tuyas · { $post }
channels-post-standing = { $day }: visible, { $yours } ⭐ por llegar · { $post }
channels-post-void = { $day }: no contó · { $post }
channels-post-unknown = { $day }: aún no se sabe si apareció · { $post }
channels-post-waiting = { $day }: en camino · { $post }
channels-post-asked = { $day }: espera tu respuesta · { $post }
channels-post-skipped = { $day }: no apareció · { $post }
channels-post-promotion = { $day }: recomendación de { $promoted }, gratis · { $post }

channels-why-removed = Ya no soy administrador ahí. Añádeme otra vez para continuar.
channels-why-right = Me falta el permiso de publicar mensajes. Devuélvemelo en los administradores del canal.
channels-why-owner = Según Telegram, ya no administras este canal. Cuando puedas volver a publicar en él, toca Reanudar.
channels-why-unreachable = Telegram no me dejó publicar ahí. Mira si sigo siendo un administrador que puede publicar y toca Reanudar.
channels-why-paused = Lo pusiste en pausa. Toca Reanudar para continuar.
channels-why-no-posts = No admite ninguna publicación patrocinada al día. Elige un número en Ritmo y horarios.
channels-why-empty = Aún no tiene suscriptores, y los precios dependen de cuántos sean.
channels-why-categories = Rechaza todas las categorías. Admite alguna en Quién se anuncia.
channels-hint-growth = Creció más de un 40 % en una semana. Hasta que alguien lo mire, cuentan { $counted } de sus { $subscribers } suscriptores, para los precios y para el tráfico justo.
channels-hint-bought = Su crecimiento parece comprado: cuentan { $counted } de sus { $subscribers } suscriptores, para los precios y para el tráfico justo, hasta que los recién llegados se hayan ido. Desde el { $day } puedes pedir otra revisión.
channels-hint-gap = Con { $gap } h entre publicaciones solo caben { $fit } de { $day } al día. Con menos separación o menos horas de silencio caben más.
channels-hint-floor = Nadie ofrece lo que pides: ahora la puja más alta es de { $highest } ⭐. Puedes pedir menos en Quién se anuncia.
channels-hint-nobody = Ahora no hay ninguna campaña en marcha. No tienes que hacer nada: las publicaciones llegarán con la próxima.
channels-hint-topics = No tiene temas: los anunciantes que buscan alguno lo pasan por alto. Elígelos en Idioma y temas.
channels-suspended =
    Ya no publico en <b>{ $title }</b>. { $reason }
    Las publicaciones que estaban visibles se pagan por el tiempo que estuvieron.
channels-no-right =
    Gracias por añadirme a <b>{ $title }</b>, pero me falta el permiso de <b>publicar mensajes</b>. Actívalo en los administradores del canal y participará solo.
channels-not-yours =
    Me han añadido a <b>{ $title }</b>, pero Telegram no me dice que lo administres tú. Debe añadirme quien lo creó, o un administrador que pueda publicar.

channels-menu-times = Ritmo y horarios
channels-menu-ads = Quién se anuncia
channels-menu-traffic = Tráfico justo
channels-menu-about = Idioma y temas
channels-group-times =
    <b>{ $title }</b>: ritmo y horarios

    Publicaciones patrocinadas al día: { $day }
    Separación mínima entre dos: { $gap } h
    Horas de silencio: { $quiet }
    Zona horaria: { $zone }

    Cada publicación está visible 24 horas; después la elimino.
channels-group-ads =
    <b>{ $title }</b>: quién se anuncia

    Puja mínima: { $floor } ⭐ por 1000 suscriptores
    Rechazado: { $refused }
    Publicaciones nuevas: { $asks }

    Con <b>Pregúntame antes</b> ves cada publicación antes de que aparezca, y la apruebas o la rechazas. Lo que no respondas en 12 horas se salta.
channels-group-about =
    <b>{ $title }</b>: idioma y temas

    Idioma: { $language }
    Temas: { $topics }

    Los anunciantes eligen los canales por ambas cosas, y también la gente en /discover.
channels-group-traffic =
    <b>{ $title }</b>: tráfico justo

    Los canales se recomiendan unos a otros, gratis y en proporción a su tamaño: el doble de suscriptores, el doble de visibilidad. Son publicaciones sencillas con un enlace. Nadie paga por ellas, y nadie recibe un premio por unirse a un canal.

    <b>Recomienda a otros aquí</b>: una de cada cinco publicaciones, y los huecos que ningún anunciante toma, muestran otro canal.
    <b>Recomiéndame fuera</b>: otros canales muestran el tuyo. Lo que se te debe se acumula hasta que lo recibas.
    <b>Muéstrame en /discover</b>: cualquiera puede encontrarlo por idioma y tema.

    Hasta ahora ha dado { $given } impresiones (suscriptores suyos que vieron a otros), se le deben { $owed } y ha recibido { $got }. { $standing ->
        [even] Ha recibido justo lo que le toca.
        [owed] Pendientes aún: { $ahead }. A quien se le debe va primero.
       *[ahead] Lleva { $ahead } de más: por ahora van primero los otros.
    }
channels-button-pause = Pausar
channels-button-resume = Reanudar
channels-button-day = Publicaciones al día
channels-button-gap = Separación
channels-button-from = Silencio desde
channels-button-to = Silencio hasta
channels-button-floor = Puja mínima
channels-button-categories = Categorías
channels-button-advertisers = Anunciantes rechazados
channels-button-zone = Zona horaria
channels-button-language = Idioma
channels-button-topics = Temas
channels-button-log = Publicaciones y porqués
channels-button-why = ¿Por qué { $id }?
channels-button-look = Pedir otra revisión
channels-button-all = ‹ Todos los canales
channels-switch-asks = Pregúntame antes
channels-switch-gives = Recomienda a otros aquí
channels-switch-gets = Recomiéndame fuera
channels-switch-listed = Muéstrame en /discover
channels-needs-link = Es privado. Ponle antes un enlace público en Telegram: la gente debe poder abrirlo.
channels-topics-full = Un canal tiene { $max } temas como máximo. Quita uno antes.
channels-look-asked = Alguien volverá a mirarlo, y entonces te aviso.
channels-look-early = Alguien lo miró hace menos de 30 días, o ya no hay nada pendiente.
channels-ask-day = <b>{ $title }</b>: ¿cuántas publicaciones patrocinadas al día como máximo? 0 significa ninguna.
channels-ask-gap = <b>{ $title }</b>: ¿cuántas horas como mínimo entre dos publicaciones patrocinadas?
channels-ask-from = <b>{ $title }</b>: ¿cuándo empiezan sus horas de silencio? La misma hora que el final significa ninguna.
channels-ask-to = <b>{ $title }</b>: ¿cuándo terminan sus horas de silencio?
channels-ask-floor = <b>{ $title }</b>: ¿cuánto debe ofrecer como mínimo un anunciante por 1000 suscriptores?
channels-ask-language = <b>{ $title }</b>: ¿en qué idioma está escrito?
channels-ask-topics =
    <b>{ $title }</b>: ¿de qué trata? Elige hasta { $max }.
    Elegidos: { $chosen }
channels-ask-categories =
    <b>{ $title }</b>: ¿qué publicidad es bienvenida? Toca una categoría para rechazarla o volver a admitirla.
    Rechazado: { $chosen }
channels-ask-advertisers = <b>{ $title }</b>: rechazas a estos anunciantes. Toca uno para volver a admitirlo.
channels-no-advertisers = <b>{ $title }</b>: no rechazas a ningún anunciante. Puedes hacerlo cuando valores una publicación con 👎, o cuando te pregunte antes.
channels-ask-zone = <b>{ $title }</b>: ¿con qué hora viven sus lectores? Escribe una ciudad o una zona, por ejemplo <code>Madrid</code> o <code>UTC-5</code>.
channels-zone-similar = No conozco { $said }. ¿Es alguna de estas: { $names }? Escríbela otra vez.
channels-zone-unknown = No conozco { $said }. Escribe una ciudad grande que tengas cerca, por ejemplo <code>Madrid</code>, o una diferencia como <code>UTC-5</code>.

channels-log = <b>{ $title }</b>: las últimas publicaciones
channels-log-empty =
    <b>{ $title }</b>: aún no hay publicaciones. Su ficha dice qué las impide, si es que hay algo.
channels-wanting =
    { $count ->
        [one] Hay { $count } campaña en marcha; por ahora pueden publicar aquí: { $able }.
       *[other] Hay { $count } campañas en marcha; por ahora pueden publicar aquí: { $able }.
    }
channels-refusal-own-channel = · { $count ->
    [one] { $count } es tuya
   *[other] { $count } son tuyas
 }: nadie se paga a sí mismo
channels-refusal-named-out = · { $count ->
    [one] { $count } excluyó
   *[other] { $count } excluyeron
 } este canal
channels-refusal-not-named-in = · { $count ->
    [one] { $count } eligió
   *[other] { $count } eligieron
 } otros canales por su nombre
channels-refusal-wrong-language = · { $count ->
    [one] { $count } busca
   *[other] { $count } buscan
 } otro idioma
channels-refusal-wrong-topic = · { $count ->
    [one] { $count } busca
   *[other] { $count } buscan
 } otros temas
channels-refusal-too-small = · { $count ->
    [one] { $count } busca
   *[other] { $count } buscan
 } canales más grandes
channels-refusal-too-big = · { $count ->
    [one] { $count } busca
   *[other] { $count } buscan
 } canales más pequeños
channels-refusal-refused-category = · { $count } de una categoría que rechazas
channels-refusal-refused-advertiser = · { $count } de un anunciante que rechazas
channels-refusal-below-floor = · { $count ->
    [one] { $count } ofrece
   *[other] { $count } ofrecen
 } menos de lo que pides
channels-refusal-not-its-days = · { $count ->
    [one] { $count } empieza
   *[other] { $count } empiezan
 } más adelante
channels-refusal-day-full = · { $count ->
    [one] { $count } ya tuvo
   *[other] { $count } ya tuvieron
 } todas sus publicaciones de hoy
channels-refusal-lately-here = · { $count ->
    [one] { $count } estuvo aquí, o se te propuso,
   *[other] { $count } estuvieron aquí, o se te propusieron,
 } en las últimas 72 horas
channels-refusal-budget-spent = · { $count ->
    [one] { $count } tiene
   *[other] { $count } tienen
 } poco dinero para un canal de este tamaño
channels-refusal-ahead-of-pace = · { $count ->
    [one] { $count } ya gastó lo que quiere
   *[other] { $count } ya gastaron lo que quieren
 } gastar hoy
channels-missed = Huecos que quedaron vacíos en los últimos 3 días ({ $count }; zona { $zone }). No le cuestan nada a nadie:
channels-slot = { $begin } – { $end }: { $why }
channels-why-this =
    «{ $name }» ({ $category })
    { $line }

    Tenía la puja más fuerte de las que admiten tus reglas. { $price } ⭐ por { $subscribers } suscriptores.
    { $reason }
    El anunciante: { $voices }.

channels-missed-nobody = ninguna campaña podía tomarlo
channels-missed-nobody-to-promote = ninguna campaña podía tomarlo, y no había ningún canal que recomendar
channels-missed-nobody-behind = ninguna campaña podía tomarlo, y cada canal que puedes recomendar ya ha recibido lo suyo
channels-missed-gap = demasiado cerca de la publicación anterior (tu separación)
channels-missed-day-full = ese día ya tenía sus publicaciones
channels-missed-asking = aún te esperaba una pregunta
channels-missed-paused = tenías el canal en pausa
channels-missed-suspended = no pude publicar en el canal
channels-missed-down = yo no estaba en marcha
channels-missed-no-answer = no respondiste en 12 horas
channels-missed-refused-by-owner = rechazaste la publicación
channels-missed-withdrawn = la campaña se detuvo antes de que respondieras
channels-missed-other = la publicación no se pudo enviar a tiempo
channels-priced-by-next = Ofreció { $own } ⭐ por 1000; la siguiente ofreció { $following } ⭐. Para ganar tuvo que pagar { $paid } ⭐ por 1000.
channels-priced-by-floor = Ofreció { $own } ⭐ por 1000 y no tenía rival, así que paga la puja más baja que aceptas: { $paid } ⭐ por 1000.
channels-button-words = Describirlo
channels-button-no-words = No decir nada
channels-ask-words =
    <b>{ $title }</b>: ¿qué deben saber de él los lectores de otros canales? Escribe una o dos frases, como mucho { $max } caracteres, sin enlaces ni @nombres. Por ejemplo: <code>Recetas de Liguria, una nueva cada mañana.</code>
    Alguien la mira antes de que se use.
channels-words = Recomendado con tus palabras: «{ $words }»
channels-no-words = Recomendado con su título, sus temas y su tamaño. Pulsa <b>Describirlo</b> para añadir tus palabras.
channels-words-wait = A la espera de que alguien la mire: «{ $words }»
channels-barred-reported = Los lectores lo han denunciado: nadie lo recomienda hasta que una persona lo mire. Te diré en qué queda.
channels-barred-refused = Ya nadie lo recomienda: los lectores lo denunciaron, y quien lo miró estuvo de acuerdo.
