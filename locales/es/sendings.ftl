sendings-list = <b>Lo que envió { $name }</b>, lo más reciente primero. Toca uno para ver su informe.
sendings-none = { $name } aún no ha enviado nada. Hace falta una plantilla aprobada y clientes que te sigan.
sendings-new = + Enviar algo
sendings-templates = Plantillas
sendings-choose-template = <b>¿Qué envía { $name }?</b> Elige una plantilla.
sendings-no-template = { $name } no tiene ninguna plantilla que se pueda enviar ahora. Escribe una, o espera a que se apruebe.
sendings-gone = Eso ya no está. Empieza de nuevo en /business.

sendings-ask-to = <b>¿A quién va «{ $name }»?</b>
sendings-to-code = A un cliente, por código
sendings-to-list = A una lista (CSV)
sendings-to-segment = A todos, o a una parte
sendings-ask-code = <b>¿A qué cliente?</b> Escribe el código que tienes de él, por ejemplo <code>C7F3-K2MQ</code>.
sendings-wrong-code = No es un código de cliente. Tiene dos grupos de cuatro letras y cifras, por ejemplo <code>C7F3-K2MQ</code>.
sendings-ask-list =
    <b>Envíame la lista como documento CSV</b>: los códigos de los clientes en la primera columna, y luego una columna por variable. La primera fila las nombra:

    <code>{ $header }
    { $row }</code>

    { $rows } filas y { $size } MB como máximo, con comas, punto y coma o tabuladores, guardada como «CSV UTF-8».
sendings-no-document = Necesito un documento. Adjunta el CSV como archivo.
sendings-list-too-large = No puedo aceptar ese archivo: { $size } MB como máximo. Envíalo en varias partes.
sendings-list-wrong = { $count ->
    [one] <b>Hay un error en esta lista</b>, así que no se envía nada de ella:
   *[other] <b>Hay { $count } errores en esta lista</b>, así que no se envía nada de ella:
 }
sendings-list-line = Línea { $line }: { $what }
sendings-list-cell = Línea { $line }, columna { $column }: { $what }
sendings-list-more = { $count ->
    [one] … y uno más.
   *[other] … y { $count } más.
 }
sendings-list-again = Corrígela y envía el documento de nuevo.
sendings-list-not-text = El archivo no es UTF-8. Guárdalo de nuevo en tu hoja de cálculo como «CSV UTF-8».
sendings-list-no-table = No encuentro una tabla. Hace falta una primera fila con los nombres y al menos una fila debajo.
sendings-list-too-many = Desde aquí hay más de { $max } filas. Envía el resto en otra lista.
sendings-list-column-unknown = La plantilla no tiene la variable { $column }. Quita la columna, o llámala como en la plantilla.
sendings-list-column-missing = Falta la columna { $column }. Añádela.
sendings-list-column-twice = La columna { $column } está dos veces. Quita una.
sendings-list-no-customer = En la primera columna no hay un código de cliente como C7F3-K2MQ.
sendings-list-too-wide = La fila tiene más celdas que la primera. Pon entre comillas las palabras con coma.
sendings-ask-segment =
    <b>¿A cuáles de tus clientes?</b> Elige idiomas y edades, o nada para todos. Solo cuentan los que te lo dijeron.

    Países: { $countries }
sendings-segment-about = Lo reciben al menos { $count } clientes.
sendings-segment-small = Menos de { $least } clientes: muy pocos para una parte, para que nadie quede señalado. Elige menos condiciones.
sendings-segment-few = Por ahora lo quieren menos de { $least } de tus clientes. A todos a la vez se envía a partir de { $least }, para que nadie quede señalado. Hasta entonces envíalo por código o con una lista.
sendings-segment-done = Seguir
sendings-choose-countries = Elegir países
sendings-all-countries = todos los países
sendings-ask-countries = <b>¿Qué países?</b> Escribe sus dos letras, por ejemplo <code>IT FR</code>.
sendings-wrong-countries = No conozco { $wrong }. Escribe dos letras por país, por ejemplo <code>IT FR</code>.
sendings-ask-value =
    { $text }

    <b>¿Qué pongo en lugar de { $name }?</b> Por ejemplo: <code>{ $sample }</code>

