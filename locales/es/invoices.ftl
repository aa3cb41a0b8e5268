invoices-ask-code = <b>Una factura nueva.</b> ¿A quién? Escribe el código del cliente, por ejemplo <code>C7F3-K2MQ</code>. Está junto a lo que te escribe.
invoices-ask-title = ¿Por qué? Escribe un título de { $max } caracteres como mucho, por ejemplo <code>Dos hogazas de centeno</code>.
invoices-ask-about = Di algo más, en { $max } caracteres como mucho, por ejemplo <code>Pedido del sábado, se recoge desde las 8</code>.
invoices-ask-kind = ¿Es digital (un curso, una entrada, una reserva, un vale) o es algo que entregas o envías? Telegram quiere que lo digital se pague en Estrellas y todo lo demás con dinero.
invoices-ask-price = ¿Cuánto cuesta? Escribe un importe de { $least } a { $most }.
invoices-stars-digital = Las Estrellas son para lo digital: un curso, una entrada, una reserva, un vale.
invoices-card-physical = El cliente paga con tarjeta por el proveedor de pagos de este bot. Lo que entregas o envías se lo debes tú.
invoices-kind-stars = Digital: en Estrellas
invoices-kind-card = No digital: en { $currency }
invoices-kind-none = No digital
invoices-law-no-provider = <b>Telegram no permite Estrellas para lo que entregas o envías</b>, por ejemplo pan: eso se paga con dinero. Este bot no tiene proveedor de pagos, así que no puedo pedir dinero: cobra como de costumbre, en tu tienda o a la entrega. En Estrellas puedo pedir lo que es digital, por ejemplo un vale.
invoices-law-unverified = <b>Telegram no permite Estrellas para lo que entregas o envías</b>, por ejemplo pan: eso se paga con dinero. Solo pido dinero para negocios verificados: /business muestra cómo llegar a serlo. Hasta entonces cobra como de costumbre; en Estrellas puedo pedir lo que es digital, por ejemplo un vale.
invoices-law-no-currency = <b>Telegram no permite Estrellas para lo que entregas o envías</b>, por ejemplo pan: eso se paga con dinero. La moneda de tu país no está entre las que puedo pedir, así que cobra como de costumbre. En Estrellas puedo pedir lo que es digital, por ejemplo un vale.
invoices-law-stars = Esto es un importe en dinero, pero has elegido Estrellas, que Telegram solo permite para lo digital. Para algo que entregas o envías, vuelve atrás y elige «No digital». Si no, escribe un número de Estrellas.
invoices-law-money = Esto son Estrellas, pero has elegido algo que no es digital, y Telegram no las permite para eso. Escribe un importe en dinero; o vuelve atrás, si al final es digital.
invoices-team-only = Solo el dueño y su equipo pueden pedir dinero a los clientes: el dueño te añade en /business.
invoices-wrong-price = No es un importe que pueda pedir. Va de { $least } a { $most }; escríbelo sin separador de miles, por ejemplo <code>{ $least }</code>.
invoices-wrong-code = Ningún cliente con este código puede recibir ahora una factura tuya. Mira otra vez el código, o espera a que te escriba.
invoices-wrong-choice = Elige con uno de los botones, por favor.
invoices-too-many = { $max } facturas tuyas esperan ya a este cliente. Espera a que pague una, o retira una.
invoices-of =
    <b>{ $name }</b> te pide un pago.

    <b>{ $title }</b>
    { $about }

    <b>{ $price }</b>
    { $kind }
invoices-digital = Se paga en Estrellas, por algo digital. Vende el negocio. ¿Algo va mal? /paysupport
invoices-physical = Se paga con tarjeta por el proveedor de pagos de este bot, por algo que el negocio entrega o envía. Vende el negocio. ¿Algo va mal? /paysupport
invoices-until = Puedes pagarla aquí abajo, en el chat, hasta { $until }. No tienes que hacerlo: si no lo pediste, déjalo.
invoices-sure =
    <b>Así lo leerá { $code }.</b>
    De esto te tocan { $yours } ({ $percent } %), a la plataforma { $platform }. Se puede pagar durante { $hours } horas.
invoices-send = Enviarla
invoices-sent = La factura va de camino a { $code }: «{ $title }», { $price }. Te digo cuando esté pagada.
invoices-list = <b>Facturas de { $name }, la más reciente primero</b>
invoices-none = Todavía ninguna.
invoices-line =
    { $number } · { $day } · { $code }
    { $title }: <b>{ $price }</b>, { $state }
invoices-state-open = abierta
invoices-state-paid = pagada
invoices-state-refunded = pagada, reembolsada
invoices-state-withdrawn = retirada
invoices-state-expired = no pagada a tiempo
invoices-state-undelivered = no se pudo entregar: retírala
invoices-takings = Por el proveedor de pagos: { $total }, de lo cual tuyo { $yours }, de la plataforma { $platform }. El dueño de este bot te paga lo tuyo a mano.
invoices-withdraw = Retirar { $number }: { $title }
invoices-withdrawn = Retirada: ya no se puede pagar.
invoices-withdrawn-customer = { $name } ha retirado su factura «{ $title }». No tienes que hacer nada; ya no se puede pagar.
invoices-button-all = Facturas
invoices-button-new = Factura nueva
invoices-paid-stars = { $code } ha pagado «{ $title }»: <b>{ $price }</b>. Tuyo es { $yours }, de la plataforma { $platform }. Tu parte se retiene { $days } días; /earnings la muestra.
invoices-paid-currency = { $code } ha pagado «{ $title }»: <b>{ $price }</b>, por el proveedor de pagos. Tuyo es { $yours }, de la plataforma { $platform }. El dueño de este bot te paga lo tuyo a mano.
invoices-refunded = «{ $title }» de { $code }, { $price }, se ha reembolsado. Tu parte, { $yours }, se quita de tus ganancias, y la plataforma devuelve la suya, { $platform }.
invoices-receipt =
    <b>¡Gracias! { $name } tiene tu pago.</b>

    <b>Recibo</b>
    { $title }
    { $price }, { $at }
    Cargo <code>{ $charge }</code>

    ¿Algo va mal? /paysupport te ayuda.
invoices-receipt-second =
    <b>Has pagado dos veces a { $name }.</b> Los dueños de este bot lo saben y devuelven este pago por el proveedor de pagos.

    { $title }
    { $price }, { $at }
    Cargo <code>{ $charge }</code>
invoices-thanks = <b>¡Gracias! { $name } tiene tu pago por «{ $title }».</b>
invoices-thanks-second = <b>Ya habías pagado «{ $title }» de { $name }.</b> Estas Estrellas vuelven a ti solas; no tienes que hacer nada.
invoices-what = { $title } (factura n.º { $number } de { $name })
invoices-refunded-payer = Tu pago de { $stars } ⭐ por la factura n.º { $number } de { $name } se ha reembolsado: las Estrellas vuelven a ser tuyas.
