"""Subscriptions of plans: those that Telegram renews by itself. Each is known by the first of its charges."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from rules.membership import GRACE
from storage import plan_periods
from storage.ledger import Transfer
from storage.plan_periods import PlanPeriod


def running(tx: Session, business_id: int, now: datetime) -> list[PlanPeriod]:
    """The first charge of each subscription whose period runs: after a change of plan there may be two."""
    standing = plan_periods.standing(tx, business_id)
    latest = {first.plan: first for first in reversed(_beginnings(tx, business_id))}
    ends = ((first, plan_periods.until(standing, first.plan)) for first in latest.values())
    return [first for first, until in ends if until is not None and now < until + GRACE]


def renewing(tx: Session, business_id: int, now: datetime) -> list[PlanPeriod]:
    """Those of them for which Telegram goes on charging by itself."""
    return [first for first in running(tx, business_id, now) if first.cancelled_at is None]


def renews(tx: Session, business_id: int, plan: str, now: datetime) -> bool:
    return any(first.plan == plan for first in renewing(tx, business_id, now))


def begun_by(tx: Session, order_id: str) -> PlanPeriod | None:
    """The first charge of the subscription that an order began."""
    began = (
        select(PlanPeriod)
        .join(Transfer, col(Transfer.key) == col(PlanPeriod.charge_id))
        .where(Transfer.target == f"order:{order_id}", col(PlanPeriod.begins_subscription))
    )
    return tx.exec(began.order_by(col(PlanPeriod.granted_at).desc())).first()


def to_cancel(tx: Session, revoked: PlanPeriod, now: datetime) -> str | None:
    """The first charge of the subscription that a refund has ended: Telegram must not charge it again. None
    if other charges of it stand."""
    until = plan_periods.until(plan_periods.standing(tx, revoked.business_id), revoked.plan)
    if until is not None and now < until:
        return None
    began = [one for one in _beginnings(tx, revoked.business_id) if one.plan == revoked.plan]
    return began[0].charge_id if began and began[0].cancelled_at is None else None


def renewal_changed(tx: Session, charge_id: str, cancelled: bool, now: datetime) -> PlanPeriod | None:
    """Its payer stopped (or took up again) the renewal of the subscription that began with this charge."""
    first = tx.get(PlanPeriod, charge_id, with_for_update=True, populate_existing=True)
    if first is not None and first.begins_subscription:
        first.cancelled_at = now if cancelled else None
        tx.add(first)
    return first


def _beginnings(tx: Session, business_id: int) -> Sequence[PlanPeriod]:
    """First charges of subscriptions, the latest first."""
    began = select(PlanPeriod).where(
        PlanPeriod.business_id == business_id, col(PlanPeriod.begins_subscription)
    )
    return tx.exec(began.order_by(col(PlanPeriod.granted_at).desc())).all()
