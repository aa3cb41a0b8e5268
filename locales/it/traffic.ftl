traffic-label = Canale consigliato · { $title }
traffic-subscribers = { $count ->
        [one] { $count } iscritto
       *[other] { $count } iscritti
    }
traffic-open = Apri il canale
traffic-why = Perché lo vedo?
traffic-explained =
    <b>Perché lo vedi?</b>
    { $title } e { $promoted } partecipano al traffico equo: canali che si consigliano a vicenda, ognuno in proporzione alle sue dimensioni. Nessuno paga, nessuno riceve nulla se ti iscrivi, e di te non so nulla: non vedo chi legge un canale.
    Hai un canale? /channels mostra come partecipare.
    Non dovrebbe essere qui? Dicci perché:
traffic-preview = I canali che partecipano al traffico equo si consigliano a vicenda, ognuno in proporzione alle sue dimensioni. Nessuno paga.
traffic-delete-it =
    Non sono riuscito a eliminare il consiglio di { $promoted } in <b>{ $title }</b> · { $post }
    Il suo tempo è finito: eliminalo tu, per favore.
traffic-short =
    Il consiglio di { $promoted } in <b>{ $title }</b> conta { $counted } visualizzazioni invece di { $agreed }: { $why }.
    Lascia i consigli come sono finché non li elimino io, per favore.
traffic-doubt =
    <b>Questo consiglio è visibile?</b> La risposta di Telegram è andata persa ({ $reason }), e io non pubblico due volte.

    { $promoted }, in { $title } ({ $where }), tentato { $at }.

    Guarda, poi dimmelo. Fino ad allora non conta per nessuno.
traffic-noted-stands = Annotato: è visibile, e conta per il tempo in cui lo resta.
traffic-noted-absent = Annotato: non è apparso, e non conta per nessuno.
traffic-reported = Un lettore segnala il consiglio di { $promoted } in { $title }: { $reason }.
traffic-reported-waits = Per ora nessuno consiglia { $title }: i lettori l’hanno segnalato. Guarda, per favore.
traffic-told-reported = Per ora nessuno consiglia <b>{ $title }</b>: più lettori l’hanno segnalato. Una persona guarda, e ti dico com’è andata.
traffic-told-again = <b>{ $title }</b> è di nuovo consigliato: una persona ha guardato le segnalazioni e non ha trovato nulla di male.
traffic-told-never = Nessuno consiglia più <b>{ $title }</b>: una persona ha guardato le segnalazioni ed era d’accordo. Dal { $day } puoi chiedere un altro sguardo, in Traffico equo.
traffic-again = { $title } è di nuovo consigliato.
traffic-never = Nessuno consiglia più { $title }.
traffic-words-wait = { $title } si descrive con parole nuove. Guarda, per favore.
traffic-review-words =
    Sopra: come verrebbe consigliato. { $count ->
        [one] È l’unica descrizione in attesa.
       *[other] Ne aspettano { $count }.
    }

    { $title } ({ $where }), persona { $owner }
    Con parole sue: <b>{ $words }</b>
traffic-review-reported =
    <b>I lettori hanno segnalato i consigli di { $title }</b> ({ $where }, persona { $owner }). Nessuno lo consiglia finché non decidi.
    Detto da: { $people }
traffic-ask-why = Perché { $title } non può descriversi così? Il proprietario lo saprà.
traffic-approved = La descrizione di { $title } si usa da ora in poi.
traffic-refused = La descrizione di { $title } è rifiutata.
traffic-told-approved = La tua descrizione di <b>{ $title }</b> è approvata. Chi lo consiglia la usa da ora in poi.
traffic-told-refused = La tua descrizione di <b>{ $title }</b> è stata rifiutata: { $why }. Scrivine un’altra in /channels, in Traffico equo.
