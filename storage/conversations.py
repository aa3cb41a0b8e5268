"""Conversations of customers with a business: what they answer goes to its staff chat, and replies go back.

Not a word of them is kept: only which message in the staff chat belongs to which customer.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Index, delete
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import add_once

ANSWERED_WITHIN = timedelta(hours=24)
"""After a customer's last message the business may write freely for so long."""
MESSAGES_KEPT = timedelta(days=30)


class Conversation(SQLModel, table=True):
    """`staff_topic_id` is its topic in the staff group; None in a private chat or a group without topics."""

    __table_args__ = (Index("conversation_topic", "staff_chat_id", "staff_topic_id"),)

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    person_id: int = Field(primary_key=True, sa_type=BigInteger, index=True)
    staff_chat_id: int | None = Field(default=None, sa_type=BigInteger)
    staff_topic_id: int | None = None
    began_at: datetime = Field(sa_type=UtcDateTime)
    last_customer_at: datetime = Field(sa_type=UtcDateTime)
    """When the customer last wrote."""
    last_staff_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The customer stopped, or said that this was all. Their topic stays theirs."""

    def may_answer(self, now: datetime) -> bool:
        return self.ended_at is None and now - self.last_customer_at < ANSWERED_WITHIN


class StaffMessage(SQLModel, table=True):
    """A message in a staff chat that came from a customer, or went to them, and its twin in their own chat:
    a reply to either goes to the other side."""

    __tablename__ = "staff_message"

    staff_chat_id: int = Field(primary_key=True, sa_type=BigInteger)
    staff_message_id: int = Field(primary_key=True, sa_type=BigInteger)
    business_id: int = Field(foreign_key="business.id")
    person_id: int = Field(sa_type=BigInteger, index=True)
    customer_message_id: int = Field(sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime, index=True)


def heard(tx: Session, business_id: int, person_id: int, now: datetime) -> Conversation:
    """A customer writes: their 24 hours begin again."""
    told = {"business_id": business_id, "person_id": person_id}
    add_once(tx, Conversation, began_at=now, last_customer_at=now, **told)
    talk = tx.get_one(Conversation, (business_id, person_id), with_for_update=True, populate_existing=True)
    talk.last_customer_at, talk.ended_at = max(talk.last_customer_at, now), None
    tx.add(talk)
    tx.flush()
    return talk


def find(tx: Session, business_id: int, person_id: int) -> Conversation | None:
    return tx.get(Conversation, (business_id, person_id))


def open_with(tx: Session, person_id: int, now: datetime) -> Sequence[Conversation]:
    """Those that a person's message without a reply may belong to, the latest first."""
    mine = select(Conversation).where(
        Conversation.person_id == person_id,
        Conversation.last_customer_at > now - ANSWERED_WITHIN,
        col(Conversation.ended_at).is_(None),
    )
    return tx.exec(mine.order_by(col(Conversation.last_customer_at).desc())).all()


def set_topic(tx: Session, talk: Conversation, staff_chat_id: int, topic_id: int | None) -> None:
    """Where in the staff chat it goes on."""
    talk.staff_chat_id, talk.staff_topic_id = staff_chat_id, topic_id
    tx.add(talk)


def of_topic(tx: Session, staff_chat_id: int, topic_id: int) -> Conversation | None:
    theirs = select(Conversation).where(
        Conversation.staff_chat_id == staff_chat_id, Conversation.staff_topic_id == topic_id
    )
    return tx.exec(theirs).first()


def passed_on(
    tx: Session, talk: Conversation, staff: tuple[int, int], customer_message_id: int, now: datetime
) -> None:
    """A customer's message stands in the staff chat now: `staff` = (chat, message)."""
    chat_id, message_id = staff
    told = {"staff_chat_id": chat_id, "staff_message_id": message_id, "business_id": talk.business_id}
    add_once(
        tx, StaffMessage, person_id=talk.person_id, customer_message_id=customer_message_id, at=now, **told
    )


def asked_in(tx: Session, staff_chat_id: int, staff_message_id: int) -> StaffMessage | None:
    """Whose message it is that the staff replies to."""
    return tx.get(StaffMessage, (staff_chat_id, staff_message_id))


def about(tx: Session, person_id: int, customer_message_id: int) -> StaffMessage | None:
    """Which business a message in the customer's own chat belongs to."""
    theirs = select(StaffMessage).where(
        StaffMessage.person_id == person_id, StaffMessage.customer_message_id == customer_message_id
    )
    return tx.exec(theirs.order_by(col(StaffMessage.at).desc())).first()


def answered(tx: Session, business_id: int, person_id: int, now: datetime) -> bool:
    """Before a reply goes back. False if the 24 hours are over or they never wrote: it must not be sent."""
    talk = tx.get(Conversation, (business_id, person_id), with_for_update=True, populate_existing=True)
    if talk is None or not talk.may_answer(now):
        return False
    talk.last_staff_at = now
    tx.add(talk)
    return True


def end(tx: Session, business_id: int, person_id: int, now: datetime) -> None:
    """The customer stopped, or has said it all: nothing goes either way until they write again."""
    talk = tx.get(Conversation, (business_id, person_id), with_for_update=True)
    if talk is not None:
        talk.ended_at = now
        tx.add(talk)
        tx.flush()


def forget(tx: Session, now: datetime) -> int:
    """Drops what nobody replies to any more."""
    old = delete(StaffMessage).where(col(StaffMessage.at) < now - MESSAGES_KEPT)
    return tx.connection().execute(old).rowcount
