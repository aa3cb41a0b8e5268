"""Scheduled posts: what a member wants to appear in their own channel, and when.

The post itself stays in the member's chat with the bot and is copied from there: kept are its number and,
sealed, its first words. The intent is written before the call, so that nothing is posted twice.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Index, delete, func, or_
from sqlmodel import Field, Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from rules.scheduling import LATE_MAX
from storage.columns import UtcDateTime
from storage.engine import seal, unseal

OVER_KEPT = timedelta(days=30)


class ScheduledPost(SQLModel, table=True):
    """One post. It waits until it `began_at`, unless it is `held`; then it is on its way until its outcome is
    noted. `over_at`: it was posted or deleted, its words are gone, and soon the row is too."""

    __tablename__ = "scheduled_post"

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    channel_id: int = Field(sa_type=BigInteger, foreign_key="channel.id")
    message_id: int = Field(sa_type=BigInteger)
    """The number of the post in the chat of that person with the bot."""
    sealed_words: str
    due_at: datetime = Field(sa_type=UtcDateTime)
    made_at: datetime = Field(sa_type=UtcDateTime)
    """When its owner chose that time."""
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """It was surely not sent for a passing reason: it is tried again from then on."""
    began_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    unknown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Nobody can tell whether it appeared: only its owner posts it again."""
    held: str = ""
    """Why it waits for its owner: `missed`, `premium`, `refused`, or what keeps the bot from the channel."""
    post_id: int | None = Field(default=None, sa_type=BigInteger)
    """Its number in the channel."""
    over_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def is_on_its_way(self) -> bool:
        return self.began_at is not None and self.unknown_at is None


_row = SQLModel.metadata.tables["scheduled_post"].c
_open = _row.over_at.is_(None)
Index("ix_scheduled_post_due", _row.due_at, sqlite_where=_open, postgresql_where=_open)


def schedule(
    tx: Session, person_id: int, channel_id: int, message: tuple[int, str], due_at: datetime, now: datetime
) -> ScheduledPost:
    """`message`: its number in the person's chat, and its first words."""
    message_id, words = message
    post = ScheduledPost(
        person_id=person_id,
        channel_id=channel_id,
        message_id=message_id,
        sealed_words=seal(tx, words),
        due_at=due_at,
        made_at=now,
    )
    tx.add(post)
    tx.flush()
    return post


def words_of(tx: Session, post: ScheduledPost) -> str:
    return unseal(tx, post.sealed_words) if post.sealed_words else ""


def waiting(tx: Session, person_id: int) -> Sequence[ScheduledPost]:
    """A person's posts that are not over, soonest first."""
    mine = _waiting().where(ScheduledPost.person_id == person_id)
    return tx.exec(mine.order_by(col(ScheduledPost.due_at), col(ScheduledPost.id))).all()


def count_waiting(tx: Session, person_id: int) -> int:
    mine = select(func.count()).where(ScheduledPost.person_id == person_id)
    return tx.exec(mine.where(col(ScheduledPost.over_at).is_(None))).one()


def find_waiting(tx: Session, person_id: int, post_id: int) -> ScheduledPost | None:
    """A post of this person's that is not over: another's looks the same as none."""
    return tx.exec(_this(person_id, post_id)).first()


def move(tx: Session, person_id: int, post_id: int, due_at: datetime, now: datetime) -> ScheduledPost | None:
    """It is for another time, whatever held it. None if it is over, on its way, or not this person's."""
    post = _at_rest(tx, person_id, post_id)
    if post is None:
        return None
    post.due_at, post.made_at, post.held = due_at, now, ""
    post.retry_at = post.began_at = post.unknown_at = None
    tx.add(post)
    return post


def forget(tx: Session, person_id: int, post_id: int, now: datetime) -> bool:
    """False if it is over, on its way, or not this person's."""
    post = _at_rest(tx, person_id, post_id)
    if post is None:
        return False
    finish(tx, post, now)
    return True


def stands(tx: Session, person_id: int, post_id: int, now: datetime) -> None:
    """Its owner looked: the post of which nobody knew is there."""
    post = _at_rest(tx, person_id, post_id)
    if post is not None and post.unknown_at is not None:
        finish(tx, post, now)


def due(tx: Session, now: datetime, limit: int) -> Sequence[ScheduledPost]:
    """The posts whose time has come, the oldest first; also those that were told to wait for too long."""
    row = ScheduledPost
    is_ripe = or_(col(row.retry_at).is_(None), col(row.retry_at) <= now, col(row.due_at) < now - LATE_MAX)
    ripe = _waiting().where(row.due_at <= now, row.held == "", col(row.began_at).is_(None), is_ripe)
    return tx.exec(ripe.order_by(col(row.due_at), col(row.id)).limit(limit)).all()


def unlearned(tx: Session, now: datetime) -> Sequence[ScheduledPost]:
    """Posts whose outcome nobody noted: the bot was killed between the call and its answer."""
    lost = _waiting().where(ScheduledPost.due_at <= now, col(ScheduledPost.began_at).is_not(None))
    return tx.exec(lost.where(col(ScheduledPost.unknown_at).is_(None))).all()


def fresh(tx: Session, post: ScheduledPost) -> ScheduledPost:
    """The row as it is now, held until the commit."""
    return tx.get_one(ScheduledPost, post.id, with_for_update=True, populate_existing=True)


def still_due(tx: Session, post: ScheduledPost, now: datetime) -> ScheduledPost | None:
    """The fresh row; None if its owner moved or deleted it meanwhile."""
    this = fresh(tx, post)
    is_due = this.over_at is None and this.began_at is None and not this.held and this.due_at <= now
    return this if is_due else None


def begin(tx: Session, post: ScheduledPost, now: datetime) -> None:
    """Written before it is sent."""
    post.began_at, post.retry_at = now, None
    tx.add(post)


def not_sent(tx: Session, post: ScheduledPost, retry_at: datetime) -> None:
    """It surely does not stand, for a passing reason."""
    post.began_at, post.retry_at = None, retry_at
    tx.add(post)


def hold(tx: Session, post: ScheduledPost, why: str) -> None:
    """It surely does not stand, and waits for its owner."""
    post.held, post.began_at, post.retry_at = why, None, None
    tx.add(post)


def cannot_tell(tx: Session, post: ScheduledPost, now: datetime) -> None:
    post.unknown_at = now
    tx.add(post)


def finish(tx: Session, post: ScheduledPost, now: datetime, number: int | None = None) -> None:
    """It is over: it stands in the channel by this number, or its owner wants it no more."""
    post.over_at, post.post_id = now, number
    post.message_id, post.sealed_words = 0, ""
    tx.add(post)


def forget_old(tx: Session, now: datetime) -> None:
    tx.connection().execute(delete(ScheduledPost).where(col(ScheduledPost.over_at) < now - OVER_KEPT))


def _at_rest(tx: Session, person_id: int, post_id: int) -> ScheduledPost | None:
    """As find_waiting, held until the commit; None also while it is on its way."""
    held = _this(person_id, post_id).with_for_update()
    post = tx.exec(held, execution_options={"populate_existing": True}).first()
    return None if post is None or post.is_on_its_way() else post


def _this(person_id: int, post_id: int) -> SelectOfScalar[ScheduledPost]:
    return _waiting().where(ScheduledPost.id == post_id, ScheduledPost.person_id == person_id)


def _waiting() -> SelectOfScalar[ScheduledPost]:
    return select(ScheduledPost).where(col(ScheduledPost.over_at).is_(None))
