"""When something that repeats comes again: at the same time of day, also when the clocks change."""

from datetime import UTC, datetime, timedelta, tzinfo


def next_time(due_at: datetime, days: int, zone: tzinfo, now: datetime) -> datetime:
    """The first time after `now`, a whole number of periods of `days` after `due_at`. Aware UTC."""
    wall = due_at.astimezone(zone).replace(tzinfo=None)
    periods = max(1, (now - due_at) // timedelta(days=days))
    while True:
        again = (wall + timedelta(days=days * periods)).replace(tzinfo=zone).astimezone(UTC)
        if again > now:
            return again
        periods += 1
