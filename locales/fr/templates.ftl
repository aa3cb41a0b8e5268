templates-list =
    <b>Modèles de { $name }</b> : { $count } sur { $max } de ton offre.

    ✅ prêt à envoyer · ⏳ en examen · ✎ brouillon · ✕ refusé · ⏸ au repos · ⏹ arrêté
templates-none = { $name } n’a pas encore de modèle. Ce que tu envoies à beaucoup s’écrit une fois, nous le lisons, puis tu l’envoies quand tu veux. Commence par un modèle tout prêt : ton offre en prévoit { $max }, tu en utilises { $count }.
templates-new = + Nouveau modèle
templates-sendings = Envois
templates-to-list = Aux modèles
templates-plans = Voir les offres
templates-full = { $name } a déjà les { $count } modèles de son offre. Supprime celui dont tu n’as plus besoin, ou prends une offre plus grande. Les brouillons et les refusés comptent aussi.
templates-new-how = Prends-en un que tout le monde connaît et change ce que tu veux, ou pars de zéro.
templates-scratch = Partir de zéro
templates-ready-flight-gate = Porte du vol
templates-ready-flight-delay = Vol retardé
templates-ready-parcel-coming = Colis en route
templates-ready-parcel-delivered = Colis livré
templates-ready-order-ready = Commande prête
templates-ready-appointment = Rendez-vous
templates-ready-bank-alert = Alerte bancaire
templates-ready-login-code = Code de connexion
templates-ready-event = Événement
templates-ready-offer = Promotion

templates-category-authentication = Code
templates-category-utility = Message de service
templates-category-marketing = Promotion
templates-ask-category =
    <b>Quel genre de message est-ce ?</b>

    <b>Code</b> : un code à usage unique pour se connecter ou confirmer, avec nos mots : <i>Votre code est 314159.</i>
    <b>Message de service</b> : sur ce que le client a commandé ou réservé : <i>Votre commande 27 est prête.</i>
    <b>Promotion</b> : ce que tu voudrais faire acheter ou visiter, seulement à qui a choisi les promotions, de jour, deux par semaine au plus : <i>Du pain frais aujourd’hui.</i>
templates-ask-name = <b>Comment s’appelle-t-il ?</b> Seuls toi et la personne qui l’examine voient le nom. Par exemple : <code>Commande prête</code>
templates-ask-language = <b>Dans quelle langue envoyer le code ?</b> Les mots sont les nôtres, pour que personne ne soit trompé.
templates-ask-text-utility =
    <b>Que dit-il ?</b> Mets entre accolades, en minuscules, ce qui change. Il faut <code>{"{"}reference{"}"}</code> : le numéro de la commande, de la réservation ou de la carte. Par exemple :

    <code>Votre commande {"{"}reference{"}"} est prête. Vous pouvez la retirer jusqu’à {"{"}time{"}"}.</code>
templates-ask-text-marketing =
    <b>Que dit-il ?</b> Mets entre accolades, en minuscules, ce qui change ; pas de lien, le tien est dans le bouton. Par exemple :

    <code>{"{"}offer{"}"}, jusqu’au {"{"}day{"}"}. Il suffit de montrer ce message.</code>
templates-ask-picture = <b>Une image au-dessus ?</b> Envoie-la-moi, ou continue sans.
templates-ask-label = <b>Un bouton en dessous ?</b> Écris ce qu’il dit, par exemple <code>Où est ma commande ?</code>, ou continue sans.
templates-ask-link =
    <b>Où mène le bouton ?</b> Une adresse qui commence par https://. Elle peut finir par une variable :

    <code>https://example.com/orders/{"{"}reference{"}"}</code>
templates-ask-sample = <b>Un exemple pour { $name } ?</b> L’examen et l’aperçu le montrent. Personne ne le reçoit.
templates-now = Maintenant : <b>{ $value }</b>
templates-keep = Garder
templates-with-picture = avec une image
templates-without-picture = Sans image
templates-without-label = Sans bouton
templates-wrong-choice = Choisis un des boutons.
templates-link-variable = Un lien peut avoir une variable, tout à la fin, après un / ou un =. Par exemple <code>https://example.com/orders/{"{"}reference{"}"}</code>

template-name = Le nom demande au moins une lettre ou un chiffre, aucun lien et 48 caractères au plus. Change le nom.
template-text = Le texte est vide, ou une de ses lignes a un lien, des caractères cachés ou des alphabets mêlés. Change le texte.
template-too-long = Le texte est trop long : { $max } caractères au plus. Enlève quelque chose.
template-braces = Il y a une accolade qui n’est à aucune variable. Une variable, ce sont des minuscules entre accolades, par exemple <code>{"{"}order_time{"}"}</code> ; enlève toutes les autres accolades.
template-too-many = C’est trop : { $variables } variables et 20 lignes au plus. Enlève quelque chose.
template-samples = Une variable n’a pas encore d’exemple, ou en a un qu’elle ne pourrait pas avoir. Donne un exemple à chaque variable.
template-code-wording = Un code s’envoie avec nos mots seulement. Choisis de nouveau sa langue.
template-code-bare = Un code n’a ni lien, ni bouton, ni image. Enlève-les.
template-reference = Un message de service dit de quoi il parle : mets <code>{"{"}reference{"}"}</code> là où va le numéro de la commande, de la réservation ou de la carte. S’il ne parle de rien que le client ait commandé, c’est une promotion.
template-button = Un bouton demande à la fois des mots (32 caractères au plus) et un lien complet qui commence par https://. Change le bouton ou son lien.
template-alert = Seul un message de service peut arriver la nuit. Désactive cela.

