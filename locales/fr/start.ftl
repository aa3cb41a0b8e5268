start-welcome =
    Salut { $name }, je suis <b>Fairshare</b> : je gagne, et je partage ce que je gagne.
    ⏰ <b>/remind</b> 10m thé : je te rappelle tout, à l’heure que tu veux.
    ▦ <b>/qr</b> ton texte : j’en dessine le QR code.
    📣 Tu as un canal ? J’y publie des pubs qui lui vont, et une part de l’argent est à toi : /channels
    ✍️ Quelque chose à faire savoir ? /advertise
    Tout cela est gratuit ; /premium en fait plus. On commence par quoi ?
start-premium = ✦ Premium
start-help = Ce que je sais faire
start-add = Ajoute-moi à ton canal
start-language = Langue · Language
help-everyone = <b>Pour tout le monde</b>
help-channels = <b>Si tu as un canal</b>
help-advertisers = <b>Si tu as quelque chose à promouvoir</b>
help-artists = <b>Si tu dessines</b>
help-businesses = <b>Si tu as une entreprise</b>
help-owners = <b>Pour les propriétaires de ce bot</b>
help-line = /{ $name } – { $does }
help-line-more = /{ $name } – { $does } ✦
help-line-premium = /{ $name } – { $does } (avec /premium)
help-menu-premium = { $does } (premium)
help-end = ✦ gratuit, et en fait plus avec /premium.

command-start = l’accueil, depuis le début
command-help = tout ce que je sais faire
