command-stickers = packs de stickers de artistas, para todos los chats

stickers-menu =
    <b>Stickers</b>

    Packs dibujados por artistas. Coge uno y escribe <code>@{ $bot }</code> y una palabra o un emoji en cualquier chat: aparecen tus stickers, y con un toque los envías.

    { $yours }
stickers-yours = { $count ->
    [0] Todavía no tienes ningún pack. Los gratuitos cuestan un toque.
    [one] Tienes un pack.
   *[other] Tienes { $count } packs.
}
stickers-yours-member = { $count ->
    [0] Como miembro ya puedes usar todos los packs para miembros.
    [one] Tienes un pack, y como miembro puedes usar todos los packs para miembros.
   *[other] Tienes { $count } packs, y como miembro puedes usar todos los packs para miembros.
}
stickers-button-newest = Los más nuevos
stickers-button-most-used = Los más usados
stickers-button-topics = Por tema
stickers-button-search = Buscar
stickers-button-mine = Mis packs
stickers-button-given = Packs que he regalado
stickers-button-member = Hazte miembro
stickers-button-menu = ‹ Todo /stickers
stickers-button-before = ‹ Atrás
stickers-button-more = Más ›

stickers-list-newest = <b>Los packs más nuevos</b> · { $topic }
stickers-list-most-used = <b>Los packs más usados</b> · { $topic }
stickers-list-mine = <b>Tus packs</b>
stickers-list-found = <b>Packs para «{ $words }»</b>
stickers-empty-newest = <b>Los packs más nuevos</b> · { $topic }
    Aquí no hay nada todavía. Pulsa el tema de abajo para mirar en otro sitio. ¿Dibujas? Con /artist traes tu propio pack.
stickers-empty-most-used = <b>Los packs más usados</b> · { $topic }
    Aquí no hay nada todavía. Pulsa el tema de abajo para mirar en otro sitio. ¿Dibujas? Con /artist traes tu propio pack.
stickers-empty-mine = <b>Tus packs</b>
    Todavía no tienes ninguno. Mira los más nuevos: los gratuitos cuestan un toque.
stickers-empty-found = <b>Packs para «{ $words }»</b>
    No he encontrado ninguno. Prueba con otra palabra o mira por temas.
stickers-line =
    <b>{ $title }</b> · { $price }
    { $stickers }, { $uses }
stickers-choice = { $title } · { $price }
stickers-any-topic = Cualquier tema
stickers-choose-topic = ¿Stickers sobre qué?
stickers-count = { $count ->
    [one] un sticker
   *[other] { $count } stickers
}
stickers-uses = { $count ->
    [0] sin usar todavía
    [one] usado una vez
   *[other] usado { $count } veces
}
stickers-price-sale = { $stars } ⭐
stickers-price-members = para miembros
stickers-price-free = gratis
stickers-price-gone = retirado

stickers-ask-words = ¿De qué quieres el pack? Escribe una o dos palabras: su nombre, lo que muestra, o un emoji. Por ejemplo: <i>gato</i>
stickers-words-strange = Eso no es una palabra que pueda buscar. Escribe una o dos palabras cortas, o un emoji, por ejemplo: <i>gato</i>

stickers-card =
    <b>{ $title }</b>
    { $about }

    { $state }
stickers-state-sale = <b>{ $stars } ⭐</b>, una sola vez. El { $percent } % es para el artista.
stickers-state-members = <b>Para miembros.</b> Con /premium puedes usar este y todos los demás packs para miembros.
stickers-state-free = <b>Gratis.</b> Un toque, y es tuyo.
stickers-state-yours = ✓ <b>Es tuyo.</b> Escribe <code>@{ $bot }</code> y una palabra o un emoji en cualquier chat.
stickers-state-member = ✓ <b>Lo usas como miembro.</b> Escribe <code>@{ $bot }</code> y una palabra o un emoji en cualquier chat.
stickers-state-made = ✓ <b>Lo has hecho tú.</b> Escribe <code>@{ $bot }</code> y una palabra o un emoji en cualquier chat.
stickers-button-buy = Comprar, { $stars } ⭐
stickers-button-give = Regalar, { $stars } ⭐
stickers-button-take = Quedármelo
stickers-button-try = Probar aquí
stickers-button-use = Usar en un chat
stickers-button-public = Añadir como set de Telegram
stickers-button-report = Denunciar
stickers-taken = Es tuyo. Escribe @{ $bot } y una palabra o un emoji en cualquier chat.
stickers-taken-down = «{ $title }» se ha retirado, así que ahora nadie puede usarlo. Si vuelve, será tuyo como antes. Si lo pagaste, escribe a /paysupport.
stickers-told-down = «{ $title }», un pack de stickers que tienes, se ha retirado: { $why }. Ahora nadie puede usarlo. Te lo guardo: si vuelve, será tuyo como antes. Si lo pagaste y quieres recuperar tus Estrellas, escribe a /paysupport.

