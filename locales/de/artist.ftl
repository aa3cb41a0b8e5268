command-artist = Stickerpakete machen, verkaufen und sehen, was sie bringen

artist-none =
    <b>Deine Stickerpakete</b>
    Du hast noch keins. Schick mir Zeichnungen, kurze Clips oder Animationen; ich mache Sticker daraus, und du wählst: für Sterne, für Premium-Mitglieder oder gratis.

    Von jedem Verkauf gehören { $share } % dir. Pakete für Mitglieder bekommen einen Teil dessen, was Mitglieder zahlen, je nachdem, wie oft sie sie benutzen.
artist-all = <b>Deine Stickerpakete</b>
artist-line =
    <b>{ $title }</b> · { $state }
    { $stickers }, { $access }
artist-new = Neues Paket
artist-earnings = Einnahmen
artist-pool = Was Pakete für Mitglieder bringen
artist-untitled = Noch ohne Titel
artist-stickers = { $count ->
    [0] noch keine Sticker
    [one] ein Sticker
   *[other] { $count } Sticker
 }
artist-too-many = Du hast { $max } Pakete, die noch nicht angeboten werden. Mach erst eins fertig oder lösch eins.

artist-state-draft = Entwurf
artist-state-waiting = ein Mensch sieht es sich an
artist-state-refused = abgelehnt: { $why }
artist-state-published = im Angebot
artist-state-editing = im Angebot; du änderst es gerade
artist-state-again = im Angebot; ein Mensch sieht sich die Änderungen an
artist-state-down = entfernt: { $why }

artist-access-sale = { $stars } ⭐
artist-access-members = für Mitglieder
artist-access-free = gratis
artist-access-none = Preis noch nicht gewählt
artist-not-chosen = noch nicht gewählt
artist-public-yes = ja
artist-public-no = nein
artist-cover-first = der erste

artist-card =
    <b>{ $title }</b> · { $state }
    { $stickers } · Titelbild: { $cover }
    Preis: { $access }
    Thema: { $topic }
    Öffentliches Set: { $public }
artist-card-send = Schick mir jederzeit Bilder, Clips oder Sticker, auch als Album: Jedes wird ein Sticker dieses Pakets.
artist-card-waiting = Solange es geprüft wird, lässt sich nichts ändern. Ich schreibe dir, sobald entschieden ist.
artist-card-editing = Was im Angebot ist, bleibt, wie es ist, bis ein Mensch deine Änderungen freigegeben hat.
artist-card-down = Niemand kann es benutzen oder kaufen. Hältst du das für falsch, frag mit /support nach.
artist-card-numbers =
    Verkauft: { $sold ->
        [one] einmal
       *[other] { $sold }-mal
    } ({ $paid } ⭐ bezahlt; dein Teil steht in /earnings)
    Benutzt: { $uses ->
        [one] einmal
       *[other] { $uses }-mal
    }
artist-missing = <b>Es fehlt noch:</b>
artist-ready = Alles ist da. Sieh dir die Vorschau an, dann reich es ein.

artist-do-add = ➕ Sticker dazu
artist-do-stickers = Die Sticker ({ $count })
artist-do-title = ✎ Titel
artist-do-price = ✎ Preis
artist-do-topic = ✎ Thema
artist-do-public = ✎ Öffentliches Set
artist-do-sheet = Vorschau
artist-do-submit = Einreichen
artist-do-withdraw = Zurückholen und ändern
artist-do-edit = Ändern
artist-do-edit-again = Ändern und neu versuchen
artist-do-delete = Entwurf löschen
artist-do-undo = Änderungen verwerfen
artist-to-pack = ‹ Zum Paket

artist-ask-stickers =
    <b>Schick mir die Bilder</b>, einzeln oder als Album von zehn.

    · Zeichnungen: PNG, WEBP oder JPEG. Schick sie <b>als Dateien</b>, dann bleiben durchsichtige Stellen durchsichtig. Ich passe sie auf 512 Pixel an.
    · Clips: WEBM (VP9), höchstens 3 Sekunden, ohne Ton, eine Seite 512 Pixel, höchstens 256 KB.
    · Animationen: TGS, höchstens 3 Sekunden und 64 KB.
    · Oder schick einen Sticker aus einem Set, das du selbst gezeichnet hast: Ich kann das ganze Set übernehmen.

    Unter jedem wählst du seine Emojis: Über sie wird er gefunden.
artist-ask-title = <b>Wie heißt das Paket?</b> Höchstens 64 Zeichen, zum Beispiel: <code>Müde Katzen</code>
artist-now = Jetzt: <b>{ $value }</b>
artist-ask-price =
    <b>Was kostet es?</b>

    · <b>Ein Preis in Sternen</b>: Tipp einen an oder schreib einen anderen von 1 bis { $max }. Von jedem Verkauf gehören { $share } % dir.
    · <b>Für Mitglieder</b>: Jedes Premium-Mitglied darf es benutzen, und du verdienst danach, wie oft sie es tun.
    · <b>Gratis</b>: Alle dürfen es nehmen. Es bringt nichts ein.
