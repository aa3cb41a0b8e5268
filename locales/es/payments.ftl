checkout-unknown = No conozco esta factura. Abre /premium o /campaigns y pide otra; no se ha cobrado nada.
checkout-other-buyer = Esta factura es de otra persona. Pídeme la tuya; no se ha cobrado nada.
checkout-wrong-price = Esta factura ya no coincide con su pedido. Pide otra; no se ha cobrado nada.
checkout-paid = Esto ya está pagado. No se ha cobrado nada más.
checkout-expired = Esta factura es demasiado antigua. Pide otra; no se ha cobrado nada.
checkout-not-for-sale = Esto ya no está a la venta. Pide otra factura; no se ha cobrado nada.
checkout-reserved = Ya hay un pago en curso por esto. Si no llega, vuelve a intentarlo en dos minutos.
checkout-later = Ahora no puedo consultar tu pedido. No se ha cobrado nada; vuelve a intentarlo en un minuto.

payments-receipt =
    { $thanks }

    <b>Recibo</b>
    { $what }
    { $stars } ⭐, { $at }
    Cargo <code>{ $charge }</code>

    ¿Algo va mal? /paysupport te ayuda.
payments-thanks-premium = <b>¡Gracias! Premium es tuyo hasta el { $until }.</b> Funciona desde este momento: mira /premium.
payments-thanks-renewal = <b>Tu premium se ha renovado hasta el { $until }.</b> Para cancelar la renovación, abre /premium.
payments-thanks-gift = <b>¡Gracias! Tu regalo está listo.</b> El próximo mensaje trae el enlace: reenvíalo a quien quieras. Tus regalos están en /premium.
payments-thanks-campaign = <b>¡Gracias! Tu campaña está pagada y espera revisión.</b> Te aviso en cuanto se decida; /campaigns muestra cómo va.
payments-thanks-balance = <b>¡Gracias! Tu pago está en tu saldo.</b> La campaña ya tenía su dinero, estaba detenida, o tu saldo estaba bajo cero. No se pierde nada: /campaigns muestra tu saldo.
payments-thanks-topup = <b>¡Gracias! Tu saldo es ahora de { $balance } ⭐.</b> /advertise lo gasta; /campaigns lo muestra.
payments-what-month = Premium, plan mensual, primeros 30 días
payments-what-renewal = Premium, plan mensual, 30 días más
payments-what-year = Premium, 365 días
payments-what-gift-month = Premium de regalo, 30 días
payments-what-gift-year = Premium de regalo, 365 días
payments-what-topup = Saldo para mensajes patrocinados
payments-what-campaign = Presupuesto de la campaña «{ $name }»
payments-unplaced =
    <b>Han llegado tus { $stars } ⭐, pero no sé para qué eran.</b>

    Están a salvo: un propietario del bot ya lo sabe y las entregará o las reembolsará. No tienes que hacer nada; si quieres, escribe a /paysupport.
    Cargo <code>{ $charge }</code>

payments-refunded = Se ha reembolsado tu pago de { $stars } ⭐: las Estrellas vuelven a ser tuyas.
payments-refunded-premium = Se ha reembolsado tu pago de { $stars } ⭐, así que premium ha terminado. Lo gratis sigue como siempre.
payments-refunded-part = Se ha reembolsado tu pago de { $stars } ⭐. Lo demás que pagaste sigue en pie: premium termina ahora el <b>{ $until }</b>.
payments-refunded-unspent = { $stars } ⭐ de tu saldo vuelven a ser tuyas como Estrellas.
payments-refunded-topup = Se ha reembolsado tu pago de { $stars } ⭐ y ya no está en tu saldo; /campaigns muestra cómo quedas.
payments-refunded-gift = Se ha reembolsado tu pago de { $stars } ⭐. El enlace del regalo ya no funciona.
payments-refunded-gift-taken = Se ha reembolsado tu pago de { $stars } ⭐. El regalo se ha retirado a quien lo había canjeado.
payments-gift-ended = El premium que te regalaron ha terminado: su pago se reembolsó a quien lo hizo. Lo gratis sigue como siempre.
payments-gift-shorter = El premium que te regalaron se ha retirado: su pago se reembolsó a quien lo hizo. Lo demás sigue en pie: premium termina ahora el <b>{ $until }</b>.
payments-refunded-campaign = Se ha reembolsado tu pago de { $stars } ⭐. Las campañas que pagaba se han detenido; /campaigns muestra cómo quedas.
payments-renewal-failed = Telegram no ha podido renovar tu premium, seguramente por falta de Estrellas. Termina el <b>{ $until }</b>; puedes volver a suscribirte en /premium.
payments-button-premium = Abrir premium
