command-receipts = tout ce que tu as payé

receipts-none = Tu n’as encore rien payé, il n’y a donc pas de reçus. /premium montre ce que tu peux acheter.
receipts-list =
    <b>Tes paiements</b>, du plus récent au plus ancien

    { $list }
receipts-entry =
    { $day } · <b>{ $stars } ⭐</b> · { $what }
    { $state }
    <code>{ $charge }</code>
receipts-delivered = Payé et livré
receipts-refunded = Remboursé le { $at }, { $by } : les Étoiles te sont revenues
receipts-by-owner = par un propriétaire de ce bot
receipts-by-you = depuis ton solde, à ta demande
receipts-by-bot = par ce bot, qui n’aurait pas dû les prendre
receipts-by-telegram = par Telegram
receipts-by-book = par Telegram
receipts-by-chargeback = par ta banque ou ta boutique d’applis
receipts-refunding = Un remboursement est en cours
receipts-suspended = Payé ; un propriétaire du bot cherche pour quoi c’était
receipts-gift-redeemed = Payé ; ton cadeau a été activé
receipts-gift-waits = Payé ; ton cadeau attend d’être activé
receipts-late = Son message m’est parvenu en retard
receipts-ask = Question sur { $stars } ⭐, { $day }
receipts-for-month = premium, un mois
receipts-for-year = premium, un an
receipts-for-gift-month = premium en cadeau, un mois
receipts-for-gift-year = premium en cadeau, un an
receipts-for-topup = solde pour messages sponsorisés
receipts-for-campaign = message sponsorisé n° { $number }
receipts-for-unknown = encore inconnu
receipts-for-plan = formule { $plan } pour { $name }
receipts-for-invoice = facture nº { $number } de { $name }
receipts-for-business = solde de { $name }
receipts-by-card =
    { $day } · <b>{ $price }</b> · { $what }
    Payé par carte, par le prestataire de paiement
    <code>{ $charge }</code>
