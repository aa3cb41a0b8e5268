command-insights = comment ta chaîne grandit et ce qu’elle gagne

insights-about =
    <b>Les chiffres de ta chaîne</b>
    Comment elle grandit, ce que ses posts sponsorisés ont rapporté et à quel prix, ce que le trafic équitable a donné et apporté, et ce qu’est devenue chaque place : sur 7, 30 et 90 jours, en image et en chiffres. Seulement tes chaînes, et seulement ce que je sais vraiment.

    Ça fait partie de premium.
insights-no-channel = Ajoute-moi d’abord à ta chaîne : je compte à partir de là. Un geste suffit, et je demande seulement le droit de publier, modifier et supprimer.
insights-title = <b>{ $title }</b>, { $period }
insights-size =
    <b>Abonnés : { $subscribers }</b>
    7 jours : { $in7 } · 30 jours : { $in30 } · 90 jours : { $in90 }
insights-not-counted = pas encore compté
insights-sold =
    <b>Posts sponsorisés : { $posts }</b>
    Pour toi : { $earned } ⭐
insights-unpaid = Parus, mais sans rien rapporter : { $posts }
insights-price = Prix pour 1000 abonnés : { $price } ⭐ (ton minimum : { $floor } ⭐)
insights-clicks = Clics : { $clicks }
insights-traffic =
    <b>Trafic équitable</b>
    Tu as recommandé d’autres chaînes { $gave } ×, devant { $shown } abonnés
    D’autres t’ont recommandé { $got } ×, devant { $reached } abonnés
insights-slots = <b>Tes places depuis le { $since }</b>
insights-slot-sold = { $count } vendues
insights-slot-fair = { $count } en trafic équitable
insights-slot-nobody = { $count } vides : personne ne pouvait les avoir
insights-slot-rules = { $count } vides : ton intervalle, ta limite par jour ou une pause
insights-slot-asked = { $count } vides : je t’ai demandé, et le oui n’est pas venu à temps
insights-slot-away = { $count } vides : je n’ai pas pu publier
insights-line-sold = vendues
insights-line-fair = trafic équitable
insights-line-nobody = vides : personne n’en voulait
insights-line-rules = vides : tes règles
insights-line-asked = vides : pas de oui à temps
insights-line-away = vides : je n’ai pas pu publier
insights-unknown = Telegram ne dit aux bots ni les vues ni qui lit : personne ne peut les compter d’ici.
insights-picture = Ta chaîne, { $period }
insights-chart = Abonnés par jour
insights-chart-empty = Pas encore compté sur cette période
insights-tile-size = Abonnés
insights-tile-earned = Pour toi, ⭐
insights-tile-posts = posts : { $posts }
insights-tile-price = Pour 1000 abonnés, ⭐
insights-tile-floor = ton minimum : { $floor }