artist-price = { $stars } ⭐
artist-price-members = Für Mitglieder
artist-price-free = Gratis
artist-wrong-title = Ein Titel hat 1 bis { $max } einfache Zeichen: keine Links, keine @Namen, nichts Unsichtbares. Zum Beispiel: <code>Müde Katzen</code>
artist-wrong-price = Ich brauche eine ganze Zahl Sterne von 1 bis { $max }, zum Beispiel <code>50</code>.
artist-ask-topic = <b>Worum geht es?</b> Pakete werden nach Themen durchstöbert.
artist-ask-public =
    <b>Darf es auch ein öffentliches Set werden?</b>

    Wer das Paket hat, kann es dann als Set zu Telegram hinzufügen. Aber ein öffentliches Set lässt sich nicht schützen: Wer einen seiner Sticker sieht, kann das ganze Set öffnen und behalten. Ohne das benutzt man das Paket, indem man in einem Chat meinen Namen schreibt.
artist-public-allow = Ja, es darf
artist-public-refuse = Nein
artist-ask-words =
    <b>Welche Emojis und Wörter passen zu ihm?</b> Schreib bis zu 20 Emojis und ein paar Wörter in einer Nachricht, zum Beispiel: <code>🐱😴 müde Katze, Nickerchen</code>

    Emojis ersetzen die Emojis, Wörter die Wörter; was du weglässt, bleibt.

    { $now }
artist-words-now = Nr. { $place } jetzt: { $emoji } · { $words }
artist-no-emoji = keine Emojis
artist-no-words = keine Wörter
artist-wrong-words = Ich brauche Emojis, oder Wörter mit Kommas dazwischen (höchstens { $words } Wörter, { $characters } Zeichen insgesamt), zum Beispiel: <code>🐱😴 müde Katze, Nickerchen</code>
artist-words-kept = Notiert: { $emoji } · { $words }

artist-button-words = ✎ Emojis und Wörter
artist-button-cover = Titelbild
artist-button-is-cover = ✓ Titelbild
artist-button-earlier = ‹ Nach vorn
artist-button-later = Nach hinten ›
artist-button-remove = Entfernen
artist-place = Er ist jetzt Nummer { $place } von { $count }.
artist-is-cover = Er ist jetzt das Titelbild.
artist-removed = Aus dem Paket entfernt.
artist-list = <b>Die Sticker von „{ $title }“</b>. Tipp eine Nummer an, um einen zu ändern.
artist-list-line = { $place }. { $emoji } · { $words }
artist-before = ‹ Zurück
artist-more = Weiter ›

artist-not-a-picture = Daraus kann ich keinen Sticker machen. Schick ein Bild (PNG, WEBP, JPEG), einen WEBM-Clip oder eine TGS-Animation; als Datei bleiben durchsichtige Stellen erhalten.
artist-text-here = Dieses Paket wartet auf Bilder. Schick welche, oder tipp an, was du ändern willst.
artist-too-big = Diese Datei hat mehr als { $max } MB. Schick eine kleinere: Ein Sticker ist nur 512 Pixel breit.
artist-not-fetched = Ich konnte diese Datei nicht von Telegram holen. Schick sie bitte noch einmal.
artist-not-made = { $place }: { $why }
artist-not-open = Dieses Paket lässt sich gerade nicht ändern.

artist-set-found = Dieser Sticker gehört zum Set „{ $title }“ ({ $count ->
        [one] ein Sticker
       *[other] { $count } Sticker
    }). <b>Sind die Zeichnungen von dir?</b> Ich nehme nur, was du selbst gezeichnet hast oder verkaufen darfst. Wer fremde Werke einreicht, verliert das Paket, und die Käufer bekommen ihre Sterne zurück.
artist-set-all = Von mir: nimm das ganze Set
artist-set-one = Von mir: nur diesen
artist-set-no = Nicht von mir
artist-set-declined = In Ordnung, ich lasse ihn.
artist-set-unknown = Telegram zeigt mir dieses Set nicht. Schick die Bilder selbst als Dateien.
artist-set-emoji = Das ist ein Set eigener Emojis, zu klein für Sticker. Schick die Bilder selbst als Dateien.
artist-set-progress = Ich übernehme „{ $title }“: { $done } von { $count } …
artist-set-paused = Aus „{ $title }“ übernommen: { $done } von { $count }. Soll ich weitermachen?
artist-set-go-on = Weitermachen
artist-set-enough = Das reicht
artist-set-taken = „{ $title }“ ist übernommen: { $added ->
        [one] ein neuer Sticker
       *[other] { $added } neue Sticker
    }.
