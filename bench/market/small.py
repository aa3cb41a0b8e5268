"""Small markets beside the best possible assignment, found by a solver (mixed-integer, HiGHS)."""

from collections import defaultdict
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

from bench import crowd
from rules.choosing import Candidate, Choice, Place
from rules.eligible import BID_MIN, mismatch
from rules.market import Market
from rules.placement import post_price

START = datetime(2026, 11, 1, tzinfo=UTC)


def small_market(dice: Random, money: float) -> tuple[list[Candidate], list[Place]]:
    """8 campaigns and 24 channels with a slot each; `money` is how much of all slots their budgets pay."""
    places = [crowd.channel(number, dice) for number in range(24)]
    all_slots = sum(place.subscribers for place in places) / crowd.POST_OF
    candidates = []
    for number in range(1, 9):
        posts = all_slots * money / 8 * dice.uniform(0.5, 1.5)
        one = crowd.campaign(number, dice, START.date(), 1, posts)
        candidates.append(replace(one, pace=None))
    return candidates, places


def best_possible(candidates: list[Candidate], places: list[Place]) -> float:
    """The most that budgets and bids allow, with all slots known beforehand and every bid paid in full."""
    pairs = [
        (i, j, post_price(one.bid, place.subscribers))
        for i, one in enumerate(candidates)
        for j, place in enumerate(places)
        if mismatch(one, place) is None
    ]
    rows = lil_matrix((len(places) + len(candidates), len(pairs)))
    for column, (i, j, price) in enumerate(pairs):
        rows[j, column] = 1
        rows[len(places) + i, column] = price / BID_MIN
    limits = [1.0] * len(places) + [one.budget_left / BID_MIN for one in candidates]
    if not pairs:
        return 0.0
    found = milp(
        np.array([-price / BID_MIN for _i, _j, price in pairs]),
        integrality=np.ones(len(pairs)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(rows.tocsr(), -np.inf, limits),
        options={"time_limit": 10},
    )
    return -float(found.fun)


def compare_with_best(instances: int) -> None:
    print(
        f"\nvalue at own bids against the best possible assignment, "
        f"{instances} markets of 8 campaigns × 24 slots each"
    )
    print(f"{'budgets, in all slots':>24}{'value won':>11}{'lowest value':>14}{'revenue':>9}")
    dice, sums = Random(4), (0.0, 0.0, 0.0)
    for money in (0.1, 0.25, 0.5, 1.0, 3.0):
        value, revenue, best, lowest = 0.0, 0.0, 0.0, 1.0
        for _ in range(instances):
            candidates, places = small_market(dice, money)
            market = Market(candidates, START)
            choices = [(market.choose(place), place) for place in places]
            worth, most = _value(candidates, choices), best_possible(candidates, places)
            value, best = value + worth, best + most
            revenue += sum(choice.price for choice, _place in choices) / BID_MIN
            lowest = min(lowest, worth / most) if most else lowest
        print(f"{money:24}{value / best:11.1%}{lowest:14.1%}{revenue / best:9.1%}", flush=True)
        sums = sums[0] + value, sums[1] + revenue, sums[2] + best
    print(f"{'all':>24}{sums[0] / sums[2]:11.1%}{'':14}{sums[1] / sums[2]:9.1%}")
    print("revenue is what the next bids came to; the best possible pays every bid in full")


def _value(candidates: list[Candidate], choices: list[tuple[Choice, Place]]) -> float:
    """What was won at the winners' own bids, no more than each one's budget."""
    won: dict[int, int] = defaultdict(int)
    for choice, place in choices:
        if choice.winner:
            won[choice.winner.campaign_id] += post_price(choice.winner.bid, place.subscribers)
    return sum(min(one.budget_left, won[one.campaign_id]) for one in candidates) / BID_MIN
