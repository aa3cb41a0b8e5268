"""The trial: a few days of premium, once per person, for who never was a member. No order, no charge."""

from datetime import datetime

from sqlmodel import Session, select

from storage import memberships
from storage.memberships import Bonus, Grant, Membership


def trial_key(person_id: int) -> str:
    return f"trial:{person_id}"


def is_offered(days: int, member: Membership | None) -> bool:
    """Somebody who once bought premium or was given some has a membership, if only an old one."""
    return days > 0 and member is None


def start_trial(tx: Session, person_id: int, days: int, now: datetime) -> datetime | None:
    """Gives the days and returns their end; None for whoever was a member before."""
    if not is_offered(days, memberships.find_membership(tx, person_id)):
        return None
    return memberships.give(tx, person_id, trial_key(person_id), days, now)


def is_on_trial(tx: Session, member: Membership) -> bool:
    """All the premium that they ever had is the trial."""
    person_id = member.person_id
    if tx.exec(select(Grant.charge_id).where(Grant.person_id == person_id).limit(1)).first() is not None:
        return False
    given = tx.exec(select(Bonus.key).where(Bonus.person_id == person_id).limit(2)).all()
    return list(given) == [trial_key(person_id)]
