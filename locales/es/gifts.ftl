gifts-button-give = Regalar premium
gifts-button-days = { $days } días, { $stars } ⭐
gifts-button-given = Mis regalos
gifts-button-link = Enlace del { $day }, { $days } días
gifts-button-open = Abrir el regalo
gifts-button-redeem = Canjear
gifts-button-later = Más tarde
gifts-somebody = Alguien

gifts-card =
    <b>Regala premium</b>

    Pagas una vez y recibes un enlace. Reenvíalo a quien quieras: la primera persona que lo abra canjea los días, después de los que ya tenga. Te aviso cuando se canjee; también puedes canjearlo tú.

    ¿Por cuánto tiempo?
gifts-title = Premium de regalo, { $days } días
gifts-about = Un enlace que da { $days } días de premium a la primera persona que lo abra. Se paga una vez, no se renueva nada.
gifts-present =
    🎁 <b>Un regalo para ti: { $days } días de premium</b>

    Abre el enlace y toca Canjear. Solo se puede canjear una vez, así que guárdalo para la persona a la que va destinado.
    { $link }
gifts-list =
    <b>Tus regalos</b>, los más recientes primero

    { $gifts }
gifts-entry = • { $day }, { $days } días: { $state }
gifts-none = Todavía no has regalado premium.
gifts-state-waits = sin canjear todavía
gifts-state-redeemed = canjeado el { $day }
gifts-state-revoked = reembolsado el { $day }

gifts-opened =
    🎁 <b>{ $who } ha regalado { $days } días de premium.</b> Son de quien los canjee primero.

    { $after }
gifts-after = Empiezan enseguida, o después de los días de premium que ya tengas.
gifts-after-renewal = Tu plan mensual se renueva solo, así que estos días van después de los que pagas: los usarás cuando canceles la renovación en /premium.
gifts-done = 🎁 <b>Canjeado: premium es tuyo hasta el { $until }.</b> ¡Que lo disfrutes!
gifts-arrived = 🎁 Tu regalo del { $day } se ha canjeado: { $at }.
gifts-redeemed-by-you = Ya canjeaste este regalo: sus días forman parte de tu premium.
gifts-refused-unknown = No conozco este regalo. Quizá el enlace se cortó: pídeselo entero a quien te lo envió.
gifts-refused-redeemed = Alguien llegó antes: este regalo ya está canjeado. Pregunta a quien te lo envió; premium también está en /premium.
gifts-refused-revoked = Este regalo se reembolsó a quien lo hizo, así que ya no contiene nada.
