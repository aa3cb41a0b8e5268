start-welcome =
    Hola, { $name }. Soy <b>Fairshare</b>: gano, y reparto lo que gano.
    ⏰ <b>/remind</b> 10m té: te recuerdo lo que quieras, a la hora que quieras.
    ▦ <b>/qr</b> tu texto: dibujo su código QR.
    📣 ¿Tienes un canal? Publico anuncios que le van bien, y una parte del dinero es tuya: /channels
    ✍️ ¿Tienes algo que contarle al mundo? /advertise
    Todo se puede usar gratis; con /premium hago más. ¿Por dónde empezamos?
start-premium = ✦ Premium
start-help = Lo que sé hacer
start-add = Añádeme a tu canal
start-language = Idioma · Language
help-everyone = <b>Para todo el mundo</b>
help-channels = <b>Si tienes un canal</b>
help-advertisers = <b>Si tienes algo que anunciar</b>
help-artists = <b>Si dibujas</b>
help-businesses = <b>Si tienes un negocio</b>
help-owners = <b>Para los propietarios del bot</b>
help-line = /{ $name } – { $does }
help-line-more = /{ $name } – { $does } ✦
help-line-premium = /{ $name } – { $does } (con /premium)
help-menu-premium = { $does } (premium)
help-end = ✦ gratis, y hace más con /premium.

command-start = la bienvenida, desde el principio
command-help = todo lo que sé hacer
