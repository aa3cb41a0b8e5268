command-schedule = des posts pour ta chaîne, à l’heure que tu dis

schedule-about =
    <b>Des posts à l’heure</b>
    Écris maintenant un post pour ta chaîne, et je le publie quand tu veux : demain à 9 h, vendredi soir, le 24 décembre. Liens, gras et photo restent tels quels. Jusqu’à { $max } posts peuvent attendre, jusqu’à { $days } jours à l’avance.

    Ça fait partie de premium.
schedule-none =
    <b>Des posts à l’heure</b>
    Aucun de tes posts n’attend. Écris-en un pour ta chaîne maintenant, et je le publie quand tu veux.
schedule-waiting =
    <b>Tes posts</b> (heure : { $zone })
    { $list }

    Touche un numéro pour voir un post, le déplacer ou le supprimer.
schedule-rests = Ton premium est terminé, alors ces posts attendent. Rien n’est perdu : quand tu seras de nouveau membre, ils partiront comme prévu, et tu choisiras à nouveau pour ceux qui sont en retard.
schedule-list-line = { $number }. { $at } · <b>{ $title }</b> : { $words }
schedule-list-held = { $number }. ⚠️ { $at } · <b>{ $title }</b> : { $words }
schedule-list-unknown = { $number }. ❓ { $at } · <b>{ $title }</b> : { $words }
schedule-picture = une photo
schedule-card =
    🕘 <b>{ $title }</b>, { $at }
    { $words }
schedule-held =
    ⚠️ <b>{ $title }</b> : ton post prévu pour { $at } n’est pas parti. { $why }
    { $words }

    Il attend ici que tu décides.
schedule-unknown =
    ❓ <b>{ $title }</b> : j’ai envoyé ton post prévu pour { $at }, mais Telegram n’a pas dit s’il y est.
    { $words }

    Regarde dans la chaîne, s’il te plaît. De moi-même, je ne publie jamais deux fois.
schedule-why-premium = Ton premium était terminé.
schedule-why-lost = Je ne pouvais pas publier dans la chaîne à ce moment-là.
schedule-why-missed = Je n’ai pas pu publier à temps, et après une heure je préfère te demander.
schedule-why-refused = Telegram ne l’accepte pas : le message n’est peut-être plus dans notre discussion. Dans ce cas, renvoie-le comme nouveau post.
schedule-zone = Heure : { $zone }.
schedule-zone-unknown = C’est l’heure <b>UTC</b> : je ne connais pas encore ton fuseau horaire. Dis-le-moi dans /settings.
schedule-button-new = Nouveau post
schedule-button-list = Mes posts
schedule-button-yes = Publie-le alors
schedule-button-now = Publier maintenant
schedule-button-post = Publier { $number }
schedule-button-move = Autre moment
schedule-button-delete = Supprimer
schedule-button-there = Il y est
schedule-button-again = Absent : publie-le
schedule-button-later = Plutôt { $at }
schedule-which = Pour quelle chaîne ?
schedule-no-channel = Ajoute-moi d’abord à ta chaîne : un geste suffit. Je demande seulement le droit de publier, modifier et supprimer.
schedule-full = { $max } de tes posts attendent, et je n’en garde pas plus. Supprimes-en un dont tu n’as plus besoin.
schedule-ask-post = Envoie-moi le post : un texte, ou une photo avec sa légende. Le gras et les liens restent tels quels.
schedule-album = Je peux publier une photo, pas un album. Laquelle ? Envoie-la seule, avec sa légende.
schedule-kind = Je peux publier un texte, ou une photo avec sa légende. Envoie-moi l’un des deux.
schedule-ask-time = Quand doit-il paraître ? Par exemple <code>demain à 9h</code>, <code>vendredi à 18h30</code> ou <code>24 décembre à 8h</code>.
schedule-unclear = Je n’y trouve pas de moment. Écris seulement quand, par exemple <code>demain à 9h</code> ou <code>vendredi à 18h30</code>.
schedule-past = { $at }, c’est déjà passé. Donne-moi un moment à venir, par exemple <code>demain à 9h</code>.
schedule-far = { $at }, c’est trop loin : je garde les posts { $days } jours au plus. Ce sera quand ?
schedule-no-copy = Telegram ne me laisse pas envoyer un message comme celui-ci. Envoie-m’en un autre : un texte, ou une photo.
schedule-confirm = Voilà comment il paraîtra dans <b>{ $title }</b>, le <b>{ $at }</b>.
schedule-top = ⚠️ Un post sponsorisé vient peut-être juste de paraître à ce moment-là. Le tien prendrait sa place en tête, ce qui te coûte { $percent } % de son prix. À partir de { $free }, ça ne coûte rien.
schedule-top-now = ⚠️ Un post sponsorisé est en tête en ce moment. Le tien prendrait sa place, ce qui te coûte { $percent } % de son prix. À partir de { $free }, ça ne coûte rien.
schedule-kept = D’ici là, le post reste dans notre discussion : ne l’y supprime pas et, si tu le modifies, c’est la version modifiée qui part. Je garde son numéro et, chiffrés, ses premiers mots ; ils sont effacés quand il est paru.
schedule-over-now = Ce moment est déjà passé. Écris-en un autre.
schedule-set = C’est noté. Je te préviens quand il est paru.
schedule-soon = Il part dans un instant. Je te préviens quand il y est.
schedule-deleted = Supprimé. Il ne paraîtra pas.
schedule-noted = C’est noté.
schedule-no-answer = Telegram ne dit pas pour l’instant si nous pouvons tous les deux y publier. Réessaie dans une minute.
schedule-posted = ✓ Ton post est dans <b>{ $title }</b> : { $url }
schedule-missed =
    ⚠️ J’étais absent, et { $count } de tes posts ne sont pas partis à temps :
    { $list }

    Rien n’est perdu : publie-les maintenant, ou trouve un autre moment dans ta liste.
schedule-premium-ended =
    Ton post pour <b>{ $title }</b> ({ $at }) attend car ton premium est terminé, et les suivants aussi.
    { $words }

    Rien n’est perdu : /schedule les garde.
