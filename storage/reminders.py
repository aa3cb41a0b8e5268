"""Reminders: what to say to whom, and when. The words are personal, so they are sealed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Index, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import seal, unseal

REPEATS = {"": timedelta(0), "day": timedelta(days=1), "week": timedelta(weeks=1)}


class Reminder(SQLModel, table=True):
    __table_args__ = (Index("reminder_due", "done_at", "due_at"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    sealed_text: str
    due_at: datetime = Field(sa_type=UtcDateTime)
    repeat: str = ""
    """A key of REPEATS."""
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


@dataclass(frozen=True)
class Due:
    """A reminder whose time has come, unsealed."""

    id: int
    person_id: int
    text: str


def remember(tx: Session, person_id: int, text: str, due_at: datetime, repeat: str = "") -> Reminder:
    reminder = Reminder(person_id=person_id, sealed_text=seal(tx, text), due_at=due_at, repeat=repeat)
    tx.add(reminder)
    tx.flush()
    return reminder


def waiting(tx: Session, person_id: int) -> Sequence[tuple[Reminder, str]]:
    """A person's reminders to come, soonest first, each with its words."""
    mine = select(Reminder).where(Reminder.person_id == person_id, col(Reminder.done_at).is_(None))
    return [(row, unseal(tx, row.sealed_text)) for row in tx.exec(mine.order_by(col(Reminder.due_at))).all()]


def count_waiting(tx: Session, person_id: int) -> int:
    mine = select(func.count()).where(Reminder.person_id == person_id, col(Reminder.done_at).is_(None))
    return tx.exec(mine).one()


def forget(tx: Session, person_id: int, reminder_id: int, now: datetime) -> bool:
    """False if there is no such reminder of this person's to come."""
    reminder = tx.get(Reminder, reminder_id)
    if reminder is None or reminder.person_id != person_id or reminder.done_at is not None:
        return False
    _finish(tx, reminder, now)
    return True


def take_due(tx: Session, now: datetime, limit: int) -> list[Due]:
    """Takes what is due: the caller owes the message in the same transaction. A repeat moves on past now."""
    over = select(Reminder).where(col(Reminder.done_at).is_(None), col(Reminder.due_at) <= now)
    taken = []
    for reminder in tx.exec(over.order_by(col(Reminder.due_at)).limit(limit)).all():
        assert reminder.id is not None
        taken.append(Due(reminder.id, reminder.person_id, unseal(tx, reminder.sealed_text)))
        if reminder.repeat:
            period = REPEATS[reminder.repeat]
            reminder.due_at += period * ((now - reminder.due_at) // period + 1)
            tx.add(reminder)
        else:
            _finish(tx, reminder, now)
    return taken


def _finish(tx: Session, reminder: Reminder, now: datetime) -> None:
    reminder.done_at, reminder.sealed_text = now, ""
    tx.add(reminder)
