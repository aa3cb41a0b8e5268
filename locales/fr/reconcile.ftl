command-verify = comparer les comptes avec ceux de Telegram
verify-right = Les comptes sont justes : toutes les vérifications passent.
verify-wrong =
    <b>Les comptes ne vont pas :</b>
    { $complaints }

reconcile-reading = Je lis le registre que Telegram tient de nos Étoiles…
reconcile-read-so-far = Je lis le registre que Telegram tient de nos Étoiles : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
} jusqu’ici…
reconcile-read = Registre de Telegram : { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}, lu jusqu’au bout.
reconcile-found = J’y ai trouvé { $payments ->
    [one] { $payments } paiement
   *[other] { $payments } paiements
} et { $refunds ->
    [one] { $refunds } remboursement
   *[other] { $refunds } remboursements
} que personne ne m’avait annoncés. Ils sont comptabilisés.
reconcile-young = { $rows ->
    [one] { $rows } ligne vient juste d’être écrite ; je la revois dans une minute.
   *[other] { $rows } lignes viennent juste d’être écrites ; je les revois dans une minute.
}
reconcile-agrees = Telegram garde { $stars } ⭐ pour ce bot, exactement ce que disent les comptes.
reconcile-moving = Des Étoiles ont bougé tout du long, je n’ai donc pas pu comparer les soldes. Je réessaie dans une minute.
reconcile-not-read = Telegram ne m’a pas laissé lire son registre jusqu’au bout ({ $why }). Ce que j’ai lu est comptabilisé ; je continue dans une minute.
reconcile-drift-fewer = ⚠️ Telegram garde <b>{ $stars } ⭐ de moins</b> que ne disent les comptes, depuis le { $since }. Les versements attendent.
reconcile-drift-more = ⚠️ Telegram garde <b>{ $stars } ⭐ de plus</b> que ne disent les comptes, depuis le { $since }. Les versements attendent.
reconcile-button-drift = Régler la différence
reconcile-button-suspense = Étoiles non identifiées ({ $count })

reconcile-no-drift = Le solde de Telegram et les comptes concordent. Il n’y a rien à régler.
reconcile-drift-why =
    Qu’est-ce que ça peut être ?
    Quelqu’un a peut-être fait annuler un paiement par Apple, Google ou une banque : ça baisse le solde et ne se voit nulle part ailleurs. Voici les paiements d’exactement ce montant, du plus récent au plus ancien. Si tu sais lequel c’était, indique-le : ce qui avait été acheté est repris, et la personne est prévenue.
    Ou bien la plateforme prend la différence, et les versements reprennent.
reconcile-spending-refund = Encore en cours : un remboursement de { $stars } ⭐ à { $person }, demandé le { $at }.
reconcile-spending-gift = Encore en cours : un cadeau de { $stars } ⭐ à { $person }, demandé le { $at }.
reconcile-button-charge = { $stars } ⭐, { $at }
reconcile-button-write = Une autre transaction…
reconcile-button-platform = La plateforme la prend
reconcile-write = Envoie-moi la transaction qui a été annulée. Elle est sur le reçu de l’acheteur, sous la forme <code>stxAbC123…</code>.
reconcile-wrong-charge =
    Je ne connais aucune transaction de ce genre qui explique la différence : elle doit être payée, non remboursée, et ne pas dépasser ce qui manque.
    Copie-la depuis le reçu, par exemple <code>stxAbC123…</code>.
reconcile-sure-charge =
    <b>C’est ce paiement qui a été annulé ?</b>
    { $stars } ⭐ de { $person }, { $at }
    <code>{ $charge }</code>

    Ses parts et ce qui avait été acheté sont repris, et la personne est prévenue. C’est définitif.
reconcile-button-chargeback = Oui, il a été annulé
reconcile-named = Comptabilisé comme annulé : { $stars } ⭐ de { $person }. La personne le sait. Je recompare les soldes tout de suite.
reconcile-sure-loss = La plateforme supporte les <b>{ $stars } ⭐</b> qui manquent chez Telegram. C’est définitif.
reconcile-sure-gain = La plateforme reçoit les <b>{ $stars } ⭐</b> que Telegram a de plus que les comptes. C’est définitif.
reconcile-button-yes = Oui, comptabiliser
reconcile-taken = Comptabilisé : la plateforme a pris { $stars } ⭐. Je recompare les soldes tout de suite.

reconcile-suspense-none = Il n’y a pas d’Étoiles non identifiées.
reconcile-suspense =
    <b>Étoiles non identifiées : { $count }</b>
    Elles sont dans le registre de Telegram, mais ce bot ne sait pas ce que c’était. Choisis une ligne.
reconcile-label-in = + { $stars } ⭐, { $at }
reconcile-label-out = − { $stars } ⭐, { $at }
reconcile-unplaced-in =
    <b>{ $stars } ⭐ sont entrées</b>, trouvées le { $at }
    <code>{ $row }</code>

    Si tu sais ce que c’était, compte-les comme un revenu de la plateforme ; sinon, laisse-les.
reconcile-unplaced-out =
    <b>{ $stars } ⭐ sont sorties</b>, trouvées le { $at }
    <code>{ $row }</code>

    Si tu sais ce que c’était, compte-les comme une dépense de la plateforme ; sinon, laisse-les.
reconcile-button-in = Revenu de la plateforme
reconcile-button-out = Dépense de la plateforme
reconcile-button-leave = Laisser
reconcile-settled = Comptabilisé.

reconcile-late =
    <b>Désolé du retard.</b> Telegram avait ton paiement, mais je ne l’ai pas su à temps. Tout ce que tu as payé est maintenant à toi :

    { $list }

    /receipts montre tous tes paiements. Quelque chose ne va pas ? /paysupport t’aide.
reconcile-late-entry =
    { $what }
    { $stars } ⭐, { $at }
    Transaction <code>{ $charge }</code>
reconcile-late-more = … et { $count } de plus, dans /receipts.
