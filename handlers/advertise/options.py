"""The questions of /advertise that have an answer already: whom it reaches, when it begins, and a picture.

Each is asked from the preview. Lists are kept with commas; nothing means any.
"""

import re
from datetime import date, timedelta

from handlers.advertise.steps import Answers, Question, Wrong, counted
from handlers.numbers import whole_number
from rules.topics import LANGUAGES, TOPICS

TOGGLES = {"languages": LANGUAGES, "topics": TOPICS}
"""Answered by switching names on and off."""
NAMED = ("channels_in", "channels_out")
"""Answered by naming channels."""
SIZES = ("0-1000", "1000-10000", "10000-100000", "100000-0")
SIZE_MAX = 10_000_000
RANGE = re.compile(r"(?P<least>[\d.,’' ]*)\s*[-–—]\s*(?P<most>[\d.,’' ]*)")
POSTS_A_DAY = (1, 2, 5, 10, 50)
POSTS_A_DAY_MAX = 1_000
START_DAYS_MAX = 90
ISO, DOTTED = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})"), re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")


def _sizes(said: str, answers: Answers) -> str | Wrong:
    """ "1000-50000"; either end may be left out."""
    found = RANGE.fullmatch(said.strip())
    least, most = (
        (whole_number(found[end]) if found[end].strip() else 0 for end in ("least", "most"))
        if found
        else (None, None)
    )
    if (
        least is None
        or most is None
        or max(least, most) > SIZE_MAX
        or 0 < most < least
        or not (least or most)
    ):
        return Wrong("advertise-wrong-sizes")
    return f"{least}-{most}"


def start_from(today: date) -> Question:
    """A day that is not over and not far away. `today` is in UTC, as all days of campaigns."""

    def read(said: str, answers: Answers) -> str | Wrong:
        day = _day(said.strip())
        if day is None or not today <= day <= today + timedelta(days=START_DAYS_MAX):
            tomorrow = today + timedelta(days=1)
            return Wrong("advertise-wrong-start", {"example": tomorrow.isoformat(), "max": START_DAYS_MAX})
        return day.isoformat() if day > today else ""

    return Question(read, lambda answers: ((today + timedelta(days=1)).isoformat(),))


def _day(said: str) -> date | None:
    try:
        if found := ISO.fullmatch(said):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := DOTTED.fullmatch(said):
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        pass
    return None


def options(today: date) -> dict[str, Question]:
    """Those that are written or picked."""
    return {
        "sizes": Question(_sizes, lambda answers: SIZES),
        "start": start_from(today),
        "posts_max": Question(counted(POSTS_A_DAY_MAX), lambda answers: tuple(map(str, POSTS_A_DAY))),
    }


OPTIONAL = ("picture", *TOGGLES, "sizes", *NAMED, "start", "posts_max")


def listed(value: str) -> list[str]:
    return [one for one in value.split(",") if one]


def toggled(step: str, value: str, name: str) -> str:
    """The list with this name put in, or taken out; in the order in which the names are offered."""
    chosen = {*listed(value)} ^ {name}
    return ",".join(one for one in TOGGLES[step] if one in chosen)
