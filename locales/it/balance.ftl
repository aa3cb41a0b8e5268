balance-card =
    <b>Il tuo saldo: { $free } ⭐</b>
    Nelle tue campagne: { $in_campaigns } ⭐

    Paga i messaggi sponsorizzati. Quello che non ti serve può tornarti in Stelle.
balance-returning = In viaggio verso di te: { $stars } ⭐
balance-debt = Al tuo saldo mancano { $stars } ⭐, perché un pagamento ti è tornato dopo che era stato speso. Il tuo prossimo pagamento lo compensa; fino ad allora non parte nessuna nuova campagna.
balance-other = Un’altra somma
balance-unspent = Rimborsa ciò che non è speso
balance-campaigns = Le tue campagne
balance-ask = Quante Stelle aggiungo? Scrivi un numero intero da 1 a { $max }.
balance-wrong = Scrivi un numero intero di Stelle da 1 a { $max }, per esempio <code>250</code>.
balance-title = Ricarica il tuo saldo
balance-about = Stelle per i tuoi messaggi sponsorizzati. Quello che non spendi può tornarti.
balance-covered = <b>Questi pagamenti possono tornarti interi, { $stars } ⭐ in tutto:</b>
balance-charge = · { $stars } ⭐, { $day }: { $what }
balance-more = · e altri { $count }
balance-nothing-stays = Sul saldo non resta nulla.
balance-stays-whole = Sul saldo restano { $stars } ⭐: Telegram restituisce solo pagamenti interi, e ciascuno degli altri è più grande.
balance-stays-no-charge = Sul saldo restano { $stars } ⭐: non c’è altro pagamento tuo che possa tornare. Puoi spenderle in campagne.
balance-confirm = Sì, rimborsa { $stars } ⭐
balance-asked = { $stars } ⭐ sono in viaggio verso di te. Ti scrivo appena arriva ogni pagamento.
balance-failed = { $stars } ⭐ non sono potute tornare: Telegram ha rifiutato. Sono di nuovo sul tuo saldo, e chi gestisce il bot lo sa. Riprova più tardi, o scrivi a /paysupport.
balance-refused-too-often = È tutto quello che posso restituirti in 24 ore. Il resto rimane sul saldo; riprova domani.
balance-refused-ceiling = In 24 ore ho restituito quanto permette chi gestisce il bot. Il resto rimane sul saldo; riprova domani, o scrivi a /paysupport.
balance-refused-under-way = Uno di questi pagamenti sta già tornando.
balance-refused-refunded = Uno di questi pagamenti è già tornato.
balance-refused-source-short = Il tuo saldo non basta più. Guarda di nuovo e scegli da capo.
balance-refused-telegram-short = Ora non posso restituire Stelle. Il resto rimane sul saldo; riprova più tardi, o scrivi a /paysupport.
