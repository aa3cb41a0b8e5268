earnings-none = Aún no has ganado nada. Añádeme a un canal tuyo: las publicaciones patrocinadas te dan el { $share } % de su precio. /channels explica cómo.
earnings-title = <b>Tus ganancias</b>
earnings-available = Disponible: { $stars } ⭐
earnings-held = Retenido durante { $days } días tras cada venta: { $stars } ⭐
earnings-reserved = Reservado para un cobro: { $stars } ⭐
earnings-paid = Cobrado: { $stars } ⭐
earnings-coming = Por llegar, de publicaciones aún visibles: { $stars } ⭐
earnings-below = <b>Bajo cero por { $stars } ⭐</b>: se reembolsó una venta que ya habías cobrado. Lo próximo que quede disponible lo compensa; hasta entonces, los cobros esperan.
earnings-dates = Quedará disponible (UTC):
earnings-date = { $day }: { $stars } ⭐
earnings-settled = { $day } · { $channel } · publicación { $id }: { $price } ⭐, de las que { $yours } ⭐ son tuyas y { $platform } ⭐ de la plataforma
earnings-standing = { $day } · { $channel } · la publicación { $id } está visible: { $yours } ⭐ de { $price } ⭐ serán tuyas (de la plataforma, { $platform } ⭐)
earnings-void = { $day } · { $channel } · la publicación { $id } no contó: no se ganó nada (de { $price } ⭐; tuyas habrían sido { $yours } ⭐ y de la plataforma { $platform } ⭐)
earnings-unknown = { $day } · { $channel } · publicación { $id }: aún no se sabe si apareció; un propietario del bot lo mira. { $yours } ⭐ de { $price } ⭐ serían tuyas (de la plataforma, { $platform } ⭐)
earnings-question = { $day } · { $channel } · la publicación { $id } espera tu respuesta: { $yours } ⭐ de { $price } ⭐ serían tuyas (de la plataforma, { $platform } ⭐)
earnings-waiting = { $day } · { $channel } · la publicación { $id } está en camino: { $yours } ⭐ de { $price } ⭐ serían tuyas (de la plataforma, { $platform } ⭐)
earnings-skipped = { $day } · { $channel } · la publicación { $id } no apareció: no se ganó nada (de { $price } ⭐; tuyas habrían sido { $yours } ⭐ y de la plataforma { $platform } ⭐)

earnings-ask = Pedir un cobro
earnings-open-payout = Cobro { $id }: { $stars } ⭐ en espera
earnings-by-sale = Por venta
earnings-by-place = Por canal
earnings-statement = Extracto (PDF)
earnings-csv = CSV
earnings-history = Historial de cobros

earnings-sales = <b>Tus partes, las más recientes primero</b>
earnings-no-sales = Aún no hay ninguna.
earnings-sale = { $day } · { $place } · publicación { $id }: { $yours } ⭐ de { $price } ⭐
earnings-sale-reversed = { $day } · { $place } · publicación { $id }: <s>{ $yours } ⭐</s> de { $price } ⭐, reembolsada
earnings-sale-pack = { $day } · «{ $place }»: { $yours } ⭐ de { $price } ⭐
earnings-sale-reversed-pack = { $day } · «{ $place }»: <s>{ $yours } ⭐</s> de { $price } ⭐, reembolsada
earnings-sale-pool =
    { $day } · fondo de artistas, { $place }: { $yours } ⭐ ({ $id ->
        [one] { $id } uso
       *[other] { $id } usos
    } de un miembro)
earnings-sale-reversed-pool = { $day } · fondo de artistas, { $place }: <s>{ $yours } ⭐</s>, reembolsada
earnings-sale-other = { $day } · parte de otra venta (n.º { $id }): { $yours } ⭐
earnings-sale-reversed-other = { $day } · parte de otra venta (n.º { $id }): <s>{ $yours } ⭐</s>, reembolsada
earnings-places = <b>Tus ganancias por canal, paquete, negocio y mes del fondo</b>
earnings-place = { $place }: { $stars } ⭐ ({ $count ->
        [one] 1 venta
       *[other] { $count } ventas
    })
earnings-place-pack =
    «{ $place }»: { $stars } ⭐ ({ $count ->
        [one] { $count } venta
       *[other] { $count } ventas
    })
