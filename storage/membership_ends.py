"""The ends of memberships: whom the clock must tell that premium ends soon, or that it is over."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, or_
from sqlmodel import Session, col, select

from rules.membership import ENDING_SOON, GIVEN_ENDING_SOON, GRACE
from storage.memberships import Grant, Membership


def ending(tx: Session, now: datetime, limit: int) -> Sequence[Membership]:
    """Members whose premium ends soon, does not renew, and who were not reminded of it.

    Soon is in three days for who paid, and less than a day ahead for who was only given days.
    """
    paid = select(Grant.charge_id).where(Grant.person_id == col(Membership.person_id)).exists()
    soon = or_(
        col(Membership.until) <= now + GIVEN_ENDING_SOON,
        and_(col(Membership.until) <= now + ENDING_SOON, paid),
    )
    close = and_(col(Membership.until) > now, soon)
    stays_so = or_(
        col(Membership.subscription_until).is_(None),
        col(Membership.subscription_until) <= now - GRACE,
        col(Membership.cancelled_at).is_not(None),
    )
    new = or_(col(Membership.warned_of).is_(None), col(Membership.warned_of) != col(Membership.until))
    found = select(Membership).where(close, stays_so, new).order_by(col(Membership.until))
    return tx.exec(found.limit(limit)).all()


def ended(tx: Session, now: datetime, limit: int) -> Sequence[Membership]:
    """Members whose premium is over and who were not told."""
    over = col(Membership.until) <= now - GRACE
    new = or_(col(Membership.told_of).is_(None), col(Membership.told_of) != col(Membership.until))
    found = select(Membership).where(over, new).order_by(col(Membership.until))
    return tx.exec(found.limit(limit)).all()
