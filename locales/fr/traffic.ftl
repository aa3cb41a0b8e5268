traffic-label = Canal recommandé · { $title }
traffic-subscribers = { $count ->
        [one] { $count } abonné
       *[other] { $count } abonnés
    }
traffic-open = Ouvrir le canal
traffic-why = Pourquoi je vois ça ?
traffic-explained =
    <b>Pourquoi vois-tu ça ?</b>
    { $title } et { $promoted } participent au trafic équitable : des canaux qui se recommandent les uns les autres, chacun en proportion de sa taille. Personne ne paie, personne ne reçoit rien quand on s’abonne, et je ne sais rien de toi : je ne vois pas qui lit un canal.
    Tu gères un canal ? /channels montre comment participer.
    Il ne devrait pas être là ? Dis-nous pourquoi :
traffic-preview = Les canaux qui participent au trafic équitable se recommandent les uns les autres, chacun en proportion de sa taille. Personne ne paie.
traffic-delete-it =
    Je n’ai pas pu supprimer moi-même la recommandation de { $promoted } dans <b>{ $title }</b> · { $post }
    Son temps est écoulé : supprime-la, s’il te plaît.
traffic-short =
    La recommandation de { $promoted } dans <b>{ $title }</b> compte pour { $counted } vues au lieu de { $agreed } : { $why }.
    Laisse les recommandations telles quelles jusqu’à ce que je les supprime, s’il te plaît.
traffic-doubt =
    <b>Cette recommandation est-elle en ligne ?</b> La réponse de Telegram s’est perdue ({ $reason }), et je ne publie pas deux fois.

    { $promoted }, dans { $title } ({ $where }), essai { $at }.

    Regarde, puis dis-le-moi. D’ici là, elle ne compte pour personne.
traffic-noted-stands = Noté : elle est en ligne, et compte pour le temps où elle y reste.
traffic-noted-absent = Noté : elle n’est pas parue, et ne compte pour personne.
traffic-reported = Un lecteur signale la recommandation de { $promoted } dans { $title } : { $reason }.
traffic-reported-waits = Personne ne recommande { $title } pour l’instant : des lecteurs l’ont signalé. Regarde, s’il te plaît.
traffic-told-reported = Personne ne recommande <b>{ $title }</b> pour l’instant : plusieurs lecteurs l’ont signalé. Quelqu’un regarde, et je te dirai la suite.
traffic-told-again = <b>{ $title }</b> est de nouveau recommandé : quelqu’un a regardé les signalements et n’a rien trouvé de mal.
traffic-told-never = Plus personne ne recommande <b>{ $title }</b> : quelqu’un a regardé les signalements et les a trouvés justes. À partir du { $day }, tu peux demander un autre regard, dans Trafic équitable.
traffic-again = { $title } est de nouveau recommandé.
traffic-never = Plus personne ne recommande { $title }.
traffic-words-wait = { $title } se décrit autrement. Regarde, s’il te plaît.
traffic-review-words =
    Ci-dessus : comment il serait recommandé. { $count ->
        [one] C’est la seule description en attente.
       *[other] { $count } descriptions attendent.
    }

    { $title } ({ $where }), personne { $owner }
    Avec ses mots : <b>{ $words }</b>
traffic-review-reported =
    <b>Des lecteurs ont signalé des recommandations de { $title }</b> ({ $where }, personne { $owner }). Personne ne le recommande tant que tu n’as pas décidé.
    Signalé par : { $people }
traffic-ask-why = Pourquoi { $title } ne peut-il pas se décrire ainsi ? Son propriétaire le saura.
traffic-approved = La description de { $title } sert dès maintenant.
traffic-refused = La description de { $title } est refusée.
traffic-told-approved = Ta description de <b>{ $title }</b> est approuvée. Qui le recommande s’en sert dès maintenant.
traffic-told-refused = Ta description de <b>{ $title }</b> a été refusée : { $why }. Écris-en une autre dans /channels, sous Trafic équitable.