stickers-title = Stickers: { $title }
stickers-about = { $stickers } para usar en todos los chats. Se paga una vez, no se renueva nada. Recibos: /receipts, ayuda: /paysupport.
stickers-gift-title = Regalo: { $title }
stickers-gift-about = Un enlace que da el pack ({ $stickers }) a la primera persona que lo canjee. Se paga una vez, no se renueva nada.
packs-refused-owned = Ya tienes este pack, así que no hay nada que pagar. Para dárselo a otra persona, pulsa Regalar.
packs-refused-own = Este pack es tuyo: lo usas sin pagar.
packs-refused-gone = Este pack ya no está en venta. No se ha cobrado nada.
packs-refused-taken-down = Este pack se ha retirado, así que ahora nadie puede comprarlo. No se ha cobrado nada.
packs-refused-price = El precio de este pack ha cambiado, o ya no está en venta. Ábrelo de nuevo en /stickers; no se ha cobrado nada.

stickers-present =
    🎁 <b>Un regalo para ti: el pack de stickers «{ $title }»</b>

    Abre el enlace y toca Canjear. Solo se puede canjear una vez, así que guárdalo para la persona a la que va destinado.
    { $link }
stickers-button-redeem = Canjear
stickers-button-look = Mirarlo
stickers-gift-opened =
    🎁 <b>{ $who } ha regalado el pack de stickers «{ $title }».</b>

    Es de la primera persona que lo canjee: { $stickers }, para todos los chats.
stickers-gift-arrived = 🎁 Tu regalo «{ $title }» se ha canjeado: { $at }.
stickers-gift-by-you = Ya canjeaste este regalo: el pack está en /stickers, entre los tuyos.
packs-gift-unknown = No conozco este regalo. Quizá el enlace se cortó: pídeselo entero a quien te lo envió.
packs-gift-redeemed = Alguien ha sido más rápido: este regalo ya se ha canjeado. Pregunta a quien te lo envió; hay más packs en /stickers.
packs-gift-revoked = Este regalo se reembolsó a quien lo había hecho, así que ya no contiene nada.
packs-gift-gone = El pack de este regalo se ha retirado, así que no hay nada que canjear. Quien lo regaló puede pedir sus Estrellas con /paysupport.
packs-gift-own = Este regalo es un pack tuyo. Reenvía el enlace a otra persona: sigue siendo válido.
packs-gift-owned = Ya tienes este pack. El regalo se queda como está: reenvía el enlace a otra persona.
stickers-given =
    <b>Los packs que has regalado</b>, los más recientes primero

    { $gifts }
stickers-given-none = Todavía no has regalado ningún pack. Cada pack en venta tiene un botón para eso.
stickers-given-entry = • { $day }, «{ $title }»: { $state }
stickers-given-waits = sin canjear todavía
stickers-given-redeemed = canjeado el { $day }
stickers-given-revoked = retirado
stickers-button-link = Enlace del { $day }, { $title }

stickers-inline-first = Todavía no tienes stickers: consigue algunos
stickers-inline-more = Más stickers
stickers-inline-nothing = Ninguno de los tuyos encaja: mira la tienda
stickers-inline-members = Ninguno de los tuyos encaja: los miembros tienen más

payments-thanks-pack = <b>¡Gracias! «{ $title }» es tuyo.</b> Escribe mi @nombre y una palabra o un emoji en cualquier chat; todo lo que tienes está en /stickers.
payments-thanks-pack-gift = <b>¡Gracias! Tu regalo está listo.</b> El siguiente mensaje trae su enlace: reenvíalo a quien quieras. Lo que has regalado está en /stickers.
payments-thanks-pack-second = <b>Ya tienes «{ $title }», así que este pago vuelve a ti.</b> Tarda un momento; te aviso cuando las Estrellas estén de vuelta.
payments-thanks-pack-gone = <b>«{ $title }» se acaba de retirar, así que este pago vuelve a ti.</b> Tarda un momento; te aviso cuando las Estrellas estén de vuelta.
payments-what-pack = Pack de stickers «{ $title }»
payments-what-pack-gift = Pack de stickers «{ $title }» de regalo
payments-refunded-pack = Tu pago de { $stars } ⭐ se ha reembolsado, así que el pack de stickers «{ $title }» ya no es tuyo. Lo demás que tienes se queda.
payments-refunded-pack-kept = Tu pago de { $stars } ⭐ por el pack de stickers «{ $title }» se ha reembolsado: ya tenías el pack, y sigue siendo tuyo.
payments-refunded-pack-gift = Tu pago de { $stars } ⭐ se ha reembolsado. El enlace del regalo «{ $title }» ya no funciona.
payments-refunded-pack-taken = Tu pago de { $stars } ⭐ se ha reembolsado. El regalo «{ $title }» se ha retirado a quien lo había canjeado.
payments-pack-gift-ended = El pack de stickers «{ $title }» que te regalaron se ha retirado: su pago se reembolsó a quien lo regaló.
receipts-for-pack = pack de stickers «{ $title }»
receipts-for-pack-gift = pack de stickers «{ $title }» de regalo
