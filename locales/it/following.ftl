command-following = quali attività possono scriverti, e che cosa

following-unknown = Dietro questo link non c’è nessuna attività: forse ha chiuso. Chiedile un link nuovo. /following mostra chi segui.
following-profile =
    <b>{ $name }</b>
    { $about }
    { $where }
    { $proof }
following-verified = ✓ <i>Verificata: { $domain } è suo, e un proprietario di questo bot ha controllato.</i>
following-not-verified = <i>Non verificata: nessuno ha controllato chi sia.</i>
following-offer =
    Questa attività vorrebbe scriverti qui:

    { $profile }

    Scegli che cosa può mandarti:
    • <b>Avvisi di servizio</b>: il tuo ordine, pacco, volo o appuntamento
    • <b>Codici</b>: per accedere o confermare, quando li chiedi da loro
    • <b>Offerte</b>: al massimo due a settimana, mai di notte

    Non viene a sapere il tuo nome, numero o account: ti conosce con un codice. Niente viene conservato finché non tocchi Segui, e puoi smettere quando vuoi.
following-kind-service = Avvisi di servizio
following-kind-codes = Codici
following-kind-offers = Offerte
following-kind-name = Il mio nome, quando scrivo
following-follow = Segui
following-no = No, grazie
following-not-kept = Non ho conservato niente. Il link funziona di nuovo quando vuoi.
following-changed = L’attività ha appena cambiato il suo profilo. Guardalo di nuovo prima di seguirla.
following-choose-one = Scegli almeno una cosa che può mandarti.
following-done =
    Ora segui <b>{ $name }</b>. Il tuo codice cliente:
    <code>{ $code }</code>
    Comunicalo a loro, così ti arriva ciò che ti riguarda; nessun altro può usarlo. /following mostra tutto e lo ferma.
following-answer-questions = Rispondi a tre domande (se vuoi)
following-to-card = Che cosa può mandarmi
following-gone = Non segui questa attività.
following-to-list = ‹ Tutte le attività
following-code = Il tuo codice cliente: <code>{ $code }</code> · dal { $day }
following-closed = Questa attività ha chiuso. Non manda più niente.
following-paused = ⏸ In pausa da quando mi hai bloccato. Non arriva niente finché non riprendi.
following-notice = { $at } · { $kind }
following-last =
    <b>Che cosa ha mandato per ultimo</b>
    { $list }
following-resume = ▶ Riprendi
following-write = ✉ Scrivile
following-report = Segnala
following-answers = Le mie risposte
following-stop = Stop
following-stopped = <b>{ $name }</b> non ti manda più niente, nemmeno ciò che era in arrivo. Le tue risposte lì sono cancellate.
following-undo = ↩ Annulla: la voglio ancora
following-report-why = Che cosa non va in ciò che <b>{ $name }</b> ti ha mandato per ultimo?
following-why-not-mine = Non è per me
following-why-too-often = Arriva troppo spesso
following-why-misleading = È ingannevole
following-why-scam = È una truffa
following-why-adult = Non è per bambini
following-reported = Grazie. La tua segnalazione pesa su { $name }, che non viene a sapere chi l’ha fatta.
following-reported-today = Oggi hai già segnalato { $name }. Conta una volta al giorno.
following-none = Non segui nessuna attività, quindi nessuna può scriverti. I loro link e codici QR portano qui.
following-list = <b>Segui { $count ->
        [one] un’attività
       *[other] { $count } attività
    }</b>. Toccane una per vedere che cosa può mandarti, che cosa sa e come fermarla.
following-some-paused = ⏸ { $count ->
        [one] Una è
       *[other] { $count } sono
    } in pausa da quando mi hai bloccato. Da lì non arriva niente finché non riprendi.
following-resume-all = ▶ Riprendi tutto ciò che è in pausa
following-stop-all = Ferma tutte
following-stop-all-yes = Sì, ferma tutte
following-all-stopped = Fatto. { $count ->
        [one] Un’attività non ti manda
       *[other] { $count } attività non ti mandano
    } più niente.
following-stop-all-sure = { $count ->
        [one] Un’attività
       *[other] { $count } attività
    } non potranno più scriverti, e le tue risposte lì saranno cancellate. Fermo tutto?
following-answers-of =
    <b>Che cosa sa di te { $name }</b>, per scegliere a chi va un’offerta o un avviso. Non vede mai chi sei, solo quanti siete.
    Lingua: { $language }
    Paese: { $country }
    Età: { $age_band }
following-change-language = Lingua
following-change-country = Paese
following-change-age_band = Età
following-wipe = Cancella tutte le risposte
following-no-answer = nessuna risposta
following-ask-language = <b>Quale lingua leggi meglio?</b> Così { $name } può scriverti in quella. Non serve ad altro.
following-ask-country = <b>In quale Paese vivi?</b> Così da { $name } ti arriva solo ciò che vale nel tuo Paese. Non serve ad altro.
following-ask-age_band = <b>Quanti anni hai?</b> Così { $name } non ti manda ciò che è per un’altra età. Non serve ad altro.
following-rather-not = Preferisco non dirlo
following-other-country = Un altro Paese…
following-write-country = Scrivi il nome del Paese, per esempio <code>Norvegia</code>.
following-no-such-country = Non conosco questo Paese. Scrivi il suo nome, per esempio <code>Norvegia</code>, o le sue due lettere: <code>NO</code>.
following-below-mute = Niente offerte
following-below-stop = Stop
following-below-report = Segnala
following-below-write = ✉ Scrivile
following-below-unmute = ↩ Di nuovo offerte
following-below-undo = ↩ Fermata. Annulla
following-below-muted = Niente più offerte da { $name }. Tutto il resto arriva ancora.
following-below-unmuted = Le offerte di { $name } arrivano di nuovo.
following-below-stopped = { $name } non ti manda più niente. È stato uno sbaglio? Il pulsante qui sotto lo annulla.
following-below-undone = Segui { $name } come prima.
following-below-gone = Non segui più { $name }: non ti manda niente.
