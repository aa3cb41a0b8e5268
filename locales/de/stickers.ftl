command-stickers = Stickerpakete von Künstlern, für jeden Chat

stickers-menu =
    <b>Sticker</b>

    Pakete, die Künstler gezeichnet haben. Hol dir eins, dann schreib in irgendeinem Chat <code>@{ $bot }</code> und ein Wort oder ein Emoji: Deine Sticker erscheinen, und einmal tippen schickt sie ab.

    { $yours }
stickers-yours = { $count ->
    [0] Du hast noch kein Paket. Die kostenlosen kosten nur einen Tipp.
    [one] Du hast ein Paket.
   *[other] Du hast { $count } Pakete.
}
stickers-yours-member = { $count ->
    [0] Als Mitglied darfst du schon alle Pakete für Mitglieder benutzen.
    [one] Du hast ein Paket, und als Mitglied darfst du alle Pakete für Mitglieder benutzen.
   *[other] Du hast { $count } Pakete, und als Mitglied darfst du alle Pakete für Mitglieder benutzen.
}
stickers-button-newest = Neueste
stickers-button-most-used = Meistbenutzte
stickers-button-topics = Nach Thema
stickers-button-search = Suchen
stickers-button-mine = Meine Pakete
stickers-button-given = Verschenkte Pakete
stickers-button-member = Mitglied werden
stickers-button-menu = ‹ Alles in /stickers
stickers-button-before = ‹ Zurück
stickers-button-more = Mehr ›

stickers-list-newest = <b>Neueste Pakete</b> · { $topic }
stickers-list-most-used = <b>Meistbenutzte Pakete</b> · { $topic }
stickers-list-mine = <b>Deine Pakete</b>
stickers-list-found = <b>Pakete zu „{ $words }“</b>
stickers-empty-newest = <b>Neueste Pakete</b> · { $topic }
    Hier ist noch nichts. Tipp unten auf das Thema, um anderswo zu suchen. Du zeichnest? Mit /artist bringst du dein eigenes Paket.
stickers-empty-most-used = <b>Meistbenutzte Pakete</b> · { $topic }
    Hier ist noch nichts. Tipp unten auf das Thema, um anderswo zu suchen. Du zeichnest? Mit /artist bringst du dein eigenes Paket.
stickers-empty-mine = <b>Deine Pakete</b>
    Du hast noch keins. Sieh dir die neuesten an: Die kostenlosen kosten nur einen Tipp.
stickers-empty-found = <b>Pakete zu „{ $words }“</b>
    Ich habe keins gefunden. Versuch ein anderes Wort oder sieh die Themen durch.
stickers-line =
    <b>{ $title }</b> · { $price }
    { $stickers }, { $uses }
stickers-choice = { $title } · { $price }
stickers-any-topic = Jedes Thema
stickers-choose-topic = Sticker worüber?
stickers-count = { $count ->
    [one] ein Sticker
   *[other] { $count } Sticker
}
stickers-uses = { $count ->
    [0] noch nie benutzt
    [one] einmal benutzt
   *[other] { $count }-mal benutzt
}
stickers-price-sale = { $stars } ⭐
stickers-price-members = für Mitglieder
stickers-price-free = kostenlos
stickers-price-gone = entfernt

stickers-ask-words = Worum soll es in dem Paket gehen? Schreib ein oder zwei Wörter: seinen Namen, was es zeigt, oder ein Emoji. Zum Beispiel: <i>Katze</i>
stickers-words-strange = Danach kann ich nicht suchen. Schreib ein oder zwei kurze Wörter oder ein Emoji, zum Beispiel: <i>Katze</i>

stickers-card =
    <b>{ $title }</b>
    { $about }

    { $state }
stickers-state-sale = <b>{ $stars } ⭐</b>, einmal zahlen. { $percent } % davon bekommt, wer es gezeichnet hat.
stickers-state-members = <b>Für Mitglieder.</b> Mit /premium darfst du dieses und jedes andere Paket für Mitglieder benutzen.
stickers-state-free = <b>Kostenlos.</b> Einmal tippen, und es gehört dir.
stickers-state-yours = ✓ <b>Es gehört dir.</b> Schreib in irgendeinem Chat <code>@{ $bot }</code> und ein Wort oder ein Emoji.
stickers-state-member = ✓ <b>Als Mitglied darfst du es benutzen.</b> Schreib in irgendeinem Chat <code>@{ $bot }</code> und ein Wort oder ein Emoji.
stickers-state-made = ✓ <b>Es ist von dir.</b> Schreib in irgendeinem Chat <code>@{ $bot }</code> und ein Wort oder ein Emoji.
stickers-button-buy = Kaufen, { $stars } ⭐
stickers-button-give = Verschenken, { $stars } ⭐
stickers-button-take = Nehmen
stickers-button-try = Hier ausprobieren
stickers-button-use = In einem Chat benutzen
stickers-button-public = Als Telegram-Set hinzufügen
stickers-button-report = Melden
stickers-taken = Es gehört dir. Schreib in irgendeinem Chat @{ $bot } und ein Wort oder ein Emoji.
stickers-taken-down = „{ $title }“ wurde entfernt, darum kann es jetzt niemand benutzen. Kommt es zurück, gehört es dir wie zuvor. Wenn du dafür bezahlt hast, schreib an /paysupport.
stickers-told-down = „{ $title }“, ein Stickerpaket von dir, wurde entfernt: { $why }. Niemand kann es jetzt benutzen. Ich bewahre es für dich auf: Kommt es zurück, gehört es dir wie zuvor. Wenn du dafür bezahlt hast und deine Sterne zurückwillst, schreib an /paysupport.

