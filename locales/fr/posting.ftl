posting-sponsored = Sponsorisé · { $name }
posting-why = Pourquoi cette pub ?
posting-at = { $url }
posting-number = № { $id }
posting-split-owner =
    Un post sponsorisé dans <b>{ $title }</b> est terminé : « { $name } » · { $post }
    Il a rapporté { $earned } ⭐ avec { $subscribers } abonnés : <b>{ $owner } ⭐ à toi</b>, { $platform } ⭐ à la plateforme. Ta part peut être versée à partir du { $due } ; /earnings montre tout.
posting-split-advertiser =
    Un post de « { $name } » dans <b>{ $title }</b> est terminé · { $post }
    Il a coûté { $earned } ⭐ avec { $subscribers } abonnés : { $owner } ⭐ au propriétaire du canal, { $platform } ⭐ à la plateforme. Rendu : { $returned } ⭐.
posting-void-owner =
    Un post sponsorisé dans <b>{ $title }</b> n’a pas été payé : « { $name } » · { $post }
    { $owner } ⭐ auraient été à toi. Laisse les posts tels quels jusqu’à ce que je les supprime, s’il te plaît.
posting-void-advertiser =
    Un post de « { $name } » dans <b>{ $title }</b> n’est pas resté comme convenu · { $post }
    Tu ne le paies donc pas : { $price } ⭐ sont revenues à la campagne.
posting-less-gone = − { $stars } ⭐ : il a disparu avant la fin de ses { $hours } heures. Je l’ai vu pour la dernière fois le { $at } ; il est payé jusque-là, si cela fait une heure ou plus.
posting-less-untold = − { $stars } ⭐ : je n’ai pas pu voir s’il est resté jusqu’au bout. Je l’ai vu pour la dernière fois le { $at } ; il est payé jusque-là, si cela fait une heure ou plus.
posting-less-lost = − { $stars } ⭐ : j’ai perdu l’accès au canal avant la fin de ses { $hours } heures, le { $at }. Il est payé jusque-là, si cela fait une heure ou plus.
posting-less-top = − { $stars } ⭐ ({ $percent } %) : un autre post a pris sa place en tête pendant sa première heure, le { $at }.
posting-less-altered = − { $stars } ⭐ : quelqu’un l’a modifié, constaté le { $at }. Ce n’est pas ce que l’annonceur paie.
posting-log = { $post } : { $price } ⭐ = { $owner } ⭐ pour le propriétaire + { $platform } ⭐ pour la plateforme
posting-log-less = { $stars } ⭐ rendues : { $why }
posting-log-due = au propriétaire à partir du { $due }
posting-log-gone = il a été retiré trop tôt
posting-log-lost = j’ai perdu l’accès au canal
posting-log-untold = je n’ai pas pu voir s’il est resté
posting-log-top = un autre post a pris sa place en tête
posting-log-altered = quelqu’un l’a modifié
posting-delete-it =
    Je n’ai pas pu supprimer moi-même le post sponsorisé dans <b>{ $title }</b> · { $post }
    Son temps est écoulé : supprime-le, s’il te plaît.

why-explained =
    <b>Pourquoi vois-tu ça ?</b>
    « { $name } » paie ce post en Étoiles Telegram ; le canal { $title } en reçoit sa part. Je choisis d’après l’enchère de l’annonceur et les règles du canal, et je ne sais rien de toi : je ne vois pas qui lit un canal.

    Il ne devrait pas être là ? Dis-nous pourquoi :
why-preview = Voici ce que voient les lecteurs d’un post sponsorisé : qui paie, que le canal reçoit sa part, que le choix se fait d’après l’enchère et les règles du canal et jamais d’après ce que fait un lecteur, et comment le signaler.
why-misleading = Il est trompeur
why-adult = Il n’est pas pour tous les yeux
why-illegal = Il propose quelque chose d’illégal
why-annoying = Il n’a pas sa place dans ce canal
why-thanks = Merci. Les personnes qui tiennent ce bot vont regarder.
why-again = Tu as déjà signalé ce post. Merci.
why-reported = Un lecteur signale le post { $id } de la campagne { $campaign }, « { $name } » : { $reason }.
