packs-topic-animals = Animaux
packs-topic-art = Art
packs-topic-celebrations = Fêtes
packs-topic-fantasy = Fantastique
packs-topic-feelings = Émotions
packs-topic-food = Cuisine
packs-topic-friends = Amis
packs-topic-funny = Drôle
packs-topic-games = Jeux
packs-topic-love = Amour
packs-topic-music = Musique
packs-topic-nature = Nature
packs-topic-seasons = Saisons
packs-topic-sports = Sport
packs-topic-work = Travail et études

packs-waiting = Le pack de stickers « { $title } » ({ $stickers }) attend ta vérification.
packs-reported-waits = Le pack de stickers « { $title } » a été signalé comme copié. Jettes-y un œil.
packs-matter =
    <b>{ $title }</b> · { $stickers }
    De la personne { $id }
    Prix : { $access }
    Thème : { $topic }
    Set public : { $public }
    { $count ->
        [1] C’est le seul qui attend.
       *[other] { $count } attendent.
    }
packs-matter-before = Cet artiste jusqu’ici : { $offered } proposés, { $down } retirés
packs-first = Il est nouveau.
packs-changes = <b>Modifié depuis la dernière approbation :</b>
packs-change = · { $what } : { $old } → { $new }
packs-change-title = Titre
packs-change-price = Prix
packs-change-topic = Thème
packs-change-public = Set public
packs-change-added = · { $count ->
    [1] un nouveau sticker
   *[other] { $count } nouveaux stickers
 } : n° { $numbers }
packs-change-removed = · { $count ->
    [1] un sticker n’y est plus
   *[other] { $count } stickers n’y sont plus
 }
packs-change-words = · Emojis ou mots de { $count ->
    [1] un sticker
   *[other] { $count } stickers
 } : n° { $numbers }
packs-change-order = · Ordre ou couverture
packs-page = Ci-dessus : les stickers { $from } à { $to } de « { $title } ».
packs-look = Les regarder, animés compris
packs-look-on = Les suivants
packs-approve = Approuver
packs-refuse = Refuser
packs-approved = « { $title } » est approuvé et proposé.
packs-refused = « { $title } » est refusé ; son artiste saura pourquoi.
packs-ask-why = Pourquoi « { $title } » est-il refusé ? L’artiste le saura.
packs-ask-why-down = Pourquoi « { $title } » est-il retiré ? L’artiste le saura.
packs-reason-copied = C’est copié
packs-reason-brand = Il montre une marque ou une personne sans autorisation
packs-reason-adult = Contenu pour adultes ou choquant
packs-reason-hate = Haine, violence ou harcèlement
packs-reason-illegal = Il montre quelque chose d’illégal
packs-reason-quality = Les images ne sont pas assez nettes
packs-reason-title = Le titre ou les mots ne vont pas avec les images
packs-ask-reason = Écris la raison en une phrase. L’artiste la lit telle quelle.
packs-open = Packs proposés
packs-all = <b>Packs</b> proposés et retirés. Touches-en un.
packs-none = Aucun pack n’a encore été proposé.
packs-before = ‹ Précédents
packs-more = Suivants ›
packs-line = { $title } · { $access }
packs-line-down = ✕ { $title }
packs-card =
    <b>{ $title }</b> · { $stickers }
    De la personne { $id }
    Prix : { $access } · vendu : { $sold } · utilisé : { $uses }
packs-card-down = Retiré le { $day } : { $why }
packs-card-refundable = { $count ->
        [1] Un achat n’a pas été remboursé.
       *[other] { $count } achats n’ont pas été remboursés.
    }
packs-down = Retirer
packs-down-refund = Retirer et rembourser
packs-restore = Proposer à nouveau
packs-refund = Rembourser les acheteurs ({ $count })
packs-dismiss = Écarter le signalement
packs-sure = { $buyers ->
        [0] Personne n’a payé « { $title } » : il n’y a rien à rembourser.
        [one] <b>Un acheteur</b> de « { $title } » récupère <b>{ $stars } ⭐</b>, et la part de l’artiste repart aussi. Un remboursement ne s’annule pas.
       *[other] <b>{ $buyers } acheteurs</b> de « { $title } » récupèrent <b>{ $stars } ⭐</b> en tout, et la part de l’artiste repart aussi. Un remboursement ne s’annule pas.
    }
packs-sure-yes = Oui, retirer et rembourser { $stars } ⭐
packs-taken-down = « { $title } » est retiré.
packs-refunds-asked = Remboursements en cours : { $asked }.
packs-refunds-left = { $count ->
        [1] Un remboursement n’a pas encore pu être demandé
       *[other] { $count } remboursements n’ont pas encore pu être demandés
    } ({ $why }) ; la fiche du pack a un bouton pour le reste.
packs-refunds-max = { $max } au plus à la fois
packs-refunds-ceiling = les remboursements de 24 heures ont atteint la limite ; attends, ou relève-la dans /config
packs-refunds-telegram-short = Telegram garde trop peu d’Étoiles pour ce bot
packs-restored = « { $title } » est de nouveau proposé.
packs-complaint =
    <b>Signalé comme copié : « { $title } »</b>
    De la personne { $id } ; signalé par la personne { $complainant } le { $day } :
    <blockquote>{ $words }</blockquote>
    { $stickers }, { $access } ; vendu : { $sold }
packs-complaint-more = { $count ->
        [1] Un autre signalement attend
       *[other] { $count } autres signalements attendent
    } aussi ; ta décision vaut pour tous.
packs-dismissed = « { $title } » reste proposé. Qui l’a signalé le saura.

packs-unfit-empty = · des stickers : envoie au moins une image
packs-unfit-title = · un titre
packs-unfit-topic = · un thème
packs-unfit-price = · ce qu’il coûte : un prix, pour les membres, ou gratuit
packs-unfit-emoji = · des emojis pour le n° { $numbers } : sans eux, personne ne trouve un sticker
packs-unfit-others = · l’une de ses images est déjà dans le pack d’un autre artiste. Si elle est à toi, écris à /support et dis où tu l’as publiée en premier
packs-unfit-decided = · il a déjà été remis

packs-add-full = Un pack a au plus { $max } stickers, et celui-ci est plein.
packs-add-twice = Celui-ci est déjà dans le pack.
packs-add-others = Cette image est déjà dans le pack d’un autre artiste, je ne l’ai donc pas prise. Si elle est à toi, écris à /support et dis où tu l’as publiée en premier.
