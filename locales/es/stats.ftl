stats-title = <b>Ingresos, { $period }</b>
stats-period-1 = hoy
stats-period-7 = últimos 7 días
stats-period-30 = últimos 30 días
stats-period-90 = últimos 90 días
stats-period-all = desde el principio
stats-button-1 = Hoy
stats-button-7 = 7 d
stats-button-30 = 30 d
stats-button-90 = 90 d
stats-button-all = Todo
stats-button-sum = Resumen
stats-button-channel = Por canal
stats-button-artist = Por artista
stats-button-campaign = Por campaña
stats-received = La gente ha pagado { $stars } ⭐{ $change }.
stats-refunded = Reembolsado: { $stars } ⭐
stats-charged-back = Contracargos: { $stars } ⭐
stats-commission = Retenido por Telegram para afiliados: { $stars } ⭐
stats-paid-out = Pagado a beneficiarios: { $stars } ⭐
stats-pool-artists = Del fondo a los artistas: { $stars } ⭐
stats-pool-unused = Del fondo a nosotros, porque nadie lo usó: { $stars } ⭐
stats-source = <b>{ $source }: { $stars } ⭐</b>
stats-source-premium = Premium
stats-source-stickers = Paquetes de stickers
stats-source-sponsored = Mensajes patrocinados
stats-source-business = Planes y mensajes de empresas
stats-source-invoices = Facturas de empresas
stats-share = { $who }: { $stars } ⭐
stats-payee-platform = Plataforma
stats-payee-owner = Propietarios de canales
stats-payee-artist = Artistas
stats-payee-business = Empresas
stats-payee-pool = Fondo de artistas
stats-total = <b>Nuestro: { $stars } ⭐</b>
stats-total-change = <b>Nuestro: { $stars } ⭐</b> ({ $change } respecto al período anterior)
stats-standing =
    <b>Ahora mismo</b>
    Nuestro: { $platform } ⭐
    Debido a beneficiarios: { $payees } ⭐ (retenido { $held }, disponible { $available })
    Pagos pedidos: { $payouts } ⭐
    Fondo de artistas: { $pool } ⭐
    Presupuestos y saldos de anunciantes: { $advertisers } ⭐
    En publicaciones visibles: { $posts } ⭐
stats-spending = Reembolsos y regalos en curso: { $stars } ⭐
stats-suspense = ⚠️ En espera de aclarar, no se sabe para qué: { $stars } ⭐
stats-drift-never = El registro de Telegram aún no se ha comparado.
stats-drift-none = Telegram guarda { $stars } ⭐, justo lo que dicen las cuentas ({ $at }).
stats-drift-more = ⚠️ Telegram guarda { $stars } ⭐: { $drift } ⭐ más de lo que dicen las cuentas, desde el { $since }. Los pagos esperan a que cuadren: mira /verify.
stats-drift-less = ⚠️ Telegram guarda { $stars } ⭐: { $drift } ⭐ menos de lo que dicen las cuentas, desde el { $since }. Los pagos esperan a que cuadren: mira /verify.
stats-at = <i>{ $at }. Los días se cuentan en UTC.</i>

stats-by-channel = <b>Por canal, { $period }</b>
stats-by-artist = <b>Por artista, { $period }</b>
stats-by-campaign = <b>Por campaña, { $period }</b>
stats-top-channel =
    { $place }. { $name }: { $stars } ⭐ en { $posts ->
        [one] { $posts } publicación
       *[other] { $posts } publicaciones
    }, { $shared } ⭐ para su propietario
stats-top-artist =
    { $place }. { $name }: { $stars } ⭐, { $posts ->
        [one] { $posts } paquete vendido
       *[other] { $posts } paquetes vendidos
    }, { $shared } ⭐ para el artista
stats-top-campaign =
    { $place }. { $name }: { $stars } ⭐ en { $posts ->
        [one] { $posts } publicación
       *[other] { $posts } publicaciones
    }, { $shared } ⭐ para los canales
stats-tops-none = Nada en este período. Cada publicación cuenta el día en que se liquida.

stats-tile-received = Pagado por la gente, ⭐
stats-tile-ours = Nuestro, ⭐
stats-tile-back = Devuelto, ⭐
stats-tile-before = antes: { $stars }
stats-chart-days = Ventas por día, ⭐
stats-chart-months = Ventas por mes, ⭐
stats-chart-empty = Sin ventas en este período
stats-chart-standing = Ahora mismo, ⭐
stats-line-platform = Nuestro
stats-line-available = Beneficiarios, disponible
stats-line-held = Beneficiarios, retenido
stats-line-payouts = Pagos pedidos
stats-line-pool = Fondo de artistas
stats-line-advertisers = Anunciantes
stats-line-posts = En publicaciones visibles
stats-line-spending = En curso
stats-line-suspense = Por aclarar

stats-export = { $title }, según las cuentas a fecha de { $at }.
stats-export-large = El período es demasiado largo para un solo archivo. Elige uno más corto, o CSV: cabe más.

stats-sheet-summary = Resumen
stats-sheet-days = Por día y tipo
stats-sheet-payments = Pagos recibidos
stats-sheet-refunds = Reembolsos
stats-sheet-payouts = Pagos a beneficiarios
stats-sheet-placements = Publicaciones
stats-sum-received = Pagado por la gente
stats-sum-refunded = Reembolsado
stats-sum-charged-back = Contracargos
stats-sum-commission = Retenido por Telegram para afiliados
stats-sum-paid-out = Pagado a beneficiarios
stats-sum-pool-artists = Del fondo a los artistas
stats-sum-pool-unused = Del fondo a la plataforma, sin usar
stats-sum-share = { $source }: { $who }
stats-sum-payees = Debido a beneficiarios
stats-sum-drift = Telegram guarda por encima de las cuentas
stats-column-what = Concepto
stats-column-stars = Estrellas
stats-column-nanostars = Nanostars
stats-column-day = Día
stats-column-kind = Tipo
stats-column-transfers = Movimientos
stats-column-at = Fecha (UTC)
stats-column-charge = Cargo
stats-column-payer = Pagador
stats-column-product = Producto
stats-column-source = Origen
stats-column-reason = Motivo
stats-column-number = Número
stats-column-payee = Beneficiario
stats-column-rail = Vía
stats-column-reference = Referencia
stats-column-channel = Canal
stats-column-title = Título
stats-column-campaign = Campaña
stats-column-name = Nombre
stats-column-posted = Publicado (UTC)
stats-column-owner-nanostars = Nanostars del propietario
stats-column-link = Enlace
stats-column-price-nanostars = Precio en nanostars
stats-column-platform-nanostars = Nanostars de la plataforma
stats-column-returned-nanostars = Nanostars devueltas

alarm = ⚠️ { $text }
alarm-charge = Mirarlo

command-stats = ingresos por origen y período
stats-businesses = Saldos de los negocios: { $stars } ⭐
stats-line-businesses = Negocios
stats-takings = Por el proveedor de pagos: { $total } (negocios { $businesses }, nuestro { $ours })
stats-sheet-provider = Proveedor de pagos
stats-column-provider-charge = Cargo del proveedor
stats-column-currency = Moneda
stats-column-price-units = Precio, unidades mínimas
stats-column-business-units = Negocio, unidades mínimas
stats-column-platform-units = Plataforma, unidades mínimas
stats-owed = Debido a negocios: { $amount }
stats-sheet-provider-payouts = Pagos en divisas
stats-column-refunded = Devuelto (UTC)
stats-column-amount-units = Importe, unidades mínimas
