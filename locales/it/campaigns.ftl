command-campaigns = i tuoi messaggi sponsorizzati e il tuo saldo

campaigns-all =
    <b>Le tue campagne</b>
    Il tuo saldo: { $balance } ⭐
campaigns-none =
    Non hai ancora campagne. Premi il pulsante per scrivere il tuo primo messaggio sponsorizzato.
    Il tuo saldo: { $balance } ⭐
campaigns-balance = Saldo
campaigns-new = Nuovo messaggio sponsorizzato
campaigns-line =
    <b>{ $id } · { $name }</b>: { $state }
    Spese { $spent } ⭐, pubblicate ora { $held } ⭐, restano { $left } ⭐ di { $stars } ⭐
campaigns-card =
    <b>{ $id } · { $name }</b>
    { $text }

    { $state }
    Budget: { $stars } ⭐
    Spese: { $spent } ⭐
    Impegnate per messaggi pubblicati ora: { $held } ⭐
    Restano: { $left } ⭐
campaigns-state-review = una persona lo guarda prima che sia pubblicato
campaigns-state-running = attiva fino al { $until }
campaigns-state-finished = finita: i suoi giorni sono passati
campaigns-state-spent = finita: il budget è speso
campaigns-state-stopped = l’hai fermata tu
campaigns-state-replaced = ne hai scritto un’altra versione
campaigns-state-refunded = finita: il pagamento è stato rimborsato
campaigns-state-refused = rifiutata: { $why }
campaigns-posts = <b>Messaggi</b>
campaigns-post-settled = { $day } · { $channel }: { $price } ⭐ · { $post }
campaigns-post-standing = { $day } · { $channel }: pubblicato ora, { $price } ⭐ · { $post }
campaigns-post-void = { $day } · { $channel }: non conta, { $price } ⭐ restituite · { $post }
campaigns-post-unknown = { $day } · { $channel }: nessuno sa ancora se è apparso; { $price } ⭐ in attesa · { $post }
campaigns-post-waiting = { $day } · { $channel }: in partenza, { $price } ⭐ · { $post }
campaigns-stop = Ferma
campaigns-stop-ask = Fermare «{ $name }»? Quello che non si è speso torna sul tuo saldo. I messaggi già pubblicati restano fino alla fine.
campaigns-stop-yes = Sì, ferma
campaigns-stopped = «{ $name }» è ferma. { $returned } ⭐ sono di nuovo sul tuo saldo.
campaigns-over-finished = I giorni di «{ $name }» sono passati. Ha speso { $spent } ⭐; { $returned } ⭐ sono di nuovo sul tuo saldo. /campaigns mostra i suoi messaggi.
campaigns-over-spent = «{ $name }» ha speso tutto il budget: { $spent } ⭐. /campaigns mostra i suoi messaggi, /advertise ne comincia un’altra.
