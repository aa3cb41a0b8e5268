staff-words =
    <b>{ $who }</b>
    { $text }
staff-topic =
    Client <b>{ $who }</b> de { $name }. Tout ce qui s’écrit dans ce sujet lui parvient, dans les 24 heures après son dernier message.
    Commence par // pour le garder entre vous.
staff-nobody-meant = Personne
staff-whom = C’est pour qui ?
staff-kept = Alors ça reste ici. /help montre ce que je sais faire.
staff-reads-nothing = { $name } ne lit pas de messages ici. Son site dit peut-être comment la joindre.
staff-passed-on = Transmis à <b>{ $name }</b>. Sa réponse arrive ici ; d’ici là, tout ce que tu écris va là-bas.
staff-not-passed-on = Impossible de le transmettre à <b>{ $name }</b>. Réessaie plus tard.
staff-ask-for-money = Demander un paiement
staff-set = Où vont les réponses
staff-lost = Je ne peux plus écrire dans le chat de l’équipe de <b>{ $name }</b> : les messages de ses clients n’arrivent à personne. Choisis-en un autre.
staff-show-name = Montrer mon prénom
staff-end = C’est tout
staff-write = Écris maintenant : ça va à <b>{ $name }</b>, avec ton code client et sans ton nom. Un texte, une photo, un fichier ou un vocal.
staff-ended = Bien. Ce que tu écris ne va plus à <b>{ $name }</b>.
staff-name-shown = Dès ton prochain message, <b>{ $name }</b> voit ton prénom. /following le retire.
staff-stale = Cette conversation est finie. /following montre à qui tu peux écrire.
staff-not-here = Ce n’est plus le chat de l’équipe de cette entreprise : ta réponse n’est pas partie. /business montre où il est.
staff-too-late = Pas envoyé : <b>{ $code }</b> a écrit il y a plus de 24 heures, ou a tout arrêté. Seul un modèle approuvé peut encore l’atteindre : envoie-le avec /business.
staff-not-sent = Pas envoyé : <b>{ $code }</b> est injoignable pour l’instant. Réessaie plus tard.
staff-sent = Envoyé à <b>{ $code }</b>.
staff-setting =
    <b>Où vont les réponses des clients de { $name } ?</b>
    { $where }
    Dans un groupe, tout le monde peut répondre à un message ; dans un groupe avec sujets, chaque client a le sien.
staff-where-group = Maintenant : dans un groupe.
staff-where-here = Maintenant : dans ce chat.
staff-where-other = Maintenant : dans le chat privé d’un collègue.
staff-where-nowhere = Maintenant : nulle part. On dit aux clients que personne ne lit ici.
staff-set-here = Dans ce chat
staff-set-group = Dans un groupe…
staff-set-nowhere = Nulle part
staff-bad-link = Ce lien a expiré, ou il était pour quelqu’un d’autre. Demande-m’en un nouveau dans notre chat privé : /business
staff-group-set = Désormais, les réponses des clients de <b>{ $name }</b> arrivent ici. Réponds à un message pour répondre au client. Si ce groupe a des sujets, laisse-moi les gérer : chaque client aura le sien.
staff-hint = C’est pour une entreprise que tu suis ? Touche-la, puis écris.
staff-write-to = ✉ { $name }
staff-hint-reply = Pour répondre à un client, cite son message : appuie longuement dessus et choisis « Répondre ».
