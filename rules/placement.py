"""When a channel's slots open, and what a post in one of them costs."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

POSTS_PER_DAY_MAX = 6
FEED_HOURS_DEFAULT = 24  # 47 at most: a bot cannot delete a post after 48 h
UNPAID = timedelta(hours=1)
"""A post that stood for less is not paid."""
SUBSCRIBERS_PER_BID = 1_000
CAMPAIGN_GAP = timedelta(hours=72)
MICROSECOND = timedelta(microseconds=1)


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
    """The slots of a day: the time between two quiet hours in equal parts. Times are aware, in UTC.

    Where quiet hours end and begin is read from the clock on the wall; between them real time is divided.
    So a day of 23 or 25 hours keeps its quiet hours, and its slots never overlap.
    """
    if timetable.posts_per_day == 0:
        return []
    waking_hours = (timetable.quiet_from - timetable.quiet_to) % 24 or 24
    wake = datetime.combine(day, time(timetable.quiet_to))
    opens_at = _utc(wake, timetable.timezone)
    length = (
        _utc(wake + timedelta(hours=waking_hours), timetable.timezone) - opens_at
    ) / timetable.posts_per_day
    edges = [opens_at + length * n for n in range(timetable.posts_per_day + 1)]
    return [Slot(day, n, edges[n], edges[n + 1]) for n in range(timetable.posts_per_day)]


def posts_that_fit(timetable: Timetable) -> int:
    """How many posts a day its gap and its quiet hours leave room for."""
    waking_hours = (timetable.quiet_from - timetable.quiet_to) % 24 or 24
    room = min(-(-waking_hours // timetable.gap_hours), max(24 // timetable.gap_hours, 1))
    return min(timetable.posts_per_day, room)


def _utc(wall: datetime, timezone: str) -> datetime:
    return wall.replace(tzinfo=ZoneInfo(timezone)).astimezone(UTC)


def open_slot(now: datetime, timetable: Timetable) -> Slot | None:
    """The slot that is open now, or None in quiet hours. One that closed unused is missed for good."""
    today = now.astimezone(ZoneInfo(timetable.timezone)).date()
    for day in (today, today - timedelta(days=1)):  # waking hours may run past midnight
        for slot in slots_of(day, timetable):
            if slot.opens_at <= now < slot.closes_at:
                return slot
    return None


def next_opening(now: datetime, timetable: Timetable) -> datetime:
    """When the next slot opens; a day later if there is none until then."""
    today = now.astimezone(ZoneInfo(timetable.timezone)).date()
    days = (today + timedelta(days=n) for n in (-1, 0, 1))
    later = (slot.opens_at for day in days for slot in slots_of(day, timetable) if slot.opens_at > now)
    return min(later, default=now + timedelta(days=1))


def missed_slots(
    taken: Collection[tuple[date, int]], timetable: Timetable, since: datetime, now: datetime
) -> list[Slot]:
    """Slots that opened since then and have closed, and that nothing `taken` (day and number) stands for."""
    zone = ZoneInfo(timetable.timezone)
    day, last = since.astimezone(zone).date(), now.astimezone(zone).date()
    days = [day + timedelta(days=n) for n in range((last - day).days + 1)]
    slots = (slot for day in days for slot in slots_of(day, timetable))
    return [
        slot
        for slot in slots
        if slot.opens_at >= since and slot.closes_at <= now and (slot.day, slot.number) not in taken
    ]


def gap_is_over(now: datetime, last_posted_at: datetime | None, timetable: Timetable) -> bool:
    return last_posted_at is None or now - last_posted_at >= timedelta(hours=timetable.gap_hours)


def post_price(bid: int, subscribers: int) -> int:
    """Nanostars for one post: `bid` is nanostars per 1000 subscribers. Rounded down."""
    return bid * subscribers // SUBSCRIBERS_PER_BID


def earned_price(price: int, posted_at: datetime, ends_at: datetime, gone_at: datetime) -> int:
    """Nanostars that a post earned until it was gone: by the time it stood, rounded down."""
    stood, feed = min(gone_at, ends_at) - posted_at, ends_at - posted_at
    if stood < UNPAID:
        return 0
    return price * (stood // MICROSECOND) // (feed // MICROSECOND)
