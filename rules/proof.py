"""When a sponsored post is looked after, and what of its price it earned by what was seen of it.

*Gone* is Telegram's plain answer that there is no such message. Where it does not answer plainly, nobody can
tell: that proves nothing against the channel, and nothing for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from random import Random

from rules.placement import earned_price

CHECK_EVERY = timedelta(hours=6)
TOP_TIME = timedelta(hours=1)
"""How long a post stands at the top: another one within that time costs the top's share."""
TOP_PERCENT = 20
WHOLE_PERCENT = 100


class Found(StrEnum):
    """What looking after a post found."""

    THERE = "there"
    GONE = "gone"
    ALTERED = "altered"
    UNTOLD = "untold"
    """Telegram did not say."""


class Loss(StrEnum):
    """Why a post earned less than its price."""

    GONE = "gone"
    """It was removed before its time was over; it is paid until it was last seen."""
    LOST = "lost"
    """The bot was shut out of the channel; it is paid until then."""
    UNTOLD = "untold"
    """Nobody can tell whether it stood to its end; it is paid until it was last seen."""
    TOP = "top"
    """Another post followed while it stood at the top."""
    ALTERED = "altered"
    """Somebody changed it: that is not what the advertiser paid for."""


@dataclass(frozen=True)
class Stay:
    """What was agreed: nanostars for the time from one moment to another."""

    price: int
    posted_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class Seen:
    """One look at a post."""

    at: datetime
    found: Found


@dataclass(frozen=True)
class Verdict:
    """What a post earned, and what it lost and why; together they are its price, in nanostars."""

    earned: int
    lost: dict[str, int] = field(default_factory=dict)
    """By Loss."""

    @property
    def main_loss(self) -> str:
        """Why it was not paid for all its time; empty if it was, be it with less for the top."""
        return next((why for why in self.lost if why != Loss.TOP), "")


def moments(seed: int, posted_at: datetime, ends_at: datetime) -> list[datetime]:
    """When a post is looked after: once in each six hours of its time, where the dice of `seed` fall, and at
    its end. The same seed always gives the same moments, so that a restart draws no others."""
    dice, drawn, begin = Random(seed), [], posted_at
    while begin < ends_at:
        end = min(begin + CHECK_EVERY, ends_at)
        drawn.append(begin + (end - begin) * dice.random())
        begin = end
    return [*drawn, ends_at]


def judge(
    stay: Stay,
    looks: Sequence[Seen],
    *,
    lost_at: datetime | None = None,
    is_topped: bool = False,
    is_altered: bool = False,
) -> Verdict:
    """What a post that is over earned.

    Telegram's answer to posting it is the first time that it was seen. With `lost_at` the bot was shut out of
    the channel then, and until then nothing was known against the post.
    """
    if is_altered or any(look.found is Found.ALTERED for look in looks):
        return Verdict(0, {Loss.ALTERED.value: stay.price})
    until, why = _stood(stay, looks, lost_at)
    by_time = earned_price(stay.price, stay.posted_at, stay.ends_at, until)
    top = by_time * TOP_PERCENT // WHOLE_PERCENT if is_topped else 0
    lost = {why.value: stay.price - by_time, Loss.TOP.value: top}
    return Verdict(by_time - top, {name: amount for name, amount in lost.items() if amount})


def _stood(stay: Stay, looks: Sequence[Seen], lost_at: datetime | None) -> tuple[datetime, Loss]:
    """Until when the post surely stood, and why not longer."""
    gone_at = min((look.at for look in looks if look.found is Found.GONE), default=None)
    there = [
        look.at for look in looks if look.found is Found.THERE and (gone_at is None or look.at < gone_at)
    ]
    last_seen = max([stay.posted_at, *there])
    if gone_at is not None:
        return last_seen, Loss.GONE
    if lost_at is not None:
        return max(last_seen, lost_at), Loss.LOST
    return last_seen, Loss.UNTOLD


def costs_the_top(stay: Stay, other_at: datetime) -> bool:
    """Whether a post that came after this one, at that time, took its place at the top."""
    return other_at < stay.posted_at + TOP_TIME
