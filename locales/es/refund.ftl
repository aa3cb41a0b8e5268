command-refund = devolver un pago, viendo antes qué deshace

refund-list =
    <b>¿Qué pago?</b> Elige uno de los últimos, o escribe <code>/refund</code> y el id de su cargo; basta con el principio si ningún otro empieza así.

    No pasa nada hasta que veas qué deshace el reembolso. Telegram solo devuelve pagos enteros.
refund-list-of = <b>Pagos de { $person }</b>, los más recientes primero
refund-none = Nadie ha pagado nada todavía, así que no hay nada que reembolsar.
refund-unknown = No conozco ese cargo. Su id está en el recibo; hacen falta al menos sus primeros 4 caracteres.
refund-several = { $count } cargos empiezan así. ¿Cuál?
refund-to-list = Últimos pagos
refund-of = Todos los pagos de esta persona
refund-choice = { $mark } { $stars } ⭐ · { $what } · { $day }
refund-mark-delivered = ✓
refund-mark-suspended = ❓
refund-mark-refunding = …
refund-mark-refunded = ↩︎

refund-card =
    <b>{ $stars } ⭐</b> · { $what }
    Pagado por <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Cargo <code>{ $charge }</code>
    { $state }
refund-state-delivered = Pagado y entregado
refund-state-suspended = En espera de aclarar: aún no se sabe para qué era
refund-state-refunding =
    { $tries ->
        [0] Hay un reembolso en curso, pedido por { $by }, { $at }: { $reason }
       *[other] Hay un reembolso en curso, pedido por { $by }, { $at }: { $reason }. La respuesta de Telegram se perdió; vuelvo a preguntar.
    }
refund-state-refunded = Reembolsado el { $at }, { $by }
refund-state-refunded-because = Reembolsado el { $at }, { $by }: { $reason }
refund-by-owner = por el propietario { $owner }
refund-by-payer = por quien pagó, desde su saldo
refund-by-bot = por el propio bot
refund-the-bot = el propio bot
refund-by-telegram = fuera de este bot
refund-by-book = fuera de este bot
refund-by-chargeback = por contracargo
refund-late = Su mensaje nunca llegó; se encontró en el registro de Telegram
refund-gift-redeemed = El regalo se canjeó
refund-gift-waits = El regalo aún no se ha canjeado
refund-shares =
    Fue a:
    { $list }
refund-share = · { $account }: { $stars } ⭐
refund-account-platform = la plataforma
refund-account-pool = el fondo de artistas
refund-account-suspense = en espera de aclarar
refund-account-advertiser = el saldo del anunciante { $whose }
refund-account-campaign = la campaña { $whose }
refund-account-payee = el beneficiario { $whose }

refund-never-before = A esta persona nunca se le ha reembolsado nada.
refund-before = ⚠️ Reembolsos anteriores a esta persona: { $times ->
        [one] uno
       *[other] { $times }
    }, el último el { $last }.
refund-outlook = <b>Un reembolso devuelve { $stars } ⭐ y quita:</b>
refund-move = · { $account }: { $stars } ⭐, y quedan { $then } ⭐
refund-move-debt = · { $account }: { $stars } ⭐, y quedan ⚠️ <b>{ $then } ⭐</b>: el próximo pago lo compensa
refund-ends-premium = · premium termina enseguida
refund-shortens-premium = · premium termina entonces el { $until }
refund-ends-gift = · el enlace del regalo deja de funcionar
refund-ends-gift-taken = · el regalo se retira a quien lo canjeó
refund-ends-campaign = · la campaña «{ $name }» se detiene
refund-refund = Reembolsar
refund-place = Entregar

refund-ask-why = <b>¿Por qué reembolsar { $stars } ⭐ a { $person }?</b> El motivo se guarda. Al elegirlo empieza el reembolso.
refund-reason-asked = Lo pidió
refund-reason-twice = Pagado dos veces
refund-reason-broken = No funcionó
refund-reason-goodwill = Cortesía
refund-reason-unspent = saldo sin gastar
refund-reason-pack-second = El pack ya era suyo
refund-reason-pack-gone = El pack se retiró mientras pagaba
refund-write = Con mis palabras
refund-ask-reason = Escribe el motivo en una frase de { $max } caracteres como máximo. Al enviarla empieza el reembolso.
refund-reason-length = Escribe un motivo de { $max } caracteres como máximo, por ejemplo: <code>Pagó con la cuenta equivocada.</code>
refund-asked = El reembolso de { $stars } ⭐ a { $person } está en curso. Te diré cómo termina.
refund-done = ↩︎ { $stars } ⭐ han vuelto a { $person }, que ya lo sabe. Cargo <code>{ $charge }</code>
refund-failed =
    <b>El reembolso de { $stars } ⭐ a { $person } ha fallado, y nada ha cambiado.</b>
    { $why }
    Cargo <code>{ $charge }</code>
refund-why-balance = Telegram dice que las Estrellas del bot no alcanzan. Vuelve a intentarlo con /refund cuando hayan entrado más.
refund-why-charge = Telegram no conoce este cargo de esta persona. Mira si el token del bot o la base de datos son otros; después escribe al soporte de bots de Telegram.
refund-why-person = Telegram ya no conoce a esta persona: quizá la cuenta se eliminó. Las Estrellas se quedan aquí.
refund-why-other = Telegram dice: { $reason }. Vuelve a intentarlo con /refund, o escribe al soporte de bots de Telegram.
refund-refused-refunded = No se ha hecho nada. { $state }
refund-refused-under-way = No se ha hecho nada: { $by } ya pidió este reembolso, { $at }. Sigo con ese.
refund-refused-unknown = No se ha hecho nada: no conozco ese cargo.
refund-refused-ceiling = No se ha hecho nada: con este, los reembolsos de 24 horas superarían el límite. Espera, o sube «{ $label }» en /config.
refund-refused-telegram-short = No se ha hecho nada: Telegram guarda muy pocas Estrellas de este bot para cubrirlo. Vuelve a intentarlo cuando hayan entrado más.

refund-orders = <b>¿Para qué eran las { $stars } ⭐ de { $person }?</b> Estos pedidos son de la misma persona y tienen el mismo precio.
refund-no-orders = <b>Ningún pedido de { $person } cuesta { $stars } ⭐.</b> Las Estrellas pueden pasar a su saldo para mensajes patrocinados, o volver a sus manos.
refund-order = { $what } · { $day }
refund-order-paid = { $what } · { $day } · ya pagado: una vez más
refund-to-balance = Su saldo
refund-the-balance = su saldo para mensajes patrocinados
refund-sure = ¿Entregar por { $stars } ⭐ de { $person }: <b>{ $what }</b>?
refund-deliver = Sí, entregar
refund-placed = Entregado a { $person }: { $what }. Ya tiene su recibo.
refund-ends-plan = · lo que compró del plan de { $name } se retira
refund-reason-invoice-second = La factura ya estaba pagada
refund-account-business = el saldo del negocio { $whose }
refund-account-sending = el envío { $whose }
