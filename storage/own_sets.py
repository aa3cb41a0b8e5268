"""Sets of a person's own: each sticker that somebody wants in one, and what became of it.

The row is written before Telegram is asked, so that an answer that was lost is found again.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Index, UniqueConstraint, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import add_once

NAME_BYTES = 8


class OwnSticker(SQLModel, table=True):
    """A sticker for a set of this person's. The newest row tells which of their sets is being filled."""

    __tablename__ = "own_sticker"
    __table_args__ = (UniqueConstraint("person_id", "message_id"),)

    id: int | None = Field(default=None, primary_key=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    message_id: int = Field(sa_type=BigInteger)
    """The message under which it was asked for: asked for twice, it is one sticker."""
    file_id: str
    kind: str
    """static, animated or video."""
    emoji: str
    wanted_at: datetime = Field(sa_type=UtcDateTime)
    set_name: str
    set_number: int
    stickers_before: int | None = None
    """How many the set held just before Telegram was asked to add this one; None until then."""
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When it was added, or given up."""
    refusal: str = ""
    """Telegram's words, if it was given up."""
    set_file_id: str = ""
    """Of the sticker in the set; empty if the set had the same one before."""
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


_row = SQLModel.metadata.tables["own_sticker"].c
_open = _row.settled_at.is_(None)
_in_a_set = (_row.set_file_id != "") & _row.removed_at.is_(None)
Index("ix_own_sticker_open", _row.person_id, _row.id, sqlite_where=_open, postgresql_where=_open)


@dataclass(frozen=True)
class Wish:
    """What goes into a set: a file that Telegram has, and its emoji."""

    file_id: str
    kind: str
    emoji: str


@dataclass(frozen=True)
class OwnSet:
    name: str
    number: int
    stickers: int


def new_name(username: str) -> str:
    """Of a set that this bot makes. It tells nobody whose it is: sets are public."""
    return f"s{secrets.token_hex(NAME_BYTES)}_by_{username}"


def want(tx: Session, person_id: int, message_id: int, wish: Wish, username: str, now: datetime) -> bool:
    """False if this sticker was asked for already."""
    newest = _newest(tx, person_id)
    name, number = (newest.set_name, newest.set_number) if newest else (new_name(username), 1)
    return add_once(
        tx,
        OwnSticker,
        person_id=person_id,
        message_id=message_id,
        file_id=wish.file_id,
        kind=wish.kind,
        emoji=wish.emoji,
        wanted_at=now,
        set_name=name,
        set_number=number,
        refusal="",
        set_file_id="",
    )


def _newest(tx: Session, person_id: int) -> OwnSticker | None:
    mine = select(OwnSticker).where(OwnSticker.person_id == person_id)
    return tx.exec(mine.order_by(col(OwnSticker.id).desc()).limit(1)).first()


def next_open(tx: Session, now: datetime, limit: int) -> Sequence[OwnSticker]:
    """Of each person the first that is not settled, unless it waits: one after the other, as asked for."""
    firsts = (
        select(func.min(OwnSticker.id))
        .where(col(OwnSticker.settled_at).is_(None))
        .group_by(col(OwnSticker.person_id))
    )
    is_due = col(OwnSticker.retry_at).is_(None) | (col(OwnSticker.retry_at) <= now)
    due = select(OwnSticker).where(col(OwnSticker.id).in_(firsts), is_due)
    return tx.exec(due.order_by(col(OwnSticker.id)).limit(limit)).all()


def begin(tx: Session, sticker_id: int, stickers_before: int) -> None:
    """From here on Telegram may have been asked."""
    row = tx.get_one(OwnSticker, sticker_id)
    row.stickers_before = stickers_before
    tx.add(row)


def wait(tx: Session, sticker_id: int, retry_at: datetime) -> None:
    row = tx.get_one(OwnSticker, sticker_id)
    row.retry_at = retry_at
    tx.add(row)


def move_on(tx: Session, sticker_id: int, username: str) -> None:
    """To a new set: the one before is full or gone. What this person wants beside it goes there too."""
    row = tx.get_one(OwnSticker, sticker_id)
    name, number = new_name(username), row.set_number + 1
    waiting = select(OwnSticker).where(
        OwnSticker.person_id == row.person_id, col(OwnSticker.settled_at).is_(None)
    )
    for one in tx.exec(waiting).all():
        one.set_name, one.set_number, one.stickers_before = name, number, None
        tx.add(one)


def added(tx: Session, sticker_id: int, set_file_id: str, now: datetime) -> OwnSticker:
    row = tx.get_one(OwnSticker, sticker_id)
    row.settled_at, row.set_file_id = now, set_file_id
    tx.add(row)
    return row


def give_up(tx: Session, sticker_id: int, refusal: str, now: datetime) -> OwnSticker:
    row = tx.get_one(OwnSticker, sticker_id)
    row.settled_at, row.refusal = now, refusal
    tx.add(row)
    return row


def find_last(tx: Session, person_id: int) -> OwnSticker | None:
    """The newest sticker that can be taken out again."""
    mine = select(OwnSticker).where(OwnSticker.person_id == person_id, _in_a_set)
    return tx.exec(mine.order_by(col(OwnSticker.id).desc()).limit(1)).first()


def removed(tx: Session, sticker_id: int, now: datetime) -> None:
    row = tx.get_one(OwnSticker, sticker_id)
    row.removed_at = now
    tx.add(row)


def sets_of(tx: Session, person_id: int) -> list[OwnSet]:
    """With what was put into each, the oldest first."""
    mine = select(OwnSticker.set_name, OwnSticker.set_number, func.count())
    counted = mine.where(OwnSticker.person_id == person_id, _in_a_set)
    counted = counted.group_by(col(OwnSticker.set_name), col(OwnSticker.set_number))
    return sorted((OwnSet(*row) for row in tx.exec(counted).all()), key=lambda one: one.number)
