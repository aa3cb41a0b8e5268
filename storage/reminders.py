"""Reminders: what to say to whom, and when. The words are personal, so they are sealed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import BigInteger, Index, func
from sqlmodel import Field, Session, SQLModel, col, select

from rules.repeating import next_time
from storage import people
from storage.columns import UtcDateTime
from storage.engine import seal, unseal

REPEATS = {"day": 1, "week": 7}
"""Days from one time to the next."""


class Reminder(SQLModel, table=True):
    __table_args__ = (Index("reminder_due", "done_at", "due_at"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    sealed_text: str
    due_at: datetime = Field(sa_type=UtcDateTime)
    repeat: str = ""
    """A key of REPEATS, or empty: once."""
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


@dataclass(frozen=True)
class Due:
    """A reminder whose time has come, unsealed."""

    id: int
    person_id: int
    text: str
    due_at: datetime
    repeat: str


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


def find_waiting(tx: Session, person_id: int, reminder_id: int) -> Reminder | None:
    """A reminder of this person's that is still to come."""
    reminder = tx.get(Reminder, reminder_id)
    if reminder is None or reminder.person_id != person_id or reminder.done_at is not None:
        return None
    return reminder


def words(tx: Session, reminder: Reminder) -> str:
    return unseal(tx, reminder.sealed_text)


def forget(tx: Session, person_id: int, reminder_id: int, now: datetime) -> bool:
    """False if there is no such reminder of this person's to come."""
    reminder = find_waiting(tx, person_id, reminder_id)
    if reminder is not None:
        _finish(tx, reminder, now)
    return reminder is not None


def choose_repeat(tx: Session, person_id: int, reminder_id: int, repeat: str) -> Reminder | None:
    """None if there is no such reminder of this person's to come."""
    reminder = find_waiting(tx, person_id, reminder_id)
    if reminder is not None:
        reminder.repeat = repeat
        tx.add(reminder)
    return reminder


def snooze(tx: Session, person_id: int, reminder_id: int, text: str, due_at: datetime) -> bool:
    """Says `text` again later, once. False if this reminder is not theirs or is snoozed already.

    The words come from the message that was sent: they are not kept after sending.
    """
    reminder = tx.get(Reminder, reminder_id)
    if reminder is None or reminder.person_id != person_id:
        return False
    if reminder.done_at is None:  # it repeats, and goes on doing so: the snoozed one stands beside it
        snoozed = any(not row.repeat and text == said for row, said in waiting(tx, person_id))
        if snoozed or not reminder.repeat:
            return False
        remember(tx, person_id, text, due_at)
        return True
    reminder.sealed_text, reminder.due_at, reminder.done_at = seal(tx, text), due_at, None
    tx.add(reminder)
    return True


def any_due(tx: Session, now: datetime) -> bool:
    over = select(Reminder.id).where(col(Reminder.done_at).is_(None), col(Reminder.due_at) <= now)
    return tx.exec(over.limit(1)).first() is not None


def take_due(tx: Session, now: datetime, limit: int) -> list[Due]:
    """Takes what is due: the caller owes the message in the same transaction. A repeat moves on past now."""
    over = select(Reminder).where(col(Reminder.done_at).is_(None), col(Reminder.due_at) <= now)
    taken = []
    for row in tx.exec(over.order_by(col(Reminder.due_at)).limit(limit)).all():
        assert row.id is not None
        taken.append(Due(row.id, row.person_id, unseal(tx, row.sealed_text), row.due_at, row.repeat))
        if row.repeat:
            row.due_at = next_time(row.due_at, REPEATS[row.repeat], _zone(tx, row.person_id), now)
            tx.add(row)
        else:
            _finish(tx, row, now)
    return taken


def _zone(tx: Session, person_id: int) -> ZoneInfo:
    person = people.find_person(tx, person_id)
    return ZoneInfo(person.timezone if person else people.UNKNOWN_ZONE)


def _finish(tx: Session, reminder: Reminder, now: datetime) -> None:
    reminder.done_at, reminder.sealed_text = now, ""
    tx.add(reminder)
