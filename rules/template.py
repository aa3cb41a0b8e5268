"""The law of templates: what a business may write to its customers, by category."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import quote

from rules.links import refuse_link
from rules.ready_templates import CODE_TEXTS, OFFER_WORDS
from rules.wording import length, refuse_words, tidy

NAME_CHARACTERS_MAX = 48
TEXT_CHARACTERS_MAX = 700
RENDERED_CHARACTERS_MAX = 900  # a caption has 1024, and who writes is said above it
VALUE_CHARACTERS_MAX = 100
LABEL_CHARACTERS_MAX = 32
LINES_MAX = 20
VARIABLES_MAX = 12
VARIABLE = re.compile(r"\{([a-z_]{1,24})\}")
URL_VARIABLE = re.compile(r"(https://[^{}]+/[^{}]*[/=])\{([a-z_]{1,24})\}")
"""At the very end of the link, behind its path or an equals sign: so it cannot become another site."""
CODE = re.compile(r"[A-Za-z0-9-]{4,12}")
REFERENCE = "reference"


class Category(StrEnum):
    AUTHENTICATION = "authentication"
    UTILITY = "utility"
    MARKETING = "marketing"

    @property
    def priority(self) -> int:
        """What is sent first: 0 codes, 1 utility, 2 marketing."""
        return list(Category).index(self)

    @property
    def consent(self) -> str:
        """What a customer must have chosen: the name of the field of their choice."""
        return {"authentication": "codes", "utility": "service", "marketing": "offers"}[self]


class Unfit(StrEnum):
    """Why a template may not be handed in; the values are keys of messages, which name what to do."""

    NAME = "template-name"
    TEXT = "template-text"
    """Empty, hidden characters, a link, mixed scripts, or too long."""
    TOO_LONG = "template-too-long"
    BRACES = "template-braces"
    """Braces that are no variable: `{like_this}`, of small letters."""
    TOO_MANY = "template-too-many"
    SAMPLES = "template-samples"
    """A variable without a sample that it could have."""
    CODE_WORDING = "template-code-wording"
    """A code comes in our words alone."""
    CODE_BARE = "template-code-bare"
    """A code has no link, button or picture."""
    REFERENCE = "template-reference"
    """A service message says what it is about: it needs {reference}."""
    BUTTON = "template-button"
    """A label without a link or the other way round, or one that is not allowed."""
    ALERT = "template-alert"
    """Only a service message may come at night."""


class BadValue(StrEnum):
    """Why a value cannot stand in a template; the values are keys of messages and codes of the API."""

    MISSING = "missing"
    UNKNOWN = "unknown"
    """The template has no such variable."""
    EMPTY = "empty"
    TOO_LONG = "too-long"
    NOT_PLAIN = "not-plain"
    """Control or hidden characters, more than one line, or a link."""
    NO_CODE = "no-code"
    """4 to 12 letters, digits and hyphens."""


@dataclass(frozen=True)
class Draft:
    """A template as its business wrote it. `samples` are values for its variables; `picture` is Telegram's id
    of a file, `picture_hash` the SHA-256 of its bytes. An alert is sent at night too."""

    name: str
    category: str
    text: str
    button_label: str = ""
    button_url: str = ""
    picture: str = ""
    picture_hash: str = ""
    samples: Mapping[str, str] = field(default_factory=dict)
    is_alert: bool = False

    def variables(self) -> tuple[str, ...]:
        """Of the text and the link, each once, in order."""
        return tuple(dict.fromkeys(VARIABLE.findall(f"{self.text}\n{self.button_url}")))

    def content_hash(self) -> str:
        """Changes with whatever customers would see change: what was approved is what is sent."""
        shown = [self.category, self.text, self.button_label, self.button_url, self.is_alert]
        shown += [self.picture, self.picture_hash] if self.picture else []
        return hashlib.sha256(json.dumps(shown).encode()).hexdigest()


def unfit(draft: Draft) -> list[Unfit]:
    """Every reason against handing it in."""
    names = draft.variables()
    reasons = {
        Unfit.NAME: refuse_words(draft.name, NAME_CHARACTERS_MAX) is not None,
        Unfit.BRACES: bool(re.search(r"[{}]", VARIABLE.sub("", draft.text))),
        Unfit.TOO_MANY: len(names) > VARIABLES_MAX or draft.text.count("\n") >= LINES_MAX,
        Unfit.TOO_LONG: length(draft.text) > TEXT_CHARACTERS_MAX,
        Unfit.SAMPLES: bool(bad_values(draft, draft.samples)),
        Unfit.TEXT: not _is_plain(draft.text),
        Unfit.BUTTON: not _button_is_right(draft),
        Unfit.ALERT: draft.is_alert and draft.category != Category.UTILITY,
    }
    return [reason for reason, holds in reasons.items() if holds] + _unfit_for_category(draft)


def _unfit_for_category(draft: Draft) -> list[Unfit]:
    if draft.category == Category.AUTHENTICATION:
        is_bare = not (draft.button_label or draft.button_url or draft.picture)
        reasons = {Unfit.CODE_WORDING: draft.text not in CODE_TEXTS, Unfit.CODE_BARE: not is_bare}
        return [reason for reason, holds in reasons.items() if holds]
    needs_reference = draft.category == Category.UTILITY and REFERENCE not in VARIABLE.findall(draft.text)
    return [Unfit.REFERENCE] if needs_reference else []


def warnings(draft: Draft) -> list[str]:
    """Words of offers in a service message, for the reviewer's eyes: they may be meant otherwise."""
    if draft.category != Category.UTILITY:
        return []
    words = re.findall(r"[^\W\d_]+|%", f"{draft.text} {draft.button_label}".casefold())
    return list(dict.fromkeys(word for word in words if word in OFFER_WORDS))


