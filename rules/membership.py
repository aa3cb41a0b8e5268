"""What premium costs, how long it lasts, what it unlocks, and which plan may be bought beside another."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

SUBSCRIPTION_SECONDS = 2_592_000  # 30 days: the only period that Telegram offers
GRACE = timedelta(days=1)  # a renewal may reach us late
RENEWAL_IS_NEAR = timedelta(days=2)
ENDING_SOON = timedelta(days=3)
GIVEN_ENDING_SOON = timedelta(hours=20)  # days that were given are few: their end is told the day before
COVERED_FOR_LONG = timedelta(days=31)
FREE_REMINDERS_MAX = 5
PREMIUM_REMINDERS_MAX = 200


@dataclass(frozen=True)
class Plan:
    """A way to become a member. A subscription renews by itself; other plans are paid once.

    What it costs is among the terms, which owners may change: `Terms.price_of(plan.key)`.
    """

    key: str
    days: int
    is_subscription: bool


MONTH = Plan("month", days=30, is_subscription=True)
YEAR = Plan("year", days=365, is_subscription=False)
GIFT_MONTH = Plan("gift-month", days=30, is_subscription=False)
GIFT_YEAR = Plan("gift-year", days=365, is_subscription=False)
GIFTS = (GIFT_MONTH, GIFT_YEAR)
PLANS = {plan.key: plan for plan in (MONTH, YEAR, GIFT_MONTH, GIFT_YEAR)}


@dataclass(frozen=True, order=True)
class Span:
    """What one charge bought: so many days, not earlier than `begins`."""

    begins: datetime
    days: int


@dataclass(frozen=True)
class Standing:
    """A person's premium, as far as a further purchase depends on it."""

    until: datetime | None = None
    subscription_until: datetime | None = None
    renews: bool = False


class PlanRefusal(StrEnum):
    """Why a plan cannot be bought now; the values are keys of the message shown to the payer."""

    SUBSCRIBED = "premium-refused-subscribed"
    RENEWS = "premium-refused-renews"
    COVERED = "premium-refused-covered"


def span_of(plan: Plan, paid_at: datetime, telegram_expiry: datetime | None) -> Span:
    """A subscription's period ends when Telegram says, so it begins 30 days before that.

    Telegram's date is missing only in a payment found later in its book: then 30 days count from the payment.
    """
    if plan.is_subscription and telegram_expiry is not None:
        return Span(telegram_expiry - timedelta(days=plan.days), plan.days)
    return Span(paid_at, plan.days)


def covered_until(spans: Iterable[Span]) -> datetime | None:
    """When membership ends: every span adds all its days, one after the other.

    So no payment is swallowed by another, and the order in which they were told does not matter.
    """
    until: datetime | None = None
    for span in sorted(spans):
        until = max(until or span.begins, span.begins) + timedelta(days=span.days)
    return until


def is_member(until: datetime | None, now: datetime) -> bool:
    return until is not None and now < until + GRACE


def refuse_plan(plan: Plan, standing: Standing, now: datetime) -> PlanRefusal | None:
    """Nobody pays a second time for days that Telegram goes on charging for by itself.

    A subscription that is about to end is let through: that may be its renewal, whatever was given besides.
    Few days ahead (a trial, a gift) are no reason to wait with a monthly plan: it adds its own to them.
    """
    if not plan.is_subscription:
        return PlanRefusal.RENEWS if standing.renews else None
    if standing.subscription_until is not None and standing.subscription_until > now + RENEWAL_IS_NEAR:
        return PlanRefusal.SUBSCRIBED
    covered = standing.until is not None and standing.until > now + COVERED_FOR_LONG
    return PlanRefusal.COVERED if covered and not standing.renews else None
