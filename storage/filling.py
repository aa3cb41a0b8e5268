"""Filling: the notices of a large sending are written part by part, each in its own transaction, so that
replies do not wait and a crash goes on where it stopped."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, delete, func
from sqlmodel import Field, Session, SQLModel, col, or_, select

from rules.customer_list import Row
from rules.template import Category
from storage import customers, notice_reports, notices, sending_stages, sendings, templates
from storage.columns import UtcDateTime
from storage.customers import tidy_code
from storage.engine import seal, unseal
from storage.notice_rows import CODES, NOTICE
from storage.notices import Wanted
from storage.sending_rows import Sending, Stage

PART = 500
"""Notices in a transaction: some tens of milliseconds."""
KEPT = timedelta(hours=24)
"""How long a list that nobody sends is kept."""
CODE_EXPIRES = timedelta(minutes=10)
"""A code that a person asked us to send is worth nothing later."""


class SendingList(SQLModel, table=True):
    """Customers and their values as somebody sent them, until all their notices are written."""

    __tablename__ = "sending_list"

    id: int | None = Field(default=None, primary_key=True)
    business_id: int = Field(foreign_key="business.id", index=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    template_id: int = Field(foreign_key="notice_template.id")
    """Whose variables it has."""
    sending_id: str | None = Field(default=None, foreign_key="sending.id", unique=True)
    """Empty while nobody has said that it be sent."""
    rows: int
    sealed_rows: str
    """[[customer code, {variable: value}], …] as JSON: sealed, because a value may be a code or a name."""
    made_at: datetime = Field(sa_type=UtcDateTime)


def keep(tx: Session, person_id: int, template_id: int, rows: Sequence[Row], now: datetime) -> SendingList:
    """In place of one that this person sent before and did not use."""
    unused = delete(SendingList).where(
        col(SendingList.person_id) == person_id, col(SendingList.sending_id).is_(None)
    )
    tx.connection().execute(unused)
    template = templates.find(tx, template_id)
    assert template is not None
    kept = SendingList(
        business_id=template.business_id,
        person_id=person_id,
        template_id=template_id,
        rows=len(rows),
        sealed_rows=seal(tx, json.dumps([[tidy_code(row.code), row.values] for row in rows])),
        made_at=now,
    )
    tx.add(kept)
    tx.flush()
    return kept


def find(tx: Session, list_id: int, person_id: int) -> SendingList | None:
    """One that this person sent, and that is not used yet."""
    found = tx.get(SendingList, list_id)
    is_theirs = found is not None and found.person_id == person_id and found.sending_id is None
    return found if is_theirs else None


def rows_of(tx: Session, kept: SendingList) -> list[Row]:
    return [Row(code, values) for code, values in json.loads(unseal(tx, kept.sealed_rows))]


def rows_of_sending(tx: Session, sending_id: str) -> list[Row]:
    """Empty for one that goes to a segment."""
    kept = tx.exec(select(SendingList).where(SendingList.sending_id == sending_id)).first()
    return rows_of(tx, kept) if kept is not None else []


def unreachable(tx: Session, kept: SendingList, rows: Sequence[Row], consent: str) -> int:
    """How many rows name nobody who follows and chose this; nobody is told which."""
    reached = customers.reach(tx, kept.business_id, [row.code for row in rows], consent)
    return sum(row.code not in reached for row in rows)


def unfilled(tx: Session) -> Sequence[str]:
    """Sendings whose notices the clock writes and has not all written, the oldest first: what people asked
    for, and what goes to a segment."""
    open_ones = select(Sending.id).where(Sending.stage == Stage.FILLING, col(Sending.ended_at).is_(None))
    ours = col(Sending.asked_by).startswith("person:") | (col(Sending.segment) != "")
    open_ones = open_ones.where(ours)
    return tx.exec(open_ones.order_by(col(Sending.created_at), col(Sending.id))).all()


def fill(tx: Session, sending_id: str, rows: Sequence[Row], now: datetime) -> bool:
    """Writes the next part of a sending: of its list's `rows`, or of its segment. True if there is more to
    write. One that was stopped meanwhile gets no more."""
    sending = sending_stages.locked(tx, sending_id)
    if sending.stage != Stage.FILLING:
        return False
    written = notice_reports.count(tx, sending_id)
    room = min(PART, sending.total - written)
    part = (
        _of_segment(tx, sending, room) if sending.segment else _of_list(tx, sending, rows, written, room, now)
    )
    if part:
        notices.queue(tx, sendings.batch_of(sending), part, now)
    if len(part) == PART and written + PART < sending.total:
        return True
    sendings.filled(tx, sending_id, now)
    tx.connection().execute(delete(SendingList).where(col(SendingList.sending_id) == sending_id))
    return False


def forget(tx: Session, now: datetime) -> None:
    """Lists that nobody sent, and those of sendings that were given up."""
    given_up = select(Sending.id).where(Sending.stage != Stage.FILLING)
    tx.connection().execute(
        delete(SendingList).where(
            or_(
                (col(SendingList.made_at) < now - KEPT) & col(SendingList.sending_id).is_(None),
                col(SendingList.sending_id).in_(given_up),
            )
        )
    )


def _of_list(
    tx: Session, sending: Sending, rows: Sequence[Row], written: int, room: int, now: datetime
) -> list[Wanted]:
    part = rows[written : written + room]
    consent = list(Category)[sending.priority].consent
    people = customers.reach(tx, sending.business_id, [row.code for row in part], consent)
    expires_at = now + CODE_EXPIRES if sending.priority == CODES else None
    return [Wanted(row.code, people.get(row.code), row.values, expires_at=expires_at) for row in part]


def _of_segment(tx: Session, sending: Sending, room: int) -> list[Wanted]:
    """Its customers in the order of their codes, after the last one that is written."""
    last = select(func.max(NOTICE.c.customer_code)).where(NOTICE.c.sending_id == sending.id)
    after = tx.connection().execute(last).scalar_one() or ""
    segment, consent = sending.wanted(), list(Category)[sending.priority].consent
    assert segment is not None
    page = customers.segment_page(tx, sending.business_id, segment, consent, (after, room))
    return [Wanted(code, person_id) for code, person_id in page]
