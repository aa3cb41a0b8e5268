"""A post as a row: what paid and free ones have in common, from the intent until its matter is closed.

Before a post is sent, and before it is deleted, a row says that it will be: after a crash nobody mistakes an
answer that was lost for one that never came.
"""

import secrets
from abc import abstractmethod
from dataclasses import astuple, dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import orjson
from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel

from rules.placement import FEED_HOURS_DEFAULT
from rules.proof import Stay, moments
from storage import proofs
from storage.columns import UtcDateTime

SEED_BITS = 62
HEARD_MAX = 500


@dataclass(frozen=True)
class Deed:
    """What somebody else did in a channel: the number of the message, when, and whether it is an edit of it
    or a new post."""

    message_id: int
    at: datetime
    is_edit: bool


class PostRow(SQLModel):
    """One post. Without `posted_at`, `voided_at`, `unknown_at` or `retry_at` its outcome is not known yet."""

    id: int | None = Field(default=None, primary_key=True)
    intended_at: datetime = Field(sa_type=UtcDateTime, index=True)
    message_id: int | None = None
    posted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ends_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    unknown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Telegram surely did nothing for a passing reason: the call that is due is made again from then on."""
    seed: int | None = Field(default=None, sa_type=BigInteger)
    """Of the dice that say when it is looked after; nobody but us knows it."""
    altered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When somebody changed it, or when that was found."""
    removal_tried_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Since then the bot itself may have deleted the post."""
    voided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str = ""
    keyboard: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """The inline keyboard as it was sent, as JSON: an edit that changes nothing repeats it."""
    heard: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """What others did in its channel before its own number was known, as JSON: a list of Deeds."""

    def is_closed(self) -> bool:
        """Nothing can become of it any more."""
        return self.voided_at is not None

    def is_up(self) -> bool:
        """It was posted, and its matter is not closed."""
        return self.posted_at is not None and not self.is_closed()

    def is_unknown(self) -> bool:
        """It may or may not stand: only somebody who looks can say."""
        return self.unknown_at is not None and self.posted_at is None and not self.is_closed()

    def is_on_its_way(self) -> bool:
        """It is being sent, and nobody has noted yet what became of it."""
        outcomes = self.posted_at, self.unknown_at, self.retry_at
        return not self.is_closed() and all(outcome is None for outcome in outcomes)

    def was_shown(self) -> bool:
        """Readers saw it, or may have: they see a post before the bot has Telegram's answer."""
        return self.posted_at is not None or self.unknown_at is not None or self.is_on_its_way()

    def is_unnumbered(self) -> bool:
        """Readers see it, or may, and nobody knows its number yet."""
        return self.was_shown() and self.posted_at is None

    def is_hurt_by(self, deed: Deed) -> bool:
        """Whether that is against what was agreed for this post, which is up."""
        is_edited = deed.is_edit and deed.message_id == self.message_id
        return is_edited and self.altered_at is None and deed.at < self.stay().ends_at

    def bear(self, deed: Deed) -> None:
        """Notes what it is hurt by."""
        self.altered_at = deed.at

    @abstractmethod
    def worth(self) -> int:
        """What it counts for if it stands to its end: a price or impressions."""

    def stay(self) -> Stay:
        """What was agreed for a post that was posted."""
        assert self.posted_at is not None
        assert self.ends_at is not None
        return Stay(self.worth(), self.posted_at, self.ends_at)


Row = TypeVar("Row", bound=PostRow)


def fresh(tx: Session, post: Row) -> Row:
    """The row as it is now, held until the commit."""
    return tx.get_one(type(post), post.id, with_for_update=True, populate_existing=True)


def witness(tx: Session, post: PostRow, deed: Deed) -> None:
    """Somebody did that in the channel of a fresh post. While nobody knows the post's number, it is kept."""
    if post.is_up() and post.is_hurt_by(deed):
        post.bear(deed)
    elif post.is_unnumbered():
        heard = orjson.loads(post.heard or "[]")
        post.heard = orjson.dumps([*heard, astuple(deed)][:HEARD_MAX]).decode()
    tx.add(post)


def stands(tx: Session, post: PostRow, message_id: int | None, at: datetime) -> bool:
    """The post stands since `at`, and is looked after; False if that is no news. Its feed time begins;
    without a message id the bot can neither see nor delete it. What was heard before now counts."""
    if post.is_closed() or post.posted_at is not None:
        return False
    post.posted_at, post.message_id, post.unknown_at = at, message_id, None
    post.ends_at = at + timedelta(hours=FEED_HOURS_DEFAULT)
    if message_id is not None:
        post.seed = secrets.randbits(SEED_BITS)
        proofs.plan(tx, post, moments(post.seed, at, post.ends_at))
        for number, moment, is_edit in orjson.loads(post.heard or "[]"):
            witness(tx, post, Deed(number, datetime.fromisoformat(moment), is_edit))
    tx.add(post)
    return True


def not_sent(tx: Session, post: PostRow, retry_at: datetime, reason: str) -> None:
    """Telegram surely did not do the call that is due, which may be made again."""
    post.retry_at, post.reason, post.removal_tried_at = retry_at, reason, None
    tx.add(post)


def send_again(tx: Session, post: PostRow) -> None:
    """Written before a post is sent once more: from here on its outcome is open."""
    post.retry_at = None
    tx.add(post)


def cannot_tell(tx: Session, post: PostRow, reason: str, now: datetime) -> bool:
    """Nobody knows whether the post appeared: it is not posted again, and counts for nothing until somebody
    says. False if that is known by now."""
    if post.is_closed() or post.posted_at is not None:
        return False
    post.unknown_at, post.reason = now, reason
    tx.add(post)
    return True
