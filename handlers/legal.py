"""/terms and /privacy: what the rules are, and what is kept of whom."""

from handlers.context import Context
from handlers.doors import command
from rules.membership import MONTH, YEAR


async def terms(context: Context) -> None:
    await context.reply(context.say("terms-text", month=MONTH.stars, year=YEAR.stars))


async def privacy(context: Context) -> None:
    await context.reply(context.say("privacy-text"))


handlers = [command("terms", terms), command("privacy", privacy)]