earnings-place-pool =
    Fondo de artistas, { $place }: { $stars } ⭐ ({ $count ->
        [one] { $count } uso
       *[other] { $count } usos
    })

earnings-how-much =
    <b>Un cobro</b>
    Telegram no deja que ningún bot envíe Estrellas a una persona. Por eso un propietario del bot te paga a mano o te envía un regalo.

    ¿Cuántas Estrellas? De { $least } a { $most }, enteras. Escribe un número o toca el botón.
earnings-all = Todo: { $stars } ⭐
earnings-wrong-stars = Esa cantidad no se puede cobrar. Escribe un número entero de { $least } a { $most }, por ejemplo <code>{ $most }</code>.
earnings-which-rail =
    { $stars } ⭐: ¿cómo quieres cobrar?

    <b>Fuera de Telegram</b>: me dices dónde, y un propietario del bot te paga allí a mano.
    <b>Con un regalo</b>: recibes un regalo en Telegram. No se puede volver a convertir en Estrellas.
earnings-rail-outside = Fuera de Telegram
earnings-rail-gift = Con un regalo
earnings-where =
    ¿Dónde se paga el valor de { $stars } Estrellas? Escríbelo como se lo dirías a una persona ({ $max } caracteres como máximo), por ejemplo: <code>IBAN ES91 2100 0418 4502 0005 1332, Carlos Ruiz</code>.

    Se guarda cifrado, solo lo ven los propietarios del bot y se borra cuando termina el cobro.
earnings-wrong-where = Escribe dónde pagar en { $max } caracteres como máximo (esto tiene { $length }), por ejemplo: <code>IBAN ES91 2100 0418 4502 0005 1332, Carlos Ruiz</code>.
earnings-which-gift = ¿Qué regalo? Estos cuestan { $stars } ⭐ o menos; lo que no uses sigue siendo tuyo. <b>Un regalo no se puede volver a convertir en Estrellas.</b>
earnings-no-gift = Telegram no ofrece ahora ningún regalo que quepa en { $stars } ⭐. Vuelve atrás y elige otra forma.
earnings-gift-gone = Ese regalo ya no está a la venta.
earnings-sure-outside =
    <b>¿Es correcto?</b>
    Se reservan { $stars } ⭐, y un propietario del bot paga su valor a mano a:
    { $where }
earnings-sure-gift =
    <b>¿Es correcto?</b>
    Recibes el regalo { $gift }, y se descuentan { $stars } ⭐ de tus ganancias. No se puede volver a convertir en Estrellas.
earnings-confirm = Sí, pedirlo
earnings-asked = Has pedido el cobro { $id }: { $stars } ⭐ quedan reservadas, y los propietarios ya lo saben. Te aviso cuando esté pagado. Puedes cancelarlo hasta que un propietario se ponga con él.
earnings-refused-open = Ya tienes un cobro en curso. Cuando termine podrás pedir el siguiente; lo ves en «Historial de cobros».
earnings-refused-drift = Los cobros esperan: ahora mismo mis cuentas y las de Telegram no coinciden, y un propietario lo está mirando. Tus ganancias están a salvo; vuelve a intentarlo más tarde.
earnings-refused-below-zero = Estás bajo cero por { $below } ⭐, porque se reembolsó una venta que ya habías cobrado. Lo próximo que quede disponible lo compensa; después podrás volver a pedir.
earnings-refused-held = Solo hay { $available } ⭐ disponibles, y un cobro es de { $least } ⭐ como mínimo. Otras { $held } ⭐ siguen retenidas: cada parte queda disponible { $days } días después de su venta. /earnings muestra las fechas.
earnings-refused-below-least = Hay { $available } ⭐ disponibles y { $held } ⭐ retenidas; un cobro es de { $least } ⭐ como mínimo. Vuelve a pedirlo cuando hayas ganado un poco más.
earnings-refused-too-much = Eso es más que las { $most } Estrellas enteras disponibles ahora. Pide menos.
earnings-refused-too-little = Un cobro es de { $least } ⭐ como mínimo; hay { $available } ⭐ disponibles.

