posting-sponsored = Patrocinado · { $name }
posting-why = ¿Por qué lo veo?
posting-at = { $url }
posting-number = № { $id }
posting-split-owner =
    Ha terminado una publicación patrocinada en <b>{ $title }</b>: «{ $name }» · { $post }
    Ganó { $earned } ⭐ con { $subscribers } suscriptores: <b>{ $owner } ⭐ tuyas</b>, { $platform } ⭐ de la plataforma. Podrás cobrar lo tuyo desde el { $due }; /earnings lo muestra todo.
posting-split-advertiser =
    Ha terminado una publicación de «{ $name }» en <b>{ $title }</b> · { $post }
    Costó { $earned } ⭐ con { $subscribers } suscriptores: { $owner } ⭐ fueron al propietario del canal y { $platform } ⭐ a la plataforma. Devuelto: { $returned } ⭐.
posting-void-owner =
    Una publicación patrocinada en <b>{ $title }</b> no se ha pagado: «{ $name }» · { $post }
    { $owner } ⭐ habrían sido tuyas. Deja las publicaciones como están hasta que yo las elimine, por favor.
posting-void-advertiser =
    Una publicación de «{ $name }» en <b>{ $title }</b> no estuvo como se acordó · { $post }
    Así que no pagas nada por ella: { $price } ⭐ han vuelto a la campaña.
posting-less-gone = − { $stars } ⭐: desapareció antes de cumplir sus { $hours } horas. La vi por última vez el { $at }; se paga hasta entonces, si es una hora o más.
posting-less-untold = − { $stars } ⭐: no pude ver si estuvo hasta su final. La vi por última vez el { $at }; se paga hasta entonces, si es una hora o más.
posting-less-lost = − { $stars } ⭐: perdí el acceso al canal antes de que cumpliera sus { $hours } horas: { $at }. Se paga hasta entonces, si es una hora o más.
posting-less-top = − { $stars } ⭐ ({ $percent } %): otra publicación ocupó su lugar arriba en su primera hora, { $at }.
posting-less-altered = − { $stars } ⭐: alguien la modificó, visto el { $at }. No es lo que paga el anunciante.
posting-delete-it =
    No he podido eliminar la publicación patrocinada en <b>{ $title }</b> · { $post }
    Su tiempo ha terminado: elimínala tú, por favor.

posting-log = { $post }: { $price } ⭐ = { $owner } ⭐ para el propietario + { $platform } ⭐ para la plataforma
posting-log-less = { $stars } ⭐ de vuelta: { $why }
posting-log-due = lo del propietario, desde el { $due }
posting-log-gone = se quitó antes de tiempo
posting-log-lost = perdí el acceso al canal
posting-log-untold = no pude ver si seguía ahí
posting-log-top = otra publicación ocupó su lugar arriba
posting-log-altered = alguien la modificó

why-explained =
    <b>¿Por qué ves esto?</b>
    «{ $name }» paga por esta publicación con Estrellas de Telegram; el canal { $title } recibe su parte. Elijo según la puja del anunciante y las reglas del propio canal, y no sé nada de ti: no puedo ver quién lee un canal.

    ¿No debería estar ahí? Dinos por qué:
why-preview = Esto ve quien lee una publicación patrocinada: quién paga, que el canal recibe su parte, que se elige por la puja y las reglas del canal y nunca por lo que haga el lector, y cómo denunciarla.
why-misleading = Es engañosa
why-adult = No es apta para todo el mundo
why-illegal = Ofrece algo ilegal
why-annoying = No va con este canal
why-thanks = Gracias. Quienes llevan este bot lo mirarán.
why-again = Ya denunciaste esta publicación. Gracias.
why-reported = Un lector denuncia la publicación { $id } de la campaña { $campaign }, «{ $name }»: { $reason }.
