"""A whole round of choosing: many channels among many campaigns, without asking each about each."""

from bisect import bisect
from collections.abc import Iterable
from datetime import datetime

from rules.choosing import Choice, WhyFair, award
from rules.eligible import Candidate, Place, Standing, refusal_of, standing
from rules.placement import SUBSCRIBERS_PER_BID

ANY = ""
"""Stands for the language, or the topic, of a campaign that takes any."""
NOBODY = 1 << 60
"""A rank beyond all others."""
TWO = 2
"""The winner and who sets its price: a round looks for no more."""


class Line:
    """The campaigns for one language, topic and size, strongest first, by their rank in the market.

    `most` is a binary tree over them (its root at 1, its leaves from `width` on): the most subscribers that
    any campaign below a node can pay for. So those who cannot pay are stepped over many at a time. What a
    campaign can pay only falls: a leaf may say too much, and is put right when somebody comes to it.
    """

    __slots__ = ("most", "ranks", "reach", "width")

    def __init__(self, ranks: list[int], reach: list[int]) -> None:
        self.ranks, self.reach = ranks, reach
        self.width = 1 << len(ranks).bit_length()
        level = [reach[rank] for rank in ranks] + [0] * (self.width - len(ranks))
        levels = [level]
        while len(level) > 1:
            level = list(map(max, level[::2], level[1::2]))
            levels.append(level)
        self.most = [0, *(most for level in reversed(levels) for most in level)]

    def after(self, rank: int, subscribers: int) -> int:
        """The next rank in the line that can pay for so many; NOBODY if there is none."""
        ranks, most, width = self.ranks, self.most, self.width
        if most[1] < subscribers:
            return NOBODY
        node = bisect(ranks, rank) + width if rank >= 0 else 1
        while node:
            if most[node] >= subscribers:
                while node < width:
                    node *= 2
                    if most[node] < subscribers:
                        node += 1
                found = ranks[node - width]
                if self.reach[found] >= subscribers:
                    return found
                self._put_right(node)
            while node & 1:  # the last below its parent
                node >>= 1
            node += node > 0
        return NOBODY

    def _put_right(self, node: int) -> None:
        most, now = self.most, self.reach[self.ranks[node - self.width]]
        while node and most[node] != now:
            most[node] = now
            now = max(now, most[node ^ 1])
            node >>= 1


class Market:
    """Gives slots one after another, each as `choose` would, and takes each price off its winner's purse.

    What a bid weighs is settled when the round begins; what it can pay is always true. A line is made when
    the first channel of its kind asks. A slot costs a few looks, however many campaigns there are and
    however few of them can still pay. Not for keeping: make one for each round.
    """

    def __init__(self, candidates: Iterable[Candidate], now: datetime) -> None:
        standings = (standing(candidate, now) for candidate in candidates)
        self._standings = sorted((one for one in standings if one.purse > 0), key=Standing.rank)
        self._weights = [one.weight() for one in self._standings]
        self._reach = [_reach(one) for one in self._standings]
        self._size_min = [one.candidate.size_min for one in self._standings]
        self._urgency_min = min((one.urgency for one in self._standings), default=1)
        self._step_min = [_step(size_min) for size_min in self._size_min]
        self._steps = sorted({0, *self._step_min})
        self._targets: dict[tuple[str, str], list[int]] = {}
        self._named: dict[int, list[int]] = {}
        self._lines: dict[tuple[tuple[str, str], int], Line] = {}
        self._kinds: dict[tuple[str, frozenset[str], int], list[Line]] = {}
        for rank, one in enumerate(self._standings):
            self._enter(rank, one.candidate)

    def choose(self, place: Place) -> Choice:
        """The outcome for one slot; only the TWO strongest are named and counted."""
        if place.is_fair_turn():
            return Choice(why_fair=WhyFair.ITS_TURN)
        able = self._strongest(place) if place.subscribers > 0 else []
        choice = award([self._standings[rank] for rank in able], place, len(able))
        if able:
            after = self._standings[able[0]].after(choice.price)
            self._standings[able[0]], self._reach[able[0]] = after, _reach(after)
        return choice

    def _enter(self, rank: int, candidate: Candidate) -> None:
        if candidate.named_in:
            for channel_id in candidate.named_in:
                self._named.setdefault(channel_id, []).append(rank)
            return
        for language in candidate.languages or (ANY,):
            for topic in candidate.topics or (ANY,):
                self._targets.setdefault((language, topic), []).append(rank)

    def _strongest(self, place: Place) -> list[int]:
        """The ranks of the TWO strongest that may have the slot. No bid below the floor weighs `enough`."""
        subscribers, enough = place.subscribers, place.lowest_bid() * self._urgency_min
        standings, weights, size_min = self._standings, self._weights, self._size_min
        lines, able = self._lines_for(place), list[int]()
        reach, firsts = self._reach, [line.ranks[0] for line in lines]
        heads = [
            first if reach[first] >= subscribers else line.after(-1, subscribers)
            for first, line in zip(firsts, lines, strict=True)
        ]
        while (rank := min(heads, default=NOBODY)) < NOBODY and weights[rank] >= enough:
            if size_min[rank] <= subscribers and refusal_of(standings[rank], place) is None:
                able.append(rank)
                if len(able) == TWO:
                    break
            while rank in heads:  # it stands in the line of each of its topics
                which = heads.index(rank)
                heads[which] = lines[which].after(rank, subscribers)
        return able

    def _lines_for(self, place: Place) -> list[Line]:
        """Without campaigns that want larger channels: the small ones would look at each in vain."""
        step = self._steps[bisect(self._steps, _step(place.subscribers)) - 1]
        kind = place.language, place.topics, step
        lines = self._kinds.get(kind)
        if lines is None:
            targets = {(one, other) for one in (place.language, ANY) for other in (*place.topics, ANY)}
            every = [self._line(target, step) for target in sorted(targets) if target in self._targets]
            lines = self._kinds[kind] = [line for line in every if line.ranks]
        named = self._named.get(place.channel_id)
        return lines if named is None else [*lines, Line(named, self._reach)]

    def _line(self, target: tuple[str, str], step: int) -> Line:
        line = self._lines.get((target, step))
        if line is None:
            ranks = [rank for rank in self._targets[target] if self._step_min[rank] <= step]
            line = self._lines[target, step] = Line(ranks, self._reach)
        return line


def _step(subscribers: int) -> int:
    """The next lower number that has only three binary digits before its zeros: four steps to a doubling."""
    digits = max(subscribers.bit_length() - 3, 0)
    return subscribers >> digits << digits


def _reach(one: Standing) -> int:
    """The most subscribers that it can pay for at its own bid, and wants."""
    can_pay = ((one.purse + 1) * SUBSCRIBERS_PER_BID - 1) // one.candidate.bid
    size_max = one.candidate.size_max
    return can_pay if size_max is None else min(can_pay, size_max)
