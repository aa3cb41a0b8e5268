command-channels = tes canaux, leurs règles et ce qu’ils rapportent

category-humor = Humour
category-local = Lieux
category-news = Actualités

channels-add = Ajoute-moi à un canal
channels-none =
    <b>Gagne avec ton canal</b>
    1. Appuie sur le bouton et choisis ton canal. Je demande seulement le droit de publier, modifier et supprimer.
    2. Je publie des messages sponsorisés selon tes règles, et je supprime chacun après 24 heures.
    3. { $share } % de chaque prix sont à toi. /earnings les montre jusqu’à la dernière fraction d’Étoile.
channels-all = <b>Tes canaux</b>
channels-line =
    <b>{ $title }</b>
    { $state }
channels-title = <b>{ $title }</b>
channels-joined =
    <b>{ $title }</b> participe. Je peux y publier dès maintenant, au plus deux fois par jour et jamais pendant ses heures calmes. Si c’est trop tôt, appuie sur <b>{ $pause }</b> ; change les règles ci-dessous comme tu veux.
    Il me semble être en { $language }. Corrige-moi avec <b>{ $tongue }</b>, et appuie sur <b>{ $topics }</b> pour dire de quoi il parle : les bons annonceurs le trouvent ainsi.
channels-back =
    Je suis de retour dans <b>{ $title }</b>. Il reste en pause, avec ses anciennes règles, jusqu’à ce que tu appuies sur Reprendre.
channels-owner-back =
    Telegram me dit que tu gères de nouveau <b>{ $title }</b>. Je n’y publie rien tant que tu n’appuies pas sur Reprendre.
channels-card =
    Abonnés : { $subscribers }
    Gagné jusqu’ici : { $earned } ⭐

    <b>Posts et horaires</b> : au plus { $day } par jour, à { $gap } h d’intervalle · heures calmes : { $quiet } ({ $zone })
    <b>Qui peut faire de la pub</b> : à partir de { $floor } ⭐ pour 1 000 abonnés · { $asks } · refusé : { $refused }
    <b>Trafic équitable</b> : { $traffic }
    <b>Langue et thèmes</b> : { $language } · { $topics }
channels-open = ✓ Ouvert aux posts sponsorisés
channels-closed = ✗ Fermé : { $reasons }
channels-hint = · { $hint }
channels-quiet = { $begin }–{ $end }
channels-never-quiet = aucune
channels-none-refused = rien
channels-advertisers-refused =
    { $count ->
        [one] { $count } annonceur
       *[other] { $count } annonceurs
    }
channels-at-once = publiés tout de suite
channels-asks-first = je te demande d’abord
channels-no-topics = pas encore de thèmes
channels-traffic-off = désactivé
channels-traffic-gives = recommande d’autres canaux
channels-traffic-gets = est recommandé ailleurs
channels-traffic-listed = est dans /discover
channels-stars = { $stars } ⭐
channels-post-settled = { $day } : { $yours } ⭐ à toi · { $post }
channels-post-standing = { $day } : en ligne, { $yours } ⭐ à venir · { $post }
channels-post-void = { $day } : n’a pas compté · { $post }
channels-post-unknown = { $day } : personne ne sait encore s’il est paru · { $post }
channels-post-waiting = { $day } : en route · { $post }
channels-post-asked = { $day } : attend ta réponse · { $post }
channels-post-skipped = { $day } : n’est pas paru · { $post }
channels-post-promotion = { $day } : recommandation de { $promoted }, gratuite · { $post }

