"""Packs of stickers: what a pack may be, and the words by which its stickers are found."""

import hashlib
import json
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

TITLE_CHARACTERS_MAX = 64
STICKERS_MAX = 120
EMOJI_MAX = 20
KEYWORDS_MAX = 20
KEYWORDS_CHARACTERS_MAX = 64
"""Of all keywords of a sticker together, as Telegram counts them."""
PACK_STARS_MAX = 10_000
QUERY_WORDS_MAX = 4

PACK_TOPICS = (
    "animals",
    "art",
    "celebrations",
    "fantasy",
    "feelings",
    "food",
    "friends",
    "funny",
    "games",
    "love",
    "music",
    "nature",
    "seasons",
    "sports",
    "work",
)
"""What a pack may be about. Their words are the keys `packs-topic-<topic>`."""

_VARIATION_SELECTORS = {0xFE0E: None, 0xFE0F: None}
_SKIN_TONES = dict.fromkeys(range(0x1F3FB, 0x1F400))
_IGNORED = _VARIATION_SELECTORS | _SKIN_TONES


class Access(StrEnum):
    """Who may use a pack: who bought it, premium members, or whoever takes it."""

    SALE = "sale"
    MEMBERS = "members"
    FREE = "free"


class SubmitRefusal(StrEnum):
    """Why an edition cannot be submitted; the values are keys of the message shown to its artist."""

    EMPTY = "packs-unfit-empty"
    TITLE = "packs-unfit-title"
    TOPIC = "packs-unfit-topic"
    PRICE = "packs-unfit-price"
    EMOJI = "packs-unfit-emoji"
    OTHERS = "packs-unfit-others"
    """A sticker of it is in another artist's pack."""
    DECIDED = "packs-unfit-decided"
    """It is decided already, or waits for its decision."""


class AddRefusal(StrEnum):
    """Why a sticker does not get into an edition; the values are keys of the message shown to its artist."""

    FULL = "packs-add-full"
    TWICE = "packs-add-twice"
    OTHERS = "packs-add-others"
    """The same file is in another artist's pack."""


class BuyRefusal(StrEnum):
    """Why a pack cannot be bought, taken or redeemed; the values are keys of the message shown."""

    GONE = "packs-refused-gone"
    """Not on the shelf: never published, or gone from it."""
    TAKEN_DOWN = "packs-refused-taken-down"
    """Somebody was about to pay for it."""
    PRICE = "packs-refused-price"
    """Not for sale, or no longer at this price."""
    OWNED = "packs-refused-owned"
    OWN = "packs-refused-own"
    """It is their own."""


@dataclass(frozen=True)
class Shown:
    """What of an edition its reviewer sees and its buyers get."""

    title: str
    topic: str
    access: str
    stars: int
    wants_public_set: bool
    cover: str
    """The cover's file, by its hash."""
    stickers: Sequence[tuple[str, Sequence[str], Sequence[str]]]
    """In order: hash of the file, emoji, keywords."""


@dataclass(frozen=True)
class Draft:
    """What of an edition decides whether it can be submitted."""

    title: str
    topic: str
    access: str
    stars: int
    emoji: Sequence[int]
    """How many emoji each sticker has."""


def content_hash(shown: Shown) -> str:
    """Changes with whatever a reviewer must have seen."""
    words = json.dumps(vars(shown), ensure_ascii=True, separators=(",", ":"), sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()


def refuse_draft(draft: Draft) -> SubmitRefusal | None:
    """The first thing that is missing, or None."""
    priced = 1 <= draft.stars <= PACK_STARS_MAX if draft.access == Access.SALE else draft.stars == 0
    reasons = (
        (not 1 <= len(draft.emoji) <= STICKERS_MAX, SubmitRefusal.EMPTY),
        (not 1 <= len(draft.title.strip()) <= TITLE_CHARACTERS_MAX, SubmitRefusal.TITLE),
        (draft.topic not in PACK_TOPICS, SubmitRefusal.TOPIC),
        (draft.access not in tuple(Access) or not priced, SubmitRefusal.PRICE),
        (not all(1 <= emoji <= EMOJI_MAX for emoji in draft.emoji), SubmitRefusal.EMOJI),
    )
    return next((reason for holds, reason in reasons if holds), None)


def fits_keywords(keywords: Sequence[str]) -> bool:
    return len(keywords) <= KEYWORDS_MAX and sum(map(len, keywords)) <= KEYWORDS_CHARACTERS_MAX


def words_of(text: str) -> list[str]:
    """The words of a text as they are looked up: without case, skin tones and variants; each once.

    >>> words_of("Crème  brûlée 👍🏽")
    ['crème', 'brûlée', '👍']
    """
    plain = unicodedata.normalize("NFKC", text).translate(_IGNORED).casefold()
    words = "".join(sign if sign.isprintable() or sign in "\u200d" else " " for sign in plain).split()
    return list(dict.fromkeys(words))
