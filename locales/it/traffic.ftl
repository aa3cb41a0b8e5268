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
traffic-preview = I canali che partecipano al traffico equo si consigliano a vicenda, ognuno in proporzione alle sue dimensioni. Nessuno paga.
traffic-delete-it =
    Non sono riuscito a eliminare il consiglio di { $promoted } in <b>{ $title }</b> · { $url }
    Il suo tempo è finito: eliminalo tu, per favore.
