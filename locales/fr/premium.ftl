command-premium = ce que les membres ont, et comment le devenir

premium-card =
    <b>Premium</b>

    { $state }

    <b>Ce que ça débloque</b>
    • des rappels qui se répètent, et jusqu’à { $reminders } en attente ({ $free } sans premium)
    • des QR codes en couleurs, et en SVG pour l’impression
    • des posts pour ta chaîne, à l’heure que tu dis : /schedule
    • la croissance et les gains de ta chaîne, en image : /insights

    <b>Mensuel</b> : { $month } ⭐ tous les 30 jours. Telegram le renouvelle ; tu l’annules ici quand tu veux.
    <b>Annuel</b> : { $year } ⭐ une seule fois, pour 365 jours. Rien ne se renouvelle.
    <b>En cadeau</b> : à partir de { $gift } ⭐, avec un lien à transférer.

    Tout ce qui est gratuit le reste.
premium-state-none = Tu n’es pas encore membre.
premium-state-renews = Tu es membre. Ta formule mensuelle se renouvelle le <b>{ $at }</b> pour { $stars } ⭐.
premium-state-renews-and-more = Tu es membre. Ta formule mensuelle se renouvelle le <b>{ $at }</b> pour { $stars } ⭐. Jours que tu as en plus : <b>{ $days }</b>. Ils viennent après ceux que tu paies : tu en profites dès que tu annules le renouvellement.
premium-state-trial = Tu essaies le premium jusqu’au <b>{ $until }</b>. Rien n’est débité et rien ne se renouvelle : pour le garder, choisis une formule.
premium-state-ends = Tu es membre jusqu’au <b>{ $until }</b>. Rien ne se renouvelle tout seul.

premium-button-trial = Essai gratuit, { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
premium-button-month = Mensuel, { $stars } ⭐
premium-button-year = Annuel, { $stars } ⭐
premium-button-more = Un an de plus, { $stars } ⭐
premium-button-cancel = Annuler le renouvellement
premium-button-resume = Reprendre le renouvellement
premium-button-pay = Payer { $stars } ⭐ par mois
premium-button-again = Voir les formules

premium-trial-begun = Le premium est à toi, à l’essai, jusqu’au { $until }. Rien n’est débité, et l’essai se termine tout seul.
premium-no-trial = L’essai est réservé à qui n’a jamais été membre, une seule fois. Les formules sont dans /premium.

premium-title-month = Premium mensuel
premium-about-month = Rappels qui se répètent, jusqu’à { $reminders } à la fois, QR codes en couleurs, posts programmés et chiffres de ta chaîne. Se renouvelle tous les 30 jours ; à annuler dans /premium.
premium-title-year = Premium pour un an
premium-about-year = Rappels qui se répètent, jusqu’à { $reminders } à la fois, QR codes en couleurs, posts programmés et chiffres de ta chaîne, pour 365 jours. Payé une fois, rien ne se renouvelle.
premium-pay-month =
    <b>Premium mensuel : { $stars } ⭐</b>

    Touche le bouton pour payer dans Telegram. Il se renouvelle tous les 30 jours jusqu’à ce que tu l’annules ici. Ce lien n’est qu’à toi et reste valable { $hours } heures.
premium-no-link = Telegram ne m’a pas donné de lien de paiement. Rien n’a été débité ; réessaie dans une minute.

premium-refused-subscribed = Tu as déjà une formule mensuelle. Elle est dans /premium : c’est là que tu peux l’annuler ou la reprendre.
premium-refused-renews = Ta formule mensuelle se renouvelle encore, et tu paierais deux fois. Annule d’abord son renouvellement dans /premium ; l’année suivra alors les jours déjà payés.
premium-refused-covered = Ton premium est déjà payé pour un bon moment. La formule mensuelle aura du sens après ; une année de plus, tu peux l’ajouter dès maintenant.

premium-cancelled = C’est fait : pas de renouvellement. Tu gardes le premium jusqu’à la fin des jours payés.
premium-resumed = C’est fait : ta formule peut de nouveau se renouveler. Si Telegram l’affiche encore comme annulée, renouvelle-la dans les Paramètres de Telegram › Mes Étoiles.
premium-not-changed = Telegram n’a pas voulu changer cette formule. Regarde dans les Paramètres de Telegram › Mes Étoiles, ou écris à /paysupport.
premium-unsure = Telegram n’a pas répondu, je ne sais donc pas si ça a marché. Réessaie dans une minute.

premium-ending = Ton premium se termine le <b>{ $until }</b>, et rien ne se renouvelle tout seul. Tu veux le garder ?
premium-ended = Ton premium s’est terminé le <b>{ $until }</b>. Tout ce qui est gratuit continue comme avant ; le premium n’est qu’à un geste.
premium-trial-ending = Ton essai du premium se termine le <b>{ $until }</b>. Rien n’est débité ; si tu veux garder ce qu’il débloque, choisis une formule.
premium-trial-ended = Ton essai du premium s’est terminé le <b>{ $until }</b> ; rien n’a été débité. Tout ce qui est gratuit continue comme avant, et le premium n’est qu’à un geste.
