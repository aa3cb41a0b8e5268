"""How well a business treats its customers: what they say of what it sends, over seven days.

Two notices to the same customer are two recipients; a stop counts only of somebody it had written to.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

WINDOW_DAYS = 7
RECIPIENTS_LEAST = 50
"""Fewer tell nothing."""
REPORT_WEIGHS = 3
YELLOW_PERCENT, RED_PERCENT, LOST_PERCENT = 1, 2, 5
RED_FOR = timedelta(days=7)
"""So long in red, and the verification is lost."""
REASONS = ("not-mine", "too-often", "misleading", "scam", "adult")
TEMPLATE_PAUSES = (timedelta(hours=3), timedelta(hours=6))
"""A template of low quality rests so long, the next time longer; the time after that it is off."""


class Level(StrEnum):
    GREEN = "green"
    YELLOW = "yellow"
    """Its limits do not grow."""
    RED = "red"
    """It sends no offers."""


@dataclass(frozen=True)
class Day:
    """What one UTC day brought."""

    day: date
    recipients: int = 0
    stops: int = 0
    reports: int = 0


@dataclass(frozen=True)
class Numbers:
    """The last seven days together. `bad` and `weight` are what the rate is made of: stops and reports, and
    recipients, each day weighing one more than the day before it."""

    recipients: int = 0
    stops: int = 0
    reports: int = 0
    bad: int = 0
    weight: int = 0

    @property
    def is_rated(self) -> bool:
        return self.recipients >= RECIPIENTS_LEAST

    @property
    def hundredths(self) -> int:
        """The rate in hundredths of a percent, rounded down; more than 10 000 if stops follow few notices."""
        return self.bad * 10_000 // self.weight if self.weight else 0

    def reaches(self, percent: int) -> bool:
        return self.is_rated and self.bad * 100 >= percent * self.weight

    @property
    def level(self) -> Level:
        if self.reaches(RED_PERCENT):
            return Level.RED
        return Level.YELLOW if self.reaches(YELLOW_PERCENT) else Level.GREEN


def numbers(days: Iterable[Day], today: date) -> Numbers:
    """Of the days from six days ago to today; others are left out."""
    recipients = stops = reports = bad = weight = 0
    for one in days:
        age = (today - one.day).days
        if not 0 <= age < WINDOW_DAYS:
            continue
        weighs = WINDOW_DAYS - age
        recipients, stops, reports = recipients + one.recipients, stops + one.stops, reports + one.reports
        bad += weighs * (one.stops + REPORT_WEIGHS * one.reports)
        weight += weighs * one.recipients
    return Numbers(recipients, stops, reports, bad, weight)


def loses_verification(found: Numbers, red_since: datetime | None, now: datetime) -> bool:
    """Five percent at once, or red for seven days without a break."""
    if found.reaches(LOST_PERCENT):
        return True
    return found.level is Level.RED and red_since is not None and now - red_since >= RED_FOR


def pause_after(pauses: int) -> timedelta | None:
    """How long a template rests that had so many pauses before; None: it is off for good."""
    return TEMPLATE_PAUSES[pauses] if pauses < len(TEMPLATE_PAUSES) else None
