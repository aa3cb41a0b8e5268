"""The reminders that wait, page by page, each with a button that deletes it."""

from handlers.context import Context, press
from handlers.doors import first_parts, number_of
from handlers.numbers import number_in
from handlers.words import Html, Voice
from handlers.zones import zone_name
from storage import reminders
from storage.reminders import Reminder

LISTED_CHARACTERS_MAX = 80
PAGE = 8


async def show_list(context: Context, page: int) -> None:
    say = context.say
    with context.storage.reading() as tx:
        waiting = reminders.waiting(tx, context.user.id)
    if not waiting:
        await context.show(say("remind-none"))
        return
    page = min(page, (len(waiting) - 1) // PAGE)
    shown = list(enumerate(waiting, 1))[page * PAGE : (page + 1) * PAGE]
    lines = [_line(say, number, row, text) for number, (row, text) in shown]
    deletes = [press(f"✕ {number}", f"remind:delete:{row.id}:{page}") for number, (row, _) in shown]
    turns = [
        press(label, f"remind:list:{to}")
        for label, to in (("‹", page - 1), ("›", page + 1))
        if 0 <= to * PAGE < len(waiting)
    ]
    text = say("remind-waiting", list=Html("\n".join(lines)), zone=zone_name(say.timezone))
    await context.show(text, [row for row in (deletes[:4], deletes[4:], turns) if row])


def _line(say: Voice, number: int, row: Reminder, text: str) -> Html:
    short = text if len(text) <= LISTED_CHARACTERS_MAX else text[: LISTED_CHARACTERS_MAX - 1] + "…"
    key = f"remind-line-{row.repeat}" if row.repeat else "remind-line"
    return say(key, number=number, at=say.moment(row.due_at), text=short)


async def stale(context: Context) -> None:
    await context.stale()
    await show_list(context, 0)


async def list_pressed(context: Context) -> None:
    await show_list(context, number_of(context))


async def delete_pressed(context: Context) -> None:
    with context.transaction() as tx:
        gone = reminders.forget(tx, context.user.id, number_of(context), context.now())
    await context.answer(context.say.plain("remind-deleted" if gone else "button-stale"), alert=not gone)
    await show_list(context, number_in(first_parts(context, 3)[2]) or 0)
