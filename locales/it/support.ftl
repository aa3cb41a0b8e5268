command-paysupport = aiuto con un pagamento
command-support = una domanda a chi gestisce questo bot

support-ask = Scrivi la tua domanda in un solo messaggio: la porto a chi gestisce questo bot. La risposta arriva qui.
support-ask-payment =
    Qualcosa non va con un pagamento? Tocca quale, o scrivi subito che cosa è successo, in un solo messaggio. Chi gestisce questo bot lo controlla, e la risposta arriva qui.

    { $payments }

    L’assistenza di Telegram non può aiutare con gli acquisti fatti nei bot: chiedi qui. In /receipts trovi tutti i tuoi pagamenti.
support-ask-charge =
    La tua domanda riguarda:
    { $payment }

    Scrivi che cosa non va in un solo messaggio; chi gestisce il bot vede anche questo pagamento.
support-ask-no-charge = Scrivi in un solo messaggio che cosa è successo: quando, e quante Stelle.
support-none-of-these = Nessuno di questi
support-payment = { $day } · { $stars } ⭐ · { $what } · <code>{ $charge }</code>
support-choice = { $day } · { $stars } ⭐ · { $what }
support-no-payments = Finora non mi risulta nessun tuo pagamento. Se ti mancano delle Stelle, scrivi quando e quante.
support-about = Di che cosa si tratta?
support-about-payment = Un pagamento
support-about-other = Qualcos’altro
support-unfit = Scrivilo come testo, in non più di { $max } caratteri; per esempio: «Lunedì ho pagato un mese e non vedo niente.»
support-sent = Grazie. La tua domanda ha il numero { $number }: è già da chi gestisce il bot, e la risposta arriva qui.
support-too-many = Hai { $max } domande che aspettano una risposta. Aspettane una prima di fare la prossima.
support-ticket =
    <b>Domanda n. { $number }</b> di <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }
support-ticket-payment =
    <b>Domanda n. { $number }, su un pagamento</b>, di <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }

    { $payment }
support-names-no-payment = Non indica nessun pagamento.
support-refund = Rimborsa…
support-answer = Rispondi
support-write =
    Scrivi la risposta alla domanda n. { $number } in un solo messaggio:
    <blockquote>{ $text }</blockquote>
support-waits = La domanda n. { $number } aspetta una risposta.
support-answered = Alla domanda n. { $number } hai risposto; le tue parole sono in viaggio.
support-answered-already = A questa domanda è già stato risposto.
support-the-answer =
    Hai chiesto:
    <blockquote>{ $question }</blockquote>
    Risponde chi gestisce il bot:
    { $answer }
support-again = Chiedi ancora
