"""Reports: readers who say that a sponsored post should not be there."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, func
from sqlmodel import Field, Session, SQLModel, col, select

from storage import campaign_changes
from storage.campaigns import Campaign
from storage.columns import UtcDateTime
from storage.engine import add_once
from storage.placements import Placement

REASONS = ("misleading", "adult", "illegal", "annoying")
PEOPLE_TO_PAUSE = 3
"""So many different people stop a campaign until an owner of the bot has looked."""


class Report(SQLModel, table=True):
    """One reader's word on one post."""

    placement_id: int = Field(primary_key=True, foreign_key="placement.id")
    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    reason: str
    """One of REASONS."""
    at: datetime = Field(sa_type=UtcDateTime)


def report(tx: Session, placement_id: int, person_id: int, reason: str, now: datetime) -> bool:
    """False if this person has reported this post before."""
    return add_once(tx, Report, placement_id=placement_id, person_id=person_id, reason=reason, at=now)


def pause_if_enough(tx: Session, campaign_id: int, now: datetime) -> Campaign | None:
    """Pauses a campaign that enough people have reported since an owner last decided; None if it goes on.

    Its row is locked first, so that of reports at the same time the last one sees the others.
    """
    tx.get_one(Campaign, campaign_id, with_for_update=True, populate_existing=True)
    people = {one.person_id for one in unread(tx, campaign_id)}
    if len(people) < PEOPLE_TO_PAUSE:
        return None
    return campaign_changes.pause(tx, campaign_id, campaign_changes.REPORTED, now)


def unread(tx: Session, campaign_id: int) -> Sequence[Report]:
    """What was said since an owner last decided, the oldest first."""
    read_at = tx.get_one(Campaign, campaign_id).reports_read_at
    said = select(Report).join(Placement, col(Placement.id) == col(Report.placement_id))
    said = said.where(Placement.campaign_id == campaign_id)
    if read_at is not None:
        said = said.where(col(Report.at) > read_at)
    return tx.exec(said.order_by(col(Report.at), col(Report.person_id))).all()


def reasons(said: Sequence[Report]) -> Counter[str]:
    return Counter(one.reason for one in said)


def count_about(tx: Session, advertiser_id: int) -> int:
    """How often an advertiser's posts were reported, ever."""
    count = select(func.count()).select_from(Report)
    count = count.join(Placement, col(Placement.id) == col(Report.placement_id))
    count = count.join(Campaign, col(Campaign.id) == col(Placement.campaign_id))
    return tx.exec(count.where(Campaign.advertiser_id == advertiser_id)).one()
