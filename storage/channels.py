"""Channels: whose they are, their rules, and whether the bot may post there."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy
from sqlalchemy import BigInteger, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from rules.placement import Timetable
from rules.topics import LANGUAGE_DEFAULT
from storage.columns import UtcDateTime
from storage.looks import Looks

OWN_RULES = frozenset(
    {
        "timezone",
        "posts_per_day",
        "quiet_from",
        "quiet_to",
        "gap_hours",
        "floor",
        "language",
        "asks_first",
        "gives_traffic",
        "gets_traffic",
        "is_listed",
    }
)
"""What its owner may set."""
OWN_LISTS = frozenset({"refused_categories", "topics"})
"""What its owner may put things into, and take them out of."""
ADVERTISERS_REFUSED_MAX = 100
"""Who refuses more should rather be asked first."""
PRIVATE_PREFIX = "-100"  # Telegram's links name a channel by its id without this


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
    refused_advertisers: str = Field(default="[]", sa_column_kwargs={"server_default": "[]"})
    language: str = Field(default=LANGUAGE_DEFAULT, sa_column_kwargs={"server_default": LANGUAGE_DEFAULT})
    topics: str = Field(default="[]", sa_column_kwargs={"server_default": "[]"})
    asks_first: bool = Field(default=False, sa_column_kwargs={"server_default": sqlalchemy.false()})
    """Its owner sees each sponsored post first, and says whether it may appear."""
    gives_traffic: bool = Field(default=False, sa_column_kwargs={"server_default": sqlalchemy.false()})
    """Posts that promote other channels may appear in it."""
    gets_traffic: bool = Field(default=False, sa_column_kwargs={"server_default": sqlalchemy.false()})
    """Posts that promote it may appear in other channels."""
    is_listed: bool = Field(default=False, sa_column_kwargs={"server_default": sqlalchemy.false()})
    """Everybody may find it in /discover."""
    size_held: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    held_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Since then growth that looks bought does not count: its size is `size_held`."""
    looked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When an owner of the bot last said what its growth is."""
    barred_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Since then no other channel promotes it: readers reported it."""
    barred: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """`reported` until an owner of the bot has looked, then `refused` if readers are right."""
    reports_read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When an owner of the bot last decided about that."""
    slots_filled: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    """How many posts stood there ever, paid and free: every fifth slot is the fair traffic's."""
    joined_at: datetime = Field(sa_type=UtcDateTime)
    paused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    suspended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    suspended: str = ""

    def timetable(self) -> Timetable:
        return Timetable(self.timezone, self.posts_per_day, self.quiet_from, self.quiet_to, self.gap_hours)

    def refuses(self) -> frozenset[str]:
        return frozenset(json.loads(self.refused_categories))

    def refuses_advertisers(self) -> frozenset[int]:
        return frozenset(json.loads(self.refused_advertisers))

    def is_about(self) -> frozenset[str]:
        """Its topics."""
        return frozenset(json.loads(self.topics))

    @property
    def size_counted(self) -> int:
        """The subscribers that count, for prices and for fair traffic alike."""
        return self.subscribers if self.held_at is None else min(self.size_held, self.subscribers)

    def awaits_look(self) -> bool:
        """Growth that looks bought waits for an owner of the bot."""
        return self.held_at is not None and (self.looked_at is None or self.looked_at < self.held_at)

    def is_open(self) -> bool:
        return self.paused_at is None and self.suspended_at is None

    def post_url(self, message_id: int | None) -> str:
        """The address of a post; empty when nobody knows its number."""
        if message_id is None:
            return ""
        if self.username:
            return f"https://t.me/{self.username}/{message_id}"
        return f"https://t.me/c/{str(self.id).removeprefix(PRIVATE_PREFIX)}/{message_id}"


@dataclass(frozen=True)
class Joining:
    """What Telegram tells when the bot becomes an admin."""

    channel_id: int
    title: str
    username: str
    owner_id: int
    subscribers: int
    language: str = LANGUAGE_DEFAULT
    """Its owner's: Telegram does not tell what a channel is written in."""


