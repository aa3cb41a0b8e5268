command-artist = crea paquetes de stickers, véndelos y mira cuánto ganan

artist-none =
    <b>Tus paquetes de stickers</b>
    Aún no tienes ninguno. Envíame dibujos, clips cortos o animaciones: hago stickers con ellos y tú eliges: a la venta por Estrellas, para miembros premium o gratis.

    De cada venta, el { $share } % es tuyo. Los paquetes para miembros reciben una parte de lo que pagan los miembros, según cuánto los usan.
artist-all = <b>Tus paquetes de stickers</b>
artist-line =
    <b>{ $title }</b> · { $state }
    { $stickers }, { $access }
artist-new = Paquete nuevo
artist-earnings = Ganancias
artist-pool = Qué ganan los paquetes para miembros
artist-untitled = Aún sin título
artist-stickers = { $count ->
    [0] aún sin stickers
    [one] un sticker
   *[other] { $count } stickers
 }
artist-too-many = Tienes { $max } paquetes que aún no están en oferta. Termina o borra uno primero.

artist-state-draft = borrador
artist-state-waiting = una persona lo está mirando
artist-state-refused = rechazado: { $why }
artist-state-published = en oferta
artist-state-editing = en oferta; lo estás cambiando
artist-state-again = en oferta; una persona mira los cambios
artist-state-down = retirado: { $why }

artist-access-sale = { $stars } ⭐
artist-access-members = para miembros
artist-access-free = gratis
artist-access-none = precio por elegir
artist-not-chosen = por elegir
artist-public-yes = sí
artist-public-no = no
artist-cover-first = el primero

artist-card =
    <b>{ $title }</b> · { $state }
    { $stickers } · portada: { $cover }
    Precio: { $access }
    Tema: { $topic }
    Set público: { $public }
artist-card-send = Envíame cuando quieras imágenes, clips o stickers, también en álbum: cada uno se convierte en un sticker de este paquete.
artist-card-waiting = Mientras se mira no se puede cambiar nada. Te escribo en cuanto se decida.
artist-card-editing = Lo que está en oferta sigue igual hasta que una persona apruebe tus cambios.
artist-card-down = Nadie puede usarlo ni comprarlo. Si crees que es un error, pregunta con /support.
artist-card-numbers =
    Vendido: { $sold ->
        [one] una vez
       *[other] { $sold } veces
    } ({ $paid } ⭐ pagadas; tu parte está en /earnings)
    Usado: { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }
artist-missing = <b>Aún falta:</b>
artist-ready = Está todo. Mira la vista previa y luego entrégalo.

artist-do-add = ➕ Añadir stickers
artist-do-stickers = Los stickers ({ $count })
artist-do-title = ✎ Título
artist-do-price = ✎ Precio
artist-do-topic = ✎ Tema
artist-do-public = ✎ Set público
artist-do-sheet = Vista previa
artist-do-submit = Entregar
artist-do-withdraw = Recuperarlo, para cambiarlo
artist-do-edit = Cambiarlo
artist-do-edit-again = Cambiarlo y reintentar
artist-do-delete = Borrar el borrador
artist-do-undo = Descartar los cambios
artist-to-pack = ‹ Al paquete

artist-ask-stickers =
    <b>Envíame las imágenes</b>, una a una o en álbumes de diez.

    · Dibujos: PNG, WEBP o JPEG. Envíalos <b>como archivos</b>: así lo transparente sigue transparente. Los ajusto a 512 píxeles.
    · Clips: WEBM (VP9), 3 segundos como máximo, sin sonido, un lado de 512 píxeles, 256 KB como máximo.
    · Animaciones: TGS, 3 segundos y 64 KB como máximo.
    · O envía un sticker de un set que dibujaste tú: puedo tomar el set entero.

    Debajo de cada uno eliges sus emojis: por ellos lo encuentra la gente.
artist-ask-title = <b>¿Cómo se llama el paquete?</b> 64 caracteres como máximo, por ejemplo: <code>Gatos dormilones</code>
artist-now = Ahora: <b>{ $value }</b>
artist-ask-price =
    <b>¿Cuánto cuesta?</b>

    · <b>Un precio en Estrellas</b>: toca uno o escribe otro, de 1 a { $max }. De cada venta, el { $share } % es tuyo.
    · <b>Para miembros</b>: lo puede usar cada miembro premium, y ganas según cuánto lo usen.
    · <b>Gratis</b>: cualquiera puede tomarlo. No gana nada.
