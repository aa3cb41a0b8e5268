"""A sending begins with a part of its customers; the rest follows if these do not complain."""

from datetime import timedelta

from rules.quality import RED_PERCENT, REPORT_WEIGHS

FIRST_PERCENT = 5
FIRST_LEAST = 50
WAIT = timedelta(minutes=10)
"""After the first part has been sent."""


def first_part(total: int) -> int:
    """How many get it before the rest: 5 %, rounded up, but at least 50; of fewer, all."""
    return min(total, max(FIRST_LEAST, -(-total * FIRST_PERCENT // 100)))


def is_staged(total: int) -> bool:
    return first_part(total) < total


def goes_on(recipients: int, stops: int, reports: int) -> bool:
    """Whether the rest may follow. One customer who stops is no complaint yet; one who reports is."""
    bad = stops + REPORT_WEIGHS * reports
    return bad <= 1 or bad * 100 < RED_PERCENT * recipients
