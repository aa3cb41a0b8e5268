api-plans = Planes
api-enterprise = La API es parte del plan Enterprise: con ella los sistemas de <b>{ $name }</b> envían mensajes por sí solos. Mira los planes para tenerla.
api-card = <b>API · { $name }</b>
api-address =
    Dirección base: <code>{ $address }</code>
    Cada operación está descrita en <code>{ $address }/openapi.json</code>.
api-off = El servidor web de este bot está apagado (HTTP_PORT es 0), así que no se llega a la API. Quien lleva el bot puede encenderlo; las claves de ahora funcionarán entonces.
api-no-address = Quien lleva este bot aún no ha puesto PUBLIC_URL, así que no conozco la dirección pública de la API. Pregúntale.
api-keys = Tus claves. Pulsa una para sustituirla o revocarla.
api-no-keys = Aún no tienes ninguna clave. Crea una para cada uno de tus sistemas.
api-new = Nueva clave
api-callbacks = Avisos a tu servidor
api-key-card =
    <b>{ $name }</b> · <code>{ $prefix }</code>
    Creada el { $made }, último uso: { $used }.
    Puede:
    { $scopes }
api-never-used = nunca
api-key-ends = Ha sido sustituida, y funciona hasta { $until }.
api-scope-messages-send = enviar mensajes
api-scope-messages-read = leer qué fue de ellos
api-scope-audience-read = leer el tamaño del público
api-scope-templates-read = leer las plantillas
api-scope-quality-read = leer la calidad
api-choose = ¿Qué puede hacer la nueva clave? Marca solo lo que necesita.
api-next = Seguir
api-ask-name = ¿Para qué es la clave? Envía un nombre que distinga tus sistemas, por ejemplo <code>Tienda</code>.
api-wrong-name = Un nombre tiene como mucho { $max } caracteres de palabras sencillas, por ejemplo <code>Tienda</code>.
api-many-keys = Como mucho { $max } claves. Revoca una que no necesites, y luego crea la nueva.
api-made = La clave <b>{ $name }</b> está creada. Aquí va, una sola vez:
api-key-shown =
    <b>{ $name }</b>
    <code>{ $words }</code>
api-once = Cópialo ahora donde tu sistema guarda sus secretos: no puedo mostrarlo otra vez. Luego bórralo aquí.
api-wipe = Lo tengo, bórralo
api-wiped = Borrado. /business lleva de vuelta a tus claves.
api-lost = Telegram no aceptó el mensaje, así que quizá no viste el secreto. Abre las claves y crea uno nuevo.
api-to-keys = A las claves
api-rotate = Sustituir
api-rotate-sure = ¿Sustituir la clave <b>{ $name }</b>? Recibes una nueva enseguida, y la vieja funciona otras 24 horas.
api-rotate-yes = Sí, sustituirla
api-rotated = <b>{ $name }</b> está sustituida. La clave vieja funciona otras 24 horas; la nueva llega abajo.
api-revoke = Revocar
api-revoke-sure = ¿Revocar la clave <b>{ $name }</b>? Lo que la usa deja de funcionar enseguida.
api-revoke-yes = Sí, revocarla
api-revoked = <b>{ $name }</b> está revocada. Ya no abre nada.
api-callback-none = Puedo llamar a tu servidor cuando pasa algo: se envió un mensaje, alguien te sigue, se decidió sobre una plantilla. Cada llamada va firmada.
api-callback-set-one = Poner la dirección
api-callback-card =
    Llamo a <code>{ $url }</code>
    Puesta el { $day }. Cada llamada va firmada con el secreto que recibiste entonces.
api-callback-off = Dejé de llamar el { $day }, porque habían fallado demasiadas llamadas. Pon la dirección otra vez y sigo.
api-callback-other = Otra dirección, o un secreto nuevo
api-callback-remove = No llamar más
api-callback-sure = ¿Dejo de llamar a tu servidor? Lo que aún no se ha dicho ya no se dirá.
api-callback-yes = Sí, no llamar más
api-callback-removed = Ya no llamo a tu servidor.
api-ask-url = Envía la dirección de tu servidor a la que debo llamar, por ejemplo <code>https://example.com/fairshare</code>. Recibes un secreto nuevo.
api-callback-set = Desde ahora llamo a <code>{ $url }</code>. El secreto que firma las llamadas va una sola vez:
api-secret-shown = <code>{ $secret }</code>
api-to-callback = A los avisos
api-test = Hacer una llamada de prueba
api-test-good = ✓ Tu servidor respondió { $status }. La llamada iba firmada como todas las demás.
api-test-refused = Tu servidor respondió { $status }. De 200 a 299 es un sí para mí; lo demás lo intento más tarde.
api-test-private = El nombre lleva a una red privada. Solo llamo a servidores públicos.
api-test-tls = El certificado de tu servidor no vale para este nombre. Tu proveedor puede renovarlo.
api-test-late = Tu servidor tardó más de 5 segundos. Haz que responda primero y trabaje después.
api-test-redirect = Tu servidor reenvía a otra dirección, y no la sigo. Da la dirección final.
api-test-unreachable = No llego a tu servidor. ¿Es correcta la dirección, y está en marcha?
api-callback-stopped = He dejado de llamar al servidor de <b>{ $name }</b> en <code>{ $url }</code>: fallaron demasiadas llamadas, una tras otra. Cuando vuelva a funcionar, pon la dirección de nuevo.
