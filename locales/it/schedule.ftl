command-schedule = post per il tuo canale, all’ora che dici tu

schedule-about =
    <b>Post all’ora giusta</b>
    Scrivi adesso un post per il tuo canale e io lo pubblico quando dici tu: domani alle 9, venerdì sera, il 24 dicembre. Link, grassetti e foto restano come li hai fatti. Possono aspettare fino a { $max } post, fino a { $days } giorni in anticipo.

    Fa parte del premium.
schedule-none =
    <b>Post all’ora giusta</b>
    Nessun tuo post è in attesa. Scrivine uno per il tuo canale adesso e lo pubblico quando dici tu.
schedule-waiting =
    <b>I tuoi post</b> (ora di { $zone })
    { $list }

    Tocca un numero per vedere un post, spostarlo o eliminarlo.
schedule-rests = Il tuo premium è finito, quindi questi post aspettano. Non si perde niente: quando torni membro escono come previsto, e per quelli in ritardo scegli di nuovo tu.
schedule-list-line = { $number }. { $at } · <b>{ $title }</b>: { $words }
schedule-list-held = { $number }. ⚠️ { $at } · <b>{ $title }</b>: { $words }
schedule-list-unknown = { $number }. ❓ { $at } · <b>{ $title }</b>: { $words }
schedule-picture = una foto
schedule-card =
    🕘 <b>{ $title }</b>, { $at }
    { $words }
schedule-held =
    ⚠️ <b>{ $title }</b>: il tuo post per { $at } non è uscito. { $why }
    { $words }

    Aspetta qui finché non decidi.
schedule-unknown =
    ❓ <b>{ $title }</b>: ho inviato il tuo post per { $at }, ma Telegram non ha detto se c’è.
    { $words }

    Guarda nel canale, per favore. Da solo non lo pubblico mai due volte.
schedule-why-premium = Il tuo premium era finito.
schedule-why-lost = In quel momento non potevo pubblicare nel canale.
schedule-why-missed = Non ho potuto pubblicare in tempo, e dopo un’ora preferisco chiederti.
schedule-why-refused = Telegram non lo accetta: forse il messaggio non è più nella nostra chat. In quel caso rimandamelo come nuovo post.
schedule-zone = Ora di { $zone }.
schedule-zone-unknown = È l’ora <b>UTC</b>: non conosco ancora il tuo fuso orario. Dimmelo in /settings.
schedule-button-new = Nuovo post
schedule-button-list = I miei post
schedule-button-yes = Pubblicalo allora
schedule-button-now = Pubblica ora
schedule-button-post = Pubblica { $number } ora
schedule-button-move = Altra ora
schedule-button-delete = Elimina
schedule-button-there = C’è
schedule-button-again = Non c’è: pubblicalo
schedule-button-later = Meglio { $at }
schedule-which = Per quale canale?
schedule-no-channel = Prima aggiungimi al tuo canale: basta un tocco. Chiedo solo il permesso di pubblicare, modificare ed eliminare.
schedule-full = Hai { $max } post in attesa, e di più non ne tengo. Eliminane uno che non ti serve più.
schedule-ask-post = Mandami il post: un testo, oppure una foto con le sue parole. Grassetti e link restano come sono.
schedule-album = Posso pubblicare una foto, non un album. Quale scegli? Mandala da sola, con le sue parole.
schedule-kind = Posso pubblicare un testo, oppure una foto con le sue parole. Mandami uno dei due.
schedule-ask-time = Quando deve uscire? Per esempio <code>domani alle 9</code>, <code>venerdì alle 18:30</code> o <code>24 dicembre alle 8</code>.
schedule-unclear = Non ci trovo un momento. Scrivi solo quando, per esempio <code>domani alle 9</code> o <code>venerdì alle 18:30</code>.
schedule-past = { $at } è già passato. Dammi un momento futuro, per esempio <code>domani alle 9</code>.
schedule-far = { $at } è troppo lontano: tengo i post per { $days } giorni al massimo. Quando, allora?
schedule-no-copy = Telegram non mi lascia inviare un messaggio così. Mandamene un altro: un testo, oppure una foto.
schedule-confirm = Ecco come apparirà in <b>{ $title }</b>, <b>{ $at }</b>.
schedule-top = ⚠️ A quell’ora potrebbe essere appena uscito un post sponsorizzato. Il tuo gli toglierebbe il primo posto, e ti costerebbe il { $percent } % del suo prezzo. Da { $free } non costa niente.
schedule-top-now = ⚠️ In questo momento al primo posto c’è un post sponsorizzato. Il tuo glielo toglierebbe, e ti costerebbe il { $percent } % del suo prezzo. Da { $free } non costa niente.
schedule-kept = Fino ad allora il post resta nella nostra chat: non eliminarlo qui e, se lo modifichi, esce quello modificato. Conservo il suo numero e, cifrate, le prime parole; le cancello quando è uscito.
schedule-over-now = Quel momento è già passato. Scrivine un altro.
schedule-set = Segnato. Ti avviso quando esce.
schedule-soon = Esce tra un attimo. Ti avviso quando c’è.
schedule-deleted = Eliminato. Non uscirà.
schedule-noted = Segnato.
schedule-no-answer = Telegram adesso non dice se possiamo pubblicare lì tutti e due. Riprova tra un minuto.
schedule-posted = ✓ Il tuo post è in <b>{ $title }</b>: { $url }
schedule-missed =
    ⚠️ Non c’ero, e { $count } dei tuoi post non sono usciti in tempo:
    { $list }

    Non si perde niente: pubblicali ora, o scegli un’altra ora dalla tua lista.
schedule-premium-ended =
    Il tuo post per <b>{ $title }</b> ({ $at }) aspetta perché il tuo premium è finito, e così quelli dopo.
    { $words }

    Non si perde niente: li tiene /schedule.
