"""Sendings go on: the first part, the rest, the end; and whoever asked for one is told how it ended."""

import asyncio

from sqlmodel import Session

from handlers.context import Context
from handlers.notices.report import tell_end
from storage import notice_due, notices, sending_stages

ROOM = 300
"""So many wait to be claimed, of all sendings together: ten seconds' worth, so that none holds up another."""
SHARE_LEAST = 30
GOING_MAX = 1_000
ADVANCED_AT_ONCE = 25
EXPIRED_AT_ONCE = 500


async def advance_all(context: Context, room: int = ROOM) -> bool:
    """Does the next thing for each sending. True if there is something to deliver now."""
    now = context.now()
    with context.storage.reading() as tx:
        ids = sending_stages.going(tx, now, GOING_MAX)
        waiting = notice_due.queued(tx, now)
    if not ids:
        return False
    share = max(SHARE_LEAST, room // len(ids))
    for first in range(0, len(ids), ADVANCED_AT_ONCE):
        with context.storage.transaction() as tx:
            for sending_id in ids[first : first + ADVANCED_AT_ONCE]:
                _advance(context, tx, sending_id, max(0, share - waiting.get(sending_id, 0)))
        await asyncio.sleep(0)
    context.app.wake()
    with context.storage.reading() as tx:
        return notice_due.waits(tx, context.now())


def _advance(context: Context, tx: Session, sending_id: str, release_max: int) -> None:
    sending = sending_stages.advance(tx, sending_id, release_max, context.now())
    if sending.ended_at is not None:
        tell_end(context, tx, sending)


def expire_late(context: Context) -> None:
    """Ends what waited past its time."""
    now = context.now()
    with context.storage.reading() as tx:
        is_any = notice_due.is_late(tx, now)
    if is_any:
        with context.storage.transaction() as tx:
            notices.expire(tx, now, EXPIRED_AT_ONCE)
