"""What packs earn: sales, uses, and how the pool of members' money is divided."""

from datetime import UTC, date, datetime, timedelta

from sqlmodel import Session

from handlers.context import Context, press
from handlers.words import Html
from rules.terms import POOL_SHARE
from storage import pack_sales, pack_uses, pools
from storage.packs import Pack
from storage.terms import terms

MONTHS_SHOWN = 6


def numbers_of(context: Context, tx: Session, pack: Pack) -> Html:
    sales = pack_sales.sales_of_pack(tx, pack.id or 0)
    paid = str(sales.stars)
    return context.say("artist-card-numbers", sold=sales.times, paid=paid, uses=pack.uses)


async def show_pool(context: Context) -> None:
    """The rule, and what came of it month by month."""
    say, artist_id = context.say, context.user.id
    with context.storage.reading() as tx:
        share = terms(tx)[POOL_SHARE]
        sent = pack_uses.uses_of_artist(tx, artist_id, pack_uses.month_of(context.now()))
        months = [(first, pools.explain(tx, artist_id, month_of(first))) for first in _months(context.now())]
    lines = [
        say(
            "artist-pool-month",
            month=say.month(first),
            uses=told.uses,
            members=told.members,
            stars=say.stars(told.nanostars),
        )
        for first, told in months
        if told.uses
    ]
    month = say.month(context.now().astimezone(UTC).date())
    parts = [say("artist-pool-how", share=share), say("artist-pool-open", month=month, uses=sent)]
    parts += lines or [say("artist-pool-nothing")]
    await context.show(Html("\n\n".join(parts)), [[press(say.plain("back"), "artist:list")]])


def month_of(first: date) -> str:
    return pack_uses.month_of(datetime(first.year, first.month, first.day, tzinfo=UTC))


def _months(now: datetime) -> list[date]:
    """The first days of the latest months, the current one first."""
    first = now.astimezone(UTC).date().replace(day=1)
    found = [first]
    while len(found) < MONTHS_SHOWN:
        found.append((found[-1] - timedelta(days=1)).replace(day=1))
    return found
