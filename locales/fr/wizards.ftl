wizard-cancelled = Annulé. Rien n’a été gardé. /help montre ce que je sais faire.
wizard-none = Il n’y a rien à annuler. /help montre ce que je sais faire.
wizard-words = Je réponds aux commandes. Essaie <code>/remind 10m thé</code> ou <code>/qr bonjour</code>, ou vois /help.
wizard-no-words = Je ne sais encore rien faire de ça ; je réponds aux commandes. Elles sont dans /help.
wizard-group = Je travaille dans notre discussion privée : { $link }

command-cancel = arrêter ce que nous sommes en train de faire
