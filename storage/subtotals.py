"""Subtotals: what each channel, artist and campaign turned over by day, by month and since ever, and what
chargebacks took.

/stats reads these few rows instead of the transfers. Each is written in the transaction of the transfers
that it counts, and `verify` recounts them.
"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import BigInteger, ColumnElement, and_, func, or_
from sqlmodel import Field, Session, SQLModel, col, select

from storage.engine import upsert

CHANNEL = "channel"
CAMPAIGN = "campaign"
ARTIST = "artist"
CHARGEBACK = "chargeback"
NOBODY = 0
"""The subject of what is counted as one, whoever had to do with it."""
EVER = date(1970, 1, 1)
"""The first day of the span that never ends."""


class Span(StrEnum):
    DAY = "day"
    MONTH = "month"
    EVER = "ever"


class Subtotal(SQLModel, table=True):
    """Nanostars of one subject (a channel's, artist's or campaign's id) in one span of UTC days. `shared` is
    what of them went to payees, `times` how many sales or chargebacks they are."""

    what: str = Field(primary_key=True)
    span: str = Field(primary_key=True)
    first_day: date = Field(primary_key=True)
    subject_id: int = Field(primary_key=True, sa_type=BigInteger)
    amount: int = Field(sa_type=BigInteger)
    shared: int = Field(sa_type=BigInteger)
    times: int


@dataclass(frozen=True)
class Fact:
    """One sale, or one chargeback, of a subject. One that is taken back has all its numbers below 0."""

    what: str
    subject_id: int
    amount: int
    shared: int = 0
    times: int = 1


@dataclass(frozen=True)
class Top:
    """A subject's sum in a period, in nanostars."""

    subject_id: int
    amount: int
    shared: int
    times: int


def count(tx: Session, facts: Iterable[Fact], day: date) -> None:
    """Adds facts of one day to every span they are in. The caller writes their transfers beside it."""
    rows = [
        {"span": span, "first_day": first, **vars(fact)}
        for fact in facts
        for span, first in ((Span.DAY, day), (Span.MONTH, day.replace(day=1)), (Span.EVER, EVER))
        if fact.amount
    ]
    add = upsert(tx, Subtotal)
    sums = {name: getattr(Subtotal, name) + add.excluded[name] for name in ("amount", "shared", "times")}
    add = add.on_conflict_do_update(index_elements=["what", "span", "first_day", "subject_id"], set_=sums)
    if rows:
        tx.connection().execute(add, rows)


def tops(
    tx: Session, what: str, period: tuple[date | None, date], *, limit: int, offset: int = 0
) -> Sequence[Top]:
    """Who turned over most in a period (first day, None: since ever; and the last, today)."""
    amount = func.sum(Subtotal.amount)
    sums = amount, func.sum(Subtotal.shared), func.sum(Subtotal.times)
    ranked = select(Subtotal.subject_id, *sums).where(Subtotal.what == what, _within(*period))
    ranked = ranked.group_by(col(Subtotal.subject_id)).order_by(amount.desc(), col(Subtotal.subject_id))
    found = tx.exec(ranked.limit(limit).offset(offset)).all()
    return [Top(subject, int(amount), int(shared), int(times)) for subject, amount, shared, times in found]


def total(tx: Session, what: str, period: tuple[date | None, date]) -> int:
    """Nanostars of all subjects together."""
    amount = select(func.sum(Subtotal.amount)).where(Subtotal.what == what, _within(*period))
    return int(tx.exec(amount).one() or 0)


def _within(first: date | None, last: date) -> ColumnElement[bool]:
    """The rows that make up a period that ends today, each day in exactly one of them: single days up to
    the end of the first month, and whole months after it (of this one, as far as it has come)."""
    if first is None:
        return and_(col(Subtotal.span) == Span.EVER, col(Subtotal.first_day) == EVER)
    months = first if first.day == 1 else first + timedelta(days=monthrange(first.year, first.month)[1])
    months = months.replace(day=1)
    return or_(
        and_(
            col(Subtotal.span) == Span.DAY,
            col(Subtotal.first_day) >= first,
            col(Subtotal.first_day) < months,
            col(Subtotal.first_day) <= last,
        ),
        and_(
            col(Subtotal.span) == Span.MONTH,
            col(Subtotal.first_day) >= months,
            col(Subtotal.first_day) <= last,
        ),
    )
