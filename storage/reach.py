"""Whom sponsored posts reached: the subscribers that their channels had when they were posted."""

from dataclasses import dataclass

from sqlalchemy import case, func
from sqlmodel import Session, col, select

from storage.campaigns import Campaign
from storage.placements import Placement


@dataclass(frozen=True)
class Reach:
    """Of a campaign's posts that stand or stood. `paid_for` are the subscribers of those that are settled."""

    posts: int
    subscribers: int
    paid_for: int


@dataclass(frozen=True)
class History:
    """What an advertiser has done here."""

    campaigns: int
    refused: int
    posts: int


def reach_of(tx: Session, campaign_id: int) -> Reach:
    settled = case((col(Placement.settled_at).is_not(None), col(Placement.subscribers)), else_=0)
    sums = select(func.count(), func.sum(Placement.subscribers), func.sum(settled))
    sums = sums.where(Placement.campaign_id == campaign_id, col(Placement.posted_at).is_not(None))
    posts, subscribers, paid_for = tx.exec(sums.where(col(Placement.voided_at).is_(None))).one()
    return Reach(posts, int(subscribers or 0), int(paid_for or 0))


def history_of(tx: Session, advertiser_id: int) -> History:
    """Campaigns that were paid, how many of them were refused, and posts that appeared."""
    refused = case((col(Campaign.stop_reason).startswith("refused"), 1), else_=0)
    made = select(func.count(), func.sum(refused)).where(Campaign.advertiser_id == advertiser_id)
    campaigns, refusals = tx.exec(made.where(col(Campaign.paid_at).is_not(None))).one()
    posts = select(func.count()).select_from(Placement)
    posts = posts.join(Campaign, col(Campaign.id) == col(Placement.campaign_id))
    posts = posts.where(Campaign.advertiser_id == advertiser_id, col(Placement.posted_at).is_not(None))
    return History(campaigns, int(refusals or 0), tx.exec(posts).one())
