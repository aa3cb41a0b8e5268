command-campaigns = tes messages sponsorisés et ton solde

campaigns-all =
    <b>Tes campagnes</b>
    Ton solde : { $balance } ⭐
campaigns-none =
    Tu n’as pas encore de campagnes. Appuie sur le bouton pour écrire ton premier message sponsorisé.
    Ton solde : { $balance } ⭐
campaigns-balance = Solde
campaigns-new = Nouveau message sponsorisé
campaigns-line =
    <b>{ $id } · { $name }</b> : { $state }
    Dépensé { $spent } ⭐, en ligne { $held } ⭐, reste { $left } ⭐ sur { $stars } ⭐
campaigns-card =
    <b>{ $id } · { $name }</b>
    { $text }

    { $state }
    Budget : { $stars } ⭐
    Dépensé : { $spent } ⭐
    Retenu pour les posts en ligne : { $held } ⭐
    Reste : { $left } ⭐
campaigns-state-review = une personne la vérifie avant sa publication
campaigns-state-running = active jusqu’au { $until }
campaigns-state-finished = terminée : ses jours sont passés
campaigns-state-spent = terminée : son budget est dépensé
campaigns-state-stopped = tu l’as arrêtée
campaigns-state-replaced = tu en as écrit une autre version
campaigns-state-refunded = terminée : son paiement a été remboursé
campaigns-state-refused = refusée : { $why }
campaigns-posts = <b>Posts</b> (abonnés entre parenthèses)
campaigns-post-settled = { $day } · { $channel } ({ $subscribers }) · { $log }
campaigns-post-standing = { $day } · { $channel } ({ $subscribers }) : en ligne, { $price } ⭐ · { $post }
campaigns-post-void = { $day } · { $channel } : n’a pas compté, { $price } ⭐ rendues · { $post }
campaigns-post-unknown = { $day } · { $channel } : personne ne sait encore s’il est paru ; { $price } ⭐ attendent · { $post }
campaigns-post-waiting = { $day } · { $channel } : en route, { $price } ⭐ · { $post }
campaigns-post-asked = { $day } · { $channel } : je demande d’abord à son propriétaire, { $price } ⭐ attendent · { $post }
campaigns-post-skipped = { $day } · { $channel } : j’ai demandé à son propriétaire, il n’est pas paru ; { $price } ⭐ rendues · { $post }
campaigns-stop-ask = Arrêter « { $name } » ? Ce qui n’est pas dépensé revient sur ton solde. Les posts en ligne restent jusqu’à leur fin.
campaigns-stop-yes = Oui, l’arrêter
campaigns-stopped = « { $name } » est arrêtée. { $returned } ⭐ sont revenues sur ton solde.
campaigns-over-finished = Les jours de « { $name } » sont passés. Elle a dépensé { $spent } ⭐ ; { $returned } ⭐ sont revenues sur ton solde. /campaigns montre ses posts.
campaigns-over-spent = « { $name } » a dépensé son budget : { $spent } ⭐. /campaigns montre ses posts, /advertise en commence une autre.

campaigns-state-again = tu l’as modifiée : une personne vérifie la nouvelle version avant toute autre publication
campaigns-state-later = approuvée ; commence le { $first }
campaigns-state-reported = terminée : des lecteurs l’ont signalée, et les personnes qui tiennent ce bot l’ont arrêtée
campaigns-paused-advertiser = en pause, à ta demande
campaigns-paused-reported = en pause : des lecteurs l’ont signalée, et une personne la regarde. Tu n’as rien à faire ; je te dis ce qu’il en est
campaigns-pace-even = Rythme : { $used } ⭐ utilisées depuis son début ou son dernier changement, { $due } ⭐ seraient un rythme régulier. Elle est dans le rythme.
campaigns-pace-behind = Rythme : { $used } ⭐ utilisées depuis son début ou son dernier changement, { $due } ⭐ seraient un rythme régulier. Elle est en retard, et pèse plus jusqu’à ce qu’elle ait rattrapé.
campaigns-pace-ahead = Rythme : { $used } ⭐ utilisées depuis son début ou son dernier changement, { $due } ⭐ seraient un rythme régulier. Elle est en avance, et ralentit un moment.
campaigns-average = Payé en moyenne pour 1 000 abonnés : { $average } ⭐ ; ton enchère est de { $bid } ⭐.
campaigns-reach = Portée : { $posts ->
    [one] { $posts } post
   *[other] { $posts } posts
 } dans des canaux avec { $subscribers } abonnés en tout à leur publication. Combien l’ont regardé, aucun bot ne peut le voir.
