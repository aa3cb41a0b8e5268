"""May the bot post there, and may its owner still? Asked of Telegram daily, and learned from refusals."""

from datetime import timedelta
from typing import Any

from sqlmodel import Session

from handlers.context import Context
from handlers.growth import note_count
from handlers.limiter import Lane
from handlers.posting.closing import close
from handlers.sending import NotSent, Outcome, Sent, call
from storage import channels, outcomes, posts, promotions
from storage.channels import Channel
from storage.promotions import Promotion
from storage.standing import Post

COUNT_AGE_MAX = timedelta(days=1)
TOLD = ("removed", "right", "owner")
"""Telegram told of it when it happened: until then nothing was known against the posts."""


def may_post(member: dict[str, Any]) -> bool:
    """Whether this ChatMember runs the channel: its creator, or an admin who may post."""
    if member["status"] == "creator":
        return True
    return bool(member["status"] == "administrator" and member.get("can_post_messages"))


async def is_fit(context: Context, channel: Channel) -> bool:
    """Counts the subscribers and checks the owner, unless that was done today. False: do not post now."""
    if channel.counted_at is not None and context.now() - channel.counted_at < COUNT_AGE_MAX:
        return True
    where = {"chat_id": channel.id}
    owner = await call(context.bot, "getChatMember", {**where, "user_id": channel.owner_id}, Lane.ANSWER)
    count = await call(context.bot, "getChatMemberCount", where, Lane.ANSWER)
    with context.storage.transaction() as tx:
        if why := _why_unfit(owner, count):
            suspend(context, tx, channel.id, why)
        elif isinstance(count, Sent) and isinstance(owner, Sent):
            note_count(context, tx, channel.id, int(count.result))
            return True
    context.app.wake()
    return False


def _why_unfit(owner: Outcome, count: Outcome) -> str:
    """Why the channel must be suspended; empty if it need not, or if Telegram did not answer."""
    if isinstance(count, NotSent) and count.permanent:
        return "unreachable"
    if isinstance(owner, NotSent) and owner.permanent:
        return "owner"
    return "owner" if isinstance(owner, Sent) and not may_post(owner.result) else ""


def suspend(context: Context, tx: Session, channel_id: int, why: str) -> None:
    """Stops posting in a channel at once and closes the matter of its posts; its owner is told, once.

    `why` is `removed`, `right`, `owner` or `unreachable`. A post that is up is paid by the time it stood; one
    that waits to be sent again is void; what is unknown stays for an owner of the bot to tell.
    """
    now = context.now()
    channel = channels.suspend(tx, channel_id, why, now)
    if channel is None:
        return
    for post in posts.open_in(tx, channel_id):
        if post.is_up():
            close(context, tx, post, removed=False, lost_at=now if why in TOLD else None)
        elif post.retry_at is not None:
            book = promotions if isinstance(post, Promotion) else outcomes
            book.void(tx, post.id or 0, "channel-lost", now)
    say = context.voice_of(tx, channel.owner_id)
    reason = say(f"channels-why-{why}")
    context.owe(tx, channel.owner_id, say("channels-suspended", title=channel.title, reason=reason))


def shut_out(context: Context, tx: Session, post: Post) -> None:
    """A call for a post was refused for good: the bot has no access any more, nobody knows since when."""
    close(context, tx, post, removed=False)
    suspend(context, tx, post.channel_id, "unreachable")
