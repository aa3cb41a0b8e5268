command-stickers = des packs de stickers d’artistes, pour toutes tes discussions

stickers-menu =
    <b>Stickers</b>

    Des packs dessinés par des artistes. Prends-en un, puis écris <code>@{ $bot }</code> et un mot ou un emoji dans n’importe quelle discussion : tes stickers apparaissent, et un geste les envoie.

    { $yours }
stickers-yours = { $count ->
    [0] Tu n’as pas encore de pack. Les gratuits ne coûtent qu’un geste.
    [1] Tu as un pack.
   *[other] Tu as { $count } packs.
}
stickers-yours-member = { $count ->
    [0] En tant que membre, tu peux déjà utiliser tous les packs réservés aux membres.
    [1] Tu as un pack, et en tant que membre tu peux utiliser tous ceux réservés aux membres.
   *[other] Tu as { $count } packs, et en tant que membre tu peux utiliser tous ceux réservés aux membres.
}
stickers-button-newest = Les plus récents
stickers-button-most-used = Les plus utilisés
stickers-button-topics = Par thème
stickers-button-search = Chercher
stickers-button-mine = Mes packs
stickers-button-given = Packs offerts
stickers-button-member = Devenir membre
stickers-button-menu = ‹ Tout /stickers
stickers-button-before = ‹ Retour
stickers-button-more = Suite ›

stickers-list-newest = <b>Les packs les plus récents</b> · { $topic }
stickers-list-most-used = <b>Les packs les plus utilisés</b> · { $topic }
stickers-list-mine = <b>Tes packs</b>
stickers-list-found = <b>Packs pour « { $words } »</b>
stickers-empty-newest = <b>Les packs les plus récents</b> · { $topic }
    Rien ici pour l’instant. Touche le thème ci-dessous pour chercher ailleurs. Tu dessines ? /artist accueille ton pack.
stickers-empty-most-used = <b>Les packs les plus utilisés</b> · { $topic }
    Rien ici pour l’instant. Touche le thème ci-dessous pour chercher ailleurs. Tu dessines ? /artist accueille ton pack.
stickers-empty-mine = <b>Tes packs</b>
    Tu n’en as pas encore. Regarde les plus récents : les packs gratuits ne coûtent qu’un geste.
stickers-empty-found = <b>Packs pour « { $words } »</b>
    Je n’ai rien trouvé. Essaie un autre mot, ou parcours les thèmes.
stickers-line =
    <b>{ $title }</b> · { $price }
    { $stickers }, { $uses }
stickers-choice = { $title } · { $price }
stickers-any-topic = Tous les thèmes
stickers-choose-topic = Des stickers sur quoi ?
stickers-count = { $count ->
    [one] { $count } sticker
   *[other] { $count } stickers
}
stickers-uses = { $count ->
    [0] pas encore utilisé
    [1] utilisé une fois
   *[other] utilisé { $count } fois
}
stickers-price-sale = { $stars } ⭐
stickers-price-members = pour les membres
stickers-price-free = gratuit
stickers-price-gone = retiré

stickers-ask-words = Tu cherches un pack sur quoi ? Écris un mot ou deux : son nom, ce qu’il montre, ou un emoji. Par exemple : <i>chat</i>
stickers-words-strange = Ce n’est pas un mot que je puisse chercher. Écris un ou deux mots courts, ou un emoji, par exemple : <i>chat</i>

stickers-card =
    <b>{ $title }</b>
    { $about }

    { $state }
stickers-state-sale = <b>{ $stars } ⭐</b>, une seule fois. { $percent } % vont à l’artiste.
stickers-state-members = <b>Pour les membres.</b> Avec /premium, tu utilises celui-ci et tous les autres packs réservés aux membres.
stickers-state-free = <b>Gratuit.</b> Un geste, et il est à toi.
stickers-state-yours = ✓ <b>Il est à toi.</b> Écris <code>@{ $bot }</code> et un mot ou un emoji dans n’importe quelle discussion.
stickers-state-member = ✓ <b>Tu l’utilises en tant que membre.</b> Écris <code>@{ $bot }</code> et un mot ou un emoji dans n’importe quelle discussion.
stickers-state-made = ✓ <b>C’est ton œuvre.</b> Écris <code>@{ $bot }</code> et un mot ou un emoji dans n’importe quelle discussion.
stickers-button-buy = Acheter, { $stars } ⭐
stickers-button-give = Offrir, { $stars } ⭐
stickers-button-take = Le prendre
stickers-button-try = Essayer ici
stickers-button-use = Utiliser dans une discussion
stickers-button-public = Ajouter comme set Telegram
stickers-button-report = Signaler
stickers-taken = Il est à toi. Écris @{ $bot } et un mot ou un emoji dans n’importe quelle discussion.
stickers-taken-down = « { $title } » a été retiré : personne ne peut l’utiliser pour le moment. S’il revient, il est à toi comme avant. Si tu l’as payé, écris à /paysupport.
stickers-told-down = « { $title } », un pack de stickers que tu as, a été retiré : { $why }. Personne ne peut l’utiliser pour le moment. Je te le garde : s’il revient, il est à toi comme avant. Si tu l’as payé et que tu veux récupérer tes Étoiles, écris à /paysupport.

