notices-letter =
    <b>{ $sender }</b>

    { $text }

notices-done = «<b>{ $template }</b>» se ha entregado, en lo posible. De { $total }:
notices-stopped = <b>{ $template }</b> se detuvo ({ $why }). De { $total }:
notices-open = El envío

notices-quality-green = <b>{ $name }</b> vuelve a estar en verde: { $numbers }
notices-quality-yellow =
    <b>{ $name }</b> está ahora en amarillo: { $numbers }
    Por ahora sus límites no crecen. Escribe menos, y solo lo que tus clientes pidieron.
notices-quality-red =
    <b>{ $name }</b> está ahora en rojo: { $numbers }
    Las ofertas se detienen hasta que mejore; los mensajes de servicio y los códigos siguen. Si sigue 7 días en rojo, pierde la verificación.
notices-to-quality = Calidad

notices-template-rests = Los clientes se quejan de <b>{ $template }</b>: descansa hasta { $until }. Lo que espera sale después.
notices-template-off = Los clientes siguieron quejándose de <b>{ $template }</b>: queda apagada para siempre. Escribe otra.

notices-tier = <b>{ $name }</b> ya puede escribir a { $recipients } destinatarios en 24 horas: sus clientes están contentos.
