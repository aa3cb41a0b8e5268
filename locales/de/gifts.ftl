gifts-button-give = Premium verschenken
gifts-button-days = { $days } Tage, { $stars } ⭐
gifts-button-given = Meine Geschenke
gifts-button-link = Link vom { $day }, { $days } Tage
gifts-button-open = Geschenk öffnen
gifts-button-redeem = Einlösen
gifts-button-later = Später
gifts-somebody = Jemand

gifts-card =
    <b>Premium verschenken</b>

    Du zahlst einmal und bekommst einen Link. Leite ihn weiter, an wen du magst: Wer ihn zuerst öffnet, löst die Tage ein, im Anschluss an die, die schon da sind. Ich sage dir, wenn er eingelöst ist; du kannst ihn auch selbst einlösen.

    Für wie lange?
gifts-title = Premium-Geschenk, { $days } Tage
gifts-about = Ein Link, der { $days } Tage Premium gibt, und zwar dem, der ihn zuerst öffnet. Einmal zahlen, nichts verlängert sich.
gifts-present =
    🎁 <b>Ein Geschenk für dich: { $days } Tage Premium</b>

    Öffne den Link und tipp auf „Einlösen“. Das geht nur einmal, also heb ihn für den Menschen auf, für den er gedacht ist.
    { $link }
gifts-list =
    <b>Deine Geschenke</b>, die neuesten zuerst

    { $gifts }
gifts-entry = • { $day }, { $days } Tage: { $state }
gifts-none = Du hast noch kein Premium verschenkt.
gifts-state-waits = noch nicht eingelöst
gifts-state-redeemed = eingelöst am { $day }
gifts-state-revoked = erstattet am { $day }

gifts-opened =
    🎁 <b>{ $who } verschenkt { $days } Tage Premium.</b> Wer sie zuerst einlöst, dem gehören sie.

    { $after }
gifts-after = Sie beginnen sofort, oder nach den Premium-Tagen, die du schon hast.
gifts-after-renewal = Dein Monatsabo verlängert sich von selbst, darum kommen diese Tage nach den bezahlten: Du nutzt sie, wenn du die Verlängerung in /premium kündigst.
gifts-done = 🎁 <b>Eingelöst: Premium gehört dir bis { $until }.</b> Viel Freude damit!
gifts-arrived = 🎁 Dein Geschenk vom { $day } wurde eingelöst: { $at }.
gifts-redeemed-by-you = Dieses Geschenk hast du schon eingelöst: Die Tage stecken in deinem Premium.
gifts-refused-unknown = Dieses Geschenk kenne ich nicht. Vielleicht fehlt ein Stück vom Link: Frag nach dem ganzen, bei wem du ihn herhast.
gifts-refused-redeemed = Da war jemand schneller: Dieses Geschenk ist schon eingelöst. Frag nach, von wem du es hast; Premium gibt es auch in /premium.
gifts-refused-revoked = Dieses Geschenk wurde erstattet, es ist nichts mehr darin.
