checkout-unknown = Non conosco questa fattura. Apri /premium o /campaigns per averne una nuova; non ti è stato addebitato nulla.
checkout-other-buyer = Questa fattura è di un’altra persona. Chiedimi la tua; non ti è stato addebitato nulla.
checkout-wrong-price = Questa fattura non corrisponde più al suo ordine. Chiedine una nuova; non ti è stato addebitato nulla.
checkout-paid = È già stato pagato. Non ti è stato addebitato altro.
checkout-expired = Questa fattura è troppo vecchia. Chiedine una nuova; non ti è stato addebitato nulla.
checkout-not-for-sale = Non è più in vendita. Chiedi una fattura nuova; non ti è stato addebitato nulla.
checkout-reserved = C’è già un pagamento in corso. Se non arriva, riprova tra due minuti.
checkout-later = Ora non riesco a trovare il tuo ordine. Non ti è stato addebitato nulla; riprova tra un minuto.

payments-receipt =
    { $thanks }

    <b>Ricevuta</b>
    { $what }
    { $stars } ⭐, { $at }
    Addebito <code>{ $charge }</code>

    Qualcosa non va? /paysupport ti aiuta.
payments-thanks-premium = <b>Grazie! Il premium è tuo fino a { $until }.</b> Funziona da subito: guarda /premium.
payments-thanks-renewal = <b>Il tuo premium è rinnovato fino a { $until }.</b> Per annullare il rinnovo apri /premium.
payments-thanks-gift = <b>Grazie! Il tuo regalo è pronto.</b> Il prossimo messaggio contiene il link: inoltralo a chi vuoi. I tuoi regali sono in /premium.
payments-thanks-campaign = <b>Grazie! La tua campagna è pagata e attende la revisione.</b> Ti scrivo appena è decisa; /campaigns mostra a che punto è.
payments-thanks-balance = <b>Grazie! Il pagamento è sul tuo saldo.</b> La campagna aveva già i suoi soldi, era ferma, o il tuo saldo era sotto zero. Nulla è perso: /campaigns mostra il saldo.
payments-thanks-topup = <b>Grazie! Ora il tuo saldo è di { $balance } ⭐.</b> /advertise lo spende; /campaigns lo mostra.
payments-what-month = Premium, piano mensile, primi 30 giorni
payments-what-renewal = Premium, piano mensile, altri 30 giorni
payments-what-year = Premium, 365 giorni
payments-what-gift-month = Premium in regalo, 30 giorni
payments-what-gift-year = Premium in regalo, 365 giorni
payments-what-topup = Saldo per messaggi sponsorizzati
payments-what-campaign = Budget della campagna «{ $name }»
payments-unplaced =
    <b>Le tue { $stars } ⭐ sono arrivate, ma non so per che cosa.</b>

    Sono al sicuro: un proprietario di questo bot è stato avvisato e consegnerà o rimborserà. Non devi fare nulla; se vuoi, scrivi a /paysupport.
    Addebito <code>{ $charge }</code>

payments-refunded = Il tuo pagamento di { $stars } ⭐ è stato rimborsato: le Stelle sono di nuovo tue.
payments-refunded-premium = Il tuo pagamento di { $stars } ⭐ è stato rimborsato, quindi il premium è finito. Ciò che è gratis continua come prima.
payments-refunded-part = Il tuo pagamento di { $stars } ⭐ è stato rimborsato. Il resto che hai pagato vale: ora il premium finisce <b>{ $until }</b>.
payments-refunded-unspent = { $stars } ⭐ del tuo saldo sono di nuovo tue, in Stelle.
payments-refunded-topup = Il tuo pagamento di { $stars } ⭐ è stato rimborsato e non è più sul saldo; /campaigns mostra la situazione.
payments-refunded-gift = Il tuo pagamento di { $stars } ⭐ è stato rimborsato. Il link del regalo non funziona più.
payments-refunded-gift-taken = Il tuo pagamento di { $stars } ⭐ è stato rimborsato. Il regalo è stato tolto a chi l’aveva riscattato.
payments-gift-ended = Il premium che ti era stato regalato è finito: il pagamento è tornato a chi l’aveva fatto. Ciò che è gratis continua come prima.
payments-gift-shorter = Il premium che ti era stato regalato è stato tolto: il pagamento è tornato a chi l’aveva fatto. Il resto vale: ora il premium finisce <b>{ $until }</b>.
payments-refunded-campaign = Il tuo pagamento di { $stars } ⭐ è stato rimborsato. Le campagne che pagava sono ferme; /campaigns mostra la situazione.
payments-renewal-failed = Telegram non è riuscito a rinnovare il tuo premium, forse mancavano le Stelle. Finisce <b>{ $until }</b>; puoi abbonarti di nuovo in /premium.
payments-button-premium = Apri premium
