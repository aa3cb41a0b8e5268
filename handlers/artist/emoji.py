"""Which emoji a sticker may stand for: read out of what somebody wrote, and suggested from what is known."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath

from handlers.artist.emoji_words import MEANINGS
from rules.packs import EMOJI_MAX

SUGGESTED = 8
POPULAR = ("😂", "❤️", "👍", "😭", "😍", "🔥", "🥳", "😴")
"""For a picture of which nothing is known."""
EMOJI_BYTES_MAX = 28
"""What fits into a button; only a few flags of regions are longer."""

_ONE = (
    r"[\U0001f300-\U0001f5ff\U0001f600-\U0001faff\U0001f004\U0001f0cf\U0001f170-\U0001f251\u00a9\u00ae"
    r"\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935"
    r"\u2b05-\u2b55\u3030\u303d\u3297\u3299]\ufe0f?[\U0001f3fb-\U0001f3ff]?"
)
EMOJI = re.compile(
    rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|\U0001f3f4[\U000e0020-\U000e007f]+"
    rf"|{_ONE}(?:\u200d{_ONE})*"
)
"""Flags, keycaps, and pictures with their skin colour, alone or joined (Unicode UTS 51)."""
WORD = re.compile(r"[^\W\d_]{3,}")
_MEANINGLESS = """
img image picture pic photo foto sticker stickers screenshot untitled dsc file document png webp jpg jpeg webm
tgs video animation copy final new export layer the and with immagine bild imagen dessin
"""
MEANINGLESS = frozenset(_MEANINGLESS.split())
"""Words that file names have by themselves."""


def emoji_in(text: str) -> list[str]:
    """Every emoji of a text once, in order; whatever else it says is passed over."""
    return list(dict.fromkeys(EMOJI.findall(text)))


def words_of(caption: str, file_name: str) -> list[str]:
    """What a caption and a file's name say about the picture, in lower case, each word once."""
    said = f"{caption} {PurePath(file_name).stem.replace('_', ' ')}"
    words = (word.lower() for word in WORD.findall(EMOJI.sub(" ", said)))
    return list(dict.fromkeys(word for word in words if word not in MEANINGLESS))


def known_emoji(given: str, caption: str, words: Iterable[str]) -> list[str]:
    """What the sticker itself, the caption and the words say, the surest first."""
    return list(dict.fromkeys([*emoji_in(given), *emoji_in(caption), *_meant(words)]))[:EMOJI_MAX]


def suggestions(known: Iterable[str]) -> list[str]:
    """What is offered below a sticker: what is known of it, then what is popular."""
    fitting = (one for one in (*known, *POPULAR) if len(one.encode()) <= EMOJI_BYTES_MAX)
    return list(dict.fromkeys(fitting))[:SUGGESTED]


def _meant(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        for form in (word, word.removesuffix("s")):
            if form in MEANINGS:
                yield MEANINGS[form]
                break
