command-refund = restituisci un pagamento, dopo aver visto che cosa annulla

refund-list =
    <b>Quale pagamento?</b> Scegline uno tra gli ultimi, oppure scrivi <code>/refund</code> e il suo addebito; bastano i primi caratteri, se nessun altro comincia così.

    Non succede nulla prima che tu abbia visto che cosa annulla un rimborso. Telegram restituisce solo pagamenti interi.
refund-list-of = <b>Pagamenti di { $person }</b>, dal più recente
refund-none = Nessuno ha ancora pagato nulla: non c’è niente da rimborsare.
refund-unknown = Non conosco questo addebito. Il suo codice è sulla ricevuta; servono almeno i primi 4 caratteri.
refund-several = { $count } addebiti cominciano così. Quale?
refund-to-list = Ultimi pagamenti
refund-of = Tutti i pagamenti di questa persona
refund-choice = { $mark } { $stars } ⭐ · { $what } · { $day }
refund-mark-delivered = ✓
refund-mark-suspended = ❓
refund-mark-refunding = …
refund-mark-refunded = ↩︎

refund-card =
    <b>{ $stars } ⭐</b> · { $what }
    Pagato da <a href="tg://user?id={ $person }">{ $person }</a>, { $at }
    Addebito <code>{ $charge }</code>
    { $state }
refund-state-delivered = Pagato e consegnato
refund-state-suspended = In sospeso: nessuno sa ancora per che cosa era
refund-state-refunding =
    { $tries ->
        [0] Un rimborso è in corso, chiesto da { $by }, { $at }: { $reason }
       *[other] Un rimborso è in corso, chiesto da { $by }, { $at }: { $reason }. La risposta di Telegram si è persa; la richiedo.
    }
refund-state-refunded = Rimborsato { $at }, { $by }
refund-state-refunded-because = Rimborsato { $at }, { $by }: { $reason }
refund-by-owner = dal responsabile { $owner }
refund-by-payer = da chi aveva pagato, dal proprio saldo
refund-by-bot = dal bot stesso
refund-the-bot = il bot stesso
refund-by-telegram = fuori da questo bot
refund-by-book = fuori da questo bot
refund-by-chargeback = con uno storno
refund-late = Il suo messaggio non è mai arrivato; trovato nel registro di Telegram
refund-gift-redeemed = Il regalo è stato riscattato
refund-gift-waits = Il regalo non è ancora stato riscattato
refund-shares =
    È andato a:
    { $list }
refund-share = · { $account }: { $stars } ⭐
refund-account-platform = piattaforma
refund-account-pool = fondo degli artisti
refund-account-suspense = sospeso
refund-account-advertiser = saldo dell’inserzionista { $whose }
refund-account-campaign = campagna { $whose }
refund-account-payee = beneficiario { $whose }

refund-never-before = Questa persona non ha mai avuto un rimborso.
refund-before = ⚠️ Rimborsi a questa persona finora: { $times }, l’ultimo il { $last }.
refund-outlook = <b>Un rimborso restituisce { $stars } ⭐ e toglie:</b>
refund-move = · { $account }: { $stars } ⭐, ne restano { $then } ⭐
refund-move-debt = · { $account }: { $stars } ⭐, ne restano ⚠️ <b>{ $then } ⭐</b>: il prossimo pagamento lo compensa
refund-ends-premium = · il premium finisce subito
refund-shortens-premium = · il premium finirà { $until }
refund-ends-gift = · il link del regalo non funziona più
refund-ends-gift-taken = · il regalo viene tolto a chi l’ha riscattato
refund-ends-campaign = · la campagna «{ $name }» si ferma
refund-refund = Rimborsa
refund-place = Consegna

refund-ask-why = <b>Rimborsare { $stars } ⭐ a { $person }: perché?</b> Il motivo viene conservato. Scegliendolo, il rimborso parte.
refund-reason-asked = L’ha chiesto
refund-reason-twice = Pagato due volte
refund-reason-broken = Non ha funzionato
refund-reason-goodwill = Cortesia
refund-reason-unspent = saldo non speso
refund-reason-pack-second = Il pacchetto era già suo
refund-reason-pack-gone = Il pacchetto è stato ritirato mentre pagava
refund-write = Con parole mie
refund-ask-reason = Scrivi il motivo in una frase di non più di { $max } caratteri. Inviandola, il rimborso parte.
refund-reason-length = Scrivi un motivo di non più di { $max } caratteri, per esempio: <code>Pagato con l’account sbagliato.</code>
refund-asked = Il rimborso di { $stars } ⭐ a { $person } è in corso. Ti dico come finisce.
refund-done = ↩︎ { $stars } ⭐ sono tornate a { $person }, che ora lo sa. Addebito <code>{ $charge }</code>
refund-failed =
    <b>Il rimborso di { $stars } ⭐ a { $person } non è riuscito, e nulla è cambiato.</b>
    { $why }
    Addebito <code>{ $charge }</code>
refund-why-balance = Telegram dice che le Stelle del bot non bastano. Riprova con /refund quando ne saranno arrivate altre.
refund-why-charge = Telegram non conosce questo addebito di questa persona. Controlla che il token del bot e il database siano quelli giusti; poi scrivi all’assistenza bot di Telegram.
refund-why-person = Telegram non conosce più questa persona: forse l’account è stato eliminato. Le Stelle restano qui.
refund-why-other = Telegram dice: { $reason }. Riprova con /refund, o scrivi all’assistenza bot di Telegram.
refund-refused-refunded = Non ho fatto nulla. { $state }
refund-refused-under-way = Non ho fatto nulla: { $by } ha già chiesto questo rimborso, { $at }. Vado avanti con quello.
refund-refused-unknown = Non ho fatto nulla: non conosco questo addebito.
refund-refused-ceiling = Non ho fatto nulla: con questo, i rimborsi di 24 ore supererebbero il limite. Aspetta, o alza «{ $label }» in /config.
refund-refused-telegram-short = Non ho fatto nulla: Telegram tiene troppo poche Stelle per questo bot. Riprova quando ne saranno arrivate altre.

refund-orders = <b>Per che cosa erano le { $stars } ⭐ di { $person }?</b> Questi ordini hanno lo stesso pagante e lo stesso prezzo.
refund-no-orders = <b>Nessun ordine di { $person } costa { $stars } ⭐.</b> Le Stelle possono diventare il suo saldo per i messaggi sponsorizzati, o tornare indietro.
refund-order = { $what } · { $day }
refund-order-paid = { $what } · { $day } · già pagato: ancora una volta
refund-to-balance = Il suo saldo
refund-the-balance = il saldo per i messaggi sponsorizzati
refund-sure = Consegnare per { $stars } ⭐ di { $person }: <b>{ $what }</b>?
refund-deliver = Sì, consegna
refund-placed = Consegnato a { $person }: { $what }. Ha la sua ricevuta.
refund-ends-plan = · ciò che ha comprato del piano di { $name } è ripreso
refund-reason-invoice-second = La fattura era già pagata
refund-account-business = il saldo dell’attività { $whose }
refund-account-sending = l’invio { $whose }
