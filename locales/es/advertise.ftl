command-advertise = poner un mensaje patrocinado en canales

category-art = Arte
category-beauty = Belleza
category-books = Libros
category-business = Negocios
category-cars = Autos
category-education = Educación
category-entertainment = Entretenimiento
category-family = Familia
category-finance = Finanzas
category-food = Comida
category-games = Juegos
category-health = Salud
category-hobbies = Aficiones
category-home = Hogar
category-jobs = Empleo
category-languages = Idiomas
category-movies = Cine
category-music = Música
category-nature = Naturaleza
category-science = Ciencia
category-shopping = Compras
category-sports = Deportes
category-tech = Tecnología
category-travel = Viajes

advertise-progress = <i>Un mensaje patrocinado · { $number } de { $count }</i>
advertise-ask-name = <b>¿Quién se anuncia?</b> El nombre que ven los lectores, 32 caracteres como máximo. Por ejemplo: <code>Panadería Ada</code>
advertise-ask-text =
    <b>¿Qué quieres decir?</b> Un solo párrafo de 160 caracteres como máximo, sin enlaces: el tuyo irá en el botón.

    Aquí nadie puede anunciar: contenido para adultos; odio o violencia; política o religión; apuestas; préstamos o dinero fácil; medicina sin licencia; alcohol, tabaco o drogas; armas; seguidores comprados, spam o hackeo; nada ilegal o falso.
advertise-ask-label = <b>¿Qué dice el botón?</b> Por ejemplo: <code>Ver el menú</code>
advertise-ask-link = <b>¿Adónde lleva el botón?</b> Una dirección que empiece por https://, o una página pública de t.me. Por ejemplo: <code>https://example.com/menu</code>
advertise-ask-category = <b>¿De qué trata?</b> Los propietarios de canales eligen qué aceptan.
advertise-ask-bid = <b>¿Cuánto ofreces por 1000 suscriptores?</b> En Estrellas enteras. Una publicación en un canal de 2000 suscriptores cuesta el doble. La puja más alta va primero, y paga solo lo que ofrece la siguiente, o lo que pide el canal: nunca más de lo que ofreces.
advertise-ask-budget = <b>¿Cuánto puede costar en total?</b> En Estrellas enteras, al menos tu puja de { $bid } ⭐. Lo que no se gaste vuelve a tu saldo.
advertise-ask-days = <b>¿Durante cuántos días?</b> Elige, o escribe un número hasta 90. Se cuentan desde la aprobación, o desde el primer día que elijas después.
advertise-now = Ahora: <b>{ $value }</b>
advertise-keep = Dejarlo así
advertise-stars = { $stars } ⭐
advertise-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
 }
advertise-wrong-choice = Elige uno de los botones, por favor.
advertise-wrong-stars = Necesito un número entero de Estrellas de { $min } a { $max }, por ejemplo <code>{ $min }</code>.
advertise-summary =
    Arriba está tu mensaje, exactamente como lo verán los lectores.

    Anunciante: { $name }
    Texto: { $text }
    Imagen: { $picture }
    Botón: { $label } → { $link }
    Categoría: { $category }
    Puja: { $bid } por 1000 suscriptores
    Presupuesto: { $budget }
    Empieza: { $start }; dura { $days }
    Idiomas: { $languages }
    Temas: { $topics }
    Tamaño de los canales: { $sizes }
    Solo en: { $channels_in }
    No en: { $channels_out }
    Publicaciones: { $posts_max }; en un mismo canal, una cada 72 horas como máximo
advertise-buys = Hoy tu presupuesto compra { $posts ->
    [one] alrededor de <b>una publicación</b>
   *[other] unas <b>{ $posts } publicaciones</b>
 } en { $channels ->
    [one] un canal
   *[other] { $channels } canales
 } con { $subscribers } suscriptores en total.
