"""Proofs: a row for each look at a post, before and after it was taken.

They are the evidence for what a post was paid: they stay for KEPT_DAYS.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Index, Select, UniqueConstraint, Update, delete, func, select, update
from sqlmodel import Field, Session, SQLModel, col

from rules.proof import Found, Seen
from storage.columns import UtcDateTime
from storage.engine import upsert

KEPT_DAYS = 90


class Look(SQLModel):
    """One look at a post. `found` is a rules.proof.Found; empty until somebody looked."""

    id: int | None = Field(default=None, primary_key=True)
    due_at: datetime = Field(sa_type=UtcDateTime)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Telegram did not say for a passing reason: it is asked again from then on."""
    checked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    found: str = ""


class Proof(Look, table=True):
    """Of a paid post."""

    __table_args__ = (UniqueConstraint("placement_id", "due_at"),)

    placement_id: int = Field(foreign_key="placement.id")


class PromotionProof(Look, table=True):
    """Of a free post."""

    __tablename__ = "promotion_proof"
    __table_args__ = (UniqueConstraint("promotion_id", "due_at"),)

    promotion_id: int = Field(foreign_key="promotion.id")


LOOKS: dict[str, tuple[type[Look], str]] = {
    "placement": (Proof, "placement_id"),
    "promotion": (PromotionProof, "promotion_id"),
}
"""By the table of the posts: the table of their looks, and its column that names the post."""

for _looks, _name in LOOKS.values():
    _row = SQLModel.metadata.tables[str(_looks.__tablename__)].c
    Index(
        f"ix_{_looks.__tablename__}_waiting",
        _row.due_at,
        sqlite_where=_row.checked_at.is_(None),
        postgresql_where=_row.checked_at.is_(None),
    )


def plan(tx: Session, post: SQLModel, moments: Iterable[datetime]) -> None:
    """Writes down when a post will be looked at."""
    looks, _, name = _of(post)
    rows = [{name: _id(post), "due_at": at, "found": ""} for at in moments]
    tx.connection().execute(upsert(tx, looks).on_conflict_do_nothing(), rows)


def note(tx: Session, post: SQLModel, found: Found, now: datetime) -> None:
    """What a look found. It answers every look that was due by then: what is late is not made up for. One
    that was not planned is written all the same."""
    answered = tx.connection().execute(_due(post, now).values(checked_at=now, found=found.value))
    if answered.rowcount == 0:
        looks, _, name = _of(post)
        row = {name: _id(post), "due_at": now, "checked_at": now, "found": found.value}
        tx.connection().execute(upsert(tx, looks).values(**row).on_conflict_do_nothing())


def postpone(tx: Session, post: SQLModel, retry_at: datetime, now: datetime) -> None:
    """Telegram could not be asked: the looks that are due stay due, but not before then."""
    tx.connection().execute(_due(post, now).values(retry_at=retry_at))


def seen(tx: Session, post: SQLModel) -> list[Seen]:
    """Every look that was taken at a post, oldest first."""
    _, row, name = _of(post)
    taken = select(row.checked_at, row.found).where(row[name] == _id(post), row.checked_at.is_not(None))
    taken = taken.order_by(row.checked_at, row.id)
    return [Seen(at, Found(found)) for at, found in tx.connection().execute(taken)]


def stop(tx: Session, post: SQLModel) -> None:
    """The post's matter is closed: nobody looks any more."""
    looks, row, name = _of(post)
    tx.connection().execute(delete(looks).where(row[name] == _id(post), row.checked_at.is_(None)))


def waiting(kind: type[SQLModel], now: datetime) -> Select[Any]:
    """The ids of this kind's posts at which a look is due, the longest overdue first."""
    _, row, name = _of(kind)
    due = select(row[name]).where(row.checked_at.is_(None), row.due_at <= now)
    due = due.where(row.retry_at.is_(None) | (row.retry_at <= now))
    return due.group_by(row[name]).order_by(func.min(row.due_at))


def forget_old(tx: Session, now: datetime) -> int:
    """Deletes what is too old to be asked for. Returns how many went."""
    old = [
        delete(looks).where(col(looks.checked_at) < now - timedelta(days=KEPT_DAYS))
        for looks, _name in LOOKS.values()
    ]
    return sum(tx.connection().execute(one).rowcount for one in old)


def _due(post: SQLModel, now: datetime) -> Update:
    looks, row, name = _of(post)
    return update(looks).where(row[name] == _id(post), row.due_at <= now, row.checked_at.is_(None))


def _of(post: SQLModel | type[SQLModel]) -> tuple[type[Look], Any, str]:
    """The table of a post's looks, its columns, and which of them names the post."""
    looks, name = LOOKS[str(post.__tablename__)]
    return looks, SQLModel.metadata.tables[str(looks.__tablename__)].c, name


def _id(post: Any) -> int:
    return int(post.id)
