"""The end of a post's feed time: a last look, its deletion, and its matter is closed."""

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
from storage import inbox, post_rows, posts, proofs, standing
from storage.post_rows import fresh
from storage.standing import Post

CALLS_AT_ONCE = 20
TRY_AGAIN = timedelta(seconds=10)


async def end_due(context: Context) -> None:
    """Ends every post whose time is over, or that somebody changed. After a pause Telegram first tells what
    happened meanwhile: it may be told only now that a post was changed."""
    if context.app.told_until() is None:
        return
    with context.storage.reading() as tx:
        ending = posts.ending(tx, context.now())
        over = [post for post in ending if not inbox.waits_for(tx, str(post.channel_id))]
    await in_turns((_end(context, post) for post in over), CALLS_AT_ONCE)


async def _end(context: Context, post: Post) -> None:
    if post.message_id is None:  # an owner said that it stands, but not where
        with context.storage.transaction() as tx:
            proofs.note(tx, post, Found.THERE, context.now())
            _leave_to_owner(context, tx, post)
    elif post.removal_tried_at or post.altered_at or await _last_look(context, post):
        await _delete(context, post)
    context.app.wake()


async def _last_look(context: Context, post: Post) -> bool:
    """False if nothing is left to delete. Where it tells nothing, the deletion will."""
    with context.storage.reading() as tx:
        if standing.is_seen_at_end(tx, post):
            return True
    outcome = await look(context, post, Lane.OWED)
    found = found_by(outcome)
    with context.storage.transaction() as tx:
        if isinstance(outcome, NotSent) and outcome.unreachable:
            standing.found(tx, post, found, context.now())
            shut_out(context, tx, post)
            return False
        if may_tell_later(outcome):
            return True
        if standing.found(tx, post, found, context.now()) is Found.GONE:
            close(context, tx, post, removed=False)
            return False
    return True


async def _delete(context: Context, post: Post) -> None:
    with context.storage.transaction() as tx:
        tried_before = standing.remove(tx, post, context.now())
    where = {"chat_id": post.channel_id, "message_id": post.message_id}
    outcome = await call(context.bot, "deleteMessage", where, Lane.ANSWER)
    with context.storage.transaction() as tx:
        _note(context, tx, post, outcome, tried_before)


def _note(context: Context, tx: Session, post: Post, outcome: Outcome, tried_before: bool) -> None:
    """A post that was gone before the first try was removed by somebody else."""
    now = context.now()
    match outcome:
        case Sent(already=already):
            found = Found.GONE if already and not tried_before else Found.THERE
            proofs.note(tx, post, found, now)
            close(context, tx, post, removed=found is Found.THERE)
        case NotSent(permanent=False):
            wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else TRY_AGAIN
            post_rows.not_sent(tx, fresh(tx, post), now + wait, outcome.reason)
        case NotSent(unreachable=True):
            shut_out(context, tx, post)
        case NotSent():
            _leave_to_owner(context, tx, post)
        case Unknown(reason=reason):
            standing.look_again(tx, post, now + TRY_AGAIN, reason)


def _leave_to_owner(context: Context, tx: Session, post: Post) -> None:
    """The bot cannot delete it: the channel's owner is asked to."""
    close(context, tx, post, removed=False)
    tell_to_delete(context, tx, post)
