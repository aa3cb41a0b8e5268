provider-list = <b>Dû par le prestataire de paiement.</b> Le prestataire te paie ; ces parts sont dues à des entreprises, et tu les paies à la main. À qui ?
provider-none = Rien n’est dû à personne par le prestataire de paiement pour l’instant.
provider-card =
    <b>{ $amount }</b> sont dus à <a href="tg://user?id={ $payee }">{ $payee }</a>, pour ce que { $names } a vendu par le prestataire de paiement. Déjà payé : { $paid }.
    Il n’y a pas d’attente : l’argent est chez toi, et c’est toi qui décides quand le passer sans risque. Demande-lui où le payer.
provider-in-hand = Le propriétaire { $owner } en a { $amount } en main depuis { $since }.
provider-do-pay = Je le paie maintenant
provider-do-back = Remettre en attente
provider-do-confirm = Oui, c’est payé
provider-pay-now =
    <b>{ $amount }</b> pour <a href="tg://user?id={ $payee }">{ $payee }</a> sont dans ta main : aucun autre propriétaire ne les paie.

    Paie, puis écris la référence du paiement, par exemple <code>SEPA 2026-11-21 0042</code>. Si tu ne paies pas, remets-le en attente.
provider-wrong-reference = Écris la référence du paiement en { $max } caractères au plus, par exemple <code>SEPA 2026-11-21 0042</code>.
provider-sure = { $amount } pour { $payee } : payés avec la référence « { $reference } » ?
provider-paid = { $amount } pour { $payee } sont inscrits comme payés. Le bénéficiaire le sait.
provider-told-paid = Un propriétaire de ce bot t’a payé { $amount }, ta part de ce qui est venu par le prestataire de paiement. Référence : « { $reference } ». /earnings montre ce qui reste.
provider-charge =
    <b>{ $price }</b> · facture nº { $number } de { $name }
    Payée par le prestataire de paiement par <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Paiement <code>{ $charge }</code>, chez le prestataire <code>{ $there }</code>
provider-outlook = Je ne peux pas le rendre : toi seul le peux, chez le prestataire, et en entier. Fais-le d’abord, puis inscris-le ici. Cela prend { $yours } à { $payee }, qui a ensuite { $then }, et { $platform } à la plateforme.
provider-do-refunded = Je l’ai rendu là-bas
provider-refunded-at = Rendu par le prestataire de paiement, { $at }.
provider-told-refunded = Ton paiement de { $price } pour la facture nº { $number } de { $name } a été rendu par le prestataire de paiement. Quelques jours peuvent passer avant qu’il t’arrive.
