command-terms = le regole, in parole semplici
command-privacy = che cosa conservo di te, e che cosa no

terms-text =
    <b>Condizioni d’uso</b>

    <b>Chi.</b> Questo bot è gestito dai suoi proprietari, non da Telegram. Li raggiungi con /support e, per i pagamenti, con /paysupport. Usandolo accetti queste condizioni e quelle di Telegram.

    <b>Che cosa è gratis.</b> Ogni comando gratuito resta gratuito. Premium fa di più: { $month } ⭐ per 30 giorni, che Telegram rinnova finché non annulli in /premium, oppure { $year } ⭐ una volta sola per 365 giorni; un codice promo può rendere l’anno più economico. Se annulli, quello che hai pagato resta tuo fino alla fine.

    <b>Stelle.</b> Tutto ciò che si vende qui è digitale e si paga in Stelle di Telegram, dentro Telegram. Il prezzo si vede prima di pagare, e quello che hai comprato c’è subito. Un premium in regalo è di chi apre per primo il suo link. Di ogni pagamento trovi la ricevuta in /receipts.

    <b>Rimborsi.</b> Se qualcosa che hai pagato non funziona come descritto, o ti è stato addebitato per errore, scrivi a /paysupport. Un rimborso riguarda sempre un pagamento intero, torna a te in Stelle e ritira quello che avevi comprato. L’assistenza di Telegram non può aiutarti con gli acquisti fatti in questo bot, né rimborsarli.

    <b>Se fai pubblicità.</b> Rispondi tu di quello che dice il tuo messaggio e di dove porta il suo link. Prima di apparire è controllato da una persona, è indicato come sponsorizzato, e può essere rifiutato. Deve essere lecito e vero, e adatto ai canali che chiede. Il budget non speso torna nel tuo saldo.

    <b>Se hai un canale.</b> Guadagni il { $share } % del prezzo di ogni messaggio sponsorizzato rimasto nel tuo canale come concordato. I guadagni restano in attesa { $days } giorni, poi puoi farteli pagare da { $payout } ⭐ in su. Un post tolto in anticipo o modificato rende meno o nulla, e ti dico perché. Puoi mettere in pausa, o togliere il bot, quando vuoi.

    <b>Che cosa non è permesso.</b> Spam, truffe, contenuti illegali o per adulti, e tentativi di forzare il bot o i suoi conteggi. Chi lo fa può essere escluso; quello che ha guadagnato onestamente resta suo.

    <b>Che cosa promettiamo, e che cosa no.</b> Teniamo i conti con esattezza e rimediamo ai nostri errori. Un promemoria o un post può arrivare in ritardo quando Telegram o il nostro server si ferma: non farci affidamento se sono in gioco vite o grosse somme. I tuoi diritti di consumatore restano quelli di legge.

    <b>Modifiche.</b> Se queste condizioni cambiano, cambiano qui, e valgono per gli acquisti successivi.
privacy-text =
    <b>Privacy</b>

    <b>Che cosa conservo di te</b>
    • il tuo numero Telegram (id), la lingua e il fuso orario, per risponderti con la tua ora. Non il nome, non il telefono;
    • i promemoria in attesa: cifrati, e le parole si cancellano appena sono inviati o eliminati;
    • i post che programmi per il tuo canale: il numero del messaggio nella nostra chat e, cifrate, le prime parole, cancellate quando è uscito o eliminato;
    • un modulo che stai compilando e le domande a /support: cifrati, e cancellati quando sono conclusi, annullati o hanno avuto risposta;
    • se regali il premium: il tuo nome sul regalo, cifrato, e cancellato quando è riscattato;
    • i pagamenti: che cosa, quando, quante Stelle e il codice di addebito di Telegram. La legge vuole che i pagamenti restino documentati per anni, quindi questi restano;
    • se aggiungi un canale: nome, dimensione, le tue impostazioni e quanto ha guadagnato;
    • se chiedi un pagamento: dove va pagato, cifrato, visibile solo ai responsabili e cancellato quando il pagamento è concluso; l’importo e il riferimento restano;
    • se fai pubblicità: i tuoi messaggi, come sono stati approvati e pubblicati.

    <b>Che cosa non conservo</b>
    I testi di /qr si disegnano e si dimenticano. Quello che scrivi si cancella dalla mia posta in arrivo quando è stato trattato; resta solo il suo numero, per due giorni, perché nulla sia fatto due volte. Quello che ti mando si cancella qui appena Telegram lo ha ricevuto. Non seguo che cosa leggi e non faccio profili.

    <b>Chi lo vede</b>
    Chi gestisce questo bot, per quanto serve ad aiutarti e a tenere i conti. Quando scrivi a /support vede il tuo nome e la tua domanda. Nulla è venduto o dato agli inserzionisti: sanno quanti post sono apparsi e dove, mai chi li ha letti. I messaggi viaggiano attraverso Telegram, dove vale la sua informativa.

    <b>I tuoi diritti</b>
    /mydata ti manda tutto quello che conservo di te, in un file. /forgetme lo cancella subito, ti dice prima che cosa resta e perché, e non ti scrivo più. Restano i pagamenti e ciò che vi si appoggia, e la prova di quello che hai permesso. Per correggere qualcosa scrivi a /support: rispondono entro 30 giorni. Se blocchi il bot, non ti scrivo più. Puoi anche rivolgerti al garante per la protezione dei dati del tuo paese.
