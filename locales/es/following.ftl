command-following = qué negocios pueden escribirte, y qué

following-unknown = No hay ningún negocio detrás de este enlace: puede que haya cerrado. Pídele uno nuevo. /following muestra a quién sigues.
following-profile =
    <b>{ $name }</b>
    { $about }
    { $where }
    { $proof }
following-verified = ✓ <i>Verificado: { $domain } es suyo, y un propietario de este bot lo ha mirado.</i>
following-not-verified = <i>Sin verificar: nadie ha comprobado quién es.</i>
following-offer =
    Este negocio quiere escribirte aquí:

    { $profile }

    Elige qué puede enviarte:
    • <b>Avisos de servicio</b>: tu pedido, paquete, vuelo o cita
    • <b>Códigos</b>: para entrar o confirmar algo, cuando los pides allí
    • <b>Ofertas</b>: dos por semana como mucho, nunca de noche

    No llega a saber tu nombre, número ni cuenta: te conoce por un código. No se guarda nada hasta que toques Seguir, y puedes parar cuando quieras.
following-kind-service = Avisos de servicio
following-kind-codes = Códigos
following-kind-offers = Ofertas
following-kind-name = Mi nombre, cuando escribo
following-follow = Seguir
following-no = No, gracias
following-not-kept = No se ha guardado nada. El enlace sigue sirviendo cuando quieras.
following-changed = El negocio acaba de cambiar su perfil. Míralo otra vez antes de seguirlo.
following-choose-one = Elige al menos una cosa que pueda enviarte.
following-done =
    Sigues a <b>{ $name }</b>. Tu código de cliente allí:
    <code>{ $code }</code>
    Díselo, para que te llegue lo que te toca; a nadie más le sirve. /following lo muestra y lo termina todo.
following-answer-questions = Responder tres preguntas (si quieres)
following-to-card = Qué puede enviar
following-gone = No sigues a este negocio.
following-to-list = ‹ Todos los negocios
following-code = Tu código de cliente: <code>{ $code }</code> · desde el { $day }
following-closed = Este negocio ha cerrado. Ya no envía nada.
following-paused = ⏸ En pausa desde que me bloqueaste. No llega nada hasta que lo reanudes.
following-notice = { $at } · { $kind }
following-last =
    <b>Lo último que envió</b>
    { $list }
following-resume = ▶ Reanudar
following-write = ✉ Escribirle
following-report = Denunciar
following-answers = Mis respuestas
following-stop = Parar
following-stopped = <b>{ $name }</b> ya no te envía nada, ni lo que estaba en camino. Tus respuestas allí están borradas.
following-undo = ↩ Deshacer: aún lo quiero
following-report-why = ¿Qué tiene de malo lo último que te envió <b>{ $name }</b>?
following-why-not-mine = No es para mí
following-why-too-often = Llega demasiado a menudo
following-why-misleading = Es engañoso
following-why-scam = Es una estafa
following-why-adult = No es para niños
following-reported = Gracias. Tu denuncia cuenta contra { $name }, que no llega a saber de quién es.
following-reported-today = Hoy ya has denunciado a { $name }. Cuenta una vez al día.
following-none = No sigues a ningún negocio, así que ninguno puede escribirte. Sus enlaces y códigos QR llevan aquí.
following-list = <b>Sigues a { $count ->
        [one] un negocio
       *[other] { $count } negocios
    }</b>. Toca uno para ver qué puede enviar, qué sabe y cómo pararlo.
following-some-paused = ⏸ { $count ->
        [one] Uno está
       *[other] { $count } están
    } en pausa desde que me bloqueaste. De ahí no llega nada hasta que reanudes.
following-resume-all = ▶ Reanudar todo lo pausado
following-stop-all = Parar todos
following-stop-all-yes = Sí, parar todos
following-all-stopped = Hecho. { $count ->
        [one] Un negocio ya no te envía
       *[other] { $count } negocios ya no te envían
    } nada.
following-stop-all-sure = { $count ->
        [one] Un negocio ya no podrá
       *[other] { $count } negocios ya no podrán
    } escribirte, y tus respuestas allí se borran. ¿Paro todos?
following-answers-of =
    <b>Lo que { $name } sabe de ti</b>, para elegir a quién va una oferta o un aviso. Nunca ve quién eres, solo cuántos sois.
    Idioma: { $language }
    País: { $country }
    Edad: { $age_band }
following-change-language = Idioma
following-change-country = País
following-change-age_band = Edad
following-wipe = Borrar todas las respuestas
following-no-answer = sin respuesta
following-ask-language = <b>¿Qué idioma lees mejor?</b> Para que { $name } pueda escribirte en él. No sirve para nada más.
following-ask-country = <b>¿En qué país vives?</b> Para que de { $name } te llegue solo lo que vale en tu país. No sirve para nada más.
following-ask-age_band = <b>¿Qué edad tienes?</b> Para que { $name } no te envíe lo que es para otra edad. No sirve para nada más.
following-rather-not = Prefiero no decirlo
following-other-country = Otro país…
following-write-country = Escribe el nombre del país, por ejemplo <code>Noruega</code>.
following-no-such-country = No conozco ese país. Escribe su nombre, por ejemplo <code>Noruega</code>, o sus dos letras: <code>NO</code>.
following-below-mute = Sin ofertas
following-below-stop = Parar
following-below-report = Denunciar
following-below-write = ✉ Escribirle
following-below-unmute = ↩ Ofertas otra vez
following-below-undo = ↩ Parado. Deshacer
following-below-muted = No más ofertas de { $name }. Todo lo demás sigue llegando.
following-below-unmuted = Las ofertas de { $name } llegan otra vez.
following-below-stopped = { $name } ya no te envía nada. ¿Fue sin querer? El botón de abajo lo deshace.
following-below-undone = Sigues a { $name } como antes.
following-below-gone = Ya no sigues a { $name }: no te envía nada.