advertise-pay = Pagar { $stars } ⭐
advertise-pay-balance = Usar mi saldo
advertise-edit-name = ✎ Nombre
advertise-edit-text = ✎ Texto
advertise-edit-label = ✎ Botón
advertise-edit-link = ✎ Enlace
advertise-edit-category = ✎ Categoría
advertise-edit-bid = ✎ Puja
advertise-edit-budget = ✎ Presupuesto
advertise-edit-days = ✎ Días
advertise-invoice-title = Mensaje patrocinado
advertise-invoice = El presupuesto de «{ $name }». Lo que no se gaste vuelve a tu saldo.
advertise-funded = Pagado con tu saldo. Ahora una persona mira tu mensaje; te aviso cuando se decida.
advertise-balance-short = Tu saldo ya no alcanza. Toca Pagar, recarga tu saldo o elige un presupuesto menor.
advertise-open-balance = Saldo
advertise-debt = A tu saldo le faltan { $stars } ⭐, porque un pago volvió a ti después de gastarse. Recárgalo primero; entonces podrá empezar esta campaña.
advertise-open-campaigns = Mis campañas
advertise-paid = Ese mensaje está pagado. /campaigns muestra cómo va; /advertise empieza otro.
advertise-too-many = Tienes { $max } campañas sin terminar. Detén antes alguna en /campaigns.

advertise-wrong-number = Necesito un número entero de 1 a { $max }, por ejemplo <code>7</code>.
advertise-ask-picture = <b>¿Qué imagen lo acompaña?</b> Envía una foto, o una imagen como archivo (JPEG, PNG o WebP). Los lectores la ven encima del texto.
advertise-ask-languages = <b>¿En qué idiomas están los canales?</b> Activa los que quieras; ninguno significa cualquiera.
advertise-ask-topics = <b>¿De qué tratan los canales?</b> Activa lo que quieras; nada significa cualquier tema.
advertise-ask-sizes = <b>¿Cuántos suscriptores puede tener un canal?</b> Elige, o escribe desde y hasta, por ejemplo <code>1000-50000</code>.
advertise-ask-channels_in = <b>¿Solo en ciertos canales?</b> Envía sus @nombres o enlaces, { $max } como máximo. Cada uno debe tener este bot.
advertise-ask-channels_out = <b>¿En qué canales no?</b> Envía sus @nombres o enlaces, { $max } como máximo. Cada uno debe tener este bot.
advertise-ask-start = <b>¿Cuándo empieza?</b> Elige, o escribe una fecha como <code>2026-12-24</code>. No empieza antes de su aprobación.
advertise-ask-posts_max = <b>¿Cuántas publicaciones al día como máximo, entre todos los canales?</b> Elige, o escribe un número.
advertise-any-picture = ninguna
advertise-any-languages = cualquiera
advertise-any-topics = cualquiera
advertise-any-sizes = cualquiera
advertise-any-channels_in = cualquiera
advertise-any-channels_out = ninguno
advertise-any-start = en cuanto se apruebe
advertise-any-posts_max = sin límite
advertise-clear-picture = Sin imagen
advertise-clear-languages = Cualquier idioma
advertise-clear-topics = Cualquier tema
advertise-clear-sizes = Cualquier tamaño
advertise-clear-channels_in = Cualquier canal
advertise-clear-channels_out = Ninguno excluido
advertise-clear-start = En cuanto se apruebe
advertise-clear-posts_max = Sin límite
advertise-with-picture = la de arriba
advertise-as-photo = Como foto se ve así.
advertise-posts_max = { $count } al día
advertise-sizes-from = desde { $least } suscriptores
advertise-sizes-to = hasta { $most } suscriptores
advertise-sizes-between = de { $least } a { $most } suscriptores
advertise-wrong-sizes = Necesito dos números de suscriptores, primero el menor, por ejemplo <code>1000-50000</code>; <code>1000-</code> significa 1000 o más.
advertise-wrong-start = Necesito un día de hoy en adelante, a { $max } días como máximo, por ejemplo <code>{ $example }</code>.
advertise-wrong-channels = Necesito hasta { $max } nombres de canales, por ejemplo <code>@nombredelcanal</code> o <code>https://t.me/nombredelcanal</code>.
advertise-unknown-channels = Estos no participan, o no puedo publicar en ellos: { $names }. Nombra solo canales que tengan este bot; /discover muestra algunos.
advertise-wrong-picture = Esa no es una imagen que pueda publicar. Envía una foto, o un archivo JPEG, PNG o WebP de { $max } MB como máximo.
advertise-room = Los huecos libres que encajan admiten <b>{ $room } ⭐</b> en esos días, en { $channels ->
    [one] un canal
   *[other] { $channels } canales
 }: más no puedo vender. Elige abajo ese presupuesto, más días o un público más amplio.
