"""Periods of plans: what each charge for a plan of a business bought."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from rules.membership import Span, covered_until
from storage.columns import UtcDateTime


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


def until_of(tx: Session, business_id: int, plan: str) -> datetime | None:
    """The end of all that it bought of one plan."""
    return until(standing(tx, business_id), plan)


def periods_of(tx: Session, business_id: int) -> Sequence[PlanPeriod]:
    """All of them, the latest first."""
    theirs = select(PlanPeriod).where(PlanPeriod.business_id == business_id)
    return tx.exec(theirs.order_by(col(PlanPeriod.granted_at).desc())).all()


def standing(tx: Session, business_id: int) -> Sequence[PlanPeriod]:
    """Those that no refund took back."""
    theirs = select(PlanPeriod).where(PlanPeriod.business_id == business_id)
    return tx.exec(theirs.where(col(PlanPeriod.revoked_at).is_(None))).all()


def until(periods: Sequence[PlanPeriod], plan: str) -> datetime | None:
    """The end of all of these that are of one plan."""
    return covered_until(Span(one.begins_at, one.days) for one in periods if one.plan == plan)
