"""What an advertiser's money buys in the channels that exist now: an estimate, not a promise."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from rules.choosing import Place
from rules.placement import CAMPAIGN_GAP, post_price


@dataclass(frozen=True)
class Wish:
    """What a campaign asks for. `bid` is nanostars per 1000 subscribers, `budget` nanostars."""

    advertiser_id: int
    category: str
    bid: int
    budget: int
    days: int


@dataclass(frozen=True)
class Forecast:
    """`channels` would take it; `posts` is how many of theirs the budget pays."""

    channels: int
    subscribers: int
    posts: int


def forecast(wish: Wish, places: Iterable[Place]) -> Forecast:
    """Each channel shows the same campaign once in 72 hours; the budget is spread over them by price."""
    fitting = [place for place in places if _fits(wish, place)]
    posts_each = -(-timedelta(days=wish.days) // CAMPAIGN_GAP)
    posts = posts_each * len(fitting)
    price = posts_each * sum(post_price(wish.bid, place.subscribers) for place in fitting)
    affordable = posts if price <= wish.budget else posts * wish.budget // price
    return Forecast(len(fitting), sum(place.subscribers for place in fitting), affordable)


def _fits(wish: Wish, place: Place) -> bool:
    return (
        wish.bid >= place.floor
        and wish.category not in place.refused_categories
        and wish.advertiser_id != place.owner_id
        and 0 < post_price(wish.bid, place.subscribers) <= wish.budget
    )
