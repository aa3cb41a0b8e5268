"""Which words an advertisement may carry: plain ones, without hidden characters and without links."""

import re
import unicodedata
from enum import StrEnum

JOINER = "\u200d"  # holds an emoji of several parts together

# What Telegram would turn into something to press: addresses, mail, names and bare domains.
LINK = re.compile(
    r"https?:|www\.|\btg:|\bt\.me\b|@\w{3,}|\S@\S|[^\W_][\w-]*\.[^\W\d_]{2,}",
    re.IGNORECASE,
)


class WordingRefusal(StrEnum):
    """Why words are refused; the values are keys of the message shown to the advertiser."""

    EMPTY = "wording-empty"
    TOO_LONG = "wording-too-long"
    HIDDEN = "wording-hidden"
    LINK = "wording-link"


def tidy(text: str) -> str:
    """One paragraph: runs of white space, line breaks among them, become one space."""
    return " ".join(text.split())


def length(text: str) -> int:
    """In UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def refuse_words(text: str, length_max: int) -> WordingRefusal | None:
    """The first reason against a name, a text or a button's label that is already tidy; or None."""
    if not any(character.isalnum() for character in text):
        return WordingRefusal.EMPTY
    if length(text) > length_max:
        return WordingRefusal.TOO_LONG
    if any(unicodedata.category(c).startswith("C") and c != JOINER for c in text):
        return WordingRefusal.HIDDEN
    return WordingRefusal.LINK if LINK.search(text) else None