sendings-estimate-count = { $count ->
    [one] Arriba está lo que recibe. Va a <b>un</b> cliente.
   *[other] Arriba está el mensaje del primero. Va a <b>{ $count }</b> clientes.
 }
sendings-estimate-segment = Arriba está lo que reciben. Va a <b>{ $count }</b> clientes como máximo.
sendings-unreachable = { $count ->
    [one] A una fila no se puede llegar: no cuesta nada.
   *[other] A { $count } filas no se puede llegar: no cuestan nada.
 }
sendings-nobody = No se puede llegar a nadie, así que no hay nada que enviar. Pide a tus clientes que te sigan con tu enlace; para las ofertas deben haberlas elegido.
sendings-time = Tarda más o menos { $minutes ->
    [one] un minuto.
   *[other] { $minutes } minutos.
 }
sendings-time-staged = Tarda unos { $minutes } minutos: primero { $first } clientes, luego una espera de { $wait } minutos, y luego el resto si nadie se queja.
sendings-quiet-none = Se envía enseguida, también de noche.
sendings-quiet-utility = Donde es de noche, espera a la mañana.
sendings-quiet-marketing = Donde es de noche, espera a la mañana. Nadie recibe más de dos ofertas tuyas por semana.
sendings-in-plan = Tu plan lo cubre: <b>no cuesta nada</b>.
sendings-beyond = Tu plan cubre { $plan }. { $beyond } lo superan: <b>{ $cost } ⭐ como máximo</b> del saldo de { $balance } ⭐. Solo se cobra lo que se envía.
sendings-too-little = Al saldo le faltan { $lacking } ⭐. Recárgalo, elige un plan mayor, o envía a menos clientes.
sendings-topup = Plan y saldo
sendings-go = Enviar
sendings-refused-closed = Esta empresa está cerrada y no envía nada.
sendings-refused-template = Esta plantilla no se puede enviar ahora: descansa, está apagada o ha cambiado. Mírala en las plantillas.
sendings-refused-red = Últimamente demasiados clientes se fueron o te denunciaron: las ofertas esperan a que tu calidad mejore. Los mensajes de servicio y los códigos siguen saliendo.
sendings-refused-nobody = No hay nadie a quien enviarlo.
sendings-refused-balance = El saldo ya no basta. Recárgalo, o envía a menos clientes.
sendings-begun = Está en camino.

sendings-card =
    <b>{ $name }</b>
    { $at } · pedido para { $total }
sendings-stage-filling = Se está preparando.
sendings-stage-first = Se está enviando la primera parte.
sendings-stage-waiting = La primera parte está enviada. Si nadie se queja, el resto sigue: { $until }.
sendings-stage-later = Aún no es la hora. El próximo mensaje sale: { $until }.
sendings-stage-rest = Se está enviando el resto.
sendings-stage-done = Ha terminado.
sendings-stage-stopped = Se detuvo: { $why }.
sendings-stopped-business = lo detuviste tú
sendings-stopped-complaints = los primeros clientes se quejaron
sendings-stopped-quality = tu calidad es demasiado baja
sendings-stopped-refunded = lo que lo pagaba fue reembolsado
sendings-stopped-abandoned = no se pudo preparar a tiempo, y el dinero volvió
sendings-stopped-closed = la empresa se cerró
sendings-report-sent = Enviados: <b>{ $count }</b>
sendings-report-queued = Por enviar: { $count }
sendings-report-unknown = Quizá enviados: { $count }
sendings-report-not-reached = No alcanzados: { $count }
sendings-report-not-sent = No enviados o no alcanzados: { $count }
sendings-report-expired = Demasiado tarde: { $count }
sendings-report-failed = Fallidos: { $count }
sendings-report-stopped-since = Dejaron de seguirte después: { $count }
sendings-report-reported = Lo denunciaron: { $count }
sendings-report-clicked = Pulsaron el botón: { $count }
sendings-report-held = Retenido para esto: { $stars } ⭐
sendings-report-charged = Costó: { $stars } ⭐
sendings-refresh = Actualizar
sendings-stop = Detener
sendings-stop-ask = ¿Detenerlo? Lo que aún no se envió no se envía, y vuelve lo que estaba retenido para el resto.
sendings-stop-yes = Sí, detenerlo
sendings-halted = Está detenido. Vuelve lo que estaba retenido para el resto.
