"""The end of a post's feed time: a last look, its deletion, and its price goes to its payees."""

from datetime import timedelta

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.checking import found_by, look, may_tell_later
from handlers.posting.closing import close
from handlers.posting.rights import shut_out
from handlers.posting.telling import tell_to_delete
from handlers.posting.turns import in_turns
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from rules.proof import Found
from storage import inbox, outcomes, placements, posts, proofs, standing
from storage.placements import Placement

CALLS_AT_ONCE = 20
TRY_AGAIN = timedelta(seconds=10)


async def end_due(context: Context) -> None:
    """Ends every post whose time is over, or that somebody changed. After a pause Telegram first tells what
    happened meanwhile: it may be told only now that a post was changed."""
    if context.app.told_until() is None:
        return
    with context.storage.reading() as tx:
        over = [
            placement
            for placement in posts.ending(tx, context.now())
            if not inbox.waits_for(tx, str(placement.channel_id))
        ]
    await in_turns((_end(context, placement) for placement in over), CALLS_AT_ONCE)


async def _end(context: Context, placement: Placement) -> None:
    assert placement.id is not None
    if placement.message_id is None:  # an owner said that it stands, but not where
        with context.storage.transaction() as tx:
            proofs.note(tx, placement.id, Found.THERE, context.now())
            _leave_to_owner(context, tx, placement.id)
    elif placement.removal_tried_at or placement.altered_at or await _last_look(context, placement):
        await _delete(context, placement)
    context.app.wake()


async def _last_look(context: Context, placement: Placement) -> bool:
    """False if nothing is left to delete. Where it tells nothing, the deletion will."""
    assert placement.id is not None
    with context.storage.reading() as tx:
        if standing.is_seen_at_end(tx, placement):
            return True
    outcome = await look(context, placement, Lane.OWED)
    found = found_by(outcome)
    with context.storage.transaction() as tx:
        if isinstance(outcome, NotSent) and outcome.unreachable:
            standing.found(tx, placement.id, found, context.now())
            shut_out(context, tx, placement)
            return False
        if may_tell_later(outcome):
            return True
        if standing.found(tx, placement.id, found, context.now()) is Found.GONE:
            close(context, tx, placement.id, removed=False)
            return False
    return True


async def _delete(context: Context, placement: Placement) -> None:
    assert placement.id is not None
    with context.storage.transaction() as tx:
        tried_before = standing.remove(tx, placement.id, context.now())
    where = {"chat_id": placement.channel_id, "message_id": placement.message_id}
    outcome = await call(context.bot, "deleteMessage", where, Lane.ANSWER)
    with context.storage.transaction() as tx:
        _note(context, tx, placement, outcome, tried_before)


def _note(context: Context, tx: Session, placement: Placement, outcome: Outcome, tried_before: bool) -> None:
    """A post that was gone before the first try was removed by somebody else."""
    assert placement.id is not None
    now = context.now()
    match outcome:
        case Sent(already=already):
            found = Found.GONE if already and not tried_before else Found.THERE
            proofs.note(tx, placement.id, found, now)
            close(context, tx, placement.id, removed=found is Found.THERE)
        case NotSent(permanent=False):
            wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else TRY_AGAIN
            outcomes.not_sent(tx, placement.id, now + wait, outcome.reason)
        case NotSent(unreachable=True):
            shut_out(context, tx, placement)
        case NotSent():
            _leave_to_owner(context, tx, placement.id)
        case Unknown(reason=reason):
            standing.look_again(tx, placement.id, now + TRY_AGAIN, reason)


def _leave_to_owner(context: Context, tx: Session, placement_id: int) -> None:
    """The bot cannot delete it: the channel's owner is asked to."""
    close(context, tx, placement_id, removed=False)
    if (placement := placements.find_placement(tx, placement_id)) is not None:
        tell_to_delete(context, tx, placement)
