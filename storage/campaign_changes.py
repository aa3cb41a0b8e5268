"""What an advertiser changes about a campaign that is paid: pauses, another version, more money."""

from datetime import date, datetime, timedelta

from sqlmodel import Session

from storage.campaign_reviews import begin_pace, take_approval_back
from storage.campaign_rows import Brief, Campaign, account
from storage.columns import NANOSTARS
from storage.ledger import Entry, advertiser, balance, post

ADVERTISER = "advertiser"
REPORTED = "reported"
EDITED = frozenset(Brief.__dataclass_fields__) - {"stars", "first_day"}
"""What another version may change: money is added, and what has begun has begun."""


def pause(tx: Session, campaign_id: int, reason: str, now: datetime) -> Campaign | None:
    """Nothing of it is posted until it is resumed. None if it does not run."""
    campaign = _locked(tx, campaign_id)
    if campaign is None or not campaign.is_running():
        return None
    campaign.paused_at, campaign.paused_reason = now, reason
    tx.add(campaign)
    return campaign


def resume(tx: Session, campaign_id: int, now: datetime) -> Campaign | None:
    """Ends a pause: its whole days are added at the end, and what is left is spent evenly from now on. None
    if there is none."""
    campaign = _locked(tx, campaign_id)
    if campaign is None or campaign.paused_at is None or campaign.stopped_at is not None:
        return None
    lost = now.date() - max(campaign.paused_at.date(), campaign.first_day)
    campaign.last_day += max(lost, timedelta(0))
    if campaign.paused_reason == REPORTED:
        campaign.reports_read_at = now
    campaign.paused_at, campaign.paused_reason = None, ""
    if campaign.approved_at is None:
        campaign.waits_since = now
    begin_pace(tx, campaign, now)
    tx.add(campaign)
    return campaign


def may_edit(campaign: Campaign, today: date) -> bool:
    """Not while owners of the bot look at what readers reported, and not once it is over."""
    is_open = campaign.paid_at is not None and campaign.stopped_at is None and campaign.last_day >= today
    return is_open and campaign.paused_reason != REPORTED


def edit(tx: Session, campaign_id: int, brief: Brief, now: datetime) -> Campaign | None:
    """Another version, which is reviewed before anything of it is posted. None if it may not change."""
    campaign = _locked(tx, campaign_id)
    if campaign is None or not may_edit(campaign, now.date()):
        return None
    for name in EDITED:
        setattr(campaign, name, getattr(brief, name))
    campaign.edited_at = now
    if campaign.approved_at is not None:
        take_approval_back(campaign, now)
    tx.add(campaign)
    return campaign


def add_money(tx: Session, campaign_id: int, stars: int, seen: int, now: datetime) -> Campaign | None:
    """Moves Stars from its advertiser's balance to a campaign whose budget is `seen`. None if the budget is
    another by now (so that nobody pays twice), the campaign is over, or the balance is too little."""
    campaign = _locked(tx, campaign_id)
    if campaign is None or campaign.paid_at is None or campaign.stopped_at is not None:
        return None
    owner, name, amount = advertiser(campaign.advertiser_id), account(campaign_id), stars * NANOSTARS
    if campaign.stars != seen or stars <= 0 or balance(tx, owner, lock=True) < amount:
        return None
    campaign.stars += stars
    post(tx, [Entry("budget", f"more:{campaign_id}:{campaign.stars}", owner, name, amount, name)], now)
    begin_pace(tx, campaign, now)
    tx.add(campaign)
    return campaign


def _locked(tx: Session, campaign_id: int) -> Campaign | None:
    return tx.get(Campaign, campaign_id, with_for_update=True, populate_existing=True)
