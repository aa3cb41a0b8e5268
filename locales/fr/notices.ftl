notices-letter =
    <b>{ $sender }</b>

    { $text }

notices-done = « <b>{ $template }</b> » a été remis, autant que possible. Sur { $total } :
notices-stopped = <b>{ $template }</b> a été arrêté ({ $why }). Sur { $total } :
notices-open = L’envoi

notices-quality-green = <b>{ $name }</b> est de nouveau au vert : { $numbers }
notices-quality-yellow =
    <b>{ $name }</b> est maintenant à l’orange : { $numbers }
    Ses limites n’augmentent plus pour l’instant. Écris moins souvent, et seulement ce que tes clients ont demandé.
notices-quality-red =
    <b>{ $name }</b> est maintenant au rouge : { $numbers }
    Les offres s’arrêtent jusqu’à ce que ça aille mieux ; les messages de service et les codes continuent. Au bout de 7 jours au rouge, la vérification est perdue.
notices-to-quality = Qualité

notices-template-rests = Des clients se plaignent de <b>{ $template }</b> : il se repose jusqu’au { $until }. Ce qui attend partira ensuite.
notices-template-off = Des clients ont continué à se plaindre de <b>{ $template }</b> : il est arrêté pour de bon. Écris-en un autre.

notices-tier = <b>{ $name }</b> peut maintenant écrire à { $recipients } destinataires par 24 heures : ses clients sont contents.
