command-advertise = publier un message sponsorisé dans des canaux

category-art = Art
category-beauty = Beauté
category-books = Livres
category-business = Affaires
category-cars = Autos
category-education = Éducation
category-entertainment = Divertissement
category-family = Famille
category-finance = Finance
category-food = Cuisine
category-games = Jeux
category-health = Santé
category-hobbies = Loisirs
category-home = Maison
category-jobs = Emploi
category-languages = Langues
category-movies = Films
category-music = Musique
category-nature = Nature
category-science = Sciences
category-shopping = Shopping
category-sports = Sport
category-tech = Technologie
category-travel = Voyages

advertise-progress = <i>Un message sponsorisé · { $number } sur { $count }</i>
advertise-ask-name = <b>Qui fait de la pub ?</b> Le nom que voient les lecteurs, 32 caractères au plus. Par exemple : <code>Boulangerie Ada</code>
advertise-ask-text =
    <b>Que veux-tu dire ?</b> Un seul paragraphe de 160 caractères au plus, sans liens : le tien sera dans le bouton.

    Personne ne peut promouvoir ici : contenus pour adultes ; haine ou violence ; politique ou religion ; jeux d’argent ; crédits ou argent facile ; médicaments non autorisés ; alcool, tabac ou drogues ; armes ; abonnés achetés, spam ou piratage ; ce qui est illégal ou contrefait.
advertise-ask-label = <b>Que dit le bouton ?</b> Par exemple : <code>Voir le menu</code>
advertise-ask-link = <b>Où mène le bouton ?</b> Une adresse qui commence par https://, ou une page publique t.me. Par exemple : <code>https://example.com/menu</code>
advertise-ask-category = <b>De quoi parle-t-il ?</b> Les propriétaires de canaux choisissent ce qu’ils prennent.
advertise-ask-bid = <b>Quelle est ton enchère pour 1 000 abonnés ?</b> En Étoiles entières. Un post dans un canal de 2 000 abonnés coûte le double. La plus haute enchère passe d’abord, et ne paie que ce qu’offre la suivante, ou ce que demande le canal : jamais plus que la sienne.
advertise-ask-budget = <b>Combien cela peut-il coûter en tout ?</b> En Étoiles entières, au moins ton enchère de { $bid } ⭐. Ce qui n’est pas dépensé revient sur ton solde.
advertise-ask-days = <b>Pour combien de jours ?</b> Choisis, ou écris un nombre jusqu’à 90. Ils se comptent depuis l’approbation, ou depuis le premier jour que tu choisiras ensuite.
advertise-now = Actuellement : <b>{ $value }</b>
advertise-keep = Garder
advertise-stars = { $stars } ⭐
advertise-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }
advertise-wrong-choice = Choisis l’un des boutons, s’il te plaît.
advertise-wrong-stars = Il me faut un nombre entier d’Étoiles de { $min } à { $max }, par exemple <code>{ $min }</code>.
advertise-summary =
    Ci-dessus, ton message, exactement comme les lecteurs le verront.

    Annonceur : { $name }
    Texte : { $text }
    Image : { $picture }
    Bouton : { $label } → { $link }
    Catégorie : { $category }
    Enchère : { $bid } pour 1 000 abonnés
    Budget : { $budget }
    Début : { $start } ; durée : { $days }
    Langues : { $languages }
    Thèmes : { $topics }
    Taille des canaux : { $sizes }
    Seulement dans : { $channels_in }
    Pas dans : { $channels_out }
    Posts : { $posts_max } ; dans un même canal, une fois en 72 heures au plus
advertise-buys = Aujourd’hui, ton budget achète environ { $posts ->
    [one] <b>{ $posts } post</b>
   *[other] <b>{ $posts } posts</b>
 } dans { $channels ->
    [one] { $channels } canal
   *[other] { $channels } canaux
 }, avec { $subscribers } abonnés en tout.
