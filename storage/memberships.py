"""Memberships: who is premium, until when, and what paid for it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, bindparam, union_all, update
from sqlalchemy.orm.util import identity_key
from sqlmodel import Field, Session, SQLModel, col, select

from rules.membership import (
    GRACE,
    PLANS,
    Plan,
    Span,
    Standing,
    covered_until,
    is_member,
    span_of,
)
from storage.columns import UtcDateTime
from storage.engine import add_once
from storage.prepared import Prepared, Values


class Membership(SQLModel, table=True):
    """A person's premium. The first charge of a subscription is kept: Telegram cancels and resumes by it."""

    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    until: datetime = Field(sa_type=UtcDateTime, index=True)
    """What the grants that stand add up to (`verify` adds them up again)."""
    subscription_charge_id: str | None = None
    subscription_order_id: str | None = None
    subscription_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    cancelled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    warned_of: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The end that the person was reminded of beforehand."""
    told_of: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The end that the person was told of afterwards."""

    def renews(self, now: datetime) -> bool:
        """Whether Telegram will charge again by itself."""
        return is_member(self.subscription_until, now) and self.cancelled_at is None

    def can_resume(self, now: datetime) -> bool:
        """A cancelled subscription can be taken up again while its paid period runs."""
        runs = self.subscription_until is not None and now < self.subscription_until
        return runs and self.cancelled_at is not None

    def standing(self, now: datetime) -> Standing:
        return Standing(self.until, self.subscription_until, self.renews(now))


class Grant(SQLModel, table=True):
    """What one charge added to a membership: the goods of a premium payment. A refund revokes it."""

    charge_id: str = Field(primary_key=True)
    person_id: int = Field(sa_type=BigInteger, index=True)
    plan: str
    begins_at: datetime = Field(sa_type=UtcDateTime)
    days: int
    granted_at: datetime = Field(sa_type=UtcDateTime, index=True)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class Bonus(SQLModel, table=True):
    """Days of premium that nobody paid for: a trial, a promo code."""

    key: str = Field(primary_key=True)
    """What gave them: `trial:<person>`, `promo:<code>:<person>`. Unique, so none gives twice."""
    person_id: int = Field(sa_type=BigInteger, index=True)
    begins_at: datetime = Field(sa_type=UtcDateTime)
    days: int


@dataclass(frozen=True)
class Premium:
    """What a charge bought. `telegram_expiry` comes with subscriptions alone; `is_first` begins one."""

    charge_id: str
    order_id: str
    plan: Plan
    telegram_expiry: datetime | None = None
    is_first: bool = True


_PERSON: Any = bindparam("person")
_GRANT = Prepared(lambda insert: insert(Grant))
_CHANGE = Prepared(update(Membership).where(col(Membership.person_id) == _PERSON))
_SUBSCRIPTION = Prepared(
    select(Membership.subscription_charge_id, Membership.subscription_until)
    .where(Membership.person_id == _PERSON)
    .with_for_update()
)
_SPANS = Prepared(
    union_all(
        select(Grant.begins_at, Grant.days).where(
            Grant.person_id == _PERSON, col(Grant.revoked_at).is_(None)
        ),
        select(Bonus.begins_at, Bonus.days).where(Bonus.person_id == _PERSON),
    )
)


def find_membership(tx: Session, person_id: int) -> Membership | None:
    return tx.get(Membership, person_id)


def standing_of(tx: Session, person_id: int, now: datetime) -> Standing:
    membership = find_membership(tx, person_id)
    return Standing() if membership is None else membership.standing(now)


def is_premium(tx: Session, person_id: int, now: datetime) -> bool:
    membership = find_membership(tx, person_id)
    return membership is not None and is_member(membership.until, now)


