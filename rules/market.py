"""A whole round of choosing: many channels among many campaigns, without asking each about each."""

from bisect import bisect
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain
from typing import NamedTuple

from rules.choosing import FAIR_TURN, FEW, Choice, award
from rules.eligible import BID_MIN, Candidate, Place, Standing, mismatch, standing
from rules.placement import post_price

ANY = ""
"""Stands for the language, or the topic, of a campaign that takes any."""
BLOCK = 32
"""So many campaigns of a line are stepped over at once, if none of them can pay."""


class Terms(NamedTuple):
    """What a campaign asks and offers, but for its language, topics and money: those its line knows."""

    campaign_id: int
    advertiser_id: int
    category: str
    bid: int
    weight: int
    size_min: int
    named_out: frozenset[int]


class Line:
    """The campaigns that take a language, a topic and a size, strongest first, by their rank in the market.

    `most` has for each block the largest channel that any of its campaigns can pay for. That only falls: it
    may say too much, and is put right when somebody looked through the block in vain.
    """

    __slots__ = ("blocks", "most", "reach")

    def __init__(self, ranks: list[int], reach: list[int]) -> None:
        self.reach = reach
        self.blocks = [ranks[n : n + BLOCK] for n in range(0, len(ranks), BLOCK)]
        self.most = [max([reach[rank] for rank in block]) for block in self.blocks]

    def able_to_pay(self, subscribers: int) -> Iterator[int]:
        reach = self.reach
        for number, most in enumerate(self.most):
            if most < subscribers:
                continue
            in_vain = True
            for rank in self.blocks[number]:
                if reach[rank] >= subscribers:
                    in_vain = False
                    yield rank
            if in_vain:
                self.most[number] = max([reach[rank] for rank in self.blocks[number]])


