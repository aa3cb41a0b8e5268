"""How many subscribers channels have, day by day, and growth that looks bought.

What such a channel gained counts for nothing, neither for prices nor for fair traffic, until an owner of the
bot has looked at it. Once the newcomers have left, it counts again by itself.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import BigInteger, delete, or_
from sqlmodel import Field, Session, SQLModel, col, select

from rules.fairness import GROWTH_WITHIN, counted_size
from storage.channels import Channel
from storage.engine import add_once, upsert

DAYS_KEPT = timedelta(days=95)
"""What changed in 90 days is known also where nobody counted for a few days."""
LOOK_AGAIN = timedelta(days=30)
"""So long after growth was found bought, the channel's owner may ask for another look."""


class ChannelCount(SQLModel, table=True):
    """A channel's subscribers on a day (UTC), as first counted that day, and how many of them counted."""

    channel_id: int = Field(primary_key=True, sa_type=BigInteger, foreign_key="channel.id")
    day: date = Field(primary_key=True)
    subscribers: int
    size: int


def counted(tx: Session, channel_id: int, subscribers: int, now: datetime) -> Channel | None:
    """Telegram told how many subscribers there are, and that its owner may still post.

    Returns the channel if its growth begins to wait for a look with this count.
    """
    channel = tx.get_one(Channel, channel_id, with_for_update=True, populate_existing=True)
    before = _week_ago(tx, channel, now.date()) if channel.held_at is None else channel.size_held
    channel.subscribers, channel.counted_at = subscribers, now
    size = counted_size(subscribers, before)
    begins = size < subscribers and channel.held_at is None
    if size == subscribers:
        channel.held_at = None
    elif begins:
        channel.held_at, channel.size_held = now, size
    tx.add(channel)
    row = {"channel_id": channel_id, "day": now.date(), "subscribers": subscribers}
    add_once(tx, ChannelCount, **row, size=channel.size_counted)
    old = delete(ChannelCount).where(col(ChannelCount.channel_id) == channel_id)
    tx.connection().execute(old.where(col(ChannelCount.day) < (now - DAYS_KEPT).date()))
    return channel if begins else None


def _week_ago(tx: Session, channel: Channel, today: date) -> int | None:
    """What counted a week ago, or on the first day since then; an owner's look begins it anew."""
    counts = select(ChannelCount.size).where(ChannelCount.channel_id == channel.id)
    if channel.looked_at is not None:
        counts = counts.where(ChannelCount.day >= channel.looked_at.date())
    older = counts.where(ChannelCount.day <= today - GROWTH_WITHIN).order_by(col(ChannelCount.day).desc())
    week_ago = tx.exec(older.limit(1)).first()
    return tx.exec(counts.order_by(col(ChannelCount.day)).limit(1)).first() if week_ago is None else week_ago


def history(tx: Session, channel_id: int) -> Sequence[ChannelCount]:
    """Its daily counts, oldest first: at most those of DAYS_KEPT."""
    mine = select(ChannelCount).where(ChannelCount.channel_id == channel_id)
    return tx.exec(mine.order_by(col(ChannelCount.day))).all()


def to_count(tx: Session, counted_before: datetime, limit: int) -> Sequence[Channel]:
    """Channels that the bot is in and that were not counted since then, the longest ago first."""
    due = or_(col(Channel.counted_at).is_(None), col(Channel.counted_at) <= counted_before)
    present = select(Channel).where(col(Channel.suspended_at).is_(None), due)
    return tx.exec(present.order_by(col(Channel.counted_at)).limit(limit)).all()


def awaiting_look(tx: Session) -> Sequence[Channel]:
    """Channels whose growth waits for an owner of the bot, the longest wait first."""
    unseen = or_(col(Channel.looked_at).is_(None), col(Channel.looked_at) < col(Channel.held_at))
    waiting = select(Channel).where(
        col(Channel.held_at).is_not(None), unseen, col(Channel.suspended_at).is_(None)
    )
    return tx.exec(waiting.order_by(col(Channel.held_at))).all()


def look(tx: Session, channel_id: int, seen: int, now: datetime, *, is_real: bool) -> Channel | None:
    """An owner of the bot said what the growth to `seen` subscribers is. None if nothing waits any more, or
    if the channel has another number by now. Real growth counts, and later growth is measured from it."""
    channel = tx.get(Channel, channel_id, with_for_update=True, populate_existing=True)
    if channel is None or not channel.awaits_look() or channel.subscribers != seen:
        return None
    channel.looked_at = now
    if is_real:
        channel.held_at = None
        row = {"channel_id": channel_id, "day": now.date(), "subscribers": seen, "size": seen}
        add = upsert(tx, ChannelCount).values(**row)
        add = add.on_conflict_do_update(index_elements=["channel_id", "day"], set_={"size": seen})
        tx.connection().execute(add)
    tx.add(channel)
    return channel


def ask_look(tx: Session, channel: Channel, now: datetime) -> Channel | None:
    """Its owner asks for another look. None if it is too soon, or nothing was found bought."""
    fresh = tx.get_one(Channel, channel.id, with_for_update=True, populate_existing=True)
    if fresh.held_at is None or fresh.looked_at is None or fresh.awaits_look():
        return None
    if now - fresh.looked_at < LOOK_AGAIN:
        return None
    fresh.held_at = now
    tx.add(fresh)
    return fresh
