"""What a period is called, in the person's language."""

from handlers.words import Voice
from rules.periods import ALL, Period
from rules.pool import begin_of
from storage.sold.thing import POOL


def period_name(say: Voice, period: Period) -> str:
    """`October 2026`, `quarter 4 of 2026`, `2026`, or everything."""
    if period.word == ALL:
        return say.plain("earnings-period-all")
    year, _, part = period.word.partition("-")
    if part.startswith("Q"):
        return say.plain("earnings-period-quarter", number=part[1:], year=year)
    return say.month(period.begin.date()) if part else year


def place_name(say: Voice, what: str, place: str) -> str:
    """Where something was earned: a title as it is, a month of the pool in words."""
    return say.month(begin_of(place).date()) if what == POOL else place
