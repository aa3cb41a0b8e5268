command-business = joins les clients qui te suivent

business-none =
    <b>Ton entreprise</b>
    Les clients te suivent par un lien ou un code QR, et reçoivent de toi ce qu’ils ont choisi : messages de service, codes, offres. Un colis est en route, une table est libre, le pain est prêt.

    Dis-moi qui tu es : cinq petites questions suffisent.
business-all = <b>Tes entreprises</b>
business-new = Nouvelle entreprise

business-ask-name = <b>Comment s’appelle-t-elle ?</b> Le nom que les clients connaissent, 48 caractères au plus. Par exemple : <code>Boulangerie Ada</code>
business-ask-description = <b>Que faites-vous ?</b> Une phrase pour tes clients, 160 caractères au plus. Par exemple : <code>Pain frais et gâteaux dans la vieille ville, tous les jours dès sept heures.</code>
business-ask-category = <b>Quel genre d’entreprise est-ce ?</b>
business-ask-country = <b>Dans quel pays est-elle ?</b> Choisis, ou écris-en un autre.
business-ask-website = <b>Quel site est le tien ?</b> Une adresse qui commence par https://. Tu pourras prouver plus tard qu’il est à toi, et l’entreprise sera vérifiée. Par exemple : <code>https://example.com</code>
business-now = Maintenant : <b>{ $value }</b>
business-keep = Garder
business-wrong-name = Un nom a de 1 à { $name_max } caractères simples : pas de liens, pas de @noms, rien d’invisible. Par exemple : <code>Boulangerie Ada</code>
business-wrong-description = Il me faut une phrase de 1 à { $description_max } caractères simples, sans liens. Par exemple : <code>Du pain frais tous les jours dès sept heures.</code>
business-wrong-badge = Les coches et autres signes semblables sont réservés aux entreprises vérifiées : c’est moi qui les mets. Écris-le sans, par exemple <code>Boulangerie Ada</code>.
business-wrong-taken = Une entreprise vérifiée porte ce nom, ou un nom qui lui ressemble. Choisis-en un qu’on ne puisse pas confondre, par exemple avec ta ville : <code>Boulangerie Ada Lyon</code>. Si c’est le tien, écris à /support.
business-wrong-country = Je ne connais pas ce pays. Écris son nom ou ses deux lettres, par exemple <code>Portugal</code> ou <code>PT</code>.
business-press-first = Réponds avec le bouton ci-dessus, ou /cancel.
business-created = « { $name } » est prête. Donne à tes clients le lien ci-dessous ; et fais-la vérifier, pour qu’ils sachent que c’est toi.
business-changed = Modifié.
business-changed-ended = Modifié. La vérification valait pour ce qu’elle était avant, et elle a pris fin : tu peux refaire la preuve ci-dessous.
business-ask-sure = « { $name } » est vérifiée telle qu’elle est. <b>Avec un autre nom ou un autre site, la vérification prend fin</b>, la coche disparaît et les formules payantes sont suspendues jusqu’à une nouvelle vérification. Modifier quand même ?
business-sure-yes = Oui, modifier
business-profile = <b>Ton profil</b>, tel que les clients le voient :
business-profile-line = { $what } : { $value }
business-part-name = Nom
business-part-description = Description
business-part-category = Genre
business-part-country = Pays
business-part-website = Site
business-edit-name = ✎ Nom
business-edit-description = ✎ Description
business-edit-category = ✎ Genre
business-edit-country = ✎ Pays
business-edit-website = ✎ Site
business-no-website = pas de site

business-category-food = Alimentation
business-category-shop = Magasin
business-category-travel = Voyages
business-category-delivery = Livraison
business-category-bank = Banque
business-category-health = Santé
business-category-beauty = Beauté
business-category-home = Maison
business-category-events = Événements
business-category-education = Formation
business-category-software = Logiciels
business-category-public = Service public
business-category-other = Autre

business-card =
    <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website }

    Vérification : { $standing }
    Clients : { $customers }
    Qualité : { $quality }
    Tes clients te suivent ici : { $link }