channels-why-removed = Je n’y suis plus administrateur. Ajoute-moi à nouveau pour continuer.
channels-why-right = Il m’y manque le droit de publier des messages. Rends-le-moi dans les administrateurs du canal.
channels-why-owner = D’après Telegram, tu ne gères plus ce canal. Quand tu pourras de nouveau y publier, appuie sur Reprendre.
channels-why-unreachable = Telegram ne m’a pas laissé y publier. Vérifie que je suis toujours administrateur avec le droit de publier, puis appuie sur Reprendre.
channels-why-paused = Tu l’as mis en pause. Appuie sur Reprendre pour continuer.
channels-why-no-posts = Il n’accepte aucun post sponsorisé par jour. Choisis un nombre dans Posts et horaires.
channels-why-empty = Il n’a pas encore d’abonnés, et les prix dépendent de leur nombre.
channels-why-categories = Il refuse toutes les catégories. Acceptes-en dans Qui peut faire de la pub.
channels-hint-growth = Il a grandi de plus de 40 % en une semaine. Tant que personne n’a regardé, { $counted } de ses { $subscribers } abonnés comptent, pour les prix et pour le trafic équitable.
channels-hint-bought = Sa croissance semble achetée : { $counted } de ses { $subscribers } abonnés comptent, pour les prix et pour le trafic équitable, jusqu’au départ des nouveaux venus. À partir du { $day }, tu pourras demander un nouvel examen.
channels-hint-gap = Avec { $gap } h entre les posts, seuls { $fit } sur { $day } par jour trouvent place. Un intervalle plus court ou moins d’heures calmes en laissent passer plus.
channels-hint-floor = Personne n’offre ce que tu demandes : la plus haute enchère est de { $highest } ⭐ en ce moment. Tu peux demander moins dans Qui peut faire de la pub.
channels-hint-nobody = Aucune campagne n’est en cours. Tu n’as rien à faire : les posts viennent avec la prochaine.
channels-hint-topics = Il n’a pas de thèmes : les annonceurs qui en cherchent passent à côté. Choisis-les dans Langue et thèmes.
channels-suspended =
    Je ne publie plus dans <b>{ $title }</b>. { $reason }
    Les posts qui étaient en ligne sont payés pour le temps où ils y sont restés.
channels-no-right =
    Merci de m’avoir ajouté à <b>{ $title }</b>, mais il me manque le droit de <b>publier des messages</b>. Active-le dans les administrateurs du canal, et il participera tout seul.
channels-not-yours =
    On m’a ajouté à <b>{ $title }</b>, mais Telegram ne me dit pas que tu le gères. C’est à qui l’a créé, ou à un administrateur qui peut publier, de m’ajouter.

channels-menu-times = Posts et horaires
channels-menu-ads = Qui peut faire de la pub
channels-menu-traffic = Trafic équitable
channels-menu-about = Langue et thèmes
channels-group-times =
    <b>{ $title }</b> : posts et horaires

    Posts sponsorisés par jour : { $day }
    Intervalle minimum entre deux posts : { $gap } h
    Heures calmes : { $quiet }
    Fuseau horaire : { $zone }

    Chaque post reste 24 heures, puis je le supprime.
channels-group-ads =
    <b>{ $title }</b> : qui peut faire de la pub

    Enchère minimum : { $floor } ⭐ pour 1 000 abonnés
    Refusé : { $refused }
    Nouveaux posts : { $asks }

    Avec <b>Me demander d’abord</b>, tu vois chaque post avant qu’il paraisse, et tu l’acceptes ou le refuses. Sans réponse de ta part dans les 12 heures, il est sauté.
channels-group-about =
    <b>{ $title }</b> : langue et thèmes

    Langue : { $language }
    Thèmes : { $topics }

    Les annonceurs choisissent les canaux ainsi, et les gens aussi, dans /discover.
channels-group-traffic =
    <b>{ $title }</b> : trafic équitable

    Les canaux se recommandent les uns les autres, gratuitement et en proportion de leur taille : deux fois plus d’abonnés, deux fois plus de visibilité. Ce sont de simples posts avec un lien. Personne ne les paie, et personne n’est récompensé pour rejoindre un canal.

    <b>Recommander ici</b> : un post sur cinq, et les créneaux qu’aucun annonceur ne prend, montrent un autre canal.
    <b>Me recommander ailleurs</b> : d’autres canaux montrent le tien. Ce qui t’est dû est reporté jusqu’à ce que tu l’aies reçu.
    <b>Me montrer dans /discover</b> : tout le monde peut le trouver par langue et par thème.

    Jusqu’ici, il a donné { $given } vues (ses abonnés qui ont vu d’autres canaux), on lui en doit { $owed } et il en a reçu { $got }. { $standing ->
        [even] Il a reçu exactement son dû.
        [owed] On lui en doit encore { $ahead }, et ceux à qui l’on doit passent d’abord.
       *[ahead] Il a { $ahead } d’avance sur son dû : pour l’instant, les autres passent d’abord.
    }
