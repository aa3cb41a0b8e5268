"""What the bot truly knows of a channel, for its owner: its size day by day, and what its slots brought."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, func
from sqlalchemy.orm import Mapped
from sqlmodel import Session, col, select

from rules.placement import SUBSCRIBERS_PER_BID
from storage import sizes, slots
from storage.channels import Channel
from storage.clicks import Clicks
from storage.ledger import Transfer, payee
from storage.placements import OF_PLACEMENT, Placement
from storage.promotions import Promotion
from storage.uses import uses

CHANGES_DAYS = (7, 30, 90)


@dataclass(frozen=True)
class Sold:
    """Sponsored posts that were paid in a period. `earned`: nanostars of their owner's, from the ledger;
    `per_thousand`: nanostars for 1000 subscribers at which they were sold, 0 without a post; `unpaid`: how
    many stood and brought nothing."""

    posts: int
    earned: int
    per_thousand: int
    unpaid: int


@dataclass(frozen=True)
class Promoted:
    """Posts of the fair traffic, and before how many subscribers they stood."""

    posts: int
    subscribers: int


@dataclass(frozen=True)
class Insights:
    """Of one channel in one period, as its owner may know them. `changes`: by days, what its size changed by;
    None where it was not counted then. `empty`: how many slots closed without a post, by the reason."""

    counts: Mapping[date, int]
    changes: Mapping[int, int | None]
    sold: Sold
    gave: Promoted
    got: Promoted
    clicks: int
    slots_since: datetime
    slots_sold: int
    slots_fair: int
    empty: Mapping[str, int]


def insights(tx: Session, channel: Channel, days: int, now: datetime) -> Insights:
    """Slots are known for as long as their records are kept."""
    since = now - timedelta(days=days)
    counts = {one.day: one.subscribers for one in sizes.history(tx, channel.id)}
    slots_since = max(since, now - slots.RECORDS_KEPT, channel.joined_at)
    seen = [use for use in uses(tx, slots_since, [channel.id]).get(channel.id, []) if use.is_seen]
    return Insights(
        counts={day: count for day, count in counts.items() if day > since.date()},
        changes={
            n: _change(counts, channel.subscribers, now.date() - timedelta(days=n)) for n in CHANGES_DAYS
        },
        sold=_sold(tx, channel, since),
        gave=_promoted(tx, col(Promotion.host_id), channel.id, since),
        got=_promoted(tx, col(Promotion.promoted_id), channel.id, since),
        clicks=_clicks(tx, channel, since.date()),
        slots_since=slots_since,
        slots_sold=sum(1 for use in seen if use.campaign_id and not use.is_asked),
        slots_fair=sum(1 for use in seen if use.promoted_id),
        empty=Counter(one.why for one in slots.missed(tx, channel, slots_since, now)),
    )


def _change(counts: Mapping[date, int], now: int, then: date) -> int | None:
    known = [day for day in counts if day <= then]
    return now - counts[max(known)] if known else None


def _sold(tx: Session, channel: Channel, since: datetime) -> Sold:
    mine = _of_owner(channel)
    paid = select(func.count(), func.sum(Placement.price), func.sum(Placement.subscribers))
    posts, price, subscribers = tx.exec(paid.where(mine, col(Placement.settled_at) > since)).one()
    earned = select(func.sum(Transfer.amount)).join(Placement, OF_PLACEMENT).where(mine)
    earned = earned.where(Transfer.target == payee(channel.owner_id), Transfer.kind == "sponsored.owner")
    void = select(func.count()).where(mine, col(Placement.posted_at).is_not(None))
    return Sold(
        posts=posts,
        earned=int(tx.exec(earned.where(Transfer.at > since)).one() or 0),
        per_thousand=int(price) * SUBSCRIBERS_PER_BID // int(subscribers) if subscribers else 0,
        unpaid=tx.exec(void.where(col(Placement.voided_at) > since)).one(),
    )


def _of_owner(channel: Channel) -> ColumnElement[bool]:
    """What the channel brought who owned it before is not told."""
    return and_(col(Placement.channel_id) == channel.id, col(Placement.payee_id) == channel.owner_id)


def _promoted(tx: Session, side: Mapped[int], channel_id: int, since: datetime) -> Promoted:
    reached = func.sum(Promotion.impressions - Promotion.lost)
    stood = select(func.count(), reached).where(side == channel_id, col(Promotion.posted_at) > since)
    posts, subscribers = tx.exec(stood).one()
    return Promoted(posts, int(subscribers or 0))


def _clicks(tx: Session, channel: Channel, since: date) -> int:
    count = select(func.sum(Clicks.count)).join(Placement, col(Placement.id) == col(Clicks.placement_id))
    return int(tx.exec(count.where(_of_owner(channel), Clicks.day > since)).one() or 0)
