command-config = prezzi, quote e limiti

config-card =
    <b>Prezzi, quote e limiti</b>

    { $terms }

    Una modifica vale per ciò che si vende da quel momento; ciò che è già venduto tiene il suo prezzo e le sue quote. Che cosa vuoi cambiare?
config-line = • { $name }: <b>{ $value }</b>
config-line-changed =
    • { $name }: <b>{ $value }</b>
       impostato da <a href="tg://user?id={ $who }">{ $who }</a>, { $at }
config-value-stars = { $n } ⭐
config-value-percent = { $n } %
config-value-days = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
}

config-term-month-price = Premium, un mese
config-term-year-price = Premium, un anno
config-term-pool-share = Quota degli artisti nel premium
config-term-owner-share = Quota dei canali negli annunci
config-term-artist-share = Quota degli artisti nei pacchetti
config-term-payout-least = Pagamento minimo
config-term-refunds-a-day = Rimborsi in 24 ore
config-term-gifts-a-day = Pagamenti in regali in 24 ore
config-term-paid-broadcast-a-day = Invii a pagamento in 24 ore
config-term-growth-price = Piano Growth, un mese
config-term-enterprise-price = Piano Enterprise, un mese
config-term-enterprise-year-price = Piano Enterprise, un anno
config-term-sending-fee = Invio oltre il piano
config-term-messages-price = 100 messaggi oltre il piano
config-term-invoice-share = Quota delle aziende sulle fatture
config-term-trial-days = Prova del premium

config-means-month-price = Un mese di premium costa <b>{ $n } ⭐</b>, come piano e come regalo, per chi compra da ora. I piani in corso si rinnovano al prezzo con cui sono cominciati.
config-means-year-price = Un anno di premium costa <b>{ $n } ⭐</b>, per sé e come regalo, per chi compra da ora.
config-means-pool-share = Del premium, il fondo degli artisti riceve il <b>{ $n } %</b>, la piattaforma il { $rest } %, per ciò che si compra da ora. Ciò che è venduto tiene le sue quote.
config-means-owner-share = Di un messaggio sponsorizzato, chi ha il canale riceve il <b>{ $n } %</b>, la piattaforma il { $rest } %, per i post da ora. Ciò che è pubblicato tiene le sue quote.
config-means-artist-share = Di un pacchetto di sticker, chi l’ha disegnato riceve il <b>{ $n } %</b>, la piattaforma il { $rest } %, per ciò che si ordina da ora. Ciò che è venduto tiene le sue quote.
config-means-payout-least = Si può chiedere un pagamento a partire da <b>{ $n } ⭐</b>.
config-means-refunds-a-day = I rimborsi fatti con questo bot possono costare al massimo <b>{ $n } ⭐</b> in 24 ore.
config-means-gifts-a-day = I pagamenti in regali possono costare al massimo <b>{ $n } ⭐</b> in 24 ore.
config-means-paid-broadcast-a-day = Gli invii più veloci dei 30 messaggi gratuiti al secondo di Telegram possono costare al massimo <b>{ $n } ⭐</b> in 24 ore. 0: non se ne paga nessuno.
config-means-growth-price = Un mese del piano Growth costa a un’azienda <b>{ $n } ⭐</b>, per chi compra da ora in poi. I piani in corso si rinnovano al prezzo con cui sono iniziati.
config-means-enterprise-price = Un mese del piano Enterprise costa a un’azienda <b>{ $n } ⭐</b>, per chi compra da ora in poi. I piani in corso si rinnovano al prezzo con cui sono iniziati.
config-means-enterprise-year-price = Un anno del piano Enterprise costa a un’azienda <b>{ $n } ⭐</b>, per chi compra da ora in poi.
config-means-sending-fee = Un invio che supera il piano dell’azienda costa <b>{ $n } ⭐</b> una volta, oltre ai messaggi, per gli invii da ora in poi.
config-means-messages-price = 100 messaggi oltre il piano di un’azienda costano <b>{ $n } ⭐</b>, per gli invii da ora in poi. Per meno messaggi si paga in proporzione.
config-means-invoice-share = Di una fattura pagata in chat l’azienda riceve il <b>{ $n } %</b> e la piattaforma il { $rest } %, per le fatture da ora in poi. Quelle già fatte mantengono le loro quote.
config-means-trial-days = { $n ->
    [0] La prova del premium non si offre più. Le prove in corso arrivano alla loro fine.
    [one] Chi non è mai stato membro può provare il premium per <b>{ $n } giorno</b>, una volta.
   *[other] Chi non è mai stato membro può provare il premium per <b>{ $n } giorni</b>, una volta.
}

config-ask =
    <b>{ $name }</b>
    Ora: { $now }

    Scrivi il nuovo valore: un numero intero, da { $least } a { $most }. Per esempio: <code>{ $example }</code>
config-wrong = Così non va. «{ $name }» vuole un numero intero da { $least } a { $most }, per esempio <code>{ $example }</code>. Ora è { $now }.
config-same = «{ $name }» è già { $now }. Scrivi un altro numero, da { $least } a { $most }.
config-sure =
    { $means }

    Finora era { $now }. Va bene così?
config-confirm = Sì, da ora in poi
config-done = Fatto: vale da ora in poi.
config-told =
    <a href="tg://user?id={ $who }">{ $who }</a> ha cambiato le condizioni (prima: { $before }).

    { $means }

    Tutte quante: /config
config-history = Che cosa è cambiato
config-changes =
    <b>Che cosa è cambiato</b>, dal più recente

    { $changes }
config-change = { $at }: { $name } → <b>{ $value }</b>, da <a href="tg://user?id={ $who }">{ $who }</a>
config-no-changes = Non è cambiato ancora nulla: tutto è com’era all’inizio.