artist-set-left-out = Nicht übernommen:

artist-sheet = „{ $title }“ · { $stickers }
artist-confirm =
    Oben ist „{ $title }“, wie es alle sehen werden: { $access }.

    Mit dem Einreichen sagst du: <b>Diese Werke sind von mir, oder ich darf sie verkaufen</b>, und sie zeigen nichts Illegales, keinen Hass und nichts nur für Erwachsene. Wer fremde Werke einreicht, verliert das Paket, und die Käufer bekommen ihre Sterne zurück.
artist-confirm-yes = Von mir: einreichen
artist-submitted = „{ $title }“ ist eingereicht. Ein Mensch sieht es sich an, und ich schreibe dir, sobald entschieden ist.
artist-withdrawn = „{ $title }“ ist wieder bei dir; du kannst es wieder ändern.
artist-ask-delete = Den Entwurf „{ $title }“ löschen ({ $stickers })? Er lässt sich nicht zurückholen.
artist-ask-undo = Die Änderungen an „{ $title }“ verwerfen? Was im Angebot ist, bleibt, wie es ist.
artist-delete-yes = Ja, löschen
artist-deleted = Gelöscht.

artist-pool-how =
    <b>Was Pakete für Mitglieder bringen</b>
    { $share } % dessen, was ein Mitglied für Premium zahlt, gehen an Künstler. Der Teil jedes Mitglieds wird nur unter denen geteilt, deren Pakete für Mitglieder es in diesem Monat benutzt hat, nach der Zahl der Benutzungen. Was du selbst benutzt, zählt nicht, und auch nicht, was jemand gekauft oder geschenkt bekommen hat.
    Ein Monat wird einen Tag nach seinem Ende ausgezahlt.
artist-pool-month = <b>{ $month }</b>: { $uses ->
        [one] eine Benutzung
       *[other] { $uses } Benutzungen
    } durch { $members ->
        [one] ein Mitglied
       *[other] { $members } Mitglieder
    } → { $stars } ⭐
artist-pool-open = <b>{ $month }</b> bisher: Deine Sticker wurden { $uses ->
        [one] einmal
       *[other] { $uses }-mal
    } verschickt, aus Paketen jeder Art.
artist-pool-nothing = Bisher wurde noch nichts ausgezahlt.

artist-told-approved = „{ $title }“ ist freigegeben und ab jetzt im Angebot: /artist zeigt Verkäufe und Benutzungen.
artist-told-refused = „{ $title }“ wurde abgelehnt: { $why }. Du kannst es in /artist ändern und neu einreichen.
artist-told-refused-edit = Die Änderungen an „{ $title }“ wurden abgelehnt: { $why }. Was im Angebot war, bleibt; ändere es in /artist und reich es neu ein.
artist-told-down = „{ $title }“ ist entfernt: { $why }. Niemand kann es mehr kaufen oder benutzen. Hältst du das für falsch, schreib an /support.
artist-told-down-refunded = „{ $title }“ ist entfernt: { $why }. Niemand kann es mehr kaufen oder benutzen, und die Käufer bekommen ihre Sterne zurück; auch dein Teil dieser Verkäufe geht zurück. Hältst du das für falsch, schreib an /support.
artist-told-restored = „{ $title }“ ist wieder im Angebot.

artist-ask-complaint =
    <b>Ist „{ $title }“ abgekupfert?</b>
    Sag mir in einer Nachricht, wo das Original ist, am besten mit Link, und von wem es ist. Die Betreiber dieses Bots sehen es sich an, und du erfährst, was daraus wurde.
artist-wrong-complaint = Schreib es bitte als Text mit höchstens { $max } Zeichen, zum Beispiel: „Das Original ist auf https://example.com/katzen, 2023 von mir gezeichnet.“
artist-complained = Danke. Die Betreiber dieses Bots sehen sich „{ $title }“ jetzt an; du erfährst, was daraus wird.
artist-complaint-late = Dieses Paket ist nicht mehr im Angebot, es gibt also nichts zu melden.
artist-complained-already = Du hast „{ $title }“ schon gemeldet. Die Betreiber dieses Bots sehen es sich an.
artist-complaints-max = Du hast { $max } Meldungen, die noch niemand angesehen hat. Warte bitte erst eine Antwort ab.
artist-told-dismissed = Du hast „{ $title }“ als abgekupfert gemeldet. Ein Mensch hat es sich angesehen und keine Kopie gefunden. Hast du mehr zu zeigen, melde es noch einmal mit einem Link zum Original.
artist-told-upheld = Du hast „{ $title }“ als abgekupfert gemeldet. Ein Mensch hat es sich angesehen, und es ist entfernt. Danke.
