"""A whole round of choosing: many channels among many campaigns, without asking each about each."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import NamedTuple

from rules.choosing import Choice, WhyFair, award
from rules.eligible import Candidate, Place, Standing, refusal_of, standing
from rules.placement import SUBSCRIBERS_PER_BID

ANY = ""
"""Stands for the language, or the topic, of a campaign that takes any."""
READ_AHEAD = 64
TWO = 2
"""The winner and who sets its price: a round looks for no more."""


class Kind(NamedTuple):
    """A kind of channels: those that have from `smallest` to `largest` subscribers, a third more at most."""

    language: str
    topics: frozenset[str]
    smallest: int
    largest: int


class Line:
    """The campaigns that may suit channels of one kind, strongest first, by their rank in the market.

    `ranks` are those at its head; the `rest` was not looked at yet. `passed_over` counts how often one was
    looked at in vain: it could not pay so much, or does not want a channel of that size.
    """

    __slots__ = ("passed_over", "ranks", "rest")

    def __init__(self, rest: Iterator[int]) -> None:
        self.ranks: list[int] = []
        self.rest = rest
        self.passed_over = 0


class Market:
    """Gives slots one after another, each as `choose` would, and takes each price off its winner's purse.

    What a bid weighs is settled when the round begins; what it can pay is always true. A line is made when
    the first channel of its kind asks, only as far as it is read, and without those who cannot pay for even
    the smallest such channel; it is swept once passing over the poor has cost as much as sweeping. So a slot
    costs a few looks, however many campaigns there are. Not for keeping: make one for each round.
    """

    def __init__(self, candidates: Iterable[Candidate], now: datetime) -> None:
        standings = (standing(candidate, now) for candidate in candidates)
        self._standings = sorted((one for one in standings if one.purse > 0), key=Standing.rank)
        self._weights = [one.weight() for one in self._standings]
        self._reach = [_reach(one) for one in self._standings]
        self._size_min = [one.candidate.size_min for one in self._standings]
        self._urgency_min = min((one.urgency for one in self._standings), default=1)
        self._targets: dict[tuple[str, str], list[int]] = {}
        self._takers: dict[tuple[str, str], list[int]] = {}
        self._wanted: dict[tuple[str, str, int], list[int]] = {}
        self._named: dict[int, list[int]] = {}
        self._lines: dict[Kind, Line] = {}
        for rank, one in enumerate(self._standings):
            self._enter(rank, one.candidate)

    def choose(self, place: Place) -> Choice:
        """The outcome for one slot; only the TWO strongest are named and counted."""
        if place.is_fair_turn():
            return Choice(why_fair=WhyFair.ITS_TURN)
        able = self._strongest(place)
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
        kind = _kind(place)
        line = self._lines.get(kind) or self._new_line(kind)
        standings, weights, reach = self._standings, self._weights, self._reach
        subscribers, enough = place.subscribers, place.lowest_bid() * self._urgency_min
        able: list[int] = []
        passed_over = 0
        for rank in self._ranks(line, place, kind):
            if weights[rank] < enough:
                break
            if subscribers > reach[rank]:
                passed_over += 1
            elif refusal_of(standings[rank], place) is None:
                able.append(rank)
                if len(able) == TWO:
                    break
        self._sweep(line, kind, passed_over)
        return able

    def _ranks(self, line: Line, place: Place, kind: Kind) -> Iterator[int]:
        named = self._named.get(place.channel_id)
        return self._walk(line, kind) if named is None else merge(named, self._walk(line, kind))

    def _walk(self, line: Line, kind: Kind) -> Iterator[int]:
        yield from line.ranks
        while unread := list(islice(line.rest, READ_AHEAD)):
            more = self._within_reach(unread, kind)
            line.ranks += more
            yield from more

    def _new_line(self, kind: Kind) -> Line:
        bits = kind.smallest.bit_length()
        wanted = [self._who_wants(kind.language, topic, bits) for topic in kind.topics or (ANY,)]
        rest = iter(wanted[0]) if len(wanted) == 1 else _without_twins(merge(*wanted))
        line = self._lines[kind] = Line(rest)
        return line

    def _who_wants(self, language: str, topic: str, bits: int) -> list[int]:
        """The campaigns for this language, topic, and size to the nearest power of two, or for any."""
        ranks = self._wanted.get((language, topic, bits))
        if ranks is None:
            within = Kind(language, frozenset(), 1 << bits >> 1, (1 << bits) - 1)
            ranks = self._within_reach(self._who_takes(language, topic), within)
            self._wanted[language, topic, bits] = ranks
        return ranks

    def _who_takes(self, language: str, topic: str) -> list[int]:
        ranks = self._takers.get((language, topic))
        if ranks is None:
            targets = {(one, other) for one in (language, ANY) for other in (topic, ANY)}
            ranks = sorted(rank for target in targets for rank in self._targets.get(target, ()))
            self._takers[language, topic] = ranks
        return ranks

    def _within_reach(self, ranks: Sequence[int], kind: Kind) -> list[int]:
        smallest, largest, reach, size_min = kind.smallest, kind.largest, self._reach, self._size_min
        return [rank for rank in ranks if reach[rank] >= smallest and size_min[rank] <= largest]

    def _sweep(self, line: Line, kind: Kind, passed_over: int) -> None:
        line.passed_over += passed_over
        if line.passed_over > len(line.ranks):
            line.ranks, line.passed_over = self._within_reach(line.ranks, kind), 0


def _kind(place: Place) -> Kind:
    """Bands are numbers that begin with the same three binary digits."""
    digits = max(place.subscribers.bit_length() - 3, 0)
    smallest = place.subscribers >> digits << digits
    return Kind(place.language, place.topics, smallest, smallest + (1 << digits) - 1)


def _reach(one: Standing) -> int:
    """The most subscribers that it can pay for at its own bid, and wants."""
    can_pay = ((one.purse + 1) * SUBSCRIBERS_PER_BID - 1) // one.candidate.bid
    size_max = one.candidate.size_max
    return can_pay if size_max is None else min(can_pay, size_max)


def _without_twins(ranks: Iterable[int]) -> Iterator[int]:
    """A campaign stands in the line of each of its topics."""
    last = -1
    for rank in ranks:
        if rank != last:
            yield rank
        last = rank
