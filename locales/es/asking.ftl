ask-question =
    Arriba tienes una publicación patrocinada para <b>{ $title }</b>, exactamente como aparecería. ¿La publico?
    «{ $name }» · { $category } · { $voices }
    Paga { $price } ⭐ por sus 24 horas; <b>{ $yours } ⭐ serían tuyas</b>.
    Si no respondes antes del { $until }, la salto.
ask-button-yes = ✓ Aprobar
ask-button-no = ✗ Rechazar
ask-button-never = ✗ Rechazar siempre a este anunciante
ask-was-approved = Has aprobado «{ $name }» para <b>{ $title }</b>. La publico ahora.
ask-was-posted = «{ $name }» está en <b>{ $title }</b> · { $post }
ask-was-refused-by-owner = Has rechazado «{ $name }» para <b>{ $title }</b>. No aparece, y el anunciante no paga nada.
ask-was-refused-forever = Has rechazado «{ $name }» para <b>{ $title }</b>, y ya no te ofrezco a este anunciante ahí. Para deshacerlo: /channels → Quién se anuncia.
ask-was-refused-too-many = Has rechazado «{ $name }» para <b>{ $title }</b>. Tu lista de anunciantes rechazados está llena, así que quizá te lo vuelva a ofrecer: antes readmite a alguno en /channels.
ask-was-no-answer = Nadie respondió en 12 horas, así que «{ $name }» no apareció en <b>{ $title }</b>. El hueco se saltó; el anunciante no paga nada.
ask-was-withdrawn = «{ $name }» para <b>{ $title }</b> ya no sigue: la campaña o el canal se detuvo antes de que respondieras. No hay nada que hacer.
ask-was-missed = Aprobaste «{ $name }» para <b>{ $title }</b>, pero tus horas de silencio, tu separación o el número de publicaciones al día ya no le dejan hueco. No aparece; te ofreceré la próxima.
ask-was-impossible = Aprobaste «{ $name }» para <b>{ $title }</b>, pero no se pudo publicar. El anunciante no paga nada.
ask-was-unknown = Aprobaste «{ $name }» para <b>{ $title }</b>, pero Telegram no dijo si apareció. No la publico dos veces; alguien lo mirará.