artist-price = { $stars } ⭐
artist-price-members = Para miembros
artist-price-free = Gratis
artist-wrong-title = Un título tiene de 1 a { $max } caracteres sencillos: sin enlaces, sin @nombres, nada invisible. Por ejemplo: <code>Gatos dormilones</code>
artist-wrong-price = Necesito un número entero de Estrellas de 1 a { $max }, por ejemplo <code>50</code>.
artist-ask-topic = <b>¿De qué trata?</b> Los paquetes se recorren por tema.
artist-ask-public =
    <b>¿Puede ser también un set público?</b>

    Quien tiene el paquete puede entonces añadirlo a Telegram como set. Pero un set público no se puede proteger: cualquiera que vea uno de sus stickers puede abrir el set entero y quedárselo. Sin eso, el paquete se usa escribiendo mi nombre en un chat.
artist-public-allow = Sí, puede
artist-public-refuse = No
artist-ask-words =
    <b>¿Qué emojis y qué palabras le corresponden?</b> Escribe hasta 20 emojis y unas palabras en un solo mensaje, por ejemplo: <code>🐱😴 gato dormilón, siesta</code>

    Los emojis sustituyen a los emojis, las palabras a las palabras; lo que omitas se queda.

    { $now }
artist-words-now = N.º { $place } ahora: { $emoji } · { $words }
artist-no-emoji = ningún emoji
artist-no-words = ninguna palabra
artist-wrong-words = Necesito emojis, o palabras separadas por comas ({ $words } palabras como máximo, { $characters } caracteres en total), por ejemplo: <code>🐱😴 gato dormilón, siesta</code>
artist-words-kept = Anotado: { $emoji } · { $words }

artist-button-words = ✎ Emojis y palabras
artist-button-cover = Portada
artist-button-is-cover = ✓ Portada
artist-button-earlier = ‹ Antes
artist-button-later = Después ›
artist-button-remove = Quitar
artist-place = Ahora es el número { $place } de { $count }.
artist-is-cover = Ahora es la portada.
artist-removed = Quitado del paquete.
artist-list = <b>Los stickers de «{ $title }»</b>. Toca un número para cambiar uno.
artist-list-line = { $place }. { $emoji } · { $words }
artist-before = ‹ Anteriores
artist-more = Siguientes ›

artist-not-a-picture = Con esto no puedo hacer un sticker. Envía una imagen (PNG, WEBP, JPEG), un clip WEBM o una animación TGS; como archivo, lo transparente se conserva.
artist-text-here = Este paquete espera imágenes. Envía alguna, o toca lo que quieras cambiar.
artist-too-big = Ese archivo pasa de { $max } MB. Envía uno más pequeño: un sticker solo mide 512 píxeles de ancho.
artist-not-fetched = No pude traer ese archivo de Telegram. Envíalo otra vez, por favor.
artist-not-made = { $place }: { $why }
artist-not-open = Este paquete no se puede cambiar ahora mismo.

artist-set-found = Este sticker es del set «{ $title }» ({ $count ->
        [one] un sticker
       *[other] { $count } stickers
    }). <b>¿Los dibujos son tuyos?</b> Solo tomo lo que dibujaste tú, o lo que tienes todo el derecho a vender. Quien entrega dibujos ajenos pierde el paquete, y quienes lo compraron recuperan sus Estrellas.
artist-set-all = Son míos: toma el set entero
artist-set-one = Son míos: solo este
artist-set-no = No son míos
artist-set-declined = De acuerdo, lo dejo.
artist-set-unknown = Telegram no me muestra ese set. Envía las imágenes como archivos.
artist-set-emoji = Ese es un set de emojis personalizados, demasiado pequeños para stickers. Envía las imágenes como archivos.
artist-set-progress = Tomando «{ $title }»: { $done } de { $count }…
artist-set-paused = Tomados de «{ $title }»: { $done } de { $count }. ¿Sigo?
artist-set-go-on = Sigue
artist-set-enough = Ya basta
artist-set-taken = «{ $title }» está tomado: { $added ->
        [one] un sticker nuevo
       *[other] { $added } stickers nuevos
    }.
