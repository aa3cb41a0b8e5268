"""What the books say of a period, row by row, for exports. Nothing is held in memory but a batch of rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal, select
from sqlalchemy.orm import aliased
from sqlmodel import Session, col

from rules.checkout import STARS
from storage.invoice_payments import InvoicePayment
from storage.ledger import DayTotal, Transfer
from storage.orders import Order
from storage.payments import Payment
from storage.payouts import Payout
from storage.provider_payouts import ProviderPayout
from storage.refunds import Refund
from storage.split_log import CLOSED_AT, split_stream
from storage.stats import Period

BATCH = 1_000


@dataclass(frozen=True)
class Row:
    """One line of an export: what it says, and its amount in nanostars. Moments are aware UTC."""

    says: tuple[Any, ...]
    nanostars: int


def transfers(tx: Session, period: Period) -> Iterator[Row]:
    """at, kind, key, source, target, cause. Of Stars alone."""
    said = (Transfer.at, Transfer.kind, Transfer.key, Transfer.source, Transfer.target, Transfer.cause)
    moved = _select(*said, Transfer.amount).where(_within(Transfer.at, period), _in_stars(Transfer.kind))
    return _stream(tx, moved, Transfer.id)


def day_totals(tx: Session, period: Period) -> Iterator[Row]:
    """day, kind, how many transfers. Of Stars alone."""
    said = _select(DayTotal.day, DayTotal.kind, DayTotal.transfers, DayTotal.amount)
    said = said.where(col(DayTotal.day) <= period.last, _in_stars(DayTotal.kind))
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
    """The log of the split, of posts that stood: when they were closed, their number, channel's id and title,
    campaign's id and name, when they were posted, their link; in nanostars their price, what the channel's
    owner and the platform got, and what returned. The amount is what they earned."""
    for split in split_stream(tx, _within(CLOSED_AT, period)):
        post, channel, campaign = split.placement, split.channel, split.campaign
        who = channel.id, channel.title, campaign.id, campaign.name, post.posted_at, split.url
        money = split.price, split.owner, split.platform, sum(split.lost.values())
        yield Row((split.closed_at, post.id, *who, *money), split.owner + split.platform)


def provider_payments(tx: Session, period: Period) -> Iterator[Row]:
    """Invoices that were paid in other currencies: when, their number, the charge, the provider's charge,
    when it was given back, currency; in its smallest units the price, what the business got and what the
    platform. No nanostars."""
    by_business, by_platform = aliased(Transfer), aliased(Transfer)
    paid = InvoicePayment
    said = _select(
        *(paid.at, paid.invoice_id, paid.charge_id, paid.provider_charge_id),
        *(paid.refunded_at, paid.currency, paid.amount),
    )
    for share, who in ((by_business, "business"), (by_platform, "platform")):
        kind = literal("provider.") + col(paid.currency) + f".{who}"
        same = and_(col(share.key) == col(paid.charge_id), col(share.kind) == kind)
        said = said.join(share, same, isouter=True).add_columns(func.coalesce(share.amount, 0))
    said = said.where(col(paid.currency) != STARS, _within(paid.at, period)).add_columns(literal(0))
    return _stream(tx, said, paid.at, paid.charge_id)


def provider_payouts(tx: Session, period: Period) -> Iterator[Row]:
    """What was paid out in other currencies: when, the payout's number, payee's id, reference, currency; the
    amount in its smallest units. No nanostars."""
    paid = ProviderPayout
    said = _select(paid.paid_at, paid.id, paid.payee_id, paid.reference, paid.currency, paid.amount)
    said = said.where(_within(paid.paid_at, period)).add_columns(literal(0))
    return _stream(tx, said, paid.paid_at, paid.id)


def _in_stars(kind: Any) -> ColumnElement[bool]:
    """What is booked in another currency has kinds of its own, and other units."""
    return ~col(kind).startswith("provider.")


def _select(*columns: Any) -> Select[Any]:
    """Columns as SQLModel's attributes, which type checkers take for their values."""
    return select(*columns)


def _within(at: Any, period: Period) -> ColumnElement[bool]:
    until = _midnight(period.last + timedelta(days=1))
    if period.first is None:
        return and_(at < until)
    return and_(at >= _midnight(period.first), at < until)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


def _stream(tx: Session, said: Any, *order: Any) -> Iterator[Row]:
    rows = tx.connection().execute(said.order_by(*order), execution_options={"yield_per": BATCH})
    for *says, nanostars in rows:
        yield Row(tuple(says), int(nanostars))
