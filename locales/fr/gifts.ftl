gifts-button-give = Offrir le premium
gifts-button-days = { $days } jours, { $stars } ⭐
gifts-button-given = Mes cadeaux
gifts-button-link = Lien du { $day }, { $days } jours
gifts-button-open = Ouvrir le cadeau
gifts-button-redeem = Activer
gifts-button-later = Plus tard
gifts-somebody = Quelqu’un

gifts-card =
    <b>Offrir le premium</b>

    Tu paies une fois et tu reçois un lien. Transfère-le à qui tu veux : la première personne qui l’ouvre active les jours, à la suite de ceux qu’elle a déjà. Je te préviens quand c’est fait ; tu peux aussi l’activer pour toi.

    Pour combien de temps ?
gifts-title = Premium offert, { $days } jours
gifts-about = Un lien qui donne { $days } jours de premium à la première personne qui l’ouvre. Payé une fois, rien ne se renouvelle.
gifts-present =
    🎁 <b>Un cadeau pour toi : { $days } jours de premium</b>

    Ouvre le lien et touche Activer. Il ne s’active qu’une fois : garde-le pour la personne à qui il est destiné.
    { $link }
gifts-list =
    <b>Tes cadeaux</b>, du plus récent au plus ancien

    { $gifts }
gifts-entry = • { $day }, { $days } jours : { $state }
gifts-none = Tu n’as pas encore offert le premium.
gifts-state-waits = attend d’être activé
gifts-state-redeemed = activé le { $day }
gifts-state-revoked = remboursé le { $day }

gifts-opened =
    🎁 <b>{ $who } offre { $days } jours de premium.</b> Ils sont à la première personne qui les active.

    { $after }
gifts-after = Ils commencent tout de suite, ou à la suite de tes jours de premium.
gifts-after-renewal = Ta formule mensuelle se renouvelle toute seule : ces jours viennent donc après ceux que tu paies. Tu en profites quand tu annules le renouvellement dans /premium.
gifts-done = 🎁 <b>Activé : le premium est à toi jusqu’au { $until }.</b> Profites-en bien !
gifts-arrived = 🎁 Ton cadeau du { $day } a été activé le { $at }.
gifts-redeemed-by-you = Tu as déjà activé ce cadeau : ses jours font partie de ton premium.
gifts-refused-unknown = Je ne connais pas ce cadeau. Le lien a peut-être été coupé : demande-le en entier à qui te l’a envoyé.
gifts-refused-redeemed = Quelqu’un a été plus rapide : ce cadeau est déjà activé. Vois avec la personne qui te l’a envoyé ; le premium est aussi dans /premium.
gifts-refused-revoked = Ce cadeau a été remboursé à la personne qui l’avait offert : il ne contient plus rien.
