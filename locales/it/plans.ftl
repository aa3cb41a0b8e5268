plans-name-free = Gratuito
plans-name-growth = Growth
plans-name-enterprise = Enterprise
plans-name-enterprise-year = Enterprise, un anno
plans-card =
    <b>Piano di { $name }</b>

    { $state }

    In 24 ore qualsiasi: <b>{ $limit }</b> destinatari. Inviati nelle ultime 24: { $used }; liberi adesso: { $free }.
    Modelli: { $templates } su { $templates_max }.

    Oltre, un invio costa { $fee } ⭐, più { $price } ⭐ ogni { $messages } messaggi, dal saldo: <b>{ $balance } ⭐</b>. Si paga solo ciò che è stato inviato.
plans-state = Il piano è <b>{ $plan }</b>.
plans-state-until = Il piano è <b>{ $plan }</b>, fino a <b>{ $until }</b>. Nulla si rinnova da solo.
plans-renews = { $plan } si rinnova <b>{ $at }</b>.
plans-ends = { $plan } finisce <b>{ $at }</b> e non si rinnova.
plans-tiers = Enterprise cresce con l’uso e la buona qualità, in 24 ore qualsiasi: { $tiers } destinatari.
plans-not-verified = I piani sono per le attività verificate, perché i clienti sappiano chi scrive. Dimostra che il sito è tuo: poi li trovi qui. Fino ad allora invii come con il piano gratuito.
plans-about-growth = <b>Growth</b>: 2.500 destinatari in 24 ore qualsiasi, 20 modelli. Mensile.
plans-about-enterprise = <b>Enterprise</b>: 2.000 destinatari, con l’uso e la buona qualità fino a 100.000, 100 modelli, l’API, una squadra di 20. Mensile.
plans-about-enterprise-year = <b>Enterprise, un anno</b>: lo stesso per 365 giorni, pagato una volta.
plans-buy-growth = Growth, { $stars } ⭐ al mese
plans-buy-enterprise = Enterprise, { $stars } ⭐ al mese
plans-buy-enterprise-year = Enterprise, { $stars } ⭐ all’anno
plans-button-show = Vedi il piano
plans-button-balance = Saldo
plans-button-verify = Fatti verificare
plans-button-history = Movimenti
plans-button-cancel = Annulla il rinnovo: { $plan }
plans-button-resume = Riprendi il rinnovo: { $plan }
plans-refused-not-verified = Solo le attività verificate possono comprare un piano: prima fatti verificare in /business. Nulla è stato addebitato.
plans-refused-subscribed = Questo piano si rinnova già da solo: pagheresti due volte. Nulla è stato addebitato.
plans-pay =
    <b>{ $plan } per { $name }: { $stars } ⭐ al mese</b>

    Tocca il pulsante per pagare in Telegram. Si rinnova ogni 30 giorni finché non lo annulli qui. Questo link è solo tuo e vale { $hours } ore.
plans-invoice-title = Piano { $plan }
plans-invoice-growth = { $name }: 2.500 destinatari in 24 ore qualsiasi, 20 modelli. Si rinnova ogni 30 giorni; si annulla in /business.
plans-invoice-enterprise = { $name }: fino a 100.000 destinatari in 24 ore qualsiasi secondo la qualità, 100 modelli, API, squadra. Si rinnova ogni 30 giorni; si annulla in /business.
plans-invoice-enterprise-year = { $name }: fino a 100.000 destinatari in 24 ore qualsiasi secondo la qualità, 100 modelli, API, squadra, per 365 giorni. Nulla si rinnova.
plans-cancelled = Fatto: non si rinnoverà. Il piano resta finché durano i giorni pagati.
plans-resumed = Fatto: il piano può rinnovarsi di nuovo. Se Telegram lo mostra ancora annullato, rinnovalo in Impostazioni › Le mie Stelle.
plans-balance =
    <b>Saldo di { $name }: { $free } ⭐</b>
    Impegnate da invii in corso: { $held } ⭐

    Paga i messaggi oltre il piano. Ciò che non ti serve puoi riaverlo in Stelle.
plans-debt = Al saldo mancano { $stars } ⭐, perché un pagamento ti è stato restituito dopo che era stato speso. Il prossimo pagamento copre prima questo.
plans-topup-about = Stelle per i messaggi di { $name } oltre il piano. Ciò che non spendi puoi riaverlo.
plans-history = <b>Saldo di { $name }, dal più recente</b>
plans-no-moves = Ancora nessun movimento.
plans-move = { $day } · <b>{ $stars } ⭐</b> · { $what }
plans-move-topup = ricarica
plans-move-refunded = restituite a chi le aveva pagate
plans-move-hold = impegnate per un invio
plans-move-rest = tornate da un invio: non inviato, o dentro il piano
plans-move-leaving = messe da parte per un rimborso
plans-move-returned = non più da parte per un rimborso
plans-move-other = altro
plans-no-charge = { $stars } ⭐ restano sul saldo: non c’è più un tuo pagamento che possa tornare indietro. Pagano i messaggi oltre il piano.
plans-ending = Il piano { $plan } di { $name } finisce <b>{ $until }</b>, e nulla si rinnova da solo. Vuoi tenerlo?
plans-ended = Il piano { $plan } di { $name } è finito <b>{ $until }</b>. Da adesso è { $now }: { $limit } destinatari in 24 ore qualsiasi, { $templates } modelli. Ciò che hai scritto resta.
plans-team-rests = <b>La squadra e le chiavi di { $name } sono in pausa.</b> Fanno parte del piano Enterprise, che è finito. Nella squadra: { $senders }; chiavi dell’API: { $keys }. Finché { $name } non ha di nuovo Enterprise, la squadra non può agire e le chiamate con una chiave sono rifiutate (403). Non si perde nulla: dopo funziona tutto come prima.
plans-team-returns = <b>La squadra e le chiavi di { $name } funzionano di nuovo:</b> ha il piano Enterprise. Nella squadra: { $senders }; chiavi dell’API: { $keys }.
plans-sender-rests = Per ora non puoi agire per <b>{ $name }</b>: la squadra fa parte del piano Enterprise, che è finito. Ciò che hai già inviato va avanti. Quando il piano torna, puoi di nuovo, e te lo dico.
plans-sender-returns = Puoi di nuovo agire per <b>{ $name }</b>: il suo piano ha una squadra.
plans-renewal-failed = Telegram non ha potuto rinnovare il piano { $plan } di { $name }, probabilmente per mancanza di Stelle. Finisce <b>{ $until }</b>; puoi abbonarti di nuovo.
plans-thanks = <b>Grazie! { $name } ha il piano { $plan } fino a { $until }.</b> Vale da questo momento: vedi /business.
plans-thanks-renewal = <b>Il piano { $plan } di { $name } è stato rinnovato fino a { $until }.</b> Per annullare il rinnovo apri /business.
plans-what = Piano { $plan } per { $name }
plans-thanks-topup = <b>Grazie! Il saldo ora è { $balance } ⭐.</b> Paga i messaggi oltre il piano: vedi /business.
plans-what-topup = Saldo di { $name }
plans-refunded = Il tuo pagamento di { $stars } ⭐ è stato rimborsato, e ciò che aveva comprato del piano { $plan } è stato ripreso. { $name } ora ha il piano { $now }.
plans-refunded-topup = Il tuo pagamento di { $stars } ⭐ è stato rimborsato e ha lasciato il saldo di { $name }. Gli invii che pagava sono stati fermati; /business mostra a che punto sei.
