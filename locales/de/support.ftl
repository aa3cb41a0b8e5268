command-paysupport = Hilfe bei einer Zahlung
command-support = eine Frage an die Menschen hinter diesem Bot

support-ask = Schreib deine Frage in einer Nachricht, ich bringe sie zu den Betreibern dieses Bots. Ihre Antwort kommt hierher.
support-ask-payment =
    Stimmt etwas mit einer Zahlung nicht? Tipp an, welche es ist, oder schreib gleich in einer Nachricht, was passiert ist. Die Betreiber dieses Bots sehen es sich an, und ihre Antwort kommt hierher.

    { $payments }

    Telegrams eigener Support kann bei Käufen in Bots nicht helfen, frag also bitte hier. In /receipts stehen alle deine Zahlungen.
support-ask-charge =
    Deine Frage betrifft:
    { $payment }

    Schreib in einer Nachricht, was nicht stimmt; die Betreiber sehen diese Zahlung dazu.
support-ask-no-charge = Schreib in einer Nachricht, was passiert ist: wann es war und wie viele Sterne.
support-none-of-these = Keine davon
support-payment = { $day } · { $stars } ⭐ · { $what } · <code>{ $charge }</code>
support-choice = { $day } · { $stars } ⭐ · { $what }
support-no-payments = Bisher kenne ich keine Zahlung von dir. Wenn Sterne von deinem Konto abgingen, schreib, wann und wie viele.
support-about = Worum geht es?
support-about-payment = Um eine Zahlung
support-about-other = Um etwas anderes
support-unfit = Bitte schreib es als Text mit höchstens { $max } Zeichen; zum Beispiel: „Ich habe am Montag einen Monat bezahlt und sehe nichts.“
support-sent = Danke. Deine Frage hat die Nummer { $number }; die Betreiber haben sie jetzt, und ihre Antwort kommt hierher.
support-too-many = Von dir warten schon { $max } Fragen auf Antwort. Warte bitte auf eine, bevor du die nächste stellst.
support-ticket =
    <b>Frage Nr. { $number }</b> von <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }
support-ticket-payment =
    <b>Frage Nr. { $number }, zu einer Zahlung</b>, von <a href="tg://user?id={ $person }">{ $name }</a>
    { $text }

    { $payment }
support-names-no-payment = Eine eigene Zahlung wird nicht genannt.
support-refund = Erstatten…
support-answer = Antworten
support-write =
    Schreib deine Antwort auf Frage Nr. { $number } in einer Nachricht:
    <blockquote>{ $text }</blockquote>
support-waits = Frage Nr. { $number } wartet auf Antwort.
support-answered = Frage Nr. { $number } ist beantwortet; deine Worte sind unterwegs.
support-answered-already = Diese Frage ist schon beantwortet.
support-the-answer =
    Du hast gefragt:
    <blockquote>{ $question }</blockquote>
    Die Antwort der Betreiber:
    { $answer }
support-again = Noch eine Frage
