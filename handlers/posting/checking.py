"""Looking after posts: an edit that changes nothing tells whether a post still stands.

Telegram answers that nothing was modified, or that there is no such message. Any other answer tells nothing:
then the post is looked at again later, and nobody is blamed.
"""

from datetime import timedelta

import orjson

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.closing import close
from handlers.posting.rights import shut_out
from handlers.posting.turns import in_turns
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from rules.proof import Found
from storage import posts, proofs, standing
from storage.standing import Post

LOOKS_AT_ONCE = 5
TRY_AGAIN = timedelta(minutes=5)
UNCHANGED = "message is not modified"
GONE = ("message to edit not found", "message_id_invalid")


async def checks_due(context: Context) -> None:
    """Looks at every post at which a look is due: once, however many were missed meanwhile."""
    with context.storage.reading() as tx:
        due = posts.to_look_after(tx, context.now())
    await in_turns((_check(context, post) for post in due), LOOKS_AT_ONCE)


async def forget_due(context: Context) -> None:
    with context.storage.transaction() as tx:
        proofs.forget_old(tx, context.now())


async def look(context: Context, post: Post, lane: Lane) -> Outcome:
    """The edit that changes nothing: the very same keyboard once more."""
    if not post.keyboard:  # posted before keyboards were kept
        return Unknown("its keyboard is not known")
    where = {"chat_id": post.channel_id, "message_id": post.message_id}
    same = {"reply_markup": orjson.loads(post.keyboard)}
    return await call(context.bot, "editMessageReplyMarkup", where | same, lane)


def found_by(outcome: Outcome) -> Found:
    """What the answer to such an edit tells. One that succeeded has put back what somebody had changed."""
    match outcome:
        case Sent(already=already) if UNCHANGED in already.lower():
            return Found.THERE
        case Sent(already=""):
            return Found.ALTERED
        case NotSent(reason=reason, permanent=True) if any(words in reason.lower() for words in GONE):
            return Found.GONE
    return Found.UNTOLD


def may_tell_later(outcome: Outcome) -> bool:
    """Telegram did not answer, or not now."""
    return isinstance(outcome, Unknown) or (isinstance(outcome, NotSent) and not outcome.permanent)


async def _check(context: Context, post: Post) -> None:
    outcome = await look(context, post, Lane.BULK)
    found, now = found_by(outcome), context.now()
    with context.storage.transaction() as tx:
        if isinstance(outcome, NotSent) and outcome.unreachable:
            standing.found(tx, post, found, now)
            shut_out(context, tx, post)
        elif may_tell_later(outcome):
            proofs.postpone(tx, post, now + _wait(outcome), now)
        elif standing.found(tx, post, found, now) is Found.GONE:
            close(context, tx, post, removed=False)
    context.app.wake()


def _wait(outcome: Outcome) -> timedelta:
    seconds = outcome.retry_after if isinstance(outcome, NotSent) else None
    return timedelta(seconds=seconds) if seconds else TRY_AGAIN