earnings-payouts = <b>Tus cobros, los más recientes primero</b>
earnings-no-payouts = Aún no hay ninguno.
earnings-by-outside = fuera de Telegram
earnings-by-gift = con un regalo
earnings-payout-open = Cobro { $id }: { $stars } ⭐, { $rail }. Pedido el { $asked }, espera a un propietario del bot.
earnings-payout-hand = Cobro { $id }: { $stars } ⭐, { $rail }. Pedido el { $asked }; un propietario lo está pagando.
earnings-payout-sent = Cobro { $id }: { $stars } ⭐, { $rail }. Pedido el { $asked }; el regalo está en camino, o aún no se sabe si llegó.
earnings-payout-paid = Cobro { $id }: { $stars } ⭐, { $rail }, pagado el { $ended }. { $reference }
earnings-payout-returned = Cobro { $id }: { $stars } ⭐, { $rail }, devuelto el { $ended }: { $reason }
earnings-payout-cancelled = Cobro { $id }: { $stars } ⭐, { $rail }, lo cancelaste el { $ended }.
earnings-cancel = Cancelar el cobro { $id }
earnings-cancel-late = Ya no se puede cancelar: un propietario del bot lo está pagando.

earnings-which-month = ¿De qué mes de { $year }? Preparo un PDF con cada venta, reembolso y cobro (UTC).
earnings-which-period = ¿Qué período? Preparo una tabla para hojas de cálculo: cada venta, reembolso y cobro, con exactitud y en UTC.
earnings-period-all = Todo
earnings-period-quarter = Trimestre { $number } de { $year }
earnings-pdf-caption = Tu extracto: { $period }
earnings-csv-caption = Tus ganancias en CSV: { $period }
earnings-statement-ready = Tu extracto de { $month } está listo.
earnings-statement-get = Verlo (PDF)

earnings-pdf-title = Extracto de ganancias: { $period }
earnings-pdf-payee = Beneficiario: cuenta de Telegram { $id }
earnings-pdf-days = Del { $first } al { $until }, en UTC. Importes en Estrellas de Telegram.
earnings-pdf-day = Día
earnings-pdf-what = Concepto
earnings-pdf-price = Precio
earnings-pdf-change = Tuyo
earnings-pdf-balance = Saldo
earnings-pdf-opening = Saldo inicial
earnings-pdf-closing = Saldo final
earnings-pdf-sale = { $place }, publicación { $id }
earnings-pdf-refund = Reembolso: { $place }, publicación { $id }
earnings-pdf-sale-pack = «{ $place }»
earnings-pdf-refund-pack = Reembolso: «{ $place }»
earnings-pdf-sale-pool = Fondo de artistas, { $place }
earnings-pdf-refund-pool = Reembolso: fondo de artistas, { $place }
earnings-pdf-sale-other = Parte de otra venta, n.º { $id }
earnings-pdf-refund-other = Reembolso de otra venta, n.º { $id }
earnings-pdf-payout-outside = Cobro { $id } fuera de Telegram: { $reference }
earnings-pdf-payout-gift = Cobro { $id } con un regalo
earnings-pdf-sum-sale = Ventas: { $stars }
earnings-pdf-sum-refund = Reembolsos: { $stars }
earnings-pdf-sum-payout = Cobros: { $stars }
earnings-pdf-parts = Del saldo final de { $closing }: disponible { $available }, retenido { $held }, reservado para un cobro { $reserved }

command-earnings = lo que has ganado y tus cobros
earnings-sale-invoice = { $day } · { $place } · factura { $number }: { $yours } ⭐ de { $price } ⭐
earnings-sale-reversed-invoice = { $day } · { $place } · factura { $number }: <s>{ $yours } ⭐</s> de { $price } ⭐, reembolsada
earnings-place-invoice =
    { $place }: { $stars } ⭐ ({ $count ->
        [one] { $count } factura
       *[other] { $count } facturas
    })
earnings-pdf-sale-invoice = Factura de { $place }
earnings-pdf-refund-invoice = Reembolso: factura de { $place }
earnings-provider = Por el proveedor de pagos: { $owed } se te deben, { $paid } pagados. Un dueño de este bot lo paga a mano.
earnings-provider-below = Por el proveedor de pagos: debes { $owed }, { $paid } pagados. Se devolvió una venta que ya se te había pagado; lo que venga la compensa.
earnings-pdf-currency = Por el proveedor de pagos, { $currency }
earnings-pdf-currency-sale = Factura, cargo { $id }
earnings-pdf-currency-refund = Devuelto, cargo { $id }
earnings-pdf-currency-payout = Pagado a mano, n.º { $id }
