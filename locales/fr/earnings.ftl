earnings-none = Pas encore de gains. Ajoute-moi à un de tes canaux : les posts sponsorisés t’y rapportent { $share } % de leur prix. /channels montre comment.
earnings-title = <b>Tes gains</b>
earnings-available = Disponible : { $stars } ⭐
earnings-held = Retenu { $days } jours après chaque vente : { $stars } ⭐
earnings-reserved = Réservé pour un versement : { $stars } ⭐
earnings-paid = Déjà versé : { $stars } ⭐
earnings-coming = À venir, des posts en ligne : { $stars } ⭐
earnings-below = <b>{ $stars } ⭐ au-dessous de zéro</b> : une vente qui t’avait été versée a été remboursée. Tes prochains gains disponibles compensent d’abord ; jusque-là, les versements attendent.
earnings-dates = Deviendra disponible (UTC) :
earnings-date = { $day } : { $stars } ⭐
earnings-settled = { $day } · { $channel } · post { $id } : { $price } ⭐, dont { $yours } ⭐ pour toi et { $platform } ⭐ pour la plateforme
earnings-standing = { $day } · { $channel } · le post { $id } est en ligne : { $yours } ⭐ sur { $price } ⭐ seront à toi ({ $platform } ⭐ à la plateforme)
earnings-void = { $day } · { $channel } · le post { $id } n’a pas compté : aucun gain (sur { $price } ⭐ ; { $yours } ⭐ auraient été à toi, { $platform } ⭐ à la plateforme)
earnings-unknown = { $day } · { $channel } · post { $id } : personne ne sait encore s’il est paru ; un propriétaire du bot vérifie. { $yours } ⭐ sur { $price } ⭐ seraient à toi ({ $platform } ⭐ à la plateforme)
earnings-question = { $day } · { $channel } · le post { $id } attend ta réponse : { $yours } ⭐ sur { $price } ⭐ seraient à toi ({ $platform } ⭐ à la plateforme)
earnings-waiting = { $day } · { $channel } · le post { $id } est en route : { $yours } ⭐ sur { $price } ⭐ seraient à toi ({ $platform } ⭐ à la plateforme)
earnings-skipped = { $day } · { $channel } · le post { $id } n’est pas paru : aucun gain (sur { $price } ⭐ ; { $yours } ⭐ auraient été à toi, { $platform } ⭐ à la plateforme)

earnings-ask = Demander un versement
earnings-open-payout = Versement { $id } : { $stars } ⭐ en attente
earnings-by-sale = Par vente
earnings-by-place = Par canal
earnings-statement = Relevé (PDF)
earnings-csv = CSV
earnings-history = Historique des versements

earnings-sales = <b>Tes parts, de la plus récente à la plus ancienne</b>
earnings-no-sales = Aucune pour l’instant.
earnings-sale = { $day } · { $place } · post { $id } : { $yours } ⭐ sur { $price } ⭐
earnings-sale-reversed = { $day } · { $place } · post { $id } : <s>{ $yours } ⭐</s> sur { $price } ⭐, remboursé
earnings-sale-pack = { $day } · « { $place } » : { $yours } ⭐ sur { $price } ⭐
earnings-sale-reversed-pack = { $day } · « { $place } » : <s>{ $yours } ⭐</s> sur { $price } ⭐, remboursée
earnings-sale-pool =
    { $day } · cagnotte des artistes, { $place } : { $yours } ⭐ ({ $id ->
        [one] { $id } utilisation
       *[other] { $id } utilisations
    } d’un membre)
earnings-sale-reversed-pool = { $day } · cagnotte des artistes, { $place } : <s>{ $yours } ⭐</s>, remboursée
earnings-sale-other = { $day } · part d’une autre vente (nº { $id }) : { $yours } ⭐
earnings-sale-reversed-other = { $day } · part d’une autre vente (nº { $id }) : <s>{ $yours } ⭐</s>, remboursée
earnings-places = <b>Tes gains par canal, par pack, par entreprise et par mois de la cagnotte</b>
earnings-place = { $place } : { $stars } ⭐ ({ $count ->
        [one] { $count } vente
       *[other] { $count } ventes
    })
earnings-place-pack =
    « { $place } » : { $stars } ⭐ ({ $count ->
        [one] { $count } vente
       *[other] { $count } ventes
    })
