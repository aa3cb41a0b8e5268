command-remind = un promemoria, all’ora che dici a parole tue

remind-set = ⏰ Te lo ricordo <b>{ $at }</b>: { $text }
remind-repeats-day = Si ripete <b>ogni giorno</b>.
remind-repeats-week = Si ripete <b>ogni settimana</b>.
remind-zone = È l’ora di { $zone }.
remind-zone-unknown = È l’ora <b>UTC</b>, perché non conosco ancora il tuo fuso orario. Il tuo orologio segna un’altra ora? Dimmelo qui sotto, poi riscrivi il promemoria.
remind-set-zone = Imposta il fuso orario
remind-button-once = Una volta sola
remind-button-day = Ogni giorno ✦
remind-button-week = Ogni settimana ✦
remind-delete = Elimina
remind-deleted = Eliminato.
remind-list = I miei promemoria
remind-unclear =
    Non ci trovo un momento. Scrivi quando, poi che cosa; per esempio:
    <code>/remind 10m tè</code>
    <code>/remind domani alle 9 chiama mamma</code>
    <code>/remind venerdì alle 18:30 treno</code>
    <code>/remind paga l’affitto tra 3 giorni</code>
remind-past = { $at } è già passato. Dammi un momento futuro, per esempio <code>/remind domani alle 9 chiama mamma</code>
remind-wordless = Ho capito quando ({ $at }), ma non che cosa. Aggiungi qualche parola, per esempio <code>/remind domani alle 9 chiama mamma</code>
remind-long = Un promemoria può avere { $max } caratteri; il tuo ne ha { $length }. Accorcialo un po’.
remind-full = Hai { $max } promemoria in attesa, e di più non ne tengo. Elimina quelli che non ti servono.
remind-full-free = Hai { $max } promemoria in attesa, quanti sono gratis. Eliminane uno, o aspetta che uno passi. Con premium puoi averne { $premium }, e possono ripetersi.
remind-repeat-premium = I promemoria che si ripetono fanno parte di premium. Senza, posso comunque ricordartelo una volta: scrivilo senza «ogni».
remind-none =
    Non hai promemoria in attesa. Scrivi quando, poi che cosa:
    <code>/remind 10m tè</code>
    <code>/remind domani alle 9 chiama mamma</code>
    <code>/remind venerdì alle 18:30 treno</code>
remind-waiting =
    <b>I tuoi promemoria</b> (ora di { $zone })
    { $list }

    ✕ e il numero ne elimina uno.
remind-line = { $number }. { $at }: { $text }
remind-line-day = { $number }. { $at } e ogni giorno: { $text }
remind-line-week = { $number }. { $at } e ogni settimana: { $text }
remind-now = ⏰ <b>{ $text }</b>
remind-late =
    ⏰ <b>{ $text }</b>
    Scusa il ritardo: era per { $at }.
remind-done-button = Fatto
remind-snooze-10 = Tra 10 min
remind-snooze-60 = Tra 1 ora
remind-stop = Non ripetere più
remind-done = ✓ { $text }
remind-snoozed = ⏰ { $text }: di nuovo { $at }.
