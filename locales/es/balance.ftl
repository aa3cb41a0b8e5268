balance-card =
    <b>Tu saldo: { $free } ⭐</b>
    En tus campañas: { $in_campaigns } ⭐

    Sirve para pagar mensajes patrocinados. Lo que no necesites puedes recuperarlo como Estrellas.
balance-returning = De vuelta hacia ti: { $stars } ⭐
balance-debt = A tu saldo le faltan { $stars } ⭐, porque un pago volvió a ti después de gastarse. Lo próximo que pagues lo compensa primero; hasta entonces no empieza ninguna campaña nueva.
balance-other = Otra cantidad
balance-unspent = Reembolsar lo no gastado
balance-campaigns = Tus campañas
balance-ask = ¿Cuántas Estrellas añado? Escribe un número entero de 1 a { $max }.
balance-wrong = Escribe un número entero de Estrellas de 1 a { $max }, por ejemplo <code>250</code>.
balance-title = Recarga tu saldo
balance-about = Estrellas para tus mensajes patrocinados. Lo que no gastes puedes recuperarlo.
balance-covered = <b>Estos pagos pueden volver enteros a ti, { $stars } ⭐ en total:</b>
balance-charge = · { $stars } ⭐, { $day }: { $what }
balance-more = · y { $count } más
balance-nothing-stays = Así no queda nada en tu saldo.
balance-stays-whole = En tu saldo quedan { $stars } ⭐: Telegram solo devuelve pagos enteros, y todos los demás son mayores.
balance-stays-no-charge = En tu saldo quedan { $stars } ⭐: ya no hay ningún pago tuyo que pueda volver. Puedes gastarlas en campañas.
balance-confirm = Sí, reembolsar { $stars } ⭐
balance-asked = { $stars } ⭐ van de vuelta hacia ti. Te aviso en cuanto llegue cada pago.
balance-failed = { $stars } ⭐ no han podido volver a ti: Telegram lo rechazó. Están otra vez en tu saldo, y los propietarios del bot lo saben. Vuelve a intentarlo más tarde, o escribe a /paysupport.
balance-refused-too-often = Eso es todo lo que puedo devolverte en 24 horas. El resto queda en tu saldo; vuelve a intentarlo mañana.
balance-refused-ceiling = Ya he devuelto todo lo que los propietarios del bot permiten en 24 horas. Lo que queda sigue en tu saldo; vuelve a intentarlo mañana, o escribe a /paysupport.
balance-refused-under-way = Uno de estos pagos ya va de vuelta.
balance-refused-refunded = Uno de estos pagos ya se devolvió.
balance-refused-source-short = Tu saldo ya no alcanza para eso. Míralo de nuevo y vuelve a elegir.
balance-refused-telegram-short = Ahora no puedo devolver Estrellas. Lo que queda sigue en tu saldo; vuelve a intentarlo más tarde, o escribe a /paysupport.
