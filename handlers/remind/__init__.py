"""/remind: a message to oneself at a moment said in plain words."""

from handlers.doors import Handle, button, by_verb, command
from handlers.remind.asking import remind, repeat_pressed
from handlers.remind.due import done_pressed, remind_due, snooze_pressed
from handlers.remind.listing import delete_pressed, list_pressed, stale

__all__ = ["handlers", "remind_due"]

PRESSED: dict[str, Handle] = {
    "list": list_pressed,
    "delete": delete_pressed,
    "repeat": repeat_pressed,
    "done": done_pressed,
    "snooze": snooze_pressed,
}

handlers = [command("remind", remind), button("remind", by_verb(PRESSED, stale))]
