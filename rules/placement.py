"""When a channel's slots open, and what a post in one of them costs."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

POSTS_PER_DAY_MAX = 6
FEED_HOURS_DEFAULT = 24
FEED_HOURS_MAX = 47  # a bot cannot delete a post after 48 h
SUBSCRIBERS_PER_BID = 1_000
CAMPAIGN_GAP = timedelta(hours=72)


@dataclass(frozen=True)
class Timetable:
    """A channel's own rules of time. Quiet hours are whole hours on the channel's clock."""

    timezone: str = "UTC"
    posts_per_day: int = 2
    quiet_from: int = 23
    quiet_to: int = 8
    gap_hours: int = 6


@dataclass(frozen=True)
class Slot:
    """One place for one post: the n-th of a day on the channel's clock."""

    day: date
    number: int
    opens_at: datetime
    closes_at: datetime


def slots_of(day: date, timetable: Timetable) -> list[Slot]:
    """The slots of a day: the waking hours in equal parts. Times are aware, in UTC.

    Hours are added on the clock of the wall, so a day of 23 or 25 hours keeps its quiet hours.
    """
    if timetable.posts_per_day == 0:
        return []
    zone = ZoneInfo(timetable.timezone)
    waking = (timetable.quiet_from - timetable.quiet_to) % 24 or 24
    wake = datetime.combine(day, time(timetable.quiet_to))
    length = timedelta(hours=waking) / timetable.posts_per_day
    edges = [
        (wake + length * n).replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))
        for n in range(timetable.posts_per_day + 1)
    ]
    return [Slot(day, n, edges[n], edges[n + 1]) for n in range(timetable.posts_per_day)]


def open_slot(now: datetime, timetable: Timetable) -> Slot | None:
    """The slot that is open now, or None in quiet hours. Slots that closed unused are missed, never caught up."""
    today = now.astimezone(ZoneInfo(timetable.timezone)).date()
    for day in (today, today - timedelta(days=1)):  # waking hours may run past midnight
        for slot in slots_of(day, timetable):
            if slot.opens_at <= now < slot.closes_at:
                return slot
    return None


def gap_is_over(now: datetime, last_posted_at: datetime | None, timetable: Timetable) -> bool:
    return last_posted_at is None or now - last_posted_at >= timedelta(hours=timetable.gap_hours)


def post_price(bid: int, subscribers: int) -> int:
    """Nanostars for one post: `bid` is nanostars per 1000 subscribers. Rounded down."""
    return bid * subscribers // SUBSCRIBERS_PER_BID
