command-business = llega a los clientes que te siguen

business-none =
    <b>Tu negocio</b>
    Los clientes te siguen con un enlace o un código QR y reciben de ti lo que eligieron: avisos de servicio, códigos, ofertas. Un paquete está en camino, una mesa está libre, el pan está listo.

    Dime quién eres: bastan cinco preguntas cortas.
business-all = <b>Tus negocios</b>
business-new = Nuevo negocio

business-ask-name = <b>¿Cómo se llama?</b> El nombre que conocen los clientes, de 48 caracteres como máximo. Por ejemplo: <code>Panadería Ada</code>
business-ask-description = <b>¿Qué hacéis?</b> Una frase para tus clientes, de 160 caracteres como máximo. Por ejemplo: <code>Pan recién hecho y pasteles en el casco antiguo, todos los días desde las siete.</code>
business-ask-category = <b>¿Qué tipo de negocio es?</b>
business-ask-country = <b>¿En qué país está?</b> Elige, o escribe otro.
business-ask-website = <b>¿Cuál es tu sitio web?</b> Una dirección que empieza por https://. Más tarde puedes demostrar que es tuyo, y entonces el negocio queda verificado. Por ejemplo: <code>https://example.com</code>
business-now = Ahora: <b>{ $value }</b>
business-keep = Dejarlo así
business-wrong-name = Un nombre tiene de 1 a { $name_max } caracteres sencillos: sin enlaces, sin @nombres, sin nada invisible. Por ejemplo: <code>Panadería Ada</code>
business-wrong-description = Necesito una frase de 1 a { $description_max } caracteres sencillos, sin enlaces. Por ejemplo: <code>Pan recién hecho todos los días desde las siete.</code>
business-wrong-badge = Las marcas de verificación y similares son solo para negocios verificados: ahí las pongo yo. Escríbelo sin ellas, por ejemplo <code>Panadería Ada</code>.
business-wrong-taken = Un negocio verificado tiene este nombre, o uno que parece igual. Elige uno que no se pueda confundir, por ejemplo con tu ciudad: <code>Panadería Ada Sevilla</code>. Si es el tuyo, escribe a /support.
business-wrong-country = No conozco ese país. Escribe su nombre o sus dos letras, por ejemplo <code>Portugal</code> o <code>PT</code>.
business-press-first = Responde con el botón de arriba, o con /cancel.
business-created = «{ $name }» está listo. Dales a tus clientes el enlace de abajo; y haz que lo verifiquen, para que sepan que eres tú.
business-changed = Cambiado.
business-changed-ended = Cambiado. La verificación valía para lo que era antes y ha terminado: puedes volver a demostrarlo abajo.
business-ask-sure = «{ $name }» está verificado tal como es. <b>Con otro nombre u otro sitio web termina la verificación</b>, desaparece la marca y los planes de pago quedan en pausa hasta que vuelvas a estar verificado. ¿Cambiarlo de todos modos?
business-sure-yes = Sí, cambiarlo
business-profile = <b>Tu perfil</b>, como lo ven los clientes:
business-profile-line = { $what }: { $value }
business-part-name = Nombre
business-part-description = Descripción
business-part-category = Tipo
business-part-country = País
business-part-website = Sitio web
business-edit-name = ✎ Nombre
business-edit-description = ✎ Descripción
business-edit-category = ✎ Tipo
business-edit-country = ✎ País
business-edit-website = ✎ Sitio web
business-no-website = sin sitio web

business-category-food = Comida
business-category-shop = Tienda
business-category-travel = Viajes
business-category-delivery = Reparto
business-category-bank = Banco
business-category-health = Salud
business-category-beauty = Belleza
business-category-home = Hogar
business-category-events = Eventos
business-category-education = Educación
business-category-software = Software
business-category-public = Servicio público
business-category-other = Otro

business-card =
    <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website }

    Verificación: { $standing }
    Clientes: { $customers }
    Calidad: { $quality }
    Tus clientes te siguen aquí: { $link }
