"""/terms and /privacy: what the rules are, and what is kept of whom."""

from handlers.context import Context
from handlers.doors import command
from rules.earnings import HOLD
from rules.membership import MONTH, YEAR
from rules.terms import OWNER_SHARE, PAYOUT_LEAST
from storage import terms as kept


async def terms(context: Context) -> None:
    with context.storage.reading() as tx:
        now_valid = kept.terms(tx)
    values = {
        "month": now_valid.price_of(MONTH.key),
        "year": now_valid.price_of(YEAR.key),
        "share": now_valid[OWNER_SHARE],
        "payout": now_valid[PAYOUT_LEAST],
        "days": HOLD.days,
    }
    await context.reply(context.say("terms-text", **values))


async def privacy(context: Context) -> None:
    await context.reply(context.say("privacy-text"))


handlers = [command("terms", terms), command("privacy", privacy)]
