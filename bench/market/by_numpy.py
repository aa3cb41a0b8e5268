"""Whole columns at once: what processors do fastest. No budget is taken off on the way."""

import time
from collections import defaultdict
from typing import Any

import numpy as np

from bench import crowd
from bench.market.rounds import NOW, Measured, Round, check
from rules.choosing import Place
from rules.eligible import Standing, standing

HEAD = 512
"""How many of the weightiest are looked at first."""


def by_numpy(these: Round) -> Measured:
    """Channels of one language, topics and refusals together, each row a channel, each column a campaign."""
    began = time.process_time()
    strongest = sorted((standing(candidate, NOW) for candidate in these.candidates), key=Standing.rank)
    columns = Columns(strongest)
    groups: dict[Any, list[int]] = defaultdict(list)
    for row, place in enumerate(these.due):
        groups[place.language, place.topics].append(row)
    winners: list[int | None] = [None] * len(these.due)
    for (language, topics), rows in groups.items():
        fitting = columns.fitting(language, topics)
        for row, winner in zip(rows, columns.first(fitting, [these.due[row] for row in rows]), strict=True):
            winners[row] = winner
    seconds = time.process_time() - began
    check(these, winners)
    return Measured(seconds, sum(one is not None for one in winners) / len(winners), "winners only")


class Columns:
    """What the campaigns ask, as arrays, strongest first."""

    def __init__(self, strongest: list[Standing]) -> None:
        these = [one.candidate for one in strongest]
        self.ids = [one.campaign_id for one in these]
        self.position = {number: column for column, number in enumerate(self.ids)}
        self.bid = np.array([one.bid for one in these])
        self.reach = np.array([one.reach(one.candidate.bid) for one in strongest])
        """The most subscribers that it can pay for."""
        self.smallest = np.array([max(one.size_min, 1) for one in these])
        self.largest = np.array([one.size_max or 10**9 for one in these])
        self.category = np.array([crowd.CATEGORIES.index(one.category) for one in these])
        self.takes = {
            word: np.array([not wanted or word in wanted for wanted in every])
            for words, every in (
                (crowd.LANGUAGES, [one.languages for one in these]),
                (crowd.TOPICS, [one.topics for one in these]),
            )
            for word in words
        }

    def fitting(self, language: str, topics: frozenset[str]) -> Any:
        takes_topic = np.logical_or.reduce([self.takes[topic] for topic in topics])
        return np.flatnonzero(self.takes[language] & takes_topic)

    def first(self, fitting: Any, places: list[Place]) -> list[int | None]:
        able = self._able(fitting[:HEAD], places)
        found = able.argmax(axis=1)
        winners: list[int | None] = []
        for row, place in enumerate(places):
            if able[row, found[row]]:
                winners.append(self.ids[fitting[found[row]]])
                continue
            rest = self._able(fitting[HEAD:], [place])[0]
            winners.append(self.ids[fitting[HEAD + rest.argmax()]] if rest.any() else None)
        return winners

    def _able(self, fitting: Any, places: list[Place]) -> Any:
        size = np.array([place.subscribers for place in places])[:, None]
        floor = np.array([place.lowest_bid() for place in places])[:, None]
        refused = np.array([[c in place.refused_categories for c in crowd.CATEGORIES] for place in places])
        able = (self.smallest[fitting] <= size) & (size <= self.largest[fitting])
        able &= (self.bid[fitting] >= floor) & (size <= self.reach[fitting])
        able &= ~refused[:, self.category[fitting]]
        columns = {column: at for at, column in enumerate(fitting.tolist())}
        for row, place in enumerate(places):
            for number in place.lately:
                if (at := columns.get(self.position[number])) is not None:
                    able[row, at] = False
        return able
