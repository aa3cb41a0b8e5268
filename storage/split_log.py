"""The log of the split: for each post its price, who got what of it, what was deducted and why, and when.

The rows are the same for the channel's owner, the advertiser and the owners of the bot.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from rules.earnings import matures_at
from storage.campaigns import Campaign
from storage.channels import Channel
from storage.deductions import deductions_of
from storage.placements import Placement

BATCH = 1_000
CLOSED_AT: ColumnElement[datetime] = func.coalesce(col(Placement.settled_at), col(Placement.voided_at))
"""When a post's matter was closed, as a column."""


@dataclass(frozen=True)
class Split:
    """One post that is over. Amounts are nanostars: `owner + platform + sum(lost) == price`."""

    placement: Placement
    channel: Channel
    campaign: Campaign
    lost: Mapping[str, int]
    """By reason, which is a rules.proof.Loss."""

    @property
    def price(self) -> int:
        return self.placement.price

    @property
    def owner(self) -> int:
        return 0 if self.placement.voided_at else self.placement.parts()["owner"]

    @property
    def platform(self) -> int:
        return 0 if self.placement.voided_at else self.placement.parts()["platform"]

    @property
    def closed_at(self) -> datetime:
        closed_at = self.placement.settled_at or self.placement.voided_at
        assert closed_at is not None
        return closed_at

    @property
    def url(self) -> str:
        """Where the post stood; empty if nobody knows."""
        return self.channel.post_url(self.placement.message_id)

    @property
    def due_at(self) -> datetime | None:
        """When the owner's share may be paid out; None if there is none."""
        return matures_at(self.placement.settled_at) if self.placement.settled_at else None


def split_stream(tx: Session, period: ColumnElement[bool]) -> Iterator[Split]:
    """All whose CLOSED_AT is within, by number; nothing is held in memory but a batch of them."""
    last = 0
    while batch := _splits(tx, period, col(Placement.id) > last, limit=BATCH):
        yield from batch
        last = batch[-1].placement.id or 0


def split_of(tx: Session, placement_id: int) -> Split | None:
    """One post's; None while it is not over, or if it never stood."""
    return next(iter(_splits(tx, col(Placement.id) == placement_id, limit=1)), None)


def splits_of(tx: Session, placement_ids: Collection[int]) -> dict[int, Split]:
    """By number, those of these posts that stood and are over."""
    found = _splits(tx, col(Placement.id).in_(placement_ids), limit=len(placement_ids))
    return {split.placement.id or 0: split for split in found}


def _splits(tx: Session, *conditions: ColumnElement[bool], limit: int) -> list[Split]:
    """By number."""
    found = (
        select(Placement, Channel, Campaign)
        .join(Channel, col(Channel.id) == col(Placement.channel_id))
        .join(Campaign, col(Campaign.id) == col(Placement.campaign_id))
        .where(CLOSED_AT.is_not(None), col(Placement.posted_at).is_not(None), *conditions)
        .order_by(col(Placement.id))
    )
    rows = tx.exec(found.limit(limit)).all()
    lost = deductions_of(tx, [placement.id or 0 for placement, _channel, _campaign in rows])
    return [
        Split(placement, channel, campaign, lost.get(placement.id or 0, {}))
        for placement, channel, campaign in rows
    ]
