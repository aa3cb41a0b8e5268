"""Campaigns: what advertisers want posted, for how much, and how far each has come."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import String, cast, func, literal, update
from sqlmodel import Session, col, select

from storage.campaign_rows import Brief, Campaign, account, brief_of
from storage.columns import NANOSTARS
from storage.ledger import Account, Entry, advertiser, balance, post

__all__ = [
    "Brief",
    "Campaign",
    "account",
    "approved",
    "brief_of",
    "campaigns_of",
    "count_open",
    "create",
    "find_campaign",
    "free",
    "funded",
    "news",
    "paid",
    "pay_from_balance",
    "replace_unpaid",
    "return_unspent",
    "running",
    "stop",
]


def create(tx: Session, advertiser_id: int, brief: Brief, now: datetime) -> Campaign:
    campaign = Campaign(advertiser_id=advertiser_id, created_at=now, **vars(brief))
    tx.add(campaign)
    tx.flush()
    return campaign


def find_campaign(tx: Session, campaign_id: int) -> Campaign | None:
    return tx.get(Campaign, campaign_id)


def campaigns_of(tx: Session, advertiser_id: int, limit: int) -> Sequence[Campaign]:
    mine = select(Campaign).where(Campaign.advertiser_id == advertiser_id, col(Campaign.paid_at).is_not(None))
    return tx.exec(mine.order_by(col(Campaign.id).desc()).limit(limit)).all()


def count_open(tx: Session, advertiser_id: int) -> int:
    """How many paid campaigns of this person have not ended."""
    mine = select(func.count()).where(Campaign.advertiser_id == advertiser_id)
    return tx.exec(mine.where(col(Campaign.paid_at).is_not(None), col(Campaign.stopped_at).is_(None))).one()


def paid(tx: Session, campaign_id: int, now: datetime) -> bool:
    """Marks a campaign paid, so that it awaits review. False if it was paid before or is stopped."""
    fresh = update(Campaign).where(
        col(Campaign.id) == campaign_id, col(Campaign.paid_at).is_(None), col(Campaign.stopped_at).is_(None)
    )
    return tx.connection().execute(fresh.values(paid_at=now)).rowcount == 1


def pay_from_balance(tx: Session, campaign: Campaign, now: datetime) -> bool:
    """Funds a campaign from its advertiser's balance. False if that is too little, or it has its money."""
    assert campaign.id is not None
    owner, amount = advertiser(campaign.advertiser_id), campaign.stars * NANOSTARS
    tx.get_one(Campaign, campaign.id, with_for_update=True)
    if balance(tx, owner, lock=True) < amount or not paid(tx, campaign.id, now):
        return False
    name = account(campaign.id)
    post(tx, [Entry("budget", f"balance:{campaign.id}", owner, name, amount, name)], now)
    return True


def stop(tx: Session, campaign_id: int, reason: str, now: datetime) -> int | None:
    """Ends a campaign (refused, or stopped by its advertiser); what is unspent returns to the balance.

    Returns the nanostars returned, or None if it had ended already. What is held for open posts follows
    when they are voided.
    """
    campaign = tx.get(Campaign, campaign_id, with_for_update=True)
    if campaign is None or campaign.stopped_at is not None:
        return None
    campaign.stopped_at, campaign.stop_reason = now, reason
    tx.add(campaign)
    return return_unspent(tx, campaign, f"stop:{campaign_id}", now)


def replace_unpaid(tx: Session, campaign_id: int, now: datetime) -> None:
    """Ends a campaign that another version replaces: a late payment for it stays as balance. One that was
    paid meanwhile goes on."""
    unpaid = update(Campaign).where(
        col(Campaign.id) == campaign_id, col(Campaign.paid_at).is_(None), col(Campaign.stopped_at).is_(None)
    )
    tx.connection().execute(unpaid.values(stopped_at=now, stop_reason="replaced"))


def return_unspent(tx: Session, campaign: Campaign, key: str, now: datetime) -> int:
    """Moves a stopped campaign's budget to its advertiser's balance; returns the nanostars moved."""
    assert campaign.id is not None
    name = account(campaign.id)
    left = balance(tx, name, lock=True)
    post(tx, [Entry("campaign.return", key, name, advertiser(campaign.advertiser_id), left, name)], now)
    return left


def approved(tx: Session) -> Sequence[tuple[Campaign, int]]:
    """Campaigns that were approved and have neither ended nor been paused, each with the nanostars left."""
    name = literal("campaign:") + cast(col(Campaign.id), String)
    going = select(Campaign, Account.balance).join(Account, col(Account.name) == name)
    going = going.where(
        col(Campaign.approved_at).is_not(None),
        col(Campaign.stopped_at).is_(None),
        col(Campaign.paused_at).is_(None),
    )
    return [(campaign, left) for campaign, left in tx.exec(going.order_by(col(Campaign.id))).all()]


def news(tx: Session) -> tuple[object, ...]:
    """Differs as soon as a campaign is approved, resumed, topped up or stopped."""
    marks = func.max(Campaign.approved_at), func.max(Campaign.pace_since), func.sum(Campaign.pace_budget)
    going = select(func.count(), *marks).where(
        col(Campaign.approved_at).is_not(None),
        col(Campaign.stopped_at).is_(None),
        col(Campaign.paused_at).is_(None),
    )
    return tuple(tx.exec(going).one())


def funded(tx: Session) -> Sequence[tuple[Campaign, int]]:
    """Every campaign that has money, also one that is paused or awaits its review."""
    name = literal("campaign:") + cast(col(Campaign.id), String)
    having = select(Campaign, Account.balance).join(Account, col(Account.name) == name)
    having = having.where(col(Campaign.stopped_at).is_(None), col(Account.balance) > 0)
    return [(campaign, left) for campaign, left in tx.exec(having.order_by(col(Campaign.id))).all()]


def running(tx: Session) -> Sequence[tuple[Campaign, int]]:
    """Those of them that have money."""
    return [(campaign, left) for campaign, left in approved(tx) if left > 0]


def free(tx: Session, advertiser_id: int, amount: int, now: datetime, *, first: int = 0) -> None:
    """Stops campaigns until the balance covers `amount` nanostars: the `first`, then the newest."""
    going = select(Campaign.id).where(
        Campaign.advertiser_id == advertiser_id, col(Campaign.stopped_at).is_(None)
    )
    newest = tx.exec(going.order_by(col(Campaign.id).desc())).all()
    for campaign_id in sorted(newest, key=lambda found: found != first):
        assert campaign_id is not None
        if balance(tx, advertiser(advertiser_id), lock=True) >= amount:
            return
        if balance(tx, account(campaign_id)):
            stop(tx, campaign_id, "refunded", now)
