"""A whole reconciliation: the book to its end, then Telegram's balance against ours."""

import logging
from dataclasses import dataclass
from datetime import timedelta

from handlers.context import Context
from handlers.reconcile.late import tell_late
from handlers.reconcile.reading import (
    UPDATE_MAY_TAKE,
    NotRead,
    Progress,
    Reading,
    ask_telegram,
    money_waits,
    read_book,
)
from rules.star_transaction import star_amount
from storage import drift, star_book
from storage.star_book import Reconciliation

EVERY = timedelta(hours=1)
SOON = timedelta(minutes=1)
"""After a failure, and when the book never stood still."""
COMPARISONS_MAX = 3

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Reconciled:
    """What a run found. Without `is_compared` the book moved all the time, and the drift is an older one."""

    reading: Reading
    is_compared: bool
    state: Reconciliation


async def reconcile_due(context: Context) -> None:
    """At the start, as soon as what Telegram still had to tell has arrived; then hourly."""
    if not _is_due(context):
        return
    try:
        if context.app.settings.by_webhook and await _updates_wait(context):
            return
        await reconcile(context)
    except NotRead as error:
        log.warning("Telegram's book of Stars cannot be read: %s", error)


def _is_due(context: Context) -> bool:
    app, now = context.app, context.now()
    told_until, due_at, ripens_at = app.told_until(), app.book_due_at, app.book_ripens_at
    if told_until is None or app.book_lock.locked():
        return False
    is_time = due_at is None or not now < due_at <= now + EVERY
    is_ripe = ripens_at is not None and told_until > ripens_at
    return (is_time or is_ripe) and not money_waits(context)


async def _updates_wait(context: Context) -> bool:
    """Whether Telegram still has updates that it could not bring to the webhook: they may tell of money."""
    hook = await ask_telegram(context, "getWebhookInfo", {})
    return bool(isinstance(hook, dict) and hook.get("pending_update_count"))


async def no_progress(_rows: int) -> None:
    """Nobody is watching."""


async def reconcile(context: Context, progress: Progress = no_progress) -> Reconciled:
    """Raises NotRead; what was read by then is kept, and the rest is read the next time."""
    app = context.app
    async with app.book_lock:
        try:
            done = await _reconcile(context, progress)
        except NotRead as error:
            app.book_due_at = context.now() + max(SOON, timedelta(seconds=error.retry_after))
            raise
        app.book_due_at = context.now() + (EVERY if done.is_compared else SOON)
        young = [row.at + UPDATE_MAY_TAKE for row in done.reading.unread.values()]
        app.book_ripens_at = max(young, default=None)
    return done


async def _reconcile(context: Context, progress: Progress) -> Reconciled:
    before = _state(context)
    reading, compared = await _compare(context, before.rows_read, progress)
    if compared is not None and compared[1] not in (0, before.drift):
        # Before anybody is told that Stars are missing: nothing was overlooked in the pages read before.
        again, compared = await _compare(context, 0, progress)
        again.late, again.refunds = again.late + reading.late, again.refunds + reading.refunds
        reading = again
    with context.storage.transaction() as tx:
        star_book.read_to_end(tx, context.now(), reading.unread.values())
        if compared is not None:
            drift.conclude(tx, *compared, context.now())
        tell_late(context, tx, reading.refunds)
    context.app.wake()
    return Reconciled(reading, compared is not None, _state(context))


async def _compare(
    context: Context, offset: int, progress: Progress
) -> tuple[Reading, tuple[int, int] | None]:
    """Telegram's balance and the drift, in nanostars; None for both if the book never stood still.

    The book is read before and after the balance: only if it did not move do the two belong together.
    """
    found = await read_book(context, offset, progress)
    for _try in range(COMPARISONS_MAX):
        with context.storage.reading() as tx:
            expected = drift.expected(tx, list(found.unread.values()))
        told = _amount(await ask_telegram(context, "getMyStarBalance", {}))
        after = await read_book(context, _state(context).rows_read, no_progress)
        after.late, after.refunds = after.late + found.late, after.refunds + found.refunds
        if after.rows == found.rows:
            return after, (told, told - expected)
        found = after
    return found, None


def _amount(answer: object) -> int:
    try:
        return star_amount(answer)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise NotRead("getMyStarBalance did not answer with an amount") from error


def _state(context: Context) -> Reconciliation:
    with context.storage.reading() as tx:
        return star_book.state(tx)
