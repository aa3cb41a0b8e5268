provider-list = <b>Debido del proveedor de pagos.</b> El proveedor te paga a ti; estas partes se deben a negocios, y tú las pagas a mano. ¿A quién?
provider-none = Ahora no se debe nada a nadie del proveedor de pagos.
provider-card =
    <b>{ $amount }</b> se deben a <a href="tg://user?id={ $payee }">{ $payee }</a>, por lo que { $names } vendió por el proveedor de pagos. Pagado antes: { $paid }.
    No hay espera: el dinero está contigo, y tú decides cuándo pasarlo sin riesgo. Pregúntale dónde pagarlo.
provider-in-hand = El dueño { $owner } tiene { $amount } en la mano desde { $since }.
provider-do-pay = Lo pago ahora
provider-do-back = Devolver a la cola
provider-do-confirm = Sí, está pagado
provider-pay-now =
    <b>{ $amount }</b> para <a href="tg://user?id={ $payee }">{ $payee }</a> están en tu mano: ningún otro dueño los paga.

    Paga y luego escribe la referencia del pago, por ejemplo <code>SEPA 2026-11-21 0042</code>. Si no pagas, devuélvelo a la cola.
provider-wrong-reference = Escribe la referencia del pago en { $max } caracteres como máximo, por ejemplo <code>SEPA 2026-11-21 0042</code>.
provider-sure = { $amount } para { $payee }: ¿pagados con la referencia «{ $reference }»?
provider-paid = { $amount } para { $payee } quedan anotados como pagados. El beneficiario lo sabe.
provider-told-paid = Un dueño de este bot te ha pagado { $amount }, tu parte de lo que llegó por el proveedor de pagos. Referencia: «{ $reference }». /earnings muestra lo que queda.
provider-charge =
    <b>{ $price }</b> · factura n.º { $number } de { $name }
    Pagada por el proveedor de pagos por <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Cargo <code>{ $charge }</code>, en el proveedor <code>{ $there }</code>
provider-outlook = Yo no puedo devolverlo: solo tú puedes, en el proveedor, y entero. Hazlo primero y luego anótalo aquí. Quita { $yours } a { $payee }, que luego tiene { $then }, y { $platform } a la plataforma.
provider-do-refunded = Lo devolví allí
provider-refunded-at = Devuelto por el proveedor de pagos, { $at }.
provider-told-refunded = Tu pago de { $price } por la factura n.º { $number } de { $name } se ha devuelto por el proveedor de pagos. Hasta que te llegue pueden pasar unos días.
