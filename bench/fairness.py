"""Thirty days of the market: is promotion proportional to size, do budgets keep pace, what is revenue worth?

    ./run bench fairness [--channels 10000] [--campaigns 500] [--days 30]

10,000 channels of 100 to 1,000,000 subscribers (power law), some of which leave, return, grow, or buy growth;
every hour the market of that hour's due channels. The last table compares small markets with the best
possible assignment, found by a solver (mixed-integer, HiGHS). Nothing here is random but for the seed.
"""

import argparse
import time
from itertools import pairwise

from bench.market.month import PACE_WITHIN, Simulation
from bench.market.small import compare_with_best

POSTS_OWED_MIN = 20
WITHIN = (0.01, 0.02, 0.05)
SUPPLY_TIMES = 1.5
"""Demand for a campaign exists if the channels that suit it could take so many times what it is to spend,
each once in 72 hours, in posts of at most 5 % of a day's spending."""


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
    """For channels that are owed POSTS_OWED_MIN posts of the size of those that they got. A post is there or
    it is not: whoever is owed 20 is 2.5 % from its due half the time, whatever the rule (`½ post`)."""
    known = []
    for number, one in done.members.items():
        posts = len(done.hosts[number].received)
        if posts and one.owed * posts >= POSTS_OWED_MIN * one.got:
            known.append((one.size, abs(one.got / one.owed - 1), max(one.got / posts / one.owed / 2, 0.01)))
    print(
        f"\npromotion received against owed, {len(known):,} channels that are owed ≥ {POSTS_OWED_MIN} posts"
    )
    print(
        f"{'subscribers':>14}{'channels':>10}{'≤ 1 %':>8}{'≤ 2 %':>8}{'≤ 5 %':>8}"
        f"{'≤ 1 % or ½ post':>18}{'median':>9}{'worst':>8}"
    )
    edges = (0, 200, 500, 1_000, 3_000, 10_000, 100_000, 10**9)
    for low, high in [*pairwise(edges), (0, 10**9)]:
        these = [(off, half_post) for size, off, half_post in known if low <= size < high]
        if off := sorted(off for off, _ in these):
            name = "all" if (low, high) == (0, 10**9) else f"from {low:,}"
            good = "".join(f"{sum(one <= within for one in off) / len(off):8.0%}" for within in WITHIN)
            near = sum(one <= half_post for one, half_post in these) / len(these)
            print(f"{name:>14}{len(off):10,}{good}{near:18.0%}{off[len(off) // 2]:9.2%}{off[-1]:8.1%}")


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
