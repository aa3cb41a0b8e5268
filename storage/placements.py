"""Placements: one sponsored post in one slot, from the intent to the money.

The price leaves the campaign when the intent is written and waits in the account `placement:<id>`. A post
that stood is settled to its payees; one that did not appear is voided and the price returns.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, UniqueConstraint, func
from sqlmodel import Field, Session, SQLModel, col, select

from rules.placement import FEED_HOURS_DEFAULT, Slot, post_price
from rules.split import split
from storage import campaigns
from storage.alarms import raise_alarm
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import upsert
from storage.ledger import PLATFORM, Entry, payee, post


class Placement(SQLModel, table=True):
    """One post. Without `posted_at`, `voided_at` or `unknown_at` its outcome was not yet learned."""

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
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    voided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str = ""

    def account(self) -> str:
        return f"placement:{self.id}"

    def is_closed(self) -> bool:
        return self.settled_at is not None or self.voided_at is not None

    def parts(self) -> dict[str, int]:
        """Nanostars for the channel's owner and for the platform."""
        return split(self.price, json.loads(self.shares))


def intend(
    tx: Session, channel: Channel, campaign: Campaign, slot: Slot, shares: Mapping[str, int], now: datetime
) -> Placement | None:
    """Takes a slot and holds its price, before anything is sent. None if the slot is taken."""
    row = {
        "channel_id": channel.id,
        "campaign_id": campaign.id,
        "slot_day": slot.day,
        "slot_number": slot.number,
        "price": post_price(campaign.bid, channel.subscribers),
        "subscribers": channel.subscribers,
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
    assert campaign.id is not None
    budget, held = campaigns.account(campaign.id), placement.account()
    post(tx, [Entry("sponsored.hold", str(placement_id), budget, held, placement.price, held)], now)
    return placement


def posted(tx: Session, placement_id: int, message_id: int | None, now: datetime) -> None:
    """The post stands. Its feed time begins; without a message id the bot cannot delete it."""
    placement = _locked(tx, placement_id)
    placement.posted_at, placement.message_id = now, message_id
    placement.ends_at = now + timedelta(hours=FEED_HOURS_DEFAULT)
    placement.unknown_at = None
    tx.add(placement)


def cannot_tell(tx: Session, placement_id: int, reason: str, now: datetime) -> None:
    """Nobody knows whether the post appeared: not posted again and not charged until an owner says."""
    placement = _locked(tx, placement_id)
    placement.unknown_at, placement.reason = now, reason
    tx.add(placement)
    raise_alarm(
        tx,
        f"placement:{placement_id}",
        f"Post {placement_id} in channel {placement.channel_id} may or may not stand ({reason}). "
        "Look, then say so in /review.",
        now,
    )


def settle(tx: Session, placement_id: int, removed: bool, reason: str, now: datetime) -> Placement:
    """The post has stood its time: its price goes to its payees, by the shares frozen with it."""
    placement = _locked(tx, placement_id)
    if placement.is_closed():
        return placement
    placement.settled_at, placement.reason = now, reason
    placement.removed_at = now if removed else None
    parts, held, key = placement.parts(), placement.account(), str(placement_id)
    post(
        tx,
        [
            Entry("sponsored.owner", key, held, payee(placement.payee_id), parts["owner"], held),
            Entry("sponsored.platform", key, held, PLATFORM, parts["platform"], held),
        ],
        now,
    )
    tx.add(placement)
    return placement


def void(tx: Session, placement_id: int, reason: str, now: datetime) -> Placement:
    """The post did not appear, or not long enough: its price returns to where it came from."""
    placement = _locked(tx, placement_id)
    if placement.is_closed():
        return placement
    placement.voided_at, placement.reason = now, reason
    campaign = tx.get_one(Campaign, placement.campaign_id)
    budget, held = campaigns.account(placement.campaign_id), placement.account()
    post(tx, [Entry("sponsored.return", str(placement_id), held, budget, placement.price, held)], now)
    if campaign.stopped_at is not None:
        campaigns.return_unspent(tx, campaign, f"void:{placement_id}", now)
    tx.add(placement)
    return placement


def unlearned(tx: Session) -> Sequence[Placement]:
    """Intents whose outcome nobody noted: the bot was killed between the call and its answer."""
    return tx.exec(
        select(Placement).where(
            col(Placement.posted_at).is_(None),
            col(Placement.voided_at).is_(None),
            col(Placement.unknown_at).is_(None),
        )
    ).all()


def unknown(tx: Session) -> Sequence[Placement]:
    """Posts that an owner must look at, oldest first."""
    waiting = select(Placement).where(
        col(Placement.unknown_at).is_not(None), col(Placement.posted_at).is_(None)
    )
    return tx.exec(waiting.where(col(Placement.voided_at).is_(None)).order_by(col(Placement.id))).all()


def ending(tx: Session, now: datetime) -> Sequence[Placement]:
    """Posts whose feed time is over and whose money still waits."""
    over = select(Placement).where(col(Placement.ends_at) <= now, col(Placement.settled_at).is_(None))
    return tx.exec(over.where(col(Placement.voided_at).is_(None)).order_by(col(Placement.ends_at))).all()


def standing_in(tx: Session, channel_id: int) -> Sequence[Placement]:
    """Posts of a channel that are up now."""
    up = select(Placement).where(Placement.channel_id == channel_id, col(Placement.posted_at).is_not(None))
    return tx.exec(up.where(col(Placement.settled_at).is_(None), col(Placement.voided_at).is_(None))).all()


def find_placement(tx: Session, placement_id: int) -> Placement | None:
    return tx.get(Placement, placement_id)


def last_in_channel(tx: Session, channel_id: int) -> dict[int, datetime]:
    """When each campaign was last intended for a channel; voided ones do not count."""
    newest = (
        select(Placement.campaign_id, func.max(Placement.intended_at))
        .where(Placement.channel_id == channel_id, col(Placement.voided_at).is_(None))
        .group_by(col(Placement.campaign_id))
    )
    return dict(tx.exec(newest).all())


def is_taken(tx: Session, channel_id: int, slot: Slot) -> bool:
    taken = select(Placement.id).where(Placement.channel_id == channel_id, Placement.slot_day == slot.day)
    return tx.exec(taken.where(Placement.slot_number == slot.number)).first() is not None


def placements_of(tx: Session, payee_id: int, limit: int) -> Sequence[Placement]:
    """A channel owner's newest posts."""
    mine = select(Placement).where(Placement.payee_id == payee_id).order_by(col(Placement.id).desc())
    return tx.exec(mine.limit(limit)).all()


def _locked(tx: Session, placement_id: int) -> Placement:
    return tx.get_one(Placement, placement_id, with_for_update=True)
