sendings-list = <b>Ce que { $name } a envoyé</b>, le plus récent d’abord. Touche un envoi pour son bilan.
sendings-none = { $name } n’a encore rien envoyé. Il faut un modèle approuvé, et des clients qui te suivent.
sendings-new = + Envoyer quelque chose
sendings-templates = Modèles
sendings-choose-template = <b>Qu’envoie { $name } ?</b> Choisis un modèle.
sendings-no-template = { $name } n’a pas de modèle à envoyer maintenant. Écris-en un, ou attends qu’il soit approuvé.
sendings-gone = Ce n’est plus là. Recommence depuis /business.

sendings-ask-to = <b>À qui va « { $name } » ?</b>
sendings-to-code = Un client, par son code
sendings-to-list = Une liste (CSV)
sendings-to-segment = Tous, ou une partie
sendings-ask-code = <b>Quel client ?</b> Écris le code que tu as de lui, par exemple <code>C7F3-K2MQ</code>.
sendings-wrong-code = Ce n’est pas un code client. Il a deux groupes de quatre lettres et chiffres, par exemple <code>C7F3-K2MQ</code>.
sendings-ask-list =
    <b>Envoie-moi la liste en document CSV</b> : les codes des clients dans la première colonne, puis une colonne par variable. La première ligne les nomme :

    <code>{ $header }
    { $row }</code>

    { $rows } lignes et { $size } Mo au plus, avec des virgules, des points-virgules ou des tabulations, enregistrée en « CSV UTF-8 ».
sendings-no-document = Il me faut un document. Joins le CSV comme fichier.
sendings-list-too-large = Je ne peux pas prendre ce fichier : { $size } Mo au plus. Envoie-le en plusieurs parties.
sendings-list-wrong = { $count ->
    [one] <b>Il y a une erreur dans cette liste</b>, donc rien n’en part :
   *[other] <b>Il y a { $count } erreurs dans cette liste</b>, donc rien n’en part :
 }
sendings-list-line = Ligne { $line } : { $what }
sendings-list-cell = Ligne { $line }, colonne { $column } : { $what }
sendings-list-more = { $count ->
    [one] … et une autre.
   *[other] … et { $count } autres.
 }
sendings-list-again = Corrige-la et renvoie le document.
sendings-list-not-text = Le fichier n’est pas en UTF-8. Enregistre-le de nouveau dans ton tableur en « CSV UTF-8 ».
sendings-list-no-table = Je n’y trouve pas de tableau. Il faut une première ligne avec les noms, et au moins une ligne dessous.
sendings-list-too-many = À partir d’ici, il y a plus de { $max } lignes. Envoie le reste dans une autre liste.
sendings-list-column-unknown = Le modèle n’a pas de variable { $column }. Enlève la colonne, ou nomme-la comme dans le modèle.
sendings-list-column-missing = La colonne { $column } manque. Ajoute-la.
sendings-list-column-twice = La colonne { $column } est là deux fois. Enlèves-en une.
sendings-list-no-customer = La première colonne n’a pas de code client comme C7F3-K2MQ.
sendings-list-too-wide = La ligne a plus de cellules que la première. Mets entre guillemets les mots avec une virgule.
sendings-ask-segment =
    <b>Lesquels de tes clients ?</b> Choisis des langues et des âges, ou rien pour tous. Seuls comptent ceux qui te l’ont dit.

    Pays : { $countries }
sendings-segment-about = Au moins { $count } clients le reçoivent.
sendings-segment-small = Moins de { $least } clients : trop peu pour une partie, afin que personne ne soit reconnu. Choisis moins de conditions.
sendings-segment-few = Pour l’instant, moins de { $least } de tes clients le veulent. À tous à la fois, il part à partir de { $least }, afin que personne ne soit reconnu. D’ici là, envoie-le par code ou avec une liste.
sendings-segment-done = Continuer
sendings-choose-countries = Choisir des pays
sendings-all-countries = tous les pays
sendings-ask-countries = <b>Quels pays ?</b> Écris leurs deux lettres, par exemple <code>IT FR</code>.
sendings-wrong-countries = Je ne connais pas { $wrong }. Écris deux lettres par pays, par exemple <code>IT FR</code>.
sendings-ask-value =
    { $text }

    <b>Que mettre à la place de { $name } ?</b> Par exemple : <code>{ $sample }</code>

