"""When is "tomorrow at 9", "fra 2 ore" or "vendredi soir"? Natural dates in what people write.

The clock and short spans are read in times.py, to the minute; days are read by dateparser, which knows many
languages but takes "monday at 9" for the 9th of the month. The words of each language are in vocabulary.py.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from unicodedata import normalize
from zoneinfo import ZoneInfo

from dateparser.date import DateDataParser

from handlers.remind import times
from handlers.remind.vocabulary import ENGLISH, LANGUAGES, NO_DAYS, any_of

MOMENT_WORDS_MAX = 8
MOMENT_CHARACTERS_MAX = 80
DAY_CHARACTERS_MIN = 3
"""Shorter words are no days: dateparser takes the German "an" and "so" for some."""
YEARS_MAX = 10
MORNING = time(9)
"""The time of a day that was named without one."""

EVERY = (
    ("day", re.compile(rf"{any_of('each_day')}\b")),
    ("week", re.compile(rf"{any_of('each_week')}\b")),
)
EVERY_WEEKDAY = re.compile(rf"{any_of('each')} (?=\w{{4,}})")
NEXT_UNIT = tuple(
    (re.compile(rf"\b(?:{any_of('next')} {words}|{words} {any_of('next')})\b"), f"in 1 {unit}")
    for unit, words in (("weeks", any_of("weeks")), ("months", any_of("months")))
)
DAY_AFTER_TOMORROW = re.compile(rf"\b{any_of('after_tomorrow')}\b")
BEFORE_DAY = re.compile(rf"^(?:{any_of('on')} )+")
NEXT = re.compile(rf"\b{any_of('next')}\b(?! year)")
NO_DAY = re.compile(rf"\b(?:{any_of('after')}|{any_of('at')}|{any_of('on')}|{any_of('next')}|a)\b")
THAT = {language: rf"(?:{words.that}|{ENGLISH.that})(?:\s+|(?<='))" for language, words in LANGUAGES.items()}
TO_ME = {
    language: re.compile(rf"{any_of('remind_me')}[\s,:]+(?:{any_of('that')}(?:\s+|(?<=')))?|{that}", re.I)
    for language, that in THAT.items()
}


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
        line = " ".join(normalize("NFC", line).replace("’", "'").split())
        line = self._without_lead(line)
        for repeat, every in EVERY:
            if found := every.match(line.lower()):
                rest = line[found.end() :].strip()
                return self._once(rest, repeat) or self._once(f"{MORNING:%H:%M} {rest}", repeat)
        if found := EVERY_WEEKDAY.match(line.lower()):
            return self._once(line[found.end() :], "week")
        return self._once(line)

    def _without_lead(self, words: str) -> str:
        """Without the "remind me to" that may stand before a wish or its text."""
        lead = TO_ME.get(self.language, TO_ME["en"]).match(words)
        return words[lead.end() :] if lead else words

    def _once(self, line: str, repeat: str = "") -> Wish | None:
        for text, moment in _divisions(line.split(" ")):
            if (at := self.moment(moment)) is not None:
                return Wish(self._without_lead(text.strip(" ,:;-")), at, repeat)
        return None

    def moment(self, phrase: str) -> datetime | None:
        """The moment that the whole phrase names, or None. Aware UTC; it may be in the past."""
        phrase = phrase.lower().strip(" ,.:;-")
        if not phrase or len(phrase) > MOMENT_CHARACTERS_MAX:
            return None
        phrase = times.spelt_plainly(DAY_AFTER_TOMORROW.sub("in 2 days", phrase))
        if (span := times.span(phrase, self.language)) is not None:
            return self.now + span
        if times.SPAN_WITHIN.search(phrase):
            return None  # "en 2 heures X" must not become 02:00
        clock, named_day = times.clock(phrase, self.language)
        named_day = _bare_day(named_day)
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
        bare = NO_DAY.sub(" ", phrase).strip()
        if bare in NO_DAYS.get(self.language, ()) or times.NUMBER_WORD.fullmatch(bare):
            return None
        if bare.isdigit() or len(bare) < DAY_CHARACTERS_MIN or times.SPAN_WORD.search(bare):
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


def _bare_day(phrase: str) -> str:
    """Without "on", "the" and "next", which dateparser does not know in every language."""
    for said, plain in NEXT_UNIT:
        phrase = said.sub(plain, phrase)
    return " ".join(NEXT.sub(" ", BEFORE_DAY.sub("", phrase)).split())


def _is_weekday_alone(phrase: str) -> bool:
    return not re.search(r"\d|week", phrase)