earnings-place-pool =
    Cagnotte des artistes, { $place } : { $stars } ⭐ ({ $count ->
        [one] { $count } utilisation
       *[other] { $count } utilisations
    })

earnings-how-much =
    <b>Un versement</b>
    Telegram ne laisse aucun bot envoyer des Étoiles à une personne. Alors un propriétaire de ce bot te paie à la main, ou t’envoie un cadeau.

    Combien d’Étoiles ? De { $least } à { $most }, en nombre entier. Écris un nombre, ou appuie sur le bouton.
earnings-all = Tout : { $stars } ⭐
earnings-wrong-stars = Je ne peux pas verser ce montant. Écris un nombre entier de { $least } à { $most }, par exemple <code>{ $most }</code>.
earnings-which-rail =
    { $stars } ⭐ : comment veux-tu les recevoir ?

    <b>Hors de Telegram</b> : tu me dis où, et un propriétaire du bot t’y paie à la main.
    <b>En cadeau</b> : tu reçois un cadeau dans Telegram. Il ne peut pas être reconverti en Étoiles.
earnings-rail-outside = Hors de Telegram
earnings-rail-gift = En cadeau
earnings-where =
    Où faut-il payer la valeur des { $stars } Étoiles ? Écris-le comme à une personne ({ $max } caractères au plus), par exemple : <code>IBAN FR76 3000 6000 0112 3456 7890 189, Carlo Rossi</code>.

    C’est gardé chiffré, seuls les propriétaires du bot le voient, et c’est effacé quand le versement est réglé.
earnings-wrong-where = Écris où payer en { $max } caractères au plus (il y en a { $length }), par exemple : <code>IBAN FR76 3000 6000 0112 3456 7890 189, Carlo Rossi</code>.
earnings-which-gift = Quel cadeau ? Ceux-ci coûtent { $stars } ⭐ ou moins ; ce que tu n’utilises pas reste à toi. <b>Un cadeau ne peut pas être reconverti en Étoiles.</b>
earnings-no-gift = En ce moment, Telegram n’a aucun cadeau que { $stars } ⭐ couvriraient. Reviens en arrière et choisis un autre moyen.
earnings-gift-gone = Ce cadeau n’est plus en vente.
earnings-sure-outside =
    <b>C’est bien ça ?</b>
    { $stars } ⭐ sont réservées, et un propriétaire du bot en paie la valeur à la main à :
    { $where }
earnings-sure-gift =
    <b>C’est bien ça ?</b>
    Tu reçois le cadeau { $gift }, et { $stars } ⭐ sont prises sur tes gains. Il ne peut pas être reconverti en Étoiles.
earnings-confirm = Oui, le demander
earnings-asked = Le versement { $id } est demandé : { $stars } ⭐ sont réservées, et les propriétaires du bot le savent. Je te préviens quand il est payé. Tant que personne ne s’en occupe, tu peux l’annuler.
earnings-refused-open = Tu as déjà un versement en cours. Quand il sera réglé, tu pourras demander le suivant ; il est dans « Historique des versements ».
earnings-refused-drift = Les versements attendent : mes comptes et ceux de Telegram diffèrent en ce moment, et un propriétaire du bot cherche pourquoi. Tes gains sont en sécurité ; réessaie plus tard.
earnings-refused-below-zero = Tu es { $below } ⭐ au-dessous de zéro, parce qu’une vente qui t’avait été versée a été remboursée. Tes prochains gains disponibles compensent d’abord ; ensuite tu pourras redemander.
earnings-refused-held = Seules { $available } ⭐ sont disponibles, et un versement commence à { $least } ⭐. { $held } ⭐ sont encore retenues : chaque part devient disponible { $days } jours après sa vente. /earnings montre les dates.
earnings-refused-below-least = { $available } ⭐ sont disponibles et { $held } ⭐ retenues ; un versement commence à { $least } ⭐. Redemande quand tu auras gagné un peu plus.
earnings-refused-too-much = C’est plus que les { $most } Étoiles entières disponibles en ce moment. Demande moins.
earnings-refused-too-little = Un versement commence à { $least } ⭐ ; { $available } ⭐ sont disponibles.

