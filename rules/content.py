"""A sponsored message as readers get it, and the one question whether it may be posted.

Asked when it is written, and again each time before it is posted: the rules may have learned since.
"""

import hashlib
import json
from dataclasses import dataclass

from rules.links import LinkRefusal, refuse_link
from rules.wording import WordingRefusal, refuse_words

TEXT_CHARACTERS_MAX = 160  # as on Telegram's own platform: ads.telegram.org/guidelines
NAME_CHARACTERS_MAX = 32
LABEL_CHARACTERS_MAX = 32
DESCRIPTION_CHARACTERS_MAX = 160


@dataclass(frozen=True)
class Content:
    """Everything that is shown; `picture` is Telegram's id of the file, empty without one, and `picture_hash`
    the SHA-256 of its bytes."""

    name: str
    text: str
    button_label: str
    button_url: str
    picture: str = ""
    picture_hash: str = ""

    def fingerprint(self) -> str:
        """Changes with whatever readers would see change: what was approved is what is posted."""
        shown = [self.name, self.text, self.button_label, self.button_url]
        if self.picture:
            shown += [self.picture, self.picture_hash]
        return hashlib.sha256(json.dumps(shown).encode()).hexdigest()


def refuse_content(content: Content) -> WordingRefusal | LinkRefusal | None:
    """The first reason against posting it, or None."""
    return (
        refuse_words(content.name, NAME_CHARACTERS_MAX)
        or refuse_words(content.text, TEXT_CHARACTERS_MAX)
        or refuse_words(content.button_label, LABEL_CHARACTERS_MAX)
        or refuse_link(content.button_url)
    )


def refuse_description(words: str) -> WordingRefusal | None:
    """The first reason against what a channel says of itself where others recommend it, or None."""
    return refuse_words(words, DESCRIPTION_CHARACTERS_MAX)


def fingerprint(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()
