command-config = precios, partes y límites

config-card =
    <b>Precios, partes y límites</b>

    { $terms }

    Un cambio vale para lo que se venda a partir de entonces; lo ya vendido conserva su precio y su reparto. ¿Qué quieres cambiar?
config-line = • { $name }: <b>{ $value }</b>
config-line-changed =
    • { $name }: <b>{ $value }</b>
       por <a href="tg://user?id={ $who }">{ $who }</a>, { $at }
config-value-stars = { $n } ⭐
config-value-percent = { $n } %
config-value-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}

config-term-month-price = Premium, un mes
config-term-year-price = Premium, un año
config-term-pool-share = Parte de los artistas en premium
config-term-owner-share = Parte de los canales en los anuncios
config-term-artist-share = Parte de los artistas en los paquetes
config-term-payout-least = Pago mínimo
config-term-refunds-a-day = Reembolsos en 24 h
config-term-gifts-a-day = Pagos con regalos en 24 h
config-term-paid-broadcast-a-day = Envíos de pago en 24 h
config-term-growth-price = Plan Growth, un mes
config-term-enterprise-price = Plan Enterprise, un mes
config-term-enterprise-year-price = Plan Enterprise, un año
config-term-sending-fee = Envío más allá del plan
config-term-messages-price = 100 mensajes más allá del plan
config-term-invoice-share = Parte de las empresas en las facturas
config-term-trial-days = Prueba de premium

config-means-month-price = Un mes de premium cuesta <b>{ $n } ⭐</b>, como plan y como regalo, para quien compre desde ahora. Los planes en curso se renuevan al precio con el que empezaron.
config-means-year-price = Un año de premium cuesta <b>{ $n } ⭐</b>, para uno mismo y como regalo, para quien compre desde ahora.
config-means-pool-share = De premium, el fondo de artistas recibe el <b>{ $n } %</b> y la plataforma, el { $rest } %, en lo que se compre desde ahora. Lo ya vendido conserva su reparto.
config-means-owner-share = De cada mensaje patrocinado, los propietarios de canales reciben el <b>{ $n } %</b> y la plataforma, el { $rest } %, en las publicaciones desde ahora. Lo ya publicado conserva su reparto.
config-means-artist-share = De cada paquete de stickers, su artista recibe el <b>{ $n } %</b> y la plataforma, el { $rest } %, en lo que se pida desde ahora. Lo ya vendido conserva su reparto.
config-means-payout-least = Los beneficiarios pueden pedir un pago a partir de <b>{ $n } ⭐</b>.
config-means-refunds-a-day = Los reembolsos hechos con este bot pueden costar como máximo <b>{ $n } ⭐</b> en 24 horas cualesquiera.
config-means-gifts-a-day = Los pagos con regalos pueden costar como máximo <b>{ $n } ⭐</b> en 24 horas cualesquiera.
config-means-paid-broadcast-a-day = Los envíos más rápidos que los 30 mensajes gratuitos por segundo de Telegram pueden costar como máximo <b>{ $n } ⭐</b> en 24 horas cualesquiera. 0: no se paga ninguno.
config-means-growth-price = Un mes del plan Growth cuesta <b>{ $n } ⭐</b> a una empresa, para quien compre desde ahora. Los planes en curso se renuevan al precio con el que empezaron.
config-means-enterprise-price = Un mes del plan Enterprise cuesta <b>{ $n } ⭐</b> a una empresa, para quien compre desde ahora. Los planes en curso se renuevan al precio con el que empezaron.
config-means-enterprise-year-price = Un año del plan Enterprise cuesta <b>{ $n } ⭐</b> a una empresa, para quien compre desde ahora.
config-means-sending-fee = Un envío que supera el plan de su empresa cuesta <b>{ $n } ⭐</b> una vez, además de los mensajes, en los envíos desde ahora.
config-means-messages-price = 100 mensajes más allá del plan de una empresa cuestan <b>{ $n } ⭐</b>, en los envíos desde ahora. Menos mensajes cuestan su parte.
config-means-invoice-share = De una factura que se paga en el chat, la empresa recibe el <b>{ $n } %</b> y la plataforma, el { $rest } %, en las facturas desde ahora. Las ya hechas conservan su reparto.
config-means-trial-days = { $n ->
    [0] Ya no se ofrece la prueba de premium. Las pruebas en curso siguen hasta su final.
    [one] Quien nunca haya tenido premium puede probarlo <b>{ $n } día</b>, una sola vez.
   *[other] Quien nunca haya tenido premium puede probarlo <b>{ $n } días</b>, una sola vez.
}

config-ask =
    <b>{ $name }</b>
    Ahora: { $now }

    Escribe el valor nuevo: un número entero, de { $least } a { $most }. Por ejemplo: <code>{ $example }</code>
config-wrong = Eso no encaja. «{ $name }» pide un número entero de { $least } a { $most }, por ejemplo <code>{ $example }</code>. Ahora es { $now }.
config-same = «{ $name }» ya es { $now }. Escribe otro número, de { $least } a { $most }.
config-sure =
    { $means }

    Hasta ahora era { $now }. ¿Lo dejamos así?
config-confirm = Sí, desde ahora
config-done = Hecho: vale desde ahora.
config-told =
    <a href="tg://user?id={ $who }">{ $who }</a> ha cambiado las condiciones (antes: { $before }).

    { $means }

    Todas: /config
config-history = Qué se ha cambiado
config-changes =
    <b>Qué se ha cambiado</b>, lo más reciente primero

    { $changes }
config-change = { $at }: { $name } → <b>{ $value }</b>, por <a href="tg://user?id={ $who }">{ $who }</a>
config-no-changes = Aún no se ha cambiado nada: todo está como vino.