business-customers-about = unos { $count }
business-customers-few = menos de { $least }
business-standing-verified = ✓ verificado
business-standing-none = aún sin verificar
business-standing-no-website = sin verificar; necesita un sitio web
business-standing-asked = espera tu prueba
business-standing-waiting = demostrado; una persona lo mira
business-standing-refused = rechazado
business-standing-lost = perdida; puedes apelar
business-standing-appealed = perdida; una persona lee tu apelación
business-standing-denied = perdida
business-quality-green = 🟢 buena
business-quality-yellow = 🟡 regular
business-quality-red = 🔴 mala
business-do-templates = Plantillas
business-do-send = Enviar
business-do-link = Enlace y código QR
business-do-quality = Calidad
business-do-plan = Plan
business-do-api = API
business-do-staff = Chat del personal
business-do-team = Equipo
business-do-profile = ✎ Perfil
business-do-verification = Verificación
business-do-close = Cerrar este negocio
business-do-leave = Dejar este equipo
business-do-qr = El código QR
business-do-appeal = Apelar
business-do-invite = Invitar a alguien
business-do-remove = Quitar a { $name }
business-do-join = Unirme
business-to-card = Al negocio

business-link =
    <b>Cómo siguen los clientes a { $name }</b>
    { $link }

    Ponlo en tu sitio, en tus recibos, en tu perfil. Añade al final una palabra tuya para saber de dónde vienen: <code>{ $link }_escaparate</code>. Nadie puede ser cliente tuyo si no es por su propia mano.
business-qr = Escanea para seguir a { $name }: { $link }

business-verified = <b>Verificado ✓</b> desde el { $day }, por { $domain }. Los clientes ven la marca en cada mensaje. Otro nombre u otro sitio le pone fin.
business-proof-none = <b>¿Eres quien dices ser?</b> Demuestra que el sitio web de tu perfil es tuyo: con un pequeño archivo en él, o con un registro de su nombre. Luego una persona lo mira, y los clientes ven ✓ detrás de tu nombre.
business-proof-no-website = Para estar verificado necesitas un sitio web propio: así demuestras quién eres.
business-proof-refused = <b>Sin verificar:</b> { $why }. Cuando esté arreglado, demuéstralo de nuevo.
business-proof-waiting = { $domain } está demostrado. Ahora lo mira una persona, y te escribo en cuanto se decida.
business-proof-file =
    <b>Pon un archivo en tu sitio</b>
    Su dirección: { $place }
    Lo que contiene, y nada más:
    <code>{ $token }</code>

    Luego pulsa el botón: yo lo busco. Puedes quitarlo cuando estés verificado.
business-proof-dns =
    <b>Añade un registro TXT a tu dominio</b>
    Su nombre: <code>{ $place }</code>
    Su valor:
    <code>{ $token }</code>

    Puede tardar un rato hasta que todos lo vean. Luego pulsa el botón: yo lo busco.
business-prove-file = Con un archivo en el sitio
business-prove-dns = Con un registro DNS
business-look = Ya está: mira
business-looking = Estoy mirando…
business-look-early = Acabo de mirar. Espera { $seconds } segundos.
business-no-file = <b>No encontrado:</b> { $place } responde con { $status }. ¿Está ahí el archivo, y puede leerlo todo el mundo?
business-other-file = <b>Todavía no:</b> en { $place } hay algo, pero no la palabra de abajo. Tiene que estar tal cual.
business-other-site = <b>Todavía no:</b> { $place } lleva a { $host }, que es otro sitio. El archivo tiene que estar en el tuyo.
business-no-record = <b>No encontrado:</b> no hay ningún registro TXT en { $place }. Si acabas de añadirlo, prueba de nuevo en unos minutos.
business-other-record = <b>Todavía no:</b> el registro TXT en { $place } dice otra cosa que la palabra de abajo.
outside-link = <b>No encontrado:</b> { $place } lleva a una dirección que no abro: tiene que ser una página https con un nombre público.
outside-no-name = <b>No encontrado:</b> nadie conoce el nombre de { $place }. ¿Está bien escrito?
outside-private = <b>No encontrado:</b> { $place } lleva a una red privada. Tiene que ser un sitio público.
outside-unreachable = <b>No encontrado:</b> { $place } no responde. Prueba de nuevo en unos minutos.
outside-tls = <b>No encontrado:</b> el certificado de { $place } no es válido. Tu proveedor puede renovarlo.
outside-too-late = <b>No encontrado:</b> { $place } tardó más de 5 segundos. Prueba de nuevo.
outside-too-big = <b>Todavía no:</b> lo que hay en { $place } es demasiado largo. El archivo contiene solo la palabra de abajo.
outside-redirects = <b>No encontrado:</b> { $place } redirige demasiadas veces. Se tiene que poder llegar al archivo directamente.

