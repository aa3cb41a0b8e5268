command-schedule = publicaciones para tu canal, a la hora que digas

schedule-about =
    <b>Publicaciones a su hora</b>
    Escribe ahora una publicación para tu canal y la publico cuando digas: mañana a las 9, el viernes por la noche, el 24 de diciembre. Enlaces, negritas y foto quedan como los hiciste. Pueden esperar hasta { $max }, con hasta { $days } días de antelación.

    Es parte de premium.
schedule-none =
    <b>Publicaciones a su hora</b>
    No tienes ninguna en espera. Escribe una para tu canal ahora y la publico cuando digas.
schedule-waiting =
    <b>Tus publicaciones</b> (hora de { $zone })
    { $list }

    Toca un número para verla, cambiarla de hora o eliminarla.
schedule-rests = Tu premium ha terminado, así que estas publicaciones esperan. No se pierde nada: cuando vuelvas a ser miembro salen como estaba previsto, y para las que van tarde eliges de nuevo.
schedule-list-line = { $number }. { $at } · <b>{ $title }</b>: { $words }
schedule-list-held = { $number }. ⚠️ { $at } · <b>{ $title }</b>: { $words }
schedule-list-unknown = { $number }. ❓ { $at } · <b>{ $title }</b>: { $words }
schedule-picture = una foto
schedule-card =
    🕘 <b>{ $title }</b>, { $at }
    { $words }
schedule-held =
    ⚠️ <b>{ $title }</b>: tu publicación para { $at } no salió. { $why }
    { $words }

    Espera aquí hasta que decidas.
schedule-unknown =
    ❓ <b>{ $title }</b>: envié tu publicación para { $at }, pero Telegram no dijo si está ahí.
    { $words }

    Mira en el canal, por favor. Por mi cuenta nunca la publico dos veces.
schedule-why-premium = Tu premium había terminado.
schedule-why-lost = En ese momento no podía publicar en el canal.
schedule-why-missed = No pude publicar a tiempo, y pasada una hora prefiero preguntarte.
schedule-why-refused = Telegram no la acepta: quizá el mensaje ya no está en nuestro chat. Si es así, mándamela como publicación nueva.
schedule-zone = Hora de { $zone }.
schedule-zone-unknown = Es hora <b>UTC</b>: aún no sé tu zona horaria. Dímela en /settings.
schedule-button-new = Nueva publicación
schedule-button-list = Mis publicaciones
schedule-button-yes = Publícala entonces
schedule-button-now = Publicar ya
schedule-button-post = Publicar { $number } ya
schedule-button-move = Otra hora
schedule-button-delete = Eliminar
schedule-button-there = Está ahí
schedule-button-again = No está: publícala
schedule-button-later = Mejor { $at }
schedule-which = ¿Para qué canal es?
schedule-no-channel = Primero añádeme a tu canal: basta un toque. Solo pido permiso para publicar, editar y eliminar.
schedule-full = Tienes { $max } publicaciones en espera, y no guardo más. Elimina una que ya no necesites.
schedule-ask-post = Mándame la publicación: un texto, o una foto con su texto. Negritas y enlaces quedan como están.
schedule-album = Puedo publicar una foto, no un álbum. ¿Cuál eliges? Mándala sola, con su texto.
schedule-kind = Puedo publicar un texto, o una foto con su texto. Mándame una de las dos cosas.
schedule-ask-time = ¿Cuándo debe salir? Por ejemplo <code>mañana a las 9</code>, <code>viernes a las 18:30</code> o <code>24 de diciembre a las 8</code>.
schedule-unclear = No encuentro ahí un momento. Escribe solo cuándo, por ejemplo <code>mañana a las 9</code> o <code>viernes a las 18:30</code>.
schedule-past = { $at } ya pasó. Dame un momento por venir, por ejemplo <code>mañana a las 9</code>.
schedule-far = { $at } queda demasiado lejos: guardo publicaciones { $days } días como máximo. ¿Cuándo, entonces?
schedule-no-copy = Telegram no me deja enviar un mensaje así. Mándame otro: un texto, o una foto.
schedule-confirm = Así se verá en <b>{ $title }</b>, el <b>{ $at }</b>.
schedule-top = ⚠️ Puede que justo entonces acabe de salir una publicación patrocinada. La tuya le quitaría el primer lugar, y eso te cuesta el { $percent } % de su precio. Desde { $free } no cuesta nada.
schedule-top-now = ⚠️ Ahora mismo hay una publicación patrocinada en primer lugar. La tuya se lo quitaría, y eso te cuesta el { $percent } % de su precio. Desde { $free } no cuesta nada.
schedule-kept = Hasta entonces se queda en nuestro chat: no la elimines aquí y, si la editas, sale la editada. Guardo su número y, cifradas, sus primeras palabras; se borran cuando ha salido.
schedule-over-now = Ese momento ya pasó. Escribe otro.
schedule-set = Anotado. Te aviso cuando salga.
schedule-soon = Sale en un momento. Te aviso cuando esté.
schedule-deleted = Eliminada. No saldrá.
schedule-noted = Anotado.
schedule-no-answer = Telegram no dice ahora mismo si los dos podemos publicar ahí. Inténtalo de nuevo en un minuto.
schedule-posted = ✓ Tu publicación está en <b>{ $title }</b>: { $url }
schedule-missed =
    ⚠️ Estuve ausente, y { $count } de tus publicaciones no salieron a tiempo:
    { $list }

    No se pierde nada: publícalas ya, o busca otra hora en tu lista.
schedule-premium-ended =
    Tu publicación para <b>{ $title }</b> ({ $at }) espera porque tu premium ha terminado, y las siguientes también.
    { $words }

    No se pierde nada: /schedule las guarda.
