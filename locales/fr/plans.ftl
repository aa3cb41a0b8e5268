plans-name-free = Gratuite
plans-name-growth = Growth
plans-name-enterprise = Enterprise
plans-name-enterprise-year = Enterprise, un an
plans-card =
    <b>Formule de { $name }</b>

    { $state }

    Par 24 heures : <b>{ $limit }</b> destinataires. Envoyés ces dernières 24 heures : { $used } ; libres maintenant : { $free }.
    Modèles : { $templates } sur { $templates_max }.

    Au-delà, un envoi coûte { $fee } ⭐, plus { $price } ⭐ pour { $messages } messages, pris sur le solde : <b>{ $balance } ⭐</b>. Seul ce qui est envoyé est compté.
plans-state = La formule est <b>{ $plan }</b>.
plans-state-until = La formule est <b>{ $plan }</b>, jusqu’au <b>{ $until }</b>. Rien ne se renouvelle tout seul.
plans-renews = { $plan } se renouvelle le <b>{ $at }</b>.
plans-ends = { $plan } se termine le <b>{ $at }</b> et ne se renouvelle pas.
plans-tiers = Enterprise grandit avec l’usage et la bonne qualité, par 24 heures : { $tiers } destinataires.
plans-not-verified = Les formules sont pour les entreprises vérifiées, afin que les clients sachent qui écrit. Prouve que le site est à toi : elles seront ici ensuite. D’ici là, tu envoies comme avec la formule gratuite.
plans-about-growth = <b>Growth</b> : 2 500 destinataires par 24 heures, 20 modèles. Au mois.
plans-about-enterprise = <b>Enterprise</b> : 2 000 destinataires, avec l’usage et la bonne qualité jusqu’à 100 000, 100 modèles, l’API, une équipe de 20. Au mois.
plans-about-enterprise-year = <b>Enterprise, un an</b> : la même pour 365 jours, payée une fois.
plans-buy-growth = Growth, { $stars } ⭐ par mois
plans-buy-enterprise = Enterprise, { $stars } ⭐ par mois
plans-buy-enterprise-year = Enterprise, { $stars } ⭐ par an
plans-button-show = Voir la formule
plans-button-balance = Solde
plans-button-verify = Se faire vérifier
plans-button-history = Mouvements
plans-button-cancel = Arrêter le renouvellement : { $plan }
plans-button-resume = Reprendre le renouvellement : { $plan }
plans-refused-not-verified = Seules les entreprises vérifiées peuvent acheter une formule : fais-toi d’abord vérifier dans /business. Rien n’a été débité.
plans-refused-subscribed = Cette formule se renouvelle déjà toute seule : tu paierais deux fois. Rien n’a été débité.
plans-pay =
    <b>{ $plan } pour { $name } : { $stars } ⭐ par mois</b>

    Touche le bouton pour payer dans Telegram. Elle se renouvelle tous les 30 jours jusqu’à ce que tu l’arrêtes ici. Ce lien n’est qu’à toi et vaut { $hours } heures.
plans-invoice-title = Formule { $plan }
plans-invoice-growth = { $name } : 2 500 destinataires par 24 heures, 20 modèles. Se renouvelle tous les 30 jours ; s’arrête dans /business.
plans-invoice-enterprise = { $name } : jusqu’à 100 000 destinataires par 24 heures selon la qualité, 100 modèles, API, équipe. Se renouvelle tous les 30 jours ; s’arrête dans /business.
plans-invoice-enterprise-year = { $name } : jusqu’à 100 000 destinataires par 24 heures selon la qualité, 100 modèles, API, équipe, pour 365 jours. Rien ne se renouvelle.
plans-cancelled = C’est fait : elle ne se renouvellera pas. La formule reste jusqu’à la fin des jours payés.
plans-resumed = C’est fait : la formule peut se renouveler. Si Telegram la montre encore comme arrêtée, renouvelle-la dans Paramètres › Mes Étoiles.
plans-balance =
    <b>Solde de { $name } : { $free } ⭐</b>
    Retenues par des envois en cours : { $held } ⭐

    Il paie les messages au-delà de la formule. Ce dont tu n’as pas besoin, tu peux le ravoir en Étoiles.
