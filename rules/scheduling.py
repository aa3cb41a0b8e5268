"""Posts that owners schedule for their own channels: how many, how far ahead, how late, and beside what."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from rules.proof import TOP_TIME

WAITING_MAX = 50
"""Posts of one person that are not over."""
AHEAD_MAX = timedelta(days=365)
LATE_MAX = timedelta(hours=1)
"""What is later than that is not posted by itself any more: its owner is asked."""


class TimeRefusal(StrEnum):
    """Why a post cannot be for that time; the values are keys of the message."""

    PAST = "schedule-past"
    FAR = "schedule-far"


def refuse_time(at: datetime, now: datetime) -> TimeRefusal | None:
    if at <= now:
        return TimeRefusal.PAST
    return TimeRefusal.FAR if at > now + AHEAD_MAX else None


def is_missed(due_at: datetime, now: datetime) -> bool:
    return now - due_at > LATE_MAX


def top_is_free_at(at: datetime, sponsored: Iterable[datetime]) -> datetime | None:
    """From when a post takes no place at the top from sponsored ones that begin at these times; None if it
    takes none at `at` either."""
    free = [begins + TOP_TIME for begins in sponsored if begins <= at < begins + TOP_TIME]
    return max(free, default=None)
