packs-topic-animals = Tiere
packs-topic-art = Kunst
packs-topic-celebrations = Feste
packs-topic-fantasy = Fantasie
packs-topic-feelings = Gefühle
packs-topic-food = Essen
packs-topic-friends = Freunde
packs-topic-funny = Lustiges
packs-topic-games = Spiele
packs-topic-love = Liebe
packs-topic-music = Musik
packs-topic-nature = Natur
packs-topic-seasons = Jahreszeiten
packs-topic-sports = Sport
packs-topic-work = Arbeit und Lernen

packs-waiting = Das Stickerpaket „{ $title }“ ({ $stickers }) wartet auf deine Prüfung.
packs-reported-waits = Das Stickerpaket „{ $title }“ wurde als abgekupfert gemeldet. Bitte sieh nach.
packs-matter =
    <b>{ $title }</b> · { $stickers }
    Von Person { $id }
    Preis: { $access }
    Thema: { $topic }
    Öffentliches Set: { $public }
    { $count ->
        [one] Es wartet nur dieses.
       *[other] Es warten { $count }.
    }
packs-matter-before = Von dieser Person bisher: { $offered } im Angebot, { $down } entfernt
packs-first = Es ist neu.
packs-changes = <b>Geändert seit der letzten Freigabe:</b>
packs-change = · { $what }: { $old } → { $new }
packs-change-title = Titel
packs-change-price = Preis
packs-change-topic = Thema
packs-change-public = Öffentliches Set
packs-change-added = · { $count ->
    [one] ein neuer Sticker
   *[other] { $count } neue Sticker
 }: Nr. { $numbers }
packs-change-removed = · { $count ->
    [one] ein Sticker ist weg
   *[other] { $count } Sticker sind weg
 }
packs-change-words = · Emojis oder Wörter { $count ->
    [one] eines Stickers
   *[other] von { $count } Stickern
 }: Nr. { $numbers }
packs-change-order = · Reihenfolge oder Titelbild
packs-page = Oben: Sticker { $from } bis { $to } von „{ $title }“.
packs-look = Ansehen, auch bewegte
packs-look-on = Die nächsten
packs-approve = Freigeben
packs-refuse = Ablehnen
packs-approved = „{ $title }“ ist freigegeben und im Angebot.
packs-refused = „{ $title }“ ist abgelehnt; wer es gemacht hat, erfährt den Grund.
packs-ask-why = Warum wird „{ $title }“ abgelehnt? Wer es gemacht hat, erfährt es.
packs-ask-why-down = Warum wird „{ $title }“ entfernt? Wer es gemacht hat, erfährt es.
packs-reason-copied = Es ist abgekupfert
packs-reason-brand = Es zeigt eine Marke oder einen Menschen ohne Erlaubnis
packs-reason-adult = Nur für Erwachsene oder verstörend
packs-reason-hate = Hass, Gewalt oder Belästigung
packs-reason-illegal = Es zeigt Illegales
packs-reason-quality = Die Bilder sind nicht klar genug
packs-reason-title = Titel oder Wörter passen nicht zu den Bildern
packs-ask-reason = Schreib den Grund in einem Satz. Wer das Paket gemacht hat, liest ihn genau so.
packs-open = Pakete im Angebot
packs-all = <b>Pakete</b>, im Angebot und entfernt. Tipp eins an.
packs-none = Bisher war kein Paket im Angebot.
packs-before = ‹ Zurück
packs-more = Weiter ›
packs-line = { $title } · { $access }
packs-line-down = ✕ { $title }
packs-card =
    <b>{ $title }</b> · { $stickers }
    Von Person { $id }
    Preis: { $access } · verkauft: { $sold } · benutzt: { $uses }
packs-card-down = Entfernt am { $day }: { $why }
packs-card-refundable = { $count ->
        [one] Ein Kauf wurde nicht erstattet.
       *[other] { $count } Käufe wurden nicht erstattet.
    }
packs-down = Entfernen
packs-down-refund = Entfernen und erstatten
packs-restore = Wieder anbieten
packs-refund = Den Käufern erstatten ({ $count })
packs-dismiss = Meldung abweisen
packs-sure = { $buyers ->
        [0] Niemand hat für „{ $title }“ bezahlt, also geht nichts zurück.
        [one] <b>Ein Käufer</b> von „{ $title }“ bekommt <b>{ $stars } ⭐</b> zurück, und auch der Anteil des Künstlers geht zurück. Eine Erstattung lässt sich nicht rückgängig machen.
       *[other] <b>{ $buyers } Käufer</b> von „{ $title }“ bekommen zusammen <b>{ $stars } ⭐</b> zurück, und auch der Anteil des Künstlers geht zurück. Eine Erstattung lässt sich nicht rückgängig machen.
    }
packs-sure-yes = Ja, entfernen und { $stars } ⭐ erstatten
packs-taken-down = „{ $title }“ ist entfernt.
packs-refunds-asked = Erstattungen unterwegs: { $asked }.
packs-refunds-left = { $count ->
        [one] Eine Erstattung konnte noch nicht verlangt werden
       *[other] { $count } Erstattungen konnten noch nicht verlangt werden
    } ({ $why }); die Karte des Pakets hat einen Knopf für den Rest.
packs-refunds-max = höchstens { $max } auf einmal
packs-refunds-ceiling = die Erstattungen von 24 Stunden haben die Grenze erreicht; warte, oder hebe sie in /config an
packs-refunds-telegram-short = Telegram hält zu wenige Sterne für diesen Bot
packs-restored = „{ $title }“ ist wieder im Angebot.
packs-complaint =
    <b>Als abgekupfert gemeldet: „{ $title }“</b>
    Von Person { $id }; gemeldet von Person { $complainant } am { $day }:
    <blockquote>{ $words }</blockquote>
    { $stickers }, { $access }; verkauft: { $sold }
packs-complaint-more = { $count ->
        [one] Eine weitere Meldung dazu wartet
       *[other] { $count } weitere Meldungen dazu warten
    }; deine Entscheidung gilt für alle.
packs-dismissed = „{ $title }“ bleibt im Angebot. Wer es gemeldet hat, erfährt es.

packs-unfit-empty = · Sticker: Schick mindestens ein Bild
packs-unfit-title = · ein Titel
packs-unfit-topic = · ein Thema
packs-unfit-price = · was es kostet: ein Preis, für Mitglieder oder gratis
packs-unfit-emoji = · Emojis für Nr. { $numbers }: Ohne sie findet niemand einen Sticker
packs-unfit-others = · eines seiner Bilder ist schon im Paket von jemand anderem. Ist es deins, schreib an /support und sag, wo du es zuerst veröffentlicht hast
packs-unfit-decided = · es ist schon eingereicht

packs-add-full = Ein Paket hat höchstens { $max } Sticker, und dieses ist voll.
packs-add-twice = Der ist schon im Paket.
packs-add-others = Dieses Bild ist schon im Paket von jemand anderem, darum habe ich es nicht genommen. Ist es deins, schreib an /support und sag, wo du es zuerst veröffentlicht hast.