earnings-payouts = <b>Tes versements, du plus récent au plus ancien</b>
earnings-no-payouts = Aucun pour l’instant.
earnings-by-outside = hors de Telegram
earnings-by-gift = en cadeau
earnings-payout-open = Versement { $id } : { $stars } ⭐, { $rail }. Demandé le { $asked }, attend un propriétaire du bot.
earnings-payout-hand = Versement { $id } : { $stars } ⭐, { $rail }. Demandé le { $asked } ; un propriétaire du bot est en train de le payer.
earnings-payout-sent = Versement { $id } : { $stars } ⭐, { $rail }. Demandé le { $asked } ; le cadeau est en route, ou personne ne sait encore s’il est arrivé.
earnings-payout-paid = Versement { $id } : { $stars } ⭐, { $rail }, payé le { $ended }. { $reference }
earnings-payout-returned = Versement { $id } : { $stars } ⭐, { $rail }, retourné le { $ended } : { $reason }
earnings-payout-cancelled = Versement { $id } : { $stars } ⭐, { $rail }, annulé par toi le { $ended }.
earnings-cancel = Annuler le versement { $id }
earnings-cancel-late = Impossible de l’annuler : un propriétaire du bot est en train de le payer.

earnings-which-month = Pour quel mois de { $year } ? Je prépare un PDF avec chaque vente, remboursement et versement (UTC).
earnings-which-period = Pour quelle période ? Je prépare un tableau pour tableur : chaque vente, remboursement et versement, exact et en UTC.
earnings-period-all = Tout
earnings-period-quarter = Trimestre { $number } de { $year }
earnings-pdf-caption = Ton relevé : { $period }
earnings-csv-caption = Tes gains en CSV : { $period }
earnings-statement-ready = Ton relevé est prêt : { $month }.
earnings-statement-get = Le voir (PDF)

earnings-pdf-title = Relevé de gains : { $period }
earnings-pdf-payee = Bénéficiaire : compte Telegram { $id }
earnings-pdf-days = Du { $first } au { $until }, en UTC. Montants en Étoiles Telegram.
earnings-pdf-day = Jour
earnings-pdf-what = Opération
earnings-pdf-price = Prix
earnings-pdf-change = Pour toi
earnings-pdf-balance = Solde
earnings-pdf-opening = Solde initial
earnings-pdf-closing = Solde final
earnings-pdf-sale = { $place }, post { $id }
earnings-pdf-refund = Remboursement : { $place }, post { $id }
earnings-pdf-sale-pack = « { $place } »
earnings-pdf-refund-pack = Remboursement : « { $place } »
earnings-pdf-sale-pool = Cagnotte des artistes, { $place }
earnings-pdf-refund-pool = Remboursement : cagnotte des artistes, { $place }
earnings-pdf-sale-other = Part d’une autre vente, nº { $id }
earnings-pdf-refund-other = Remboursement d’une autre vente, nº { $id }
earnings-pdf-payout-outside = Versement { $id } hors de Telegram : { $reference }
earnings-pdf-payout-gift = Versement { $id } en cadeau
earnings-pdf-sum-sale = Ventes : { $stars }
earnings-pdf-sum-refund = Remboursements : { $stars }
earnings-pdf-sum-payout = Versements : { $stars }
earnings-pdf-parts = Sur le solde final de { $closing } : disponible { $available }, retenu { $held }, réservé pour un versement { $reserved }

command-earnings = tes gains et tes versements
earnings-sale-invoice = { $day } · { $place } · facture { $number } : { $yours } ⭐ sur { $price } ⭐
earnings-sale-reversed-invoice = { $day } · { $place } · facture { $number } : <s>{ $yours } ⭐</s> sur { $price } ⭐, remboursée
earnings-place-invoice =
    { $place } : { $stars } ⭐ ({ $count ->
        [one] { $count } facture
       *[other] { $count } factures
    })
earnings-pdf-sale-invoice = Facture de { $place }
earnings-pdf-refund-invoice = Remboursement : facture de { $place }
earnings-provider = Par le prestataire de paiement : { $owed } te sont dus, { $paid } versés. Un propriétaire de ce bot paie à la main.
earnings-provider-below = Par le prestataire de paiement : tu dois { $owed }, { $paid } versés. Une vente qui t’avait été versée a été rendue ; ce qui vient ensuite la compense.
earnings-pdf-currency = Par le prestataire de paiement, { $currency }
earnings-pdf-currency-sale = Facture, paiement { $id }
earnings-pdf-currency-refund = Rendu, paiement { $id }
earnings-pdf-currency-payout = Versé à la main, nº { $id }
