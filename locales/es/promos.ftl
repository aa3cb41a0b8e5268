command-promos = códigos promocionales

promos-button-code = Tengo un código
promos-ask-code = ¿Qué código tienes? Escríbelo aquí, por ejemplo <code>AB2CD-EF3GH</code>. Las mayúsculas y los guiones dan igual.
promos-given = <b>Tu código te ha dado { $days ->
    [one] { $days } día
   *[other] { $days } días
} de premium: es tuyo hasta el { $until }.</b>
promos-off-stars = { $n } ⭐ de descuento
promos-off-percent = { $n } % de descuento
promos-off-days = { $n ->
    [one] { $n } día de premium
   *[other] { $n } días de premium
}
promos-prices =
    <b>Tu código: { $off }.</b> Vale una vez, para una de estas opciones, y deja el precio como dice el botón. La factura con el código vale una hora.

    No sirve para el plan mensual, que Telegram renueva siempre al mismo precio.
promos-button-year = Un año: { $stars } ⭐ en vez de { $before } ⭐
promos-button-gift = Regalo, { $days } días: { $stars } ⭐ en vez de { $before } ⭐
promos-too-many-guesses = Es el quinto código que no existe. Revísalo donde lo encontraste y vuelve a intentarlo en una hora.
promos-refused-unknown = No conozco este código. ¿Están bien todas las letras? Los códigos al azar nunca llevan los números 0 y 1. Por ejemplo: AB2CD-EF3GH
promos-refused-withdrawn = Este código se ha retirado. No se ha cobrado nada; los precios normales están en /premium.
promos-refused-expired = Este código ha caducado. Los precios normales están en /premium.
promos-refused-used-before = Ya has usado este código; vale una vez por persona.
promos-refused-used-up = Este código ya se ha usado todas las veces posibles. Los precios normales están en /premium.
promos-refused-held = Ahora mismo todos los usos de este código están ocupados. Si alguno no se paga, quedará libre antes de una hora.
promos-refused-lapsed = Se acabó tu tiempo para este precio. Escribe otra vez el código y tendrás una factura nueva; no se ha cobrado nada.

promos-list =
    <b>Códigos promocionales</b>, los más recientes primero

    { $batches }
promos-none =
    <b>Códigos promocionales</b>

    Aún no hay ninguno. Un código descuenta Estrellas o un porcentaje de un año o un regalo de premium, o da días al instante.
promos-line = • <b>{ $name }</b>: { $off }, usos: { $used } de { $uses }{ $state }
promos-line-withdrawn = , retirados
promos-line-over = , caducados
promos-new = Códigos nuevos
promos-batch =
    <b>{ $name }</b>
    Cada código da: { $off }
    Códigos: { $codes }
    Usos: { $used } de { $uses }
    Pagándose ahora: { $held }
    Quedan: { $left }
    Válidos hasta: { $until }
promos-batch-withdrawn = Retirados el { $day }: ya nadie puede usarlos.
promos-for-ever = sin fecha límite
promos-show-codes = Ver los códigos
promos-withdraw = Retirar
promos-sure-withdraw = ¿Nadie debe poder usar ya los códigos de «{ $name }»? Lo que se compró o se dio con ellos se conserva. Esto no se puede deshacer.
promos-withdraw-now = Sí, retirarlos
promos-withdrawn = Hecho: ya nadie puede usarlos.
promos-codes =
    <b>{ $name }</b>: { $off }

    { $codes }

    Como enlace: { $link }
promos-codes-file = «{ $name }»: los códigos y sus enlaces, { $count } en total.

promos-progress = <b>Códigos promocionales nuevos</b>, { $number } de { $count }
promos-ask-name = ¿Para qué son? Escribe un nombre que solo verás tú, por ejemplo <code>Feria de primavera</code>.
promos-wrong-name = Escribe un nombre de 1 a { $most } caracteres que no tenga ningún otro lote, por ejemplo <code>Feria de primavera</code>.
promos-ask-gives = ¿Qué da un código?
promos-wrong-gives = Elige con un botón: Estrellas de descuento, porcentaje de descuento o días.
promos-gives-stars = Estrellas de descuento
promos-gives-percent = Porcentaje de descuento
promos-gives-days = Días de premium
promos-ask-amount-stars = ¿Cuántas Estrellas se descuentan de un año o de un regalo? Siempre queda por pagar al menos 1 ⭐. Por ejemplo: <code>200</code>
promos-ask-amount-percent = ¿Qué porcentaje se descuenta de un año o de un regalo? Siempre queda por pagar al menos 1 ⭐. Por ejemplo: <code>20</code>
promos-ask-amount-days = ¿Cuántos días de premium, al instante y sin pagar? Por ejemplo: <code>14</code>
promos-wrong-amount = Escribe un número entero de 1 a { $most }, por ejemplo <code>20</code>.
promos-ask-codes = ¿Cuántos códigos? Escribe un número para códigos al azar, o una palabra tuya para un solo código fácil de decir, por ejemplo <code>SPRING26</code>.
promos-wrong-codes = Escribe un número de 1 a { $most }, o una palabra de 4 a 24 letras y cifras que aún no sea un código, por ejemplo <code>SPRING26</code>.
promos-ask-uses = ¿Cuántas personas pueden usar cada código? Cada una, una sola vez. Por ejemplo: <code>1</code>
promos-wrong-uses = Escribe un número entero de 1 a { $most }, por ejemplo <code>100</code>.
promos-ask-until = ¿Cuántos días valen? Escribe un número, o el último día así: <code>{ $example }</code>.
promos-wrong-until = Escribe un número de días de 1 a { $most }, o un día futuro, por ejemplo <code>{ $example }</code>.
promos-pick-for-ever = Sin fecha límite
promos-pick-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
promos-sure =
    <b>{ $name }</b>
    Cada código da: { $off }
    Códigos: { $codes }
    Usos de cada uno: { $uses }
    Válidos hasta: { $until }

    ¿Los creo?
promos-make = Crearlos
promos-taken = Entretanto alguien usó esa palabra o ese nombre. No se ha creado nada; elige otro.
