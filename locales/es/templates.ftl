templates-list =
    <b>Plantillas de { $name }</b>: { $count } de las { $max } de tu plan.

    ✅ se puede enviar · ⏳ en revisión · ✎ borrador · ✕ rechazada · ⏸ descansa · ⏹ apagada
templates-none = { $name } aún no tiene plantillas. Lo que envías a muchos se escribe una vez, lo leemos y luego lo envías cuando quieras. Empieza con una ya hecha: tu plan tiene sitio para { $max } y usas { $count }.
templates-new = + Nueva plantilla
templates-sendings = Envíos
templates-to-list = A las plantillas
templates-plans = Ver los planes
templates-full = { $name } ya tiene las { $count } plantillas de su plan. Borra una que ya no necesites, o elige un plan mayor. También cuentan los borradores y las rechazadas.
templates-new-how = Toma una que todos conocen y cambia lo que quieras, o empieza de cero.
templates-scratch = De cero
templates-ready-flight-gate = Puerta del vuelo
templates-ready-flight-delay = Vuelo con retraso
templates-ready-parcel-coming = Paquete en camino
templates-ready-parcel-delivered = Paquete entregado
templates-ready-order-ready = Pedido listo
templates-ready-appointment = Cita
templates-ready-bank-alert = Aviso del banco
templates-ready-login-code = Código de acceso
templates-ready-event = Evento
templates-ready-offer = Oferta

templates-category-authentication = Código
templates-category-utility = Mensaje de servicio
templates-category-marketing = Oferta
templates-ask-category =
    <b>¿Qué tipo de mensaje es?</b>

    <b>Código</b>: un código de un solo uso para entrar o confirmar, con nuestras palabras: <i>Tu código es 314159.</i>
    <b>Mensaje de servicio</b>: sobre algo que el cliente pidió o reservó: <i>Tu pedido 27 está listo.</i>
    <b>Oferta</b>: lo que te gustaría que compren o visiten, solo a quien eligió ofertas, de día, dos por semana como máximo: <i>Hoy, pan recién hecho.</i>
templates-ask-name = <b>¿Cómo se llama?</b> El nombre solo lo veis tú y quien la revisa. Por ejemplo: <code>Pedido listo</code>
templates-ask-language = <b>¿En qué idioma se envía el código?</b> Las palabras son nuestras, para que nadie pueda engañar con ellas.
templates-ask-text-utility =
    <b>¿Qué dice?</b> Pon entre llaves, en minúsculas, lo que cambia. Hace falta <code>{"{"}reference{"}"}</code>: el número del pedido, la reserva o la tarjeta. Por ejemplo:

    <code>Tu pedido {"{"}reference{"}"} está listo. Puedes recogerlo hasta las {"{"}time{"}"}.</code>
templates-ask-text-marketing =
    <b>¿Qué dice?</b> Pon entre llaves, en minúsculas, lo que cambia; sin enlaces, el tuyo está en el botón. Por ejemplo:

    <code>{"{"}offer{"}"}, hasta el {"{"}day{"}"}. Basta con mostrar este mensaje.</code>
templates-ask-picture = <b>¿Una imagen encima?</b> Envíamela, o sigue sin ella.
templates-ask-label = <b>¿Un botón debajo?</b> Escribe lo que dice, por ejemplo <code>¿Dónde está mi pedido?</code>, o sigue sin él.
templates-ask-link =
    <b>¿Adónde lleva el botón?</b> Una dirección que empieza por https://. Puede acabar en una variable:

    <code>https://example.com/orders/{"{"}reference{"}"}</code>
templates-ask-sample = <b>¿Un ejemplo para { $name }?</b> Lo muestran la revisión y la vista previa. Nadie lo recibe.
templates-now = Ahora: <b>{ $value }</b>
templates-keep = Dejarlo así
templates-with-picture = con una imagen
templates-without-picture = Sin imagen
templates-without-label = Sin botón
templates-wrong-choice = Elige uno de los botones.
templates-link-variable = Un enlace puede tener una variable, justo al final, después de una / o un =. Por ejemplo <code>https://example.com/orders/{"{"}reference{"}"}</code>

template-name = El nombre necesita al menos una letra o una cifra, ningún enlace y 48 caracteres como máximo. Cambia el nombre.
template-text = El texto está vacío, o una de sus líneas tiene un enlace, caracteres ocultos o alfabetos mezclados. Cambia el texto.
template-too-long = El texto es demasiado largo: { $max } caracteres como máximo. Quita algo.
template-braces = Hay una llave que no es de ninguna variable. Una variable son minúsculas entre llaves, por ejemplo <code>{"{"}order_time{"}"}</code>; quita las demás llaves.
template-too-many = Es demasiado: { $variables } variables y 20 líneas como máximo. Quita algo.
template-samples = Una variable aún no tiene ejemplo, o tiene uno que no podría tener. Da un ejemplo a cada variable.
template-code-wording = Un código solo se envía con nuestras palabras. Elige de nuevo su idioma.
template-code-bare = Un código no lleva enlace, botón ni imagen. Quítalos.
template-reference = Un mensaje de servicio dice de qué trata: pon <code>{"{"}reference{"}"}</code> donde va el número del pedido, la reserva o la tarjeta. Si no trata de nada que el cliente pidió, es una oferta.
template-button = Un botón necesita palabras (32 caracteres como máximo) y un enlace completo que empiece por https://. Cambia el botón o su enlace.
template-alert = Solo un mensaje de servicio puede llegar de noche. Desactívalo.

