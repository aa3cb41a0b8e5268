command-stickers = pacchetti di sticker d’autore, per ogni chat

stickers-menu =
    <b>Sticker</b>

    Pacchetti disegnati da artisti. Prendine uno, poi scrivi <code>@{ $bot }</code> e una parola o un’emoji in qualsiasi chat: compaiono i tuoi sticker, e li mandi con un tocco.

    { $yours }
stickers-yours = { $count ->
    [0] Non hai ancora nessun pacchetto. Quelli gratuiti costano un tocco.
    [one] Hai un pacchetto.
   *[other] Hai { $count } pacchetti.
}
stickers-yours-member = { $count ->
    [0] Da membro puoi già usare tutti i pacchetti riservati ai membri.
    [one] Hai un pacchetto, e da membro puoi usare tutti quelli riservati ai membri.
   *[other] Hai { $count } pacchetti, e da membro puoi usare tutti quelli riservati ai membri.
}
stickers-button-newest = I più nuovi
stickers-button-most-used = I più usati
stickers-button-topics = Per argomento
stickers-button-search = Cerca
stickers-button-mine = I miei pacchetti
stickers-button-given = Pacchetti regalati
stickers-button-member = Diventa membro
stickers-button-menu = ‹ Tutto /stickers
stickers-button-before = ‹ Indietro
stickers-button-more = Altri ›

stickers-list-newest = <b>I pacchetti più nuovi</b> · { $topic }
stickers-list-most-used = <b>I pacchetti più usati</b> · { $topic }
stickers-list-mine = <b>I tuoi pacchetti</b>
stickers-list-found = <b>Pacchetti per «{ $words }»</b>
stickers-empty-newest = <b>I pacchetti più nuovi</b> · { $topic }
    Qui non c’è ancora niente. Premi l’argomento qui sotto per cercare altrove. Disegni? Con /artist porti un pacchetto tuo.
stickers-empty-most-used = <b>I pacchetti più usati</b> · { $topic }
    Qui non c’è ancora niente. Premi l’argomento qui sotto per cercare altrove. Disegni? Con /artist porti un pacchetto tuo.
stickers-empty-mine = <b>I tuoi pacchetti</b>
    Non ne hai ancora. Guarda i più nuovi: quelli gratuiti costano un tocco.
stickers-empty-found = <b>Pacchetti per «{ $words }»</b>
    Non ne ho trovati. Prova un’altra parola, o guarda tra gli argomenti.
stickers-line =
    <b>{ $title }</b> · { $price }
    { $stickers }, { $uses }
stickers-choice = { $title } · { $price }
stickers-any-topic = Ogni argomento
stickers-choose-topic = Sticker su che cosa?
stickers-count = { $count ->
    [one] uno sticker
   *[other] { $count } sticker
}
stickers-uses = { $count ->
    [0] mai usato
    [one] usato una volta
   *[other] usato { $count } volte
}
stickers-price-sale = { $stars } ⭐
stickers-price-members = per i membri
stickers-price-free = gratis
stickers-price-gone = ritirato

stickers-ask-words = Di che cosa deve parlare il pacchetto? Scrivi una o due parole: il nome, che cosa mostra, o un’emoji. Per esempio: <i>gatto</i>
stickers-words-strange = Questa non è una parola che posso cercare. Scrivine una o due brevi, o un’emoji, per esempio: <i>gatto</i>

stickers-card =
    <b>{ $title }</b>
    { $about }

    { $state }
stickers-state-sale = <b>{ $stars } ⭐</b>, una volta sola. Il { $percent } % va all’artista.
stickers-state-members = <b>Per i membri.</b> Con /premium usi questo e tutti gli altri pacchetti riservati ai membri.
stickers-state-free = <b>Gratis.</b> Un tocco, ed è tuo.
stickers-state-yours = ✓ <b>È tuo.</b> Scrivi <code>@{ $bot }</code> e una parola o un’emoji in qualsiasi chat.
stickers-state-member = ✓ <b>Lo usi da membro.</b> Scrivi <code>@{ $bot }</code> e una parola o un’emoji in qualsiasi chat.
stickers-state-made = ✓ <b>L’hai fatto tu.</b> Scrivi <code>@{ $bot }</code> e una parola o un’emoji in qualsiasi chat.
stickers-button-buy = Compra, { $stars } ⭐
stickers-button-give = Regala, { $stars } ⭐
stickers-button-take = Prendilo
stickers-button-try = Provalo qui
stickers-button-use = Usalo in una chat
stickers-button-public = Aggiungi come set Telegram
stickers-button-report = Segnala
stickers-taken = È tuo. Scrivi @{ $bot } e una parola o un’emoji in qualsiasi chat.
stickers-taken-down = «{ $title }» è stato ritirato, quindi ora non lo può usare nessuno. Se torna, è tuo come prima. Se l’hai pagato, scrivi a /paysupport.
stickers-told-down = «{ $title }», un pacchetto di sticker che hai, è stato ritirato: { $why }. Ora non lo può usare nessuno. Te lo conservo: se torna, è tuo come prima. Se l’hai pagato e vuoi indietro le tue Stelle, scrivi a /paysupport.

