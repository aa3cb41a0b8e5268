"""Placements: one sponsored post in one slot, from the intent to the money.

The price leaves the campaign when the intent is written and waits in the account `placement:<id>`. A post
that stood is settled to its payees, by the time it stood; one that did not appear is voided and the price
returns.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import BigInteger, String, UniqueConstraint, cast
from sqlmodel import Field, Session, col

from rules.choosing import Choice
from rules.placement import Slot, post_price
from rules.proof import costs_the_top
from rules.split import split
from storage import campaigns
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.columns import UtcDateTime
from storage.engine import upsert
from storage.ledger import Entry, Transfer, balance, post
from storage.post_rows import Deed, PostRow

REFUSED = "refused-by-owner"
"""The reason of one that its channel's owner did not want."""


class Placement(PostRow, table=True):
    """One post. While its channel's owner was asked and has not answered, it is not on its way."""

    __table_args__ = (UniqueConstraint("channel_id", "slot_day", "slot_number"),)

    channel_id: int = Field(sa_type=BigInteger, foreign_key="channel.id")
    campaign_id: int = Field(foreign_key="campaign.id", index=True)
    slot_day: date
    slot_number: int
    price: int = Field(sa_type=BigInteger)
    """Nanostars: what the slot's choice made of the next bid."""
    bid: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    """The winner's own bid, nanostars per 1000 subscribers; 0 for posts older than this column."""
    subscribers: int
    payee_id: int = Field(sa_type=BigInteger, index=True)
    shares: str
    asked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When the channel's owner was asked first. Until the answer nothing is sent; the price is held."""
    answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    topped_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When another post took its place at the top, in its first hour."""
    removed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    settled_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    earned: int | None = Field(default=None, sa_type=BigInteger)
    """Nanostars of the price that its payees got when it was settled; the rest returned."""
    button_url: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """Where its button leads: the link that was approved when it was posted."""

    def worth(self) -> int:
        return self.price

    def account(self) -> str:
        return f"placement:{self.id}"

    def is_hurt_by(self, deed: Deed) -> bool:
        """Also by the first other post in its first hour, which takes its place at the top."""
        if deed.is_edit or self.message_id is None:
            return super().is_hurt_by(deed)
        is_below = self.message_id < deed.message_id
        return is_below and self.topped_at is None and costs_the_top(self.stay(), deed.at)

    def bear(self, deed: Deed) -> None:
        if deed.is_edit:
            super().bear(deed)
        else:
            self.topped_at = deed.at

    def is_closed(self) -> bool:
        return self.settled_at is not None or self.voided_at is not None

    def is_asked(self) -> bool:
        """It waits for the word of the channel's owner."""
        return self.asked_at is not None and self.answered_at is None and not self.is_closed()

    def is_on_its_way(self) -> bool:
        return super().is_on_its_way() and not self.is_asked()

    def state(self) -> str:
        """`settled`, `void`, `skipped` after a question, `unknown`, `standing`, `asked`, or `waiting` while
        it is not known to be posted."""
        if self.settled_at is not None:
            return "settled"
        if self.voided_at is not None:
            return "skipped" if self.asked_at is not None and self.posted_at is None else "void"
        if self.is_asked():
            return "asked"
        if self.posted_at is not None:
            return "standing"
        return "unknown" if self.unknown_at is not None else "waiting"

    def parts(self) -> dict[str, int]:
        """Nanostars for the channel's owner and for the platform: what they got, or will get."""
        return split(self.price if self.earned is None else self.earned, json.loads(self.shares))


OF_PLACEMENT = col(Transfer.key) == cast(col(Placement.id), String)
"""Joins a placement to the transfers of its price: its number is their key."""


def intend(
    tx: Session, channel: Channel, slot: Slot, choice: Choice, shares: Mapping[str, int], now: datetime
) -> Placement | None:
    """Takes a slot for the winner of its choice and holds the price, before anything is sent. None if the
    slot is taken, or if the campaign was stopped, ran out of money, or now bids less than the price."""
    assert choice.winner is not None
    campaign_id, price = choice.winner.campaign_id, choice.price
    fresh = tx.get_one(Campaign, campaign_id, with_for_update=True, populate_existing=True)
    budget = campaigns.account(campaign_id)
    if not fresh.is_running() or balance(tx, budget) < price:
        return None
    if price > post_price(fresh.bid, channel.size_counted):
        return None
    row = {
        "channel_id": channel.id,
        "campaign_id": campaign_id,
        "slot_day": slot.day,
        "slot_number": slot.number,
        "price": price,
        "bid": fresh.bid,
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


def find_placement(tx: Session, placement_id: int) -> Placement | None:
    return tx.get(Placement, placement_id)


def locked(tx: Session, placement_id: int) -> Placement:
    """The row, held until the commit."""
    return tx.get_one(Placement, placement_id, with_for_update=True)
