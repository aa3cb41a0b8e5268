"""Periods of the calendar, in UTC: a month, a quarter, a year, or all time."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

ALL = "all"
FIRST_YEAR, LAST_YEAR = 2020, 2999
_WORD = re.compile(r"(?P<year>[0-9]{4})(?:-(?:Q(?P<quarter>[1-4])|(?P<month>0[1-9]|1[0-2])))?")
_EVER = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Period:
    """From `begin` until just before `end`. Its word is `2026-10`, `2026-Q4`, `2026` or `all`."""

    word: str
    begin: datetime
    end: datetime


def read_period(word: str) -> Period | None:
    """The period that a word names; None if it names none."""
    if word == ALL:
        return Period(ALL, *_EVER)
    found = _WORD.fullmatch(word)
    if found is None or not FIRST_YEAR <= int(found["year"]) < LAST_YEAR:
        return None
    if found["month"]:
        first, months = int(found["month"]), 1
    else:
        first, months = (int(found["quarter"]) * 3 - 2, 3) if found["quarter"] else (1, 12)
    return Period(word, _begin(int(found["year"]), first), _begin(int(found["year"]), first + months))


def month_of(day: date) -> Period:
    return _known(f"{day:%Y-%m}")


def quarter_of(day: date) -> Period:
    return _known(f"{day:%Y}-Q{(day.month + 2) // 3}")


def year_of(day: date) -> Period:
    return _known(f"{day:%Y}")


def month_before(day: date) -> Period:
    """The last month that is over on this day."""
    return _known(f"{day.year - (day.month == 1)}-{(day.month - 2) % 12 + 1:02}")


def _known(word: str) -> Period:
    period = read_period(word)
    assert period is not None
    return period


def _begin(year: int, month: int) -> datetime:
    """Midnight of the first of a month; month 13 is the next year's first."""
    return datetime(year + (month > 12), (month - 1) % 12 + 1, 1, tzinfo=UTC)
