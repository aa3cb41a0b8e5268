"""Sending a template to one customer, to a list of them or to a segment: how much, how long, yes, and what
became of it."""

from collections.abc import Awaitable, Callable

from handlers.business import business
from handlers.context import Context
from handlers.doors import Step, button, pressed
from handlers.numbers import number_in
from handlers.sendings.due import forget_lists, sendings_due
from handlers.sendings.listing import show_list
from handlers.sendings.pressing import PRESSED, pressed_while_making
from handlers.sendings.progress import ask_stop, halt, show_sending
from handlers.sendings.steps import WIZARD
from handlers.sendings.wizard import begin, take_answer, use

__all__ = ["forget_lists", "handlers", "sendings_due", "wizards"]

OF_SENDING: dict[str, Callable[[Context, str], Awaitable[bool]]] = {
    "open": show_sending,
    "stop": ask_stop,
    "halt": halt,
}


async def pressed_in_sendings(context: Context) -> None:
    """Another's business, template or sending looks the same as none."""
    verb, rest = pressed(context)[0], [*pressed(context)[1:], "", ""]
    number = number_in(rest[0])
    if verb in PRESSED:
        await pressed_while_making(context, verb, rest)
        return
    done = False
    if verb in OF_SENDING:
        done = await OF_SENDING[verb](context, rest[0])
    elif number is not None and verb == "list":
        done = await show_list(context, number, number_in(rest[1]) or 0)
    elif number is not None and verb == "begin":
        done = await begin(context, number)
    elif number is not None and verb == "use":
        done = await use(context, number)
    if not done:
        await context.stale()
        await business(context)


handlers = [button("sendings", pressed_in_sendings)]
wizards: dict[str, Step] = {WIZARD: take_answer}
