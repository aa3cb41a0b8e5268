"""The clock posts what members have scheduled: at most once, and late by no more than an hour."""

from collections.abc import Iterable
from datetime import timedelta
from itertools import groupby

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.rights import suspend
from handlers.posting.turns import in_turns
from handlers.schedule.access import why_not
from handlers.schedule.telling import tell_card, tell_missed, tell_posted, tell_premium_ended, tell_shut_out
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from rules.scheduling import is_missed
from storage import channels, memberships, posts, scheduled
from storage.post_rows import Deed, fresh, witness
from storage.scheduled import ScheduledPost

ROUND_MAX = 100
CHANNELS_AT_ONCE = 20
TRY_AGAIN = timedelta(seconds=10)


async def schedule_due(context: Context) -> None:
    """Posts the oldest that is due in each channel. The clock never runs it beside itself: so whatever has
    no outcome when it begins was cut off by a crash, and is left to its owner."""
    now = context.now()
    with context.storage.reading() as tx:
        lost, due = scheduled.unlearned(tx, now), scheduled.due(tx, now, ROUND_MAX)
    if not lost and not due:
        return
    with context.storage.transaction() as tx:
        for post in lost:
            _cannot_tell(context, tx, post)
        may = _without_held(context, tx, due)
    context.app.wake()
    first = {post.channel_id: post for post in reversed(may)}
    await in_turns((_post(context, post) for post in first.values()), CHANNELS_AT_ONCE)


async def forget_due(context: Context) -> None:
    with context.storage.transaction() as tx:
        scheduled.forget_old(tx, context.now())


def _without_held(context: Context, tx: Session, due: Iterable[ScheduledPost]) -> list[ScheduledPost]:
    """Holds back what may not be posted, and tells its owners; the rest."""
    may, missed, now = list[ScheduledPost](), list[ScheduledPost](), context.now()
    for one in due:
        post = scheduled.still_due(tx, one, now)
        if post is None:
            continue
        if not memberships.is_premium(tx, post.person_id, now):
            scheduled.hold(tx, post, "premium")
            tell_premium_ended(context, tx, post)
        elif why := _why_closed(tx, post):
            scheduled.hold(tx, post, why)
            tell_shut_out(context, tx, post)
        elif is_missed(post.due_at, now):
            scheduled.hold(tx, post, "missed")
            missed.append(post)
        else:
            may.append(post)
    for _person_id, theirs in groupby(sorted(missed, key=_whose), key=_whose):
        tell_missed(context, tx, list(theirs))
    return may


def _whose(post: ScheduledPost) -> int:
    return post.person_id


def _why_closed(tx: Session, post: ScheduledPost) -> str:
    """Why the channel is closed to it by all that is known here; empty if it is open."""
    channel = channels.channel_of(tx, post.person_id, post.channel_id)
    if channel is None:
        return "owner"
    return channel.suspended if channel.suspended_at is not None else ""


async def _post(context: Context, due: ScheduledPost) -> None:
    why = await why_not(context, due.channel_id, due.person_id)
    with context.storage.transaction() as tx:
        post = scheduled.still_due(tx, due, context.now())
        if post is None:
            return
        if why is None:
            scheduled.not_sent(tx, post, context.now() + TRY_AGAIN)
        elif why:
            _shut_out(context, tx, post, why)
        else:
            scheduled.begin(tx, post, context.now())
    if why == "":
        await _send(context, due)
    context.app.wake()


async def _send(context: Context, due: ScheduledPost) -> None:
    message = {"from_chat_id": due.person_id, "message_id": due.message_id}
    outcome = await call(context.bot, "copyMessage", {"chat_id": due.channel_id, **message}, Lane.OWED)
    with context.storage.transaction() as tx:
        _note(context, tx, scheduled.fresh(tx, due), outcome)


def _note(context: Context, tx: Session, post: ScheduledPost, outcome: Outcome) -> None:
    now = context.now()
    match outcome:
        case Sent(result=result):
            scheduled.finish(tx, post, now, int(result["message_id"]))
            _is_above(tx, post)
            tell_posted(context, tx, post)
        case NotSent(permanent=False):
            wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else TRY_AGAIN
            scheduled.not_sent(tx, post, now + wait)
        case NotSent():  # by the channel, which said a moment ago that we may, or by the chat with its owner
            scheduled.hold(tx, post, "refused")
            tell_card(context, tx, post)
        case Unknown():
            _cannot_tell(context, tx, post)


def _cannot_tell(context: Context, tx: Session, post: ScheduledPost) -> None:
    this = scheduled.fresh(tx, post)
    scheduled.cannot_tell(tx, this, context.now())
    tell_card(context, tx, this)


def _shut_out(context: Context, tx: Session, post: ScheduledPost, why: str) -> None:
    """What keeps it from the channel keeps sponsored posts from it as well."""
    scheduled.hold(tx, post, why)
    suspend(context, tx, post.channel_id, why)
    tell_shut_out(context, tx, post)


def _is_above(tx: Session, post: ScheduledPost) -> None:
    """Telegram tells no bot of its own posts: this one counts like any other of the channel's owner."""
    assert post.post_id is not None
    assert post.over_at is not None
    deed = Deed(post.post_id, post.over_at, is_edit=False)
    for ours in posts.hurt_by(tx, post.channel_id, deed):
        witness(tx, fresh(tx, ours), deed)