plans-debt = Il manque { $stars } ⭐ au solde, parce qu’un paiement t’a été rendu après avoir été dépensé. Ton prochain paiement comble d’abord cela.
plans-topup-about = Des Étoiles pour les messages de { $name } au-delà de sa formule. Ce que tu ne dépenses pas, tu peux le ravoir.
plans-history = <b>Solde de { $name }, du plus récent au plus ancien</b>
plans-no-moves = Aucun mouvement pour l’instant.
plans-move = { $day } · <b>{ $stars } ⭐</b> · { $what }
plans-move-topup = rechargé
plans-move-refunded = rendu à qui l’avait payé
plans-move-hold = retenu pour un envoi
plans-move-rest = revenu d’un envoi : pas envoyé, ou compris dans la formule
plans-move-leaving = mis de côté pour un remboursement
plans-move-returned = n’est plus mis de côté pour un remboursement
plans-move-other = autre
plans-no-charge = { $stars } ⭐ restent sur le solde : il n’y a plus de paiement à toi qui puisse revenir. Elles paient les messages au-delà de la formule.
plans-ending = La formule { $plan } de { $name } se termine le <b>{ $until }</b>, et rien ne se renouvelle tout seul. Veux-tu la garder ?
plans-ended = La formule { $plan } de { $name } s’est terminée le <b>{ $until }</b>. À partir de maintenant : { $now }, { $limit } destinataires par 24 heures, { $templates } modèles. Ce que tu as écrit reste.
plans-team-rests = <b>L’équipe et les clés de { $name } sont en pause.</b> Elles font partie de la formule Enterprise, qui est terminée. Dans l’équipe : { $senders } ; clés de l’API : { $keys }. Tant que { $name } n’a pas de nouveau Enterprise, l’équipe ne peut pas agir et les appels avec une clé sont refusés (403). Rien n’est perdu : ensuite tout marche comme avant.
plans-team-returns = <b>L’équipe et les clés de { $name } marchent de nouveau :</b> la formule Enterprise est là. Dans l’équipe : { $senders } ; clés de l’API : { $keys }.
plans-sender-rests = Pour l’instant, tu ne peux pas agir pour <b>{ $name }</b> : son équipe fait partie de la formule Enterprise, qui est terminée. Ce que tu as déjà envoyé continue. Quand la formule revient, tu le peux de nouveau, et je te le dis.
plans-sender-returns = Tu peux de nouveau agir pour <b>{ $name }</b> : sa formule a une équipe.
plans-renewal-failed = Telegram n’a pas pu renouveler la formule { $plan } de { $name }, sans doute faute d’Étoiles. Elle se termine le <b>{ $until }</b> ; tu peux te réabonner.
plans-thanks = <b>Merci ! { $name } a la formule { $plan } jusqu’au { $until }.</b> Elle vaut dès maintenant : voir /business.
plans-thanks-renewal = <b>La formule { $plan } de { $name } est renouvelée jusqu’au { $until }.</b> Pour arrêter le renouvellement, ouvre /business.
plans-what = Formule { $plan } pour { $name }
plans-thanks-topup = <b>Merci ! Le solde est de { $balance } ⭐ maintenant.</b> Il paie les messages au-delà de la formule : voir /business.
plans-what-topup = Solde de { $name }
plans-refunded = Ton paiement de { $stars } ⭐ a été remboursé, et ce qu’il avait acheté de la formule { $plan } a été repris. { $name } a maintenant la formule { $now }.
plans-refunded-topup = Ton paiement de { $stars } ⭐ a été remboursé et a quitté le solde de { $name }. Les envois qu’il payait ont été arrêtés ; /business montre où tu en es.
