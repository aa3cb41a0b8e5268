"""What an advertiser's money buys in the channels that exist now, and how much they have room for.

An estimate, not a promise, and careful: prices are the bid's own (the next bid is often lower), and what
others have paid for is taken to be spent in the very same channels.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from rules.eligible import FAIR_EVERY, Candidate, Place, Refusal, mismatch
from rules.placement import CAMPAIGN_GAP, Timetable, post_price, posts_that_fit

LOOKS_MAX = 100_000
"""How often a rival is compared with a channel; beyond it, neighbours in size are taken to be alike."""
PARTS = 1_000
"""Posts that are sold are counted in thousandths: a budget may pay for a part of them only."""


@dataclass(frozen=True)
class Spot:
    """A channel with its own rules of time."""

    place: Place
    timetable: Timetable

    def slots(self, days: int) -> int:
        """How many posts of campaigns its days have room for; the fair traffic's are not for sale."""
        slots = posts_that_fit(self.timetable) * days
        return slots - slots // FAIR_EVERY if self.place.takes_promotions else slots


@dataclass(frozen=True)
class Forecast:
    """`channels` would take it; `posts` is how many of their free slots the budget pays. `room` is what all
    of them cost, in nanostars: more cannot be spent. `refusals` say what keeps the other channels away."""

    channels: int
    subscribers: int
    posts: int
    room: int
    refusals: Counter[Refusal]


def days_of(candidate: Candidate) -> int:
    return (candidate.last_day - candidate.first_day).days + 1


def posts_each(days: int) -> int:
    """How often one channel shows the same campaign in so many days."""
    return -(-timedelta(days=days) // CAMPAIGN_GAP)


def forecast(wish: Candidate, spots: Iterable[Spot], rivals: Sequence[Candidate]) -> Forecast:
    """`rivals` are the running campaigns of everybody else, with what each has left."""
    fitting: list[Spot] = []
    refusals: Counter[Refusal] = Counter()
    for spot in spots:
        if refusal := _refusal(wish, spot.place):
            refusals[refusal] += 1
        else:
            fitting.append(spot)
    fitting.sort(key=lambda spot: spot.place.subscribers)
    taken = _posts_taken(wish, fitting, rivals)
    having = [(spot.place, posts) for spot, posts in zip(fitting, taken, strict=True) if posts]
    posts = _within_day_cap(wish, sum(posts for _place, posts in having))
    room = _dearest(wish, having, posts)
    return Forecast(
        channels=len(having),
        subscribers=sum(place.subscribers for place, _posts in having),
        posts=posts if room <= wish.budget_left else posts * wish.budget_left // room,
        room=room,
        refusals=refusals,
    )


def _refusal(wish: Candidate, place: Place) -> Refusal | None:
    if refusal := mismatch(wish, place):
        return refusal
    price = post_price(wish.bid, place.subscribers)
    return None if 0 < price <= wish.budget_left else Refusal.BUDGET_SPENT


def _dearest(wish: Candidate, having: Sequence[tuple[Place, int]], posts: int) -> int:
    """What so many of these posts cost at most; `having` begins with the smallest channels."""
    cost = 0
    for place, most in reversed(having):
        some = min(most, posts)
        cost, posts = cost + some * post_price(wish.bid, place.subscribers), posts - some
    return cost


def _within_day_cap(wish: Candidate, posts: int) -> int:
    return posts if wish.posts_max is None else min(posts, wish.posts_max * days_of(wish))


def _posts_taken(wish: Candidate, fitting: Sequence[Spot], rivals: Sequence[Candidate]) -> list[int]:
    """For each fitting channel, how many of its slots this campaign may have: what others have bought and
    the gap between two posts of the same campaign leave."""
    step = max(-(-len(fitting) * len(rivals) // LOOKS_MAX), 1)
    looked_at = fitting[::step]
    sold = [0] * len(looked_at)
    for rival in rivals:
        for index, parts in _parts_sold(rival, looked_at, _days_together(wish, rival), step):
            sold[index] += parts
    days = days_of(wish)
    free = [spot.slots(days) - -(-sold[index // step] // PARTS) for index, spot in enumerate(fitting)]
    return [max(min(posts, posts_each(days)), 0) for posts in free]


def _days_together(wish: Candidate, rival: Candidate) -> int:
    first, last = max(wish.first_day, rival.first_day), min(wish.last_day, rival.last_day)
    return max((last - first).days + 1, 0)


def _parts_sold(
    rival: Candidate, looked_at: Sequence[Spot], days: int, step: int
) -> Iterable[tuple[int, int]]:
    """Thousandths of posts that a rival may have in each of these channels; it spends what it has here."""
    most = posts_each(days)
    if not most:
        return []
    prices = {
        index: post_price(rival.bid, spot.place.subscribers)
        for index, spot in enumerate(looked_at)
        if mismatch(rival, spot.place) is None
    }
    whole = sum(prices.values()) * most * step
    parts = most * PARTS if whole <= rival.budget_left else -(-most * PARTS * rival.budget_left // whole)
    return [(index, parts) for index, price in prices.items() if price <= rival.budget_left]
