"""Plans of businesses: ordered, granted, taken back; and which one holds now."""

from datetime import datetime, timedelta

from sqlmodel import Session

from rules.checkout import Charge
from rules.plans import FREE, PLANS, BusinessPlanRefusal, Plan
from rules.split import PLATFORM, WHOLE_PERCENT
from storage import businesses, orders, plan_ends, plan_periods, plan_subscriptions
from storage.businesses import Business
from storage.orders import Order
from storage.plan_periods import PlanPeriod
from storage.terms import terms


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
    if plan.is_subscription and plan_subscriptions.renews(tx, business_id, plan.key, now):
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
    """The highest plan that runs now, and its end; Free, which never ends, if none does."""
    standing = plan_periods.standing(tx, business_id)
    running = [(FREE.rank, FREE, None)] + [
        (plan.rank, plan, until)
        for plan in PLANS.values()
        if (until := plan_periods.until(standing, plan.key)) is not None and now < plan.over_at(until)
    ]
    _, plan, until = max(running, key=lambda one: (one[0], one[2] or now))
    return plan, until


def _moved(tx: Session, period: PlanPeriod) -> datetime | None:
    """The new end of that plan, kept for the clock."""
    until = plan_periods.until(plan_periods.standing(tx, period.business_id), period.plan)
    plan_ends.moved(tx, period.business_id, period.plan, until)
    return until
