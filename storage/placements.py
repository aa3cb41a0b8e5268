"""Placements: one sponsored post in one slot, from the intent to the money.

The price leaves the campaign when the intent is written and waits in the account `placement:<id>`. A post
that stood is settled to its payees, by the time it stood; one that did not appear is voided and the price
returns. Before the post is sent, and before it is deleted, a row says that it will be: after a crash nobody
mistakes an answer that was lost for one that never came.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, UniqueConstraint
from sqlmodel import Field, Session, SQLModel, col

from rules.placement import FEED_HOURS_DEFAULT, Slot, post_price
from rules.split import split
from storage import campaigns, subtotals
from storage.alarms import raise_alarm
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import upsert
from storage.ledger import PLATFORM, Entry, balance, payee, post


class Placement(SQLModel, table=True):
    """One post. Without `posted_at`, `voided_at`, `unknown_at` or `retry_at` its outcome is not known yet."""

    __table_args__ = (UniqueConstraint("channel_id", "slot_day", "slot_number"),)

    id: int | None = Field(default=None, primary_key=True)
    channel_id: int = Field(sa_type=BigInteger, foreign_key="channel.id")
    campaign_id: int = Field(foreign_key="campaign.id", index=True)
    slot_day: date
    slot_number: int
    price: int = Field(sa_type=BigInteger)
    """Nanostars."""
    subscribers: int
    payee_id: int = Field(sa_type=BigInteger, index=True)
    shares: str
    intended_at: datetime = Field(sa_type=UtcDateTime, index=True)
    message_id: int | None = None
    posted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    ends_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    unknown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Telegram surely did nothing for a passing reason: the call that is due is made again from then on."""
    removal_tried_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Since then the bot itself may have deleted the post."""
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    earned: int | None = Field(default=None, sa_type=BigInteger)
    """Nanostars of the price that its payees got when it was settled; the rest returned."""
    voided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str = ""

    def account(self) -> str:
        return f"placement:{self.id}"

    def is_closed(self) -> bool:
        return self.settled_at is not None or self.voided_at is not None

    def state(self) -> str:
        """`settled`, `void`, `unknown`, `standing`, or `waiting` while it is not known to be posted."""
        if self.is_closed():
            return "settled" if self.settled_at is not None else "void"
        if self.posted_at is not None:
            return "standing"
        return "unknown" if self.unknown_at is not None else "waiting"

    def parts(self) -> dict[str, int]:
        """Nanostars for the channel's owner and for the platform: what they got, or will get."""
        return split(self.price if self.earned is None else self.earned, json.loads(self.shares))


def intend(
    tx: Session, channel: Channel, campaign: Campaign, slot: Slot, shares: Mapping[str, int], now: datetime
) -> Placement | None:
    """Takes a slot and holds its price, before anything is sent. None if the slot is taken, or if the
    campaign was stopped or ran out of money meanwhile."""
    assert campaign.id is not None
    fresh = tx.get_one(Campaign, campaign.id, with_for_update=True, populate_existing=True)
    price, budget = post_price(campaign.bid, channel.size_counted), campaigns.account(campaign.id)
    if not fresh.is_running() or balance(tx, budget) < price:
        return None
    row = {
        "channel_id": channel.id,
        "campaign_id": campaign.id,
        "slot_day": slot.day,
        "slot_number": slot.number,
        "price": price,
        "subscribers": channel.size_counted,
        "payee_id": channel.owner_id,
        "shares": json.dumps(shares),
        "intended_at": now,
        "reason": "",
    }
    inserting = upsert(tx, Placement).values(**row).on_conflict_do_nothing().returning(col(Placement.id))
    placement_id = tx.connection().execute(inserting).scalar()
    if placement_id is None:
        return None
    placement = tx.get_one(Placement, placement_id)
    held = placement.account()
    post(tx, [Entry("sponsored.hold", str(placement_id), budget, held, price, held)], now)
    return placement


def posted(tx: Session, placement_id: int, message_id: int | None, at: datetime) -> None:
    """The post stands since `at`. Its feed time begins; without a message id the bot cannot delete it."""
    placement = _locked(tx, placement_id)
    if placement.is_closed() or placement.posted_at is not None:
        return
    placement.posted_at, placement.message_id = at, message_id
    placement.ends_at = at + timedelta(hours=FEED_HOURS_DEFAULT)
    placement.unknown_at = None
    tx.add(placement)