business-customers-about = environ { $count }
business-customers-few = moins de { $least }
business-standing-verified = ✓ vérifiée
business-standing-none = pas encore vérifiée
business-standing-no-website = pas vérifiée ; il lui faut un site
business-standing-asked = attend ta preuve
business-standing-waiting = prouvée ; une personne l’examine
business-standing-refused = refusée
business-standing-lost = perdue ; tu peux faire appel
business-standing-appealed = perdue ; une personne lit ton appel
business-standing-denied = perdue
business-quality-green = 🟢 bonne
business-quality-yellow = 🟡 moyenne
business-quality-red = 🔴 mauvaise
business-do-templates = Modèles
business-do-send = Envoyer
business-do-link = Lien et code QR
business-do-quality = Qualité
business-do-plan = Formule
business-do-api = API
business-do-staff = Chat du personnel
business-do-team = Équipe
business-do-profile = ✎ Profil
business-do-verification = Vérification
business-do-close = Fermer cette entreprise
business-do-leave = Quitter cette équipe
business-do-qr = Le code QR
business-do-appeal = Faire appel
business-do-invite = Inviter quelqu’un
business-do-remove = Retirer { $name }
business-do-join = Rejoindre
business-to-card = Vers l’entreprise

business-link =
    <b>Comment les clients suivent { $name }</b>
    { $link }

    Mets-le sur ton site, tes reçus, ton profil. Ajoute ton propre mot à la fin pour savoir d’où ils viennent : <code>{ $link }_vitrine</code>. Personne ne devient ton client autrement que de lui-même.
business-qr = Scanne pour suivre { $name } : { $link }

business-verified = <b>Vérifiée ✓</b> depuis le { $day }, par { $domain }. Les clients voient la coche sur chaque message. Un autre nom ou un autre site y met fin.
business-proof-none = <b>Es-tu bien qui tu dis être ?</b> Prouve que le site de ton profil est à toi : par un petit fichier sur le site, ou par un enregistrement de son nom. Ensuite une personne regarde, et les clients voient ✓ derrière ton nom.
business-proof-no-website = Pour être vérifiée, il te faut un site à toi : c’est ainsi que tu prouves qui tu es.
business-proof-refused = <b>Pas vérifiée :</b> { $why }. Quand c’est réglé, refais la preuve.
business-proof-waiting = { $domain } est prouvé. Une personne regarde maintenant, et je t’écris dès que c’est décidé.
business-proof-file =
    <b>Mets un fichier sur ton site</b>
    Son adresse : { $place }
    Ce qu’il contient, et rien d’autre :
    <code>{ $token }</code>

    Puis appuie sur le bouton : je le cherche. Tu pourras l’enlever une fois vérifié.
business-proof-dns =
    <b>Ajoute un enregistrement TXT à ton domaine</b>
    Son nom : <code>{ $place }</code>
    Sa valeur :
    <code>{ $token }</code>

    Il faut parfois un moment avant que tout le monde le voie. Puis appuie sur le bouton : je le cherche.
business-prove-file = Par un fichier sur le site
business-prove-dns = Par un enregistrement DNS
business-look = C’est fait : regarde
business-looking = Je regarde…
business-look-early = Je viens de regarder. Attends { $seconds } secondes.
business-no-file = <b>Introuvable :</b> { $place } répond { $status }. Le fichier est-il là, et tout le monde peut-il le lire ?
business-other-file = <b>Pas encore :</b> il y a quelque chose à { $place }, mais pas le mot ci-dessous. Il doit y être tel quel.
business-other-site = <b>Pas encore :</b> { $place } mène à { $host }, qui est un autre site. Le fichier doit être sur le tien.
business-no-record = <b>Introuvable :</b> il n’y a pas d’enregistrement TXT à { $place }. Si tu viens de l’ajouter, réessaie dans quelques minutes.
business-other-record = <b>Pas encore :</b> l’enregistrement TXT à { $place } dit autre chose que le mot ci-dessous.
outside-link = <b>Introuvable :</b> { $place } mène à une adresse que je n’ouvre pas : il faut une page https avec un nom public.
outside-no-name = <b>Introuvable :</b> personne ne connaît le nom dans { $place }. Est-il bien écrit ?
outside-private = <b>Introuvable :</b> { $place } mène dans un réseau privé. Il faut un site public.
outside-unreachable = <b>Introuvable :</b> { $place } ne répond pas. Réessaie dans quelques minutes.
outside-tls = <b>Introuvable :</b> le certificat de { $place } n’est pas valable. Ton hébergeur peut le renouveler.
outside-too-late = <b>Introuvable :</b> { $place } a mis plus de 5 secondes. Réessaie.
outside-too-big = <b>Pas encore :</b> ce qui est à { $place } est bien trop long. Le fichier ne contient que le mot ci-dessous.
outside-redirects = <b>Introuvable :</b> { $place } est redirigé trop souvent. Le fichier doit être accessible directement.

