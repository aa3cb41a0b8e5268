"""Sending a post that is written down: the same for those that are paid and those that are free."""

from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlmodel import Session

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.rights import suspend
from handlers.sending import NotSent, Outcome, Sent, Unknown, call

TRY_AGAIN = timedelta(seconds=10)


class Book(Protocol):
    """Where the outcome is written: `storage.outcomes`, or `storage.promotions`."""

    def posted(self, tx: Session, post_id: int, message_id: int | None, at: datetime, /) -> None: ...

    def not_sent(self, tx: Session, post_id: int, retry_at: datetime, reason: str, /) -> None: ...

    def cannot_tell(self, tx: Session, post_id: int, reason: str, now: datetime, /) -> None: ...

    def void(self, tx: Session, post_id: int, reason: str, now: datetime, /) -> object: ...


class Outgoing(Protocol):
    """A post that is written down and may be sent: by `method` with `params`."""

    @property
    def book(self) -> Book: ...
    @property
    def post_id(self) -> int: ...
    @property
    def channel_id(self) -> int: ...
    @property
    def method(self) -> str: ...
    @property
    def params(self) -> dict[str, Any]: ...

    def refused(self, context: Context, tx: Session, reason: str) -> None:
        """Telegram will never take it."""

    def noted(self, context: Context, tx: Session) -> None:
        """Its outcome was just written."""


async def send(context: Context, post: Outgoing) -> None:
    outcome = await call(context.bot, post.method, post.params, Lane.OWED)
    with context.storage.transaction() as tx:
        _note(context, tx, post, outcome)
        post.noted(context, tx)
    context.app.wake()


def _note(context: Context, tx: Session, post: Outgoing, outcome: Outcome) -> None:
    now, book = context.now(), post.book
    match outcome:
        case Sent(result=result):
            book.posted(tx, post.post_id, int(result["message_id"]), now)
        case NotSent(permanent=False):
            wait = timedelta(seconds=outcome.retry_after) if outcome.retry_after else TRY_AGAIN
            book.not_sent(tx, post.post_id, now + wait, outcome.reason)
        case NotSent(unreachable=True):
            book.void(tx, post.post_id, "unreachable", now)
            suspend(context, tx, post.channel_id, "unreachable")
        case NotSent():
            book.void(tx, post.post_id, "refused", now)
            post.refused(context, tx, outcome.reason)
        case Unknown(reason=reason):
            book.cannot_tell(tx, post.post_id, reason, now)
