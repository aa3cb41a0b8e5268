command-config = prix, parts et limites

config-card =
    <b>Prix, parts et limites</b>

    { $terms }

    Un changement vaut pour ce qui se vend à partir de là ; ce qui est vendu garde son prix et ses parts. Que veux-tu changer ?
config-line = • { $name } : <b>{ $value }</b>
config-line-changed =
    • { $name } : <b>{ $value }</b>
       fixé par <a href="tg://user?id={ $who }">{ $who }</a>, le { $at }
config-value-stars = { $n } ⭐
config-value-percent = { $n } %
config-value-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}

config-term-month-price = Premium, un mois
config-term-year-price = Premium, un an
config-term-pool-share = Part des artistes sur le premium
config-term-owner-share = Part des canaux sur les pubs
config-term-artist-share = Part des artistes sur les packs
config-term-payout-least = Versement minimum
config-term-refunds-a-day = Remboursements en 24 h
config-term-gifts-a-day = Versements en cadeaux en 24 h
config-term-paid-broadcast-a-day = Envois payants en 24 h
config-term-growth-price = Formule Growth, un mois
config-term-enterprise-price = Formule Enterprise, un mois
config-term-enterprise-year-price = Formule Enterprise, un an
config-term-sending-fee = Envoi au-delà de la formule
config-term-messages-price = 100 messages au-delà de la formule
config-term-invoice-share = Part des entreprises sur les factures
config-term-trial-days = Essai du premium

config-means-month-price = Un mois de premium coûte <b>{ $n } ⭐</b>, en formule comme en cadeau, pour qui achète désormais. Les formules en cours se renouvellent au prix de leur début.
config-means-year-price = Une année de premium coûte <b>{ $n } ⭐</b>, pour soi comme en cadeau, pour qui achète désormais.
config-means-pool-share = Sur le premium, la cagnotte des artistes reçoit <b>{ $n } %</b>, la plateforme { $rest } %, pour ce qui s’achète désormais. Ce qui est vendu garde ses parts.
config-means-owner-share = Sur un message sponsorisé, les propriétaires de canaux reçoivent <b>{ $n } %</b>, la plateforme { $rest } %, pour les posts à venir. Ce qui est publié garde ses parts.
config-means-artist-share = Sur un pack de stickers, son artiste reçoit <b>{ $n } %</b>, la plateforme { $rest } %, pour ce qui se commande désormais. Ce qui est vendu garde ses parts.
config-means-payout-least = Les bénéficiaires peuvent demander un versement à partir de <b>{ $n } ⭐</b>.
config-means-refunds-a-day = Les remboursements faits avec ce bot peuvent coûter au plus <b>{ $n } ⭐</b> par 24 heures.
config-means-gifts-a-day = Les versements en cadeaux peuvent coûter au plus <b>{ $n } ⭐</b> par 24 heures.
config-means-paid-broadcast-a-day = Les envois plus rapides que les 30 messages gratuits par seconde de Telegram peuvent coûter au plus <b>{ $n } ⭐</b> par 24 heures. 0 : aucun n’est payé.
config-means-growth-price = Un mois de la formule Growth coûte <b>{ $n } ⭐</b> à une entreprise, pour qui achète désormais. Les formules en cours se renouvellent au prix de leur début.
config-means-enterprise-price = Un mois de la formule Enterprise coûte <b>{ $n } ⭐</b> à une entreprise, pour qui achète désormais. Les formules en cours se renouvellent au prix de leur début.
config-means-enterprise-year-price = Une année de la formule Enterprise coûte <b>{ $n } ⭐</b> à une entreprise, pour qui achète désormais.
config-means-sending-fee = Un envoi qui dépasse la formule de l’entreprise coûte <b>{ $n } ⭐</b> une fois, en plus des messages, pour les envois à venir.
config-means-messages-price = 100 messages au-delà de la formule d’une entreprise coûtent <b>{ $n } ⭐</b>, pour les envois à venir. Moins de messages coûtent leur part.
config-means-invoice-share = Sur une facture payée dans le chat, l’entreprise reçoit <b>{ $n } %</b>, la plateforme { $rest } %, pour les factures à venir. Celles déjà faites gardent leurs parts.
config-means-trial-days = { $n ->
    [0] L’essai du premium n’est plus proposé. Les essais en cours vont jusqu’à leur fin.
    [one] Qui n’a jamais été membre peut essayer le premium pendant <b>{ $n } jour</b>, une fois.
   *[other] Qui n’a jamais été membre peut essayer le premium pendant <b>{ $n } jours</b>, une fois.
}

config-ask =
    <b>{ $name }</b>
    Actuellement : { $now }

    Écris la nouvelle valeur : un nombre entier, de { $least } à { $most }. Par exemple : <code>{ $example }</code>
config-wrong = Ça ne va pas. « { $name } » attend un nombre entier de { $least } à { $most }, par exemple <code>{ $example }</code>. C’est { $now } en ce moment.
config-same = « { $name } » est déjà à { $now }. Écris un autre nombre, de { $least } à { $most }.
config-sure =
    { $means }

    Jusqu’ici, c’était { $now }. On change ?
config-confirm = Oui, dès maintenant
config-done = C’est fait : ça vaut dès maintenant.
config-told =
    <a href="tg://user?id={ $who }">{ $who }</a> a changé les conditions (avant : { $before }).

    { $means }

    Toutes les conditions : /config
config-history = Ce qui a changé
config-changes =
    <b>Ce qui a changé</b>, du plus récent au plus ancien

    { $changes }
config-change = { $at } : { $name } → <b>{ $value }</b>, par <a href="tg://user?id={ $who }">{ $who }</a>
config-no-changes = Rien n’a encore changé : tout est comme à l’origine.
