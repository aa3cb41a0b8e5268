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
config-term-payout-least = Pago mínimo
config-term-refunds-a-day = Reembolsos en 24 h
config-term-gifts-a-day = Pagos con regalos en 24 h
config-term-trial-days = Prueba de premium

config-means-month-price = Un mes de premium cuesta <b>{ $n } ⭐</b>, como plan y como regalo, para quien compre desde ahora. Los planes en curso se renuevan al precio con el que empezaron.
config-means-year-price = Un año de premium cuesta <b>{ $n } ⭐</b>, para uno mismo y como regalo, para quien compre desde ahora.
config-means-pool-share = De premium, el fondo de artistas recibe el <b>{ $n } %</b> y la plataforma, el { $rest } %, en lo que se compre desde ahora. Lo ya vendido conserva su reparto.
config-means-owner-share = De cada mensaje patrocinado, los propietarios de canales reciben el <b>{ $n } %</b> y la plataforma, el { $rest } %, en las publicaciones desde ahora. Lo ya publicado conserva su reparto.
config-means-payout-least = Los beneficiarios pueden pedir un pago a partir de <b>{ $n } ⭐</b>.
config-means-refunds-a-day = Los reembolsos hechos con este bot pueden costar como máximo <b>{ $n } ⭐</b> en 24 horas cualesquiera.
config-means-gifts-a-day = Los pagos con regalos pueden costar como máximo <b>{ $n } ⭐</b> en 24 horas cualesquiera.
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
