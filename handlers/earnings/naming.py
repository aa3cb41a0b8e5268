"""What a period is called, in the person's language."""

from handlers.words import Voice
from rules.periods import ALL, Period


def period_name(say: Voice, period: Period) -> str:
    """`October 2026`, `quarter 4 of 2026`, `2026`, or everything."""
    if period.word == ALL:
        return say.plain("earnings-period-all")
    year, _, part = period.word.partition("-")
    if part.startswith("Q"):
        return say.plain("earnings-period-quarter", number=part[1:], year=year)
    return say.month(period.begin.date()) if part else year
