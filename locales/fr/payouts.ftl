command-payouts = payer ce que les bénéficiaires ont demandé

payouts-none = Personne n’attend de versement.
payouts-list = { $count ->
        [one] <b>Un versement attend.</b>
       *[other] <b>{ $count } versements attendent</b>, du plus ancien au plus récent.
    }
payouts-label = { $id } · { $stars } ⭐ · { $payee } · { $day }
payouts-unknown = Ce versement n’existe pas.
payouts-card =
    <b>Versement { $id } : { $stars } ⭐</b>
    Pour <a href="tg://user?id={ $payee }">{ $payee }</a>
    Demandé le { $asked } ({ $days ->
        [0] aujourd’hui
        [one] il y a { $days } jour
       *[other] il y a { $days } jours
    })
payouts-rail-outside = À payer hors de Telegram, à : <code>{ $where }</code>
payouts-rail-gift = À payer en cadeau.
payouts-earned =
    { $since ->
        [never] Pas encore de gains
       *[other] Gagné depuis le { $since } : { $earned } ⭐
    }
    Déjà versé : { $paid } ⭐ en { $count ->
        [one] { $count } versement
       *[other] { $count } versements
    }
    Retenu : { $held } ⭐, disponible en plus de ceci : { $available } ⭐
payouts-in-my-hand = C’est toi qui t’en occupes. Paie, puis appuie sur le bouton et écris la référence ; ou remets-le en attente.
payouts-in-hand = Le propriétaire { $owner } s’en occupe depuis le { $since }.
payouts-gift-going = Le cadeau est en route.
payouts-gift-unknown = <b>Personne ne sait encore si le cadeau est arrivé</b>, et je ne l’envoie pas deux fois. Le registre de Telegram le dira peut-être ; sinon regarde, puis dis-le-moi.
payouts-gift-failed = Le cadeau n’a pas été envoyé : { $why }. Réessaie, ou retourne le versement.
payouts-gift-gone = Telegram ne vend plus ce cadeau à ce prix. Retourne le versement avec un motif, pour que le bénéficiaire puisse en choisir un autre.
payouts-is-paid = C’est payé. { $reference }
payouts-is-returned = C’est retourné : { $reason }
payouts-is-cancelled = Le bénéficiaire l’a annulé.

payouts-do-pay = Je le paie maintenant
payouts-do-back = Remettre en attente
payouts-do-return = Retourner…
payouts-do-gift = Envoyer le cadeau
payouts-do-sent = Il a été envoyé
payouts-do-unsent = Il n’a pas été envoyé
payouts-do-confirm = Oui, c’est payé
payouts-to-list = Tous ceux qui attendent
payouts-open = Ouvrir
payouts-to-earnings = Mes gains

payouts-pay-now =
    Le versement { $id } est entre tes mains : aucun autre propriétaire ne le paie, et le bénéficiaire ne peut plus l’annuler.

    Paie la valeur de <b>{ $stars } ⭐</b> à :
    <code>{ $where }</code>

    Puis écris la référence du paiement, par exemple <code>SEPA 2026-11-21 0042</code>. Si tu ne le paies pas, remets-le en attente.
payouts-wrong-reference = Écris la référence du paiement en { $max } caractères au plus, par exemple <code>SEPA 2026-11-21 0042</code>.
payouts-sure-paid = Versement { $id }, { $stars } ⭐ : payé avec la référence « { $reference } » ?
payouts-paid = Le versement { $id } est payé : { $stars } ⭐. Le bénéficiaire le sait.
payouts-ask-reason = Pourquoi retourner le versement { $id } ? Écris-le en une phrase ; le bénéficiaire la lira telle quelle.
payouts-wrong-reason = Écris le motif en { $max } caractères au plus, par exemple <code>La banque n’a pas accepté cet IBAN.</code>
payouts-returned = Le versement { $id } est retourné : { $stars } ⭐ sont de nouveau disponibles pour le bénéficiaire, qui sait pourquoi.

payouts-refused-over = C’est déjà réglé.
payouts-refused-taken = Un autre propriétaire s’en occupe.
payouts-refused-sending = Son cadeau est en route, ou personne ne sait encore s’il est arrivé.
payouts-refused-below-zero = Impossible de le payer : une vente de ce bénéficiaire a été remboursée depuis, et son solde est négatif. Retourne-le, ou attends ses prochains gains.
payouts-refused-drift = Impossible de le payer : nos comptes et ceux de Telegram diffèrent. /stats montre de combien ; les versements attendent qu’ils concordent.
payouts-gate-under-way = Son cadeau est déjà en route.
payouts-gate-ceiling = Avec ce cadeau, ceux des dernières 24 heures coûteraient plus que ce que /config permet.
payouts-gate-source-short = L’argent de ce versement n’est pas là. Regarde /verify.
payouts-gate-telegram-short = Telegram garde trop peu d’Étoiles pour ce bot : impossible d’envoyer le cadeau.

payouts-asked = Versement { $id } : { $payee } demande { $stars } ⭐.
payouts-gift-text = Ton versement { $id }. Merci !
payouts-gift-arrived = Le cadeau du versement { $id } est arrivé.
payouts-gift-back = Le cadeau du versement { $id } n’a pas été envoyé : { $why }. Le versement est de nouveau en attente.
payouts-gift-lost = Personne ne sait encore si le cadeau du versement { $id } est arrivé ({ $why }). Je ne le renvoie pas ; le registre de Telegram le dira, ou toi.
payouts-told-paid = Le versement { $id } est payé : { $stars } ⭐. Référence : { $reference }
payouts-told-paid-gift = Le versement { $id } est payé : ton cadeau de { $stars } ⭐ a été envoyé.
payouts-told-returned = Le versement { $id } n’a pas été payé : { $reason }. Les { $stars } ⭐ sont de nouveau à toi ; redemande-les avec /earnings.
payouts-provider = Par le prestataire de paiement : { $count }
