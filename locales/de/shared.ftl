language-name = Deutsch

back = ‹ Zurück
cancel = Abbrechen
button-stale = Dieser Knopf gilt nicht mehr. Hier ist der aktuelle Stand.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt, was ich kann.
failed = Bei mir ist etwas schiefgegangen. Ich versuche es von selbst noch einmal; kommt nichts, schreib an /support.
