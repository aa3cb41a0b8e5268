"""Channels: whose they are, their rules, and whether the bot may post there."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, update
from sqlmodel import Field, Session, SQLModel, col, select

from rules.placement import Timetable
from storage.columns import UtcDateTime

OWN_RULES = frozenset({"timezone", "posts_per_day", "quiet_from", "quiet_to", "gap_hours", "floor"})
"""What its owner may set."""


class Channel(SQLModel, table=True):
    """A channel that the bot was added to. `suspended` says why it cannot post; empty: it can."""

    id: int = Field(primary_key=True, sa_type=BigInteger)
    title: str
    username: str = ""
    owner_id: int = Field(sa_type=BigInteger, index=True)
    """Who added the bot and was checked to be creator or an admin who may post: the payee."""
    subscribers: int = 0
    counted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    timezone: str = "UTC"
    posts_per_day: int = 2
    quiet_from: int = 23
    quiet_to: int = 8
    gap_hours: int = 6
    floor: int = Field(default=0, sa_type=BigInteger)
    """The lowest bid that it accepts: nanostars per 1000 subscribers."""
    refused_categories: str = "[]"
    joined_at: datetime = Field(sa_type=UtcDateTime)
    paused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    suspended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    suspended: str = ""

    def timetable(self) -> Timetable:
        return Timetable(self.timezone, self.posts_per_day, self.quiet_from, self.quiet_to, self.gap_hours)

    def refuses(self) -> frozenset[str]:
        return frozenset(json.loads(self.refused_categories))

    def is_open(self) -> bool:
        return self.paused_at is None and self.suspended_at is None


@dataclass(frozen=True)
class Joining:
    """What Telegram tells when the bot becomes an admin."""

    channel_id: int
    title: str
    username: str
    owner_id: int
    subscribers: int


def join(tx: Session, joining: Joining, timezone: str, now: datetime) -> Channel:
    """Registers a channel with the default rules.

    One that was suspended keeps its rules, belongs to who brought the bot back, and stays paused until they
    resume it. One that never stopped only tells its new name: a change of rights makes nobody its owner.
    """
    channel = tx.get(Channel, joining.channel_id, with_for_update=True)
    if channel is None:
        channel = Channel(
            id=joining.channel_id, title="", owner_id=joining.owner_id, timezone=timezone, joined_at=now
        )
    elif channel.suspended_at is not None:
        channel.owner_id, channel.paused_at = joining.owner_id, channel.paused_at or now
    channel.title, channel.username = joining.title, joining.username
    channel.subscribers, channel.counted_at = joining.subscribers, now
    channel.suspended_at, channel.suspended = None, ""
    tx.add(channel)
    tx.flush()
    return channel


def find_channel(tx: Session, channel_id: int) -> Channel | None:
    return tx.get(Channel, channel_id)


def channels_of(tx: Session, owner_id: int) -> Sequence[Channel]:
    return tx.exec(select(Channel).where(Channel.owner_id == owner_id).order_by(col(Channel.title))).all()


def channel_of(tx: Session, owner_id: int, channel_id: int) -> Channel | None:
    """The channel if it is this person's: another's looks the same as none."""
    channel = find_channel(tx, channel_id)
    return channel if channel is not None and channel.owner_id == owner_id else None


def change(tx: Session, owner_id: int, channel_id: int, **rules: int | str) -> Channel | None:
    """Sets a channel's own rules (columns of Channel); None if it is not this person's."""
    channel = channel_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    for name, value in rules.items():
        assert name in OWN_RULES
        setattr(channel, name, value)
    tx.add(channel)
    return channel


def toggle_category(tx: Session, owner_id: int, channel_id: int, category: str) -> Channel | None:
    """Refuses a category, or takes it again; None if the channel is not this person's."""
    channel = channel_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    channel.refused_categories = json.dumps(sorted(channel.refuses() ^ {category}))
    tx.add(channel)
    return channel


def pause(tx: Session, owner_id: int, channel_id: int, paused_at: datetime | None) -> Channel | None:
    """Pauses a channel, or with None resumes it; None if it is not this person's."""
    channel = channel_of(tx, owner_id, channel_id)
    if channel is None:
        return None
    channel.paused_at = paused_at
    tx.add(channel)
    return channel


def counted(tx: Session, channel_id: int, subscribers: int, now: datetime) -> None:
    """Telegram told how many subscribers there are, and that its owner may still post."""
    this = update(Channel).where(col(Channel.id) == channel_id)
    tx.connection().execute(this.values(subscribers=subscribers, counted_at=now))


def suspend(tx: Session, channel_id: int, reason: str, now: datetime) -> Channel | None:
    """Nothing more is posted there. Returns the channel the first time, None when nothing changed."""
    channel = tx.get(Channel, channel_id, with_for_update=True)
    if channel is None or channel.suspended_at is not None:
        return None
    channel.suspended_at, channel.suspended = now, reason
    tx.add(channel)
    return channel


def open_channels(tx: Session) -> Sequence[Channel]:
    usable = select(Channel).where(col(Channel.paused_at).is_(None), col(Channel.suspended_at).is_(None))
    return tx.exec(usable.where(Channel.posts_per_day > 0).order_by(col(Channel.id))).all()
