"""Earnings: what of a payee's money is held, and what of it may be paid out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

HOLD = timedelta(days=21)
"""From a sale until its share is available: as long as Telegram itself holds received Stars."""
NANOSTARS = 10**9


@dataclass(frozen=True)
class Earnings:
    """A payee's money, in nanostars.

    `held + available + reserved + paid` is everything ever earned, less what was reversed. Shares younger
    than HOLD are held. `available` is below zero when what was reversed had been paid out before: what
    matures next makes it good.
    """

    held: int = 0
    available: int = 0
    reserved: int = 0
    paid: int = 0
    coming: int = 0
    """In sales that are not final yet, such as posts that still stand. Not part of the sum."""

    @property
    def earned(self) -> int:
        return self.held + self.available + self.reserved + self.paid

    @property
    def whole_stars(self) -> int:
        """What may be asked for at most."""
        return max(self.available, 0) // NANOSTARS


class PayoutRefusal(StrEnum):
    """Why no payout can be asked for now, or not this one."""

    OPEN = "open"
    DRIFT = "drift"
    """Our books and Telegram's differ: nothing is paid out until an owner knows why."""
    BELOW_ZERO = "below-zero"
    HELD = "held"
    """There is enough, but it is too young."""
    BELOW_LEAST = "below-least"
    TOO_MUCH = "too-much"
    TOO_LITTLE = "too-little"


@dataclass(frozen=True)
class Standing:
    """How it stands with a payee: their money, the least payout in Stars, and what stands in the way."""

    money: Earnings
    least: int
    has_open: bool = False
    drifts: bool = False


def matures_at(sold_at: datetime) -> datetime:
    return sold_at + HOLD


def refuse_payout(standing: Standing) -> PayoutRefusal | None:
    """Why this payee cannot ask for any payout now."""
    money, least = standing.money, standing.least
    if standing.has_open:
        return PayoutRefusal.OPEN
    if standing.drifts:
        return PayoutRefusal.DRIFT
    if money.available < 0:
        return PayoutRefusal.BELOW_ZERO
    if money.whole_stars >= least:
        return None
    if money.available + money.held >= least * NANOSTARS:
        return PayoutRefusal.HELD
    return PayoutRefusal.BELOW_LEAST


def refuse_amount(standing: Standing, stars: int) -> PayoutRefusal | None:
    """Why this payee cannot ask for so many Stars."""
    if refusal := refuse_payout(standing):
        return refusal
    if stars > standing.money.whole_stars:
        return PayoutRefusal.TOO_MUCH
    return PayoutRefusal.TOO_LITTLE if stars < standing.least else None
