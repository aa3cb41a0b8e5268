"""The terms of business: prices, shares and limits that owners may change for later sales."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from rules.split import PLATFORM, WHOLE_PERCENT, Shares


class Unit(StrEnum):
    STARS = "stars"
    PERCENT = "percent"
    DAYS = "days"


@dataclass(frozen=True)
class Term:
    """One of them. Its value is a whole number of its unit, from `least` to `most`."""

    key: str
    unit: Unit
    default: int
    least: int
    most: int

    def allows(self, value: int) -> bool:
        return self.least <= value <= self.most


MONTH_PRICE = Term("month-price", Unit.STARS, 100, 1, 10_000)
YEAR_PRICE = Term("year-price", Unit.STARS, 1_000, 1, 10_000)
POOL_SHARE = Term("pool-share", Unit.PERCENT, 30, 0, WHOLE_PERCENT)
"""Of premium, for the artists' pool."""
OWNER_SHARE = Term("owner-share", Unit.PERCENT, 50, 0, WHOLE_PERCENT)
"""Of a sponsored message, for the channel's owner."""
PAYOUT_LEAST = Term("payout-least", Unit.STARS, 100, 1, 1_000_000)
REFUNDS_A_DAY = Term("refunds-a-day", Unit.STARS, 10_000, 0, 10_000_000)
"""What refunds asked for by this bot may cost in 24 hours."""
GIFTS_A_DAY = Term("gifts-a-day", Unit.STARS, 500, 0, 1_000_000)
"""What payouts as gifts may cost in 24 hours."""
TRIAL_DAYS = Term("trial-days", Unit.DAYS, 3, 0, 30)

TERMS = {
    term.key: term
    for term in (
        MONTH_PRICE,
        YEAR_PRICE,
        POOL_SHARE,
        OWNER_SHARE,
        PAYOUT_LEAST,
        REFUNDS_A_DAY,
        GIFTS_A_DAY,
        TRIAL_DAYS,
    )
}


@dataclass(frozen=True)
class Terms:
    """What holds now: the owners' values by key, else the defaults."""

    changed: Mapping[str, int]

    def __getitem__(self, term: Term) -> int:
        return self.changed.get(term.key, term.default)

    def price_of(self, plan: str) -> int:
        """Stars for a plan; what is given costs what is bought."""
        return self[{"month": MONTH_PRICE, "year": YEAR_PRICE}[plan.removeprefix("gift-")]]

    def premium_shares(self) -> Shares:
        return {"pool": self[POOL_SHARE], PLATFORM: WHOLE_PERCENT - self[POOL_SHARE]}

    def sponsored_shares(self) -> Shares:
        return {"owner": self[OWNER_SHARE], PLATFORM: WHOLE_PERCENT - self[OWNER_SHARE]}
