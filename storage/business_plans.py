"""Plans of businesses: what charges bought, which one holds now, and what of it is used."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, func
from sqlmodel import Field, Session, SQLModel, col, select

from rules import plans
from rules.checkout import Charge
from rules.membership import GRACE, Span, covered_until
from rules.plans import FREE, PLANS, BusinessPlanRefusal, Plan
from rules.quality import Level
from rules.split import PLATFORM, WHOLE_PERCENT
from storage import businesses, orders, plan_ends
from storage.businesses import Business
from storage.columns import UtcDateTime
from storage.engine import upsert
from storage.ledger import Transfer
from storage.orders import Order
from storage.terms import terms


class PlanPeriod(SQLModel, table=True):
    """What one charge bought: the goods of a payment for a plan. A refund revokes it."""

    __tablename__ = "plan_period"

    charge_id: str = Field(primary_key=True)
    business_id: int = Field(foreign_key="business.id", index=True)
    payer_id: int = Field(sa_type=BigInteger)
    plan: str
    """A key of rules.plans.PLANS."""
    begins_at: datetime = Field(sa_type=UtcDateTime)
    days: int
    begins_subscription: bool = False
    """Telegram cancels and resumes a subscription by the first of its charges: this one."""
    cancelled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    granted_at: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PlanUse(SQLModel, table=True):
    """Recipients within the plan that are sent, or will be, in the span of rules.plans.BUCKET that begins at
    `begins_at`."""

    __tablename__ = "plan_use"

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    begins_at: datetime = Field(primary_key=True, sa_type=UtcDateTime)
    recipients: int


@dataclass(frozen=True)
class Standing:
    """The plan that holds now, until when (None: for ever), and its recipients in any 24 hours: how many it
    allows, and how many are free now."""

    plan: Plan
    until: datetime | None
    limit: int
    free: int

    @property
    def used(self) -> int:
        return self.limit - self.free


def subject_of(business_id: int, plan: str) -> str:
    """Of an order for a plan."""
    return f"{business_id}:{plan}"


def of_subject(subject: str) -> tuple[int, Plan]:
    business_id, _, plan = subject.partition(":")
    return int(business_id), PLANS[plan]


def refuse(tx: Session, business_id: int, plan: Plan, now: datetime) -> BusinessPlanRefusal | None:
    """Why a business cannot buy a plan now; asked when it is ordered and at the till."""
    business = tx.get_one(Business, business_id)
    if not business.is_verified():
        return BusinessPlanRefusal.NOT_VERIFIED
    runs = subscription_of(tx, business_id, now)
    if plan.is_subscription and runs is not None and runs.plan == plan.key and runs.cancelled_at is None:
        return BusinessPlanRefusal.SUBSCRIBED
    return None


def order(tx: Session, buyer_id: int, business_id: int, plan: Plan, now: datetime) -> Order:
    """An order at today's price. The caller shows the invoice after the commit."""
    goods = (orders.BUSINESS_PLAN, subject_of(business_id, plan.key))
    stars = terms(tx).price_of_business_plan(plan.key)
    opened = orders.open_order(tx, buyer_id, goods, stars, {PLATFORM: WHOLE_PERCENT}, now)
    opened.title = tx.get_one(Business, business_id).name
    tx.add(opened)
    return opened


def grant(tx: Session, charge: Charge, subject: str, now: datetime) -> datetime:
    """Adds what a charge bought; returns the new end of that plan. Telegram's own date tells when a period of
    a subscription ends."""
    business_id, plan = of_subject(subject)
    businesses.locked(tx, business_id)
    begins = now
    if plan.is_subscription and charge.telegram_expiry is not None:
        begins = charge.telegram_expiry - timedelta(days=plan.days)
    period = PlanPeriod(
        charge_id=charge.charge_id,
        business_id=business_id,
        payer_id=charge.payer_id,
        plan=plan.key,
        begins_at=begins,
        days=plan.days,
        begins_subscription=charge.is_recurring and not charge.is_renewal,
        granted_at=now,
    )
    tx.add(period)
    tx.flush()
    return _moved(tx, period) or now


def revoke(tx: Session, charge_id: str, now: datetime) -> PlanPeriod:
    """Takes back what a charge bought."""
    period = tx.get_one(PlanPeriod, charge_id)
    businesses.locked(tx, period.business_id)
    period.revoked_at = now
    tx.add(period)
    tx.flush()
    _moved(tx, period)
    return period


def plan_of(tx: Session, business_id: int, now: datetime) -> tuple[Plan, datetime | None]:
    """The highest plan that runs now, and its end; Free, which never ends, if none does. One that renews by
    itself runs a day longer, for a renewal that is told late."""
    standing = _standing(tx, business_id)
    running = [(FREE.rank, FREE, None)] + [
        (plan.rank, plan, until)
        for plan in PLANS.values()
        if (until := _until(standing, plan.key)) is not None
        and now < until + (GRACE if plan.is_subscription else timedelta(0))
    ]
    _, plan, until = max(running, key=lambda one: (one[0], one[2] or now))
    return plan, until


