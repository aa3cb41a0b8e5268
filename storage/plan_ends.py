"""When plans of businesses end, and whom the clock must tell of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, not_, or_
from sqlmodel import Field, Session, SQLModel, col, select

from rules.membership import ENDING_SOON, GRACE
from rules.plans import PLANS
from storage.columns import UtcDateTime
from storage.engine import upsert

RENEWING = tuple(plan.key for plan in PLANS.values() if plan.is_subscription)
WITH_TEAM = tuple(plan.key for plan in PLANS.values() if plan.members > 1)
"""These have the API too."""
WITH_TIERS = tuple(plan.key for plan in PLANS.values() if plan.has_tiers)


class PlanEnd(SQLModel, table=True):
    """The end of all that a business bought of one plan."""

    __tablename__ = "plan_end"

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    plan: str = Field(primary_key=True)
    until: datetime = Field(sa_type=UtcDateTime, index=True)
    warned_of: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The end that its owner was told of in advance, or that needed no telling."""
    told_of: datetime | None = Field(default=None, sa_type=UtcDateTime)


def moved(tx: Session, business_id: int, plan: str, until: datetime | None) -> None:
    """A charge or a refund has moved the end; without any charge that stands there is none."""
    if until is None:
        mine = delete(PlanEnd).where(col(PlanEnd.business_id) == business_id, col(PlanEnd.plan) == plan)
        tx.connection().execute(mine)
        return
    row = upsert(tx, PlanEnd).values(business_id=business_id, plan=plan, until=until)
    keys = ["business_id", "plan"]
    tx.connection().execute(row.on_conflict_do_update(index_elements=keys, set_={"until": until}))


def ending(tx: Session, now: datetime, limit: int) -> Sequence[PlanEnd]:
    """Those that end within three days and were not looked at. Whether one renews, the caller asks."""
    soon = and_(col(PlanEnd.until) > now, col(PlanEnd.until) <= now + ENDING_SOON)
    new = or_(col(PlanEnd.warned_of).is_(None), col(PlanEnd.warned_of) != col(PlanEnd.until))
    return tx.exec(select(PlanEnd).where(soon, new).order_by(col(PlanEnd.until)).limit(limit)).all()


def ended(tx: Session, now: datetime, limit: int) -> Sequence[PlanEnd]:
    """Those that are over, and nobody was told."""
    new = or_(col(PlanEnd.told_of).is_(None), col(PlanEnd.told_of) != col(PlanEnd.until))
    over = select(PlanEnd).where(_is_over(now), new)
    return tx.exec(over.order_by(col(PlanEnd.until)).limit(limit)).all()


def with_team(now: datetime) -> Any:
    """The numbers of all businesses whose plan has a team now, to stand in another statement."""
    return _on(WITH_TEAM, now)


def with_tiers(now: datetime) -> Any:
    """The numbers of all businesses on a plan with tiers."""
    return _on(WITH_TIERS, now)


def has_team(tx: Session, business_id: int, now: datetime) -> bool:
    return tx.exec(with_team(now).where(PlanEnd.business_id == business_id)).first() is not None


def _on(some: Sequence[str], now: datetime) -> Any:
    return select(PlanEnd.business_id).where(col(PlanEnd.plan).in_(some), not_(_is_over(now)))


def _is_over(now: datetime) -> ColumnElement[bool]:
    """As rules.plans.Plan.over_at has it."""
    is_paid_once = col(PlanEnd.plan).not_in(RENEWING)
    return or_(col(PlanEnd.until) <= now - GRACE, and_(col(PlanEnd.until) <= now, is_paid_once))
