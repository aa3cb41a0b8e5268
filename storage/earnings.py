"""Earnings: what a payee has, from the same transfers as everything else.

Whatever moves Stars into `payee:<id>` is a share of a sale, but for a payout that returns. It is held for
HOLD, then available. A refund reverses one share: it reduces what is held while that share is held, and
what is available afterwards, even below zero.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from rules.earnings import HOLD, Earnings, matures_at
from storage import provider, sold
from storage.ledger import Transfer, balance, payee
from storage.payouts import PAYOUT_RETURN, paid_to, reserved_for
from storage.sold import Sold


@dataclass(frozen=True)
class Sale:
    """A share of one sale, in nanostars. `kind` is its transfer's; `sold` is None where nobody knows more."""

    kind: str
    key: str
    at: datetime
    share: int
    reversed_at: datetime | None
    sold: Sold | None


@dataclass(frozen=True)
class Maturing:
    """Nanostars that become available on a UTC day."""

    day: date
    amount: int


def earnings(tx: Session, person_id: int, now: datetime, *, lock: bool = False) -> Earnings:
    """What a payee has now. Who decides by it to reserve or to pay takes the lock."""
    account = payee(person_id)
    left = balance(tx, account, lock=lock)
    held = held_at(tx, person_id, now)
    return Earnings(
        held=held,
        available=left - held,
        reserved=reserved_for(tx, person_id),
        paid=paid_to(tx, person_id),
        coming=sold.coming(tx, person_id),
    )


def held_at(tx: Session, person_id: int, at: datetime, before: datetime | None = None) -> int:
    """Nanostars of shares that were younger than HOLD at a moment, less what was reversed of them.

    With `before`, as the books stood then: what was written later does not count.
    """
    share, reversal = aliased(Transfer), aliased(Transfer)
    is_of = col(reversal.reverses) == col(share.id)
    if before is not None:
        is_of = and_(is_of, col(reversal.at) < before)
    kept = col(share.amount) - func.coalesce(reversal.amount, 0)
    young = select(func.sum(kept)).select_from(share).join(reversal, is_of, isouter=True)
    young = young.where(_is_share(share, payee(person_id)), col(share.at) > at - HOLD)
    if before is not None:
        young = young.where(col(share.at) < before)
    return int(tx.exec(young).one() or 0)


def maturing(tx: Session, person_id: int, now: datetime, days_max: int) -> list[Maturing]:
    """The next UTC days on which something becomes available, soonest first."""
    share, reversal = aliased(Transfer), aliased(Transfer)
    held = (
        select(share.at, share.amount)
        .join(reversal, col(reversal.reverses) == col(share.id), isouter=True)
        .where(_is_share(share, payee(person_id)), col(share.at) > now - HOLD, col(reversal.id).is_(None))
        .order_by(col(share.at))
    )
    by_day: dict[date, int] = {}
    for at, amount in tx.exec(held).all():
        day = matures_at(at).date()
        by_day[day] = by_day.get(day, 0) + amount
    return [Maturing(day, amount) for day, amount in list(by_day.items())[:days_max]]


def sales(tx: Session, person_id: int, limit: int, offset: int = 0) -> Sequence[Sale]:
    """A payee's shares, newest first."""
    share, reversal = aliased(Transfer), aliased(Transfer)
    mine = (
        select(share, reversal.at)
        .join(reversal, col(reversal.reverses) == col(share.id), isouter=True)
        .where(_is_share(share, payee(person_id)))
        .order_by(col(share.id).desc())
    )
    rows = tx.exec(mine.limit(limit).offset(offset)).all()
    known = sold.find_sold(tx, [(one.kind, one.key) for one, _ in rows])
    return [
        Sale(one.kind, one.key, one.at, one.amount, reversed_at, known.get((one.kind, one.key)))
        for one, reversed_at in rows
    ]


def first_share_at(tx: Session, person_id: int) -> datetime | None:
    """When a payee earned for the first time, be it Stars or another currency."""
    first = tx.exec(
        select(Transfer.at).where(Transfer.target == payee(person_id)).order_by(col(Transfer.at)).limit(1)
    ).first()
    return min(filter(None, (first, provider.first_at(tx, person_id))), default=None)


def _is_share(share: type[Transfer], account: str) -> ColumnElement[bool]:
    return and_(col(share.target) == account, col(share.kind) != PAYOUT_RETURN)
