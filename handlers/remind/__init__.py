"""/remind: a message to oneself at a moment said in plain words."""

from handlers.context import Context
from handlers.doors import Handle, button, command, pressed
from handlers.remind.asking import remind, repeat_pressed
from handlers.remind.due import done_pressed, remind_due, snooze_pressed
from handlers.remind.listing import delete_pressed, list_pressed, stale

__all__ = ["handlers", "remind_due"]

PRESSED: dict[str, tuple[Handle, int]] = {
    "list": (list_pressed, 1),
    "delete": (delete_pressed, 2),
    "repeat": (repeat_pressed, 2),
    "done": (done_pressed, 1),
    "snooze": (snooze_pressed, 2),
}
"""Each verb with the number of its arguments, of which the first is a number."""


async def remind_pressed(context: Context) -> None:
    verb, *arguments = pressed(context)
    handle, count = PRESSED.get(verb, (stale, -1))
    sound = len(arguments) == count and arguments[0].isdecimal()
    await (handle if sound else stale)(context)


handlers = [command("remind", remind), button("remind", remind_pressed)]