business-numbers = { $recipients ->
        [one] un message
       *[other] { $recipients } messages
    } en 7 jours, { $stops ->
        [one] un client a arrêté
       *[other] { $stops } clients ont arrêté
    }, { $reports ->
        [one] un signalement
       *[other] { $reports } signalements
    } : { $percent } %
business-lost =
    <b>La vérification est perdue.</b> Trop de clients ont arrêté ou signalé ce qu’ils recevaient.
    { $numbers }

    Tu envoies comme avec la formule gratuite, sans la coche. Si tu penses que c’est une erreur, ou si c’est réglé, fais appel : une personne le lit. Tu peux le faire une fois.
business-appealed =
    <b>La vérification est perdue</b>, et une personne lit ton appel. Je t’écris dès que c’est décidé.
    { $numbers }
business-denied =
    <b>La vérification est perdue</b>, et ton appel a été rejeté : { $why }.
    { $numbers }
business-ask-appeal =
    <b>Pourquoi « { $name } » devrait-elle être de nouveau vérifiée ?</b>
    { $numbers }

    Écris en un message, de { $max } caractères au plus, ce qui s’est passé et ce que tu as changé. Une personne le lit, et tu peux faire appel une fois.
business-wrong-appeal = Écris-le sous forme de texte, en { $max } caractères au plus, par exemple : « Un vieux modèle est parti à tout le monde par erreur ; il est désactivé maintenant. »

business-quality-now =
    <b>Qualité de { $name } : { $state }</b>
    { $numbers } (les jours récents pèsent plus)
business-quality-early =
    <b>Qualité de { $name } : { $state }</b>
    { $numbers }. Elle compte à partir de { $least } messages.
business-quality-law =
    Comment elle se calcule : les clients qui arrêtent, et { $weighs } fois ceux qui signalent, sur les messages envoyés en { $days } jours.
    🟡 à partir de { $yellow } % : tes limites n’augmentent pas.
    🔴 à partir de { $red } % : les offres ne partent plus.
    { $days } jours au rouge, ou { $lost } % d’un coup : la vérification est perdue.
business-reports = <b>Signalé ces jours-ci :</b>
business-report-line = · { $count } × { $reason }
business-report-not-mine = jamais demandé
business-report-too-often = trop souvent
business-report-misleading = trompeur
business-report-scam = une arnaque
business-report-adult = pour adultes ou choquant
business-history = <b>Jusqu’ici :</b>
business-history-line = { $at } : { $before } → { $after } ({ $numbers })
business-history-lost = { $at } : { $before } → { $after }, <b>vérification perdue</b> ({ $numbers })

business-team-none = <b>L’équipe de { $name }</b> : toi seul. Avec la formule Enterprise, d’autres peuvent envoyer aussi.
business-team = <b>L’équipe de { $name }</b> : { $count } personnes sur { $most }. Elles envoient avec tes modèles et écrivent des factures ; modèles, profil, formule, clés et équipe restent à toi seul.
business-team-resting = <b>L’équipe de { $name }</b> est en pause : la formule n’en a pas. Avec la formule Enterprise, ces personnes peuvent de nouveau envoyer :
business-team-rests = Tu es dans l’équipe de <b>{ $name }</b>, mais sa formule n’a pas d’équipe en ce moment : tu ne peux pas agir. Quand elle a de nouveau la formule Enterprise, tu le peux.
business-team-line = · { $name }, depuis le { $day }
business-invitation =
    <b>Une invitation dans l’équipe de { $name }</b>
    { $link }

    Envoie-la à une seule personne : qui l’ouvre en premier en fait partie. Elle vaut { $hours } heures et une fois.
