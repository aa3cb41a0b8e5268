ask-question =
    Qui sopra c’è un messaggio sponsorizzato per <b>{ $title }</b>, esattamente come apparirebbe. Può uscire?
    «{ $name }» · { $category } · { $voices }
    Paga { $price } ⭐ per 24 ore; <b>{ $yours } ⭐ sarebbero tue</b>.
    Se non rispondi entro { $until } lo salto.
ask-button-yes = ✓ Approva
ask-button-no = ✗ Rifiuta
ask-button-never = ✗ Rifiuta sempre questo inserzionista
ask-was-approved = Hai approvato «{ $name }» per <b>{ $title }</b>. Lo pubblico adesso.
ask-was-posted = «{ $name }» è in <b>{ $title }</b> · { $post }
ask-was-refused-by-owner = Hai rifiutato «{ $name }» per <b>{ $title }</b>. Non appare, e l’inserzionista non paga nulla.
ask-was-refused-forever = Hai rifiutato «{ $name }» per <b>{ $title }</b>, e lì non ti propongo più questo inserzionista. Per cambiare idea: /channels → Chi può fare pubblicità.
ask-was-refused-too-many = Hai rifiutato «{ $name }» per <b>{ $title }</b>. La lista degli inserzionisti rifiutati è piena, quindi potrei riproporlo: prima togline uno in /channels.
ask-was-no-answer = Nessuno ha risposto entro 12 ore, quindi «{ $name }» non è uscito in <b>{ $title }</b>. Lo spazio è saltato; l’inserzionista non paga nulla.
ask-was-withdrawn = «{ $name }» per <b>{ $title }</b> non serve più: la campagna o il canale si è fermato prima della tua risposta. Non devi fare nulla.
ask-was-missed = Hai approvato «{ $name }» per <b>{ $title }</b>, ma le ore di silenzio, la distanza o il numero di messaggi al giorno non lasciano più posto. Non esce; ti proporrò il prossimo.
ask-was-impossible = Hai approvato «{ $name }» per <b>{ $title }</b>, ma non è stato possibile pubblicarlo. L’inserzionista non paga nulla.
ask-was-unknown = Hai approvato «{ $name }» per <b>{ $title }</b>, ma Telegram non ha detto se è apparso. Non lo pubblico due volte; qualcuno controllerà.