channels-button-pause = Pause
channels-button-resume = Reprendre
channels-button-day = Posts par jour
channels-button-gap = Intervalle
channels-button-from = Calme à partir de
channels-button-to = Calme jusqu’à
channels-button-floor = Enchère minimum
channels-button-categories = Catégories
channels-button-advertisers = Annonceurs refusés
channels-button-zone = Fuseau horaire
channels-button-language = Langue
channels-button-topics = Thèmes
channels-button-log = Les posts, et pourquoi
channels-button-why = Pourquoi { $id } ?
channels-button-look = Demander un nouvel examen
channels-button-all = ‹ Tous les canaux
channels-switch-asks = Me demander d’abord
channels-switch-gives = Recommander ici
channels-switch-gets = Me recommander ailleurs
channels-switch-listed = Me montrer dans /discover
channels-needs-link = Il est privé. Donne-lui d’abord un lien public dans Telegram : les gens doivent pouvoir l’ouvrir.
channels-topics-full = Un canal a au plus { $max } thèmes. Enlèves-en un d’abord.
channels-look-asked = Quelqu’un va regarder à nouveau, et je te préviendrai alors.
channels-look-early = Quelqu’un a regardé il y a moins de 30 jours, ou plus rien n’est en attente.
channels-ask-day = <b>{ $title }</b> : combien de posts sponsorisés par jour au plus ? 0 veut dire aucun.
channels-ask-gap = <b>{ $title }</b> : combien d’heures au moins entre deux posts sponsorisés ?
channels-ask-from = <b>{ $title }</b> : quand commencent ses heures calmes ? La même heure que leur fin veut dire aucune.
channels-ask-to = <b>{ $title }</b> : quand finissent ses heures calmes ?
channels-ask-floor = <b>{ $title }</b> : combien un annonceur doit-il offrir au moins pour 1 000 abonnés ?
channels-ask-language = <b>{ $title }</b> : dans quelle langue est-il écrit ?
channels-ask-topics =
    <b>{ $title }</b> : de quoi parle-t-il ? Choisis-en jusqu’à { $max }.
    Choisi : { $chosen }
channels-ask-categories =
    <b>{ $title }</b> : quelles pubs sont bienvenues ? Appuie sur une catégorie pour la refuser ou la reprendre.
    Refusé : { $chosen }
channels-ask-advertisers = <b>{ $title }</b> : tu refuses ces annonceurs. Appuie sur l’un d’eux pour le laisser revenir.
channels-no-advertisers = <b>{ $title }</b> : tu ne refuses aucun annonceur. Tu peux le faire en notant un post 👎, ou quand je te demande d’abord.
channels-ask-zone = <b>{ $title }</b> : à quelle heure vivent ses lecteurs ? Écris une ville ou un fuseau, par exemple <code>Paris</code> ou <code>UTC+2</code>.
channels-zone-similar = Je ne connais pas { $said }. Tu veux dire l’un de ceux-ci : { $names } ? Écris-le encore une fois.
channels-zone-unknown = Je ne connais pas { $said }. Écris une grande ville près de toi, par exemple <code>Paris</code>, ou un écart comme <code>UTC+2</code>.

channels-log = <b>{ $title }</b> : les derniers posts
channels-log-empty =
    <b>{ $title }</b> : pas encore de posts. Sa fiche dit ce qui les empêche, s’il y a lieu.
channels-wanting =
    { $count ->
        [one] { $count } campagne est en cours ; peuvent publier ici en ce moment : { $able }.
       *[other] { $count } campagnes sont en cours ; peuvent publier ici en ce moment : { $able }.
    }
channels-refusal-own-channel = · { $count } à toi : personne ne se paie soi-même
channels-refusal-named-out =
    · { $count ->
        [one] { $count } a exclu ce canal
       *[other] { $count } ont exclu ce canal
    }
channels-refusal-not-named-in =
    · { $count ->
        [one] { $count } a choisi d’autres canaux par leur nom
       *[other] { $count } ont choisi d’autres canaux par leur nom
    }
channels-refusal-wrong-language =
    · { $count ->
        [one] { $count } cherche une autre langue
       *[other] { $count } cherchent une autre langue
    }
channels-refusal-wrong-topic =
    · { $count ->
        [one] { $count } cherche d’autres thèmes
       *[other] { $count } cherchent d’autres thèmes
    }
channels-refusal-too-small =
    · { $count ->
        [one] { $count } cherche des canaux plus grands
       *[other] { $count } cherchent des canaux plus grands
    }
