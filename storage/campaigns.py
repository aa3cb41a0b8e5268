"""Campaigns: what advertisers want posted, for how much, and how far each has come."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import String, cast, func, literal, update
from sqlmodel import Session, col, select

from storage.alarms import raise_alarm
from storage.campaign_rows import Brief, Campaign, account, brief_of
from storage.columns import NANOSTARS
from storage.ledger import Account, Entry, advertiser, balance, post

__all__ = [
    "FORBIDDEN_THEMES",
    "REFUSALS",
    "Brief",
    "Campaign",
    "account",
    "approve",
    "approve_edition",
    "approved",
    "awaiting_review",
    "begin_pace",
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
    "reported",
    "return_unspent",
    "review_again",
    "running",
    "stop",
    "take_approval_back",
]

FORBIDDEN_THEMES = (
    "adult",
    "hate",
    "politics",
    "gambling",
    "money",
    "medical",
    "substances",
    "weapons",
    "spam",
    "illegal",
)
"""What nobody may advertise, as on Telegram's own platform: ads.telegram.org/guidelines, section 5."""
REFUSALS = ("misleading", "rights", "link", "destination", "language", "forbidden", *FORBIDDEN_THEMES)
"""Ready reasons of a reviewer; after `refused:` in `stop_reason`, as are their own words."""


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


def awaiting_review(tx: Session) -> Sequence[Campaign]:
    """Oldest first."""
    waiting = select(Campaign).where(
        col(Campaign.paid_at).is_not(None),
        col(Campaign.approved_at).is_(None),
        col(Campaign.stopped_at).is_(None),
    )
    return tx.exec(waiting.order_by(col(Campaign.paid_at))).all()


def reported(tx: Session) -> Sequence[Campaign]:
    """Those that readers' reports have paused, the longest first."""
    paused = select(Campaign).where(Campaign.paused_reason == "reported", col(Campaign.stopped_at).is_(None))
    return tx.exec(paused.order_by(col(Campaign.paused_at))).all()


def approve(tx: Session, campaign_id: int, content_hash: str, owner_id: int, now: datetime) -> bool:
    """Approves what the owner saw (`content_hash`, or how it begins). False if it is decided already or is no
    longer what was shown. A campaign that waited for its review loses none of its days."""
    campaign = tx.get(Campaign, campaign_id, with_for_update=True)
    if campaign is None or not campaign.awaits_review() or not content_hash:
        return False
    if not campaign.hash_of_content().startswith(content_hash):
        return False
    _add_days_lost(campaign, now)
    campaign.approved_at, campaign.approved_by = now, owner_id
    campaign.content_hash, campaign.shown_before = campaign.hash_of_content(), brief_of(campaign).as_json()
    begin_pace(tx, campaign, now)
    tx.add(campaign)
    return True


def approve_edition(tx: Session, campaign_id: int, edition: str, owner_id: int, now: datetime) -> bool:
    """Approves the edition that the owner saw (how it begins). False if it is decided already, or another by
    now, be its content the same."""
    campaign = tx.get(Campaign, campaign_id, with_for_update=True, populate_existing=True)
    if campaign is None or not edition or not campaign.edition().startswith(edition):
        return False
    return approve(tx, campaign_id, campaign.hash_of_content(), owner_id, now)


def _add_days_lost(campaign: Campaign, now: datetime) -> None:
    """The days since it began to wait for its review. A pause counts its own."""
    if campaign.shown_before and campaign.waits_since is None:
        return
    since = max(campaign.first_day, campaign.waits_since.date() if campaign.waits_since else date.min)
    late = max(now.date() - since, timedelta(0))
    if not campaign.shown_before:
        campaign.first_day += late
    campaign.last_day += late
    campaign.waits_since = None


def begin_pace(tx: Session, campaign: Campaign, now: datetime) -> None:
    """From now on (or from its first day) what is left is spent evenly."""
    assert campaign.id is not None
    first = datetime.combine(campaign.first_day, time(), UTC)
    campaign.pace_since, campaign.pace_budget = max(now, first), balance(tx, account(campaign.id))


def review_again(tx: Session, campaign_id: int, reason: str, now: datetime) -> None:
    """Takes an approval back: Telegram or our own rules refuse to post what was approved."""
    campaign = tx.get_one(Campaign, campaign_id, with_for_update=True)
    if campaign.approved_at is None:
        return
    key = f"campaign:{campaign_id}:{campaign.approved_at:%Y-%m-%dT%H:%M:%S}"
    take_approval_back(campaign, now)
    tx.add(campaign)
    raise_alarm(tx, key, f"Campaign {campaign_id} cannot be posted ({reason}). Decide again in /review.", now)


def take_approval_back(campaign: Campaign, now: datetime) -> None:
    """It waits for its review again; the days until then come back at its end."""
    campaign.approved_at, campaign.content_hash = None, ""
    if campaign.waits_since is None and campaign.paused_at is None:
        campaign.waits_since = now


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