stickers-title = Stickers : { $title }
stickers-about = { $stickers } pour toutes tes discussions. Payé une fois, rien ne se renouvelle. Reçus : /receipts, aide : /paysupport.
stickers-gift-title = Cadeau : { $title }
stickers-gift-about = Un lien qui donne le pack ({ $stickers }) à la première personne qui l’active. Payé une fois, rien ne se renouvelle.
packs-refused-owned = Tu as déjà ce pack : il n’y a rien à payer. Pour l’offrir à quelqu’un, touche Offrir.
packs-refused-own = C’est ton propre pack : tu l’utilises sans payer.
packs-refused-gone = Ce pack n’est plus en vente. Rien n’a été débité.
packs-refused-taken-down = Ce pack a été retiré : personne ne peut l’acheter pour le moment. Rien n’a été débité.
packs-refused-price = Le prix de ce pack a changé, ou il n’est plus en vente. Rouvre-le dans /stickers ; rien n’a été débité.

stickers-present =
    🎁 <b>Un cadeau pour toi : le pack de stickers « { $title } »</b>

    Ouvre le lien et touche Activer. Il ne s’active qu’une fois : garde-le pour la personne à qui il est destiné.
    { $link }
stickers-button-redeem = Activer
stickers-button-look = Le regarder
stickers-gift-opened =
    🎁 <b>{ $who } offre le pack de stickers « { $title } ».</b>

    Il est à la première personne qui l’active : { $stickers }, pour toutes ses discussions.
stickers-gift-arrived = 🎁 Ton cadeau « { $title } » a été activé le { $at }.
stickers-gift-by-you = Tu as déjà activé ce cadeau : le pack est dans /stickers, parmi les tiens.
packs-gift-unknown = Je ne connais pas ce cadeau. Le lien a peut-être été coupé : demande-le en entier à qui te l’a envoyé.
packs-gift-redeemed = Quelqu’un a été plus rapide : ce cadeau est déjà activé. Vois avec la personne qui te l’a envoyé ; d’autres packs sont dans /stickers.
packs-gift-revoked = Ce cadeau a été remboursé à la personne qui l’avait offert : il ne contient plus rien.
packs-gift-gone = Le pack de ce cadeau a été retiré : il n’y a rien à activer. La personne qui l’a offert peut demander ses Étoiles avec /paysupport.
packs-gift-own = Ce cadeau est un pack à toi. Transfère son lien à quelqu’un d’autre : il reste valable.
packs-gift-owned = Tu as déjà ce pack. Le cadeau reste tel quel : transfère son lien à quelqu’un d’autre.
stickers-given =
    <b>Les packs que tu as offerts</b>, du plus récent au plus ancien

    { $gifts }
stickers-given-none = Tu n’as pas encore offert de pack. Chaque pack en vente a un bouton pour cela.
stickers-given-entry = • { $day }, « { $title } » : { $state }
stickers-given-waits = attend d’être activé
stickers-given-redeemed = activé le { $day }
stickers-given-revoked = repris
stickers-button-link = Lien du { $day }, { $title }

stickers-inline-first = Tu n’as pas encore de stickers : prends-en
stickers-inline-more = Plus de stickers
stickers-inline-nothing = Rien chez toi : regarde en boutique
stickers-inline-members = Rien chez toi : les membres en ont plus

payments-thanks-pack = <b>Merci ! « { $title } » est à toi.</b> Écris mon @nom et un mot ou un emoji dans n’importe quelle discussion ; tout ce que tu as est dans /stickers.
payments-thanks-pack-gift = <b>Merci ! Ton cadeau est prêt.</b> Le message suivant contient son lien : transfère-le à qui tu veux. Ce que tu as offert est dans /stickers.
payments-thanks-pack-second = <b>Tu as déjà « { $title } » : ce paiement te revient donc.</b> Cela prend un instant ; je te préviens quand les Étoiles sont de retour.
payments-thanks-pack-gone = <b>« { $title } » vient d’être retiré : ce paiement te revient donc.</b> Cela prend un instant ; je te préviens quand les Étoiles sont de retour.
payments-what-pack = Pack de stickers « { $title } »
payments-what-pack-gift = Pack de stickers « { $title } » en cadeau
payments-refunded-pack = Ton paiement de { $stars } ⭐ a été remboursé : le pack de stickers « { $title } » n’est donc plus à toi. Le reste t’appartient toujours.
payments-refunded-pack-kept = Ton paiement de { $stars } ⭐ pour le pack de stickers « { $title } » a été remboursé : tu avais déjà le pack, et il reste à toi.
payments-refunded-pack-gift = Ton paiement de { $stars } ⭐ a été remboursé. Le lien du cadeau « { $title } » ne marche plus.
payments-refunded-pack-taken = Ton paiement de { $stars } ⭐ a été remboursé. Le cadeau « { $title } » a été repris à la personne qui l’avait activé.
payments-pack-gift-ended = Le pack de stickers « { $title } » qu’on t’avait offert a été repris : son paiement a été remboursé à la personne qui l’avait offert.
receipts-for-pack = pack de stickers « { $title } »
receipts-for-pack-gift = pack de stickers « { $title } » en cadeau
