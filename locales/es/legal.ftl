command-terms = las reglas, en palabras sencillas
command-privacy = qué guardo de ti y qué no

terms-text =
    <b>Condiciones</b>

    <b>Quién.</b> Este bot lo llevan sus propietarios, no Telegram. Puedes contactarlos con /support y, para temas de dinero, con /paysupport. Al usarlo aceptas estas condiciones y las de Telegram.

    <b>Qué es gratis.</b> Todo comando gratuito sigue siendo gratuito. Premium hace más: { $month } ⭐ por 30 días, que Telegram renueva hasta que canceles en /premium, o { $year } ⭐ una sola vez por 365 días; un código promocional puede abaratar el año. Si cancelas, conservas lo que pagaste hasta su final.

    <b>Estrellas.</b> Todo lo que se vende aquí es digital y se paga con Estrellas de Telegram, dentro de Telegram. El precio se muestra antes de pagar, y lo que compras está ahí al instante. Un premium de regalo es de la primera persona que abra su enlace. Cada pago tiene su recibo en /receipts.

    <b>Reembolsos.</b> Si algo que pagaste no funciona como se describe, o se te cobró por error, escribe a /paysupport. Un reembolso es siempre de un pago entero, vuelve a ti en Estrellas y retira lo comprado. El soporte de Telegram no puede ayudar con las compras hechas en este bot, ni reembolsarlas.

    <b>Si te anuncias.</b> Tú respondes de lo que dice tu mensaje y de adónde lleva su enlace. Una persona lo revisa antes de que aparezca, se marca como patrocinado y puede rechazarse. Debe ser legal y veraz, y adecuado para los canales que pide. El presupuesto que no se gasta vuelve a tu saldo.

    <b>Si tienes un canal.</b> Ganas el { $share } % del precio de cada mensaje patrocinado que haya estado en tu canal según lo acordado. Las ganancias se retienen { $days } días; después puedes cobrarlas a partir de { $payout } ⭐. Una publicación que se quita antes de tiempo o se modifica gana menos o nada, y se te dice por qué. Puedes pausar o quitar el bot en cualquier momento.

    <b>Qué no está permitido.</b> Spam, fraude, cualquier cosa ilegal o para adultos, e intentos de romper el bot o sus conteos. Quien lo haga puede quedar excluido; lo que haya ganado honradamente sigue siendo suyo.

    <b>Qué prometemos y qué no.</b> Llevamos las cuentas con exactitud y reparamos nuestros errores. Un recordatorio o una publicación puede llegar tarde si Telegram o nuestro servidor no funcionan: no dependas de ello cuando haya vidas o grandes sumas en juego. Tus derechos como consumidor son los que dice la ley.

    <b>Cambios.</b> Si estas condiciones cambian, cambian aquí, para lo que se compre después.
privacy-text =
    <b>Privacidad</b>

    <b>Qué se guarda de ti</b>
    • tu número de Telegram (id), tu idioma y tu zona horaria, para responderte según tu reloj. Ni tu nombre ni tu teléfono;
    • los recordatorios pendientes: cifrados, y sus palabras se borran en cuanto se envían o se eliminan;
    • las publicaciones que programas para tu canal: el número del mensaje en nuestro chat y, cifradas, sus primeras palabras, borradas cuando ha salido o la eliminas;
    • el formulario que estés rellenando y tus preguntas a /support: cifrados, y se borran cuando se terminan, se cancelan o se responden;
    • si regalas premium: tu nombre de pila en el regalo, cifrado, y se borra cuando se canjea;
    • los pagos: qué, cuándo, cuántas Estrellas y el id de cargo de Telegram. La ley exige conservar los registros de pagos durante años, así que estos se quedan;
    • si añades un canal: su nombre, su tamaño, tus ajustes para él y lo que ha ganado;
    • si pides un cobro: dónde se paga, cifrado, solo a la vista de los propietarios, y se borra cuando el cobro termina; su importe y su referencia se quedan;
    • si te anuncias: tus mensajes, tal como se aprobaron y publicaron.

    <b>Qué no se guarda</b>
    Los textos de /qr se dibujan y se olvidan. Lo que escribes se borra de mi bandeja de entrada una vez atendido; solo se guarda su número, dos días, para no hacer nada dos veces. Lo que te envío se borra aquí en cuanto lo tiene Telegram. No se rastrea lo que lees ni se hace ningún perfil tuyo.

    <b>Quién lo ve</b>
    Los propietarios de este bot, en la medida en que lo necesiten para ayudarte y para llevar las cuentas. Cuando escribes a /support, ven tu nombre de pila y tu pregunta. Nada se vende ni se da a los anunciantes; saben cuántas publicaciones hubo y dónde, nunca quién las leyó. Los mensajes viajan por Telegram, donde rige su propia política de privacidad.

    <b>Tus derechos</b>
    /mydata te envía todo lo que se guarda de ti, en un archivo. /forgetme lo borra al momento, te dice antes qué se queda y por qué, y ya no te escribo. Se quedan los pagos y lo que se apoya en ellos, y la prueba de lo que permitiste. Para corregir algo, escribe a /support: respuesta en un plazo de 30 días. Si bloqueas el bot, no vuelvo a escribirte. También puedes reclamar ante la autoridad de protección de datos de tu país.
