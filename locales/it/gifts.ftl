gifts-button-give = Regala il premium
gifts-button-days = { $days } giorni, { $stars } ⭐
gifts-button-given = I miei regali
gifts-button-link = Link del { $day }, { $days } giorni
gifts-button-open = Apri il regalo
gifts-button-redeem = Riscatta
gifts-button-later = Più tardi
gifts-somebody = Qualcuno

gifts-card =
    <b>Regala il premium</b>

    Paghi una volta e ricevi un link. Inoltralo a chi vuoi: chi lo apre per primo riscatta i giorni, dopo quelli che ha già. Quando è riscattato te lo dico; puoi anche riscattarlo tu.

    Per quanto tempo?
gifts-title = Premium in regalo, { $days } giorni
gifts-about = Un link che dà { $days } giorni di premium a chi lo apre per primo. Si paga una volta, nessun rinnovo.
gifts-present =
    🎁 <b>Un regalo per te: { $days } giorni di premium</b>

    Apri il link e tocca Riscatta. Si riscatta una volta sola, quindi tienilo per la persona a cui è destinato.
    { $link }
gifts-list =
    <b>I tuoi regali</b>, dal più recente

    { $gifts }
gifts-entry = • { $day }, { $days } giorni: { $state }
gifts-none = Non hai ancora regalato il premium.
gifts-state-waits = aspetta di essere riscattato
gifts-state-redeemed = riscattato il { $day }
gifts-state-revoked = rimborsato il { $day }

gifts-opened =
    🎁 <b>{ $who } regala { $days } giorni di premium.</b> Sono di chi li riscatta per primo.

    { $after }
gifts-after = Cominciano subito, oppure seguono i giorni di premium che hai già.
gifts-after-renewal = Il tuo piano mensile si rinnova da solo, quindi questi giorni vengono dopo quelli che paghi: li usi quando annulli il rinnovo in /premium.
gifts-done = 🎁 <b>Riscattato: il premium è tuo fino a { $until }.</b> Buon divertimento!
gifts-arrived = 🎁 Il tuo regalo del { $day } è stato riscattato: { $at }.
gifts-redeemed-by-you = Hai già riscattato questo regalo: i suoi giorni fanno parte del tuo premium.
gifts-refused-unknown = Non conosco questo regalo. Forse il link è stato tagliato: chiedilo intero a chi te l’ha mandato.
gifts-refused-redeemed = Qualcuno ha fatto prima: questo regalo è già stato riscattato. Chiedi a chi te l’ha mandato; il premium è anche in /premium.
gifts-refused-revoked = Questo regalo è stato rimborsato a chi l’aveva fatto, quindi non contiene più nulla.
