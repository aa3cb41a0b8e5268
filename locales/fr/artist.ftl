command-artist = crée des packs de stickers, vends-les, vois ce qu’ils rapportent

artist-none =
    <b>Tes packs de stickers</b>
    Tu n’en as pas encore. Envoie-moi des dessins, de courts clips ou des animations : j’en fais des stickers, et tu choisis : vendus pour des Étoiles, pour les membres premium, ou gratuits.

    { $share } % de chaque vente sont à toi. Les packs pour les membres reçoivent une part de ce que paient les membres, selon l’usage qu’ils en font.
artist-all = <b>Tes packs de stickers</b>
artist-line =
    <b>{ $title }</b> · { $state }
    { $stickers }, { $access }
artist-new = Nouveau pack
artist-earnings = Gains
artist-pool = Ce que rapportent les packs pour membres
artist-untitled = Encore sans titre
artist-stickers = { $count ->
    [0] encore aucun sticker
    [1] un sticker
   *[other] { $count } stickers
 }
artist-too-many = Tu as { $max } packs qui ne sont pas encore proposés. Termines-en ou supprimes-en un d’abord.

artist-state-draft = brouillon
artist-state-waiting = une personne l’examine
artist-state-refused = refusé : { $why }
artist-state-published = proposé
artist-state-editing = proposé ; tu es en train de le modifier
artist-state-again = proposé ; une personne examine les modifications
artist-state-down = retiré : { $why }

artist-access-sale = { $stars } ⭐
artist-access-members = pour les membres
artist-access-free = gratuit
artist-access-none = prix à choisir
artist-not-chosen = à choisir
artist-public-yes = oui
artist-public-no = non
artist-cover-first = le premier

artist-card =
    <b>{ $title }</b> · { $state }
    { $stickers } · couverture : { $cover }
    Prix : { $access }
    Thème : { $topic }
    Set public : { $public }
artist-card-send = Envoie-moi quand tu veux des images, des clips ou des stickers, en album aussi : chacun devient un sticker de ce pack.
artist-card-waiting = Tant qu’il est examiné, rien ne peut changer. Je t’écris dès que c’est décidé.
artist-card-editing = Ce qui est proposé reste tel quel jusqu’à ce qu’une personne ait approuvé tes modifications.
artist-card-down = Personne ne peut l’utiliser ni l’acheter. Si tu penses que c’est une erreur, demande avec /support.
artist-card-numbers =
    Vendu : { $sold } fois ({ $paid } ⭐ payées ; ta part est dans /earnings)
    Utilisé : { $uses } fois
artist-missing = <b>Il manque encore :</b>
artist-ready = Tout y est. Regarde l’aperçu, puis remets-le.

artist-do-add = ➕ Ajouter des stickers
artist-do-stickers = Les stickers ({ $count })
artist-do-title = ✎ Titre
artist-do-price = ✎ Prix
artist-do-topic = ✎ Thème
artist-do-public = ✎ Set public
artist-do-sheet = Aperçu
artist-do-submit = Remettre
artist-do-withdraw = Le reprendre, pour le modifier
artist-do-edit = Modifier
artist-do-edit-again = Modifier et réessayer
artist-do-delete = Supprimer le brouillon
artist-do-undo = Abandonner les modifications
artist-to-pack = ‹ Au pack

artist-ask-stickers =
    <b>Envoie-moi les images</b>, une par une ou en album de dix.

    · Dessins : PNG, WEBP ou JPEG. Envoie-les <b>en tant que fichiers</b>, ainsi la transparence reste. Je les ajuste à 512 pixels.
    · Clips : WEBM (VP9), 3 secondes au plus, sans son, un côté de 512 pixels, 256 Ko au plus.
    · Animations : TGS, 3 secondes et 64 Ko au plus.
    · Ou envoie un sticker d’un set que tu as dessiné : je peux prendre le set entier.

    Sous chacun, tu choisis ses emojis : c’est grâce à eux qu’on le trouve.
artist-ask-title = <b>Comment s’appelle le pack ?</b> 64 caractères au plus, par exemple : <code>Chats endormis</code>
artist-now = Actuellement : <b>{ $value }</b>
artist-ask-price =
    <b>Combien coûte-t-il ?</b>

    · <b>Un prix en Étoiles</b> : touches-en un, ou écris-en un autre, de 1 à { $max }. { $share } % de chaque vente sont à toi.
    · <b>Pour les membres</b> : chaque membre premium peut l’utiliser, et tu gagnes selon l’usage.
    · <b>Gratuit</b> : tout le monde peut le prendre. Il ne rapporte rien.
