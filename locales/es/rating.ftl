rating-good = 👍 Me gusta
rating-bad = 👎 No me gusta
rating-voices =
    { $all ->
        [one] 👍 { $good } de { $all } canal
       *[other] 👍 { $good } de { $all } canales
    }
rating-none = ningún canal lo ha valorado todavía
rating-thanks-good = Gracias. Otros propietarios de canales ven que te gustó publicar «{ $name }».
rating-thanks-bad = Gracias. Otros propietarios de canales ven que «{ $name }» no te gustó. ¿Quieres que en tu canal no aparezca nada más de este anunciante?
rating-refuse = Rechazar a este anunciante
rating-refused = En <b>{ $title }</b> ya no aparecerá nada de «{ $name }».
rating-list = Anunciantes rechazados
rating-too-many = Ahí ya rechazas a 100 anunciantes. Vuelve a admitir a alguno, o deja que te pregunte antes de cada publicación.