advertise-pay = Payer { $stars } ⭐
advertise-pay-balance = Utiliser mon solde
advertise-edit-name = ✎ Nom
advertise-edit-text = ✎ Texte
advertise-edit-label = ✎ Bouton
advertise-edit-link = ✎ Lien
advertise-edit-category = ✎ Catégorie
advertise-edit-bid = ✎ Enchère
advertise-edit-budget = ✎ Budget
advertise-edit-days = ✎ Durée
advertise-invoice-title = Message sponsorisé
advertise-invoice = Le budget de « { $name } ». Ce qui n’est pas dépensé revient sur ton solde.
advertise-funded = Payé avec ton solde. Une personne regarde maintenant ton message ; je te préviens quand c’est décidé.
advertise-balance-short = Ton solde n’y suffit plus. Appuie plutôt sur Payer, recharge ton solde, ou choisis un budget plus petit.
advertise-open-balance = Solde
advertise-debt = Il manque { $stars } ⭐ à ton solde, parce qu’un paiement t’est revenu après avoir été dépensé. Recharge-le d’abord ; ensuite cette campagne pourra démarrer.
advertise-open-campaigns = Mes campagnes
advertise-paid = Ce message est payé. /campaigns montre où il en est ; /advertise en commence un autre.
advertise-too-many = Tu as { $max } campagnes qui ne sont pas terminées. Arrêtes-en d’abord une dans /campaigns.

advertise-wrong-number = Il me faut un nombre entier de 1 à { $max }, par exemple <code>7</code>.
advertise-ask-picture = <b>Quelle image l’accompagne ?</b> Envoie une photo, ou une image en fichier (JPEG, PNG ou WebP). Les lecteurs la voient au-dessus des mots.
advertise-ask-languages = <b>Dans quelles langues sont les canaux ?</b> Active celles que tu veux ; aucune veut dire toutes.
advertise-ask-topics = <b>De quoi parlent les canaux ?</b> Active les thèmes que tu veux ; aucun veut dire tous.
advertise-ask-sizes = <b>Combien d’abonnés un canal peut-il avoir ?</b> Choisis, ou écris de combien à combien, par exemple <code>1000-50000</code>.
advertise-ask-channels_in = <b>Seulement dans certains canaux ?</b> Envoie leurs @noms ou leurs liens, { $max } au plus. Chacun doit avoir ce bot.
advertise-ask-channels_out = <b>Dans quels canaux non ?</b> Envoie leurs @noms ou leurs liens, { $max } au plus. Chacun doit avoir ce bot.
advertise-ask-start = <b>Quand commence-t-elle ?</b> Choisis, ou écris une date comme <code>2026-12-24</code>. Elle ne commence pas avant son approbation.
advertise-ask-posts_max = <b>Combien de posts par jour au plus, tous canaux confondus ?</b> Choisis, ou écris un nombre.
advertise-any-picture = aucune
advertise-any-languages = toutes
advertise-any-topics = tous
advertise-any-sizes = toutes
advertise-any-channels_in = tous
advertise-any-channels_out = aucun
advertise-any-start = dès l’approbation
advertise-any-posts_max = sans limite
advertise-clear-picture = Sans image
advertise-clear-languages = Toutes les langues
advertise-clear-topics = Tous les thèmes
advertise-clear-sizes = Toutes les tailles
advertise-clear-channels_in = Tous les canaux
advertise-clear-channels_out = Aucun exclu
advertise-clear-start = Dès l’approbation
advertise-clear-posts_max = Sans limite
advertise-with-picture = comme ci-dessus
advertise-as-photo = En photo, ça donne ceci.
advertise-posts_max = { $count } par jour
advertise-sizes-from = à partir de { $least } abonnés
advertise-sizes-to = jusqu’à { $most } abonnés
advertise-sizes-between = de { $least } à { $most } abonnés
advertise-wrong-sizes = Il me faut deux nombres d’abonnés, le plus petit d’abord, par exemple <code>1000-50000</code> ; <code>1000-</code> veut dire 1 000 ou plus.
advertise-wrong-start = Il me faut un jour à partir d’aujourd’hui, dans { $max } jours au plus, par exemple <code>{ $example }</code>.
advertise-wrong-channels = Il me faut { $max } noms de canaux au plus, par exemple <code>@nomducanal</code> ou <code>https://t.me/nomducanal</code>.
advertise-unknown-channels = Ceux-ci ne participent pas, ou je ne peux pas y publier : { $names }. Ne nomme que des canaux qui ont ce bot ; /discover en montre.
advertise-wrong-picture = Ce n’est pas une image que je peux publier. Envoie une photo, ou un fichier JPEG, PNG ou WebP de { $max } Mo au plus.
advertise-room = Les créneaux libres qui conviennent absorbent <b>{ $room } ⭐</b> ces jours-là, dans { $channels ->
    [one] { $channels } canal
   *[other] { $channels } canaux
 } : je ne peux pas vendre plus. Choisis ce budget, plus de jours, ou une cible plus large ci-dessous.
