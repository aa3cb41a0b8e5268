language-name = Français

back = ‹ Retour
cancel = Annuler
button-stale = Ce bouton n’est plus valable. Voici où on en est.
unknown-command = Je ne connais pas cette commande. /help montre ce que je sais faire.
failed = Quelque chose s’est mal passé de mon côté. Je réessaie tout seul ; si rien n’arrive, écris à /support.
