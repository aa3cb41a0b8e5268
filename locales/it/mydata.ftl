command-mydata = tutto quello che conservo di te, in un file

mydata-document = Tutto quello che conservo di te, in { $rows ->
    [one] una voce
   *[other] { $rows } voci
  }. Si apre con qualsiasi editor di testo o browser. È solo tuo: attento a chi lo passi. /forgetme lo cancella, tranne ciò che vi è segnato come «stays».
mydata-cut = Quello che conservo di te, in { $rows } voci. È più di quanto sta in un file: dove manca qualcosa, il file lo dice. Per il resto scrivi a /support. /forgetme lo cancella, tranne ciò che vi è segnato come «stays».
mydata-wait = { $minutes ->
    [one] Hai appena ricevuto il tuo file. Richiedilo tra un minuto.
   *[other] Hai appena ricevuto il tuo file. Richiedilo tra { $minutes } minuti.
  }
