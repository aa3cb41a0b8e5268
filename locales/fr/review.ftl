command-review = décider des messages sponsorisés

review-waiting = « { $name } » ({ $stars } ⭐) attend ta décision.
review-open = Examiner
review-empty = Rien n’attend de décision.
review-campaign =
    Ci-dessus : exactement ce qui est publié. { $count ->
        [one] C’est la seule qui attend.
       *[other] { $count } attendent.
    }

    Campagne { $id } de { $name } (personne { $advertiser })
    Le vrai site du lien : <b>{ $host }</b>
    Lien entier : <code>{ $url }</code>
    Catégorie : { $category }
    Enchère : { $bid } pour 1 000 abonnés
    Budget : { $budget }, { $days } à partir du { $first }
    Image : { $picture }
    Langues : { $languages }
    Thèmes : { $topics }
    Taille des canaux : { $sizes }
    Seulement dans : { $channels_in }
    Pas dans : { $channels_out }
    Posts : { $posts_max }
review-rules-refuse = <b>Les règles la refusent aujourd’hui :</b> { $why }
review-approve = Approuver
review-refuse = Refuser
review-approved = « { $name } » est approuvée et peut être publiée dès maintenant.
review-refused = « { $name } » est refusée. L’argent est revenu sur le solde de son annonceur.
review-ask-why = Pourquoi « { $name } » est-elle refusée ? L’annonceur le saura.
review-reason-misleading = Elle est trompeuse
review-reason-forbidden = Elle promeut ce qui n’est pas permis ici
review-reason-link = Le lien ne mène pas où il devrait
review-reason-language = Les mots ne sont pas publiables
review-reason-rights = Elle utilise le nom ou l’œuvre d’autrui
review-reason-destination = La page ne marche pas ou ne correspond pas
review-reason-adult = Contenu pour adultes ou choquant
review-reason-hate = Haine, violence ou harcèlement
review-reason-politics = Politique ou religion
review-reason-gambling = Jeux d’argent ou loteries
review-reason-money = Crédits, argent facile ou pyramides
review-reason-medical = Médicaments ou promesses de santé non autorisés
review-reason-substances = Alcool, tabac ou drogues
review-reason-weapons = Armes ou explosifs
review-reason-spam = Abonnés achetés, spam ou piratage
review-reason-illegal = Produits illégaux ou contrefaits
review-write = Avec mes mots
review-ask-reason = Écris le motif en une phrase. L’annonceur la lira telle quelle.
review-reason-length = Écris un motif de { $max } caractères au plus, par exemple : <code>Sur le site, le prix est différent.</code>
review-told-approved = « { $name } » est approuvée. Elle est active jusqu’au { $until } ; /campaigns montre où elle en est.
review-told-refused = « { $name } » a été refusée : { $why }. { $returned } ⭐ sont revenues sur ton solde ; modifie-la avec /advertise, ou demande avec /support.
review-unknown =
    <b>Ce post est-il en ligne ?</b> La réponse de Telegram s’est perdue ({ $reason }), et je ne publie pas deux fois.

    Post { $id } dans { $title } ({ $where }), tenté le { $at } :
    <b>{ $name }</b> : { $text }

    Regarde, puis dis-le-moi. D’ici là, il ne coûte rien et ne rapporte rien.
review-stands = Il y est
review-absent = Il n’y est pas
review-ask-link = Envoie-moi le lien du post (<code>https://t.me/…</code>), pour que je puisse le supprimer à la fin. Sans lui, ce sera au propriétaire du canal de le faire.
review-no-link = Je n’ai pas de lien
review-wrong-link = Ce n’est pas le lien d’un post de ce canal. Il ressemble à <code>https://t.me/name/123</code> ou <code>https://t.me/c/1234567890/123</code>.
review-noted-stands = Noté : le post { $id } est en ligne, et sera payé à la fin.
review-noted-absent = Noté : le post { $id } n’est pas paru. Son prix est revenu à la campagne.

review-history = Cet annonceur jusqu’ici : { $campaigns ->
    [one] { $campaigns } campagne
   *[other] { $campaigns } campagnes
 } (dont { $refused ->
    [one] { $refused } refusée
   *[other] { $refused } refusées
 }), { $posts ->
    [one] { $posts } post
   *[other] { $posts } posts
 }, { $reports ->
    [one] { $reports } signalement
   *[other] { $reports } signalements
 } ; { $voices }
review-changes = <b>Changé depuis la dernière approbation :</b>
review-change = { $what } : { $old } → { $new }
review-new-picture = ✎ L’image est une autre
review-reported-waits = « { $name } » est en pause : { $count } lecteurs différents l’ont signalée. Regarde, s’il te plaît.
review-reported =
    <b>Des lecteurs ont signalé « { $name } »</b> (campagne { $id }). Elle est en pause jusqu’à ta décision.
    Signalée par : { $people }
review-report-reason = · { $count } × { $reason }
review-resume = Reprendre
review-halt = Arrêter
review-resumed = « { $name } » continue.
review-stopped = « { $name } » est arrêtée. Ce qui n’était pas dépensé est revenu sur le solde de son annonceur.
review-told-reported = « { $name } » est en pause : plusieurs lecteurs l’ont signalée. Une personne la regarde maintenant, et je te dis ce qu’il en est.
review-told-resumed = « { $name } » continue : une personne a regardé les signalements des lecteurs et n’a rien trouvé à redire. Les jours de pause s’ajoutent ; elle est active jusqu’au { $until }.
review-told-stopped = « { $name } » est arrêtée après des signalements de lecteurs. { $returned } ⭐ sont revenues sur ton solde ; demande avec /support si tu penses que c’est une erreur.
