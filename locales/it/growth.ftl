growth-waits =
    <b>{ $title }</b> ha ora { $subscribers } iscritti, oltre il 40 % in più di una settimana fa. Una crescita così spesso è comprata, perciò prima la guarda una persona.
    Fino ad allora contano { $counted } iscritti, per i prezzi e per il traffico equo. Nient’altro cambia, e ti avviso quando qualcuno l’ha guardata.
growth-asks = <b>{ $title }</b> è cresciuto di oltre il 40 % in una settimana. È vero? Finché non hai guardato, contano { $counted } iscritti.
growth-real = Abbiamo guardato come è cresciuto <b>{ $title }</b>: è una crescita vera. Da ora contano tutti i { $subscribers } iscritti.
growth-bought =
    Abbiamo guardato come è cresciuto <b>{ $title }</b>, e la crescita sembra comprata. Continuano a contare { $counted } iscritti, per i prezzi e per il traffico equo; tutti gli altri contano di nuovo quando i nuovi arrivati se ne sono andati.
    Tra 30 giorni puoi chiedere un altro sguardo dalla sua scheda. Ci sbagliamo? Scrivici con /support.
growth-matter =
    <b>Una crescita da guardare</b> ({ $count })
    { $title } · { $where } · proprietario { $owner }
    { $days }
    Ora: { $subscribers }. Finché non decidi ne contano { $counted }, per i prezzi e per il traffico equo.
growth-day = { $day }: { $subscribers }
growth-button-real = Crescita vera
growth-button-bought = Sembra comprata
growth-was-real = <b>{ $title }</b>: contano tutti i suoi iscritti. Chi lo gestisce è avvisato.
growth-was-bought = <b>{ $title }</b>: i nuovi arrivati non contano. Chi lo gestisce è avvisato.
