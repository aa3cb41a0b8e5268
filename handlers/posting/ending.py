"""The end of a post's feed time: it is deleted, and its price goes to its payees."""

from datetime import timedelta

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.rights import suspend
from handlers.posting.telling import tell_split, tell_to_delete, tell_void
from handlers.posting.turns import in_turns
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from storage import placements, posts
from storage.placements import Placement

CALLS_AT_ONCE = 20
TRY_AGAIN = timedelta(seconds=10)


async def end_due(context: Context) -> None:
    """Ends every post whose time is over."""
    with context.storage.reading() as tx:
        over = posts.ending(tx, context.now())
    await in_turns((_end(context, placement) for placement in over), CALLS_AT_ONCE)


async def _end(context: Context, placement: Placement) -> None:
    assert placement.id is not None
    if placement.message_id is None:  # an owner said that it stands, but not where
        with context.storage.transaction() as tx:
            _settle(context, tx, placement.id, removed=False)
    else:
        with context.storage.transaction() as tx:
            tried_before = placements.remove(tx, placement.id, context.now())
        where = {"chat_id": placement.channel_id, "message_id": placement.message_id}
        outcome = await call(context.bot, "deleteMessage", where, Lane.ANSWER)
        with context.storage.transaction() as tx:
            _note(context, tx, placement, outcome, tried_before)
    context.app.wake()


def _note(context: Context, tx: Session, placement: Placement, outcome: Outcome, tried_before: bool) -> None:
    """A post that was gone before the first try was removed by somebody else, nobody knows when."""
    assert placement.id is not None
    now = context.now()
    match outcome:
        case Sent(already=already) if already and not tried_before:
            _void(context, tx, placement.id, "gone")
        case Sent():
            _settle(context, tx, placement.id, removed=True)
        case NotSent(permanent=False):
            wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else TRY_AGAIN
            placements.not_sent(tx, placement.id, now + wait, outcome.reason)
        case NotSent(unreachable=True):
            _void(context, tx, placement.id, "unreachable")
            suspend(context, tx, placement.channel_id, "unreachable")
        case NotSent():
            _settle(context, tx, placement.id, removed=False)
        case Unknown(reason=reason):
            placements.look_again(tx, placement.id, now + TRY_AGAIN, reason)


def _settle(context: Context, tx: Session, placement_id: int, *, removed: bool) -> None:
    settled = placements.settle(tx, placement_id, "stood", context.now(), removed=removed)
    tell_split(context, tx, settled)
    if not removed:
        tell_to_delete(context, tx, settled)


def _void(context: Context, tx: Session, placement_id: int, reason: str) -> None:
    tell_void(context, tx, placements.void(tx, placement_id, reason, context.now()))
