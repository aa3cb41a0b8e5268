"""/stats: what the bot earned. For its owners alone."""

from handlers.context import Context
from handlers.doors import button, command, pressed
from handlers.stats.exports import export
from handlers.stats.page import SUM, Choice
from handlers.stats.showing import show, turn


async def stats(context: Context) -> None:
    await show(context, Choice())


async def stats_pressed(context: Context) -> None:
    verb, *parts = pressed(context)
    if verb in ("csv", "xlsx"):
        await export(context)
    elif verb == "turn":
        await turn(context, Choice.read(parts))
    elif verb == "show":
        await show(context, Choice.read(parts))
    else:  # a button of a menu from before there were pictures: its period alone
        await show(context, Choice.read([SUM, verb]))


handlers = [
    command("stats", stats),
    button("stats", stats_pressed, for_owners=True),
]
