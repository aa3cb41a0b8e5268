command-premium = qué incluye premium y cómo conseguirlo

premium-card =
    <b>Premium</b>

    { $state }

    <b>Lo que desbloquea</b>
    • recordatorios que se repiten, y hasta { $reminders } pendientes a la vez ({ $free } sin premium)
    • códigos QR en color, y en SVG para imprimir
    • publicaciones para tu canal a la hora que digas: /schedule
    • cómo crece y cuánto gana tu canal, en imagen: /insights

    <b>Mensual</b>: { $month } ⭐ cada 30 días. Lo renueva Telegram; lo cancelas aquí cuando quieras.
    <b>Anual</b>: { $year } ⭐ una sola vez, por 365 días. No se renueva nada.
    <b>Para regalar</b>: desde { $gift } ⭐, con un enlace que reenvías tú.

    Lo que es gratis sigue siendo gratis.
premium-state-none = Todavía no tienes premium.
premium-state-renews = Tienes premium. Tu plan mensual se renueva el <b>{ $at }</b> por { $stars } ⭐.
premium-state-renews-and-more = Tienes premium. Tu plan mensual se renueva el <b>{ $at }</b> por { $stars } ⭐. Días que tienes además: <b>{ $days }</b>. Van después de los que pagas, así que los usarás cuando canceles la renovación.
premium-state-trial = Estás probando premium hasta el <b>{ $until }</b>. No se cobra nada ni se renueva nada: para conservarlo, elige un plan.
premium-state-ends = Tienes premium hasta el <b>{ $until }</b>. Nada se renueva solo.

premium-button-trial = Pruébalo gratis, { $days ->
    [one] { $days } día
   *[other] { $days } días
}
premium-button-month = Mensual, { $stars } ⭐
premium-button-year = Anual, { $stars } ⭐
premium-button-more = Un año más, { $stars } ⭐
premium-button-cancel = Cancelar renovación
premium-button-resume = Reactivar renovación
premium-button-pay = Pagar { $stars } ⭐ al mes
premium-button-again = Ver los planes

premium-trial-begun = Premium es tuyo para probarlo hasta el { $until }. No se cobra nada, y termina solo.
premium-no-trial = La prueba es para quien nunca ha tenido premium, una sola vez. Los planes están en /premium.

premium-title-month = Premium mensual
premium-about-month = Recordatorios que se repiten, hasta { $reminders } a la vez, códigos QR en color, publicaciones programadas y datos de tu canal. Se renueva cada 30 días; lo cancelas en /premium.
premium-title-year = Premium por un año
premium-about-year = Recordatorios que se repiten, hasta { $reminders } a la vez, códigos QR en color, publicaciones programadas y datos de tu canal, durante 365 días. Se paga una vez, no se renueva nada.
premium-pay-month =
    <b>Premium mensual: { $stars } ⭐</b>

    Toca el botón para pagar en Telegram. Se renueva cada 30 días hasta que lo canceles aquí. Este enlace es solo tuyo y vale { $hours } horas.
premium-no-link = Telegram no me ha dado el enlace de pago. No se ha cobrado nada; vuelve a intentarlo en un minuto.

premium-refused-subscribed = Ya tienes un plan mensual. Está en /premium: ahí puedes cancelarlo o reactivarlo.
premium-refused-renews = Tu plan mensual aún se renueva, y pagarías dos veces. Cancela antes su renovación en /premium; así el año irá después de los días que ya pagaste.
premium-refused-covered = Tu premium está pagado para un buen tiempo. El plan mensual tiene sentido cuando se acabe; otro año sí puedes añadirlo ya.

premium-cancelled = Hecho: no se renovará. Conservas premium hasta que terminen los días pagados.
premium-resumed = Hecho: tu plan puede volver a renovarse. Si Telegram aún lo muestra cancelado, renuévalo en los ajustes de Telegram › Mis Estrellas.
premium-not-changed = Telegram no ha querido cambiar este plan. Míralo en los ajustes de Telegram › Mis Estrellas, o escribe a /paysupport.
premium-unsure = Telegram no ha respondido, así que no sé si ha funcionado. Vuelve a intentarlo en un minuto.

premium-ending = Tu premium termina el <b>{ $until }</b>, y nada se renueva solo. ¿Quieres conservarlo?
premium-ended = Tu premium terminó el <b>{ $until }</b>. Lo gratis sigue como siempre; premium está a un toque.
premium-trial-ending = Tu prueba de premium termina el <b>{ $until }</b>. No se cobra nada; si quieres conservar lo que desbloquea, elige un plan.
premium-trial-ended = Tu prueba de premium terminó el <b>{ $until }</b>; no se ha cobrado nada. Lo gratis sigue como siempre, y premium está a un toque.
