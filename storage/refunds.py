"""Refunds: full, by charge, once. Every transfer of the charge is reversed and its goods are taken back."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from storage import orders
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS, UtcDateTime
from storage.engine import add_once
from storage.goods import GOODS, REVERSED, TakenBack
from storage.ledger import TELEGRAM, Entry, Transfer, post


class Refund(SQLModel, table=True):
    """A charge whose Stars went back. It may be told before its payment, so it stands by itself."""

    charge_id: str = Field(primary_key=True)
    payer_id: int = Field(sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime)
    source: str
    """Who made it: `telegram` for one that was made outside this bot, `chargeback`, or `owner`, `payer`."""
    reason: str = Field(default="", sa_column_kwargs={"server_default": ""})


class Refunding(StrEnum):
    """What became of a refund."""

    REVERSED = "reversed"
    REPEATED = "repeated"
    """Told before: nothing changed."""
    UNKNOWN = "unknown"
    """No payment of ours yet: if one is told later, it is reversed at once."""


@dataclass(frozen=True)
class Refunded:
    outcome: Refunding
    stars: int = 0
    order: orders.Order | None = None
    left: TakenBack = field(default_factory=TakenBack)


def refund(tx: Session, charge_id: str, payer_id: int, source: str, now: datetime) -> Refunded:
    """Books a refund that Telegram has made. The charge's unique row is the arbiter."""
    if not add_once(tx, Refund, charge_id=charge_id, payer_id=payer_id, at=now, source=source):
        return Refunded(Refunding.REPEATED)
    payment = _payment(tx, charge_id)
    if payment is None:
        text = f"Charge {charge_id} of {payer_id} was refunded, but this bot knows no such payment."
        raise_alarm(tx, f"refund:{charge_id}", text, now)
        return Refunded(Refunding.UNKNOWN)
    if source == TELEGRAM:
        stars = payment.amount // NANOSTARS
        text = f"{stars} Stars of charge {charge_id} were refunded to {payer_id} outside this bot."
        raise_alarm(tx, f"refund:{charge_id}", text, now)
    return _reverse(tx, payment, now)


def refunded_among(tx: Session, charge_ids: Iterable[str]) -> set[str]:
    """Those of the charges whose Stars went back."""
    return set(tx.exec(select(Refund.charge_id).where(col(Refund.charge_id).in_(list(charge_ids)))).all())


def refunded_before(tx: Session, charge_id: str, now: datetime) -> bool:
    """A payment that is told after its refund is reversed as soon as it is booked."""
    if tx.get(Refund, charge_id) is None:
        return False
    payment = _payment(tx, charge_id)
    assert payment is not None
    _reverse(tx, payment, now)
    return True


def _payment(tx: Session, charge_id: str) -> Transfer | None:
    return tx.exec(select(Transfer).where(Transfer.kind == "payment", Transfer.key == charge_id)).first()


def _reverse(tx: Session, payment: Transfer, now: datetime) -> Refunded:
    """Takes back the goods first: what is left of a campaign's budget must be there to be taken."""
    charge_id, stars = payment.key, payment.amount // NANOSTARS
    order = orders.find_order(tx, payment.target.removeprefix("order:"))
    if order is None:
        _reverse_transfers(tx, charge_id, now)
        return Refunded(Refunding.REVERSED, stars)
    left = GOODS[order.product].take_back(tx, charge_id, order, now)
    _reverse_transfers(tx, charge_id, now)
    return Refunded(Refunding.REVERSED, stars, order, left)


def _reverse_transfers(tx: Session, charge_id: str, now: datetime) -> None:
    """The payee or advertiser may go below zero: what they earn or pay next makes it good."""
    told = select(Transfer).where(Transfer.key == charge_id, col(Transfer.kind).in_(REVERSED))
    cause = f"refund:{charge_id}"
    entries = [
        Entry(f"refund.{t.kind}", charge_id, t.target, t.source, t.amount, cause, t.id)
        for t in tx.exec(told.order_by(col(Transfer.id).desc())).all()
    ]
    post(tx, entries, now)
