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
ARTIST_SHARE = Term("artist-share", Unit.PERCENT, 70, 0, WHOLE_PERCENT)
"""Of a pack of stickers, for its artist."""
PAYOUT_LEAST = Term("payout-least", Unit.STARS, 100, 1, 1_000_000)
REFUNDS_A_DAY = Term("refunds-a-day", Unit.STARS, 10_000, 0, 10_000_000)
"""What refunds asked for by this bot may cost in 24 hours."""
GIFTS_A_DAY = Term("gifts-a-day", Unit.STARS, 500, 0, 1_000_000)
"""What payouts as gifts may cost in 24 hours."""
PAID_BROADCAST_A_DAY = Term("paid-broadcast-a-day", Unit.STARS, 0, 0, 1_000_000)
"""What broadcasts faster than Telegram's free 30 a second may cost in 24 hours; 0: there are none."""
GROWTH_PRICE = Term("growth-price", Unit.STARS, 500, 1, 10_000)
ENTERPRISE_PRICE = Term("enterprise-price", Unit.STARS, 1_000, 1, 10_000)
ENTERPRISE_YEAR_PRICE = Term("enterprise-year-price", Unit.STARS, 10_000, 1, 10_000)
SENDING_FEE = Term("sending-fee", Unit.STARS, 5, 0, 1_000)
"""For a sending that goes beyond its business's plan."""
MESSAGES_PRICE = Term("messages-price", Unit.STARS, 10, 0, 10_000)
"""For 100 messages beyond the plan."""
INVOICE_SHARE = Term("invoice-share", Unit.PERCENT, 95, 0, WHOLE_PERCENT)
"""Of what a customer pays a business in the chat, for the business."""
TRIAL_DAYS = Term("trial-days", Unit.DAYS, 3, 0, 30)

TERMS = {
    term.key: term
    for term in (
        MONTH_PRICE,
        YEAR_PRICE,
        POOL_SHARE,
        OWNER_SHARE,
        ARTIST_SHARE,
        PAYOUT_LEAST,
        REFUNDS_A_DAY,
        GIFTS_A_DAY,
        PAID_BROADCAST_A_DAY,
        GROWTH_PRICE,
        ENTERPRISE_PRICE,
        ENTERPRISE_YEAR_PRICE,
        SENDING_FEE,
        MESSAGES_PRICE,
        INVOICE_SHARE,
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

    def pack_shares(self) -> Shares:
        return {"artist": self[ARTIST_SHARE], PLATFORM: WHOLE_PERCENT - self[ARTIST_SHARE]}

    def price_of_business_plan(self, plan: str) -> int:
        """Stars for a plan of a business, by its key in rules.plans."""
        priced = {
            "growth": GROWTH_PRICE,
            "enterprise": ENTERPRISE_PRICE,
            "enterprise-year": ENTERPRISE_YEAR_PRICE,
        }
        return self[priced[plan]]

    def invoice_shares(self) -> Shares:
        return {"business": self[INVOICE_SHARE], PLATFORM: WHOLE_PERCENT - self[INVOICE_SHARE]}
