"""Campaigns: what advertisers want posted, for how much, and how far each has come."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import BigInteger, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.ledger import Account, Entry, advertiser, balance, post

TEXT_CHARACTERS_MAX = 160  # as on Telegram's own platform
NAME_CHARACTERS_MAX = 32
LABEL_CHARACTERS_MAX = 32
CATEGORIES = (
    "art",
    "business",
    "education",
    "entertainment",
    "food",
    "games",
    "health",
    "shopping",
    "tech",
    "travel",
)


class Campaign(SQLModel, table=True):
    """A sponsored message and its terms. Its budget is the account `campaign:<id>`."""

    id: int | None = Field(default=None, primary_key=True)
    advertiser_id: int = Field(sa_type=BigInteger, index=True)
    name: str
    text: str
    button_label: str
    button_url: str
    category: str
    bid: int = Field(sa_type=BigInteger)
    """Nanostars per 1000 subscribers."""
    stars: int
    """The budget, in whole Stars."""
    first_day: date
    last_day: date
    content_hash: str = ""
    """Of what the reviewer approved; only this is ever posted."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    approved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    approved_by: int | None = Field(default=None, sa_type=BigInteger)
    stopped_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    stop_reason: str = ""

    def hash_of_content(self) -> str:
        content = json.dumps([self.name, self.text, self.button_label, self.button_url])
        return hashlib.sha256(content.encode()).hexdigest()

    def awaits_review(self) -> bool:
        return self.paid_at is not None and self.approved_at is None and self.stopped_at is None

    def is_running(self) -> bool:
        return self.approved_at is not None and self.stopped_at is None


@dataclass(frozen=True)
class Brief:
    """What the advertiser asked for. `bid` is nanostars per 1000 subscribers, `stars` the whole budget."""

    name: str
    text: str
    button_label: str
    button_url: str
    category: str
    bid: int
    stars: int
    first_day: date
    last_day: date


def account(campaign_id: int) -> str:
    return f"campaign:{campaign_id}"


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


def paid(tx: Session, campaign_id: int, now: datetime) -> bool:
    """Marks a campaign paid, so that it awaits review. False if it was paid before or is stopped."""
    fresh = update(Campaign).where(
        col(Campaign.id) == campaign_id, col(Campaign.paid_at).is_(None), col(Campaign.stopped_at).is_(None)
    )
    return tx.connection().execute(fresh.values(paid_at=now)).rowcount == 1


def awaiting_review(tx: Session) -> Sequence[Campaign]:
    """Oldest first."""
    waiting = select(Campaign).where(
        col(Campaign.paid_at).is_not(None),
        col(Campaign.approved_at).is_(None),
        col(Campaign.stopped_at).is_(None),
    )
    return tx.exec(waiting.order_by(col(Campaign.paid_at))).all()


def approve(tx: Session, campaign_id: int, content_hash: str, owner_id: int, now: datetime) -> bool:
    """Approves what the owner saw. False if it is decided already or is no longer what was shown."""
    campaign = tx.get(Campaign, campaign_id, with_for_update=True)
    if campaign is None or not campaign.awaits_review() or campaign.hash_of_content() != content_hash:
        return False
    campaign.approved_at, campaign.approved_by, campaign.content_hash = now, owner_id, content_hash
    tx.add(campaign)
    return True


def stop(tx: Session, campaign_id: int, reason: str, now: datetime) -> int | None:
    """Ends a campaign (refused, or stopped by its advertiser); what is unspent returns to the balance.

    Returns the nanostars returned, or None if it had ended already.
    """
    campaign = tx.get(Campaign, campaign_id, with_for_update=True)
    if campaign is None or campaign.stopped_at is not None:
        return None
    campaign.stopped_at, campaign.stop_reason = now, reason
    tx.add(campaign)
    return return_unspent(tx, campaign, f"stop:{campaign_id}", now)


def return_unspent(tx: Session, campaign: Campaign, key: str, now: datetime) -> int:
    """Moves a stopped campaign's budget to its advertiser's balance; returns the nanostars moved."""
    assert campaign.id is not None
    name = account(campaign.id)
    left = balance(tx, name)
    post(tx, [Entry("campaign.return", key, name, advertiser(campaign.advertiser_id), left, name)], now)
    return left


def running(tx: Session) -> Sequence[tuple[Campaign, int]]:
    """Approved campaigns that have money, each with the nanostars left."""
    name = func.concat("campaign:", col(Campaign.id))
    funded = (
        select(Campaign, Account.balance)
        .join(Account, col(Account.name) == name)
        .where(
            col(Campaign.approved_at).is_not(None), col(Campaign.stopped_at).is_(None), Account.balance > 0
        )
    )
    return [(campaign, left) for campaign, left in tx.exec(funded).all()]
