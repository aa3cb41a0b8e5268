"""Complaints: somebody says that a pack is copied art. An owner of the bot decides, about all that wait for
the same pack at once."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import seal, unseal, upsert

OPEN = text("decided_at IS NULL")


class Outcome(StrEnum):
    """What an owner found."""

    DISMISSED = "dismissed"
    UPHELD = "upheld"


class PackComplaint(SQLModel, table=True):
    """One person's word on one pack. It is personal, so it is sealed, and goes once it is decided."""

    __tablename__ = "pack_complaint"
    __table_args__ = (
        Index(
            "one_open_complaint",
            "pack_id",
            "person_id",
            unique=True,
            sqlite_where=OPEN,
            postgresql_where=OPEN,
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    pack_id: int = Field(foreign_key="pack.id", index=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    sealed_words: str
    at: datetime = Field(sa_type=UtcDateTime)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_by: int | None = Field(default=None, sa_type=BigInteger)
    outcome: str = ""


def complain(tx: Session, pack_id: int, person_id: int, words: str, now: datetime) -> bool:
    """False if a complaint of theirs about this pack waits already."""
    add = upsert(tx, PackComplaint).values(
        pack_id=pack_id, person_id=person_id, sealed_words=seal(tx, words), at=now, outcome=""
    )
    return tx.connection().execute(add.on_conflict_do_nothing()).rowcount == 1


def count_waiting(tx: Session, person_id: int) -> int:
    """Of one person, about any pack."""
    waiting = select(func.count()).select_from(PackComplaint).where(PackComplaint.person_id == person_id)
    return tx.exec(waiting.where(col(PackComplaint.decided_at).is_(None))).one()


def next_complaint(tx: Session) -> PackComplaint | None:
    """The oldest that waits."""
    waiting = select(PackComplaint).where(col(PackComplaint.decided_at).is_(None))
    return tx.exec(waiting.order_by(col(PackComplaint.at), col(PackComplaint.id)).limit(1)).first()


def complaints_about(tx: Session, pack_id: int) -> Sequence[PackComplaint]:
    """Those that wait, the oldest first."""
    waiting = select(PackComplaint).where(
        PackComplaint.pack_id == pack_id, col(PackComplaint.decided_at).is_(None)
    )
    return tx.exec(waiting.order_by(col(PackComplaint.at), col(PackComplaint.id))).all()


def words_of(tx: Session, complaint: PackComplaint) -> str:
    """What they wrote; empty once it is decided."""
    return unseal(tx, complaint.sealed_words) if complaint.sealed_words else ""


def decide(
    tx: Session, about: Sequence[PackComplaint], outcome: Outcome, owner_id: int, now: datetime
) -> Sequence[PackComplaint]:
    """Closes those that still wait, and returns them: whoever complained is to be told."""
    ids = [complaint.id for complaint in about]
    waiting = select(PackComplaint).where(
        col(PackComplaint.id).in_(ids), col(PackComplaint.decided_at).is_(None)
    )
    closed = tx.exec(waiting.order_by(col(PackComplaint.id)).with_for_update()).all()
    for complaint in closed:
        complaint.decided_at, complaint.decided_by = now, owner_id
        complaint.outcome, complaint.sealed_words = outcome, ""
        tx.add(complaint)
    tx.flush()
    return closed