artist-price = { $stars } ⭐
artist-price-members = Pour les membres
artist-price-free = Gratuit
artist-wrong-title = Un titre a de 1 à { $max } caractères simples : pas de lien, pas de @nom, rien d’invisible. Par exemple : <code>Chats endormis</code>
artist-wrong-price = Il me faut un nombre entier d’Étoiles de 1 à { $max }, par exemple <code>50</code>.
artist-ask-topic = <b>De quoi s’agit-il ?</b> On parcourt les packs par thème.
artist-ask-public =
    <b>Peut-il aussi devenir un set public ?</b>

    Qui a le pack peut alors l’ajouter à Telegram comme set. Mais un set public ne peut pas être protégé : quiconque voit l’un de ses stickers peut ouvrir le set entier et le garder. Sans cela, on utilise le pack en écrivant mon nom dans une discussion.
artist-public-allow = Oui, il peut
artist-public-refuse = Non
artist-ask-words =
    <b>Quels emojis et quels mots lui correspondent ?</b> Écris jusqu’à 20 emojis et quelques mots en un seul message, par exemple : <code>🐱😴 chat endormi, sieste</code>

    Les emojis remplacent les emojis, les mots remplacent les mots ; ce que tu omets reste.

    { $now }
artist-words-now = Actuellement, n° { $place } : { $emoji } · { $words }
artist-no-emoji = aucun emoji
artist-no-words = aucun mot
artist-wrong-words = Il me faut des emojis, ou des mots séparés par des virgules ({ $words } mots au plus, { $characters } caractères en tout), par exemple : <code>🐱😴 chat endormi, sieste</code>
artist-words-kept = Noté : { $emoji } · { $words }

artist-button-words = ✎ Emojis et mots
artist-button-cover = Couverture
artist-button-is-cover = ✓ Couverture
artist-button-earlier = ‹ Avant
artist-button-later = Après ›
artist-button-remove = Enlever
artist-place = C’est maintenant le numéro { $place } sur { $count }.
artist-is-cover = C’est maintenant la couverture.
artist-removed = Enlevé du pack.
artist-list = <b>Les stickers de « { $title } »</b>. Touche un numéro pour en modifier un.
artist-list-line = { $place }. { $emoji } · { $words }
artist-before = ‹ Précédents
artist-more = Suivants ›

artist-not-a-picture = Je ne peux pas en faire un sticker. Envoie une image (PNG, WEBP, JPEG), un clip WEBM ou une animation TGS ; en tant que fichier, la transparence reste.
artist-text-here = Ce pack attend des images. Envoies-en, ou touche ce que tu veux modifier.
artist-too-big = Ce fichier dépasse { $max } Mo. Envoies-en un plus petit : un sticker ne fait que 512 pixels de large.
artist-not-fetched = Je n’ai pas pu récupérer ce fichier auprès de Telegram. Envoie-le encore une fois.
artist-not-made = { $place } : { $why }
artist-not-open = Ce pack ne peut pas être modifié pour l’instant.

artist-set-found = Ce sticker fait partie du set « { $title } » ({ $count ->
        [1] un sticker
       *[other] { $count } stickers
    }). <b>Les dessins sont-ils à toi ?</b> Je ne prends que ce que tu as dessiné, ou que tu as tous les droits de vendre. Qui remet les dessins d’un autre perd le pack, et les acheteurs récupèrent leurs Étoiles.
artist-set-all = Ils sont à moi : prends tout le set
artist-set-one = Ils sont à moi : seulement celui-ci
artist-set-no = Ils ne sont pas à moi
artist-set-declined = Très bien, je le laisse.
artist-set-unknown = Telegram ne me montre pas ce set. Envoie les images en tant que fichiers.
artist-set-emoji = C’est un set d’emojis personnalisés, trop petits pour des stickers. Envoie les images en tant que fichiers.
artist-set-progress = Je prends « { $title } » : { $done } sur { $count }…
artist-set-paused = Pris dans « { $title } » : { $done } sur { $count }. Je continue ?
artist-set-go-on = Continue
artist-set-enough = Ça suffit
artist-set-taken = « { $title } » est pris : { $added ->
        [1] un nouveau sticker
       *[other] { $added } nouveaux stickers
    }.
