"""Sets of campaigns as bits, and which campaigns can pay for a channel of some size.

A campaign is told by its rank in its market, the strongest 0. A set of them is a list of numbers, each for
BLOCK ranks, the first of them its highest bit. What two sets share is found BLOCK campaigns at a time, by
one `&`; the strongest is at (n + 1) * BLOCK less the length of the n-th number.
"""

from collections.abc import Iterable
from functools import reduce
from operator import or_

BLOCK = 1_024
"""More make each `&` slower, fewer the way to the first that both sets share longer."""

Ranks = list[int]


def set_of(ranks: Iterable[int], everyone: int) -> Ranks:
    """`everyone` is how many campaigns there are: all sets of a market have the same length."""
    found = [0] * -(-everyone // BLOCK)
    for rank in ranks:
        add(rank, found)
    return found


def add(rank: int, to: Ranks) -> None:
    to[rank // BLOCK] |= _bit(rank)


def _bit(rank: int) -> int:
    return 1 << BLOCK - 1 - rank % BLOCK


def union(*sets: Ranks) -> Ranks:
    return [reduce(or_, blocks) for blocks in zip(*sets, strict=True)]


def step_of(subscribers: int) -> int:
    """Sizes in steps, four to a doubling: the number's first three binary digits, and how many follow."""
    digits = subscribers.bit_length() - 3
    return 4 * digits + (subscribers >> digits) if digits > 0 else subscribers


class Payers:
    """Who wants a channel of some step, and can pay for the smallest of that step.

    `reach` has for each campaign the largest channel it can pay for. That only falls, so a campaign leaves
    each step's set once, and nobody looks at it there again.
    """

    def __init__(self, reach: list[int], sizes_min: Iterable[int]) -> None:
        self.reach = reach
        self._lowest = [step_of(size) for size in sizes_min]
        self._highest = [step_of(size) for size in reach]
        self._by_step: dict[int, Ranks] = {}

    def at(self, step: int) -> Ranks:
        if step not in self._by_step:
            wanted = enumerate(zip(self._lowest, self._highest, strict=True))
            ranks = (rank for rank, (lowest, highest) in wanted if lowest <= step <= highest)
            self._by_step[step] = set_of(ranks, len(self.reach))
        return self._by_step[step]

    def sink(self, rank: int, reach: int) -> None:
        """The campaign can pay for no larger channel any more."""
        self.reach[rank] = reach
        before, after = self._highest[rank], step_of(reach)
        if after == before:
            return
        self._highest[rank] = after
        block, bit = rank // BLOCK, _bit(rank)
        for step in range(after + 1, before + 1):
            if step in self._by_step:
                self._by_step[step][block] &= ~bit
