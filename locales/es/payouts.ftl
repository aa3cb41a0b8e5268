command-payouts = pagar lo que piden los beneficiarios

payouts-none = Nadie espera un pago.
payouts-list = { $count ->
        [one] <b>Un pago pendiente.</b>
       *[other] <b>{ $count } pagos pendientes</b>, el más antiguo primero.
    }
payouts-label = { $id } · { $stars } ⭐ · { $payee } · { $day }
payouts-unknown = Ese pago no existe.
payouts-card =
    <b>Pago { $id }: { $stars } ⭐</b>
    Para <a href="tg://user?id={ $payee }">{ $payee }</a>
    Pedido el { $asked } ({ $days ->
        [0] hoy
        [one] hace 1 día
       *[other] hace { $days } días
    })
payouts-rail-outside = A pagar fuera de Telegram, a: <code>{ $where }</code>
payouts-rail-gift = A pagar con un regalo.
payouts-earned =
    { $since ->
        [never] Aún no ha ganado nada
       *[other] Ganado desde el { $since }: { $earned } ⭐
    }
    Pagado antes: { $paid } ⭐ en { $count ->
        [one] 1 pago
       *[other] { $count } pagos
    }
    Retenido: { $held } ⭐, disponible además de esto: { $available } ⭐
payouts-in-my-hand = Lo tienes tú. Paga, toca el botón y escribe la referencia; o devuélvelo a la cola.
payouts-in-hand = Lo tiene el propietario { $owner } desde el { $since }.
payouts-gift-going = El regalo está en camino.
payouts-gift-unknown = <b>Aún no se sabe si el regalo llegó</b>, y no lo envío dos veces. Quizá lo aclare el registro de Telegram; o compruébalo y dímelo.
payouts-gift-failed = El regalo no se ha enviado: { $why }. Vuelve a intentarlo o devuelve el pago.
payouts-gift-gone = Telegram ya no vende este regalo a este precio. Devuelve el pago con un motivo, para que el beneficiario pueda elegir otro.
payouts-is-paid = Está pagado. { $reference }
payouts-is-returned = Está devuelto: { $reason }
payouts-is-cancelled = El beneficiario lo ha cancelado.

payouts-do-pay = Lo pago ahora
payouts-do-back = Devolver a la cola
payouts-do-return = Devolver…
payouts-do-gift = Enviar el regalo
payouts-do-sent = Se envió
payouts-do-unsent = No se envió
payouts-do-confirm = Sí, está pagado
payouts-to-list = Todos los pendientes
payouts-open = Abrir
payouts-to-earnings = Mis ganancias

payouts-pay-now =
    El pago { $id } está en tus manos: ningún otro propietario lo paga, y el beneficiario no puede cancelarlo.

    Paga el valor de <b>{ $stars } ⭐</b> a:
    <code>{ $where }</code>

    Después escribe la referencia del pago, por ejemplo <code>SEPA 2026-11-21 0042</code>. Si no lo pagas, devuélvelo a la cola.
payouts-wrong-reference = Escribe la referencia del pago en { $max } caracteres como máximo, por ejemplo <code>SEPA 2026-11-21 0042</code>.
payouts-sure-paid = Pago { $id }, { $stars } ⭐: ¿pagado con la referencia «{ $reference }»?
payouts-paid = El pago { $id } está hecho: { $stars } ⭐. El beneficiario ya lo sabe.
payouts-ask-reason = ¿Por qué devuelves el pago { $id }? Escríbelo en una frase; el beneficiario la leerá tal cual.
payouts-wrong-reason = Escribe el motivo en { $max } caracteres como máximo, por ejemplo <code>El banco no aceptó este IBAN.</code>
payouts-returned = El pago { $id } está devuelto: el beneficiario vuelve a tener disponibles { $stars } ⭐ y sabe por qué.

payouts-refused-over = Ya ha terminado.
payouts-refused-taken = Lo tiene otro propietario.
payouts-refused-sending = Su regalo está en camino, o aún no se sabe si llegó.
payouts-refused-below-zero = No se puede pagar: entretanto se reembolsó una venta de este beneficiario, y su saldo está bajo cero. Devuélvelo, o espera a sus próximas ganancias.
payouts-refused-drift = No se puede pagar: nuestras cuentas y las de Telegram no coinciden. /stats muestra la diferencia; los pagos esperan a que cuadren.
payouts-gate-under-way = Su regalo ya está en camino.
payouts-gate-ceiling = Con este regalo, los de las últimas 24 horas costarían más de lo que permite /config.
payouts-gate-source-short = El dinero de este pago no está. Mira /verify.
payouts-gate-telegram-short = Telegram guarda muy pocas Estrellas de este bot para enviar el regalo.

payouts-asked = Pago { $id }: { $payee } pide { $stars } ⭐.
payouts-gift-text = Tu cobro { $id }. ¡Gracias!
payouts-gift-arrived = El regalo del pago { $id } ha llegado.
payouts-gift-back = El regalo del pago { $id } no se ha enviado: { $why }. El pago vuelve a la cola.
payouts-gift-lost = Aún no se sabe si el regalo del pago { $id } llegó ({ $why }). No lo envío otra vez; lo aclarará el registro de Telegram, o lo dirás tú.
payouts-told-paid = Tu cobro { $id } está pagado: { $stars } ⭐. Referencia: { $reference }
payouts-told-paid-gift = Tu cobro { $id } está pagado: se ha enviado tu regalo por { $stars } ⭐.
payouts-told-returned = Tu cobro { $id } no se ha pagado: { $reason }. Las { $stars } ⭐ vuelven a ser tuyas; pídelas de nuevo con /earnings.
payouts-provider = Por el proveedor de pagos: { $count }
