stats-title = <b>Revenus, { $period }</b>
stats-period-1 = aujourd’hui
stats-period-7 = 7 derniers jours
stats-period-30 = 30 derniers jours
stats-period-90 = 90 derniers jours
stats-period-all = depuis le début
stats-button-1 = Auj.
stats-button-7 = 7 j
stats-button-30 = 30 j
stats-button-90 = 90 j
stats-button-all = Tout
stats-button-sum = Vue d’ensemble
stats-button-channel = Par canal
stats-button-artist = Par artiste
stats-button-campaign = Par campagne
stats-received = Les gens ont payé { $stars } ⭐{ $change }.
stats-refunded = Remboursé : { $stars } ⭐
stats-charged-back = Rétrofacturé : { $stars } ⭐
stats-commission = Gardé par Telegram pour les affiliés : { $stars } ⭐
stats-paid-out = Versé : { $stars } ⭐
stats-pool-artists = De la cagnotte aux artistes : { $stars } ⭐
stats-pool-unused = De la cagnotte à nous, faute d’utilisation : { $stars } ⭐
stats-source = <b>{ $source } : { $stars } ⭐</b>
stats-source-premium = Premium
stats-source-stickers = Packs de stickers
stats-source-sponsored = Messages sponsorisés
stats-source-business = Formules et messages d’entreprises
stats-source-invoices = Factures d’entreprises
stats-share = { $who } : { $stars } ⭐
stats-payee-platform = Plateforme
stats-payee-owner = Propriétaires de canaux
stats-payee-artist = Artistes
stats-payee-business = Entreprises
stats-payee-pool = Cagnotte des artistes
stats-total = <b>À nous : { $stars } ⭐</b>
stats-total-change = <b>À nous : { $stars } ⭐</b> ({ $change } par rapport à la période d’avant)
stats-standing =
    <b>En ce moment</b>
    À nous : { $platform } ⭐
    Dû aux bénéficiaires : { $payees } ⭐ (retenu { $held }, disponible { $available })
    Versements demandés : { $payouts } ⭐
    Cagnotte des artistes : { $pool } ⭐
    Budgets et soldes des annonceurs : { $advertisers } ⭐
    Dans les posts en ligne : { $posts } ⭐
stats-spending = Remboursements et cadeaux en cours : { $stars } ⭐
stats-suspense = ⚠️ En suspens, personne ne sait pour quoi : { $stars } ⭐
stats-drift-never = Le registre de Telegram n’a pas encore été comparé.
stats-drift-none = Telegram garde { $stars } ⭐, exactement ce que disent les comptes ({ $at }).
stats-drift-more = ⚠️ Telegram garde { $stars } ⭐ : { $drift } ⭐ de plus que ne disent les comptes, depuis le { $since }. Les versements attendent qu’ils concordent : vois /verify.
stats-drift-less = ⚠️ Telegram garde { $stars } ⭐ : { $drift } ⭐ de moins que ne disent les comptes, depuis le { $since }. Les versements attendent qu’ils concordent : vois /verify.
stats-at = <i>{ $at }. Les jours sont comptés en UTC.</i>

stats-by-channel = <b>Par canal, { $period }</b>
stats-by-artist = <b>Par artiste, { $period }</b>
stats-by-campaign = <b>Par campagne, { $period }</b>
stats-top-channel =
    { $place }. { $name } : { $stars } ⭐ en { $posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }, { $shared } ⭐ pour son propriétaire
stats-top-artist =
    { $place }. { $name } : { $stars } ⭐, { $posts ->
        [one] { $posts } pack vendu
       *[other] { $posts } packs vendus
    }, { $shared } ⭐ pour l’artiste
stats-top-campaign =
    { $place }. { $name } : { $stars } ⭐ en { $posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }, { $shared } ⭐ pour les canaux
stats-tops-none = Rien sur cette période. Un post compte le jour où il est réglé.

stats-tile-received = Payé par les gens, ⭐
stats-tile-ours = À nous, ⭐
stats-tile-back = Rendu, ⭐
stats-tile-before = avant : { $stars }
stats-chart-days = Ventes par jour, ⭐
stats-chart-months = Ventes par mois, ⭐
stats-chart-empty = Aucune vente sur cette période
stats-chart-standing = En ce moment, ⭐
stats-line-platform = À nous
stats-line-available = Bénéficiaires, disponible
stats-line-held = Bénéficiaires, retenu
stats-line-payouts = Versements demandés
stats-line-pool = Cagnotte des artistes
stats-line-advertisers = Annonceurs
stats-line-posts = Dans les posts en ligne
stats-line-spending = En cours
stats-line-suspense = En suspens

stats-export = { $title }, état des comptes le { $at }.
stats-export-large = La période est trop longue pour un seul fichier. Choisis-en une plus courte, ou le CSV, qui en contient plus.

stats-sheet-summary = Résumé
stats-sheet-days = Par jour et type
stats-sheet-payments = Paiements
stats-sheet-refunds = Remboursements
stats-sheet-payouts = Versements
stats-sheet-placements = Publications
stats-sum-received = Payé par les gens
stats-sum-refunded = Remboursé
stats-sum-charged-back = Rétrofacturé
stats-sum-commission = Gardé par Telegram pour les affiliés
stats-sum-paid-out = Versé
stats-sum-pool-artists = De la cagnotte aux artistes
stats-sum-pool-unused = De la cagnotte à la plateforme, non utilisé
stats-sum-share = { $source } : { $who }
stats-sum-payees = Dû aux bénéficiaires
stats-sum-drift = Gardé par Telegram au-delà des comptes
stats-column-what = Quoi
stats-column-stars = Étoiles
stats-column-nanostars = Nanostars
stats-column-day = Jour
stats-column-kind = Type
stats-column-transfers = Mouvements
stats-column-at = Quand (UTC)
stats-column-charge = Transaction
stats-column-payer = Payeur
stats-column-product = Produit
stats-column-source = Source
stats-column-reason = Motif
stats-column-number = Numéro
stats-column-payee = Bénéficiaire
stats-column-rail = Moyen
stats-column-reference = Référence
stats-column-channel = Canal
stats-column-title = Titre
stats-column-campaign = Campagne
stats-column-name = Nom
stats-column-posted = Publié (UTC)
stats-column-owner-nanostars = Nanostars du propriétaire
stats-column-link = Lien
stats-column-price-nanostars = Prix en nanostars
stats-column-platform-nanostars = Nanostars de la plateforme
stats-column-returned-nanostars = Nanostars rendues

alarm = ⚠️ { $text }
alarm-charge = Regarder

command-stats = les revenus par source et par période
stats-businesses = Soldes des entreprises : { $stars } ⭐
stats-line-businesses = Entreprises
stats-takings = Par le prestataire de paiement : { $total } (entreprises { $businesses }, à nous { $ours })
stats-sheet-provider = Prestataire de paiement
stats-column-provider-charge = Paiement chez le prestataire
stats-column-currency = Monnaie
stats-column-price-units = Prix, plus petites unités
stats-column-business-units = Entreprise, plus petites unités
stats-column-platform-units = Plateforme, plus petites unités
stats-owed = Dû aux entreprises : { $amount }
stats-sheet-provider-payouts = Versements en devises
stats-column-refunded = Rendu (UTC)
stats-column-amount-units = Montant, plus petites unités