artist-set-left-out = Non pris :

artist-sheet = « { $title } » · { $stickers }
artist-confirm =
    Ci-dessus « { $title } » tel que les gens le verront : { $access }.

    En le remettant, tu affirmes : <b>ces dessins sont à moi, ou j’ai tous les droits de les vendre</b>, et ils ne montrent rien d’illégal, de haineux ou pour adultes. Qui remet les dessins d’un autre perd le pack, et les acheteurs récupèrent leurs Étoiles.
artist-confirm-yes = Ils sont à moi : remettre
artist-submitted = « { $title } » est remis. Une personne l’examine, et je t’écris dès que c’est décidé.
artist-withdrawn = Tu as repris « { $title } » : tu peux de nouveau le modifier.
artist-ask-delete = Supprimer le brouillon « { $title } » avec { $stickers } ? On ne peut pas le récupérer.
artist-ask-undo = Abandonner les modifications de « { $title } » ? Ce qui est proposé reste tel quel.
artist-delete-yes = Oui, supprimer
artist-deleted = Supprimé.

artist-pool-how =
    <b>Ce que rapportent les packs pour membres</b>
    { $share } % de ce qu’un membre paie pour le premium vont aux artistes. La part de chaque membre est partagée seulement entre les artistes dont il a utilisé les packs pour membres ce mois-là, selon le nombre d’usages. Ce que tu utilises toi-même ne compte pas, ni ce que quelqu’un a acheté ou reçu en cadeau.
    Chaque mois est payé un jour après sa fin.
artist-pool-month = <b>{ $month }</b> : { $uses ->
        [1] un usage
       *[other] { $uses } usages
    } par { $members ->
        [1] un membre
       *[other] { $members } membres
    } → { $stars } ⭐
artist-pool-open = <b>{ $month }</b> jusqu’ici : tes stickers ont été envoyés { $uses } fois, packs de toutes sortes confondus.
artist-pool-nothing = Rien n’a encore été payé.

artist-told-approved = « { $title } » est approuvé et proposé dès maintenant : /artist montre ses ventes et ses usages.
artist-told-refused = « { $title } » a été refusé : { $why }. Tu peux le modifier dans /artist et le remettre.
artist-told-refused-edit = Les modifications de « { $title } » ont été refusées : { $why }. Ce qui était proposé reste ; modifie-le dans /artist et remets-le.
artist-told-down = « { $title } » est retiré : { $why }. Personne ne peut plus l’acheter ni l’utiliser. Si tu penses que c’est une erreur, écris à /support.
artist-told-down-refunded = « { $title } » est retiré : { $why }. Personne ne peut plus l’acheter ni l’utiliser, et ses acheteurs récupèrent leurs Étoiles ; ta part de ces ventes repart aussi. Si tu penses que c’est une erreur, écris à /support.
artist-told-restored = « { $title } » est de nouveau proposé.

artist-ask-complaint =
    <b>« { $title } » est-il copié ?</b>
    Dis-moi en un seul message où est l’original, de préférence avec un lien, et à qui il est. Les propriétaires de ce bot l’examinent, et je te dis ce qu’il en est.
artist-wrong-complaint = Écris-le en texte, en { $max } caractères au plus, par exemple : « L’original est sur https://example.com/chats, dessiné par moi en 2023. »
artist-complained = Merci. Les propriétaires de ce bot examinent « { $title } » ; je te dis ce qu’il en est.
artist-complaint-late = Ce pack n’est plus proposé, il n’y a donc rien à signaler.
artist-complained-already = Tu as déjà signalé « { $title } ». Les propriétaires de ce bot vont l’examiner.
artist-complaints-max = Tu as { $max } signalements que personne n’a encore examinés. Attends d’abord une réponse.
artist-told-dismissed = Tu as signalé « { $title } » comme copié. Une personne l’a examiné et n’a pas trouvé de copie. Si tu as autre chose à montrer, signale-le de nouveau avec un lien vers l’original.
artist-told-upheld = Tu as signalé « { $title } » comme copié. Une personne l’a examiné, et il est retiré. Merci.
