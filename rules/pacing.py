"""How far a campaign is behind an even spending of its budget over its days."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

DAY = timedelta(days=1)
MICROSECOND = timedelta(microseconds=1)
HEAD_START = timedelta(hours=14)
"""How far ahead of the hour it may spend: where all channels share a zone, the last slots of a day (UTC) may
open as early as half past eight."""
EVEN, URGENCY_MIN, URGENCY_MAX = 1_000, 250, 4_000
"""Urgency is in thousandths: EVEN on pace, one more EVEN for each day behind, one less for each day ahead."""


@dataclass(frozen=True, slots=True)
class Pace:
    """`budget` nanostars to be spent evenly from `since` to `until` (aware, UTC).

    A pace begins anew when a campaign is resumed or topped up: `budget` is then what it has left, and
    `since` that moment. So nobody catches up in a day on what a pause of a week did not spend.
    """

    budget: int
    since: datetime
    until: datetime

    def due(self, at: datetime) -> int:
        """Nanostars that would be spent by then, rounded down."""
        passed = max((min(at, self.until) - self.since) // MICROSECOND, 0)
        return self.budget * passed // self._microseconds()

    def allowed(self, now: datetime) -> int:
        """Nanostars that may be spent by now: what is due in HEAD_START or at the day's end."""
        day_ends = datetime.combine(now.astimezone(UTC).date() + DAY, time(), UTC)
        return self.due(min(now + HEAD_START, day_ends))

    def urgency(self, spent: int, now: datetime) -> int:
        """How much more its bid weighs, in thousandths."""
        day_share = self.budget * min(DAY // MICROSECOND, self._microseconds()) // self._microseconds()
        days_behind = EVEN * (self.due(now) - spent) // max(day_share, 1)
        return min(max(EVEN + days_behind, URGENCY_MIN), URGENCY_MAX)

    def _microseconds(self) -> int:
        return max((self.until - self.since) // MICROSECOND, 1)


def even_pace(budget: int, first_day: date, last_day: date) -> Pace:
    """Over whole days (UTC), both included."""
    since, until = (datetime.combine(day, time(), UTC) for day in (first_day, last_day + DAY))
    return Pace(budget, since, until)
