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
traffic-preview = Les canaux qui participent au trafic équitable se recommandent les uns les autres, chacun en proportion de sa taille. Personne ne paie.
traffic-delete-it =
    Je n’ai pas pu supprimer moi-même la recommandation de { $promoted } dans <b>{ $title }</b> · { $url }
    Son temps est écoulé : supprime-la, s’il te plaît.
