"""Tickets: questions to the owners, and their answers."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import seal, unseal

PAYMENT, OTHER = "payment", "support"
"""What a ticket may be about."""


class Ticket(SQLModel, table=True):
    """`about` is `payment` or `support`. The words are personal, so they are sealed."""

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    about: str
    charge_id: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """The payment that it is about."""
    sealed_question: str
    opened_at: datetime = Field(sa_type=UtcDateTime)
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answered_by: int | None = Field(default=None, sa_type=BigInteger)


@dataclass(frozen=True)
class Question:
    """An open ticket, unsealed."""

    id: int
    person_id: int
    about: str
    text: str


@dataclass(frozen=True)
class Asked:
    """What somebody asks. `charge_id` names the payment that it is about; it may be empty."""

    person_id: int
    about: str
    text: str
    charge_id: str = ""


def open_ticket(tx: Session, asked: Asked, now: datetime) -> int:
    ticket = Ticket(
        person_id=asked.person_id,
        about=asked.about,
        charge_id=asked.charge_id,
        sealed_question=seal(tx, asked.text),
        opened_at=now,
    )
    tx.add(ticket)
    tx.flush()
    assert ticket.id is not None
    return ticket.id


def count_open(tx: Session, person_id: int) -> int:
    mine = select(func.count()).where(Ticket.person_id == person_id, col(Ticket.answered_at).is_(None))
    return tx.exec(mine).one()


def find_open(tx: Session, ticket_id: int, *, for_update: bool = False) -> Question | None:
    """None if there is no such ticket, or it is answered already."""
    row = tx.get(Ticket, ticket_id, with_for_update=for_update)
    if row is None or row.answered_at is not None:
        return None
    return Question(ticket_id, row.person_id, row.about, unseal(tx, row.sealed_question))


def answer(tx: Session, ticket_id: int, owner_id: int, now: datetime) -> int | None:
    """Marks a ticket answered, its words go; returns who asked, or None if it is answered already."""
    ticket = tx.get(Ticket, ticket_id, with_for_update=True)
    if ticket is None or ticket.answered_at is not None:
        return None
    ticket.answered_at, ticket.answered_by, ticket.sealed_question = now, owner_id, ""
    tx.add(ticket)
    return ticket.person_id
