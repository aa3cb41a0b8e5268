plans-name-free = Gratis
plans-name-growth = Growth
plans-name-enterprise = Enterprise
plans-name-enterprise-year = Enterprise, un año
plans-card =
    <b>Plan de { $name }</b>

    { $state }

    En 24 horas cualesquiera: <b>{ $limit }</b> destinatarios. Enviados en las últimas 24: { $used }; libres ahora: { $free }.
    Plantillas: { $templates } de { $templates_max }.

    Más allá, un envío cuesta { $fee } ⭐, más { $price } ⭐ por { $messages } mensajes, del saldo: <b>{ $balance } ⭐</b>. Solo se cobra lo enviado.
plans-state = El plan es <b>{ $plan }</b>.
plans-state-until = El plan es <b>{ $plan }</b>, hasta <b>{ $until }</b>. Nada se renueva solo.
plans-renews = { $plan } se renueva el <b>{ $at }</b>.
plans-ends = { $plan } termina el <b>{ $at }</b> y no se renueva.
plans-tiers = Enterprise crece con el uso y la buena calidad, en 24 horas cualesquiera: { $tiers } destinatarios.
plans-not-verified = Los planes son para negocios verificados, para que los clientes sepan quién escribe. Demuestra que la web es tuya y aparecerán aquí. Hasta entonces envías como con el plan gratis.
plans-about-growth = <b>Growth</b>: 2500 destinatarios en 24 horas cualesquiera, 20 plantillas. Mensual.
plans-about-enterprise = <b>Enterprise</b>: 2000 destinatarios, con el uso y la buena calidad hasta 100 000, 100 plantillas, la API, un equipo de 20. Mensual.
plans-about-enterprise-year = <b>Enterprise, un año</b>: lo mismo durante 365 días, pagado una vez.
plans-buy-growth = Growth, { $stars } ⭐ al mes
plans-buy-enterprise = Enterprise, { $stars } ⭐ al mes
plans-buy-enterprise-year = Enterprise, { $stars } ⭐ al año
plans-button-show = Ver el plan
plans-button-balance = Saldo
plans-button-verify = Verificarse
plans-button-history = Movimientos
plans-button-cancel = Cancelar la renovación: { $plan }
plans-button-resume = Reanudar la renovación: { $plan }
plans-refused-not-verified = Solo los negocios verificados pueden comprar un plan: verifícate primero en /business. No se ha cobrado nada.
plans-refused-subscribed = Este plan ya se renueva solo y pagarías dos veces. No se ha cobrado nada.
plans-pay =
    <b>{ $plan } para { $name }: { $stars } ⭐ al mes</b>

    Toca el botón para pagar en Telegram. Se renueva cada 30 días hasta que lo canceles aquí. Este enlace es solo tuyo y vale { $hours } horas.
plans-invoice-title = Plan { $plan }
plans-invoice-growth = { $name }: 2500 destinatarios en 24 horas cualesquiera, 20 plantillas. Se renueva cada 30 días; se cancela en /business.
plans-invoice-enterprise = { $name }: hasta 100 000 destinatarios en 24 horas cualesquiera según la calidad, 100 plantillas, API, equipo. Se renueva cada 30 días; se cancela en /business.
plans-invoice-enterprise-year = { $name }: hasta 100 000 destinatarios en 24 horas cualesquiera según la calidad, 100 plantillas, API, equipo, durante 365 días. Nada se renueva.
plans-cancelled = Hecho: no se renovará. El plan sigue hasta que acaben los días pagados.
plans-resumed = Hecho: el plan puede renovarse otra vez. Si Telegram aún lo muestra cancelado, renuévalo en Ajustes › Mis Estrellas.
plans-balance =
    <b>Saldo de { $name }: { $free } ⭐</b>
    Retenidas por envíos en curso: { $held } ⭐

    Paga los mensajes más allá del plan. Lo que no necesites puedes recuperarlo en Estrellas.
plans-debt = Al saldo le faltan { $stars } ⭐, porque un pago se te devolvió después de gastarse. Lo próximo que pagues cubre eso primero.
plans-topup-about = Estrellas para mensajes de { $name } más allá de su plan. Lo que no gastes puedes recuperarlo.
plans-history = <b>Saldo de { $name }, lo más reciente primero</b>
plans-no-moves = Todavía no hay movimientos.
plans-move = { $day } · <b>{ $stars } ⭐</b> · { $what }
plans-move-topup = recarga
plans-move-refunded = devueltas a quien las pagó
plans-move-hold = retenidas para un envío
plans-move-rest = de vuelta de un envío: no enviado, o dentro del plan
plans-move-leaving = apartadas para un reembolso
plans-move-returned = ya no apartadas para un reembolso
plans-move-other = otro
plans-no-charge = { $stars } ⭐ se quedan en el saldo: no queda ningún pago tuyo que pueda volver. Pagan mensajes más allá del plan.
plans-ending = El plan { $plan } de { $name } termina el <b>{ $until }</b>, y nada se renueva solo. ¿Quieres conservarlo?
plans-ended = El plan { $plan } de { $name } terminó el <b>{ $until }</b>. Desde ahora es { $now }: { $limit } destinatarios en 24 horas cualesquiera, { $templates } plantillas. Lo que escribiste se queda.
plans-team-rests = <b>El equipo y las claves de { $name } están en pausa.</b> Son parte del plan Enterprise, que terminó. En el equipo: { $senders }; claves de la API: { $keys }. Mientras { $name } no vuelva a tener Enterprise, el equipo no puede actuar y las llamadas con una clave se rechazan (403). No se pierde nada: después todo funciona como antes.
plans-team-returns = <b>El equipo y las claves de { $name } vuelven a funcionar:</b> tiene el plan Enterprise. En el equipo: { $senders }; claves de la API: { $keys }.
plans-sender-rests = Por ahora no puedes actuar por <b>{ $name }</b>: su equipo es parte del plan Enterprise, que terminó. Lo que ya enviaste sigue su camino. Cuando vuelva el plan, podrás otra vez, y te lo digo.
plans-sender-returns = Puedes volver a actuar por <b>{ $name }</b>: su plan tiene equipo.
plans-renewal-failed = Telegram no pudo renovar el plan { $plan } de { $name }, seguramente por falta de Estrellas. Termina el <b>{ $until }</b>; puedes suscribirte otra vez.
plans-thanks = <b>¡Gracias! { $name } tiene el plan { $plan } hasta { $until }.</b> Vale desde este momento: mira /business.
plans-thanks-renewal = <b>El plan { $plan } de { $name } se ha renovado hasta { $until }.</b> Para cancelar la renovación, abre /business.
plans-what = Plan { $plan } para { $name }
plans-thanks-topup = <b>¡Gracias! El saldo es ahora de { $balance } ⭐.</b> Paga mensajes más allá del plan: mira /business.
plans-what-topup = Saldo de { $name }
plans-refunded = Tu pago de { $stars } ⭐ se ha reembolsado, y lo que había comprado del plan { $plan } se ha retirado. { $name } tiene ahora el plan { $now }.
plans-refunded-topup = Tu pago de { $stars } ⭐ se ha reembolsado y ha salido del saldo de { $name }. Los envíos que pagaba se han parado; /business muestra cómo estás.
