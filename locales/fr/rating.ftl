rating-good = 👍 J’aime
rating-bad = 👎 Je n’aime pas
rating-voices =
    { $all ->
        [one] 👍 { $good } canal sur { $all }
       *[other] 👍 { $good } canaux sur { $all }
    }
rating-none = aucun canal ne l’a encore noté
rating-thanks-good = Merci. Les autres propriétaires de canaux voient que « { $name } » t’a plu.
rating-thanks-bad = Merci. Les autres propriétaires de canaux voient que « { $name } » ne t’a pas plu. Veux-tu que plus rien de cet annonceur ne paraisse dans ton canal ?
rating-refuse = Refuser cet annonceur
rating-refused = Plus rien de « { $name } » ne paraît dans <b>{ $title }</b>.
rating-list = Annonceurs refusés
rating-too-many = Tu y refuses déjà 100 annonceurs. Reprends-en d’abord quelques-uns, ou laisse-moi te demander avant chaque post.
