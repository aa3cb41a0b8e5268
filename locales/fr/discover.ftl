command-discover = trouver des canaux par thème et par langue

discover-found = <b>Canaux à découvrir</b> · { $language } · { $topic }
discover-empty = <b>Canaux à découvrir</b> · { $language } · { $topic }
    Pas encore de canal ici. Appuie sur un bouton ci-dessous pour chercher ailleurs. Tu en as un ? Amène-le avec /channels et active « Me montrer dans /discover ».
discover-line =
    <b>{ $title }</b> · { $subscribers ->
        [one] { $subscribers } abonné
       *[other] { $subscribers } abonnés
    }
    { $about } · { $url }
discover-before = ‹ Retour
discover-more = Suite ›
discover-any-language = Toutes les langues
discover-any-topic = Tous les thèmes
discover-choose-languages = Dans quelle langue ?
discover-choose-topics = Sur quel thème ?