sendings-estimate-count = { $count ->
    [one] Au-dessus, ce qu’il reçoit. Il va à <b>un</b> client.
   *[other] Au-dessus, le message du premier. Il va à <b>{ $count }</b> clients.
 }
sendings-estimate-segment = Au-dessus, ce qu’ils reçoivent. Il va à <b>{ $count }</b> clients au plus.
sendings-unreachable = { $count ->
    [one] Une ligne ne peut pas être atteinte : elle ne coûte rien.
   *[other] { $count } lignes ne peuvent pas être atteintes : elles ne coûtent rien.
 }
sendings-nobody = Personne ne peut être atteint, il n’y a donc rien à envoyer. Demande à tes clients de te suivre par ton lien ; pour les promotions, ils doivent les avoir choisies.
sendings-time = Il faut environ { $minutes ->
    [one] une minute.
   *[other] { $minutes } minutes.
 }
sendings-time-staged = Il faut environ { $minutes } minutes : d’abord { $first } clients, puis une attente de { $wait } minutes, puis le reste si personne ne se plaint.
sendings-quiet-none = Il part tout de suite, la nuit aussi.
sendings-quiet-utility = Là où il fait nuit, il attend le matin.
sendings-quiet-marketing = Là où il fait nuit, il attend le matin. Personne ne reçoit plus de deux de tes promotions par semaine.
sendings-in-plan = Ton offre le comprend : <b>il ne coûte rien</b>.
sendings-beyond = Ton offre en couvre { $plan }. { $beyond } vont au-delà : <b>{ $cost } ⭐ au plus</b> du solde de { $balance } ⭐. Seul ce qui part est compté.
sendings-too-little = Il manque { $lacking } ⭐ au solde. Recharge-le, prends une offre plus grande, ou envoie à moins de clients.
sendings-topup = Offre et solde
sendings-go = Envoyer
sendings-refused-closed = Cette entreprise est fermée et n’envoie rien.
sendings-refused-template = Ce modèle ne peut pas partir maintenant : il se repose, est arrêté ou a changé. Regarde-le dans les modèles.
sendings-refused-red = Trop de clients se sont désabonnés ou t’ont signalé ces derniers temps : les promotions attendent que ta qualité remonte. Messages de service et codes partent encore.
sendings-refused-nobody = Il n’y a personne à qui l’envoyer.
sendings-refused-balance = Le solde ne suffit plus. Recharge-le, ou envoie à moins de clients.
sendings-begun = C’est parti.

sendings-card =
    <b>{ $name }</b>
    { $at } · demandé pour { $total }
sendings-stage-filling = Il se prépare.
sendings-stage-first = La première partie est en train de partir.
sendings-stage-waiting = La première partie est envoyée. Si personne ne se plaint, le reste suit à { $until }.
sendings-stage-later = Ce n’est pas encore l’heure : le prochain message part à { $until }.
sendings-stage-rest = Le reste est en train de partir.
sendings-stage-done = C’est fini.
sendings-stage-stopped = Il a été arrêté : { $why }.
sendings-stopped-business = tu l’as arrêté
sendings-stopped-complaints = les premiers clients se sont plaints
sendings-stopped-quality = ta qualité est trop basse
sendings-stopped-refunded = ce qui le payait a été remboursé
sendings-stopped-abandoned = il n’a pas pu être préparé à temps, et l’argent est revenu
sendings-stopped-closed = l’entreprise a été fermée
sendings-report-sent = Envoyés : <b>{ $count }</b>
sendings-report-queued = Encore à envoyer : { $count }
sendings-report-unknown = Peut-être envoyés : { $count }
sendings-report-not-reached = Pas atteints : { $count }
sendings-report-not-sent = Pas envoyés, ou pas atteints : { $count }
sendings-report-expired = Trop tard : { $count }
sendings-report-failed = Échoués : { $count }
sendings-report-stopped-since = Ne te suivent plus depuis : { $count }
sendings-report-reported = L’ont signalé : { $count }
sendings-report-clicked = Ont pressé le bouton : { $count }
sendings-report-held = Retenus pour lui : { $stars } ⭐
sendings-report-charged = Il a coûté : { $stars } ⭐
sendings-refresh = Actualiser
sendings-stop = Arrêter
sendings-stop-ask = L’arrêter ? Ce qui n’est pas encore parti ne part pas, et ce qui était retenu pour le reste revient.
sendings-stop-yes = Oui, arrêter
sendings-halted = Il est arrêté. Ce qui était retenu pour le reste revient.