artist-set-left-out = No tomados:

artist-sheet = «{ $title }» · { $stickers }
artist-confirm =
    Arriba está «{ $title }» como lo verá la gente: { $access }.

    Al entregarlo dices: <b>estos dibujos son míos, o tengo todo el derecho a venderlos</b>, y no muestran nada ilegal, de odio ni para adultos. Quien entrega dibujos ajenos pierde el paquete, y quienes lo compraron recuperan sus Estrellas.
artist-confirm-yes = Son míos: entregar
artist-submitted = «{ $title }» está entregado. Una persona lo mira, y te escribo en cuanto se decida.
artist-withdrawn = Has recuperado «{ $title }»: puedes cambiarlo de nuevo.
artist-ask-delete = ¿Borrar el borrador «{ $title }» con { $stickers }? No se puede recuperar.
artist-ask-undo = ¿Descartar los cambios de «{ $title }»? Lo que está en oferta sigue igual.
artist-delete-yes = Sí, borrar
artist-deleted = Borrado.

artist-pool-how =
    <b>Qué ganan los paquetes para miembros</b>
    El { $share } % de lo que un miembro paga por premium va a los artistas. La parte de cada miembro se reparte solo entre los artistas cuyos paquetes para miembros usó ese mes, según el número de usos. Lo que usas tú no cuenta, ni tampoco lo que alguien compró o recibió de regalo.
    Cada mes se paga un día después de acabar.
artist-pool-month = <b>{ $month }</b>: { $uses ->
        [one] un uso
       *[other] { $uses } usos
    } de { $members ->
        [one] un miembro
       *[other] { $members } miembros
    } → { $stars } ⭐
artist-pool-open = <b>{ $month }</b> hasta ahora: tus stickers se enviaron { $uses ->
        [one] una vez
       *[other] { $uses } veces
    }, de paquetes de todo tipo.
artist-pool-nothing = Aún no se ha pagado nada.

artist-told-approved = «{ $title }» está aprobado y en oferta desde ahora: /artist muestra sus ventas y usos.
artist-told-refused = «{ $title }» fue rechazado: { $why }. Puedes cambiarlo en /artist y entregarlo de nuevo.
artist-told-refused-edit = Los cambios de «{ $title }» fueron rechazados: { $why }. Lo que estaba en oferta se queda; cámbialo en /artist y entrégalo de nuevo.
artist-told-down = «{ $title }» se ha retirado: { $why }. Nadie puede comprarlo ni usarlo ya. Si crees que es un error, escribe a /support.
artist-told-down-refunded = «{ $title }» se ha retirado: { $why }. Nadie puede comprarlo ni usarlo ya, y quienes lo compraron recuperan sus Estrellas; tu parte de esas ventas también vuelve. Si crees que es un error, escribe a /support.
artist-told-restored = «{ $title }» está en oferta de nuevo.

artist-ask-complaint =
    <b>¿«{ $title }» es una copia?</b>
    Dime en un solo mensaje dónde está el original, mejor con un enlace, y de quién es. Los propietarios del bot lo miran, y te cuento en qué queda.
artist-wrong-complaint = Escríbelo como texto, con { $max } caracteres como máximo, por ejemplo: «El original está en https://example.com/gatos, lo dibujé yo en 2023.»
artist-complained = Gracias. Los propietarios del bot miran ahora «{ $title }»; te cuento en qué queda.
artist-complaint-late = Ese paquete ya no está en oferta, así que no hay nada que denunciar.
artist-complained-already = Ya denunciaste «{ $title }». Los propietarios del bot lo mirarán.
artist-complaints-max = Tienes { $max } denuncias que nadie ha mirado aún. Espera primero una respuesta.
artist-told-dismissed = Denunciaste «{ $title }» como copia. Una persona lo miró y no encontró ninguna copia. Si tienes más que mostrar, denúncialo otra vez con un enlace al original.
artist-told-upheld = Denunciaste «{ $title }» como copia. Una persona lo miró, y se ha retirado. Gracias.
