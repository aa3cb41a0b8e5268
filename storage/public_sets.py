"""Public sets: real Telegram sticker sets of a pack, made because its artist wished it.

The row, with the set's name, is written before Telegram is asked: when an answer was lost, the name that is
taken already is ours, and the work goes on with the next sticker.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import add_once

DELETED = "deleted by its owner"
TAKEN_DOWN = "the pack was taken down"
"""Why a set is not, or will not be: Telegram deletes one of the second kind as soon as it can be asked."""


class PublicSet(SQLModel, table=True):
    """A set of a pack in somebody's name: its artist's, or a buyer's."""

    __tablename__ = "public_set"

    name: str = Field(primary_key=True)
    """`…_by_<bot>`."""
    pack_id: int = Field(foreign_key="pack.id", index=True)
    edition_id: int = Field(foreign_key="edition.id")
    """What is put into it: the edition that was published when it was wanted."""
    owner_id: int = Field(sa_type=BigInteger, index=True)
    wanted_at: datetime = Field(sa_type=UtcDateTime)
    next_position: int = 0
    """Of the sticker that is added next; 0: the set is not made yet."""
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    """When to go on, be it with deleting it; None when it is done or has failed."""
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failed: str = ""
    """Why it will not be made, in Telegram's words; or DELETED or TAKEN_DOWN."""


def want(tx: Session, name: str, pack_id: int, edition_id: int, owner_id: int, now: datetime) -> PublicSet:
    """The set of this name; wanted twice, it is one."""
    row = {"pack_id": pack_id, "edition_id": edition_id, "owner_id": owner_id}
    add_once(tx, PublicSet, name=name, **row, wanted_at=now, retry_at=now)
    return tx.get_one(PublicSet, name)


def again(tx: Session, name: str, now: datetime) -> None:
    """It failed, and its owner asks for it anew."""
    row = _locked(tx, name)
    row.failed, row.retry_at = "", now
    tx.add(row)


def gone(tx: Session, name: str) -> None:
    """Telegram has it no more; whoever wants one gets it under another name."""
    row = _locked(tx, name)
    row.failed, row.done_at, row.retry_at = DELETED, None, None
    tx.add(row)


def take_down(tx: Session, pack_id: int, now: datetime) -> None:
    """All sets of a pack are to be deleted, those that are being made as well."""
    made = update(PublicSet).where(col(PublicSet.pack_id) == pack_id, col(PublicSet.failed) != DELETED)
    tx.connection().execute(made.values(failed=TAKEN_DOWN, done_at=None, retry_at=now))


def sets_of(tx: Session, edition_id: int, owner_id: int) -> Sequence[PublicSet]:
    """A person's sets of an edition, the newest first; all others were deleted."""
    mine = select(PublicSet).where(PublicSet.edition_id == edition_id, PublicSet.owner_id == owner_id)
    return tx.exec(mine.order_by(col(PublicSet.wanted_at).desc(), col(PublicSet.name))).all()


def sets_due(tx: Session, now: datetime, limit: int) -> Sequence[PublicSet]:
    """Those to go on with now, the longest waiting first."""
    waiting = select(PublicSet).where(col(PublicSet.retry_at) <= now)
    return tx.exec(waiting.order_by(col(PublicSet.retry_at), col(PublicSet.name)).limit(limit)).all()


def went_on(tx: Session, name: str, next_position: int, now: datetime) -> None:
    """Telegram has the stickers before this place."""
    row = _locked(tx, name)
    row.next_position, row.retry_at = max(row.next_position, next_position), now
    tx.add(row)


def later(tx: Session, name: str, retry_at: datetime) -> None:
    row = _locked(tx, name)
    if row.retry_at is not None:
        row.retry_at = retry_at
        tx.add(row)


def done(tx: Session, name: str, now: datetime) -> bool:
    """False if that was known already, or is to be so no longer."""
    return _close(tx, name, done_at=now)


def failed(tx: Session, name: str, why: str) -> bool:
    """False if it is closed already."""
    return _close(tx, name, failed=why)


def _close(tx: Session, name: str, *, done_at: datetime | None = None, failed: str = "") -> bool:
    row = _locked(tx, name)
    if row.done_at is not None or row.failed:
        return False
    row.done_at, row.failed, row.retry_at = done_at, failed, None
    tx.add(row)
    return True


def _locked(tx: Session, name: str) -> PublicSet:
    return tx.get_one(PublicSet, name, with_for_update=True, populate_existing=True)