def not_sent(tx: Session, placement_id: int, retry_at: datetime, reason: str) -> None:
    """Telegram surely did not do the call that is due, which may be made again."""
    placement = _locked(tx, placement_id)
    placement.retry_at, placement.reason, placement.removal_tried_at = retry_at, reason, None
    tx.add(placement)


def send_again(tx: Session, placement_id: int) -> None:
    """Written before a post is sent once more: from here on its outcome is open."""
    placement = _locked(tx, placement_id)
    placement.retry_at = None
    tx.add(placement)


def remove(tx: Session, placement_id: int, now: datetime) -> bool:
    """Written before a post is deleted. True if it was tried before: our own hand may have done it."""
    placement = _locked(tx, placement_id)
    tried_before = placement.removal_tried_at is not None
    placement.removal_tried_at, placement.retry_at = placement.removal_tried_at or now, None
    tx.add(placement)
    return tried_before


def look_again(tx: Session, placement_id: int, retry_at: datetime, reason: str) -> None:
    """Nobody knows whether the post was deleted; deleting is tried again."""
    placement = _locked(tx, placement_id)
    placement.retry_at, placement.reason = retry_at, reason
    tx.add(placement)


def cannot_tell(tx: Session, placement_id: int, reason: str, now: datetime) -> None:
    """Nobody knows whether the post appeared: not posted again and not charged until an owner says."""
    placement = _locked(tx, placement_id)
    if placement.is_closed() or placement.posted_at is not None:
        return
    placement.unknown_at, placement.reason = now, reason
    tx.add(placement)
    raise_alarm(
        tx,
        f"placement:{placement_id}",
        f"Post {placement_id} in channel {placement.channel_id} may or may not stand ({reason}). "
        "Look, then say so in /review.",
        now,
    )


def settle(
    tx: Session, placement_id: int, reason: str, now: datetime, *, removed: bool, earned: int | None = None
) -> Placement:
    """The post has stood: its price goes to its payees, by the shares frozen with it.

    With `earned` (nanostars) only so much of it; the rest returns to where it came from.
    """
    placement = _locked(tx, placement_id)
    if placement.is_closed():
        return placement
    placement.settled_at, placement.reason = now, reason
    placement.removed_at = now if removed else None
    placement.earned = placement.price if earned is None else earned
    parts, held, key = placement.parts(), placement.account(), str(placement_id)
    post(
        tx,
        [
            Entry("sponsored.owner", key, held, payee(placement.payee_id), parts["owner"], held),
            Entry("sponsored.platform", key, held, PLATFORM, parts["platform"], held),
        ],
        now,
    )
    sale = {"amount": placement.earned, "shared": parts["owner"]}
    subtotals.count(
        tx,
        [
            subtotals.Fact(subtotals.CHANNEL, placement.channel_id, **sale),
            subtotals.Fact(subtotals.CAMPAIGN, placement.campaign_id, **sale),
        ],
        now.date(),
    )
    _give_back(tx, placement, placement.price - placement.earned, now)
    tx.add(placement)
    return placement


def void(tx: Session, placement_id: int, reason: str, now: datetime) -> Placement:
    """The post did not appear, or not long enough: its price returns to where it came from."""
    placement = _locked(tx, placement_id)
    if placement.is_closed():
        return placement
    placement.voided_at, placement.reason = now, reason
    _give_back(tx, placement, placement.price, now)
    tx.add(placement)
    return placement


def _give_back(tx: Session, placement: Placement, amount: int, now: datetime) -> None:
    """Returns what was held to the campaign, and on to its advertiser's balance if it has ended."""
    campaign = tx.get_one(Campaign, placement.campaign_id, with_for_update=True)
    budget, held = campaigns.account(placement.campaign_id), placement.account()
    post(tx, [Entry("sponsored.return", str(placement.id), held, budget, amount, held)], now)
    if campaign.stopped_at is not None:
        campaigns.return_unspent(tx, campaign, f"placement:{placement.id}", now)


def find_placement(tx: Session, placement_id: int) -> Placement | None:
    return tx.get(Placement, placement_id)


def _locked(tx: Session, placement_id: int) -> Placement:
    return tx.get_one(Placement, placement_id, with_for_update=True)
