"""Which campaign gets a channel's slot, and what it pays. Explained in docs/choosing.md."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from rules.eligible import Candidate, Place, Refusal, Standing, refusal_of, standing, why_not
from rules.placement import post_price

__all__ = ["Candidate", "Choice", "Place", "Refusal", "WhyFair", "award", "choose", "contest", "why_not"]

FEW = 5
"""How many of the eligible campaigns a choice names."""


class WhyFair(StrEnum):
    """Why a slot went to the fair traffic."""

    ITS_TURN = "its-turn"
    NO_CAMPAIGN = "no-campaign"


class Choice(NamedTuple):
    """Who got a slot, and why. `price` is nanostars for the post, `paid_bid` nanostars per 1000 subscribers:
    the lowest bid at which the winner would still have won.

    `able` are the FEW strongest campaigns in their order, the winner first; `out_of` may have it.
    """

    able: tuple[Candidate, ...] = ()
    price: int = 0
    paid_bid: int = 0
    out_of: int = 0
    why_fair: WhyFair | None = None

    @property
    def winner(self) -> Candidate | None:
        return self.able[0] if self.able else None

    @property
    def next_bid(self) -> int:
        """The runner-up's own; 0 if there was none."""
        return self.able[1].bid if len(self.able) > 1 else 0

    def ids(self) -> tuple[int, ...]:
        return tuple(one.campaign_id for one in self.able)

    def bids(self) -> list[tuple[int, int]]:
        """The strongest campaigns, each with its own bid."""
        return [(one.campaign_id, one.bid) for one in self.able]


FAIR_TURN = Choice(why_fair=WhyFair.ITS_TURN)
NOBODY, NO_CAMPAIGN = Choice(), Choice(why_fair=WhyFair.NO_CAMPAIGN)


def choose(candidates: Iterable[Candidate], place: Place, now: datetime) -> Choice:
    """Gives one slot to the weightiest bid that may have it, at the next bid; or to the fair traffic."""
    return contest((standing(candidate, now) for candidate in candidates), place)


def contest(standings: Iterable[Standing], place: Place) -> Choice:
    """As `choose`, among candidates whose standing is known."""
    if place.is_fair_turn():
        return FAIR_TURN
    able = sorted((one for one in standings if refusal_of(one, place) is None), key=Standing.rank)
    able = [one for one in able if one.has_room(place.subscribers)] or able
    return award(able[:FEW], place, len(able))


def award(able: Sequence[Standing], place: Place, out_of: int) -> Choice:
    """The outcome among the strongest of those who may have the slot, in their order: the first whose pace
    has room for what it would really pay."""
    lowest = place.lowest_bid()
    for number, one in enumerate(able):
        paid_bid = lowest
        if number + 1 < len(able):
            paid_bid = max(lowest, _next_bid(one, able[number + 1]))
        price = post_price(paid_bid, place.subscribers)
        if price <= one.room:
            names = tuple([each.candidate for each in able[number:]])
            return Choice(names, price, paid_bid, out_of - number)
    return NO_CAMPAIGN if place.takes_promotions else NOBODY


def _next_bid(winner: Standing, second: Standing) -> int:
    """The lowest bid whose weight still beats the second's: as much is enough for the older campaign only."""
    if winner.candidate.campaign_id < second.candidate.campaign_id:
        return -(-second.weight() // winner.urgency)
    return second.weight() // winner.urgency + 1
