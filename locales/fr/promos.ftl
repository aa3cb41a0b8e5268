command-promos = codes promo

promos-button-code = J’ai un code
promos-ask-code = Quel code as-tu ? Écris-le ici, par exemple <code>AB2CD-EF3GH</code>. Majuscules et tirets ne comptent pas.
promos-given = <b>Ton code t’a donné { $days ->
    [one] { $days } jour
   *[other] { $days } jours
} de premium : il est à toi jusqu’au { $until }.</b>
promos-off-stars = { $n } ⭐ de réduction
promos-off-percent = { $n } % de réduction
promos-off-days = { $n ->
    [one] { $n } jour de premium
   *[other] { $n } jours de premium
}
promos-prices =
    <b>Ton code : { $off }.</b> Il vaut une fois, pour l’une de ces offres, au prix indiqué sur le bouton. Une facture avec ce code est valable une heure.

    Il ne s’applique pas à la formule mensuelle, que Telegram renouvelle à prix fixe.
promos-button-year = Un an : { $stars } ⭐ au lieu de { $before } ⭐
promos-button-gift = Cadeau, { $days } jours : { $stars } ⭐ au lieu de { $before } ⭐
promos-too-many-guesses = C’est le cinquième code qui n’existe pas. Vérifie là où tu l’as trouvé, et réessaie dans une heure.
promos-refused-unknown = Je ne connais pas ce code. Toutes les lettres sont bonnes ? Les codes aléatoires ne contiennent ni 0 ni 1. Par exemple : AB2CD-EF3GH
promos-refused-withdrawn = Ce code a été retiré. Rien n’a été débité ; /premium montre les prix habituels.
promos-refused-expired = Ce code a expiré. /premium montre les prix habituels.
promos-refused-used-before = Tu as déjà utilisé ce code ; il ne vaut qu’une fois par personne.
promos-refused-used-up = Ce code a été utilisé autant de fois que possible. /premium montre les prix habituels.
promos-refused-held = Toutes les utilisations de ce code sont prises en ce moment. Si l’une d’elles n’est pas payée, elle se libère dans l’heure.
promos-refused-lapsed = Le délai pour ce prix est passé. Entre à nouveau le code pour une nouvelle facture ; rien n’a été débité.

promos-list =
    <b>Codes promo</b>, du plus récent au plus ancien

    { $batches }
promos-none =
    <b>Codes promo</b>

    Il n’y en a pas encore. Un code enlève des Étoiles ou un pourcentage sur une année ou un cadeau de premium, ou donne des jours tout de suite.
promos-line = • <b>{ $name }</b> : { $off }, utilisés { $used } sur { $uses }{ $state }
promos-line-withdrawn = , retirés
promos-line-over = , expirés
promos-new = Nouveaux codes
promos-batch =
    <b>{ $name }</b>
    Donne : { $off }
    Codes : { $codes }
    Utilisés : { $used } sur { $uses }
    En cours de paiement : { $held }
    Restants : { $left }
    Fin de validité : { $until }
promos-batch-withdrawn = Retirés le { $day } : plus personne ne peut les utiliser.
promos-for-ever = aucune
promos-show-codes = Voir les codes
promos-withdraw = Retirer
promos-sure-withdraw = Plus personne ne doit utiliser les codes de « { $name } » ? Ce qui a été acheté ou donné avec eux reste. C’est définitif.
promos-withdraw-now = Oui, les retirer
promos-withdrawn = C’est fait : plus personne ne peut les utiliser.
promos-codes =
    <b>{ $name }</b> : { $off }

    { $codes }

    En lien : { $link }
promos-codes-file = « { $name } » : les codes et leurs liens, { $count } en tout.

promos-progress = <b>Nouveaux codes promo</b>, { $number } sur { $count }
promos-ask-name = C’est pour quoi ? Écris un nom, rien que pour toi, par exemple <code>Foire de printemps</code>.
promos-wrong-name = Écris un nom de 1 à { $most } caractères qu’aucun autre lot ne porte, par exemple <code>Foire de printemps</code>.
promos-ask-gives = Que donne un code ?
promos-wrong-gives = Choisis avec un bouton : réduction en Étoiles, en pour cent, ou jours.
promos-gives-stars = Réduction en Étoiles
promos-gives-percent = Réduction en %
promos-gives-days = Jours de premium
promos-ask-amount-stars = Combien d’Étoiles en moins sur le prix d’une année ou d’un cadeau ? Il reste toujours au moins 1 ⭐ à payer. Par exemple : <code>200</code>
promos-ask-amount-percent = Combien de pour cent en moins sur le prix d’une année ou d’un cadeau ? Il reste toujours au moins 1 ⭐ à payer. Par exemple : <code>20</code>
promos-ask-amount-days = Combien de jours de premium, tout de suite et sans paiement ? Par exemple : <code>14</code>
promos-wrong-amount = Écris un nombre entier de 1 à { $most }, par exemple <code>20</code>.
promos-ask-codes = Combien de codes ? Écris un nombre pour des codes aléatoires, ou un mot à toi pour un seul code, facile à dire, par exemple <code>SPRING26</code>.
promos-wrong-codes = Écris un nombre de 1 à { $most }, ou un mot de 4 à 24 lettres et chiffres qui ne soit pas déjà un code, par exemple <code>SPRING26</code>.
promos-ask-uses = Combien de personnes peuvent utiliser chaque code ? Une fois chacune. Par exemple : <code>1</code>
promos-wrong-uses = Écris un nombre entier de 1 à { $most }, par exemple <code>100</code>.
promos-ask-until = Pour combien de jours sont-ils valables ? Écris un nombre, ou le dernier jour sous la forme <code>{ $example }</code>.
promos-wrong-until = Écris un nombre de jours de 1 à { $most }, ou un jour à venir, par exemple <code>{ $example }</code>.
promos-pick-for-ever = Sans fin
promos-pick-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
promos-sure =
    <b>{ $name }</b>
    Chacun donne : { $off }
    Codes : { $codes }
    Utilisations de chacun : { $uses }
    Fin de validité : { $until }

    Je les crée ?
promos-make = Les créer
promos-taken = Ce mot ou ce nom a été pris entre-temps. Rien n’a été créé ; choisis-en un autre.
