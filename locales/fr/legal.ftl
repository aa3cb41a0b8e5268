command-terms = les règles, en mots simples
command-privacy = ce que je garde de toi, et ce que je ne garde pas

terms-text =
    <b>Conditions</b>

    <b>Qui.</b> Ce bot est tenu par ses propriétaires, pas par Telegram. Tu les joins avec /support et, pour l’argent, avec /paysupport. En l’utilisant, tu acceptes ces conditions et celles de Telegram.

    <b>Ce qui est gratuit.</b> Chaque commande gratuite le reste. Premium en fait plus : { $month } ⭐ pour 30 jours, que Telegram renouvelle jusqu’à ce que tu annules dans /premium, ou { $year } ⭐ une fois pour 365 jours ; un code promo peut rendre l’année moins chère. Si tu annules, tu gardes ce que tu as payé jusqu’à son terme.

    <b>Étoiles.</b> Tout ce qui se vend ici est numérique et se paie en Étoiles Telegram, dans Telegram. Le prix est affiché avant que tu paies, et ce que tu as acheté est là tout de suite. Un premium en cadeau est à la première personne qui ouvre son lien. Chaque paiement a son reçu dans /receipts.

    <b>Remboursements.</b> Si quelque chose que tu as payé ne marche pas comme décrit, ou si l’on t’a débité par erreur, écris à /paysupport. Un remboursement porte toujours sur un paiement entier, te revient en Étoiles et reprend ce qui avait été acheté. L’assistance de Telegram ne peut ni t’aider pour les achats faits dans ce bot, ni les rembourser.

    <b>Si tu fais de la pub.</b> Tu réponds de ce que dit ton message et d’où mène son lien. Une personne le vérifie avant qu’il paraisse, il est marqué comme sponsorisé, et il peut être refusé. Il doit être légal et vrai, et convenir aux canaux qu’il vise. Le budget non dépensé revient sur ton solde.

    <b>Si tu as un canal.</b> Tu gagnes { $share } % du prix de chaque message sponsorisé resté dans ton canal comme convenu. Les gains sont retenus { $days } jours, puis tu peux les demander en versement à partir de { $payout } ⭐. Un post retiré trop tôt ou modifié rapporte moins ou rien, et on te dit pourquoi. Tu peux mettre en pause, ou retirer le bot, à tout moment.

    <b>Ce qui n’est pas permis.</b> Le spam, la fraude, tout ce qui est illégal ou pour adultes, et les tentatives de casser le bot ou ses comptages. Qui le fait peut être exclu ; ce qui a été gagné honnêtement lui reste.

    <b>Ce que nous promettons, et ce que nous ne promettons pas.</b> Nous tenons les comptes avec exactitude et réparons nos erreurs. Un rappel ou un post peut arriver en retard quand Telegram ou notre serveur est en panne : ne t’y fie pas quand des vies ou de grosses sommes sont en jeu. Tes droits de consommateur restent ce que dit la loi.

    <b>Changements.</b> Si ces conditions changent, elles changent ici, pour ce qui s’achète ensuite.
privacy-text =
    <b>Confidentialité</b>

    <b>Ce qui est gardé de toi</b>
    • ton numéro Telegram (id), ta langue et ton fuseau horaire, pour te répondre à ton heure. Pas ton nom, pas ton numéro de téléphone ;
    • les rappels en attente : chiffrés, et leurs mots sont effacés dès qu’ils sont envoyés ou supprimés ;
    • les posts que tu programmes pour ta chaîne : le numéro du message dans notre discussion et, chiffrés, ses premiers mots, effacés quand il est paru ou supprimé ;
    • un formulaire que tu remplis, et les questions à /support : chiffrés, et effacés quand ils sont terminés, annulés ou ont reçu réponse ;
    • si tu offres le premium : ton prénom sur le cadeau, chiffré, et effacé quand il est activé ;
    • les paiements : quoi, quand, combien d’Étoiles et l’identifiant de transaction de Telegram. La loi veut que la trace des paiements soit gardée des années, donc ceci reste ;
    • si tu ajoutes un canal : son nom, sa taille et tes réglages, et ce qu’il a rapporté ;
    • si tu demandes un versement : où le payer, chiffré, visible des seuls propriétaires du bot et effacé quand le versement est réglé ; son montant et sa référence restent ;
    • si tu fais de la pub : tes messages, tels qu’ils ont été approuvés et publiés.

    <b>Ce qui n’est pas gardé</b>
    Les textes de /qr sont dessinés puis oubliés. Ce que tu écris est effacé de ma boîte de réception une fois traité ; seul son numéro est gardé, deux jours, pour que rien ne soit fait deux fois. Ce que je t’envoie est effacé ici dès que Telegram l’a. Je n’observe pas ce que tu lis, et je ne fais aucun profil de toi.

    <b>Qui le voit</b>
    Les propriétaires de ce bot, autant qu’il le faut pour t’aider et tenir les comptes. Quand tu écris à /support, ils voient ton prénom et ta question. Rien n’est vendu ni donné aux annonceurs ; ils apprennent combien de posts ont paru et où, jamais qui les a lus. Les messages passent par Telegram, dont la politique de confidentialité s’y applique.

    <b>Tes droits</b>
    /mydata t’envoie tout ce qui est gardé de toi, en un fichier. /forgetme l’efface aussitôt, te dit avant ce qui reste et pourquoi, et je ne t’écris plus. Restent les paiements et ce qui repose sur eux, et la preuve de ce que tu as permis. Pour corriger quelque chose, écris à /support : réponse dans les 30 jours. Si tu bloques le bot, je ne t’écris plus. Tu peux aussi saisir l’autorité de protection des données de ton pays.
