"""Use of plans: how many recipients a business has had in 24 hours, how many are free, and the tier that it
climbs to by using them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, select

from rules import plans
from rules.plans import Plan
from rules.quality import Level
from storage import business_plans, businesses, plan_ends
from storage.businesses import Business
from storage.columns import UtcDateTime
from storage.engine import upsert


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


def allowance(tx: Session, business: Business, now: datetime) -> Standing:
    """What the business may send within its plan. Who decides by it holds the business's row."""
    assert business.id is not None
    plan, until = business_plans.plan_of(tx, business.id, now)
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


def to_climb(tx: Session, now: datetime) -> Sequence[int]:
    """Businesses that may have earned the next tier."""
    good = col(Business.verified_at).is_not(None) & (col(Business.quality) == Level.GREEN)
    stood = (col(Business.tier) < len(plans.TIERS) - 1) & (
        col(Business.tier_since) <= now - plans.TIER_STANDS
    )
    ready = select(Business.id).where(good, stood, col(Business.id).in_(plan_ends.with_tiers(now)))
    return [one for one in tx.exec(ready).all() if one is not None]


def climb(tx: Session, business_id: int, now: datetime) -> int | None:
    """Raises the tier of a business that has earned it; the new one, or None. For the clock."""
    business = businesses.locked(tx, business_id)
    if not business_plans.plan_of(tx, business_id, now)[0].has_tiers or not business.is_verified():
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


def _used(tx: Session, business_id: int, now: datetime) -> dict[datetime, int]:
    """What touches any 24 hours that have `now` in them, or come later."""
    theirs = select(PlanUse.begins_at, PlanUse.recipients).where(
        PlanUse.business_id == business_id, PlanUse.begins_at >= plans.bucket(now) - plans.WINDOW
    )
    return dict(tx.exec(theirs).all())