def allowance(tx: Session, business: Business, now: datetime) -> Standing:
    """What the business may send within its plan. Who decides by it holds the business's row."""
    assert business.id is not None
    plan, until = plan_of(tx, business.id, now)
    most = plans.limit(plan, business.tier, is_verified=business.is_verified())
    return Standing(plan, until, most, plans.allowance(_used(tx, business.id, now), now, most))


def used_24h(tx: Session, business_id: int, now: datetime) -> int:
    """Recipients of the last 24 hours, without those that are to come."""
    used = _used(tx, business_id, now)
    return sum(count for begins, count in used.items() if begins <= now)


def use(tx: Session, business_id: int, at: datetime, recipients: int) -> None:
    """Counts recipients at a moment; fewer than none gives back what was counted and not sent."""
    if not recipients:
        return
    add = upsert(tx, PlanUse)
    row = {"business_id": business_id, "begins_at": plans.bucket(at), "recipients": recipients}
    both = {"recipients": col(PlanUse.recipients) + add.excluded["recipients"]}
    keys = ["business_id", "begins_at"]
    tx.connection().execute(add.values(**row).on_conflict_do_update(index_elements=keys, set_=both))


def climb(tx: Session, business_id: int, now: datetime) -> int | None:
    """Raises the tier of a business that has earned it; the new one, or None. For the clock, once a day."""
    business = businesses.locked(tx, business_id)
    if not plan_of(tx, business_id, now)[0].has_tiers or not business.is_verified():
        return None
    level, since = Level(business.quality), business.tier_since
    used = select(func.sum(PlanUse.recipients)).where(
        PlanUse.business_id == business_id, PlanUse.begins_at > now - plans.TIER_STANDS
    )
    tier = plans.next_tier(business.tier, level, int(tx.exec(used).one() or 0), since, now)
    if tier == business.tier:
        return None
    business.tier, business.tier_since = tier, now
    tx.add(business)
    return tier


def subscription_of(tx: Session, business_id: int, now: datetime) -> PlanPeriod | None:
    """The first charge of the subscription whose period runs; None without one. Cancelled or not."""
    standing = _standing(tx, business_id)
    for first in _beginnings(tx, business_id):
        until = _until(standing, first.plan)
        if until is not None and now < until + GRACE:
            return first
    return None


def subscriptions_of(tx: Session, business_id: int, now: datetime) -> list[PlanPeriod]:
    """The first charge of each subscription whose period runs: after a change of plan there may be two."""
    standing = _standing(tx, business_id)
    latest = {first.plan: first for first in reversed(_beginnings(tx, business_id))}
    ends = ((first, _until(standing, first.plan)) for first in latest.values())
    return [first for first, until in ends if until is not None and now < until + GRACE]


def renews(tx: Session, business_id: int, plan: str, now: datetime) -> bool:
    """Whether Telegram goes on charging for it by itself."""
    running = subscriptions_of(tx, business_id, now)
    return any(first.plan == plan and first.cancelled_at is None for first in running)


def until_of(tx: Session, business_id: int, plan: str) -> datetime | None:
    """The end of all that it bought of one plan."""
    return _until(_standing(tx, business_id), plan)


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
    until = _until(_standing(tx, revoked.business_id), revoked.plan)
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


def periods_of(tx: Session, business_id: int) -> Sequence[PlanPeriod]:
    """All of them, the latest first."""
    theirs = select(PlanPeriod).where(PlanPeriod.business_id == business_id)
    return tx.exec(theirs.order_by(col(PlanPeriod.granted_at).desc())).all()


def with_plans(tx: Session) -> Sequence[int]:
    """Businesses that ever bought one: for the clock, which tells of ends."""
    theirs = select(PlanPeriod.business_id).where(col(PlanPeriod.revoked_at).is_(None)).distinct()
    return sorted(tx.exec(theirs).all())


def _beginnings(tx: Session, business_id: int) -> Sequence[PlanPeriod]:
    """First charges of subscriptions, the latest first."""
    began = select(PlanPeriod).where(
        PlanPeriod.business_id == business_id, col(PlanPeriod.begins_subscription)
    )
    return tx.exec(began.order_by(col(PlanPeriod.granted_at).desc())).all()


def _moved(tx: Session, period: PlanPeriod) -> datetime | None:
    """The new end of that plan, kept for the clock."""
    until = _until(_standing(tx, period.business_id), period.plan)
    plan_ends.moved(tx, period.business_id, period.plan, until)
    return until


def _standing(tx: Session, business_id: int) -> Sequence[PlanPeriod]:
    theirs = select(PlanPeriod).where(PlanPeriod.business_id == business_id)
    return tx.exec(theirs.where(col(PlanPeriod.revoked_at).is_(None))).all()


def _until(standing: Sequence[PlanPeriod], plan: str) -> datetime | None:
    return covered_until(Span(one.begins_at, one.days) for one in standing if one.plan == plan)


def _used(tx: Session, business_id: int, now: datetime) -> dict[datetime, int]:
    """What touches any 24 hours that have `now` in them, or come later."""
    theirs = select(PlanUse.begins_at, PlanUse.recipients).where(
        PlanUse.business_id == business_id, PlanUse.begins_at >= plans.bucket(now) - plans.WINDOW
    )
    return dict(tx.exec(theirs).all())
