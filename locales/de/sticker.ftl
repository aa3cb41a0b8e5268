command-sticker = dein Foto als Sticker, in einem eigenen Set

sticker-how = <b>Deine eigenen Sticker</b>
    Schick mir ein Foto oder eine Bilddatei: Ich passe es an, du wählst das Emoji, und es kommt in ein Telegram-Stickerset von dir. Gratis, so viele du magst.

    Später kannst du auch <code>/sticker</code> unter ein Foto schreiben, oder als Antwort auf eins. Mit Premium machst du auch Sticker aus Worten und kurzen Clips, und Umrisse.
sticker-text = Sticker aus Worten ✦
sticker-sets = Meine Sets
sticker-new = Neuer Sticker
sticker-ask-words = Schreib, was auf dem Sticker stehen soll, zum Beispiel <code>Bis um zehn!</code>
sticker-choose = Wähl sein Emoji ↓
sticker-choose-why = Über das Emoji findest du den Sticker beim Schreiben. Tipp eins an, oder schreib ein anderes, und der Sticker kommt in dein Set.
sticker-outline = Weißer Umriss ✦
sticker-premium = Umrisse, Sticker aus Worten und aus kurzen Clips gehören zu Premium. Sticker aus Fotos sind gratis, so viele du magst.
sticker-no-file = Ich konnte diese Datei nicht holen. Schick sie noch einmal; ein Bild darf { $max } MB haben, ein Clip 20.
sticker-wrong-picture = Das ist kein Bild. Schick ein Foto oder eine PNG-, WEBP- oder JPEG-Datei. Sticker von anderen bleiben in ihren Sets.
sticker-wrong-words = Schreib die Worte als Nachricht, zum Beispiel <code>Bis um zehn!</code>, oder schick ein Foto.
sticker-wrong-emoji = Tipp ein Emoji unter dem Sticker an, oder schreib eins, zum Beispiel 🦊. Ein anderes Foto geht auch.
sticker-on-its-way = Unterwegs in dein Set …
sticker-set-title = Meine Sticker { $number }
sticker-added = { $emoji } ist in <a href="{ $link }">deinem Set</a>: { $count } von { $max }. Öffne es einmal und füg es zu deinen Stickern hinzu; neue zeigt Telegram nach einer Weile von selbst.
sticker-was-there = Der ist schon in <a href="{ $link }">deinem Set</a>: { $count } von { $max }.
sticker-refused = Telegram hat diesen Sticker nicht angenommen ({ $reason }). Versuch es mit einem anderen Bild oder Emoji.
sticker-open-set = Set öffnen
sticker-open-number = Set { $number } öffnen
sticker-remove = Wieder herausnehmen
sticker-remove-last = Den letzten herausnehmen
sticker-removed = { $emoji } ist wieder aus deinem Set heraus.
sticker-not-removed = Telegram antwortet gerade nicht. Versuch es in einer Minute noch einmal.
sticker-no-sets = Du hast noch kein Set. Schick mir ein Foto, und dein erstes beginnt.
sticker-your-sets = <b>Deine Sets</b>
    { $sets }
sticker-set = <a href="{ $link }">Meine Sticker { $number }</a>: { $count } von { $max }

sticker-public-begun = Ich lege bei Telegram ein Set von „{ $title }“ auf deinen Namen an. Ich sage dir, wenn es da ist.
sticker-public-half = Die ersten { $count } von { $total } Stickern aus „{ $title }“ sind in <a href="{ $link }">deinem Set</a>. Die anderen folgen einer nach dem anderen.
sticker-public-done = <a href="{ $link }">Dein Set „{ $title }“</a> ist da, mit allen { $total } Stickern. Öffne es und füg es hinzu. Es ist ein öffentliches Set: Wer einen seiner Sticker sieht, kann es öffnen.
sticker-public-refused = Telegram hat das Set von „{ $title }“ nicht angenommen ({ $reason }). Das Paket bleibt deins: Schreib in einem beliebigen Chat meinen Namen und ein Wort. Wenn du Hilfe brauchst, schreib an /support.
sticker-public-deleted = Das Telegram-Set von „{ $title }“ wurde in Telegram gelöscht, sein Link führt also ins Leere. Das Paket gehört dir weiterhin: Schreib meinen Namen und ein Wort in irgendeinen Chat. Ich kann das Set auch noch einmal anlegen.
sticker-public-again = Noch einmal anlegen
