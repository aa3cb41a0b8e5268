command-remind = eine Erinnerung, wann immer du sagst

remind-set = ⏰ Ich erinnere dich am <b>{ $at }</b>: { $text }
remind-repeats-day = Wiederholt sich <b>jeden Tag</b>.
remind-repeats-week = Wiederholt sich <b>jede Woche</b>.
remind-zone = Das ist die Zeit in { $zone }.
remind-zone-unknown = Das ist <b>UTC</b>, denn deine Zeitzone kenne ich noch nicht. Geht deine Uhr anders? Sag es mir unten, dann stell die Erinnerung neu.
remind-set-zone = Zeitzone einstellen
remind-button-once = Nur einmal
remind-button-day = Jeden Tag ✦
remind-button-week = Jede Woche ✦
remind-delete = Löschen
remind-deleted = Gelöscht.
remind-list = Meine Erinnerungen
remind-unclear =
    Darin finde ich keinen Zeitpunkt. Sag erst, wann, dann, was; zum Beispiel:
    <code>/remind 10m Tee</code>
    <code>/remind morgen um 9:00 Mama anrufen</code>
    <code>/remind Freitag um 18:30 Zug</code>
    <code>/remind Miete zahlen in 3 Tagen</code>
remind-past = { $at } ist schon vorbei. Nenn mir einen künftigen Zeitpunkt, zum Beispiel <code>/remind morgen um 9:00 Mama anrufen</code>
remind-wordless = Ich verstehe, wann ({ $at }), aber nicht, was. Schreib noch ein paar Worte dazu, zum Beispiel <code>/remind morgen um 9:00 Mama anrufen</code>
remind-long = Eine Erinnerung darf { $max } Zeichen haben; deine hat { $length }. Bitte kürz sie.
remind-full = Bei dir warten { $max } Erinnerungen, mehr behalte ich nicht. Lösch eine, die du nicht mehr brauchst.
remind-full-free = Bei dir warten { $max } Erinnerungen, so viele sind gratis. Lösch eine, oder warte, bis eine vorbei ist. Mit Premium kannst du { $premium } haben, und sie können sich wiederholen.
remind-repeat-premium = Erinnerungen, die sich wiederholen, gehören zu Premium. Einmal erinnern kann ich dich auch so: Schreib es ohne „jeden“.
remind-none =
    Bei dir wartet keine Erinnerung. Sag erst, wann, dann, was:
    <code>/remind 10m Tee</code>
    <code>/remind morgen um 9:00 Mama anrufen</code>
    <code>/remind Freitag um 18:30 Zug</code>
remind-waiting =
    <b>Deine Erinnerungen</b> (Zeit in { $zone })
    { $list }

    ✕ mit der Nummer löscht eine.
remind-line = { $number }. { $at }: { $text }
remind-line-day = { $number }. { $at } und jeden Tag: { $text }
remind-line-week = { $number }. { $at } und jede Woche: { $text }
remind-now = ⏰ <b>{ $text }</b>
remind-late =
    ⏰ <b>{ $text }</b>
    Entschuldige die Verspätung: Das war für { $at }.
remind-done-button = Erledigt
remind-snooze-10 = In 10 Min.
remind-snooze-60 = In 1 Std.
remind-stop = Nicht mehr wiederholen
remind-done = ✓ { $text }
remind-snoozed = ⏰ { $text }: noch einmal am { $at }.
