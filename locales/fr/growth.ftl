growth-waits =
    <b>{ $title }</b> a maintenant { $subscribers } abonnés : plus de 40 % de hausse en une semaine. Une telle croissance est souvent achetée : une personne la regarde donc d’abord.
    D’ici là, { $counted } abonnés comptent, pour les prix et pour le trafic équitable. Rien d’autre ne change, et je te préviens quand quelqu’un a regardé.
growth-asks = <b>{ $title }</b> a grandi de plus de 40 % en une semaine. C’est réel ? Tant que tu n’as pas regardé, { $counted } abonnés comptent.
growth-real = Nous avons regardé comment <b>{ $title }</b> a grandi : c’est réel. Les { $subscribers } abonnés comptent tous dès maintenant.
growth-bought =
    Nous avons regardé comment <b>{ $title }</b> a grandi, et ça semble acheté. { $counted } abonnés continuent de compter, pour les prix et pour le trafic équitable ; tous les autres compteront à nouveau quand les nouveaux venus seront partis.
    Dans 30 jours, tu pourras demander un nouvel examen sur sa fiche. Nous avons tort ? Dis-le-nous avec /support.
growth-matter =
    <b>Une croissance à regarder</b> ({ $count })
    { $title } · { $where } · propriétaire { $owner }
    { $days }
    En ce moment : { $subscribers }. Tant que tu n’as pas décidé, { $counted } comptent, pour les prix et pour le trafic équitable.
growth-day = { $day } : { $subscribers }
growth-button-real = Croissance réelle
growth-button-bought = Semble achetée
growth-was-real = <b>{ $title }</b> : tous ses abonnés comptent. Son propriétaire est prévenu.
growth-was-bought = <b>{ $title }</b> : les nouveaux venus ne comptent pas. Son propriétaire est prévenu.