business-numbers = { $recipients ->
        [one] un mensaje
       *[other] { $recipients } mensajes
    } en 7 días, { $stops ->
        [one] un cliente lo dejó
       *[other] { $stops } clientes lo dejaron
    }, { $reports ->
        [one] una denuncia
       *[other] { $reports } denuncias
    }: { $percent } %
business-lost =
    <b>La verificación está perdida.</b> Demasiados clientes lo dejaron o denunciaron lo que recibían.
    { $numbers }

    Envías como con el plan gratuito, sin la marca. Si crees que es un error, o si está arreglado, apela: lo lee una persona. Puedes hacerlo una vez.
business-appealed =
    <b>La verificación está perdida</b>, y una persona lee tu apelación. Te escribo en cuanto se decida.
    { $numbers }
business-denied =
    <b>La verificación está perdida</b>, y tu apelación fue rechazada: { $why }.
    { $numbers }
business-ask-appeal =
    <b>¿Por qué debería «{ $name }» volver a estar verificado?</b>
    { $numbers }

    Escribe en un mensaje, de { $max } caracteres como máximo, qué pasó y qué has cambiado. Lo lee una persona, y puedes apelar una vez.
business-wrong-appeal = Escríbelo como texto, en { $max } caracteres como máximo, por ejemplo: «Una plantilla vieja se envió a todos por error; ahora está desactivada.»

business-quality-now =
    <b>Calidad de { $name }: { $state }</b>
    { $numbers } (los días más recientes pesan más)
business-quality-early =
    <b>Calidad de { $name }: { $state }</b>
    { $numbers }. Cuenta a partir de { $least } mensajes.
business-quality-law =
    Cómo se calcula: los clientes que lo dejan, y { $weighs } veces los que denuncian, entre los mensajes enviados, en { $days } días.
    🟡 desde el { $yellow } %: tus límites no crecen.
    🔴 desde el { $red } %: las ofertas no se envían.
    { $days } días en rojo, o un { $lost } % de golpe: la verificación se pierde.
business-reports = <b>Denunciado en estos días:</b>
business-report-line = · { $count } × { $reason }
business-report-not-mine = nunca lo pidió
business-report-too-often = demasiado a menudo
business-report-misleading = engañoso
business-report-scam = una estafa
business-report-adult = para adultos o impactante
business-history = <b>Hasta ahora:</b>
business-history-line = { $at }: { $before } → { $after } ({ $numbers })
business-history-lost = { $at }: { $before } → { $after }, <b>verificación perdida</b> ({ $numbers })

business-team-none = <b>El equipo de { $name }</b>: solo tú. Con el plan Enterprise también otros pueden enviar.
business-team = <b>El equipo de { $name }</b>: { $count } de { $most } personas. Envían con tus plantillas y escriben facturas; las plantillas, el perfil, el plan, las claves y el equipo son solo tuyos.
business-team-resting = <b>El equipo de { $name }</b> está en pausa: el plan no tiene. Con el plan Enterprise estas personas pueden volver a enviar:
business-team-rests = Estás en el equipo de <b>{ $name }</b>, pero ahora su plan no tiene equipo, así que no puedes actuar. Cuando vuelva a tener el plan Enterprise, podrás.
business-team-line = · { $name }, desde el { $day }
business-invitation =
    <b>Una invitación al equipo de { $name }</b>
    { $link }

    Envíasela a una sola persona: quien la abra primero está dentro. Vale { $hours } horas y una vez.
