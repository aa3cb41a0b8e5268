command-remind = un recordatorio para cuando digas, con tus palabras

remind-set = ⏰ Te lo recuerdo el <b>{ $at }</b>: { $text }
remind-repeats-day = Se repite <b>cada día</b>.
remind-repeats-week = Se repite <b>cada semana</b>.
remind-zone = Es la hora de { $zone }.
remind-zone-unknown = Es hora <b>UTC</b>, porque aún no sé tu zona horaria. ¿Tu reloj marca otra cosa? Dímelo aquí abajo y escribe el recordatorio de nuevo.
remind-set-zone = Elegir mi zona horaria
remind-button-once = Solo una vez
remind-button-day = Cada día ✦
remind-button-week = Cada semana ✦
remind-delete = Eliminar
remind-deleted = Eliminado.
remind-list = Mis recordatorios
remind-unclear =
    No encuentro ahí ningún momento. Di cuándo y después qué; por ejemplo:
    <code>/remind 10m té</code>
    <code>/remind mañana a las 9 llamar a mamá</code>
    <code>/remind viernes a las 18:30 tren</code>
    <code>/remind pagar el alquiler en 3 días</code>
remind-past = El { $at } ya ha pasado. Dame un momento futuro, por ejemplo <code>/remind mañana a las 9 llamar a mamá</code>
remind-wordless = Entiendo cuándo ({ $at }), pero no qué. Añade unas palabras, por ejemplo <code>/remind mañana a las 9 llamar a mamá</code>
remind-long = Un recordatorio puede tener { $max } caracteres; el tuyo tiene { $length }. Acórtalo un poco.
remind-full = Tienes { $max } recordatorios pendientes, y no guardo más. Elimina alguno que ya no necesites.
remind-full-free = Tienes { $max } recordatorios pendientes, todos los que son gratis. Elimina uno, o espera a que pase alguno. Con premium puedes tener { $premium }, y pueden repetirse.
remind-repeat-premium = Los recordatorios que se repiten son parte de premium. Sin él aún puedo recordártelo una vez: escríbelo sin «cada».
remind-none =
    No tienes recordatorios pendientes. Di cuándo y después qué:
    <code>/remind 10m té</code>
    <code>/remind mañana a las 9 llamar a mamá</code>
    <code>/remind viernes a las 18:30 tren</code>
remind-waiting =
    <b>Tus recordatorios</b> (hora de { $zone })
    { $list }

    ✕ y su número elimina uno.
remind-line = { $number }. { $at }: { $text }
remind-line-day = { $number }. { $at } y cada día: { $text }
remind-line-week = { $number }. { $at } y cada semana: { $text }
remind-now = ⏰ <b>{ $text }</b>
remind-late =
    ⏰ <b>{ $text }</b>
    Perdona el retraso: esto era para el { $at }.
remind-done-button = Hecho
remind-snooze-10 = En 10 min
remind-snooze-60 = En 1 h
remind-stop = No repetir más
remind-done = ✓ { $text }
remind-snoozed = ⏰ { $text }: otra vez el { $at }.