class Market:
    """Gives slots one after another, each as `choose` would, and takes each price off its winner's purse.

    What a bid weighs is settled when the round begins; what it can pay is always true. A line is made when
    the first channel of its kind asks. A slot costs a few looks, however many campaigns there are and
    however few of them can still pay. Not for keeping: make one for each round.
    """

    def __init__(self, candidates: Iterable[Candidate], now: datetime) -> None:
        standings = [standing(candidate, now) for candidate in candidates]
        able = (one for one in standings if one.reach(BID_MIN) > 0)
        self._standings = sorted(able, key=Standing.rank)
        self._reach = [one.reach(one.candidate.bid) for one in self._standings]
        self._short_reach = [one.reach(BID_MIN) for one in self._standings]
        self._keeps_pace = any(one.candidate.pace for one in self._standings)
        self._terms = [_terms(one) for one in self._standings]
        self._urgency_min = min((one.urgency for one in self._standings), default=1)
        self._step_min = [_step(one.size_min) for one in self._terms]
        self._steps = sorted({0, *self._step_min})
        self._takers: dict[tuple[str, str], list[int]] = {}
        self._called: dict[int, list[int]] = {}
        self._kinds: dict[tuple[str, frozenset[str], int, bool], list[Line]] = {}
        self._lines: dict[tuple[str, str, int, bool], Line] = {}
        for rank, one in enumerate(self._standings):
            self._enter(rank, one.candidate)

    def choose(self, place: Place) -> Choice:
        """The outcome for one slot; no more than the FEW strongest are counted."""
        if place.is_fair_turn():
            return FAIR_TURN
        ranks = self._strongest(place, is_short=False) if place.subscribers > 0 else []
        if not ranks and self._keeps_pace:
            ranks = self._strongest(place, is_short=True)
        choice = award([self._standings[rank] for rank in ranks], place, len(ranks))
        if choice.able:
            self._pay(ranks[len(ranks) - len(choice.able)], choice.price)
        return choice

    def _pay(self, rank: int, price: int) -> None:
        winner = self._standings[rank]
        winner.pay(price)
        self._reach[rank] = winner.reach(winner.candidate.bid)
        if self._keeps_pace:
            self._short_reach[rank] = winner.reach(BID_MIN)

    def _enter(self, rank: int, candidate: Candidate) -> None:
        for channel_id in candidate.named_in:
            self._called.setdefault(channel_id, []).append(rank)
        if not candidate.named_in:
            for language in candidate.languages or (ANY,):
                for topic in candidate.topics or (ANY,):
                    self._takers.setdefault((language, topic), []).append(rank)

    def _strongest(self, place: Place, *, is_short: bool) -> list[int]:
        """The ranks of the FEW strongest that may have the slot, in their order: of those whose pace has room
        for their whole bid; or, of all."""
        able = [line.able_to_pay(place.subscribers) for line in self._lines_for(place, is_short)]
        if place.channel_id in self._called:
            able.append(self._callers(place, is_short))
        if is_short:
            lowest = post_price(place.lowest_bid(), place.subscribers)
            able = [filter(lambda rank: self._standings[rank].room >= lowest, ranks) for ranks in able]
        every = [self._first(ranks, place) for ranks in able]
        return every[0] if len(every) == 1 else sorted({rank for few in every for rank in few})[:FEW]

    def _first(self, ranks: Iterable[int], place: Place) -> list[int]:
        """The first few of them whose terms suit the place. No bid below the floor weighs `enough`."""
        floor, subscribers, lately = place.lowest_bid(), place.subscribers, place.lately
        enough, refused, able = floor * self._urgency_min, place.refused_categories, list[int]()
        terms = self._terms
        for rank in ranks:
            campaign_id, advertiser_id, category, bid, weight, size_min, named_out = terms[rank]
            if weight < enough:
                break
            if (
                bid >= floor
                and size_min <= subscribers
                and campaign_id not in lately
                and category not in refused
                and advertiser_id != place.owner_id
                and advertiser_id not in place.refused_advertisers
                and place.channel_id not in named_out
            ):
                able.append(rank)
                if len(able) == FEW:
                    break
        return able

    def _callers(self, place: Place, is_short: bool) -> Iterator[int]:
        """The campaigns that named this channel, and can pay."""
        reach = self._short_reach if is_short else self._reach
        for rank in self._called.get(place.channel_id, ()):
            if reach[rank] >= place.subscribers and not mismatch(self._standings[rank].candidate, place):
                yield rank

    def _lines_for(self, place: Place, is_short: bool) -> list[Line]:
        """One for each topic of the channel, without campaigns that want larger ones."""
        step = self._steps[bisect(self._steps, _step(place.subscribers)) - 1]
        kind = place.language, place.topics, step, is_short
        lines = self._kinds.get(kind)
        if lines is None:
            topics = sorted(place.topics) or [ANY]
            lines = [self._line(place.language, topic, step, is_short) for topic in topics]
            self._kinds[kind] = lines
        return lines

    def _line(self, language: str, topic: str, step: int, is_short: bool) -> Line:
        key = language, topic, step, is_short
        if key not in self._lines:
            targets = {(one, other) for one in (language, ANY) for other in (topic, ANY)}
            takers = chain.from_iterable(self._takers.get(target, ()) for target in targets)
            step_min, reach = self._step_min, self._short_reach if is_short else self._reach
            fitting = [rank for rank in takers if step_min[rank] <= step <= reach[rank]]
            self._lines[key] = Line(sorted(fitting), reach)
        return self._lines[key]


def _terms(one: Standing) -> Terms:
    it = one.candidate
    return Terms(
        it.campaign_id, it.advertiser_id, it.category, it.bid, one.weight(), it.size_min, it.named_out
    )


def _step(subscribers: int) -> int:
    """The next lower number that has only three binary digits before its zeros: four steps to a doubling."""
    digits = max(subscribers.bit_length() - 3, 0)
    return subscribers >> digits << digits