advertise-no-channels = Aucun canal ne prend de messages sponsorisés en ce moment, je ne vends donc rien. Ton brouillon est gardé : reviens avec /advertise.
advertise-buys-nothing = <b>Aucun canal ne le prendrait tel quel, je ne prends donc pas d’argent.</b> Ce qui les retient :
advertise-refusal-sold = · tous les créneaux qui conviennent ces jours-là sont vendus : choisis plus de jours, ou un autre premier jour
advertise-refusal-own-channel = · { $count ->
    [one] { $count } canal est à toi
   *[other] { $count } canaux sont à toi
 }
advertise-refusal-named-out = · { $count ->
    [one] { $count } canal : tu l’as exclu
   *[other] { $count } canaux : tu les as exclus
 }
advertise-refusal-not-named-in = · { $count ->
    [one] { $count } canal n’est pas
   *[other] { $count } canaux ne sont pas
 } parmi ceux que tu as nommés : nommes-en plus, ou prends-les tous
advertise-refusal-wrong-language = · { $count ->
    [one] { $count } canal est
   *[other] { $count } canaux sont
 } dans une autre langue : ajoute des langues, ou prends-les toutes
advertise-refusal-wrong-topic = · { $count ->
    [one] { $count } canal parle
   *[other] { $count } canaux parlent
 } d’autre chose : ajoute des thèmes, ou prends-les tous
advertise-refusal-too-small = · { $count ->
    [one] { $count } canal est trop petit
   *[other] { $count } canaux sont trop petits
 } : baisse le nombre d’abonnés
advertise-refusal-too-big = · { $count ->
    [one] { $count } canal est trop grand
   *[other] { $count } canaux sont trop grands
 } : augmente le nombre d’abonnés
advertise-refusal-refused-category = · { $count ->
    [one] { $count } canal ne prend
   *[other] { $count } canaux ne prennent
 } pas cette catégorie
advertise-refusal-refused-advertiser = · { $count ->
    [one] { $count } canal ne prend
   *[other] { $count } canaux ne prennent
 } pas tes messages
advertise-refusal-below-floor = · { $count ->
    [one] { $count } canal demande
   *[other] { $count } canaux demandent
 } plus que ton enchère : augmente-la
advertise-refusal-budget-spent = · { $count ->
    [one] { $count } canal coûte
   *[other] { $count } canaux coûtent
 } plus, pour un seul post, qu’il n’y a d’argent : mets-en plus, ou vise des canaux plus petits
advertise-refusal-not-its-days = · { $count ->
    [one] { $count } canal le prendrait
   *[other] { $count } canaux le prendraient
 }, mais ce ne sont pas ses jours
advertise-refusal-day-full = · { $count ->
    [one] { $count } canal attend
   *[other] { $count } canaux attendent
 } demain : aujourd’hui, il a eu tous les posts que tu permets
advertise-refusal-lately-here = · { $count ->
    [one] { $count } canal l’a montré, ou a été interrogé, dans les 72 dernières heures, et pourra le montrer encore
   *[other] { $count } canaux l’ont montré, ou ont été interrogés, dans les 72 dernières heures, et pourront le montrer encore
 }
advertise-refusal-ahead-of-pace = · { $count ->
    [one] { $count } canal attend
   *[other] { $count } canaux attendent
 }, parce que la dépense se répartit sur ses jours : avec moins de jours, ou plus d’argent, ça va plus vite
