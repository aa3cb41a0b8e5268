command-forgetme = effacer ce que je garde de toi

forgetme-first =
    Avant que je puisse t’oublier, ceci doit être terminé :
    { $list }

    Ensuite, envoie de nouveau /forgetme.
forgetme-first-payout = Un versement pour toi est en cours. Attends-le, ou annule-le dans /earnings.
forgetme-first-in-hand = Un versement pour toi se fait en ce moment même. Ce ne sera pas long.
forgetme-first-sticker = Un sticker est en route vers ton pack. Réessaie dans un instant.
forgetme-first-post = Un post programmé est en route vers ton canal. Réessaie dans un instant.
forgetme-ask = <b>Dois-je t’oublier ?</b> C’est irréversible. Pour tout voir d’abord : /mydata
forgetme-goes =
    <b>Ceci disparaît</b>
    { $list }
forgetme-goes-settings = ta langue, ton fuseau horaire, les formulaires commencés, et tout ce qui n’est pas nommé ci-dessous
forgetme-goes-reminders = { $count ->
    [one] un rappel
   *[other] { $count } rappels
  }
forgetme-goes-follows = { $count ->
    [one] une entreprise que tu suis : elle apprend que tu as arrêté, et plus rien ne vient d’elle
   *[other] { $count } entreprises que tu suis : elles apprennent que tu as arrêté, et plus rien ne vient d’elles
  }
forgetme-goes-questions = { $count ->
    [one] une question à /support : personne n’y répondra
   *[other] { $count } questions à /support : personne n’y répondra
  }
forgetme-goes-sets = { $count ->
    [one] ce que je sais de ton pack de stickers ; le pack reste à toi dans Telegram
   *[other] ce que je sais de tes { $count } packs de stickers ; les packs restent à toi dans Telegram
  }
forgetme-ends =
    <b>Ceci prend fin</b>
    { $list }
forgetme-ends-renewal = le premium ne se renouvelle plus : je demande à Telegram de ne plus rien débiter
forgetme-ends-plans = { $count ->
    [one] le forfait de ton entreprise ne se renouvelle plus
   *[other] { $count } forfaits de tes entreprises ne se renouvellent plus
  }
forgetme-ends-campaigns = { $count ->
    [one] une campagne s’arrête ; ce qui n’est pas dépensé revient à ton solde
   *[other] { $count } campagnes s’arrêtent ; ce qui n’est pas dépensé revient à ton solde
  }
forgetme-ends-channels = { $count ->
    [one] ton canal se repose : rien de nouveau n’y paraît. Je pars quand tu m’en retires
   *[other] tes { $count } canaux se reposent : rien de nouveau n’y paraît. Je pars quand tu m’en retires
  }
forgetme-ends-posts = { $count ->
    [one] un post programmé est abandonné
   *[other] { $count } posts programmés sont abandonnés
  }
forgetme-ends-businesses = { $count ->
    [one] ton entreprise ferme, avec ses envois et ses clés
   *[other] tes { $count } entreprises ferment, avec leurs envois et leurs clés
  }
forgetme-ends-packs = { $count ->
    [one] ton pack de stickers quitte la boutique, sauf si quelqu’un l’a payé
   *[other] tes { $count } packs de stickers quittent la boutique, sauf ceux que quelqu’un a payés
  }
forgetme-stays =
    <b>Ceci reste, sous ton seul numéro Telegram</b>
    { $list }
forgetme-stays-payments = { $count ->
    [one] un paiement : la loi veut qu’on le garde des années
   *[other] { $count } paiements : la loi veut qu’on les garde des années
  }
forgetme-stays-packs = { $count ->
    [one] un pack de stickers à toi : il t’attend si tu reviens
   *[other] { $count } packs de stickers à toi : ils t’attendent si tu reviens
  }
forgetme-stays-premium = le premium jusqu’à { $until } : ce qu’il en reste t’attend si tu reviens
forgetme-stays-shown = les noms, les mots et les règles de ce que tu tenais ici : ce qui a été montré et vendu fait partie des comptes
forgetme-stays-proof = la preuve de ce que tu as permis et arrêté, ce que tu as signalé, et ce sur quoi reposent les comptes et les parts des autres
forgetme-stays-owner = que tu tiens ce bot : c’est écrit dans ses réglages. Mes avis pour toi se reposent jusqu’à ce que tu m’écrives de nouveau
forgetme-money =
    ⚠️ <b>Ton argent.</b> Personne ne le verse à qui est parti. Il reste dans les comptes, et il est à toi si tu reviens ; mieux vaut le prendre d’abord :
    { $list }
forgetme-money-available = { $stars } ⭐ gagnées et disponibles : /earnings les verse
forgetme-money-held = { $stars } ⭐ gagnées, pas encore disponibles : voir /earnings
forgetme-money-balance = { $stars } ⭐ pour la publicité : /campaigns rend ce qui n’est pas dépensé
forgetme-money-businesses = { $stars } ⭐ au solde de tes entreprises : /business rend ce qui n’est pas dépensé
forgetme-money-other = { $amount } de factures, que versent les propriétaires du bot : demande à /paysupport
forgetme-once = Un oui vaut dix minutes.
forgetme-yes = Oui, oublie-moi
forgetme-no = Non, garde tout
forgetme-nothing = Rien n’a été effacé.
forgetme-done = C’est fait : je t’ai oublié. Ce qui est payé reste dans les comptes, comme le veut la loi. Je ne t’écris plus. Si un jour tu m’écris, ce sera la première fois.
forgetme-done-owner = C’est fait : je t’ai oublié. Ce qui est payé reste dans les comptes, comme le veut la loi. Que tu tiens ce bot est écrit dans ses réglages ; mes avis reprennent quand tu m’écris.
forgetme-pack-gone = Son artiste est parti.
