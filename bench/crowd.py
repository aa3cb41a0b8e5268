"""Channels and campaigns by the thousand, the same for the same seed. Sizes follow a power law."""

from datetime import date, timedelta
from random import Random

from rules.eligible import BID_MIN, Candidate, Place
from rules.pacing import even_pace

SIZE_MIN, SIZE_MAX = 100, 1_000_000
LANGUAGES = ("en", "ru", "it", "es", "pt", "de", "fr", "uk", "tr", "ar")
TOPICS = tuple(f"topic-{n}" for n in range(15))
CATEGORIES = tuple(f"category-{n}" for n in range(10))
BIDS = (1, 2, 5, 10, 20, 50)
POST_OF = 2_000
"""Subscribers of the channel in whose posts budgets are counted."""


def size(dice: Random) -> int:
    """Twice as large is half as frequent (Pareto with exponent 1, cut at SIZE_MAX)."""
    return int(SIZE_MIN / (1 - dice.random() * (1 - SIZE_MIN / SIZE_MAX)))


def language(dice: Random) -> str:
    return dice.choices(LANGUAGES, [1 / (n + 1) for n in range(len(LANGUAGES))])[0]


def channel(number: int, dice: Random, lately: frozenset[int] = frozenset()) -> Place:
    """Some have a floor, some refuse a category; one owner in ten has several."""
    return Place(
        owner_id=number - number % 10 if dice.random() < 0.1 else number,
        subscribers=size(dice),
        floor=dice.choice((0, 0, 0, 2, 5)) * BID_MIN,
        refused_categories=frozenset(dice.sample(CATEGORIES, dice.choice((0, 0, 1, 2)))),
        channel_id=number,
        language=language(dice),
        topics=frozenset(dice.sample(TOPICS, dice.choice((1, 1, 2)))),
        lately=lately,
    )


def campaign(number: int, dice: Random, first_day: date, length: int, posts: float) -> Candidate:
    """A campaign whose budget pays `posts` posts at its own bid in a channel of POST_OF subscribers.

    A third takes any language, and a third any topic.
    """
    bid = dice.choice(BIDS) * BID_MIN + dice.randrange(BID_MIN)
    budget = int(bid * posts * POST_OF / 1000)
    last_day = first_day + timedelta(days=length - 1)
    return Candidate(
        campaign_id=number,
        advertiser_id=-number,
        category=dice.choice(CATEGORIES),
        bid=bid,
        budget_left=budget,
        first_day=first_day,
        last_day=last_day,
        pace=even_pace(budget, first_day, last_day),
        languages=frozenset(language(dice) for _ in range(dice.choice((0, 1, 2)))),
        topics=frozenset(dice.sample(TOPICS, dice.choice((0, 2, 4)))),
        size_min=dice.choice((0, 0, 0, 500, 2_000)),
        size_max=dice.choice((None, None, None, 50_000, 10_000)),
    )