business-invited = Tu es invité à envoyer des messages pour <b>{ $name }</b>. Son propriétaire voit ton prénom.
business-invitation-late = Cette invitation est déjà utilisée, trop vieille, ou tu es déjà dans l’équipe. /business montre ce qui est à toi.
business-joined = Tu es dans l’équipe de « { $name } ».
business-removed = Retiré.
business-left = Tu as quitté l’équipe de { $name }.
business-told-joined = { $person } est maintenant dans l’équipe de « { $name } ».
business-told-removed = Tu n’es plus dans l’équipe de « { $name } ».

business-ask-close = Fermer « { $name } » ? Ses clients ne reçoivent plus rien, ce qui attend est arrêté, ses clés cessent de fonctionner. Elle ne peut pas être rouverte.
business-ask-close-balance = Fermer « { $name } » ? Ses clients ne reçoivent plus rien, ce qui attend est arrêté, ses clés cessent de fonctionner. Elle ne peut pas être rouverte. <b>Il y a { $stars } ⭐ sur son solde :</b> reprends-les d’abord, sous « Formule » ; ensuite tu ne pourras plus y accéder.
business-close-yes = Oui, la fermer
business-close-renews = Sa formule se renouvelle toute seule. Arrête-la d’abord, sous « Formule », pour ne pas être débité.
business-closed = { $name } est fermée.

business-told-lost =
    <b>« { $name } » a perdu sa vérification.</b> Trop de clients ont arrêté ou signalé ce qu’ils recevaient.
    { $numbers }

    Elle envoie désormais comme avec la formule gratuite, sans la coche. Si tu penses que c’est une erreur, ou si c’est réglé, tu peux faire appel une fois : une personne le lit.
business-told-verified = « { $name } » est vérifiée par { $domain } : tes clients voient ✓ derrière son nom sur chaque message.
business-told-refused = « { $name } » n’est pas vérifiée : { $why }. Quand c’est réglé, refais la preuve.
business-told-back = Ton appel est accepté : « { $name } » est de nouveau vérifiée, et sa qualité repart de zéro.
business-told-anew = Ton appel est accepté. « { $name } » a un autre nom ou un autre site que lors de sa vérification : refais la preuve, et elle pourra être vérifiée.
business-told-denied = Ton appel pour « { $name } » a été rejeté : { $why }.
business-proved-waits = « { $name } » a prouvé son domaine et attend ton examen.
business-appeal-waits = « { $name } » fait appel de la perte de sa vérification.

business-review-proof =
    <b>Une entreprise demande à être vérifiée</b> ({ $count ->
        [one] la seule qui attend
       *[other] { $count } attendent
    })
    Nom : <b>{ $name }</b>
    { $description }
    { $category } · { $country } · ici depuis le { $since }, tenue par la personne { $owner }
    Le vrai hôte du site : <b>{ $website }</b>
    Prouvé : { $domain } · { $method } · { $at }
business-review-alike = ⚠️ <b>On pourrait confondre son nom avec :</b> { $names }
business-review-lost-before = ⚠️ <b>La même personne ou le même domaine a perdu la vérification de :</b> { $names }
business-review-appeal =
    <b>Une entreprise redemande sa vérification</b>
    Nom : <b>{ $name }</b>
    { $description }
    { $category } · { $country } · { $website } · ici depuis le { $since }, tenue par la personne { $owner }
    Perdue { $at } ({ $times ->
        [0] pour la première fois
        [one] une fois jusqu’ici
       *[other] { $times } fois jusqu’ici
    }) : { $numbers }

    « { $words } »
business-review-yes-proof = Approuver
business-review-yes-appeal = La rendre
business-review-why = Que dire à l’entreprise ?
business-review-ask-reason = Écris la raison en une phrase. L’entreprise la lit telle quelle.
business-review-done-proof = « { $name } » est vérifiée.
business-review-done-appeal = L’appel de « { $name } » est accepté.
business-review-refused = « { $name } » apprend pourquoi non.
business-reason-name = le nom est à quelqu’un d’autre, ou trompe
business-reason-site = le site ne montre pas qui tient l’entreprise
business-reason-forbidden = les entreprises de ce genre ne sont pas admises ici
business-reason-numbers = les chiffres sont justes, et ils sont trop élevés
business-reason-again = ce n’est pas la première fois
business-do-invoices = Factures
