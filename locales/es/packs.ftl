packs-topic-animals = Animales
packs-topic-art = Arte
packs-topic-celebrations = Fiestas
packs-topic-fantasy = Fantasía
packs-topic-feelings = Emociones
packs-topic-food = Comida
packs-topic-friends = Amigos
packs-topic-funny = Humor
packs-topic-games = Juegos
packs-topic-love = Amor
packs-topic-music = Música
packs-topic-nature = Naturaleza
packs-topic-seasons = Estaciones
packs-topic-sports = Deporte
packs-topic-work = Trabajo y estudio

packs-waiting = El paquete de stickers «{ $title }» ({ $stickers }) espera tu revisión.
packs-reported-waits = El paquete de stickers «{ $title }» fue denunciado como copia. Échale un vistazo.
packs-matter =
    <b>{ $title }</b> · { $stickers }
    De la persona { $id }
    Precio: { $access }
    Tema: { $topic }
    Set público: { $public }
    { $count ->
        [one] Es el único que espera.
       *[other] Esperan { $count }.
    }
packs-matter-before = Este artista hasta ahora: { $offered } en oferta, { $down } retirados
packs-first = Es nuevo.
packs-changes = <b>Cambiado desde la última aprobación:</b>
packs-change = · { $what }: { $old } → { $new }
packs-change-title = Título
packs-change-price = Precio
packs-change-topic = Tema
packs-change-public = Set público
packs-change-added = · { $count ->
    [one] un sticker nuevo
   *[other] { $count } stickers nuevos
 }: n.º { $numbers }
packs-change-removed = · { $count ->
    [one] un sticker ya no está
   *[other] { $count } stickers ya no están
 }
packs-change-words = · Emojis o palabras de { $count ->
    [one] un sticker
   *[other] { $count } stickers
 }: n.º { $numbers }
packs-change-order = · Orden o portada
packs-page = Arriba: los stickers { $from } a { $to } de «{ $title }».
packs-look = Mirarlos, también los animados
packs-look-on = Los siguientes
packs-approve = Aprobar
packs-refuse = Rechazar
packs-approved = «{ $title }» está aprobado y en oferta.
packs-refused = «{ $title }» está rechazado; su artista sabrá por qué.
packs-ask-why = ¿Por qué se rechaza «{ $title }»? El artista lo sabrá.
packs-ask-why-down = ¿Por qué se retira «{ $title }»? El artista lo sabrá.
packs-reason-copied = Es una copia
packs-reason-brand = Muestra una marca o a una persona sin permiso
packs-reason-adult = Contenido para adultos o impactante
packs-reason-hate = Odio, violencia o acoso
packs-reason-illegal = Muestra algo ilegal
packs-reason-quality = Las imágenes no son lo bastante claras
packs-reason-title = El título o las palabras no van con las imágenes
packs-ask-reason = Escribe el motivo en una frase. El artista la lee tal cual.
packs-open = Paquetes en oferta
packs-all = <b>Paquetes</b> en oferta y retirados. Toca uno.
packs-none = Aún no ha habido ningún paquete en oferta.
packs-before = ‹ Anteriores
packs-more = Siguientes ›
packs-line = { $title } · { $access }
packs-line-down = ✕ { $title }
packs-card =
    <b>{ $title }</b> · { $stickers }
    De la persona { $id }
    Precio: { $access } · vendido: { $sold } · usado: { $uses }
packs-card-down = Retirado el { $day }: { $why }
packs-card-refundable = { $count ->
        [one] Una compra no se reembolsó.
       *[other] { $count } compras no se reembolsaron.
    }
packs-down = Retirar
packs-down-refund = Retirar y reembolsar
packs-restore = Volver a ofrecer
packs-refund = Reembolsar las compras ({ $count })
packs-dismiss = Descartar la denuncia
packs-sure = { $buyers ->
        [0] Nadie ha pagado «{ $title }», así que no hay nada que devolver.
        [one] <b>Un comprador</b> de «{ $title }» recupera <b>{ $stars } ⭐</b>, y la parte del artista también vuelve. Un reembolso no se puede deshacer.
       *[other] <b>{ $buyers } compradores</b> de «{ $title }» recuperan <b>{ $stars } ⭐</b> en total, y la parte del artista también vuelve. Un reembolso no se puede deshacer.
    }
packs-sure-yes = Sí, retirar y reembolsar { $stars } ⭐
packs-taken-down = «{ $title }» se ha retirado.
packs-refunds-asked = Reembolsos en curso: { $asked }.
packs-refunds-left = { $count ->
        [one] Un reembolso aún no se pudo pedir
       *[other] { $count } reembolsos aún no se pudieron pedir
    } ({ $why }); la ficha del paquete tiene un botón para el resto.
packs-refunds-max = { $max } como máximo cada vez
packs-refunds-ceiling = los reembolsos de 24 horas han llegado al límite; espera, o súbelo en /config
packs-refunds-telegram-short = Telegram guarda muy pocas Estrellas para este bot
packs-restored = «{ $title }» está en oferta de nuevo.
packs-complaint =
    <b>Denunciado como copia: «{ $title }»</b>
    De la persona { $id }; denunciado por la persona { $complainant } el { $day }:
    <blockquote>{ $words }</blockquote>
    { $stickers }, { $access }; vendido: { $sold }
packs-complaint-more = { $count ->
        [one] Espera otra denuncia más
       *[other] Esperan otras { $count } denuncias
    } sobre él; tu decisión vale para todas.
packs-dismissed = «{ $title }» sigue en oferta. Quien lo denunció lo sabrá.

packs-unfit-empty = · stickers: envía al menos una imagen
packs-unfit-title = · un título
packs-unfit-topic = · un tema
packs-unfit-price = · cuánto cuesta: un precio, para miembros o gratis
packs-unfit-emoji = · emojis para el n.º { $numbers }: sin ellos nadie encuentra un sticker
packs-unfit-others = · una de sus imágenes ya está en el paquete de otro artista. Si es tuya, escribe a /support y di dónde la publicaste primero
packs-unfit-decided = · ya se había entregado

packs-add-full = Un paquete tiene { $max } stickers como máximo, y este está lleno.
packs-add-twice = Este ya está en el paquete.
packs-add-others = Esta imagen ya está en el paquete de otro artista, así que no la tomé. Si es tuya, escribe a /support y di dónde la publicaste primero.
