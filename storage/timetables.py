"""Timetables that held once: what slots a channel had, even after its owner changed its rules."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from rules.placement import Timetable
from storage.channels import Channel
from storage.columns import UtcDateTime


class OldTimetable(SQLModel, table=True):
    """What held `until` then, since the row before it: a row for each change."""

    __tablename__ = "old_timetable"

    id: int | None = Field(default=None, primary_key=True)
    channel_id: int = Field(sa_type=BigInteger, foreign_key="channel.id", index=True)
    until: datetime = Field(sa_type=UtcDateTime)
    timezone: str
    posts_per_day: int
    quiet_from: int
    quiet_to: int
    gap_hours: int
    suspended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Since then the bot could not post there."""


@dataclass(frozen=True)
class Era:
    """A time in which one timetable held; the present one has no end. Aware UTC."""

    timetable: Timetable
    since: datetime
    until: datetime | None
    suspended_at: datetime | None


def keep(tx: Session, channel: Channel, now: datetime) -> None:
    """Written before a channel's rules of time change, or before a suspension ends."""
    times = asdict(channel.timetable())
    tx.add(OldTimetable(channel_id=channel.id, until=now, suspended_at=channel.suspended_at, **times))


def eras(tx: Session, channel: Channel, since: datetime) -> Iterator[Era]:
    """The timetables that a channel had since then, the oldest first."""
    mine = select(OldTimetable).where(OldTimetable.channel_id == channel.id, col(OldTimetable.until) > since)
    for old in tx.exec(mine.order_by(col(OldTimetable.until), col(OldTimetable.id))).all():
        times = old.timezone, old.posts_per_day, old.quiet_from, old.quiet_to, old.gap_hours
        yield Era(Timetable(*times), since, old.until, old.suspended_at)
        since = old.until
    yield Era(channel.timetable(), since, None, channel.suspended_at)
