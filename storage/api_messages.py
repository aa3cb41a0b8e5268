"""Messages that a business's own systems asked for: each is a sending of one notice to a customer whom they
named by their code. Notices of segments are not among them: who is in a segment nobody is told."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, Index, Integer, text
from sqlmodel import Field, Session, SQLModel, col, select

from storage import callbacks, notices
from storage.columns import UtcDateTime
from storage.notice_rows import CODES, OPEN, Notice, told

LOOKED_AT_LEAST, LOOKED_AT_MOST = timedelta(seconds=1), timedelta(minutes=5)
"""How long until an open one is looked at again: the longer it has waited, the longer."""
_TO_BE_TOLD = text("look_at IS NOT NULL")


class ApiMessage(SQLModel, table=True):
    """`look_at`: when to see whether it is over, for a business that wants to be called; then None."""

    __tablename__ = "api_message"
    __table_args__ = (
        Index("api_message_of_business", "business_id", "id"),
        Index("api_message_to_be_told", "look_at", sqlite_where=_TO_BE_TOLD, postgresql_where=_TO_BE_TOLD),
    )

    id: int | None = Field(
        default=None, primary_key=True, sa_type=BigInteger().with_variant(Integer, "sqlite")
    )
    public_id: str = Field(unique=True)
    """That of its notice."""
    business_id: int = Field(foreign_key="business.id")
    at: datetime = Field(sa_type=UtcDateTime)
    look_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Asked(NamedTuple):
    """A message, and its notice."""

    message: ApiMessage
    notice: Notice


def add(tx: Session, business_id: int, public_id: str, now: datetime) -> None:
    """Notes that a notice which was just queued came by the API."""
    callback = callbacks.find(tx, business_id)
    is_wanted = callback is not None and callback.stopped_at is None
    look_at = now if is_wanted else None
    tx.add(ApiMessage(public_id=public_id, business_id=business_id, at=now, look_at=look_at))
    tx.flush()


def find(tx: Session, business_id: int, public_id: str) -> Asked | None:
    """Of this business alone: another's looks the same as none."""
    row = tx.exec(_all(business_id).where(ApiMessage.public_id == public_id)).first()
    return Asked(*row) if row is not None else None


def used(tx: Session, asked: Asked, now: datetime) -> bool:
    """Its customer has used the code. False if it is none."""
    if asked.notice.priority != CODES:
        return False
    notices.used(tx, asked.notice.id or 0, now)
    tx.refresh(asked.notice)
    return True


def clicked(tx: Session, notice: Notice, now: datetime) -> None:
    """Owes a callback that the button of a notice was pressed for the first time, if it came by the API."""
    came = select(ApiMessage.id).where(ApiMessage.public_id == notice.public_id)
    if tx.exec(came).first() is not None:
        says = {"message": notice.public_id, "customer": notice.customer_code}
        callbacks.owe(tx, notice.business_id, [("notice.clicked", says)], now)


def page(tx: Session, business_id: int, before: ApiMessage | None, limit: int) -> Sequence[Asked]:
    """The newest first; with `before` those that were asked for earlier than it."""
    theirs = _all(business_id).order_by(col(ApiMessage.id).desc()).limit(limit)
    if before is not None:
        theirs = theirs.where(col(ApiMessage.id) < before.id)
    return [Asked(*row) for row in tx.exec(theirs).all()]


def is_any_to_be_told(tx: Session, now: datetime) -> bool:
    """Whether `tell` has anything to look at."""
    return tx.exec(select(ApiMessage.id).where(col(ApiMessage.look_at) <= now).limit(1)).first() is not None


def tell(tx: Session, now: datetime, limit: int) -> int:
    """Owes a callback for each that is over; returns how many rows were looked at."""
    due = select(ApiMessage, Notice).join(Notice, col(Notice.public_id) == col(ApiMessage.public_id))
    due = due.where(col(ApiMessage.look_at) <= now).order_by(col(ApiMessage.look_at)).limit(limit)
    rows = tx.exec(due).all()
    for message, notice in rows:
        if notice.state in OPEN:
            message.look_at = now + min(max((now - message.at) / 8, LOOKED_AT_LEAST), LOOKED_AT_MOST)
        else:
            message.look_at = None
            state = told(notice.state)
            says = {"message": message.public_id, "customer": notice.customer_code, "state": state}
            callbacks.owe(tx, message.business_id, [(f"notice.{state}", says)], now)
        tx.add(message)
    return len(rows)


def _all(business_id: int) -> Any:
    both = select(ApiMessage, Notice).join(Notice, col(Notice.public_id) == col(ApiMessage.public_id))
    return both.where(ApiMessage.business_id == business_id)