channels-refusal-too-big =
    · { $count ->
        [one] { $count } cherche des canaux plus petits
       *[other] { $count } cherchent des canaux plus petits
    }
channels-refusal-refused-category = · { $count } d’une catégorie que tu refuses
channels-refusal-refused-advertiser = · { $count } d’un annonceur que tu refuses
channels-refusal-below-floor =
    · { $count ->
        [one] { $count } offre moins que tu ne demandes
       *[other] { $count } offrent moins que tu ne demandes
    }
channels-refusal-not-its-days =
    · { $count ->
        [one] { $count } commence plus tard
       *[other] { $count } commencent plus tard
    }
channels-refusal-day-full =
    · { $count ->
        [one] { $count } a déjà eu tous ses posts du jour
       *[other] { $count } ont déjà eu tous leurs posts du jour
    }
channels-refusal-lately-here =
    · { $count ->
        [one] { $count } était ici, ou t’a été proposée, dans les 72 dernières heures
       *[other] { $count } étaient ici, ou t’ont été proposées, dans les 72 dernières heures
    }
channels-refusal-budget-spent =
    · { $count ->
        [one] { $count } n’a plus assez d’argent pour un canal de cette taille
       *[other] { $count } n’ont plus assez d’argent pour un canal de cette taille
    }
channels-refusal-ahead-of-pace =
    · { $count ->
        [one] { $count } a dépensé ce qu’elle veut dépenser aujourd’hui
       *[other] { $count } ont dépensé ce qu’elles veulent dépenser aujourd’hui
    }
channels-missed = Créneaux restés vides ces 3 derniers jours ({ $count } ; fuseau { $zone }). Ils n’ont rien coûté à personne :
channels-slot = { $begin } – { $end } : { $why }
channels-why-this =
    « { $name } » ({ $category })
    { $line }

    Son enchère était la plus forte de celles que tes règles laissent passer. { $price } ⭐ pour { $subscribers } abonnés.
    { $reason }
    L’annonceur : { $voices }.

channels-missed-nobody = aucune campagne ne pouvait le prendre
channels-missed-nobody-to-promote = aucune campagne ne pouvait le prendre, et il n’y avait aucun canal à recommander
channels-missed-nobody-behind = aucune campagne ne pouvait le prendre, et chaque canal que tu peux recommander a déjà eu sa part
channels-missed-gap = trop tôt après le post d’avant (ton intervalle)
channels-missed-day-full = la journée avait déjà ses posts
channels-missed-asking = une question t’était encore posée
channels-missed-paused = tu avais mis le canal en pause
channels-missed-suspended = je ne pouvais pas publier dans le canal
channels-missed-down = je ne travaillais pas
channels-missed-no-answer = tu n’as pas répondu dans les 12 heures
channels-missed-refused-by-owner = tu as refusé le post
channels-missed-withdrawn = la campagne s’est arrêtée avant ta réponse
channels-missed-other = le post n’a pas pu partir à temps
channels-priced-by-next = Elle offrait { $own } ⭐ pour 1 000 ; la suivante offrait { $following } ⭐. Pour gagner, elle devait payer { $paid } ⭐ pour 1 000.
channels-priced-by-floor = Elle offrait { $own } ⭐ pour 1 000 et était seule ; elle paie donc l’enchère la plus basse que tu acceptes : { $paid } ⭐ pour 1 000.
channels-button-words = Le décrire
channels-button-no-words = Ne rien dire
channels-ask-words =
    <b>{ $title }</b> : que doivent en savoir les lecteurs d’autres canaux ? Écris une ou deux phrases, { $max } caractères au plus, sans liens ni @noms. Par exemple : <code>Recettes de Ligurie, une nouvelle chaque matin.</code>
    Quelqu’un la regarde avant qu’elle serve.
channels-words = Recommandé avec tes mots : « { $words } »
channels-no-words = Recommandé avec son titre, ses thèmes et sa taille. Touche <b>Le décrire</b> pour ajouter tes mots.
channels-words-wait = En attente d’un regard : « { $words } »
channels-barred-reported = Des lecteurs l’ont signalé : personne ne le recommande tant que quelqu’un n’a pas regardé. Je te dirai la suite.
channels-barred-refused = Plus personne ne le recommande : des lecteurs l’ont signalé, et la personne qui a regardé était d’accord.
