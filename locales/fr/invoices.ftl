invoices-ask-code = <b>Une nouvelle facture.</b> À qui ? Écris le code du client, par exemple <code>C7F3-K2MQ</code>. Il est à côté de ce qu’il t’écrit.
invoices-ask-title = Pour quoi ? Écris un titre de { $max } caractères au plus, par exemple <code>Deux pains de seigle</code>.
invoices-ask-about = Dis-en un peu plus, en { $max } caractères au plus, par exemple <code>Commande de samedi, à retirer dès 8 heures</code>.
invoices-ask-kind = Est-ce numérique (un cours, un billet, une réservation, un bon) ou quelque chose que tu remets ou envoies ? Telegram veut que le numérique soit payé en Étoiles et tout le reste en argent.
invoices-ask-price = Combien cela coûte-t-il ? Écris un montant de { $least } à { $most }.
invoices-stars-digital = Les Étoiles sont pour ce qui est numérique : un cours, un billet, une réservation, un bon.
invoices-card-physical = Le client paie par carte, par le prestataire de paiement de ce bot. Ce que tu remets ou envoies, tu le lui dois.
invoices-kind-stars = Numérique : en Étoiles
invoices-kind-card = Pas numérique : en { $currency }
invoices-kind-none = Pas numérique
invoices-law-no-provider = <b>Telegram ne permet pas les Étoiles pour ce que tu remets ou envoies</b>, du pain par exemple : cela se paie en argent. Ce bot n’a pas de prestataire de paiement, je ne peux donc pas demander d’argent : fais-toi payer comme d’habitude, en boutique ou à la livraison. En Étoiles, je peux demander ce qui est numérique, un bon par exemple.
invoices-law-unverified = <b>Telegram ne permet pas les Étoiles pour ce que tu remets ou envoies</b>, du pain par exemple : cela se paie en argent. Je ne demande de l’argent que pour des entreprises vérifiées : /business montre comment le devenir. D’ici là, fais-toi payer comme d’habitude ; en Étoiles, je peux demander ce qui est numérique, un bon par exemple.
invoices-law-no-currency = <b>Telegram ne permet pas les Étoiles pour ce que tu remets ou envoies</b>, du pain par exemple : cela se paie en argent. La monnaie de ton pays n’est pas parmi celles que je peux demander, fais-toi donc payer comme d’habitude. En Étoiles, je peux demander ce qui est numérique, un bon par exemple.
invoices-law-stars = C’est un montant en argent, mais tu as choisi les Étoiles, que Telegram ne permet que pour ce qui est numérique. Pour quelque chose que tu remets ou envoies, reviens en arrière et choisis « Pas numérique ». Sinon écris un nombre d’Étoiles.
invoices-law-money = Ce sont des Étoiles, mais tu as choisi quelque chose qui n’est pas numérique, et Telegram ne les permet pas pour cela. Écris un montant en argent ; ou reviens en arrière, si c’est numérique après tout.
invoices-team-only = Seuls le propriétaire et son équipe peuvent demander de l’argent aux clients : le propriétaire t’ajoute dans /business.
invoices-wrong-price = Ce n’est pas un montant que je peux demander. Il va de { $least } à { $most } ; écris-le sans séparateur de milliers, par exemple <code>{ $least }</code>.
invoices-wrong-code = Aucun client avec ce code ne peut recevoir une facture de toi maintenant. Regarde encore le code, ou attends qu’il t’écrive.
invoices-wrong-choice = Choisis avec l’un des boutons, s’il te plaît.
invoices-too-many = { $max } factures de toi attendent déjà ce client. Attends que l’une soit payée, ou retires-en une.
invoices-of =
    <b>{ $name }</b> te demande un paiement.

    <b>{ $title }</b>
    { $about }

    <b>{ $price }</b>
    { $kind }
invoices-digital = Se paie en Étoiles, pour quelque chose de numérique. Le vendeur est l’entreprise. Un problème ? /paysupport
invoices-physical = Se paie par carte, par le prestataire de paiement de ce bot, pour quelque chose que l’entreprise remet ou envoie. Le vendeur est l’entreprise. Un problème ? /paysupport
invoices-until = Tu peux la payer ci-dessous, dans le chat, jusqu’au { $until }. Rien ne t’y oblige : si tu ne l’as pas commandé, laisse.
invoices-sure =
    <b>Voilà ce que { $code } lira.</b>
    De cela, { $yours } sont à toi ({ $percent } %), { $platform } à la plateforme. On peut la payer pendant { $hours } heures.
invoices-send = L’envoyer
invoices-sent = La facture est en route vers { $code } : « { $title } », { $price }. Je te dis quand elle est payée.
invoices-list = <b>Factures de { $name }, de la plus récente à la plus ancienne</b>
invoices-none = Aucune pour l’instant.
invoices-line =
    { $number } · { $day } · { $code }
    { $title } : <b>{ $price }</b>, { $state }
invoices-state-open = ouverte
invoices-state-paid = payée
invoices-state-refunded = payée, remboursée
invoices-state-withdrawn = retirée
invoices-state-expired = pas payée à temps
invoices-state-undelivered = n’a pas pu être remise : retire-la
invoices-takings = Par le prestataire de paiement : { $total }, dont { $yours } à toi, { $platform } à la plateforme. Le propriétaire de ce bot te paie ta part à la main.
invoices-withdraw = Retirer { $number } : { $title }
invoices-withdrawn = Retirée : on ne peut plus la payer.
invoices-withdrawn-customer = { $name } a retiré sa facture « { $title } ». Tu n’as rien à faire ; on ne peut plus la payer.
invoices-button-all = Factures
invoices-button-new = Nouvelle facture
invoices-paid-stars = { $code } a payé « { $title } » : <b>{ $price }</b>. { $yours } sont à toi, { $platform } à la plateforme. Ta part est retenue { $days } jours ; /earnings la montre.
invoices-paid-currency = { $code } a payé « { $title } » : <b>{ $price }</b>, par le prestataire de paiement. { $yours } sont à toi, { $platform } à la plateforme. Le propriétaire de ce bot te paie ta part à la main.
invoices-refunded = « { $title } » de { $code }, { $price }, a été remboursée. Ta part, { $yours }, est prise sur tes gains, et la plateforme rend la sienne, { $platform }.
invoices-receipt =
    <b>Merci ! { $name } a ton paiement.</b>

    <b>Reçu</b>
    { $title }
    { $price }, { $at }
    Paiement <code>{ $charge }</code>

    Un problème ? /paysupport t’aide.
invoices-receipt-second =
    <b>Tu as payé { $name } deux fois.</b> Les propriétaires de ce bot le savent et rendent ce paiement par le prestataire de paiement.

    { $title }
    { $price }, { $at }
    Paiement <code>{ $charge }</code>
invoices-thanks = <b>Merci ! { $name } a ton paiement pour « { $title } ».</b>
invoices-thanks-second = <b>Tu avais déjà payé « { $title } » de { $name }.</b> Ces Étoiles te reviennent toutes seules ; tu n’as rien à faire.
invoices-what = { $title } (facture nº { $number } de { $name })
invoices-refunded-payer = Ton paiement de { $stars } ⭐ pour la facture nº { $number } de { $name } a été remboursé : les Étoiles sont de nouveau à toi.
