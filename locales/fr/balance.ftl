balance-card =
    <b>Ton solde : { $free } ⭐</b>
    Dans tes campagnes : { $in_campaigns } ⭐

    Il paie les messages sponsorisés. Ce dont tu n’as pas besoin peut te revenir en Étoiles.
balance-returning = En route vers toi : { $stars } ⭐
balance-debt = Il manque { $stars } ⭐ à ton solde, parce qu’un paiement t’est revenu après avoir été dépensé. Ton prochain paiement comble d’abord ce manque ; jusque-là, aucune nouvelle campagne ne démarre.
balance-other = Un autre montant
balance-unspent = Rembourser le non-dépensé
balance-campaigns = Tes campagnes
balance-ask = Combien d’Étoiles faut-il ajouter ? Écris un nombre entier de 1 à { $max }.
balance-wrong = Écris un nombre entier d’Étoiles de 1 à { $max }, par exemple <code>250</code>.
balance-title = Recharger ton solde
balance-about = Des Étoiles pour tes messages sponsorisés. Ce que tu ne dépenses pas peut te revenir.
balance-covered = <b>Ces paiements peuvent te revenir en entier, { $stars } ⭐ en tout :</b>
balance-charge = · { $stars } ⭐, { $day } : { $what }
balance-more = · et { $count } de plus
balance-nothing-stays = Il ne reste alors rien sur ton solde.
balance-stays-whole = { $stars } ⭐ restent sur ton solde : Telegram ne rend que des paiements entiers, et chacun des autres est plus grand.
balance-stays-no-charge = { $stars } ⭐ restent sur ton solde : plus aucun de tes paiements ne peut revenir. Tu peux les dépenser en campagnes.
balance-confirm = Oui, rembourser { $stars } ⭐
balance-asked = { $stars } ⭐ sont en route vers toi. Je te préviens à l’arrivée de chaque paiement.
balance-failed = { $stars } ⭐ n’ont pas pu te revenir : Telegram a refusé. Elles sont de nouveau sur ton solde, et les propriétaires de ce bot le savent. Réessaie plus tard, ou écris à /paysupport.
balance-refused-too-often = C’est tout ce que je peux te rendre en 24 heures. Le reste est sur ton solde ; réessaie demain.
balance-refused-ceiling = J’ai rendu en 24 heures tout ce que les propriétaires de ce bot permettent. Le reste est sur ton solde ; réessaie demain, ou écris à /paysupport.
balance-refused-under-way = Un de ces paiements est déjà en route vers toi.
balance-refused-refunded = Un de ces paiements t’est déjà revenu.
balance-refused-source-short = Ton solde n’y suffit plus. Regarde à nouveau, et choisis encore une fois.
balance-refused-telegram-short = Je ne peux pas rendre d’Étoiles en ce moment. Le reste est sur ton solde ; réessaie plus tard, ou écris à /paysupport.
