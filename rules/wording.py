"""Which words an advertisement may carry: plain ones, without hidden characters and without links."""

import re
import unicodedata
from enum import StrEnum

# What Telegram turns into something to press (addresses, mail, @names, #tags, $tags, /commands, phone
# numbers, bare domains), and the ways of writing an address that only a reader puts together.
LINK = re.compile(
    r"""
    [a-z][a-z0-9+.-]*:// | \b(?:https?|tg|ton|mailto|tel|sms|javascript|vbscript|data|file|intent|blob):\S
    | www\. | @\w{3,} | \S@\S | \#\w*[^\W\d] | \$[A-Z]{1,8}\b | (?<!\S)/[a-z]\w* | \+\d[\d\s().-]{6,}\d
    | [^\W_][\w-]*\.[^\W\d_]{2,} | [a-z0-9]。[a-z]{2,} | \s\.[a-z]{2,}\b | \b\d{1,3}(?:\.\d{1,3}){3}\b
    | \w\s?[\[({]\s?(?:\.|dot|punto)\s?[\])}]\s?[a-z]{2,}
    """,
    re.IGNORECASE | re.VERBOSE,
)
JOINER, NON_JOINER = "\u200d", "\u200c"
PRESENTATION = "\ufe0f"  # asks for the coloured form of an emoji
INVISIBLE = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u2800\u3164\uffa0")
"""Letters, marks and signs that show nothing, though their categories do not say so."""
MARKS_MAX = 2  # on one letter
VIRAMA = 9  # the combining class of the marks that Indic joiners follow
CONFUSED_SCRIPTS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})


class WordingRefusal(StrEnum):
    """Why words are refused; the values are keys of the message shown to the advertiser."""

    EMPTY = "wording-empty"
    TOO_LONG = "wording-too-long"
    HIDDEN = "wording-hidden"
    MARKS = "wording-marks"
    MIXED_SCRIPTS = "wording-mixed-scripts"
    LINK = "wording-link"
    HIDDEN_LINK = "wording-hidden-link"


def tidy(text: str) -> str:
    """One paragraph: runs of white space, line breaks among them, become one space."""
    return " ".join(text.split())


def length(text: str) -> int:
    """In UTF-16 units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def refuse_words(text: str, length_max: int) -> WordingRefusal | None:
    """The first reason against a name, a text or a button's label that is already tidy; or None."""
    if not any(character.isalnum() and character not in INVISIBLE for character in text):
        return WordingRefusal.EMPTY
    if length(text) > length_max:
        return WordingRefusal.TOO_LONG
    if any(_is_hidden(text, place) for place in range(len(text))):
        return WordingRefusal.HIDDEN
    if _marks_in_a_row(text) > MARKS_MAX:
        return WordingRefusal.MARKS
    as_read = unicodedata.normalize("NFKC", text)  # full-width and mathematical letters read as plain ones
    if any(_is_mixed(word) for word in re.findall(r"[^\W\d_]+", as_read)):
        return WordingRefusal.MIXED_SCRIPTS
    return WordingRefusal.LINK if LINK.search(text) or LINK.search(as_read) else None


def _is_hidden(text: str, place: int) -> bool:
    character, before, after = text[place], text[place - 1 : place], text[place + 1 : place + 2]
    if character in (JOINER, NON_JOINER):
        return not (_joins_letters(before, after) or (character == JOINER and _joins_emoji(before, after)))
    if character == PRESENTATION:
        return not _is_symbol(before)
    if "\ufe00" <= character < PRESENTATION or "\U000e0100" <= character <= "\U000e01ef":
        return True  # variation selectors: they choose among forms that ordinary words do not have
    if character.isspace():
        return character != " "
    return character in INVISIBLE or unicodedata.category(character).startswith("C")


def _joins_letters(before: str, after: str) -> bool:
    """Persian and its kin need joiners between letters, Indic scripts after a virama."""
    if not before or not after:
        return False
    arabic = unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
    return arabic or unicodedata.combining(before) == VIRAMA


def _joins_emoji(before: str, after: str) -> bool:
    return (_is_symbol(before) or before == PRESENTATION) and _is_symbol(after)


def _is_symbol(character: str) -> bool:
    """An emoji, its skin colour, or what becomes one: digits and signs too."""
    return bool(character) and (unicodedata.category(character)[0] in "SP" or character.isdigit())


def _marks_in_a_row(text: str) -> int:
    marks = "".join("m" if unicodedata.category(one) in ("Mn", "Me") else " " for one in text)
    return max(map(len, marks.split()), default=0)


def _is_mixed(word: str) -> bool:
    """Letters of scripts that look alike, in one word."""
    scripts = {unicodedata.name(letter, "?").split()[0] for letter in word}
    return len(scripts & CONFUSED_SCRIPTS) > 1
