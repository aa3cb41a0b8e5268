api-plans = Formules
api-enterprise = L’API fait partie de la formule Enterprise : avec elle, les systèmes de <b>{ $name }</b> envoient des messages tout seuls. Regarde les formules pour la prendre.
api-card = <b>API · { $name }</b>
api-address =
    Adresse de base : <code>{ $address }</code>
    Chaque opération est décrite dans <code>{ $address }/openapi.json</code>.
api-off = Le serveur web de ce bot est éteint (HTTP_PORT vaut 0) : l’API est hors d’atteinte. Qui gère le bot peut l’allumer ; les clés créées maintenant marcheront alors.
api-no-address = Qui gère ce bot n’a pas encore réglé PUBLIC_URL : je ne connais pas l’adresse publique de l’API. Demande-la-lui.
api-keys = Tes clés. Appuie sur l’une d’elles pour la remplacer ou la révoquer.
api-no-keys = Tu n’as pas encore de clé. Crées-en une pour chacun de tes systèmes.
api-new = Nouvelle clé
api-callbacks = Rappels
api-key-card =
    <b>{ $name }</b> · <code>{ $prefix }</code>
    Créée le { $made }, dernier usage : { $used }.
    Elle peut :
    { $scopes }
api-never-used = jamais
api-key-ends = Elle a été remplacée, et marche jusqu’à { $until }.
api-scope-messages-send = envoyer des messages
api-scope-messages-read = lire ce qu’ils sont devenus
api-scope-audience-read = lire la taille du public
api-scope-templates-read = lire les modèles
api-scope-quality-read = lire la qualité
api-choose = Que peut faire la nouvelle clé ? Coche seulement ce qu’il lui faut.
api-next = Suite
api-ask-name = À quoi sert la clé ? Envoie un nom qui distingue tes systèmes, par exemple <code>Boutique</code>.
api-wrong-name = Un nom a au plus { $max } caractères de mots simples, par exemple <code>Boutique</code>.
api-many-keys = { $max } clés au plus. Révoques-en une dont tu n’as pas besoin, puis crée la nouvelle.
api-made = La clé <b>{ $name }</b> est créée. La voici, une seule fois :
api-key-shown =
    <b>{ $name }</b>
    <code>{ $words }</code>
api-once = Copie-la maintenant là où ton système garde ses secrets : je ne peux pas la montrer à nouveau. Puis efface-la ici.
api-wipe = Je l’ai, efface
api-wiped = Effacé. /business ramène à tes clés.
api-lost = Telegram n’a pas pris le message : tu n’as peut-être pas vu le secret. Ouvre les clés et crées-en un nouveau.
api-to-keys = Vers les clés
api-rotate = Remplacer
api-rotate-sure = Remplacer la clé <b>{ $name }</b> ? Tu en reçois une nouvelle aussitôt, et l’ancienne marche encore 24 heures.
api-rotate-yes = Oui, la remplacer
api-rotated = <b>{ $name }</b> est remplacée. L’ancienne clé marche encore 24 heures ; la nouvelle arrive ci-dessous.
api-revoke = Révoquer
api-revoke-sure = Révoquer la clé <b>{ $name }</b> ? Ce qui s’en sert cesse aussitôt de marcher.
api-revoke-yes = Oui, la révoquer
api-revoked = <b>{ $name }</b> est révoquée. Elle n’ouvre plus rien.
api-callback-none = Je peux appeler ton serveur quand il se passe quelque chose : un message est parti, quelqu’un te suit, un modèle a été décidé. Chaque appel est signé.
api-callback-set-one = Donner l’adresse
api-callback-card =
    J’appelle <code>{ $url }</code>
    Depuis le { $day }. Chaque appel est signé avec le secret que tu as reçu alors.
api-callback-off = J’ai cessé d’appeler le { $day }, parce que trop d’appels avaient échoué. Donne l’adresse à nouveau et je reprends.
api-callback-other = Une autre adresse, ou un nouveau secret
api-callback-remove = Ne plus appeler
api-callback-sure = Dois-je cesser d’appeler ton serveur ? Ce qui n’a pas encore été dit ne le sera plus.
api-callback-yes = Oui, ne plus appeler
api-callback-removed = Je n’appelle plus ton serveur.
api-ask-url = Envoie l’adresse de ton serveur que je dois appeler, par exemple <code>https://example.com/fairshare</code>. Tu reçois un nouveau secret.
api-callback-set = Désormais j’appelle <code>{ $url }</code>. Le secret qui signe les appels vient une seule fois :
api-secret-shown = <code>{ $secret }</code>
api-to-callback = Vers les rappels
api-test = Faire un appel d’essai
api-test-good = ✓ Ton serveur a répondu { $status }. L’appel était signé comme tous les autres.
api-test-refused = Ton serveur a répondu { $status }. De 200 à 299, c’est un oui ; je réessaie tout le reste plus tard.
api-test-private = Le nom mène dans un réseau privé. Je n’appelle que des serveurs publics.
api-test-tls = Le certificat de ton serveur ne vaut pas pour ce nom. Ton hébergeur peut le renouveler.
api-test-late = Ton serveur a mis plus de 5 secondes. Qu’il réponde d’abord, et travaille ensuite.
api-test-redirect = Ton serveur renvoie à une autre adresse, et je ne la suis pas. Donne l’adresse finale.
api-test-unreachable = Je n’arrive pas à joindre ton serveur. L’adresse est-elle juste, et marche-t-il ?
api-callback-stopped = J’ai cessé d’appeler le serveur de <b>{ $name }</b> à <code>{ $url }</code> : trop d’appels ont échoué, l’un après l’autre. Quand il marche à nouveau, donne encore l’adresse.
