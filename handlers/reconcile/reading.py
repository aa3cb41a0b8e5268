"""Telegram's book of our Stars, page by page: each is committed with the cursor before the next is asked."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.payments.refunded import tell_refunded
from handlers.sending import NotSent, Sent, call
from rules.star_transaction import StarTransaction
from storage import inbox, reconciling, star_book
from storage.reconciling import Taken

PAGE_ROWS = 100
OVERLAP_ROWS = 10
"""Read again with the next page: rows may move a little while Telegram is asked for one after the other."""
PAGES_MAX = 2_000
UPDATE_MAY_TAKE = timedelta(minutes=1)
"""What is younger may still be told by an update."""
MONEY_MAY_WAIT = timedelta(minutes=10)
"""An update about Stars that fails for longer does not keep its row from being booked."""

Progress = Callable[[int], Awaitable[None]]


class NotRead(Exception):
    """Telegram did not give a page or the balance. What was read before is committed."""

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after or 0.0


@dataclass
class Reading:
    """What a reading to the end found. `rows` is how long the book is."""

    rows: int = 0
    late: int = 0
    refunds: int = 0
    unread: dict[tuple[str, str], StarTransaction] = field(default_factory=dict)
    """Rows at the end that are too young to be booked."""


async def read_book(context: Context, offset: int, progress: Progress) -> Reading:
    """Reads to the end, beginning a little before row number `offset`. Raises NotRead."""
    found, start = Reading(), max(offset - OVERLAP_ROWS, 0)
    for _page in range(PAGES_MAX):
        page = await ask_page(context, start)
        if not page and start:  # the book is shorter than what was read of it
            _begin_anew(context)
            start = 0
            continue
        _take(context, start, page, found)
        found.rows = start + len(page)
        await progress(found.rows)
        if len(page) < PAGE_ROWS:
            return found
        start += PAGE_ROWS - OVERLAP_ROWS
    raise NotRead(f"the book has more than {found.rows} rows")


async def ask_page(context: Context, offset: int) -> list[Any]:
    answer = await ask_telegram(context, "getStarTransactions", {"offset": offset, "limit": PAGE_ROWS})
    rows = answer.get("transactions") if isinstance(answer, dict) else None
    if not isinstance(rows, list):
        raise NotRead("getStarTransactions did not answer with a list")
    return rows


async def ask_telegram(context: Context, method: str, params: dict[str, Any]) -> Any:
    """The result, or NotRead."""
    outcome = await call(context.bot, method, params, Lane.ANSWER)
    if isinstance(outcome, Sent):
        return outcome.result
    raise NotRead(outcome.reason, outcome.retry_after if isinstance(outcome, NotSent) else None)


def _begin_anew(context: Context) -> None:
    with context.storage.transaction() as tx:
        star_book.begin_anew(tx)


def _take(context: Context, offset: int, page: list[Any], found: Reading) -> None:
    """Once a row was left for later, all after it are: the cursor passes over nothing."""
    if found.unread:
        with context.storage.reading() as tx:
            rows = reconciling.unrecorded(tx, page)
    else:
        with context.storage.transaction() as tx:
            taken = reconciling.take_page(tx, offset, page, _ripe_until(context, tx), context.now())
            _tell(context, tx, taken)
        context.app.wake()
        rows = taken.left
        found.late += taken.late
        found.refunds += len(taken.refunds)
    found.unread.update({(row.id, str(row.direction)): row for row in rows})


def _tell(context: Context, tx: Session, taken: Taken) -> None:
    for charge_id, payer_id, made in taken.refunds:
        tell_refunded(context, tx, payer_id, charge_id, made)


def _ripe_until(context: Context, tx: Session) -> datetime | None:
    """Rows of before then, of which nobody has told, will never be told."""
    until = context.app.told_until()
    if until is None or inbox.money_waits(tx, context.now() - MONEY_MAY_WAIT):
        return None
    return until - UPDATE_MAY_TAKE


def money_waits(context: Context) -> bool:
    """Whether an update about Stars is still to be handled: it tells what the book would tell."""
    with context.storage.reading() as tx:
        return inbox.money_waits(tx, context.now() - MONEY_MAY_WAIT)
