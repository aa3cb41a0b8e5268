"""Refunds: full, by charge, once. Every transfer of the charge is reversed and its goods are taken back."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from storage import campaigns, memberships, orders
from storage.alarms import raise_alarm
from storage.campaigns import Campaign
from storage.columns import NANOSTARS, UtcDateTime
from storage.engine import add_once
from storage.ledger import TELEGRAM, Entry, Transfer, advertiser, balance, post

REVERSED = ("payment", "premium.pool", "premium.platform", "topup")
"""What a refund reverses. A campaign's budget is not among them: what is left of it returns when it stops."""


class Refund(SQLModel, table=True):
    """A charge whose Stars went back. It may be told before its payment, so it stands by itself."""

    charge_id: str = Field(primary_key=True)
    payer_id: int = Field(sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime)
    source: str
    """Who made it: `telegram` for one that was made outside this bot."""


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
    membership: memberships.Membership | None = None
    """For premium: what is left of it."""
    subscription_charge_id: str | None = None
    """The subscription that must not be charged again: it was the one refunded."""


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
    if order.product == orders.PREMIUM:
        membership = memberships.revoke(tx, charge_id, now)
        _reverse_transfers(tx, charge_id, now)
        ended = membership.subscription_until is None and membership.subscription_order_id == order.id
        subscription = membership.subscription_charge_id if ended else None
        return Refunded(Refunding.REVERSED, stars, order, membership, subscription)
    _free(tx, order, payment.amount, now)
    _reverse_transfers(tx, charge_id, now)
    return Refunded(Refunding.REVERSED, stars, order)


def _free(tx: Session, order: orders.Order, amount: int, now: datetime) -> None:
    """Stops campaigns until the advertiser's balance covers `amount`: the one paid for, then the newest."""
    owner = advertiser(order.buyer_id)
    going = select(Campaign.id).where(
        Campaign.advertiser_id == order.buyer_id, col(Campaign.stopped_at).is_(None)
    )
    newest = tx.exec(going.order_by(col(Campaign.id).desc())).all()
    paid = int(order.subject)
    for campaign_id in sorted(newest, key=lambda found: found != paid):
        assert campaign_id is not None
        if balance(tx, owner, lock=True) >= amount:
            return
        if balance(tx, campaigns.account(campaign_id)):
            campaigns.stop(tx, campaign_id, "refunded", now)


def _reverse_transfers(tx: Session, charge_id: str, now: datetime) -> None:
    """The payee or advertiser may go below zero: what they earn or pay next makes it good."""
    told = select(Transfer).where(Transfer.key == charge_id, col(Transfer.kind).in_(REVERSED))
    cause = f"refund:{charge_id}"
    entries = [
        Entry(f"refund.{t.kind}", charge_id, t.target, t.source, t.amount, cause, t.id)
        for t in tx.exec(told.order_by(col(Transfer.id).desc())).all()
    ]
    post(tx, entries, now)
