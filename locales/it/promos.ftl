command-promos = codici promozionali

promos-button-code = Ho un codice
promos-ask-code = Che codice hai? Scrivilo qui, per esempio <code>AB2CD-EF3GH</code>. Maiuscole e trattini non contano.
promos-given = <b>Il tuo codice ti ha dato { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
} di premium: è tuo fino a { $until }.</b>
promos-off-stars = { $n } ⭐ di sconto
promos-off-percent = { $n } % di sconto
promos-off-days = { $n ->
    [one] { $n } giorno di premium
   *[other] { $n } giorni di premium
}
promos-prices =
    <b>Il tuo codice: { $off }.</b> Vale una volta, per una di queste cose, e il prezzo diventa quello sul pulsante. Una fattura con il codice vale un’ora.

    Non vale per il piano mensile, che Telegram rinnova sempre allo stesso prezzo.
promos-button-year = Un anno: { $stars } ⭐ invece di { $before } ⭐
promos-button-gift = Regalo, { $days } giorni: { $stars } ⭐ invece di { $before } ⭐
promos-too-many-guesses = È il quinto codice che non esiste. Controlla dove l’hai trovato, e riprova tra un’ora.
promos-refused-unknown = Non conosco questo codice. Le lettere sono tutte giuste? I numeri 0 e 1 non ci sono mai in quelli casuali. Per esempio: AB2CD-EF3GH
promos-refused-withdrawn = Questo codice è stato ritirato. Non ti è stato addebitato nulla; i prezzi normali sono in /premium.
promos-refused-expired = Il tempo di questo codice è finito. I prezzi normali sono in /premium.
promos-refused-used-before = Hai già usato questo codice; vale una volta per persona.
promos-refused-used-up = Questo codice è stato usato tutte le volte possibili. I prezzi normali sono in /premium.
promos-refused-held = Adesso tutti gli usi di questo codice sono occupati. Se uno non viene pagato, si libera entro un’ora.
promos-refused-lapsed = Il tempo per questo prezzo è finito. Scrivi di nuovo il codice per una fattura nuova; non ti è stato addebitato nulla.

promos-list =
    <b>Codici promozionali</b>, dal più recente

    { $batches }
promos-none =
    <b>Codici promozionali</b>

    Non ce ne sono ancora. Un codice toglie Stelle o percento da un anno o da un regalo di premium, oppure dà subito dei giorni.
promos-line = • <b>{ $name }</b>: { $off }, usati { $used } su { $uses }{ $state }
promos-line-withdrawn = , ritirati
promos-line-over = , scaduti
promos-new = Nuovi codici
promos-batch =
    <b>{ $name }</b>
    Ogni codice dà: { $off }
    Codici: { $codes }
    Usati: { $used } su { $uses }
    In pagamento adesso: { $held }
    Rimasti: { $left }
    Validi fino a: { $until }
promos-batch-withdrawn = Ritirati il { $day }: nessuno può più usarli.
promos-for-ever = senza scadenza
promos-show-codes = Mostra i codici
promos-withdraw = Ritira
promos-sure-withdraw = Nessuno deve più usare i codici di «{ $name }»? Ciò che con essi è stato comprato o regalato resta. Non si può tornare indietro.
promos-withdraw-now = Sì, ritirali
promos-withdrawn = Fatto: nessuno può più usarli.
promos-codes =
    <b>{ $name }</b>: { $off }

    { $codes }

    Come link: { $link }
promos-codes-file = «{ $name }»: i codici e i loro link, in tutto { $count }.

promos-progress = <b>Nuovi codici promozionali</b>, { $number } di { $count }
promos-ask-name = Per che cosa sono? Scrivi un nome, solo per te, per esempio <code>Fiera di primavera</code>.
promos-wrong-name = Scrivi un nome da 1 a { $most } caratteri che nessun altro gruppo ha, per esempio <code>Fiera di primavera</code>.
promos-ask-gives = Che cosa dà un codice?
promos-wrong-gives = Scegli con un pulsante: Stelle di sconto, percento di sconto o giorni.
promos-gives-stars = Stelle di sconto
promos-gives-percent = Percento di sconto
promos-gives-days = Giorni di premium
promos-ask-amount-stars = Quante Stelle di sconto su un anno o un regalo? Da pagare resta sempre almeno 1 ⭐. Per esempio: <code>200</code>
promos-ask-amount-percent = Quanto percento di sconto su un anno o un regalo? Da pagare resta sempre almeno 1 ⭐. Per esempio: <code>20</code>
promos-ask-amount-days = Quanti giorni di premium, subito e senza pagamento? Per esempio: <code>14</code>
promos-wrong-amount = Scrivi un numero intero da 1 a { $most }, per esempio <code>20</code>.
promos-ask-codes = Quanti codici? Scrivi un numero per codici casuali, oppure una parola tua per un codice solo, facile da dire, per esempio <code>SPRING26</code>.
promos-wrong-codes = Scrivi un numero da 1 a { $most }, oppure una parola da 4 a 24 lettere e cifre che non sia già un codice, per esempio <code>SPRING26</code>.
promos-ask-uses = Quante persone possono usare ogni codice? Ciascuna una volta. Per esempio: <code>1</code>
promos-wrong-uses = Scrivi un numero intero da 1 a { $most }, per esempio <code>100</code>.
promos-ask-until = Per quanti giorni valgono? Scrivi un numero, oppure l’ultimo giorno come <code>{ $example }</code>.
promos-wrong-until = Scrivi un numero di giorni da 1 a { $most }, oppure un giorno futuro, per esempio <code>{ $example }</code>.
promos-pick-for-ever = Senza scadenza
promos-pick-days = { $n ->
    [one] { $n } giorno
   *[other] { $n } giorni
}
promos-sure =
    <b>{ $name }</b>
    Ogni codice dà: { $off }
    Codici: { $codes }
    Usi di ciascuno: { $uses }
    Validi fino a: { $until }

    Li creo?
promos-make = Creali
promos-taken = Nel frattempo quella parola o quel nome è stato preso. Non ho creato nulla; scegline un altro.
