"""What the books say of a period, row by row, for exports. Nothing is held in memory but a batch of rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, cast, func, select
from sqlmodel import Session, col

from storage.campaigns import Campaign
from storage.channels import Channel
from storage.ledger import DayTotal, Transfer
from storage.orders import Order
from storage.payments import Payment
from storage.payouts import Payout
from storage.placements import Placement
from storage.refunds import Refund
from storage.stats import Period

BATCH = 1_000


@dataclass(frozen=True)
class Row:
    """One line of an export: what it says, and its amount in nanostars. Moments are aware UTC."""

    says: tuple[Any, ...]
    nanostars: int


def transfers(tx: Session, period: Period) -> Iterator[Row]:
    """at, kind, key, source, target, cause."""
    said = (Transfer.at, Transfer.kind, Transfer.key, Transfer.source, Transfer.target, Transfer.cause)
    return _stream(tx, _select(*said, Transfer.amount).where(_within(Transfer.at, period)), Transfer.id)


def day_totals(tx: Session, period: Period) -> Iterator[Row]:
    """day, kind, how many transfers."""
    said = _select(DayTotal.day, DayTotal.kind, DayTotal.transfers, DayTotal.amount)
    said = said.where(col(DayTotal.day) <= period.last)
    if period.first is not None:
        said = said.where(col(DayTotal.day) >= period.first)
    return _stream(tx, said, DayTotal.day, DayTotal.kind)


def payments(tx: Session, period: Period) -> Iterator[Row]:
    """at, charge id, payer's id, product (none while the Stars wait in suspense)."""
    product = func.coalesce(Order.product, "")
    said = _select(Transfer.at, Transfer.key, Payment.payer_id, product, Transfer.amount)
    said = said.join(Payment, col(Payment.charge_id) == col(Transfer.key))
    said = said.join(Order, col(Order.id) == col(Payment.order_id), isouter=True)
    return _stream(tx, said.where(col(Transfer.kind) == "payment", _within(Transfer.at, period)), Transfer.id)


def refunds(tx: Session, period: Period) -> Iterator[Row]:
    """at, charge id, payer's id, source, reason. Chargebacks are among them, with that source."""
    said = _select(Transfer.at, Transfer.key, Refund.payer_id, Refund.source, Refund.reason, Transfer.amount)
    said = said.join(Refund, col(Refund.charge_id) == col(Transfer.key))
    return _stream(
        tx, said.where(col(Transfer.kind) == "refund.payment", _within(Transfer.at, period)), Transfer.id
    )


def payouts(tx: Session, period: Period) -> Iterator[Row]:
    """What was paid out: when, the payout's number, payee's id, rail, reference."""
    said = _select(
        Payout.paid_at, Payout.id, Payout.payee_id, Payout.rail, Payout.reference, Payout.amount
    ).where(_within(Payout.paid_at, period))
    return _stream(tx, said, Payout.paid_at, Payout.id)


def placements(tx: Session, period: Period) -> Iterator[Row]:
    """Posts that were settled: when, their number, channel's id and title, campaign's id and name, when they
    were posted, what the channel's owner got (nanostars)."""
    share = Transfer.amount
    said = (
        _select(
            Placement.settled_at,
            Placement.id,
            Placement.channel_id,
            Channel.title,
            Placement.campaign_id,
            Campaign.name,
            Placement.posted_at,
            func.coalesce(share, 0),
            Placement.earned,
        )
        .join(Channel, col(Channel.id) == col(Placement.channel_id))
        .join(Campaign, col(Campaign.id) == col(Placement.campaign_id))
        .join(
            Transfer,
            and_(
                col(Transfer.kind) == "sponsored.owner",
                col(Transfer.key) == cast(col(Placement.id), String),
            ),
            isouter=True,
        )
    )
    return _stream(tx, said.where(_within(Placement.settled_at, period)), Placement.settled_at, Placement.id)


def _select(*columns: Any) -> Select[Any]:
    """Columns as SQLModel's attributes, which type checkers take for their values."""
    return select(*columns)


def _within(at: Any, period: Period) -> ColumnElement[bool]:
    until = _midnight(period.last + timedelta(days=1))
    if period.first is None:
        return col(at) < until
    return and_(col(at) >= _midnight(period.first), col(at) < until)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _stream(tx: Session, said: Any, *order: Any) -> Iterator[Row]:
    rows = tx.connection().execute(said.order_by(*order), execution_options={"yield_per": BATCH})
    for *says, nanostars in rows:
        yield Row(tuple(says), int(nanostars))