business-invited = Te invitan a enviar mensajes para <b>{ $name }</b>. Su dueño ve tu nombre de pila.
business-invitation-late = Esta invitación ya se usó, es demasiado vieja, o ya estás en el equipo. /business muestra lo que es tuyo.
business-joined = Estás en el equipo de «{ $name }».
business-removed = Quitado.
business-left = Has dejado el equipo de { $name }.
business-told-joined = { $person } está ahora en el equipo de «{ $name }».
business-told-removed = Ya no estás en el equipo de «{ $name }».

business-ask-close = ¿Cerrar «{ $name }»? Sus clientes no reciben nada más, lo que está en cola se detiene, sus claves dejan de funcionar. No se puede volver a abrir.
business-ask-close-balance = ¿Cerrar «{ $name }»? Sus clientes no reciben nada más, lo que está en cola se detiene, sus claves dejan de funcionar. No se puede volver a abrir. <b>Hay { $stars } ⭐ en su saldo:</b> recupéralas antes, en «Plan»; después no podrás acceder a ellas.
business-close-yes = Sí, cerrarlo
business-close-renews = Su plan se renueva solo. Detenlo antes, en «Plan», para que no te lo cobren.
business-closed = { $name } está cerrado.

business-told-lost =
    <b>«{ $name }» ha perdido su verificación.</b> Demasiados clientes lo dejaron o denunciaron lo que recibían.
    { $numbers }

    Desde ahora envía como con el plan gratuito, sin la marca. Si crees que es un error, o si está arreglado, puedes apelar una vez: lo lee una persona.
business-told-verified = «{ $name }» está verificado por { $domain }: tus clientes ven ✓ detrás de su nombre en cada mensaje.
business-told-refused = «{ $name }» no está verificado: { $why }. Cuando esté arreglado, demuéstralo de nuevo.
business-told-back = Tu apelación fue aceptada: «{ $name }» vuelve a estar verificado, y su calidad empieza de nuevo.
business-told-anew = Tu apelación fue aceptada. «{ $name }» tiene otro nombre u otro sitio que cuando se verificó: demuéstralo de nuevo, y podrá verificarse.
business-told-denied = Tu apelación por «{ $name }» fue rechazada: { $why }.
business-proved-waits = «{ $name }» ha demostrado su dominio y espera tu revisión.
business-appeal-waits = «{ $name }» apela contra la pérdida de su verificación.

business-review-proof =
    <b>Un negocio pide que lo verifiques</b> ({ $count ->
        [one] el único que espera
       *[other] esperan { $count }
    })
    Nombre: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · aquí desde el { $since }, lo lleva la persona { $owner }
    El host real del sitio: <b>{ $website }</b>
    Demostrado: { $domain } · { $method } · { $at }
business-review-alike = ⚠️ <b>Su nombre se puede confundir con:</b> { $names }
business-review-lost-before = ⚠️ <b>La misma persona o el mismo dominio perdió la verificación de:</b> { $names }
business-review-appeal =
    <b>Un negocio pide que le devuelvas su verificación</b>
    Nombre: <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website } · aquí desde el { $since }, lo lleva la persona { $owner }
    Perdida { $at } ({ $times ->
        [0] por primera vez
        [one] una vez hasta ahora
       *[other] { $times } veces hasta ahora
    }): { $numbers }

    «{ $words }»
business-review-yes-proof = Aprobar
business-review-yes-appeal = Devolverla
business-review-why = ¿Qué se le dice al negocio?
business-review-ask-reason = Escribe el motivo en una frase. El negocio lo lee tal cual.
business-review-done-proof = «{ $name }» está verificado.
business-review-done-appeal = La apelación de «{ $name }» está aceptada.
business-review-refused = A «{ $name }» se le dice por qué no.
business-reason-name = el nombre es de otro, o engaña
business-reason-site = el sitio web no muestra quién lleva el negocio
business-reason-forbidden = los negocios de este tipo no se admiten aquí
business-reason-numbers = los números son correctos, y son demasiado altos
business-reason-again = no es la primera vez
business-do-invoices = Facturas