campaigns-clicks = Clics : { $count }
campaigns-no-clicks = Les clics ne sont comptés que si les propriétaires de ce bot règlent PUBLIC_URL ; ce n’est pas le cas.
campaigns-post-clicks = { $count ->
    [one] { $count } clic
   *[other] { $count } clics
 }
campaigns-do-pause = Pause
campaigns-do-resume = Reprendre
campaigns-do-edit = Modifier
campaigns-do-more = Ajouter de l’argent
campaigns-do-copy = Copier
campaigns-do-why = Pourquoi pas la mienne ?
campaigns-do-ask = L’arrêter
campaigns-paused = « { $name } » est en pause. Les posts en ligne restent jusqu’à leur fin ; rien d’autre n’est publié. Les jours de pause s’ajoutent à la fin.
campaigns-resumed = « { $name } » continue. Les jours de pause s’ajoutent : elle est active jusqu’au { $until }, et dépense désormais ce qui reste à un rythme régulier.
campaigns-more =
    <b>Plus d’argent pour « { $name } »</b>
    Son budget est de { $stars } ⭐ ; ton solde est de { $balance } ⭐. Ce que tu ajoutes se dépense régulièrement sur les jours qui restent.
campaigns-more-short = Ton solde n’y suffit pas : le plus petit montant est de { $least } ⭐. Recharge-le ici ; une fois le paiement fait, appuie de nouveau sur <b>{ $again }</b>.
campaigns-top-up = Recharger { $stars } ⭐
campaigns-added = « { $name } » a maintenant un budget de { $stars } ⭐.
campaigns-why = <b>Pourquoi « { $name } » n’est-elle pas plus publiée ?</b> En l’état actuel :
campaigns-why-idle = · { $state }
campaigns-why-able = · { $count ->
    [0] aucun canal n’est libre pour elle en ce moment
    [one] { $count } canal peut la montrer au prochain créneau libre, sauf si une enchère plus haute passe avant
   *[other] { $count } canaux peuvent la montrer au prochain créneau libre, sauf si une enchère plus haute passe avant
 }
campaigns-why-channel = · { $title } : { $why }
campaigns-here-able = peut la montrer à son prochain créneau libre, sauf si une enchère plus haute passe avant
campaigns-here-closed = ne prend pas de posts en ce moment
campaigns-here-own-channel = est à toi
campaigns-here-named-out = tu l’as exclu
campaigns-here-not-named-in = n’est pas parmi ceux que tu as nommés
campaigns-here-wrong-language = est dans une autre langue
campaigns-here-wrong-topic = parle d’autre chose
campaigns-here-too-small = est trop petit
campaigns-here-too-big = est trop grand
campaigns-here-refused-category = ne prend pas cette catégorie
campaigns-here-refused-advertiser = ne prend pas tes messages
campaigns-here-below-floor = demande plus que ton enchère
campaigns-here-budget-spent = coûte plus pour un post qu’il ne reste
campaigns-here-not-its-days = ce ne sont pas les jours de ta campagne
campaigns-here-day-full = attend demain : aujourd’hui, elle a eu tous les posts que tu permets
campaigns-here-lately-here = l’a montrée, ou a été interrogé, dans les 72 dernières heures, et pourra la montrer encore
campaigns-here-ahead-of-pace = attend, parce qu’elle dépense régulièrement sur ses jours
campaigns-draft = Tu as commencé un message sponsorisé sans le finir. Il n’y a de place que pour un : le continuer, ou mettre celui-ci à sa place ?
campaigns-draft-edit = Tu modifies « { $name } » sans l’avoir encore envoyé en vérification. Il n’y a de place que pour un message : le continuer, ou mettre celui-ci à sa place ?
campaigns-draft-continue = Le continuer
campaigns-draft-replace = Le remplacer
