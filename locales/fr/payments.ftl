checkout-unknown = Je ne connais pas cette facture. Ouvre /premium ou /campaigns pour en avoir une nouvelle ; rien n’a été débité.
checkout-other-buyer = Cette facture est au nom de quelqu’un d’autre. Demande-moi la tienne ; rien n’a été débité.
checkout-wrong-price = Cette facture ne correspond plus à sa commande. Demandes-en une nouvelle ; rien n’a été débité.
checkout-paid = C’est déjà payé. Rien n’a été débité à nouveau.
checkout-expired = Cette facture est trop ancienne. Demandes-en une nouvelle ; rien n’a été débité.
checkout-not-for-sale = Ce n’est plus en vente. Demande une nouvelle facture ; rien n’a été débité.
checkout-reserved = Un paiement est déjà en cours. S’il n’arrive pas, réessaie dans deux minutes.
checkout-later = Je n’arrive pas à retrouver ta commande. Rien n’a été débité ; réessaie dans une minute.

payments-receipt =
    { $thanks }

    <b>Reçu</b>
    { $what }
    { $stars } ⭐, { $at }
    Transaction <code>{ $charge }</code>

    Quelque chose ne va pas ? /paysupport t’aide.
payments-thanks-premium = <b>Merci ! Le premium est à toi jusqu’au { $until }.</b> Il marche dès maintenant : vois /premium.
payments-thanks-renewal = <b>Ton premium est renouvelé jusqu’au { $until }.</b> Pour annuler le renouvellement, ouvre /premium.
payments-thanks-gift = <b>Merci ! Ton cadeau est prêt.</b> Le prochain message contient son lien : transfère-le à qui tu veux. Tes cadeaux sont dans /premium.
payments-thanks-campaign = <b>Merci ! Ta campagne est payée et attend d’être vérifiée.</b> Je t’écris dès que c’est décidé ; /campaigns montre où elle en est.
payments-thanks-balance = <b>Merci ! Ton paiement est sur ton solde.</b> La campagne avait déjà son argent, était arrêtée, ou ton solde était négatif. Rien n’est perdu : /campaigns montre ton solde.
payments-thanks-topup = <b>Merci ! Ton solde est maintenant de { $balance } ⭐.</b> /advertise le dépense ; /campaigns le montre.
payments-what-month = Premium, formule mensuelle, 30 premiers jours
payments-what-renewal = Premium, formule mensuelle, 30 jours de plus
payments-what-year = Premium, 365 jours
payments-what-gift-month = Premium en cadeau, 30 jours
payments-what-gift-year = Premium en cadeau, 365 jours
payments-what-topup = Solde pour messages sponsorisés
payments-what-campaign = Budget de la campagne « { $name } »
payments-unplaced =
    <b>Tes { $stars } ⭐ sont arrivées, mais je ne sais pas pour quoi.</b>

    Elles sont en sécurité : un propriétaire de ce bot est prévenu et va livrer ou rembourser. Tu n’as rien à faire ; si tu veux, écris à /paysupport.
    Transaction <code>{ $charge }</code>

payments-refunded = Ton paiement de { $stars } ⭐ a été remboursé : les Étoiles te sont revenues.
payments-refunded-premium = Ton paiement de { $stars } ⭐ a été remboursé, le premium est donc terminé. Tout ce qui est gratuit continue comme avant.
payments-refunded-part = Ton paiement de { $stars } ⭐ a été remboursé. Le reste de ce que tu as payé tient : le premium se termine maintenant le <b>{ $until }</b>.
payments-refunded-unspent = { $stars } ⭐ de ton solde te sont revenues en Étoiles.
payments-refunded-topup = Ton paiement de { $stars } ⭐ a été remboursé et retiré de ton solde ; /campaigns montre où tu en es.
payments-refunded-gift = Ton paiement de { $stars } ⭐ a été remboursé. Le lien du cadeau ne marche plus.
payments-refunded-gift-taken = Ton paiement de { $stars } ⭐ a été remboursé. Le cadeau a été repris à la personne qui l’avait activé.
payments-gift-ended = Le premium qu’on t’avait offert est terminé : son paiement a été remboursé à qui l’avait offert. Tout ce qui est gratuit continue comme avant.
payments-gift-shorter = Le premium qu’on t’avait offert a été repris : son paiement a été remboursé à qui l’avait offert. Le reste tient : le premium se termine maintenant le <b>{ $until }</b>.
payments-refunded-campaign = Ton paiement de { $stars } ⭐ a été remboursé. Les campagnes qu’il payait sont arrêtées ; /campaigns montre où tu en es.
payments-renewal-failed = Telegram n’a pas pu renouveler ton premium, sans doute faute d’Étoiles. Il se termine le <b>{ $until }</b> ; tu peux t’abonner à nouveau dans /premium.
payments-button-premium = Ouvrir premium
