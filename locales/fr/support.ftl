command-paysupport = de l’aide pour un paiement
command-support = une question aux personnes derrière ce bot

support-ask = Écris ta question en un seul message, et je la porte aux propriétaires de ce bot. Leur réponse arrive ici.
support-ask-payment =
    Un souci avec un paiement ? Touche lequel, ou écris tout de suite ce qui s’est passé, en un seul message. Les propriétaires de ce bot vont regarder, et leur réponse arrive ici.

    { $payments }

    L’assistance de Telegram ne peut rien pour les achats faits dans les bots : demande donc ici. /receipts montre tous tes paiements.
support-ask-charge =
    Ta question porte sur :
    { $payment }

    Écris ce qui ne va pas en un seul message ; les propriétaires du bot verront ce paiement avec.
support-ask-no-charge = Écris ce qui s’est passé en un seul message : quand c’était, et combien d’Étoiles.
support-none-of-these = Aucun de ceux-là
support-payment = { $day } · { $stars } ⭐ · { $what } · <code>{ $charge }</code>
support-choice = { $day } · { $stars } ⭐ · { $what }
support-no-payments = Je ne connais aucun paiement de toi jusqu’ici. Si des Étoiles ont quitté ton compte, dis quand et combien.
support-about = C’est à quel sujet ?
support-about-payment = Un paiement
support-about-other = Autre chose
support-unfit = Écris-le en texte, en { $max } caractères au plus ; par exemple : « J’ai payé un mois lundi et je ne vois rien. »
support-sent = Merci. Ta question porte le numéro { $number } ; les propriétaires du bot l’ont, et leur réponse arrive ici.
support-too-many = Tu as { $max } questions qui attendent une réponse. Attends-en une avant de poser la suivante.
support-ticket =
    <b>Question n° { $number }</b> de <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }
support-ticket-payment =
    <b>Question n° { $number }, sur un paiement</b>, de <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }

    { $payment }
support-names-no-payment = Aucun paiement n’est indiqué.
support-refund = Rembourser…
support-answer = Répondre
support-write =
    Écris ta réponse à la question n° { $number } en un seul message :
    <blockquote>{ $text }</blockquote>
support-waits = La question n° { $number } attend une réponse.
support-answered = La question n° { $number } a sa réponse ; tes mots sont en route.
support-answered-already = Cette question a déjà sa réponse.
support-the-answer =
    Ta question :
    <blockquote>{ $question }</blockquote>
    La réponse des propriétaires du bot :
    { $answer }
support-again = Redemander