stickers-title = Sticker: { $title }
stickers-about = { $stickers } für jeden Chat. Einmal zahlen, nichts verlängert sich. Belege: /receipts, Hilfe: /paysupport.
stickers-gift-title = Geschenk: { $title }
stickers-gift-about = Ein Link, der das Paket ({ $stickers }) gibt, und zwar dem, der ihn zuerst einlöst. Einmal zahlen, nichts verlängert sich.
packs-refused-owned = Du hast dieses Paket schon, es gibt also nichts zu zahlen. Um es jemand anderem zu geben, tipp auf „Verschenken“.
packs-refused-own = Das ist dein eigenes Paket: Du benutzt es, ohne zu zahlen.
packs-refused-gone = Dieses Paket wird nicht mehr verkauft. Es wurde nichts abgebucht.
packs-refused-taken-down = Dieses Paket wurde entfernt, also kann es gerade niemand kaufen. Es wurde nichts abgebucht.
packs-refused-price = Der Preis dieses Pakets hat sich geändert, oder es wird nicht mehr verkauft. Öffne es in /stickers noch einmal; es wurde nichts abgebucht.

stickers-present =
    🎁 <b>Ein Geschenk für dich: das Stickerpaket „{ $title }“</b>

    Öffne den Link und tipp auf „Einlösen“. Das geht nur einmal, also heb ihn für den Menschen auf, für den er gedacht ist.
    { $link }
stickers-button-redeem = Einlösen
stickers-button-look = Ansehen
stickers-gift-opened =
    🎁 <b>{ $who } verschenkt das Stickerpaket „{ $title }“.</b>

    Wer es zuerst einlöst, dem gehört es: { $stickers }, für jeden Chat.
stickers-gift-arrived = 🎁 Dein Geschenk „{ $title }“ wurde eingelöst: { $at }.
stickers-gift-by-you = Dieses Geschenk hast du schon eingelöst: Das Paket ist in /stickers, unter „Meine Pakete“.
packs-gift-unknown = Dieses Geschenk kenne ich nicht. Vielleicht fehlt ein Stück vom Link: Frag nach dem ganzen, bei wem du ihn herhast.
packs-gift-redeemed = Da war jemand schneller: Dieses Geschenk ist schon eingelöst. Frag nach, von wem du es hast; mehr Pakete gibt es in /stickers.
packs-gift-revoked = Dieses Geschenk wurde erstattet, es ist nichts mehr darin.
packs-gift-gone = Das Paket dieses Geschenks wurde entfernt, es gibt also nichts einzulösen. Wer es verschenkt hat, kann die Sterne mit /paysupport zurückverlangen.
packs-gift-own = Dieses Geschenk ist ein Paket von dir selbst. Leite den Link an jemand anderen weiter: Er gilt weiterhin.
packs-gift-owned = Dieses Paket hast du schon. Das Geschenk bleibt, wie es ist: Leite seinen Link an jemand anderen weiter.
stickers-given =
    <b>Pakete, die du verschenkt hast</b>, die neuesten zuerst

    { $gifts }
stickers-given-none = Du hast noch kein Paket verschenkt. Jedes Paket, das verkauft wird, hat einen Knopf dafür.
stickers-given-entry = • { $day }, „{ $title }“: { $state }
stickers-given-waits = noch nicht eingelöst
stickers-given-redeemed = eingelöst am { $day }
stickers-given-revoked = zurückgenommen
stickers-button-link = Link vom { $day }, { $title }

stickers-inline-first = Du hast noch keine Sticker: hol dir welche
stickers-inline-more = Mehr Sticker
stickers-inline-nothing = Von deinen passt keiner: zum Laden
stickers-inline-members = Von deinen passt keiner: Mitglieder haben mehr

payments-thanks-pack = <b>Danke! „{ $title }“ gehört dir.</b> Schreib in irgendeinem Chat meinen @Namen und ein Wort oder ein Emoji; was du hast, steht in /stickers.
payments-thanks-pack-gift = <b>Danke! Dein Geschenk ist fertig.</b> Die nächste Nachricht enthält den Link: Leite ihn weiter, an wen du magst. Was du verschenkt hast, steht in /stickers.
payments-thanks-pack-second = <b>Du hast „{ $title }“ schon, darum geht diese Zahlung an dich zurück.</b> Das dauert einen Moment; ich sage dir, wenn die Sterne wieder bei dir sind.
payments-thanks-pack-gone = <b>„{ $title }“ wurde gerade entfernt, darum geht diese Zahlung an dich zurück.</b> Das dauert einen Moment; ich sage dir, wenn die Sterne wieder bei dir sind.
payments-what-pack = Stickerpaket „{ $title }“
payments-what-pack-gift = Stickerpaket „{ $title }“ als Geschenk
payments-refunded-pack = Deine Zahlung von { $stars } ⭐ wurde erstattet, darum gehört dir das Stickerpaket „{ $title }“ nicht mehr. Was du sonst hast, bleibt.
payments-refunded-pack-kept = Deine Zahlung von { $stars } ⭐ für das Stickerpaket „{ $title }“ wurde erstattet: Du hattest das Paket schon, und es bleibt deins.
payments-refunded-pack-gift = Deine Zahlung von { $stars } ⭐ wurde erstattet. Der Link des Geschenks „{ $title }“ gilt nicht mehr.
payments-refunded-pack-taken = Deine Zahlung von { $stars } ⭐ wurde erstattet. Das Geschenk „{ $title }“ wurde dem genommen, der es eingelöst hatte.
payments-pack-gift-ended = Das Stickerpaket „{ $title }“, das du geschenkt bekommen hast, wurde zurückgenommen: Die Zahlung wurde dem erstattet, der es verschenkt hatte.
receipts-for-pack = Stickerpaket „{ $title }“
receipts-for-pack-gift = Stickerpaket „{ $title }“ als Geschenk
