command-forgetme = borrar lo que guardo de ti

forgetme-first =
    Antes de que pueda olvidarte, tiene que terminar esto:
    { $list }

    Después envía otra vez /forgetme.
forgetme-first-payout = Hay un pago para ti en curso. Espéralo, o cancélalo en /earnings.
forgetme-first-in-hand = Ahora mismo te están haciendo un pago. No tarda mucho.
forgetme-first-sticker = Un sticker va de camino a tu set. Inténtalo dentro de un momento.
forgetme-first-post = Una publicación programada va de camino a tu canal. Inténtalo dentro de un momento.
forgetme-ask = <b>¿Quieres que te olvide?</b> No se puede deshacer. Para verlo todo antes: /mydata
forgetme-goes =
    <b>Esto desaparece</b>
    { $list }
forgetme-goes-settings = tu idioma, tu zona horaria, los formularios empezados y todo lo que no se nombra abajo
forgetme-goes-reminders = { $count ->
    [one] un recordatorio
   *[other] { $count } recordatorios
  }
forgetme-goes-follows = { $count ->
    [one] un negocio que sigues: sabrá que lo has dejado, y no te llegará nada más suyo
   *[other] { $count } negocios que sigues: sabrán que lo has dejado, y no te llegará nada más suyo
  }
forgetme-goes-questions = { $count ->
    [one] una pregunta a /support: nadie la responderá
   *[other] { $count } preguntas a /support: nadie las responderá
  }
forgetme-goes-sets = { $count ->
    [one] lo que sé de tu set de stickers; el set sigue siendo tuyo en Telegram
   *[other] lo que sé de tus { $count } sets de stickers; los sets siguen siendo tuyos en Telegram
  }
forgetme-ends =
    <b>Esto se acaba</b>
    { $list }
forgetme-ends-renewal = el premium ya no se renueva: pido a Telegram que no te cobre más
forgetme-ends-plans = { $count ->
    [one] el plan de tu negocio ya no se renueva
   *[other] { $count } planes de tus negocios ya no se renuevan
  }
forgetme-ends-campaigns = { $count ->
    [one] una campaña se detiene; lo que no se gastó vuelve a tu saldo
   *[other] { $count } campañas se detienen; lo que no se gastó vuelve a tu saldo
  }
forgetme-ends-channels = { $count ->
    [one] tu canal descansa: no aparece nada nuevo en él. Me voy cuando me quites de ahí
   *[other] tus { $count } canales descansan: no aparece nada nuevo en ellos. Me voy cuando me quites de ahí
  }
forgetme-ends-posts = { $count ->
    [one] una publicación programada se descarta
   *[other] { $count } publicaciones programadas se descartan
  }
forgetme-ends-businesses = { $count ->
    [one] tu negocio cierra, con sus envíos y sus claves
   *[other] tus { $count } negocios cierran, con sus envíos y sus claves
  }
forgetme-ends-packs = { $count ->
    [one] tu paquete de stickers deja la tienda, salvo que alguien lo haya pagado
   *[other] tus { $count } paquetes de stickers dejan la tienda, salvo los que alguien ha pagado
  }
forgetme-stays =
    <b>Esto se queda, solo bajo tu número de Telegram</b>
    { $list }
forgetme-stays-payments = { $count ->
    [one] un pago: la ley quiere que se guarde durante años
   *[other] { $count } pagos: la ley quiere que se guarden durante años
  }
forgetme-stays-packs = { $count ->
    [one] un paquete de stickers tuyo: estará ahí si vuelves
   *[other] { $count } paquetes de stickers tuyos: estarán ahí si vuelves
  }
forgetme-stays-premium = premium hasta { $until }: lo que quede estará ahí si vuelves
forgetme-stays-shown = los nombres, las palabras y las reglas de lo que llevabas aquí: lo que se mostró y se vendió forma parte de las cuentas
forgetme-stays-proof = la prueba de lo que permitiste y detuviste, lo que denunciaste, y aquello en que se apoyan las cuentas y las partes de otros
forgetme-stays-owner = que llevas este bot: está en sus ajustes. Mis avisos para ti descansan hasta que me vuelvas a escribir
forgetme-money =
    ⚠️ <b>Tu dinero.</b> Nadie lo paga a quien se ha ido. Se queda en las cuentas, y es tuyo si vuelves; mejor recógelo antes:
    { $list }
forgetme-money-available = { $stars } ⭐ ganadas y disponibles: /earnings las paga
forgetme-money-held = { $stars } ⭐ ganadas, pero aún no disponibles: mira /earnings
forgetme-money-balance = { $stars } ⭐ para publicidad: /campaigns devuelve lo que no se gastó
forgetme-money-businesses = { $stars } ⭐ en el saldo de tus negocios: /business devuelve lo que no se gastó
forgetme-money-other = { $amount } de facturas, que pagan los propietarios del bot: pregunta a /paysupport
forgetme-once = Un sí vale diez minutos.
forgetme-yes = Sí, olvídame
forgetme-no = No, guárdalo todo
forgetme-nothing = No se ha borrado nada.
forgetme-done = Hecho: te he olvidado. Lo pagado se queda en las cuentas, como quiere la ley. Ya no te escribo. Si algún día me escribes, será la primera vez.
forgetme-done-owner = Hecho: te he olvidado. Lo pagado se queda en las cuentas, como quiere la ley. Que llevas este bot está en sus ajustes; mis avisos vuelven cuando me escribas.
forgetme-pack-gone = Su artista se ha ido.
