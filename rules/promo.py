"""Promo codes: how a code reads, what it takes off a price, and why it may not be used."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from rules.split import WHOLE_PERCENT

ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Of random codes: 32 signs, without those that look alike (0 and O, 1 and I)."""
SYMBOLS = 10  # 50 bits
WORD = re.compile(r"(?=[0-9]*[A-Z])[A-Z0-9]{4,24}")
"""A code that an owner chooses: letters and digits, so that it fits into a link and a button."""
NAME_CHARACTERS_MAX = 40
CODES_MAX = 1_000
USES_MAX = 1_000_000
DAYS_MAX = 365
STARS_OFF_MAX = 10_000
VALID_DAYS_MAX = 3 * 365
HELD_FOR = timedelta(hours=1)
"""How long an order with a discount may be paid: until then its use is nobody else's."""
WRONG_GUESSES_MAX = 5
GUESSES_ARE_FORGOTTEN = timedelta(hours=1)


class Gives(StrEnum):
    """What a code gives: Stars or percent off a plan that is paid once, or days of premium at once."""

    STARS = "stars"
    PERCENT = "percent"
    DAYS = "days"

    @property
    def most(self) -> int:
        return {Gives.STARS: STARS_OFF_MAX, Gives.PERCENT: WHOLE_PERCENT, Gives.DAYS: DAYS_MAX}[self]


class PromoRefusal(StrEnum):
    """Why a code cannot be used; the values are keys of the message shown to whoever entered it."""

    UNKNOWN = "promos-refused-unknown"
    WITHDRAWN = "promos-refused-withdrawn"
    EXPIRED = "promos-refused-expired"
    USED_BEFORE = "promos-refused-used-before"
    USED_UP = "promos-refused-used-up"
    HELD = "promos-refused-held"
    LAPSED = "promos-refused-lapsed"
    """At the till: the order no longer has a use of its code."""


@dataclass(frozen=True)
class Uses:
    """How often a code was used, as one person sees it."""

    most: int
    for_good: int
    """Paid for, or days given."""
    held: int
    """By orders of other people that may still be paid."""
    used_by_them: bool
    """The person has used it for good."""


def canonical(said: str) -> str:
    """A code as it is kept, however it was typed: `ab2cd-ef3gh` is `AB2CDEF3GH`."""
    return re.sub(r"[\s\-–—]", "", said).upper()


def grouped(code: str) -> str:
    """A random code is easier to read in halves; a word stays as it is."""
    half = SYMBOLS // 2
    is_random = len(code) == SYMBOLS and set(code) <= set(ALPHABET)
    return f"{code[:half]}-{code[half:]}" if is_random else code


def discounted(stars: int, gives: Gives, amount: int) -> int:
    """The price that is left, in whole Stars: rounded down for the buyer, and never below 1.

    >>> discounted(1_000, Gives.PERCENT, 15), discounted(100, Gives.STARS, 300)
    (850, 1)
    """
    assert gives is not Gives.DAYS
    left = stars - amount if gives is Gives.STARS else stars * (WHOLE_PERCENT - amount) // WHOLE_PERCENT
    return max(left, 1)


def refuse_code(
    valid_until: datetime | None, withdrawn_at: datetime | None, now: datetime
) -> PromoRefusal | None:
    """Why nobody may use the code any more."""
    if withdrawn_at is not None:
        return PromoRefusal.WITHDRAWN
    return PromoRefusal.EXPIRED if valid_until is not None and now >= valid_until else None


def refuse_use(uses: Uses) -> PromoRefusal | None:
    """Why this person may not have one of its uses. What others hold may yet come free."""
    if uses.used_by_them:
        return PromoRefusal.USED_BEFORE
    if uses.for_good >= uses.most:
        return PromoRefusal.USED_UP
    return PromoRefusal.HELD if uses.for_good + uses.held >= uses.most else None


def may_guess(wrong: int, since: datetime, now: datetime) -> bool:
    """Whether somebody who entered `wrong` codes since then may enter another."""
    return wrong < WRONG_GUESSES_MAX or now >= since + GUESSES_ARE_FORGOTTEN
