command-paysupport = help with a payment
command-support = a question to the people behind this bot

support-ask = Write your question in one message, and I’ll bring it to the owners of this bot. Their answer comes here.
support-ask-payment =
    Is something wrong with a payment? Tap which one it is, or write at once what happened, in one message. The owners of this bot will look into it, and their answer comes here.

    { $payments }

    Telegram’s own support can’t help with purchases made in bots, so please ask here. /receipts has all your payments.
support-ask-charge =
    Your question is about:
    { $payment }

    Write what is wrong in one message; the owners see this payment with it.
support-ask-no-charge = Write what happened in one message: when it was, and how many Stars.
support-none-of-these = None of these
support-payment = { $day } · { $stars } ⭐ · { $what } · <code>{ $charge }</code>
support-choice = { $day } · { $stars } ⭐ · { $what }
support-no-payments = I know of no payment of yours so far. If Stars left your account, say when and how many.
support-about = What is your question about?
support-about-payment = A payment
support-about-other = Something else
support-unfit = Please write it as text, in at most { $max } characters; for example: “I paid for a month on Monday and see nothing.”
support-sent = Thank you. Your question has number { $number }; the owners have it now, and their answer comes here.
support-too-many = You have { $max } questions waiting for an answer. Please wait for one before you ask the next.
support-ticket =
    <b>Question no. { $number }</b> from <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }
support-ticket-payment =
    <b>Question no. { $number }, about a payment</b>, from <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }

    { $payment }
support-names-no-payment = They name no payment of theirs.
support-refund = Refund…
support-answer = Answer
support-write =
    Write your answer to question no. { $number } in one message:
    <blockquote>{ $text }</blockquote>
support-waits = Question no. { $number } waits for an answer.
support-answered = Question no. { $number } is answered; your words are on their way.
support-answered-already = That question is answered already.
support-the-answer =
    You asked:
    <blockquote>{ $question }</blockquote>
    The answer of the owners:
    { $answer }
support-again = Ask again
