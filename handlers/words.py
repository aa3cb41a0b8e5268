"""What the bot says: in a person's language, on their clock, with Stars to the last fraction."""

import re
from datetime import date, datetime
from decimal import Decimal
from functools import cache, cached_property, lru_cache
from html import escape, unescape
from pathlib import Path
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern

LOCALES = Path(__file__).parent.parent / "locales"
DEFAULT_LANGUAGE = "en"
NANOSTARS = 10**9
WHOLE_FROM = 10_000
DAY_PATTERNS = {"de": "d. MMM y"}
DAY_PATTERN = "d MMM y"
"""How a day is written where DAY_PATTERNS says nothing else."""


class Html(str):
    """Text that is ready for Telegram's HTML: whatever people wrote in it is escaped."""


@cache
def languages() -> dict[str, str]:
    """The languages the bot speaks: each code with its own name for itself."""
    return {folder.name: _text(folder.name, "language-name", {}) for folder in sorted(LOCALES.iterdir())}


@lru_cache(maxsize=1024)
def choose_language(chosen: str, telegram_code: str) -> str:
    """The person's own choice, else Telegram's language code, else English."""
    wanted = (chosen, telegram_code.split("-")[0].lower())
    return next((language for language in wanted if language in languages()), DEFAULT_LANGUAGE)


class Voice:
    """How the bot speaks to one person."""

    def __init__(self, language: str, timezone: str = "UTC") -> None:
        self.language, self.timezone = language, timezone

    @cached_property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def __call__(self, key: str, **values: str | int) -> Html:
        """The message `key` as HTML; strings among the values are escaped unless they are Html."""
        safe = {name: _escaped(value) for name, value in values.items()}
        return Html(_text(self.language, key, safe))

    def plain(self, key: str, **values: str | int) -> str:
        """The message without markup, for buttons and pop-ups."""
        return unescape(self(key, **values))

    def stars(self, nanostars: int) -> str:
        """The exact amount: 61,700,000,000 nanostars are 61.7 Stars."""
        return str(
            format_decimal(
                Decimal(nanostars) / NANOSTARS, "#,##0.#########", self.language, decimal_quantization=False
            )
        )

    def signed(self, nanostars: int) -> str:
        """A change, exact, with its sign."""
        return f"{'+' if nanostars >= 0 else ''}{self.stars(nanostars)}"

    def about(self, nanostars: int) -> str:
        """An amount at a glance, for pictures: hundredths of a Star, of large amounts whole Stars."""
        stars = Decimal(nanostars) / NANOSTARS
        pattern = "#,##0.##" if abs(stars) < WHOLE_FROM else "#,##0"
        return str(format_decimal(stars, pattern, self.language))

    @property
    def _day_pattern(self) -> str:
        return DAY_PATTERNS.get(self.language, DAY_PATTERN)

    def moment(self, at: datetime) -> str:
        pattern = f"EEE {self._day_pattern}, HH:mm"
        return str(format_datetime(at, pattern, tzinfo=self._zone, locale=self.language))

    def day(self, at: date) -> str:
        """A day, or the day of a moment on the person's calendar."""
        day = at.astimezone(self._zone) if isinstance(at, datetime) else at
        return str(format_date(day, self._day_pattern, locale=self.language))

    def month(self, day: date) -> str:
        return str(format_date(day, "LLLL y", locale=self.language))


def _escaped(value: str | int) -> str | int:
    if isinstance(value, Html | int):
        return value
    return escape(value, quote=False)


@cache
def messages(language: str) -> dict[str, str]:
    """Each message as it stands in the files, by its key. It begins with a line that begins with a letter."""
    files = [path.read_text(encoding="utf-8") for path in (LOCALES / language).glob("*.ftl")]
    found = (message for text in files for message in re.split("^(?=[a-zA-Z])", text, flags=re.M)[1:])
    return {message.partition("=")[0].rstrip(): message for message in found}


@cache
def _bundle(language: str) -> FluentBundle:
    return FluentBundle([language], use_isolating=False)


@cache
def _pattern(language: str, key: str) -> Pattern:
    """Parsed when it is first said: to parse all that the bot may say takes three seconds."""
    bundle = _bundle(language)
    bundle.add_resource(FluentResource(messages(language)[key]))
    pattern = bundle.get_message(key).value
    assert pattern is not None, f"{language}/{key} has no text"
    return pattern


def _text(language: str, key: str, values: dict[str, str | int]) -> str:
    return _filled(language, key, values) if values else _constant(language, key)


@cache
def _constant(language: str, key: str) -> str:
    return _filled(language, key, {})


def _filled(language: str, key: str, values: dict[str, str | int]) -> str:
    text, errors = _bundle(language).format_pattern(_pattern(language, key), values)
    assert not errors, f"{language}/{key}: {errors}"
    return str(text)
