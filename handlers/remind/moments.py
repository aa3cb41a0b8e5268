"""When is "tomorrow at 9", "fra 2 ore" or "friday evening"? Natural dates in what people write.

The clock and short spans are read here, to the minute; days are read by dateparser, which knows many
languages but takes "monday at 9" for the 9th of the month.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateparser.date import DateDataParser

MOMENT_WORDS_MAX = 8
MOMENT_CHARACTERS_MAX = 80
YEARS_MAX = 10
AFTERNOON = time(15)
MORNING = time(9)
"""The time of a day that was named without one."""

PARTS_OF_DAY = {
    time(9): "this morning|in the morning|morning|stamattina|di mattina|mattina",
    time(12): "at noon|noon|midday|a mezzogiorno|mezzogiorno",
    time(15): "this afternoon|in the afternoon|afternoon|oggi pomeriggio|di pomeriggio|pomeriggio",
    time(20): "this evening|in the evening|evening|tonight|stasera|di sera|sera",
}
SAME_DAY = re.compile(r"\b(this (morning|afternoon|evening)|tonight|stamattina|stasera)\b")
CLOCK = re.compile(
    r"(?P<at>\b(?:at|alle|all'|ore|h)\s*)?(?<![\w/.-])(?P<hour>\d{1,2})"
    r"(?:(?P<dot>[:.])(?P<minute>\d{2}))?\s*(?P<half>[ap]m\b)?(?![\w/:-])"
)
SPAN = re.compile(
    r"(?:in |tra |fra )?"
    r"(?:(?P<hours>\d{1,4}(?:[.,]5)?|an|una|un')\s*(?:hours?|hrs?|h|ore|ora)(?![a-z]))?\s*(?:and |e )?"
    r"(?:(?P<minutes>\d{1,5}|a|un)\s*(?:minutes?|mins?|m|minuti|minuto)\b)?"
)
SPELLINGS = (
    (re.compile(r"\b(in |tra |fra )?(half an hour|mezz'ora|mezzora)\b"), "30 minutes"),
    (re.compile(r"\bdomattina\b"), "domani mattina"),
    (re.compile(r"\b(dopodomani|day after tomorrow)\b"), "in 2 days"),
    (re.compile(r"\bfra\b"), "tra"),
    (re.compile(r"\b(alle ore|le ore)\b"), "alle"),
    (re.compile(r"\bprossim[oa]\b|^next (?=\w+day)|^(on|il|per|the)\b"), " "),
)
SPAN_WORD = re.compile(r"\b\d+\s*(h|m|hrs?|hours?|mins?|minutes?|or[ae]|minut[oi])\b")
EVERY = (
    ("day", re.compile(r"(every ?day|each day|daily|ogni giorno|tutti i giorni)\b")),
    ("week", re.compile(r"(every week|each week|weekly|ogni settimana|tutte le settimane)\b")),
)
EVERY_WEEKDAY = re.compile(r"(every|each|ogni) (?=\w{4,})")
TO_ME = re.compile(r"(me|ricordami)?\s*\b(to|di|that|che)\b\s+|me\s+|ricordami\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Wish:
    """What to say, when, and whether again. `at` is aware UTC; a key of storage.reminders.REPEATS."""

    text: str
    at: datetime
    repeat: str = ""


@dataclass(frozen=True)
class Reader:
    """Understands dates as somebody who speaks `language` in `timezone` means them at the moment `now`."""

    language: str
    timezone: str
    now: datetime

    def wish(self, line: str) -> Wish | None:
        """The moment that the line begins or ends with, and the words that remain; None if there is none."""
        line = " ".join(line.replace("’", "'").split())
        line = TO_ME.sub("", line, count=1) if TO_ME.match(line) else line
        for repeat, every in EVERY:
            if found := every.match(line.lower()):
                rest = line[found.end() :].strip()
                return self._once(rest, repeat) or self._once(f"{MORNING:%H:%M} {rest}", repeat)
        if found := EVERY_WEEKDAY.match(line.lower()):
            return self._once(line[found.end() :], "week")
        return self._once(line)

    def _once(self, line: str, repeat: str = "") -> Wish | None:
        for text, moment in _divisions(line.split(" ")):
            if (at := self.moment(moment)) is not None:
                return Wish(_tidy(text), at, repeat)
        return None

    def moment(self, phrase: str) -> datetime | None:
        """The moment that the whole phrase names, or None. Aware UTC; it may be in the past."""
        phrase = phrase.lower().strip(" ,.:;-")
        if not phrase or len(phrase) > MOMENT_CHARACTERS_MAX:
            return None
        for spelling, plain in SPELLINGS:
            phrase = spelling.sub(plain, phrase).strip()
        if (span := _span(phrase)) is not None:
            return self.now + span
        clock, named_day = _clock(phrase)
        today = self._local.date()
        if not named_day:
            return self._next(clock) if clock else None
        day = today if named_day == "today" else self._day(named_day)
        if day is None:
            return None
        if _is_weekday_alone(named_day) and (day - today).days == 7 and self._at(today, clock) > self.now:
            day = today  # "wednesday at 18" on a Wednesday morning
        return self._at(day, clock)

    @property
    def _local(self) -> datetime:
        return self.now.astimezone(ZoneInfo(self.timezone))

    def _next(self, clock: time) -> datetime:
        today = self._at(self._local.date(), clock)
        return today if today > self.now else self._at(self._local.date() + timedelta(days=1), clock)

    def _at(self, day: date, clock: time | None) -> datetime:
        wall = datetime.combine(day, clock or MORNING, ZoneInfo(self.timezone))
        return wall.astimezone(UTC)

    def _day(self, phrase: str) -> date | None:
        bare = re.sub(r"\b(in|tra|at|on|il|the|next|alle|a)\b", " ", phrase).strip()
        if not bare or bare.isdigit() or len(bare) < 2 or SPAN_WORD.search(bare):
            return None  # a span is no day: "10m one more" says "one more" in ten minutes
        try:
            found = self._dates().get_date_data(phrase)
        except (OverflowError, ValueError):  # a year that no calendar has
            return None
        if found.date_obj is None or found.date_obj.year > self.now.year + YEARS_MAX:
            return None
        if found.period in ("month", "year") and not re.search(r"\d|\s", bare):
            return None  # "may": a month's name alone is hardly meant as a date
        day: date = found.date_obj.date()
        return day

    def _dates(self) -> DateDataParser:
        # dateparser keeps every settings it was ever given: the base is therefore a day, never a moment.
        noon = datetime.combine(self._local.date(), time(12))
        order = "MDY" if self.timezone.startswith(("America/", "US/")) and self.language == "en" else "DMY"
        settings = {"RELATIVE_BASE": noon, "PREFER_DATES_FROM": "future", "DATE_ORDER": order}
        return DateDataParser(languages=list(dict.fromkeys([self.language, "en"])), settings=settings)


def _divisions(words: list[str]) -> list[tuple[str, str]]:
    """Ways to part a line into (text, moment): the moment first or last, long moments before short ones."""
    longest = min(len(words), MOMENT_WORDS_MAX)
    first = [(" ".join(words[n:]), " ".join(words[:n])) for n in range(longest, 0, -1)]
    last = [(" ".join(words[:-n]), " ".join(words[-n:])) for n in range(min(longest, len(words) - 1), 0, -1)]
    return first + last


def _span(phrase: str) -> timedelta | None:
    """Hours and minutes from now: "10m", "1h30m", "in an hour", "tra 2 ore"."""
    found = SPAN.fullmatch(phrase)
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    return timedelta(hours=_number(found["hours"]), minutes=_number(found["minutes"]))


def _number(words: str | None) -> float:
    if not words:
        return 0
    return float(words.replace(",", ".")) if words[0].isdigit() else 1  # "an hour" is one


def _clock(phrase: str) -> tuple[time | None, str]:
    """The time of day in the phrase, and what is left: the day, or "today" where the words imply it."""
    same_day = "today" if SAME_DAY.search(phrase) else ""
    part, rest = _without_part(phrase)
    for found in CLOCK.finditer(rest):
        if (clock := _time(found)) is not None:
            if part is not None and part >= AFTERNOON and clock.hour < 12:
                clock = clock.replace(hour=clock.hour + 12)
            day = " ".join((rest[: found.start()] + " " + rest[found.end() :]).split())
            return clock, day or same_day
    return part, rest or same_day


def _without_part(phrase: str) -> tuple[time | None, str]:
    for clock, names in PARTS_OF_DAY.items():
        if found := re.search(rf"\b({names})\b", phrase):
            rest = phrase[: found.start()] + " " + phrase[found.end() :]
            return clock, " ".join(rest.split())
    return None, " ".join(phrase.split())


def _time(found: re.Match[str]) -> time | None:
    """A bare number is no time of day: it needs "at", minutes or am/pm."""
    if not (found["at"] or found["half"] or found["dot"] == ":"):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _is_weekday_alone(phrase: str) -> bool:
    return not re.search(r"\d|week|settiman|next", phrase)


def _tidy(text: str) -> str:
    return TO_ME.sub("", text.strip(" ,:;-"), count=1) if TO_ME.match(text) else text.strip(" ,:;-")