template-value-missing = { $name } no tiene valor. Dale uno.
template-value-unknown = La plantilla no tiene la variable { $name }. Quítala.
template-value-empty = { $name } está vacío. Escribe algo, por ejemplo <code>27</code>.
template-value-too-long = { $name } es demasiado largo: un valor tiene 100 caracteres como máximo, y todo junto 900. Acórtalo.
template-value-not-plain = { $name } debe ser palabras sencillas en una línea, sin enlaces ni caracteres ocultos. Por ejemplo <code>18:30</code>.
template-value-no-code = { $name } debe tener de 4 a 12 letras, cifras y guiones. Por ejemplo <code>314159</code>.

templates-summary = Arriba está «{ $name }», tal como lo recibe un cliente. Entrégala cuando te guste: leemos cada plantilla una vez, antes del primer envío.
templates-hand-in = Entregar para revisión
templates-save = Guardar como borrador
templates-alert-on = 🌙 Enviarla también de noche
templates-alert-off = ☀ Enviarla solo de día
templates-alert-is-on = Es un aviso: se envía también de noche. Es para lo que no puede esperar, como una puerta que cambia.
templates-alert-is-off = Si es de noche donde está el cliente, espera.
templates-edit-category = Tipo
templates-edit-name = Nombre
templates-edit-text = Texto
templates-edit-language = Idioma
templates-edit-picture = Imagen
templates-edit-label = Botón
templates-edit-link = Enlace
templates-handed-in = «{ $name }» está entregada. Te diré qué se decide.
templates-saved = «{ $name }» queda como borrador.

templates-card =
    <b>{ $name }</b> · { $category }
    { $state }

    <blockquote>{ $text }</blockquote>
templates-state-draft = Borrador: entrégala cuando esté lista.
templates-state-waiting = En revisión: se podrá enviar cuando la hayamos leído.
templates-state-ready = Aprobada: se puede enviar.
templates-state-refused = Rechazada: { $why }. Cámbiala y entrégala de nuevo.
templates-state-paused = Descansa hasta { $until }, porque algunos clientes dejaron de seguirte o la denunciaron. Luego sigue sola; cámbiala, o envíala solo a quien la espera. Tras el segundo descanso se apaga.
templates-state-off = Apagada: ya no se envía.
templates-state-off-quality = Apagada para siempre, porque los clientes seguían yéndose o denunciándola. Escribe otra.
templates-newer = Una versión nueva: { $state } Hasta que se apruebe, se envía esta.
templates-open-newer = A la versión nueva
templates-open = A la plantilla
templates-do-submit = Entregar
templates-do-change = Cambiar
templates-do-preview = Vista previa
templates-do-delete = Borrar
templates-do-withdraw = Retirar
templates-do-send = Enviarla
templates-withdrawn = «{ $name }» vuelve a ser un borrador. Cámbiala y entrégala cuando quieras.
templates-withdraw-first = Está en revisión. Retírala primero y luego cámbiala.
templates-delete-ask = ¿Borrar «{ $name }»? Lo que se está enviando con ella se detiene, y vuelve lo que estaba retenido para el resto.
templates-delete-yes = Sí, borrarla
templates-deleted = «{ $name }» está borrada.

templates-waiting = La plantilla «{ $name }» de { $business } espera tu revisión.
templates-review-card =
    <b>{ $name }</b> · { $category }
    De { $business } (persona { $person })
    Enlace: { $link }

    <blockquote>{ $text }</blockquote>
    Arriba está el mensaje con los ejemplos de la empresa. { $count ->
        [one] Es la única que espera.
       *[other] Esperan { $count }.
    }
templates-review-warning = <b>Palabras de oferta en un mensaje de servicio:</b> { $words }. ¿Trata de algo que el cliente pidió?
templates-review-replaces = Ocupa el lugar de una aprobada.
templates-review-approved = «{ $name }» está aprobada.
templates-review-refused = «{ $name }» está rechazada; la empresa sabrá por qué.
templates-review-why = ¿Por qué se rechaza «{ $name }»? La empresa lo sabrá.
templates-review-reason = Escribe el motivo en una frase. La empresa la lee tal cual.
templates-reason-category = Es una oferta, no un mensaje de servicio
templates-told-approved = «{ $name }» está aprobada. Ya puedes enviarla.
templates-told-refused = «{ $name }» fue rechazada: { $why }. Cámbiala y entrégala de nuevo.
