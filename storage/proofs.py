"""Proofs: a row for each look at a post, before and after it was taken.

They are the evidence for what a post was paid: they stay for KEPT_DAYS.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import Index, UniqueConstraint, Update, update
from sqlmodel import Field, Session, SQLModel, col, select

from rules.proof import Found, Seen
from storage.columns import UtcDateTime
from storage.engine import upsert

KEPT_DAYS = 90


class Proof(SQLModel, table=True):
    """One look at a post. `found` is a rules.proof.Found; empty until somebody looked."""

    __table_args__ = (UniqueConstraint("placement_id", "due_at"),)

    id: int | None = Field(default=None, primary_key=True)
    placement_id: int = Field(foreign_key="placement.id")
    due_at: datetime = Field(sa_type=UtcDateTime)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Telegram did not say for a passing reason: it is asked again from then on."""
    checked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    found: str = ""


_row = SQLModel.metadata.tables["proof"].c
Index(
    "ix_proof_waiting",
    _row.due_at,
    sqlite_where=_row.checked_at.is_(None),
    postgresql_where=_row.checked_at.is_(None),
)


def plan(tx: Session, placement_id: int, moments: Iterable[datetime]) -> None:
    """Writes down when a post will be looked at."""
    rows = [{"placement_id": placement_id, "due_at": at, "found": ""} for at in moments]
    tx.connection().execute(upsert(tx, Proof).on_conflict_do_nothing(), rows)


def note(tx: Session, placement_id: int, found: Found, now: datetime) -> None:
    """What a look found. It answers every look that was due by then: what is late is not made up for. One
    that was not planned is written all the same."""
    answered = tx.connection().execute(_due(placement_id, now).values(checked_at=now, found=found.value))
    if answered.rowcount == 0:
        row = {"placement_id": placement_id, "due_at": now, "checked_at": now, "found": found.value}
        tx.connection().execute(upsert(tx, Proof).values(**row).on_conflict_do_nothing())


def postpone(tx: Session, placement_id: int, retry_at: datetime, now: datetime) -> None:
    """Telegram could not be asked: the looks that are due stay due, but not before then."""
    tx.connection().execute(_due(placement_id, now).values(retry_at=retry_at))


def seen(tx: Session, placement_id: int) -> list[Seen]:
    """Every look that was taken at a post, oldest first."""
    taken = select(Proof).where(Proof.placement_id == placement_id, col(Proof.checked_at).is_not(None))
    looks = tx.exec(taken.order_by(col(Proof.checked_at), col(Proof.id))).all()
    return [Seen(look.checked_at, Found(look.found)) for look in looks if look.checked_at is not None]


def proofs_of(tx: Session, placement_id: int) -> Sequence[Proof]:
    """A post's looks, taken or not, in the order in which they are due."""
    return tx.exec(
        select(Proof).where(Proof.placement_id == placement_id).order_by(col(Proof.due_at), col(Proof.id))
    ).all()


def stop(tx: Session, placement_id: int) -> None:
    """The post's matter is closed: nobody looks any more."""
    table = SQLModel.metadata.tables["proof"]
    open_rows = (_row.placement_id == placement_id) & _row.checked_at.is_(None)
    tx.connection().execute(table.delete().where(open_rows))


def forget_old(tx: Session, now: datetime) -> int:
    """Deletes what is too old to be asked for. Returns how many went."""
    table = SQLModel.metadata.tables["proof"]
    old = table.delete().where(_row.checked_at < now - timedelta(days=KEPT_DAYS))
    return tx.connection().execute(old).rowcount


def _due(placement_id: int, now: datetime) -> Update:
    this = update(Proof).where(col(Proof.placement_id) == placement_id, col(Proof.due_at) <= now)
    return this.where(col(Proof.checked_at).is_(None))
