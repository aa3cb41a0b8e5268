"""Payments: each charge of Telegram is booked once, and what it bought is delivered with it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, false
from sqlmodel import Field, Session, SQLModel

from rules.checkout import Charge
from storage import orders, refunds, spending
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS, UtcDateTime
from storage.engine import add_once
from storage.goods import GOODS, Delivered
from storage.ledger import SUSPENSE, TELEGRAM, Entry, post


class Payment(SQLModel, table=True):
    """One charge. `order_id` is empty while nobody knows what it was for: its Stars wait in suspense."""

    charge_id: str = Field(primary_key=True)
    payer_id: int = Field(sa_type=BigInteger, index=True)
    order_id: str = Field(index=True)
    stars: int = Field(sa_type=BigInteger)
    is_recurring: bool = False
    telegram_expiry: datetime | None = Field(default=None, sa_type=UtcDateTime)
    booked_at: datetime = Field(sa_type=UtcDateTime)
    is_late: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Found in Telegram's book: the message that should have told it never came."""


class Booking(StrEnum):
    """What became of a charge."""

    DELIVERED = "delivered"
    REPEATED = "repeated"
    """Told before: nothing changed."""
    CONFLICT = "conflict"
    """The same charge id with another amount or payer: nothing booked, an owner must look."""
    UNKNOWN = "unknown"
    """No order of ours that fits: the Stars wait in suspense, an owner must look."""
    REFUNDED = "refunded"
    """Its refund was told before it: booked and reversed, nothing is delivered."""


@dataclass(frozen=True)
class Booked:
    outcome: Booking
    order: orders.Order | None = None
    goods: Delivered = field(default_factory=Delivered)


def book(tx: Session, charge: Charge, now: datetime, *, is_late: bool = False) -> Booked:
    """Books a charge and delivers its goods, all or nothing. The charge's unique row is the arbiter.

    `is_late`: it was found in Telegram's book, and nobody had told of it.
    """
    order = _order_of(tx, charge)
    if not _is_first_telling(tx, charge, order, now, is_late):
        return Booked(_retold(tx, charge, now))
    booked = _deliver(tx, charge, order, now)
    if refunds.refunded_before(tx, charge.charge_id, now):
        return Booked(Booking.REFUNDED, order)
    return booked


def _order_of(tx: Session, charge: Charge) -> orders.Order | None:
    """The order that this charge pays, exactly: its buyer, its price."""
    order = orders.find_order(tx, charge.payload)
    fits = order is not None and (order.buyer_id, order.stars) == (charge.payer_id, charge.stars)
    return order if fits else None


def _deliver(tx: Session, charge: Charge, order: orders.Order | None, now: datetime) -> Booked:
    if order is None:
        _to_suspense(tx, charge, now)
        return Booked(Booking.UNKNOWN)
    orders.mark_paid(tx, order.id, now)
    return Booked(Booking.DELIVERED, order, GOODS[order.product].deliver(tx, charge, order, now))


def place(tx: Session, charge_id: str, order_id: str, now: datetime) -> Booked | None:
    """Delivers a charge that waits in suspense as the payment of an order: of the same payer, of the same
    price. None if it does not wait any more, or does not fit."""
    refunds.payment_of(tx, charge_id, lock=True)
    payment = tx.get(Payment, charge_id, populate_existing=True)
    order = orders.find_order(tx, order_id)
    if payment is None or order is None or not waits(tx, payment):
        return None
    if (order.buyer_id, order.stars) != (payment.payer_id, payment.stars):
        return None
    payment.order_id = order.id
    tx.add(payment)
    orders.mark_paid(tx, order.id, now)
    charge = Charge(
        charge_id=charge_id,
        payer_id=payment.payer_id,
        payload=order.id,
        stars=payment.stars,
        is_recurring=payment.is_recurring,
        is_first_recurring=payment.is_recurring,
        telegram_expiry=payment.telegram_expiry,
        was_suspended=True,
    )
    return Booked(Booking.DELIVERED, order, GOODS[order.product].deliver(tx, charge, order, now))


def waits(tx: Session, payment: Payment) -> bool:
    """Whether its Stars wait in suspense: nobody has placed it, refunded it or asked for its refund."""
    if payment.order_id or refunds.find_refund(tx, payment.charge_id) is not None:
        return False
    return spending.find_open(tx, spending.REFUND, payment.charge_id) is None


def _is_first_telling(
    tx: Session, charge: Charge, order: orders.Order | None, now: datetime, is_late: bool
) -> bool:
    return add_once(
        tx,
        Payment,
        charge_id=charge.charge_id,
        payer_id=charge.payer_id,
        order_id=order.id if order else "",
        stars=charge.stars,
        is_recurring=charge.is_recurring,
        telegram_expiry=charge.telegram_expiry,
        booked_at=now,
        is_late=is_late,
    )


def _retold(tx: Session, charge: Charge, now: datetime) -> Booking:
    known = tx.get_one(Payment, charge.charge_id)
    if (known.payer_id, known.stars) == (charge.payer_id, charge.stars):
        return Booking.REPEATED
    raise_alarm(
        tx,
        f"conflict:{charge.charge_id}",
        f"Charge {charge.charge_id} was told twice: {known.stars} Stars by {known.payer_id}, then "
        f"{charge.stars} by {charge.payer_id}. Only the first is booked.",
        now,
    )
    return Booking.CONFLICT


def _to_suspense(tx: Session, charge: Charge, now: datetime) -> None:
    amount = charge.stars * NANOSTARS
    post(
        tx,
        [Entry("payment", charge.charge_id, TELEGRAM, SUSPENSE, amount, f"charge:{charge.charge_id}")],
        now,
    )
    raise_alarm(
        tx,
        f"suspense:{charge.charge_id}",
        f"{charge.payer_id} paid {charge.stars} Stars that fit no order of this bot "
        f"(charge {charge.charge_id}). They wait in suspense.",
        now,
    )
