command-paysupport = ayuda con un pago
command-support = una pregunta a quienes llevan este bot

support-ask = Escribe tu pregunta en un solo mensaje y se la llevo a los propietarios del bot. Su respuesta llegará aquí.
support-ask-payment =
    ¿Algo va mal con un pago? Toca cuál es, o escribe directamente qué pasó, en un solo mensaje. Los propietarios del bot lo mirarán, y su respuesta llegará aquí.

    { $payments }

    El soporte de Telegram no puede ayudar con compras hechas en bots, así que pregunta aquí. En /receipts están todos tus pagos.
support-ask-charge =
    Tu pregunta es sobre:
    { $payment }

    Escribe qué va mal en un solo mensaje; los propietarios verán también este pago.
support-ask-no-charge = Escribe qué pasó en un solo mensaje: cuándo fue y cuántas Estrellas.
support-none-of-these = Ninguno de estos
support-payment = { $day } · { $stars } ⭐ · { $what } · <code>{ $charge }</code>
support-choice = { $day } · { $stars } ⭐ · { $what }
support-no-payments = Por ahora no me consta ningún pago tuyo. Si salieron Estrellas de tu cuenta, dime cuándo y cuántas.
support-about = ¿Sobre qué es tu pregunta?
support-about-payment = Un pago
support-about-other = Otra cosa
support-unfit = Escríbelo como texto, en { $max } caracteres como máximo; por ejemplo: «El lunes pagué un mes y no veo nada».
support-sent = Gracias. Tu pregunta tiene el número { $number }; ya la tienen los propietarios, y su respuesta llegará aquí.
support-too-many = Tienes { $max } preguntas sin respuesta todavía. Espera a que respondan una antes de hacer la siguiente.
support-ticket =
    <b>Pregunta n.º { $number }</b> de <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }
support-ticket-payment =
    <b>Pregunta n.º { $number }, sobre un pago</b>, de <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }

    { $payment }
support-names-no-payment = No señala ningún pago suyo.
support-refund = Reembolsar…
support-answer = Responder
support-write =
    Escribe tu respuesta a la pregunta n.º { $number } en un solo mensaje:
    <blockquote>{ $text }</blockquote>
support-waits = La pregunta n.º { $number } espera respuesta.
support-answered = La pregunta n.º { $number } está respondida; tus palabras van en camino.
support-answered-already = Esa pregunta ya está respondida.
support-the-answer =
    Preguntaste:
    <blockquote>{ $question }</blockquote>
    Los propietarios responden:
    { $answer }
support-again = Preguntar de nuevo
