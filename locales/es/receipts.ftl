command-receipts = todo lo que has pagado

receipts-none = Aún no has pagado nada, así que no hay recibos. /premium muestra lo que se puede comprar.
receipts-list =
    <b>Tus pagos</b>, los más recientes primero

    { $list }
receipts-entry =
    { $day } · <b>{ $stars } ⭐</b> · { $what }
    { $state }
    <code>{ $charge }</code>
receipts-delivered = Pagado y entregado
receipts-refunded = Reembolsado el { $at }, { $by }: las Estrellas volvieron a ti
receipts-by-owner = por un propietario del bot
receipts-by-you = desde tu saldo, como pediste
receipts-by-bot = por este bot, que no debió cobrarlas
receipts-by-telegram = por Telegram
receipts-by-book = por Telegram
receipts-by-chargeback = por tu banco o tu tienda de aplicaciones
receipts-refunding = Hay un reembolso en curso
receipts-suspended = Pagado; un propietario del bot está mirando para qué era
receipts-gift-redeemed = Pagado; tu regalo se canjeó
receipts-gift-waits = Pagado; tu regalo está sin canjear
receipts-late = Su mensaje me llegó tarde
receipts-ask = Preguntar por { $stars } ⭐, { $day }
receipts-for-month = premium, un mes
receipts-for-year = premium, un año
receipts-for-gift-month = premium de regalo, un mes
receipts-for-gift-year = premium de regalo, un año
receipts-for-topup = saldo para mensajes patrocinados
receipts-for-campaign = mensaje patrocinado n.º { $number }
receipts-for-unknown = aún no se sabe
receipts-for-plan = plan { $plan } para { $name }
receipts-for-invoice = factura n.º { $number } de { $name }
receipts-for-business = saldo de { $name }
receipts-by-card =
    { $day } · <b>{ $price }</b> · { $what }
    Pagado con tarjeta, por el proveedor de pagos
    <code>{ $charge }</code>
