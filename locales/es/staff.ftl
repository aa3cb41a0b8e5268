staff-words =
    <b>{ $who }</b>
    { $text }
staff-topic =
    Cliente <b>{ $who }</b> de { $name }. Todo lo que se escriba en este tema le llega, hasta 24 horas después de su último mensaje.
    Empieza con // para que quede entre vosotros.
staff-nobody-meant = Nadie
staff-whom = ¿Para quién es?
staff-kept = Entonces se queda aquí. /help muestra lo que sé hacer.
staff-reads-nothing = { $name } no lee mensajes aquí. Quizá su web diga cómo contactar.
staff-passed-on = Pasado a <b>{ $name }</b>. Su respuesta llega aquí; hasta entonces, lo que escribas va allí.
staff-not-passed-on = No se ha podido pasar a <b>{ $name }</b>. Inténtalo más tarde.
staff-ask-for-money = Pedir un pago
staff-set = Adónde van las respuestas
staff-lost = Ya no puedo escribir en el chat del equipo de <b>{ $name }</b>, así que los mensajes de sus clientes no llegan a nadie. Elige otro.
staff-show-name = Mostrar mi nombre
staff-end = Eso es todo
staff-write = Escribe ahora: va a <b>{ $name }</b>, con tu código de cliente y sin tu nombre. Texto, una foto, un archivo o un mensaje de voz.
staff-ended = Bien. Lo que escribas ya no va a <b>{ $name }</b>.
staff-name-shown = Desde tu próximo mensaje, <b>{ $name }</b> ve tu nombre. /following lo retira.
staff-stale = Esta conversación ha terminado. /following muestra a quién puedes escribir.
staff-not-here = Este ya no es el chat del equipo de ese negocio, así que tu respuesta no se ha enviado. /business muestra cuál es.
staff-too-late = No enviado: <b>{ $code }</b> escribió hace más de 24 horas, o lo ha parado todo. Ahora solo le llega una plantilla aprobada: envíala con /business.
staff-not-sent = No enviado: no se puede contactar con <b>{ $code }</b> ahora. Inténtalo más tarde.
staff-sent = Enviado a <b>{ $code }</b>.
staff-setting =
    <b>¿Adónde van las respuestas de los clientes de { $name }?</b>
    { $where }
    En un grupo todos pueden contestar respondiendo a un mensaje; en un grupo con temas, cada cliente tiene el suyo.
staff-where-group = Ahora: a un grupo.
staff-where-here = Ahora: a este chat.
staff-where-other = Ahora: al chat privado de un colega.
staff-where-nowhere = Ahora: a ninguna parte. A los clientes se les dice que aquí no lee nadie.
staff-set-here = A este chat
staff-set-group = A un grupo…
staff-set-nowhere = A ninguna parte
staff-bad-link = Este enlace ha caducado, o era para otra persona. Pídeme uno nuevo en nuestro chat privado: /business
staff-group-set = Desde ahora las respuestas de los clientes de <b>{ $name }</b> llegan aquí. Responde a un mensaje para contestar. Si este grupo tiene temas, déjame gestionarlos: cada cliente tendrá el suyo.
staff-hint = ¿Es para un negocio que sigues? Tócalo y luego escribe.
staff-write-to = ✉ { $name }
staff-hint-reply = Para responder a un cliente, cita su mensaje: mantenlo pulsado y elige «Responder».
