wizard-cancelled = Abgebrochen. Nichts wurde behalten. /help zeigt, was ich kann.
wizard-none = Es gibt nichts abzubrechen. /help zeigt, was ich kann.
wizard-words = Ich höre auf Befehle. Probier <code>/remind 10m Tee</code> oder <code>/qr Hallo</code>, oder sieh in /help nach.
wizard-no-words = Damit kann ich noch nichts anfangen; ich höre auf Befehle. /help zeigt sie.
wizard-group = Ich arbeite in unserem privaten Chat: { $link }

command-cancel = abbrechen, womit wir gerade beschäftigt sind