def grant(tx: Session, person_id: int, bought: Premium, now: datetime) -> datetime:
    """Adds what a charge bought, and returns the new end."""
    charge_id, subscribed_until = _hold(tx, person_id, now)
    span = span_of(bought.plan, now, bought.telegram_expiry)
    added = {
        "charge_id": bought.charge_id,
        "person_id": person_id,
        "plan": bought.plan.key,
        "begins_at": span.begins,
        "days": span.days,
        "granted_at": now,
    }
    _GRANT.run(tx, added)
    until = _granted_until(tx, person_id) or now
    change: Values = {"until": until}
    if bought.plan.is_subscription:
        ends = span.begins + timedelta(days=span.days)
        change = {**change, **_subscribed(charge_id, subscribed_until, bought, ends)}
    _CHANGE.run(tx, {"person": person_id, **change})
    if known := tx.identity_map.get(identity_key(Membership, person_id)):
        tx.expire(known)  # the statement went past whoever holds the row already
    return until


def give(tx: Session, person_id: int, key: str, days: int, now: datetime) -> datetime | None:
    """Adds days without a payment, and returns the new end; None if this `key` gave its days before."""
    membership = _locked(tx, person_id, now)
    if not add_once(tx, Bonus, key=key, person_id=person_id, begins_at=now, days=days):
        return None
    membership.until = _granted_until(tx, person_id) or now
    tx.add(membership)
    tx.flush()
    return membership.until


def revoke(tx: Session, charge_id: str, now: datetime) -> Membership:
    """Takes back what a charge added. Without any other cover premium ends at once, grace and all."""
    taken = tx.get_one(Grant, charge_id)
    membership = _locked(tx, taken.person_id, now)
    taken.revoked_at = now
    tx.add(taken)
    tx.flush()
    left = _granted_until(tx, taken.person_id)
    membership.until = left or now - GRACE
    if membership.until <= now:
        membership.told_of = membership.until
    _unsubscribe(membership, taken)
    tx.add(membership)
    tx.flush()
    return membership


def renewal_changed(tx: Session, person_id: int, cancelled: bool, now: datetime) -> None:
    """The person stopped (or took up again) the renewal of their subscription."""
    membership = tx.get(Membership, person_id, with_for_update=True)
    if membership is not None and membership.subscription_charge_id is not None:
        membership.cancelled_at = now if cancelled else None
        tx.add(membership)


def spans(tx: Session, person_id: int) -> list[Span]:
    """What the charges that stand bought, and what was given."""
    return [Span(*span) for span in _SPANS.read(tx, {"person": person_id})]


def _granted_until(tx: Session, person_id: int) -> datetime | None:
    return covered_until(spans(tx, person_id))


def _subscribed(charge_id: str | None, until: datetime | None, bought: Premium, ends: datetime) -> Values:
    """Follows a subscription from charge to charge: what changes of the charge and end that it has.

    Charges may be told late, twice or out of order.
    """
    change: dict[str, object] = {}
    if bought.is_first or charge_id is None:
        change |= {"subscription_charge_id": bought.charge_id, "subscription_order_id": bought.order_id}
    if until is None or ends > until:
        change |= {"subscription_until": ends, "cancelled_at": None}
    return change


def _unsubscribe(membership: Membership, taken: Grant) -> None:
    """A refunded subscription no longer runs, unless a later charge of it stands."""
    ends, plan = taken.begins_at + timedelta(days=taken.days), PLANS[taken.plan]
    follows = membership.subscription_until is not None and ends >= membership.subscription_until
    if plan.is_subscription and follows:
        membership.subscription_until = membership.cancelled_at = None


def _hold(tx: Session, person_id: int, now: datetime) -> tuple[str | None, datetime | None]:
    """Makes the person's row if need be and holds it until the commit: two payments at once both count.
    Returns the first charge and the end of the subscription that they have."""
    if add_once(tx, Membership, person_id=person_id, until=now):
        return None, None
    [(charge_id, until)] = _SUBSCRIPTION.read(tx, {"person": person_id})
    return charge_id, until


def _locked(tx: Session, person_id: int, now: datetime) -> Membership:
    """The same row to be changed as an object."""
    add_once(tx, Membership, person_id=person_id, until=now)
    row = select(Membership).where(Membership.person_id == person_id).with_for_update()
    return tx.exec(row, execution_options={"populate_existing": True}).one()