template-value-missing = { $name } n’a pas de valeur. Donne-lui-en une.
template-value-unknown = Le modèle n’a pas de variable { $name }. Enlève-la.
template-value-empty = { $name } est vide. Écris quelque chose, par exemple <code>27</code>.
template-value-too-long = { $name } est trop long : une valeur a 100 caractères au plus, et le tout 900. Raccourcis.
template-value-not-plain = { $name } demande des mots simples sur une ligne, sans lien ni caractère caché. Par exemple <code>18:30</code>.
template-value-no-code = { $name } demande de 4 à 12 lettres, chiffres et traits d’union. Par exemple <code>314159</code>.

templates-summary = Au-dessus, « { $name } », exactement comme un client le reçoit. Quand il te plaît, remets-le : nous lisons chaque modèle une fois, avant le premier envoi.
templates-hand-in = Remettre à l’examen
templates-save = Garder en brouillon
templates-alert-on = 🌙 L’envoyer la nuit aussi
templates-alert-off = ☀ L’envoyer de jour seulement
templates-alert-is-on = C’est une alerte : elle part la nuit aussi. C’est pour ce qui ne peut pas attendre, comme une porte qui change.
templates-alert-is-off = Il attend s’il fait nuit chez le client.
templates-edit-category = Genre
templates-edit-name = Nom
templates-edit-text = Texte
templates-edit-language = Langue
templates-edit-picture = Image
templates-edit-label = Bouton
templates-edit-link = Lien
templates-handed-in = « { $name } » est remis. Je te dis ce qui est décidé.
templates-saved = « { $name } » est gardé en brouillon.

templates-card =
    <b>{ $name }</b> · { $category }
    { $state }

    <blockquote>{ $text }</blockquote>
templates-state-draft = Brouillon : remets-le quand il est prêt.
templates-state-waiting = En examen : il pourra partir quand nous l’aurons lu.
templates-state-ready = Approuvé : il peut partir.
templates-state-refused = Refusé : { $why }. Change-le et remets-le.
templates-state-paused = Il se repose jusqu’à { $until }, parce que des clients se sont désabonnés ou l’ont signalé. Il reprend tout seul ; change-le, ou envoie-le seulement à qui l’attend. Après le deuxième repos, il est arrêté.
templates-state-off = Arrêté : il ne part plus.
templates-state-off-quality = Arrêté pour de bon, parce que des clients continuaient à se désabonner ou à le signaler. Écris-en un autre.
templates-newer = Une nouvelle version : { $state } Tant qu’elle n’est pas approuvée, c’est celle-ci qui part.
templates-open-newer = À la nouvelle version
templates-open = Au modèle
templates-do-submit = Remettre
templates-do-change = Changer
templates-do-preview = Aperçu
templates-do-delete = Supprimer
templates-do-withdraw = Reprendre
templates-do-send = L’envoyer
templates-withdrawn = « { $name } » est de nouveau un brouillon. Change-le et remets-le quand tu veux.
templates-withdraw-first = Il est en examen. Reprends-le d’abord, puis change-le.
templates-delete-ask = Supprimer « { $name } » ? Les envois en cours s’arrêtent, et ce qui était retenu pour le reste revient.
templates-delete-yes = Oui, supprimer
templates-deleted = « { $name } » est supprimé.

templates-waiting = Le modèle « { $name } » de { $business } attend ta décision.
templates-review-card =
    <b>{ $name }</b> · { $category }
    De { $business } (personne { $person })
    Lien : { $link }

    <blockquote>{ $text }</blockquote>
    Au-dessus, le message avec les exemples de l’entreprise. { $count ->
        [one] C’est le seul qui attend.
       *[other] { $count } attendent.
    }
templates-review-warning = <b>Des mots de promotion dans un message de service :</b> { $words }. Parle-t-il de ce que le client a commandé ?
templates-review-replaces = Il prend la place d’un modèle approuvé.
templates-review-approved = « { $name } » est approuvé.
templates-review-refused = « { $name } » est refusé ; l’entreprise saura pourquoi.
templates-review-why = Pourquoi « { $name } » est-il refusé ? L’entreprise le saura.
templates-review-reason = Écris le motif en une phrase. L’entreprise la lira telle quelle.
templates-reason-category = C’est une promotion, pas un message de service
templates-told-approved = « { $name } » est approuvé. Tu peux l’envoyer maintenant.
templates-told-refused = « { $name } » a été refusé : { $why }. Change-le et remets-le.