stickers-title = Sticker: { $title }
stickers-about = { $stickers } da usare in ogni chat. Si paga una volta, nessun rinnovo. Ricevute: /receipts, aiuto: /paysupport.
stickers-gift-title = Regalo: { $title }
stickers-gift-about = Un link che dà il pacchetto ({ $stickers }) a chi lo riscatta per primo. Si paga una volta, nessun rinnovo.
packs-refused-owned = Hai già questo pacchetto, quindi non c’è niente da pagare. Per darlo a un’altra persona premi Regala.
packs-refused-own = Questo pacchetto è tuo: lo usi senza pagare.
packs-refused-gone = Questo pacchetto non è più in vendita. Non ti è stato addebitato nulla.
packs-refused-taken-down = Questo pacchetto è stato ritirato, quindi ora nessuno può comprarlo. Non è stato addebitato niente.
packs-refused-price = Il prezzo di questo pacchetto è cambiato, o non è più in vendita. Riaprilo in /stickers; non ti è stato addebitato nulla.

stickers-present =
    🎁 <b>Un regalo per te: il pacchetto di sticker «{ $title }»</b>

    Apri il link e tocca Riscatta. Si riscatta una volta sola, quindi tienilo per la persona a cui è destinato.
    { $link }
stickers-button-redeem = Riscatta
stickers-button-look = Guardalo
stickers-gift-opened =
    🎁 <b>{ $who } regala il pacchetto di sticker «{ $title }».</b>

    È di chi lo riscatta per primo: { $stickers }, per ogni chat.
stickers-gift-arrived = 🎁 Il tuo regalo «{ $title }» è stato riscattato: { $at }.
stickers-gift-by-you = Hai già riscattato questo regalo: il pacchetto è in /stickers, tra i tuoi.
packs-gift-unknown = Non conosco questo regalo. Forse il link è stato tagliato: chiedilo intero a chi te l’ha mandato.
packs-gift-redeemed = Qualcuno ha fatto prima: questo regalo è già stato riscattato. Chiedi a chi te l’ha mandato; altri pacchetti sono in /stickers.
packs-gift-revoked = Questo regalo è stato rimborsato a chi l’aveva fatto, quindi non contiene più nulla.
packs-gift-gone = Il pacchetto di questo regalo è stato ritirato, quindi non c’è nulla da riscattare. Chi l’ha regalato può chiedere le Stelle con /paysupport.
packs-gift-own = Questo regalo è un pacchetto tuo. Inoltra il link a un’altra persona: resta valido.
packs-gift-owned = Hai già questo pacchetto. Il regalo resta com’è: inoltra il link a un’altra persona.
stickers-given =
    <b>I pacchetti che hai regalato</b>, dal più recente

    { $gifts }
stickers-given-none = Non hai ancora regalato nessun pacchetto. Ogni pacchetto in vendita ha un pulsante per farlo.
stickers-given-entry = • { $day }, «{ $title }»: { $state }
stickers-given-waits = aspetta di essere riscattato
stickers-given-redeemed = riscattato il { $day }
stickers-given-revoked = ritirato
stickers-button-link = Link del { $day }, { $title }

stickers-inline-first = Non hai ancora sticker: prendine qualcuno
stickers-inline-more = Altri sticker
stickers-inline-nothing = Nessuno dei tuoi va bene: guarda il negozio
stickers-inline-members = Nessuno dei tuoi va bene: i membri ne hanno di più

payments-thanks-pack = <b>Grazie! «{ $title }» è tuo.</b> Scrivi il mio @nome e una parola o un’emoji in qualsiasi chat; quello che hai è in /stickers.
payments-thanks-pack-gift = <b>Grazie! Il tuo regalo è pronto.</b> Il prossimo messaggio contiene il link: inoltralo a chi vuoi. Quello che hai regalato è in /stickers.
payments-thanks-pack-second = <b>Hai già «{ $title }», quindi questo pagamento ti torna indietro.</b> Ci vuole un momento; ti avviso quando le Stelle sono di nuovo tue.
payments-thanks-pack-gone = <b>«{ $title }» è stato ritirato un attimo fa, quindi questo pagamento ti torna indietro.</b> Ci vuole un momento; ti avviso quando le Stelle sono di nuovo tue.
payments-what-pack = Pacchetto di sticker «{ $title }»
payments-what-pack-gift = Pacchetto di sticker «{ $title }» in regalo
payments-refunded-pack = Il tuo pagamento di { $stars } ⭐ è stato rimborsato, quindi il pacchetto di sticker «{ $title }» non è più tuo. Il resto che hai rimane.
payments-refunded-pack-kept = Il tuo pagamento di { $stars } ⭐ per il pacchetto di sticker «{ $title }» è stato rimborsato: avevi già il pacchetto, e resta tuo.
payments-refunded-pack-gift = Il tuo pagamento di { $stars } ⭐ è stato rimborsato. Il link del regalo «{ $title }» non funziona più.
payments-refunded-pack-taken = Il tuo pagamento di { $stars } ⭐ è stato rimborsato. Il regalo «{ $title }» è stato tolto a chi l’aveva riscattato.
payments-pack-gift-ended = Il pacchetto di sticker «{ $title }» che ti era stato regalato è stato ritirato: il pagamento è stato rimborsato a chi l’aveva fatto.
receipts-for-pack = pacchetto di sticker «{ $title }»
receipts-for-pack-gift = pacchetto di sticker «{ $title }» in regalo
