command-refund = rendre un paiement, après avoir vu ce que ça annule

refund-list =
    <b>Quel paiement ?</b> Choisis parmi les derniers, ou écris <code>/refund</code> et son identifiant de transaction ; le début suffit si aucun autre ne commence ainsi.

    Rien ne se passe avant que tu aies vu ce qu’un remboursement annule. Telegram ne rend que des paiements entiers.
refund-list-of = <b>Paiements de { $person }</b>, du plus récent au plus ancien
refund-none = Personne n’a encore rien payé : il n’y a rien à rembourser.
refund-unknown = Je ne connais pas cette transaction. Son identifiant est sur le reçu ; il en faut au moins les 4 premiers caractères.
refund-several = { $count } transactions commencent ainsi. Laquelle ?
refund-to-list = Derniers paiements
refund-of = Tous les paiements de cette personne
refund-choice = { $mark } { $stars } ⭐ · { $what } · { $day }
refund-mark-delivered = ✓
refund-mark-suspended = ❓
refund-mark-refunding = …
refund-mark-refunded = ↩︎

refund-card =
    <b>{ $stars } ⭐</b> · { $what }
    Payé par <a href="tg://user?id={ $person }">{ $person }</a>, le { $at }
    Transaction <code>{ $charge }</code>
    { $state }
refund-state-delivered = Payé et livré
refund-state-suspended = En suspens : personne ne sait encore pour quoi c’était
refund-state-refunding =
    { $tries ->
        [0] Un remboursement est en cours, demandé par { $by } le { $at } : { $reason }
       *[other] Un remboursement est en cours, demandé par { $by } le { $at } : { $reason }. La réponse de Telegram s’est perdue ; je redemande.
    }
refund-state-refunded = Remboursé le { $at }, { $by }
refund-state-refunded-because = Remboursé le { $at }, { $by } : { $reason }
refund-by-owner = par le propriétaire du bot { $owner }
refund-by-payer = par la personne qui avait payé, depuis son solde
refund-by-bot = par le bot lui-même
refund-the-bot = le bot lui-même
refund-by-telegram = hors de ce bot
refund-by-book = hors de ce bot
refund-by-chargeback = par rétrofacturation
refund-late = Son message n’est jamais venu ; trouvé dans le registre de Telegram
refund-gift-redeemed = Le cadeau a été activé
refund-gift-waits = Le cadeau n’a pas encore été activé
refund-shares =
    C’est allé à :
    { $list }
refund-share = · { $account } : { $stars } ⭐
refund-account-platform = la plateforme
refund-account-pool = la cagnotte des artistes
refund-account-suspense = en suspens
refund-account-advertiser = le solde de l’annonceur { $whose }
refund-account-campaign = la campagne { $whose }
refund-account-payee = le bénéficiaire { $whose }

refund-never-before = Cette personne n’a encore jamais été remboursée.
refund-before = ⚠️ Déjà remboursé à cette personne : { $times } fois, la dernière le { $last }.
refund-outlook = <b>Un remboursement rend { $stars } ⭐ et prend :</b>
refund-move = · { $account } : { $stars } ⭐, il reste { $then } ⭐
refund-move-debt = · { $account } : { $stars } ⭐, il reste ⚠️ <b>{ $then } ⭐</b> : le prochain paiement compense
refund-ends-premium = · le premium se termine tout de suite
refund-shortens-premium = · le premium se termine alors le { $until }
refund-ends-gift = · le lien du cadeau ne marche plus
refund-ends-gift-taken = · le cadeau est repris à qui l’a activé
refund-ends-campaign = · la campagne « { $name } » s’arrête
refund-refund = Rembourser
refund-place = Livrer

refund-ask-why = <b>Rembourser { $stars } ⭐ à { $person } : pourquoi ?</b> Le motif est gardé. En choisir un lance le remboursement.
refund-reason-asked = À sa demande
refund-reason-twice = Payé deux fois
refund-reason-broken = Ça n’a pas marché
refund-reason-goodwill = Geste commercial
refund-reason-unspent = solde non dépensé
refund-reason-pack-second = Le pack était déjà à cette personne
refund-reason-pack-gone = Le pack a été retiré pendant le paiement
refund-write = Avec mes mots
refund-ask-reason = Écris le motif en une phrase de { $max } caractères au plus. L’envoyer lance le remboursement.
refund-reason-length = Écris un motif de { $max } caractères au plus, par exemple : <code>Payé avec le mauvais compte.</code>
refund-asked = Le remboursement de { $stars } ⭐ à { $person } est en cours. Je te dis comment il se termine.
refund-done = ↩︎ { $stars } ⭐ sont revenues à { $person }, qui le sait. Transaction <code>{ $charge }</code>
refund-failed =
    <b>Le remboursement de { $stars } ⭐ à { $person } a échoué, et rien n’a changé.</b>
    { $why }
    Transaction <code>{ $charge }</code>
refund-why-balance = Telegram dit que les Étoiles du bot n’y suffisent pas. Réessaie avec /refund quand il en sera rentré d’autres.
refund-why-charge = Telegram ne connaît pas cette transaction pour cette personne. Vérifie si le token du bot ou la base de données a changé ; puis écris à l’assistance des bots de Telegram.
refund-why-person = Telegram ne connaît plus cette personne : son compte est peut-être supprimé. Les Étoiles restent ici.
refund-why-other = Telegram dit : { $reason }. Réessaie avec /refund, ou écris à l’assistance des bots de Telegram.
refund-refused-refunded = Rien n’a été fait. { $state }
refund-refused-under-way = Rien n’a été fait : { $by } a déjà demandé ce remboursement, le { $at }. Je continue avec celui-là.
refund-refused-unknown = Rien n’a été fait : je ne connais pas cette transaction.
refund-refused-ceiling = Rien n’a été fait : avec celui-ci, les remboursements de 24 heures dépasseraient la limite. Attends, ou augmente « { $label } » dans /config.
refund-refused-telegram-short = Rien n’a été fait : Telegram garde trop peu d’Étoiles pour ce bot. Réessaie quand il en sera rentré d’autres.

refund-orders = <b>Pour quoi étaient les { $stars } ⭐ de { $person } ?</b> Ces commandes ont le même payeur et le même prix.
refund-no-orders = <b>Aucune commande de { $person } n’est à { $stars } ⭐.</b> Les Étoiles peuvent devenir son solde pour messages sponsorisés, ou lui revenir.
refund-order = { $what } · { $day }
refund-order-paid = { $what } · { $day } · déjà payé : une fois de plus
refund-to-balance = Son solde
refund-the-balance = son solde pour messages sponsorisés
refund-sure = Livrer, pour { $stars } ⭐ de { $person } : <b>{ $what }</b> ?
refund-deliver = Oui, livrer
refund-placed = Livré à { $person } : { $what }. Le reçu est envoyé.
refund-ends-plan = · ce qu’il a acheté de la formule de { $name } est repris
refund-reason-invoice-second = La facture était déjà payée
refund-account-business = le solde de l’entreprise { $whose }
refund-account-sending = l’envoi { $whose }