advertise-no-channels = Ahora mismo ningún canal acepta mensajes patrocinados, así que no vendo nada. Tu borrador se guarda: vuelve con /advertise.
advertise-buys-nothing = <b>Tal como está, ningún canal lo aceptaría, así que no cobro nada.</b> Lo que los aleja:
advertise-refusal-sold = · todos los huecos que encajan en esos días están vendidos: elige más días, u otro primer día
advertise-refusal-own-channel = · { $count ->
    [one] un canal es tuyo
   *[other] { $count } canales son tuyos
 }
advertise-refusal-named-out = · { $count ->
    [one] un canal: lo excluiste
   *[other] { $count } canales: los excluiste
 }
advertise-refusal-not-named-in = · { $count ->
    [one] un canal no está
   *[other] { $count } canales no están
 } entre los que nombraste: nombra más, o cualquiera
advertise-refusal-wrong-language = · { $count ->
    [one] un canal está
   *[other] { $count } canales están
 } en otro idioma: añade idiomas, o acepta cualquiera
advertise-refusal-wrong-topic = · { $count ->
    [one] un canal trata
   *[other] { $count } canales tratan
 } de otra cosa: añade temas, o acepta cualquiera
advertise-refusal-too-small = · { $count ->
    [one] un canal es demasiado pequeño
   *[other] { $count } canales son demasiado pequeños
 }: baja el número de suscriptores
advertise-refusal-too-big = · { $count ->
    [one] un canal es demasiado grande
   *[other] { $count } canales son demasiado grandes
 }: sube el número de suscriptores
advertise-refusal-refused-category = · { $count ->
    [one] un canal no acepta
   *[other] { $count } canales no aceptan
 } esta categoría
advertise-refusal-refused-advertiser = · { $count ->
    [one] un canal no acepta
   *[other] { $count } canales no aceptan
 } tus mensajes
advertise-refusal-below-floor = · { $count ->
    [one] un canal pide
   *[other] { $count } canales piden
 } más que tu puja: súbela
advertise-refusal-budget-spent = · { $count ->
    [one] un canal cuesta
   *[other] { $count } canales cuestan
 }, por una sola publicación, más de lo que hay: más dinero, o canales más pequeños
advertise-refusal-not-its-days = · { $count ->
    [one] un canal lo aceptaría
   *[other] { $count } canales lo aceptarían
 }, pero no son sus días
advertise-refusal-day-full = · { $count ->
    [one] un canal espera
   *[other] { $count } canales esperan
 } a mañana: hoy ya salieron todas las publicaciones que permites
advertise-refusal-lately-here = · { $count ->
    [one] un canal lo mostró, o se le propuso,
   *[other] { $count } canales lo mostraron, o se les propuso,
 } en las últimas 72 horas, y puede volver
advertise-refusal-ahead-of-pace = · { $count ->
    [one] un canal espera
   *[other] { $count } canales esperan
 } porque el gasto se reparte por igual entre sus días: con menos días, o más dinero, va más rápido
