ask-question =
    Ci-dessus, un post sponsorisé pour <b>{ $title }</b>, exactement comme il paraîtrait. D’accord ?
    « { $name } » · { $category } · { $voices }
    Il paie { $price } ⭐ pour ses 24 heures ; <b>{ $yours } ⭐ seraient à toi</b>.
    Sans réponse d’ici le { $until }, je le saute.
ask-button-yes = ✓ Accepter
ask-button-no = ✗ Refuser
ask-button-never = ✗ Toujours refuser cet annonceur
ask-was-approved = Tu as accepté « { $name } » pour <b>{ $title }</b>. Je le publie maintenant.
ask-was-posted = « { $name } » est en ligne dans <b>{ $title }</b> · { $post }
ask-was-refused-by-owner = Tu as refusé « { $name } » pour <b>{ $title }</b>. Il ne paraît pas, et l’annonceur ne paie rien.
ask-was-refused-forever = Tu as refusé « { $name } » pour <b>{ $title }</b>, et je ne t’y propose plus cet annonceur. Pour revenir là-dessus : /channels → Qui peut faire de la pub.
ask-was-refused-too-many = Tu as refusé « { $name } » pour <b>{ $title }</b>. Ta liste d’annonceurs refusés est pleine, je pourrais donc te le proposer encore : reprends-en d’abord un dans /channels.
ask-was-no-answer = Personne n’a répondu dans les 12 heures, « { $name } » n’est donc pas paru dans <b>{ $title }</b>. Le créneau a été sauté ; l’annonceur ne paie rien.
ask-was-withdrawn = « { $name } » pour <b>{ $title }</b> est annulé : la campagne ou le canal s’est arrêté avant ta réponse. Il n’y a rien à faire.
ask-was-missed = Tu as accepté « { $name } » pour <b>{ $title }</b>, mais tes heures calmes, ton intervalle ou le nombre de posts par jour ne lui laissent plus de place. Il ne paraît pas ; le prochain te sera proposé.
ask-was-impossible = Tu as accepté « { $name } » pour <b>{ $title }</b>, mais il n’a pas pu être publié. L’annonceur ne paie rien.
ask-was-unknown = Tu as accepté « { $name } » pour <b>{ $title }</b>, mais Telegram n’a pas dit s’il est paru. Je ne le publie pas deux fois ; quelqu’un va regarder.
