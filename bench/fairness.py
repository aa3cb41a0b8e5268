"""Thirty days of the market: is promotion proportional to size, do budgets keep pace, what is revenue worth?

    ./run bench fairness [--channels 10000] [--campaigns 500] [--days 30]

10,000 channels of 100 to 1,000,000 subscribers (power law), some of which leave, return, grow, or buy growth;
every hour the market of that hour's due channels. The last table compares small markets with the best
possible assignment, found by a solver (mixed-integer, HiGHS). Nothing here is random but for the seed.
"""

import argparse
import time
from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from random import Random

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import lil_matrix

from bench import crowd
from rules.choosing import Candidate, Choice, Place
from rules.eligible import BID_MIN, lately_here, mismatch
from rules.fairness import PAIR_GAP, Member, counted_size, share
from rules.market import Market
from rules.placement import CAMPAIGN_GAP, post_price
from rules.turns import Turns

START = datetime(2026, 11, 1, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
OPENING_HOURS = (8, 16)
"""When the two slots of a day open, on the channel's clock."""
LEAVE, RETURN, BUY_GROWTH = 0.01, 0.1, 0.0005
"""Chances a day."""
POSTS_OWED_MIN = 20
WITHIN = (0.01, 0.02, 0.05)
PACE_WITHIN = 0.05
SUPPLY_TIMES = 1.5
"""Demand for a campaign exists if the channels that suit it could take so many times what it is to spend,
each once in 72 hours, in posts of at most 5 % of a day's spending."""


@dataclass
class Host:
    """A channel in the simulation. `sizes` are its subscribers, one for each day."""

    place: Place
    zone: int
    sizes: list[int]
    is_here: bool = True
    slots: int = 0
    shown: dict[int, datetime] = field(default_factory=dict)
    promoted: dict[int, datetime] = field(default_factory=dict)
    received: list[tuple[datetime, int]] = field(default_factory=list)


@dataclass
class Sums:
    slots: int = 0
    sponsored: int = 0
    promotions: int = 0
    left_empty: int = 0
    impressions: int = 0
    not_given: int = 0
    paid: int = 0
    paces: list[tuple[float, int]] = field(default_factory=list)
    """Spent in proportion to what was due at a day's end, and whose budget."""
    won: dict[int, tuple[int, int]] = field(default_factory=dict)
    """What each campaign paid, and what it would have paid at its own bid."""


class Simulation:
    def __init__(self, channels: int, campaigns: int, days: int) -> None:
        self.dice = dice = Random(4)
        self.days, self.sums = days, Sums()
        places = [crowd.channel(number, dice) for number in range(1, channels + 1)]
        self.hosts = {
            place.channel_id: Host(
                replace(place, takes_promotions=True), dice.randrange(24), [place.subscribers]
            )
            for place in places
        }
        self.members = {
            place.channel_id: Member(place.channel_id, place.owner_id, place.language, place.subscribers)
            for place in places
        }
        self.candidates = [self._campaign(number) for number in range(1, campaigns + 1)]
        self.supply = {one.campaign_id: _supply(one, places) for one in self.candidates}

    def _campaign(self, number: int) -> Candidate:
        length = self.dice.choice((7, 14, 30))
        first_day = (START + DAY * self.dice.randrange(-5, self.days - 5)).date()
        posts = self.dice.choice((20, 80, 300)) * length / 7
        return crowd.campaign(number, self.dice, max(first_day, START.date()), length, posts)

    def run(self) -> None:
        for number in range(self.days):
            self._one_day(START + DAY * number)
            self._churn()

    def _one_day(self, day: datetime) -> None:
        here = [number for number, host in self.hosts.items() if host.is_here]
        turns = Turns(self._member(number, day) for number in here)
        opening = defaultdict(list)
        for number in here:
            for hour in OPENING_HOURS:
                opening[(hour - self.hosts[number].zone) % 24].append(number)
        for hour in range(24):
            self._one_hour(day + HOUR * hour, opening[hour], turns)
        owed = share(turns.given, {number: one.size for number, one in turns.members.items()})
        for number, one in turns.members.items():
            self.members[number] = replace(one, owed=one.owed + owed[number])
        self.sums.impressions += turns.given
        self._note_paces(day + DAY)

    def _member(self, number: int, day: datetime) -> Member:
        host = self.hosts[number]
        week_ago = host.sizes[-8] if len(host.sizes) > 7 else host.sizes[0]
        return replace(self.members[number], size=counted_size(host.sizes[-1], week_ago))

    def _one_hour(self, now: datetime, due: list[int], turns: Turns) -> None:
        going = {
            n: one for n, one in enumerate(self.candidates) if one.first_day <= now.date() <= one.last_day
        }
        market, spent = Market(going.values(), now), defaultdict(int)
        for number in due:
            host = self.hosts[number]
            host.shown = {one: at for one, at in host.shown.items() if now - at < 3 * DAY}
            lately = lately_here(host.shown, now)
            place = replace(host.place, subscribers=host.sizes[-1], lately=lately, slots_before=host.slots)
            chosen = market.choose(place)
            host.slots += 1
            self.sums.slots += 1
            if chosen.winner:
                host.shown[chosen.winner.campaign_id] = now
                spent[chosen.winner.campaign_id] += chosen.price
                paid, at_bid = self.sums.won.get(chosen.winner.campaign_id, (0, 0))
                whole = post_price(chosen.winner.bid, place.subscribers)
                self.sums.won[chosen.winner.campaign_id] = paid + chosen.price, at_bid + whole
                self.sums.sponsored += 1
            elif chosen.why_fair:
                self._promote(host, turns, now)
        self.sums.paid += sum(spent.values())
        for n, one in going.items():
            if price := spent.get(one.campaign_id):
                self.candidates[n] = replace(one, budget_left=one.budget_left - price)

    def _promote(self, host: Host, turns: Turns, now: datetime) -> None:
        host.promoted = {one: at for one, at in host.promoted.items() if now - at < PAIR_GAP}
        giver = turns.members[host.place.channel_id]
        chosen = turns.promote(giver, host.promoted.keys())
        if chosen is not None:
            host.promoted[chosen.channel_id] = now
            self.hosts[chosen.channel_id].received.append((now, giver.size))
            self.sums.promotions += 1
        else:
            self.sums.left_empty += 1
            self.sums.not_given += giver.size

    def _note_paces(self, day_ends: datetime) -> None:
        for one in self.candidates:
            if one.pace and one.first_day < day_ends.date() <= one.last_day + DAY:
                due = one.pace.due(day_ends)
                share_spent = (one.pace.budget - one.budget_left) / due
                self.sums.paces.append((share_spent, one.campaign_id))

    def _churn(self) -> None:
        for host in self.hosts.values():
            chance = LEAVE if host.is_here else RETURN
            host.is_here ^= self.dice.random() < chance
            growth = 1.6 if self.dice.random() < BUY_GROWTH else self.dice.uniform(0.995, 1.005)
            host.sizes.append(max(int(host.sizes[-1] * growth), 1))


def _supply(one: Candidate, places: list[Place]) -> float:
    """How many times its day's spending the channels that suit it could take a day, at its own bid."""
    a_day = one.budget_left / ((one.last_day - one.first_day).days + 1)
    posts = (post_price(one.bid, place.subscribers) for place in places if mismatch(one, place) is None)
    return sum(price for price in posts if price <= a_day * PACE_WITHIN) / CAMPAIGN_GAP.days / a_day


def report(done: Simulation, seconds: float) -> None:
    sums = done.sums
    owed, got = (sum(getattr(one, name) for one in done.members.values()) for name in ("owed", "got"))
    filled = (sums.sponsored + sums.promotions) / sums.slots
    print(
        f"{done.days} days, {len(done.hosts):,} channels, {len(done.candidates)} campaigns: "
        f"{seconds:.0f} s of CPU"
    )
    print(
        f"slots {sums.slots:,}: filled {filled:.1%}, sponsored {sums.sponsored / sums.slots:.1%}, "
        f"promotions {sums.promotions / sums.slots:.1%}"
    )
    print(
        f"impressions given {sums.impressions:,} = owed {owed:,} = got {got:,}: "
        f"{'exactly conserved' if sums.impressions == owed == got else 'NOT CONSERVED'}"
    )
    print(
        f"left empty, as nobody was behind by as much: {sums.left_empty / sums.slots:.1%} of slots, "
        f"{sums.not_given / (sums.not_given + sums.impressions):.0%} of the impressions that fair slots had"
    )
    _report_promotions(done)
    _report_paces(done)


def _report_promotions(done: Simulation) -> None:
    """For channels that are owed POSTS_OWED_MIN posts of the size of those that they got."""
    known = []
    for number, one in done.members.items():
        posts = len(done.hosts[number].received)
        if posts and one.owed * posts >= POSTS_OWED_MIN * one.got:
            known.append(one)
    print(
        f"\npromotion received against owed, {len(known):,} channels that are owed ≥ {POSTS_OWED_MIN} posts"
    )
    print(f"{'subscribers':>14}{'channels':>10}{'≤ 1 %':>8}{'≤ 2 %':>8}{'≤ 5 %':>8}{'median':>9}{'worst':>8}")
    edges = (0, 200, 500, 1_000, 3_000, 10_000, 100_000, 10**9)
    for low, high in [*pairwise(edges), (0, 10**9)]:
        off = sorted(abs(one.got / one.owed - 1) for one in known if low <= one.size < high)
        if off:
            name = "all" if (low, high) == (0, 10**9) else f"from {low:,}"
            good = "".join(f"{sum(one <= within for one in off) / len(off):8.0%}" for within in WITHIN)
            print(f"{name:>14}{len(off):10,}{good}{off[len(off) // 2]:9.2%}{off[-1]:8.1%}")


def _report_paces(done: Simulation) -> None:
    """Demand is counted at what a campaign's posts cost on average, as the next bid is often far lower."""
    sums, has_demand = done.sums, {}
    for number, supply in done.supply.items():
        paid, at_bid = sums.won.get(number, (1, 1))
        has_demand[number] = supply * paid / at_bid >= SUPPLY_TIMES
    print("\nbudget spent against pace, at each day's end")
    for name, wanted in (("demand exists", True), ("it does not", False)):
        these = [spent for spent, number in sums.paces if has_demand[number] is wanted]
        if these:
            good = sum(abs(spent - 1) <= PACE_WITHIN for spent in these) / len(these)
            over = sum(spent > 1 + PACE_WITHIN for spent in these)
            print(
                f"{name:>20}{len(these):8,} campaign-days, within 5 %: {good:.1%}, ahead: {over}, "
                f"lowest {min(these):.0%}, mean {sum(these) / len(these):.1%}"
            )


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


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--channels", type=int, default=10_000)
    parser.add_argument("--campaigns", type=int, default=500)
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--markets", type=int, default=20)
    options = parser.parse_args()
    began = time.process_time()
    simulation = Simulation(options.channels, options.campaigns, options.days)
    simulation.run()
    report(simulation, time.process_time() - began)
    compare_with_best(options.markets)


if __name__ == "__main__":
    main()