advertise-take-room = Presupuesto: { $stars } ⭐
advertise-after = Después de pagar, una persona lo mira antes de que se publique nada. Si se rechaza, o no se gasta todo el dinero, el resto vuelve a tu saldo.
advertise-edit-warning = <b>Antes de enviarlo:</b> una persona mira primero la versión nueva. Hasta que se apruebe no se publica nada más de esta campaña; las publicaciones visibles se quedan como están. Los días que esto tarde se añaden al final.
advertise-save = Enviar a revisión
advertise-saved = Tu versión nueva espera revisión. Hasta entonces no se publica nada más; te aviso cuando se decida.
advertise-not-saved = Esta campaña ya no se puede cambiar. Así está ahora.
advertise-days-over = Con tan pocos días ya habría terminado. Elige más días.
advertise-edit-picture = ✎ Imagen
advertise-edit-languages = ✎ Idiomas
advertise-edit-topics = ✎ Temas
advertise-edit-sizes = ✎ Tamaño de canal
advertise-edit-channels_in = ✎ Solo en…
advertise-edit-channels_out = ✎ No en…
advertise-edit-start = ✎ Primer día
advertise-edit-posts_max = ✎ Publicaciones al día

wording-empty = Aquí necesito unas palabras: al menos una letra o una cifra, por ejemplo <code>Pan recién hecho cada mañana</code>.
wording-too-long = Son { $length } caracteres; el máximo es { $max }, y Telegram cuenta como dos un emoji como 🍞. Quita algo.
wording-hidden = Hay caracteres que nadie puede ver. Escríbelo de nuevo en vez de pegarlo, por ejemplo <code>Pan recién hecho cada mañana</code>.
wording-marks = Hay letras cargadas de signos. Escribe letras sencillas, por ejemplo <code>Pan recién hecho</code>.
wording-mixed-scripts = Una de las palabras mezcla alfabetos con letras que se parecen. Escríbela de nuevo en un solo alfabeto, por ejemplo <code>pan</code>.
wording-link = Solo el botón lleva enlace: quita direcciones, @nombres, correos, teléfonos, #etiquetas, /comandos y puntos entre dos palabras. Por ejemplo <code>Pan recién hecho. Cada mañana.</code>
wording-hidden-link = Hay un enlace detrás de las palabras, y los lectores no verían adónde lleva. Envía solo palabras, por ejemplo <code>Pan recién hecho cada mañana</code>; el botón llevará tu enlace.

link-not-https = La dirección debe empezar por <code>https://</code>, por ejemplo <code>https://example.com/menu</code>.
link-userinfo = Hay una @ o una \ en el nombre de la dirección, y eso puede confundir a los lectores. Quítala, por ejemplo <code>https://example.com/menu</code>.
link-no-host = No encuentro ahí el nombre completo de un sitio. Debería ser como <code>https://example.com/menu</code>.
link-address = El enlace lleva a un simple número. Los lectores necesitan un nombre, por ejemplo <code>https://example.com</code>.
link-port = Hay dos puntos después del nombre del sitio. Los lectores necesitan la dirección sencilla, por ejemplo <code>https://example.com/menu</code>.
link-invisible = Hay espacios o caracteres ocultos. Escríbela de nuevo en vez de pegarla, por ejemplo <code>https://example.com/menu</code>.
link-mixed-scripts = El nombre del sitio mezcla letras que se parecen. Escríbelo en un solo alfabeto, por ejemplo <code>https://example.com</code>.
link-lookalike = Todas las letras del nombre del sitio pueden pasar por latinas, y los lectores lo tomarían por otro sitio. Da una dirección que no se pueda confundir, por ejemplo <code>https://example.com</code>.
link-shortener = Es un acortador de enlaces o una página de redirección, que oculta adónde lleva. Da la dirección final, por ejemplo <code>https://example.com/menu</code>.
link-private-telegram = De t.me solo se pueden anunciar páginas públicas, por ejemplo <code>https://t.me/nombredelcanal</code>: ni invitaciones ni páginas que hagan algo en la aplicación.
link-several = Eso es más de una dirección. Da la que abre el botón, por ejemplo <code>https://example.com/menu</code>.
link-too-long = La dirección es demasiado larga: el máximo son 512 caracteres. Da una página más corta del sitio, por ejemplo <code>https://example.com/menu</code>.