def bad_values(draft: Draft, values: Mapping[str, str]) -> dict[str, BadValue]:
    """What is wrong with values for its variables, by name. Empty: it can be rendered."""
    names = draft.variables()
    wrong: dict[str, BadValue] = {name: BadValue.MISSING for name in names if name not in values}
    wrong |= {name: BadValue.UNKNOWN for name in values if name not in names}
    for name in wrong.keys() ^ {*names, *values}:
        if found := _bad_value(draft, name, values[name]):
            wrong[name] = found
    if not wrong and length(render(draft.text, values)) > RENDERED_CHARACTERS_MAX:
        return {max(names, key=lambda name: length(values[name])): BadValue.TOO_LONG}
    return wrong


def render(text: str, values: Mapping[str, str]) -> str:
    """The text with its values, as plain words. A value that looks like a variable stays as it is."""
    return VARIABLE.sub(lambda found: values[found[1]], text)


def render_url(url: str, values: Mapping[str, str]) -> str:
    """The button's link with its value, which can end the link but not lead elsewhere."""
    return VARIABLE.sub(lambda found: quote(values[found[1]], safe=""), url)


def _bad_value(draft: Draft, name: str, value: str) -> BadValue | None:
    if not value.strip():
        return BadValue.EMPTY
    if length(value) > VALUE_CHARACTERS_MAX:
        return BadValue.TOO_LONG
    if draft.category == Category.AUTHENTICATION:
        return None if CODE.fullmatch(value) else BadValue.NO_CODE
    is_plain = value == tidy(value) and refuse_words(value, VALUE_CHARACTERS_MAX) is None
    return None if is_plain else BadValue.NOT_PLAIN


def _is_plain(text: str) -> bool:
    """Each line by itself, with a word in the place of each variable; empty lines part paragraphs."""
    lines = VARIABLE.sub("Anna", text).split("\n")
    told = [line for line in lines if line]
    return bool(told) and all(refuse_words(line, TEXT_CHARACTERS_MAX) is None for line in told)


def _button_is_right(draft: Draft) -> bool:
    if not draft.button_label and not draft.button_url:
        return True
    if refuse_words(draft.button_label, LABEL_CHARACTERS_MAX) is not None:
        return False
    url = draft.button_url
    if "{" in url or "}" in url:
        found = URL_VARIABLE.fullmatch(url)
        if found is None:
            return False
        url = f"{found[1]}A1"
    return refuse_link(url) is None
