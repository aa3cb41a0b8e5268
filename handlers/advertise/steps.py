"""The questions of /advertise that everybody answers, in their order: what each takes, what it offers, and
why it refuses."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from handlers.numbers import whole_number
from rules.checkout import INVOICE_STARS_MAX
from rules.content import LABEL_CHARACTERS_MAX, NAME_CHARACTERS_MAX, TEXT_CHARACTERS_MAX
from rules.links import refuse_link
from rules.topics import CATEGORIES
from rules.wording import length, refuse_words, tidy

DAYS = (7, 14, 30)
DAYS_MAX = 90
BIDS = (1, 2, 5, 10, 20, 50)
POSTS_SUGGESTED = (5, 20, 50, 100)
"""Suggested budgets, in posts to 1000 subscribers."""
WHOLE_NUMBER = re.compile(r"\s*([0-9]{1,6})\s*(?:⭐|stars?|stelle|stella)?\s*", re.IGNORECASE)

Answers = Mapping[str, str]


@dataclass(frozen=True)
class Wrong:
    """Why an answer is not taken: the key of the message, and its values."""

    key: str
    values: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Question:
    """`read` gives the answer as it is kept; `offers` are values that a button gives."""

    read: Callable[[str, Answers], str | Wrong]
    offers: Callable[[Answers], tuple[str, ...]] = lambda answers: ()


def _words(length_max: int) -> Callable[[str, Answers], str | Wrong]:
    def read(said: str, answers: Answers) -> str | Wrong:
        words = tidy(said)
        refusal = refuse_words(words, length_max)
        return Wrong(refusal, {"max": length_max, "length": length(words)}) if refusal else words

    return read


def _link(said: str, answers: Answers) -> str | Wrong:
    refusal = refuse_link(said.strip())
    return Wrong(refusal) if refusal else said.strip()


def one_of(values: tuple[str, ...]) -> Callable[[str, Answers], str | Wrong]:
    def read(said: str, answers: Answers) -> str | Wrong:
        return said if said in values else Wrong("advertise-wrong-choice")

    return read


def _stars(said: str, least: int, most: int = INVOICE_STARS_MAX) -> str | Wrong:
    """A whole number of Stars that Telegram can invoice."""
    found = WHOLE_NUMBER.fullmatch(said)
    if found is None or not least <= int(found[1]) <= most:
        return Wrong("advertise-wrong-stars", {"min": least, "max": most})
    return str(int(found[1]))


def _bid(said: str, answers: Answers) -> str | Wrong:
    """Of a campaign that has its money, no more than that."""
    return _stars(said, 1, int(answers["budget"]) if is_edit(answers) else INVOICE_STARS_MAX)


def _budgets(answers: Answers) -> tuple[str, ...]:
    bid = int(answers.get("bid", "1"))
    suggested = (bid * posts for posts in POSTS_SUGGESTED)
    return tuple(str(stars) for stars in suggested if stars <= INVOICE_STARS_MAX) or (str(bid),)


def counted(most: int) -> Callable[[str, Answers], str | Wrong]:
    def read(said: str, answers: Answers) -> str | Wrong:
        number = whole_number(said)
        if number is None or not 1 <= number <= most:
            return Wrong("advertise-wrong-number", {"max": most})
        return str(number)

    return read


QUESTIONS = {
    "name": Question(_words(NAME_CHARACTERS_MAX)),
    "text": Question(_words(TEXT_CHARACTERS_MAX)),
    "label": Question(_words(LABEL_CHARACTERS_MAX)),
    "link": Question(_link),
    "category": Question(one_of(CATEGORIES), lambda answers: CATEGORIES),
    "bid": Question(_bid, lambda answers: tuple(map(str, BIDS))),
    "budget": Question(lambda said, answers: _stars(said, int(answers.get("bid", "1"))), _budgets),
    "days": Question(counted(DAYS_MAX), lambda answers: tuple(map(str, DAYS))),
}
ORDER = tuple(QUESTIONS)


def is_edit(answers: Answers) -> bool:
    """They are another version of a campaign that is paid."""
    return "edits" in answers


def missing(answers: Answers) -> str | None:
    """The first question that has no answer. A bid above the budget asks for the budget again."""
    return next((step for step in ORDER if step not in answers), None)


def answered(answers: Answers, step: str, value: str) -> dict[str, str]:
    taken = {**answers, step: value}
    below = int(taken.get("budget", INVOICE_STARS_MAX)) < int(taken.get("bid", 0))
    if below and step in ("bid", "budget") and not is_edit(taken):
        del taken["budget"]
    return taken
