"""Night at a customer's: nobody is woken for what can wait until the morning."""

from datetime import UTC, datetime, time, timedelta, tzinfo

QUIET_FROM, QUIET_TO = 23, 8
"""Hours on the customer's clock."""


def awake_from(now: datetime, zone: tzinfo) -> datetime:
    """`now` by day; at night the moment of the next morning. In UTC."""
    local = now.astimezone(zone)
    if QUIET_TO <= local.hour < QUIET_FROM:
        return now
    morning = local.date() + timedelta(days=int(local.hour >= QUIET_FROM))
    return datetime.combine(morning, time(QUIET_TO), zone).astimezone(UTC)
