command-remind = un rappel, à l’heure que tu dis avec tes mots

remind-set = ⏰ Je te le rappelle le <b>{ $at }</b> : { $text }
remind-repeats-day = Il se répète <b>tous les jours</b>.
remind-repeats-week = Il se répète <b>toutes les semaines</b>.
remind-zone = Heure : { $zone }.
remind-zone-unknown = C’est l’heure <b>UTC</b>, car je ne connais pas encore ton fuseau horaire. Ta montre dit autre chose ? Dis-le-moi ci-dessous, puis refais le rappel.
remind-set-zone = Régler mon fuseau horaire
remind-button-once = Une seule fois
remind-button-day = Tous les jours ✦
remind-button-week = Toutes les semaines ✦
remind-delete = Supprimer
remind-deleted = Supprimé.
remind-list = Mes rappels
remind-unclear =
    Je n’y trouve pas de moment. Dis quand, puis quoi ; par exemple :
    <code>/remind 10m thé</code>
    <code>/remind demain à 9:00 appeler maman</code>
    <code>/remind vendredi à 18:30 train</code>
    <code>/remind payer le loyer dans 3 jours</code>
remind-past = { $at } : c’est déjà passé. Donne-moi un moment à venir, par exemple <code>/remind demain à 9:00 appeler maman</code>
remind-wordless = Je comprends quand ({ $at }), mais pas quoi. Ajoute quelques mots, par exemple <code>/remind demain à 9:00 appeler maman</code>
remind-long = Un rappel peut avoir { $max } caractères ; le tien en a { $length }. Raccourcis-le un peu.
remind-full = Tu as { $max } rappels en attente, et je n’en garde pas plus. Supprimes-en un dont tu n’as plus besoin.
remind-full-free = Tu as { $max } rappels en attente, autant qu’il y en a de gratuits. Supprimes-en un, ou attends que l’un d’eux passe. Avec premium, tu peux en avoir { $premium }, et ils peuvent se répéter.
remind-repeat-premium = Les rappels qui se répètent font partie de premium. Sans lui, je peux quand même te le rappeler une fois : écris-le sans « chaque » ni « tous les ».
remind-none =
    Tu n’as aucun rappel en attente. Dis quand, puis quoi :
    <code>/remind 10m thé</code>
    <code>/remind demain à 9:00 appeler maman</code>
    <code>/remind vendredi à 18:30 train</code>
remind-waiting =
    <b>Tes rappels</b> (heure : { $zone })
    { $list }

    ✕ et son numéro en supprime un.
remind-line = { $number }. { $at } : { $text }
remind-line-day = { $number }. { $at } et tous les jours : { $text }
remind-line-week = { $number }. { $at } et toutes les semaines : { $text }
remind-now = ⏰ <b>{ $text }</b>
remind-late =
    ⏰ <b>{ $text }</b>
    Désolé du retard : c’était pour le { $at }.
remind-done-button = Fait
remind-snooze-10 = Dans 10 min
remind-snooze-60 = Dans 1 h
remind-stop = Ne plus répéter
remind-done = ✓ { $text }
remind-snoozed = ⏰ { $text } : à nouveau le { $at }.