advertise-take-room = Budget : { $stars } ⭐
advertise-after = Après ton paiement, une personne le regarde avant toute publication. S’il est refusé, ou si une partie de l’argent n’est pas dépensée, le reste revient sur ton solde.
advertise-edit-warning = <b>Avant de l’envoyer :</b> une personne regarde d’abord la nouvelle version. Tant qu’elle n’est pas approuvée, rien d’autre de cette campagne n’est publié ; les posts en ligne restent tels quels. Les jours que cela prend s’ajoutent à la fin.
advertise-save = Envoyer en vérification
advertise-saved = Ta nouvelle version attend d’être vérifiée. D’ici là, rien d’autre n’est publié ; je te préviens quand c’est décidé.
advertise-not-saved = Cette campagne ne peut plus être modifiée. Voici où elle en est.
advertise-days-over = Avec si peu de jours, elle serait déjà terminée. Choisis plus de jours.
advertise-edit-picture = ✎ Image
advertise-edit-languages = ✎ Langues
advertise-edit-topics = ✎ Thèmes
advertise-edit-sizes = ✎ Taille
advertise-edit-channels_in = ✎ Seulement dans…
advertise-edit-channels_out = ✎ Pas dans…
advertise-edit-start = ✎ Premier jour
advertise-edit-posts_max = ✎ Posts par jour

wording-empty = Il me faut des mots ici : au moins une lettre ou un chiffre, par exemple <code>Du pain frais chaque matin</code>.
wording-too-long = Cela fait { $length } caractères ; { $max } est le maximum, et Telegram compte un emoji comme 🍞 pour deux. Enlève quelque chose.
wording-hidden = Il y a des caractères que personne ne peut voir. Retape-le au lieu de le coller, par exemple <code>Du pain frais chaque matin</code>.
wording-marks = Il y a des lettres couvertes de signes. Écris des lettres simples, par exemple <code>Du pain frais</code>.
wording-mixed-scripts = Un de ses mots mélange des alphabets dont les lettres se ressemblent. Retape-le dans un seul alphabet, par exemple <code>pain</code>.
wording-link = Seul le bouton a un lien : enlève adresses, @noms, e-mail, numéros de téléphone, #tags, /commandes, et points entre deux mots. Par exemple <code>Du pain frais. Chaque matin.</code>
wording-hidden-link = Un lien se cache derrière ses mots, et les lecteurs ne verraient pas où il mène. Envoie des mots simples, par exemple <code>Du pain frais chaque matin</code> ; le bouton aura ton lien.

link-not-https = L’adresse doit commencer par <code>https://</code>, par exemple <code>https://example.com/menu</code>.
link-userinfo = Il y a un @ ou un \ dans le nom de l’adresse, ce qui peut tromper les lecteurs. Enlève-le, par exemple <code>https://example.com/menu</code>.
link-no-host = Je n’y trouve pas de nom de site complet. Cela devrait ressembler à <code>https://example.com/menu</code>.
link-address = Le lien mène à un simple numéro. Il faut un nom aux lecteurs, par exemple <code>https://example.com</code>.
link-port = Il y a un deux-points après le nom du site. Il faut aux lecteurs l’adresse simple, par exemple <code>https://example.com/menu</code>.
link-invisible = Il y a dedans des espaces ou des caractères cachés. Retape-la au lieu de la coller, par exemple <code>https://example.com/menu</code>.
link-mixed-scripts = Le nom du site mélange des lettres qui se ressemblent. Écris-le dans un seul alphabet, par exemple <code>https://example.com</code>.
link-lookalike = Chaque lettre du nom du site passe pour une lettre latine : les lecteurs le prendraient pour un autre site. Donne une adresse sans confusion possible, par exemple <code>https://example.com</code>.
link-shortener = C’est un raccourcisseur de liens ou une page de redirection, qui cache où elle mène. Donne l’adresse finale, par exemple <code>https://example.com/menu</code>.
link-private-telegram = De t.me, seules les pages publiques peuvent être promues, par exemple <code>https://t.me/nomducanal</code> : pas d’invitations, pas de pages qui font agir l’appli.
link-several = Il y a plus d’une adresse. Donne celle que le bouton ouvre, par exemple <code>https://example.com/menu</code>.
link-too-long = L’adresse est trop longue : 512 caractères au plus. Donne une page plus courte du site, par exemple <code>https://example.com/menu</code>.
