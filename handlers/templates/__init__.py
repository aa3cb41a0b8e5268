"""What a business may send: templates, written with a wizard or from ready-made ones, and handed in for
review."""

from collections.abc import Awaitable, Callable

from handlers.business import business
from handlers.context import Context
from handlers.doors import Step, button, pressed
from handlers.numbers import number_in
from handlers.templates.card import show_card, show_preview
from handlers.templates.changing import ask_delete, change, delete, hand_in, withdraw
from handlers.templates.listing import begin_new, show_list, show_new
from handlers.templates.wizard import PRESSED, WIZARD, pressed_while_writing, take_answer

OF_ONE: dict[str, Callable[[Context, int], Awaitable[bool]]] = {
    "open": show_card,
    "preview": show_preview,
    "submit": hand_in,
    "withdraw": withdraw,
    "change": change,
    "delete": ask_delete,
    "off": delete,
    "new": show_new,
    "scratch": begin_new,
}


async def pressed_in_templates(context: Context) -> None:
    """Another's business or template looks the same as none."""
    verb, *rest = [*pressed(context), ""]
    number = number_in(rest[0]) if rest else None
    if verb in PRESSED:
        await pressed_while_writing(context, verb, rest)
        return
    done = False
    if number is not None and verb == "list":
        done = await show_list(context, number, number_in(rest[1]) or 0)
    elif number is not None and verb == "ready":
        done = await begin_new(context, number, rest[1] or "-")
    elif number is not None and verb in OF_ONE:
        done = await OF_ONE[verb](context, number)
    if not done:
        await context.stale()
        await business(context)


handlers = [button("templates", pressed_in_templates)]
wizards: dict[str, Step] = {WIZARD: take_answer}
