"""/stats and /verify: what the bot earned, and whether the books are right. For its owners alone."""

import asyncio
from datetime import date, datetime, timedelta

from handlers.context import Context, Rows, press
from handlers.doors import button, command, pressed
from handlers.words import Html, Voice
from storage import Storage, ledger
from storage.stats import Revenue, received, refunded, revenue, standing
from storage.verify import verify

PERIODS = {"1": 1, "7": 7, "30": 30, "90": 90, "all": 0}
"""Days by the period's word in a button; 0: since ever."""


async def stats(context: Context) -> None:
    await context.show(*_page(context, "7"))


async def stats_pressed(context: Context) -> None:
    (period,) = pressed(context)
    await context.show(*_page(context, period if period in PERIODS else "7"))


async def check_books(context: Context) -> None:
    complaints = await asyncio.to_thread(_complaints, context.storage, context.now())
    if not complaints:
        await context.reply(context.say("verify-right"))
        return
    await context.reply(context.say("verify-wrong", complaints="\n".join(complaints[:20])))


def _complaints(storage: Storage, now: datetime) -> list[str]:
    with storage.reading() as tx:
        return verify(tx, now)


def _page(context: Context, period: str) -> tuple[Html, Rows]:
    """The same figures that the books give, for one period and against the one before."""
    say, today = context.say, context.now().date()
    first, earlier = _days(today, PERIODS[period])
    with context.storage.reading() as tx:
        now = revenue(tx, first, today)
        before = revenue(tx, *earlier) if earlier else None
        paid, back = received(tx, first, today), refunded(tx, first, today)
        places = {name: standing(tx, name) for name in ("payee:", "advertiser:", "campaign:", "placement:")}
        pool, suspense = ledger.balance(tx, ledger.POOL), ledger.balance(tx, ledger.SUSPENSE)
    lines = [
        say("stats-title", period=say(f"stats-period-{period}")),
        say("stats-received", stars=say.stars(paid)),
        *([say("stats-refunded", stars=say.stars(back))] if back else []),
        *(_source(say, source) for source in now),
        _total(say, now, before),
        say(
            "stats-standing",
            payees=say.stars(places["payee:"]),
            pool=say.stars(pool),
            advertisers=say.stars(places["advertiser:"] + places["campaign:"]),
            held=say.stars(places["placement:"]),
        ),
        *([say("stats-suspense", stars=say.stars(suspense))] if suspense else []),
        say("stats-at", at=say.moment(context.now())),
    ]
    return Html("\n\n".join(lines)), _periods(say, period)


def _source(say: Voice, source: Revenue) -> Html:
    shares = (
        say("stats-share", who=say(f"stats-payee-{who}"), stars=say.stars(amount))
        for who, amount in source.shares.items()
    )
    title = say("stats-source", source=say(f"stats-source-{source.source}"), stars=say.stars(source.gross))
    return Html("\n".join((title, *shares)))


def _total(say: Voice, now: list[Revenue], before: list[Revenue] | None) -> Html:
    ours = sum(source.shares.get("platform", 0) for source in now)
    if before is None:
        return say("stats-total", stars=say.stars(ours))
    change = ours - sum(source.shares.get("platform", 0) for source in before)
    return say(
        "stats-total-change", stars=say.stars(ours), change=f"{'+' if change >= 0 else ''}{say.stars(change)}"
    )


def _days(today: date, length: int) -> tuple[date | None, tuple[date, date] | None]:
    """The first day of a period that ends today, and the first and last day of the one before it."""
    if not length:
        return None, None
    first = today - timedelta(days=length - 1)
    return first, (first - timedelta(days=length), first - timedelta(days=1))


def _periods(say: Voice, chosen: str) -> Rows:
    return [
        [
            press(("• " if period == chosen else "") + say.plain(f"stats-button-{period}"), f"stats:{period}")
            for period in PERIODS
        ]
    ]


handlers = [
    command("stats", stats),
    button("stats", stats_pressed, for_owners=True),
    command("verify", check_books),
]
