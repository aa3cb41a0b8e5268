"""What a business may send by its plan, and what it costs beyond it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from rules.membership import GRACE
from rules.quality import Level

WINDOW = timedelta(hours=24)
BUCKET = timedelta(minutes=10)
"""What is used is kept by such spans of time: each counts as a whole until its last moment is a day old."""
TIERS = (2_000, 10_000, 100_000)
"""Recipients in 24 hours on Enterprise: a business of good quality climbs."""
TIER_STANDS = timedelta(days=7)
MESSAGES_PRICED = 100
"""The term of the price is for so many messages."""
NANOSTARS = 10**9


@dataclass(frozen=True)
class Plan:
    """`recipients` in any 24 hours; a plan with tiers has those of its tier. `days` is what a charge buys."""

    key: str
    recipients: int
    templates: int
    rank: int
    days: int = 0
    is_subscription: bool = False
    has_tiers: bool = False
    has_api: bool = False
    members: int = 1
    """People who may send for it, its owner among them."""

    def over_at(self, until: datetime) -> datetime:
        """When what was paid until then gives nothing more. One that renews by itself runs a day longer, for
        a renewal that is told late."""
        return until + GRACE if self.is_subscription else until


FREE = Plan("free", 250, 3, 0)
GROWTH = Plan("growth", 2_500, 20, 1, days=30, is_subscription=True)
ENTERPRISE = Plan("enterprise", TIERS[0], 100, 2, 30, True, has_tiers=True, has_api=True, members=20)
ENTERPRISE_YEAR = Plan(
    "enterprise-year", TIERS[0], 100, 2, days=365, has_tiers=True, has_api=True, members=20
)
PLANS = {plan.key: plan for plan in (FREE, GROWTH, ENTERPRISE, ENTERPRISE_YEAR)}
SOLD = (GROWTH, ENTERPRISE, ENTERPRISE_YEAR)


class BusinessPlanRefusal(StrEnum):
    """Why a business cannot buy a plan now."""

    NOT_VERIFIED = "not-verified"
    SUBSCRIBED = "subscribed"
    """Telegram goes on charging for the same plan by itself."""


@dataclass(frozen=True)
class Price:
    """Nanostars: once for a sending that goes beyond the plan, and for each message beyond it."""

    fee: int
    each: int

    @classmethod
    def of_terms(cls, fee_stars: int, stars_for_hundred: int) -> "Price":
        return cls(fee_stars * NANOSTARS, stars_for_hundred * NANOSTARS // MESSAGES_PRICED)

    def cost(self, messages: int, in_plan: int) -> int:
        """Of so many messages, of which the plan covers so many. Nothing within the plan costs anything."""
        extra = max(messages - in_plan, 0)
        return self.fee + extra * self.each if extra else 0


def limit(plan: Plan, tier: int, *, is_verified: bool) -> int:
    """Recipients in any 24 hours. Whoever is not verified, or no longer, sends as on the free plan."""
    if not is_verified:
        return FREE.recipients
    return TIERS[tier] if plan.has_tiers else plan.recipients


def bucket(at: datetime) -> datetime:
    """The beginning of the span that a moment is in."""
    since = datetime(1970, 1, 1, tzinfo=UTC)
    return since + (at - since) // BUCKET * BUCKET


def allowance(used: Mapping[datetime, int], at: datetime, most: int) -> int:
    """How many more may be sent at that moment, so that no 24 hours have more than `most`.

    `used` is what is planned or sent already, by `bucket`: also what is to be sent later than `at`.
    """
    mine = bucket(at)
    begins = {mine} | {begin for begin in used if mine - WINDOW <= begin <= mine}
    fullest = max(
        sum(count for begin, count in used.items() if first <= begin <= first + WINDOW) for first in begins
    )
    return max(most - fullest, 0)


def next_tier(tier: int, level: Level, used: int, since: datetime, now: datetime) -> int:
    """One step up for a business that is green, has stood a week where it is, and used in the last seven days
    at least half of what it may send in one."""
    is_earned = level is Level.GREEN and now - since >= TIER_STANDS and used * 2 >= TIERS[tier]
    return min(tier + 1, len(TIERS) - 1) if is_earned else tier
