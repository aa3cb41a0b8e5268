command-sticker = tu foto como sticker, en un set tuyo

sticker-how = <b>Tus propios stickers</b>
    Mándame una foto o un archivo de imagen: la ajusto, tú eliges su emoji, y va a un set de stickers tuyo en Telegram. Gratis, cuantos quieras.

    Más adelante también puedes escribir <code>/sticker</code> debajo de una foto, o en respuesta a una. Con premium también haces stickers de palabras y de clips cortos, y contornos.
sticker-text = Sticker de palabras ✦
sticker-sets = Mis sets
sticker-new = Nuevo sticker
sticker-ask-words = Escribe lo que debe decir el sticker, por ejemplo <code>¡Nos vemos a las diez!</code>
sticker-choose = Elige su emoji ↓
sticker-choose-why = Con el emoji encuentras el sticker mientras escribes. Toca uno, o escribe otro, y el sticker va a tu set.
sticker-outline = Contorno blanco ✦
sticker-premium = Los contornos, los stickers de palabras y los de clips cortos son parte de premium. Los stickers de fotos son gratis, cuantos quieras.
sticker-no-file = No he podido descargar este archivo. Mándalo otra vez; una imagen puede tener { $max } MB, un clip 20.
sticker-wrong-picture = Eso no es una imagen. Manda una foto, o un archivo PNG, WEBP o JPEG. Los stickers de otros se quedan en sus sets.
sticker-wrong-words = Escribe las palabras en un mensaje, por ejemplo <code>¡Nos vemos a las diez!</code>, o manda una foto.
sticker-wrong-emoji = Toca un emoji debajo del sticker, o escribe uno, por ejemplo 🦊. También vale otra foto.
sticker-on-its-way = De camino a tu set…
sticker-set-title = Mis stickers { $number }
sticker-added = { $emoji } está en <a href="{ $link }">tu set</a>: { $count } de { $max }. Ábrelo una vez y añádelo a tus stickers; los nuevos Telegram los muestra solo al cabo de un rato.
sticker-was-there = Este ya está en <a href="{ $link }">tu set</a>: { $count } de { $max }.
sticker-refused = Telegram no ha aceptado este sticker ({ $reason }). Prueba con otra imagen u otro emoji.
sticker-open-set = Abrir el set
sticker-open-number = Abrir el set { $number }
sticker-remove = Quitarlo
sticker-remove-last = Quitar el último
sticker-removed = { $emoji } ya no está en tu set.
sticker-not-removed = Telegram no responde en este momento. Inténtalo de nuevo dentro de un minuto.
sticker-no-sets = Aún no tienes ningún set. Mándame una foto, y empieza el primero.
sticker-your-sets = <b>Tus sets</b>
    { $sets }
sticker-set = <a href="{ $link }">Mis stickers { $number }</a>: { $count } de { $max }

sticker-public-begun = Estoy creando en Telegram un set de «{ $title }» a tu nombre. Te aviso cuando esté.
sticker-public-half = Los primeros { $count } de { $total } stickers de «{ $title }» están en <a href="{ $link }">tu set</a>. Los demás llegan uno a uno.
sticker-public-done = <a href="{ $link }">Tu set «{ $title }»</a> está listo, con sus { $total } stickers. Ábrelo y añádelo. Es un set público: quien ve uno de sus stickers puede abrirlo.
sticker-public-refused = Telegram no ha aceptado el set de «{ $title }» ({ $reason }). El pack sigue siendo tuyo: escribe mi nombre y una palabra en cualquier chat. Si necesitas ayuda, escribe a /support.
sticker-public-deleted = El set de Telegram de «{ $title }» se borró en Telegram, así que su enlace no lleva a ninguna parte. El pack sigue siendo tuyo: escribe mi nombre y una palabra en cualquier chat. También puedo volver a crear el set.
sticker-public-again = Crearlo otra vez
