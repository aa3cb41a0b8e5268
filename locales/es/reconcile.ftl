command-verify = comparar las cuentas con las de Telegram
verify-right = Las cuentas están bien: pasan todas las comprobaciones.
verify-wrong =
    <b>Las cuentas no cuadran:</b>
    { $complaints }

reconcile-reading = Estoy leyendo el registro de Telegram de nuestras Estrellas…
reconcile-read-so-far = Estoy leyendo el registro de Telegram de nuestras Estrellas: { $rows } filas hasta ahora…
reconcile-read = Registro de Telegram: { $rows ->
    [one] una fila
   *[other] { $rows } filas
}, leído hasta el final.
reconcile-found = Nadie me había avisado de { $payments } pagos y { $refunds } reembolsos que he encontrado ahí. Ya están anotados.
reconcile-young = { $rows ->
    [one] Una fila acaba de escribirse; vuelvo a mirarla
   *[other] { $rows } filas acaban de escribirse; vuelvo a mirarlas
} en un minuto.
reconcile-agrees = Telegram guarda { $stars } ⭐ de este bot, justo lo que dicen las cuentas.
reconcile-moving = Hubo movimientos de Estrellas todo el tiempo y no pude comparar los saldos. Vuelvo a intentarlo en un minuto.
reconcile-not-read = Telegram no me ha dejado leer su registro hasta el final ({ $why }). Lo que leí está anotado; sigo en un minuto.
reconcile-drift-fewer = ⚠️ Telegram guarda <b>{ $stars } ⭐ menos</b> de lo que dicen las cuentas, desde el { $since }. Los pagos esperan.
reconcile-drift-more = ⚠️ Telegram guarda <b>{ $stars } ⭐ más</b> de lo que dicen las cuentas, desde el { $since }. Los pagos esperan.
reconcile-button-drift = Resolver la diferencia
reconcile-button-suspense = Estrellas por aclarar ({ $count })

reconcile-no-drift = El saldo de Telegram y las cuentas coinciden. No hay nada que resolver.
reconcile-drift-why =
    ¿Qué puede ser?
    Quizá alguien consiguió que Apple, Google o un banco le anulara un pago: eso baja el saldo y no se ve en ningún otro sitio. Abajo están los pagos de ese importe exacto, los más recientes primero. Si sabes cuál fue, señálalo: se retira lo comprado, y se avisa a quien compró.
    O la plataforma asume la diferencia, y los pagos siguen.
reconcile-spending-refund = Aún abierto: un reembolso de { $stars } ⭐ a { $person }, pedido el { $at }.
reconcile-spending-gift = Aún abierto: un regalo de { $stars } ⭐ a { $person }, pedido el { $at }.
reconcile-button-charge = { $stars } ⭐, { $at }
reconcile-button-write = Otro cargo…
reconcile-button-platform = La asume la plataforma
reconcile-write = Envíame el cargo que se anuló. Está en el recibo de quien compró y es así: <code>stxAbC123…</code>.
reconcile-wrong-charge =
    No conozco ningún cargo así que explique la diferencia: debe estar pagado, sin reembolsar, y no superar lo que falta.
    Cópialo del recibo, por ejemplo <code>stxAbC123…</code>.
reconcile-sure-charge =
    <b>¿Se anuló este pago?</b>
    { $stars } ⭐ de { $person }, { $at }
    <code>{ $charge }</code>

    Se retiran sus partes y lo comprado, y se avisa a quien compró. Esto no se puede deshacer.
reconcile-button-chargeback = Sí, se anuló
reconcile-named = Anotado como anulado: { $stars } ⭐ de { $person }, que ya lo sabe. Vuelvo a comparar los saldos ahora mismo.
reconcile-sure-loss = La plataforma asume <b>{ $stars } ⭐</b> que faltan en Telegram. Esto no se puede deshacer.
reconcile-sure-gain = La plataforma recibe <b>{ $stars } ⭐</b> que Telegram tiene de más respecto a las cuentas. Esto no se puede deshacer.
reconcile-button-yes = Sí, anotarlo
reconcile-taken = Anotado: la plataforma asumió { $stars } ⭐. Vuelvo a comparar los saldos ahora mismo.

reconcile-suspense-none = No hay Estrellas por aclarar.
reconcile-suspense =
    <b>Estrellas por aclarar: { $count }</b>
    Están en el registro de Telegram, pero este bot no sabe qué fueron. Elige una partida.
reconcile-label-in = + { $stars } ⭐, { $at }
reconcile-label-out = − { $stars } ⭐, { $at }
reconcile-unplaced-in =
    <b>Entraron { $stars } ⭐</b>, detectadas el { $at }
    <code>{ $row }</code>

    Si sabes qué fueron, cuéntalas como ingreso de la plataforma; si no, déjalas.
reconcile-unplaced-out =
    <b>Salieron { $stars } ⭐</b>, detectadas el { $at }
    <code>{ $row }</code>

    Si sabes qué fueron, cuéntalas como gasto de la plataforma; si no, déjalas.
reconcile-button-in = Ingreso de la plataforma
reconcile-button-out = Gasto de la plataforma
reconcile-button-leave = Dejarlas
reconcile-settled = Anotado.

reconcile-late =
    <b>Perdona el retraso.</b> Telegram tenía tu pago, pero no me enteré a tiempo. Todo lo que pagaste ya es tuyo:

    { $list }

    /receipts muestra todos tus pagos. ¿Algo va mal? /paysupport te ayuda.
reconcile-late-entry =
    { $what }
    { $stars } ⭐, { $at }
    Cargo <code>{ $charge }</code>
reconcile-late-more = … y { $count } más, que están en /receipts.
