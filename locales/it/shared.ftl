language-name = Italiano

back = ‹ Indietro
cancel = Annulla
button-stale = Questo pulsante non vale più. Ecco la situazione aggiornata.
unknown-command = Non conosco questo comando. /help mostra che cosa so fare.
failed = Qualcosa è andato storto da parte mia. Ci riprovo da solo; se non arriva nulla, scrivi a /support.
