wizard-cancelled = Annullato. Non ho tenuto nulla. /help mostra che cosa so fare.
wizard-none = Non c’è niente da annullare. /help mostra che cosa so fare.
wizard-words = Rispondo ai comandi. Prova <code>/remind 10m tè</code> o <code>/qr ciao</code>, oppure guarda /help.
wizard-no-words = Con questo non so ancora fare nulla: rispondo ai comandi. Li trovi in /help.
wizard-group = Lavoro nella nostra chat privata: { $link }

command-cancel = lascia perdere quello che stiamo facendo
