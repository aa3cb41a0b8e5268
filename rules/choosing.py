"""Which campaign gets a channel's slot, and what it pays. Explained in docs/choosing.md."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from rules.eligible import Candidate, Place, Refusal, Standing, refusal_of, standing, why_not
from rules.placement import post_price

__all__ = ["Candidate", "Choice", "Place", "Refusal", "WhyFair", "award", "choose", "contest", "why_not"]

FEW = 5
"""How many of the eligible campaigns a choice names."""


class WhyFair(StrEnum):
    """Why a slot went to the fair traffic."""

    ITS_TURN = "its-turn"
    NO_CAMPAIGN = "no-campaign"


@dataclass(frozen=True, slots=True)
class Choice:
    """Who got a slot, and why. `price` is nanostars for the post, the bids nanostars per 1000 subscribers.

    `paid_bid` is the lowest bid at which the winner would still have won, `next_bid` the runner-up's own (0
    if there was none). `eligible` are the FEW strongest campaigns in their order, out of `count`.
    """

    winner: Candidate | None = None
    price: int = 0
    paid_bid: int = 0
    next_bid: int = 0
    eligible: tuple[int, ...] = ()
    count: int = 0
    why_fair: WhyFair | None = None

    def record(self) -> dict[str, Any]:
        """What is kept with the slot, fit for JSON."""
        return {
            "winner": self.winner.campaign_id if self.winner else None,
            "price": self.price,
            "paid_bid": self.paid_bid,
            "next_bid": self.next_bid,
            "eligible": list(self.eligible),
            "count": self.count,
            "why_fair": self.why_fair,
        }


def choose(candidates: Iterable[Candidate], place: Place, now: datetime) -> Choice:
    """Gives one slot to the weightiest bid that may have it, at the next bid; or to the fair traffic."""
    return contest((standing(candidate, now) for candidate in candidates), place)


def contest(standings: Iterable[Standing], place: Place) -> Choice:
    """As `choose`, among candidates whose standing is known."""
    if place.is_fair_turn():
        return Choice(why_fair=WhyFair.ITS_TURN)
    able = sorted((one for one in standings if refusal_of(one, place) is None), key=Standing.rank)
    return award(able[:FEW], place, len(able))


def award(able: list[Standing], place: Place, count: int) -> Choice:
    """The outcome, given the strongest of those who may have the slot, in their order."""
    if not able:
        return Choice(why_fair=WhyFair.NO_CAMPAIGN if place.takes_promotions else None)
    winner = able[0].candidate
    paid_bid = place.lowest_bid() if len(able) == 1 else max(place.lowest_bid(), _next_bid(able[0], able[1]))
    price = post_price(paid_bid, place.subscribers)
    next_bid = able[1].candidate.bid if len(able) > 1 else 0
    return Choice(winner, price, paid_bid, next_bid, tuple(one.candidate.campaign_id for one in able), count)


def _next_bid(winner: Standing, second: Standing) -> int:
    """The lowest bid whose weight still beats the second's: as much is enough for the older campaign only."""
    if winner.candidate.campaign_id < second.candidate.campaign_id:
        return -(-second.weight() // winner.urgency)
    return second.weight() // winner.urgency + 1