def join(tx: Session, joining: Joining, timezone: str, now: datetime) -> Channel:
    """Registers a channel with the default rules.

    One that was suspended keeps its rules, belongs to who brought the bot back, and stays paused until they
    resume it. One that never stopped only tells its new name: a change of rights makes nobody its owner.
    """
    channel = tx.get(Channel, joining.channel_id, with_for_update=True)
    if channel is None:
        channel = Channel(
            id=joining.channel_id,
            title=joining.title,
            owner_id=joining.owner_id,
            language=joining.language,
            timezone=timezone,
            joined_at=now,
        )
    elif channel.suspended_at is not None:
        channel.owner_id, channel.paused_at = joining.owner_id, channel.paused_at or now
    channel.title, channel.username = joining.title, joining.username
    channel.subscribers, channel.counted_at = joining.subscribers, now
    channel.suspended_at, channel.suspended = None, ""
    tx.add(channel)
    tx.flush()
    look_at_once(tx, channel.id)
    return channel


def look_at_once(tx: Session, channel_id: int) -> None:
    """What rounds of posting know of it no longer holds."""
    looks: Looks = tx.info["looks"]
    looks.at_once(channel_id)


def find_channel(tx: Session, channel_id: int) -> Channel | None:
    return tx.get(Channel, channel_id)


def with_usernames(tx: Session, usernames: Sequence[str]) -> Sequence[Channel]:
    """Public channels of these names, in lower case, that the bot was added to and can post in."""
    named = select(Channel).where(func.lower(Channel.username).in_([name for name in usernames if name]))
    return tx.exec(named.where(col(Channel.suspended_at).is_(None))).all()


def channels_of(tx: Session, owner_id: int) -> Sequence[Channel]:
    return tx.exec(select(Channel).where(Channel.owner_id == owner_id).order_by(col(Channel.title))).all()


def channel_of(tx: Session, owner_id: int, channel_id: int) -> Channel | None:
    """The channel if it is this person's: another's looks the same as none."""
    channel = find_channel(tx, channel_id)
    return channel if channel is not None and channel.owner_id == owner_id else None


def renamed(tx: Session, channel_id: int, title: str, username: str) -> None:
    """What it is called now. Without a username it is private."""
    this = update(Channel).where(col(Channel.id) == channel_id)
    tx.connection().execute(this.values(title=title, username=username))


def slot_filled(tx: Session, channel_id: int) -> None:
    """A post stands in one of its slots."""
    this = update(Channel).where(col(Channel.id) == channel_id)
    tx.connection().execute(this.values(slots_filled=col(Channel.slots_filled) + 1))


def suspend(tx: Session, channel_id: int, reason: str, now: datetime) -> Channel | None:
    """Nothing more is posted there. Returns the channel the first time, None when nothing changed."""
    channel = tx.get(Channel, channel_id, with_for_update=True)
    if channel is None or channel.suspended_at is not None:
        return None
    channel.suspended_at, channel.suspended = now, reason
    tx.add(channel)
    return channel


def open_channels(tx: Session) -> Sequence[Channel]:
    return [channel for channel in present(tx) if channel.is_open()]


def present(tx: Session, only: Collection[int] | None = None) -> Sequence[Channel]:
    """Channels that have slots, also those that their owners paused."""
    usable = select(Channel).where(col(Channel.suspended_at).is_(None), Channel.posts_per_day > 0)
    if only is not None:
        usable = usable.where(col(Channel.id).in_(only))
    return tx.exec(usable.order_by(col(Channel.id))).all()


def present_ids(tx: Session) -> Sequence[int]:
    usable = select(Channel.id).where(col(Channel.suspended_at).is_(None), Channel.posts_per_day > 0)
    return tx.exec(usable.order_by(col(Channel.id))).all()
