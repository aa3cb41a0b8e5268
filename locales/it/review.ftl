command-review = decidi sui messaggi sponsorizzati

review-waiting = «{ $name }» ({ $stars } ⭐) aspetta la tua revisione.
review-open = Rivedi
review-empty = Niente aspetta una revisione.
review-campaign =
    Qui sopra: esattamente quello che si pubblica. { $count ->
        [one] È l’unica in attesa.
       *[other] Ne aspettano { $count }.
    }

    Campagna { $id } di { $name } (persona { $advertiser })
    Il vero host del link: <b>{ $host }</b>
    Link intero: <code>{ $url }</code>
    Categoria: { $category }
    Offerta: { $bid } per 1000 iscritti
    Budget: { $budget }, { $days } dal { $first }
    Immagine: { $picture }
    Lingue: { $languages }
    Argomenti: { $topics }
    Grandezza dei canali: { $sizes }
    Solo in: { $channels_in }
    Non in: { $channels_out }
    Messaggi: { $posts_max }
review-rules-refuse = <b>Oggi le regole lo rifiutano:</b> { $why }
review-approve = Approva
review-refuse = Rifiuta
review-approved = «{ $name }» è approvata e da ora può essere pubblicata.
review-refused = «{ $name }» è rifiutata. I soldi sono di nuovo sul saldo dell’inserzionista.
review-ask-why = Perché «{ $name }» è rifiutata? L’inserzionista lo saprà.
review-reason-misleading = È ingannevole
review-reason-forbidden = Pubblicizza qualcosa che qui non è ammesso
review-reason-link = Il link non porta dove dovrebbe
review-reason-language = Le parole non sono adatte
review-reason-rights = Usa il nome o l’opera di altri
review-reason-destination = La pagina non funziona o non corrisponde
review-reason-adult = Contenuti per adulti o scioccanti
review-reason-hate = Odio, violenza o molestie
review-reason-politics = Politica o religione
review-reason-gambling = Gioco d’azzardo o lotterie
review-reason-money = Prestiti, guadagni facili o piramidi
review-reason-medical = Medicina o promesse sulla salute non autorizzate
review-reason-substances = Alcol, tabacco o droghe
review-reason-weapons = Armi o esplosivi
review-reason-spam = Follower comprati, spam o hacking
review-reason-illegal = Merci illegali o false
review-write = Con parole mie
review-ask-reason = Scrivi il motivo in una frase. L’inserzionista la legge così com’è.
review-reason-length = Scrivi un motivo di al massimo { $max } caratteri, per esempio: <code>Sul sito il prezzo è un altro.</code>
review-told-approved = «{ $name }» è approvata. Resta attiva fino al { $until }; /campaigns mostra come va.
review-told-refused = «{ $name }» è stata rifiutata: { $why }. { $returned } ⭐ sono di nuovo sul tuo saldo; cambiala con /advertise o chiedi con /support.
review-unknown =
    <b>Questo messaggio c’è?</b> La risposta di Telegram è andata persa ({ $reason }), e io non pubblico due volte.

    Messaggio { $id } in { $title } ({ $where }), tentato { $at }:
    <b>{ $name }</b>: { $text }

    Guarda e poi dimmelo. Fino ad allora non costa e non rende nulla.
review-stands = C’è
review-absent = Non c’è
review-ask-link = Mandami il link del messaggio (<code>https://t.me/…</code>), così posso eliminarlo alla fine. Senza, dovrà farlo il proprietario del canale.
review-no-link = Non ho il link
review-wrong-link = Non è il link di un messaggio di questo canale. È fatto così: <code>https://t.me/nome/123</code> o <code>https://t.me/c/1234567890/123</code>.
review-noted-stands = Annotato: il messaggio { $id } c’è e alla fine sarà pagato.
review-noted-absent = Annotato: il messaggio { $id } non è apparso. Il suo prezzo è tornato alla campagna.

review-history = Finora questo inserzionista: { $campaigns ->
    [one] una campagna
   *[other] { $campaigns } campagne
 } ({ $refused } rifiutate), { $posts ->
    [one] un messaggio
   *[other] { $posts } messaggi
 }, { $reports ->
    [one] una segnalazione
   *[other] { $reports } segnalazioni
 }; { $voices }
review-changes = <b>Cambiato dall’ultima approvazione:</b>
review-change = { $what }: { $old } → { $new }
review-new-picture = ✎ L’immagine è un’altra
review-reported-waits = «{ $name }» è in pausa: { $count } lettori diversi l’hanno segnalata. Dacci un’occhiata.
review-reported =
    <b>Dei lettori hanno segnalato «{ $name }»</b> (campagna { $id }). È in pausa finché decidi.
    Da: { $people }
review-report-reason = · { $count } × { $reason }
review-resume = Riprendi
review-halt = Ferma
review-resumed = «{ $name }» riprende.
review-stopped = «{ $name }» è ferma. Quello che non si è speso è tornato sul saldo dell’inserzionista.
review-told-reported = «{ $name }» è in pausa: diversi lettori l’hanno segnalata. Ora una persona la guarda, e ti dico come va a finire.
review-told-resumed = «{ $name }» riprende: una persona ha guardato le segnalazioni e non ha trovato niente di sbagliato. I giorni della pausa si aggiungono; dura fino al { $until }.
review-told-stopped = «{ $name }» è stata fermata dopo le segnalazioni dei lettori. { $returned } ⭐ sono di nuovo sul tuo saldo; se ti sembra un errore, chiedi con /support.
