"""Spans ("1h30m", "dans 2 heures") and times of day ("9pm", "um halb 10") in all languages, to the minute."""

import re
from datetime import time, timedelta

from handlers.remind.vocabulary import AGO, LANGUAGES, SPELLINGS, any_of

AFTERNOON = time(15)
PARTS_OF_DAY = (time(9), time(12), AFTERNOON, time(20))
"""Morning, noon, afternoon and evening, when no hour is named."""
OCLOCK_FROM = 7
"""Where "h" is how one writes a time of day, "7h" is one, and "6h" is a span as in the other languages."""

AFTER, HOURS, MINUTES = any_of("after"), any_of("hours"), any_of("minutes")
ONE = rf"{any_of('one')}(?:(?=\s)|(?<='))"  # "a m" is a minute, "am" is none
NUMBERS = {
    word: str(number)
    for language in LANGUAGES.values()
    for number, word in enumerate(language.numbers.split(), start=2)
}
UNIT = f"(?:{HOURS}|{MINUTES}|{any_of('days')}|{any_of('weeks')}|{any_of('months')})"
SPELT = re.compile(rf"\b({AFTER}) ({'|'.join(NUMBERS)}) (?={UNIT}\b)")
COUNTED = re.compile(
    rf"\b{AFTER} (?P<count>\d+|{ONE}) "
    rf"(?:(?P<days>{any_of('days')})|(?P<weeks>{any_of('weeks')})|(?P<months>{any_of('months')}))\b"
)
REWRITTEN = (
    (re.compile(rf"\b(?:{AFTER} )?{any_of('half_hour')}\b"), "30 minutes"),
    (re.compile(rf"\b(\d+) ({HOURS}) {any_of('and_half')}\b"), r"\1.5 \2"),
    (re.compile(rf"\b{ONE} ?({HOURS}) {any_of('and_half')}\b"), r"1.5 \1"),
    (re.compile(rf"^{AFTER} (\d+) ?{HOURS} ?(\d\d)$"), r"\1h \2m"),
    *((re.compile(said), plain) for said, plain in SPELLINGS),
)
HALF_TO = re.compile(r"\bhalb (\d{1,2})\b")
CLOCK = re.compile(
    rf"(?P<at>\b{any_of('at')}\s*)?(?<![\w/.-])(?P<hour>\d{{1,2}})"
    rf"(?:(?P<dot>[:.]|\s?(?:h|uhr)\s?)(?P<minute>\d{{2}})(?!\d))?"
    rf"(?:\s*(?P<oclock>{any_of('oclock')}|{HOURS})\b)?\s*(?:(?P<half>[ap])\.?m\b\.?)?(?![\w/:-])"
)
SPAN = re.compile(
    rf"(?:{AFTER} )?(?:(?P<hours>\d{{1,4}}(?:[.,]5)?|{ONE})\s*{HOURS}(?![a-z]))?"
    rf"\s*(?:{any_of('both')} )?(?:(?P<minutes>\d{{1,5}}|{ONE})\s*{MINUTES}\b)?"
)
SPAN_WITHIN = re.compile(rf"\b{AFTER} (?:\d+(?:[.,]\d)?|{ONE})\s*(?:{HOURS}|{MINUTES})\b")
SPAN_WORD = re.compile(rf"\b\d+\s*(?:{HOURS}|{MINUTES}|{any_of('oclock')})\b")
NUMBER_WORD = re.compile(rf"(?:{any_of('one')}|{'|'.join(NUMBERS)})")
TODAYS = re.compile(rf"\b(?:{'|'.join(part for words in LANGUAGES.values() for part in words.todays)})\b")


def spelt_plainly(phrase: str) -> str:
    """The phrase in small letters with each language's own ways replaced by what is understood of all."""
    phrase = SPELT.sub(lambda found: f"{found[1]} {NUMBERS[found[2]]} ", phrase)
    phrase = COUNTED.sub(_in_english, phrase)
    phrase = HALF_TO.sub(lambda found: f"{(int(found[1]) - 1) % 24}:30", phrase)
    for said, plain in REWRITTEN:
        phrase = said.sub(plain, phrase)
    return phrase.strip()


def _in_english(found: re.Match[str]) -> str:
    unit = next(name for name in ("days", "weeks", "months") if found[name])
    return f"in {found['count'] if found['count'].isdigit() else 1} {unit}"


def span(phrase: str, language: str) -> timedelta | None:
    """Hours and minutes from now: "10m", "1h30m", "in an hour", "tra 2 ore"; below zero for "2 hours ago"."""
    for ago in AGO:
        if (over := re.fullmatch(ago, phrase)) and (length := span(over[1], "en")) is not None:
            return -length
    found = SPAN.fullmatch(phrase)
    if found is None or not (found["hours"] or found["minutes"]):
        return None
    oclock = re.fullmatch(rf"(\d\d?)\s?(?:{_oclock(language)})", phrase)
    if oclock and OCLOCK_FROM <= int(oclock[1]) < 24:
        return None
    return timedelta(hours=_number(found["hours"]), minutes=_number(found["minutes"]))


def _number(words: str | None) -> float:
    if not words:
        return 0
    return float(words.replace(",", ".")) if words[0].isdigit() else 1  # "an hour" is one


def clock(phrase: str, language: str) -> tuple[time | None, str]:
    """The time of day in the phrase, and what is left: the day, or "today" where the words imply it."""
    same_day = "today" if TODAYS.search(phrase) else ""
    part, rest = _without_part(phrase)
    for found in CLOCK.finditer(rest):
        if (at := _time(found, language)) is not None:
            if part is not None and part >= AFTERNOON and at.hour < 12:
                at = at.replace(hour=at.hour + 12)
            day = " ".join((rest[: found.start()] + " " + rest[found.end() :]).split())
            return at, day or same_day
    return part, rest or same_day


def _without_part(phrase: str) -> tuple[time | None, str]:
    for at, names in PARTS.items():
        if found := names.search(phrase):
            rest = phrase[: found.start()] + " " + phrase[found.end() :]
            return at, " ".join(rest.split())
    return None, " ".join(phrase.split())


def _time(found: re.Match[str], language: str) -> time | None:
    """A bare number is no time of day: it needs "at", minutes, "o'clock" or am/pm."""
    is_oclock = re.fullmatch(_oclock(language), found["oclock"] or "")
    has_minutes = (found["dot"] or ".").strip() != "."
    if not (found["at"] or found["half"] or has_minutes or is_oclock):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _oclock(language: str) -> str:
    """How the language marks a time of day behind its number; never an empty pattern."""
    return LANGUAGES.get(language, LANGUAGES["en"]).oclock


def _part(number: int) -> re.Pattern[str]:
    words = "|".join(f"{one.todays[number]}|{one.parts[number]}" for one in LANGUAGES.values())
    return re.compile(rf"\b(?:{words})\b")


PARTS = {at: _part(number) for number, at in enumerate(PARTS_OF_DAY)}
