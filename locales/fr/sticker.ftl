command-sticker = ta photo en sticker, dans un pack à toi

sticker-how = <b>Tes propres stickers</b>
    Envoie-moi une photo ou un fichier image : je l’ajuste, tu choisis son emoji, et il rejoint un pack de stickers Telegram à ton nom. Gratuit, autant que tu veux.

    Plus tard, tu peux aussi écrire <code>/sticker</code> sous une photo, ou en réponse à une photo. Avec premium, tu fais aussi des stickers de mots et de courtes vidéos, et des contours.
sticker-text = Sticker de mots ✦
sticker-sets = Mes packs
sticker-new = Nouveau sticker
sticker-ask-words = Écris ce que le sticker doit dire, par exemple <code>À dix heures !</code>
sticker-choose = Choisis son emoji ↓
sticker-choose-why = C’est par son emoji que tu retrouves le sticker en écrivant. Touche un emoji, ou écris-en un autre, et le sticker rejoint ton pack.
sticker-outline = Contour blanc ✦
sticker-premium = Les contours, les stickers de mots et de courtes vidéos font partie de premium. Les stickers de photos sont gratuits, autant que tu veux.
sticker-no-file = Je n’ai pas pu récupérer ce fichier. Envoie-le encore une fois ; une image peut faire { $max } Mo, une vidéo 20.
sticker-wrong-picture = Ce n’est pas une image. Envoie une photo, ou un fichier PNG, WEBP ou JPEG. Les stickers des autres restent dans leurs packs.
sticker-wrong-words = Écris les mots dans un message, par exemple <code>À dix heures !</code>, ou envoie une photo.
sticker-wrong-emoji = Touche un emoji sous le sticker, ou écris-en un, par exemple 🦊. Une autre photo convient aussi.
sticker-on-its-way = Il part dans ton pack…
sticker-set-title = Mes stickers { $number }
sticker-added = { $emoji } est dans <a href="{ $link }">ton pack</a> : { $count } sur { $max }. Ouvre-le une fois et ajoute-le à tes stickers ; les nouveaux, Telegram les montre tout seul après un moment.
sticker-was-there = Celui-ci est déjà dans <a href="{ $link }">ton pack</a> : { $count } sur { $max }.
sticker-refused = Telegram n’a pas accepté ce sticker ({ $reason }). Essaie une autre image ou un autre emoji.
sticker-open-set = Ouvrir le pack
sticker-open-number = Ouvrir le pack { $number }
sticker-remove = Le retirer
sticker-remove-last = Retirer le dernier
sticker-removed = { $emoji } n’est plus dans ton pack.
sticker-not-removed = Telegram ne répond pas en ce moment. Réessaie dans une minute.
sticker-no-sets = Tu n’as pas encore de pack. Envoie-moi une photo, et le premier commence.
sticker-your-sets = <b>Tes packs</b>
    { $sets }
sticker-set = <a href="{ $link }">Mes stickers { $number }</a> : { $count } sur { $max }

sticker-public-begun = Je crée sur Telegram un pack de stickers « { $title } » à ton nom. Je te dis quand il est là.
sticker-public-half = Les { $count } premiers stickers sur { $total } de « { $title } » sont dans <a href="{ $link }">ton pack</a>. Les autres suivent un par un.
sticker-public-done = <a href="{ $link }">Ton pack « { $title } »</a> est là, avec ses { $total } stickers. Ouvre-le et ajoute-le. C’est un pack public : qui voit un de ses stickers peut l’ouvrir.
sticker-public-refused = Telegram n’a pas accepté le pack « { $title } » ({ $reason }). Il reste à toi ici : écris mon nom et un mot dans n’importe quelle discussion. Si tu as besoin d’aide, écris à /support.
sticker-public-deleted = Le pack Telegram « { $title } » a été supprimé dans Telegram : son lien ne mène plus nulle part. Il reste à toi ici : écris mon nom et un mot dans n’importe quelle discussion. Je peux aussi le refaire.
sticker-public-again = Le refaire
