command-following = quelles entreprises peuvent t’écrire, et quoi

following-unknown = Il n’y a aucune entreprise derrière ce lien : elle a peut-être fermé. Demande-lui un nouveau lien. /following montre qui tu suis.
following-profile =
    <b>{ $name }</b>
    { $about }
    { $where }
    { $proof }
following-verified = ✓ <i>Vérifiée : { $domain } est à elle, et un propriétaire de ce bot l’a regardée.</i>
following-not-verified = <i>Non vérifiée : personne n’a contrôlé qui c’est.</i>
following-offer =
    Cette entreprise voudrait t’écrire ici :

    { $profile }

    Choisis ce qu’elle peut t’envoyer :
    • <b>Infos de service</b> : ta commande, ton colis, ton vol ou ton rendez-vous
    • <b>Codes</b> : pour te connecter ou confirmer, quand tu en demandes un chez elle
    • <b>Offres</b> : deux par semaine au plus, jamais la nuit

    Elle n’apprend ni ton nom, ni ton numéro, ni ton compte : elle te connaît par un code. Rien n’est gardé tant que tu n’as pas touché Suivre, et tu peux arrêter à tout moment.
following-kind-service = Infos de service
following-kind-codes = Codes
following-kind-offers = Offres
following-kind-name = Mon prénom, quand j’écris
following-follow = Suivre
following-no = Non merci
following-not-kept = Rien n’a été gardé. Le lien remarche quand tu veux.
following-changed = L’entreprise vient de changer son profil. Regarde-le encore avant de la suivre.
following-choose-one = Choisis au moins une chose qu’elle peut t’envoyer.
following-done =
    Tu suis <b>{ $name }</b>. Ton code client chez elle :
    <code>{ $code }</code>
    Dis-le-lui, pour que ce qui te concerne t’arrive ; il ne sert à personne d’autre. /following montre tout et y met fin.
following-answer-questions = Répondre à trois questions (si tu veux)
following-to-card = Ce qu’elle peut envoyer
following-gone = Tu ne suis pas cette entreprise.
following-to-list = ‹ Toutes les entreprises
following-code = Ton code client : <code>{ $code }</code> · depuis le { $day }
following-closed = Cette entreprise a fermé. Elle n’envoie plus rien.
following-paused = ⏸ En pause depuis que tu m’as bloqué. Rien n’arrive tant que tu ne reprends pas.
following-notice = { $at } · { $kind }
following-last =
    <b>Ses derniers messages</b>
    { $list }
following-resume = ▶ Reprendre
following-write = ✉ Lui écrire
following-report = Signaler
following-answers = Mes réponses
following-stop = Stop
following-stopped = <b>{ $name }</b> ne t’envoie plus rien, même pas ce qui était en route. Tes réponses chez elle sont effacées.
following-undo = ↩ Annuler : je la veux encore
following-report-why = Qu’est-ce qui ne va pas dans le dernier message de <b>{ $name }</b> ?
following-why-not-mine = Ce n’est pas pour moi
following-why-too-often = C’est trop souvent
following-why-misleading = C’est trompeur
following-why-scam = C’est une arnaque
following-why-adult = Ce n’est pas pour les enfants
following-reported = Merci. Ton signalement compte contre { $name }, qui n’apprend pas de qui il vient.
following-reported-today = Tu as déjà signalé { $name } aujourd’hui. Cela compte une fois par jour.
following-none = Tu ne suis aucune entreprise, donc aucune ne peut t’écrire. Leurs liens et codes QR mènent ici.
following-list = <b>Tu suis { $count ->
        [one] une entreprise
       *[other] { $count } entreprises
    }</b>. Touches-en une pour voir ce qu’elle peut envoyer, ce qu’elle sait et comment l’arrêter.
following-some-paused = ⏸ { $count ->
        [one] Une est
       *[other] { $count } sont
    } en pause depuis que tu m’as bloqué. Rien n’en arrive tant que tu ne reprends pas.
following-resume-all = ▶ Reprendre tout ce qui est en pause
following-stop-all = Tout arrêter
following-stop-all-yes = Oui, tout arrêter
following-all-stopped = C’est fait. { $count ->
        [one] Une entreprise ne t’envoie
       *[other] { $count } entreprises ne t’envoient
    } plus rien.
following-stop-all-sure = { $count ->
        [one] Une entreprise ne pourra
       *[other] { $count } entreprises ne pourront
    } plus t’écrire, et tes réponses y sont effacées. Tout arrêter ?
following-answers-of =
    <b>Ce que { $name } sait de toi</b>, pour choisir à qui va une offre ou une info. Elle ne voit jamais qui tu es, seulement combien vous êtes.
    Langue : { $language }
    Pays : { $country }
    Âge : { $age_band }
following-change-language = Langue
following-change-country = Pays
following-change-age_band = Âge
following-wipe = Effacer toutes les réponses
following-no-answer = pas de réponse
following-ask-language = <b>Quelle langue lis-tu le mieux ?</b> Pour que { $name } puisse t’écrire dans celle-là. Ça ne sert à rien d’autre.
following-ask-country = <b>Dans quel pays vis-tu ?</b> Pour que { $name } ne t’envoie que ce qui vaut dans ton pays. Ça ne sert à rien d’autre.
following-ask-age_band = <b>Quel âge as-tu ?</b> Pour que { $name } ne t’envoie pas ce qui est pour un autre âge. Ça ne sert à rien d’autre.
following-rather-not = Je préfère ne pas le dire
following-other-country = Un autre pays…
following-write-country = Écris le nom du pays, par exemple <code>Norvège</code>.
following-no-such-country = Je ne connais pas ce pays. Écris son nom, par exemple <code>Norvège</code>, ou ses deux lettres : <code>NO</code>.
following-below-mute = Plus d’offres
following-below-stop = Stop
following-below-report = Signaler
following-below-write = ✉ Lui écrire
following-below-unmute = ↩ Offres à nouveau
following-below-undo = ↩ Arrêté. Annuler
following-below-muted = Plus d’offres de { $name }. Tout le reste arrive encore.
following-below-unmuted = Les offres de { $name } arrivent à nouveau.
following-below-stopped = { $name } ne t’envoie plus rien. Une erreur ? Le bouton ci-dessous l’annule.
following-below-undone = Tu suis { $name } comme avant.
following-below-gone = Tu ne suis plus { $name } : elle ne t’envoie rien.
