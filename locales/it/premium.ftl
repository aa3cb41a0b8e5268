command-premium = che cosa hanno i membri e come diventarlo

premium-card =
    <b>Premium</b>

    { $state }

    <b>Che cosa sblocca</b>
    • promemoria che si ripetono, e fino a { $reminders } in attesa ({ $free } senza)
    • codici QR a colori, e in SVG per la stampa
    • post per il tuo canale all’ora che dici tu: /schedule
    • come cresce e quanto guadagna il tuo canale, in figura: /insights

    <b>Mensile</b>: { $month } ⭐ ogni 30 giorni. Lo rinnova Telegram; lo annulli qui quando vuoi.
    <b>Annuale</b>: { $year } ⭐ una volta sola, per 365 giorni. Nessun rinnovo.
    <b>In regalo</b>: da { $gift } ⭐, con un link che inoltri tu.

    Ciò che è gratis resta gratis.
premium-state-none = Non sei ancora membro.
premium-state-renews = Sei membro. Il tuo piano mensile si rinnova <b>{ $at }</b> per { $stars } ⭐.
premium-state-renews-and-more = Sei membro. Il tuo piano mensile si rinnova <b>{ $at }</b> per { $stars } ⭐. Giorni che hai in più: <b>{ $days }</b>. Vengono dopo quelli che paghi, quindi li usi quando annulli il rinnovo.
premium-state-trial = Stai provando il premium fino a <b>{ $until }</b>. Non ti viene addebitato nulla e niente si rinnova: per tenerlo scegli un piano.
premium-state-ends = Sei membro fino a <b>{ $until }</b>. Niente si rinnova da solo.

premium-button-trial = Prova gratis, { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
}
premium-button-month = Mensile, { $stars } ⭐
premium-button-year = Annuale, { $stars } ⭐
premium-button-more = Un altro anno, { $stars } ⭐
premium-button-cancel = Annulla il rinnovo
premium-button-resume = Riattiva il rinnovo
premium-button-pay = Paga { $stars } ⭐ al mese
premium-button-again = Vedi i piani

premium-trial-begun = Il premium è tuo da provare fino a { $until }. Non ti viene addebitato nulla, e finisce da solo.
premium-no-trial = La prova è per chi non è mai stato membro, una volta sola. I piani sono in /premium.

premium-title-month = Premium mensile
premium-about-month = Promemoria che si ripetono, fino a { $reminders } insieme, codici QR a colori, post programmati e dati del tuo canale. Si rinnova ogni 30 giorni; lo annulli in /premium.
premium-title-year = Premium per un anno
premium-about-year = Promemoria che si ripetono, fino a { $reminders } insieme, codici QR a colori, post programmati e dati del tuo canale, per 365 giorni. Si paga una volta, nessun rinnovo.
premium-pay-month =
    <b>Premium mensile: { $stars } ⭐</b>

    Tocca il pulsante per pagare in Telegram. Si rinnova ogni 30 giorni finché non lo annulli qui. Questo link è solo tuo e vale { $hours } ore.
premium-no-link = Telegram non mi ha dato il link di pagamento. Non ti è stato addebitato nulla; riprova tra un minuto.

premium-refused-subscribed = Hai già un piano mensile. Lo trovi in /premium: lì puoi annullarlo o riattivarlo.
premium-refused-renews = Il tuo piano mensile si rinnova ancora e pagheresti due volte. Annulla prima il rinnovo in /premium: l’anno comincerà dopo i giorni già pagati.
premium-refused-covered = Il tuo premium è già pagato per un bel po’. Il piano mensile ha senso dopo; un altro anno puoi aggiungerlo già ora.

premium-cancelled = Fatto: non si rinnoverà. Il premium resta tuo fino alla fine dei giorni pagati.
premium-resumed = Fatto: il piano può rinnovarsi di nuovo. Se Telegram lo mostra ancora annullato, rinnovalo nelle Impostazioni di Telegram › Le mie Stelle.
premium-not-changed = Telegram non ha voluto cambiare questo piano. Guarda nelle Impostazioni di Telegram › Le mie Stelle, oppure scrivi a /paysupport.
premium-unsure = Telegram non ha risposto, quindi non so se ha funzionato. Riprova tra un minuto.

premium-ending = Il tuo premium finisce <b>{ $until }</b> e niente si rinnova da solo. Vuoi tenerlo?
premium-ended = Il tuo premium è finito <b>{ $until }</b>. Ciò che è gratis continua come prima; il premium è a un tocco.
premium-trial-ending = La tua prova del premium finisce <b>{ $until }</b>. Non ti viene addebitato nulla; se vuoi tenere ciò che sblocca, scegli un piano.
premium-trial-ended = La tua prova del premium è finita <b>{ $until }</b>; non ti è stato addebitato nulla. Ciò che è gratis continua come prima, e il premium è a un tocco.
