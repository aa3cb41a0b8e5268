"""Rounds to choose in, and what each method must come to."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from random import Random

from bench import crowd
from rules.choosing import Candidate, Place, contest
from rules.eligible import standing
from rules.market import Market

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CHECKED = 300
LATELY_MAX = 10
PLENTY, NEARLY_SPENT, SPENT = (20.0, 400.0), (0.0, 4.0), (0.0, 0.2)


@dataclass(frozen=True)
class Round:
    candidates: list[Candidate]
    due: list[Place]


@dataclass(frozen=True)
class Measured:
    seconds: float
    filled: float
    note: str = ""


def make_round(channels: int, campaigns: int, left: tuple[float, float]) -> Round:
    """Campaigns in the middle of their days that have `left` posts (between the two) to a channel of
    crowd.POST_OF subscribers in their purses, and as much again later on."""
    dice = Random(4)
    candidates = []
    for number in range(1, campaigns + 1):
        first_day, length = date(2026, 11, 21 - dice.randrange(7)), 14
        whole = crowd.campaign(number, dice, first_day, length, dice.uniform(*left) * 2)
        candidates.append(replace(whole, pace=None, budget_left=whole.budget_left // 2))
    ids = range(1, campaigns + 1)
    due = [
        crowd.channel(n, dice, frozenset(dice.sample(ids, dice.randrange(LATELY_MAX))))
        for n in range(channels)
    ]
    return Round(candidates, due)


def check(these: Round, winners: list[int | None]) -> None:
    """Against asking every campaign."""
    everyone = [standing(candidate, NOW) for candidate in these.candidates]
    for place, winner in list(zip(these.due, winners, strict=False))[:CHECKED]:
        chosen = contest(everyone, place).winner
        assert (chosen.campaign_id if chosen else None) == winner, place


def check_market(these: Round) -> None:
    """Against asking every campaign, with purses that shrink."""
    market = Market(these.candidates, NOW)
    everyone = {candidate.campaign_id: standing(candidate, NOW) for candidate in these.candidates}
    for place in these.due[:CHECKED]:
        chosen, expected = market.choose(place), contest(everyone.values(), place)
        assert (chosen.winner, chosen.price) == (expected.winner, expected.price), place
        if expected.winner:
            number = expected.winner.campaign_id
            everyone[number].pay(expected.price)
