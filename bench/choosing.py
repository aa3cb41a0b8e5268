"""One round of choosing: 100,000 due channels among 10,000 active campaigns, in one process on one core.

    ./run bench choosing [--channels 100000] [--campaigns 10000]

Each method runs in a process of its own, forked when channels and campaigns are in memory: its memory is what
it needs beyond them. The market takes every price off its winner's budget before it goes on; the other two
choose for each channel alone, which is easier. All are checked against `choose` on a sample.
"""

import argparse
import os
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from bench import crowd
from rules.choosing import Candidate, Place, contest
from rules.eligible import Standing, standing
from rules.market import Market

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SQL_SAMPLE = 1_000
CHECKED = 300
LATELY_MAX = 10
HEAD = 512
"""How many of the weightiest the vectorised method looks at first."""


@dataclass(frozen=True)
class Round:
    candidates: list[Candidate]
    due: list[Place]


@dataclass(frozen=True)
class Measured:
    seconds: float
    megabytes: float
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


def by_market(these: Round) -> Measured:
    began = time.process_time()
    market = Market(these.candidates, NOW)
    built = time.process_time() - began
    won = sum(market.choose(place).winner is not None for place in these.due)
    seconds = time.process_time() - began
    return Measured(seconds, 0, won / len(these.due), f"{built:.2f} s of it to sort the campaigns")


SCHEMA = """
CREATE TABLE campaign (id INTEGER PRIMARY KEY, advertiser INT, category TEXT, bid INT, purse INT, weight INT,
    size_min INT, size_max INT, any_language INT, any_topic INT);
CREATE INDEX by_weight ON campaign (weight DESC, id);
CREATE TABLE language (campaign INT, language TEXT, PRIMARY KEY (campaign, language)) WITHOUT ROWID;
CREATE TABLE topic (campaign INT, topic TEXT, PRIMARY KEY (campaign, topic)) WITHOUT ROWID;
"""
QUERY = """
SELECT id FROM campaign AS c
WHERE bid >= :floor AND bid * :subscribers / 1000 <= purse AND advertiser <> :owner
AND size_min <= :subscribers AND (size_max IS NULL OR size_max >= :subscribers)
AND (any_language OR EXISTS (SELECT 1 FROM language WHERE campaign = c.id AND language = :language))
AND (any_topic OR EXISTS (SELECT 1 FROM topic WHERE campaign = c.id AND topic IN ({topics})))
AND category NOT IN ({categories}) AND id NOT IN ({lately})
ORDER BY weight DESC, id LIMIT 2
"""


def by_sql(these: Round) -> Measured:
    """SQLite in memory, the winner and the runner-up for each channel of a sample; prices are left out."""
    base = sqlite3.connect(":memory:")
    base.executescript(SCHEMA)
    for one in (standing(candidate, NOW) for candidate in these.candidates):
        _insert(base, one)
    sample = these.due[:SQL_SAMPLE]
    began = time.process_time()
    winners = [_ask(base, place) for place in sample]
    seconds = (time.process_time() - began) * len(these.due) / len(sample)
    _check(these, winners)
    return Measured(
        seconds,
        0,
        sum(one is not None for one in winners) / len(sample),
        f"extrapolated from {len(sample)} channels",
    )


def _insert(base: sqlite3.Connection, one: Standing) -> None:
    c = one.candidate
    row = (c.campaign_id, c.advertiser_id, c.category, c.bid, one.purse, one.weight(), c.size_min, c.size_max)
    base.execute("INSERT INTO campaign VALUES (?,?,?,?,?,?,?,?,?,?)", (*row, not c.languages, not c.topics))
    base.executemany("INSERT INTO language VALUES (?,?)", [(c.campaign_id, word) for word in c.languages])
    base.executemany("INSERT INTO topic VALUES (?,?)", [(c.campaign_id, word) for word in c.topics])


def _ask(base: sqlite3.Connection, place: Place) -> int | None:
    lists = {
        "topics": ",".join(f"'{topic}'" for topic in place.topics),
        "categories": ",".join(f"'{category}'" for category in place.refused_categories),
        "lately": ",".join(map(str, place.lately)),
    }
    values = {
        "floor": place.lowest_bid(),
        "subscribers": place.subscribers,
        "owner": place.owner_id,
        "language": place.language,
    }
    found = base.execute(QUERY.format(**lists), values).fetchall()
    return found[0][0] if found else None


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
    _check(these, winners)
    return Measured(seconds, 0, sum(one is not None for one in winners) / len(winners), "winners only")


class Columns:
    """What the campaigns ask, as arrays, strongest first."""

    def __init__(self, strongest: list[Standing]) -> None:
        these = [one.candidate for one in strongest]
        self.ids = [one.campaign_id for one in these]
        self.position = {number: column for column, number in enumerate(self.ids)}
        self.bid = np.array([one.bid for one in these])
        self.reach = np.array([((one.purse + 1) * 1000 - 1) // one.candidate.bid for one in strongest])
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


def _check(these: Round, winners: list[int | None]) -> None:
    """Against asking every campaign."""
    everyone = [standing(candidate, NOW) for candidate in these.candidates]
    for place, winner in list(zip(these.due, winners, strict=False))[:CHECKED]:
        chosen = contest(everyone, place).winner
        assert (chosen.campaign_id if chosen else None) == winner, place


def _check_market(these: Round) -> None:
    """Against asking every campaign, with purses that shrink."""
    market = Market(these.candidates, NOW)
    everyone = {candidate.campaign_id: standing(candidate, NOW) for candidate in these.candidates}
    for place in these.due[:CHECKED]:
        chosen, expected = market.choose(place), contest(everyone.values(), place)
        assert (chosen.winner, chosen.price) == (expected.winner, expected.price), place
        if expected.winner:
            number = expected.winner.campaign_id
            everyone[number] = everyone[number].after(expected.price)


Method = Callable[[Round], Measured]
METHODS: dict[str, Method] = {
    "market (rules/market.py)": by_market,
    "numpy, no budgets taken off": by_numpy,
    "SQL query per channel, no budgets": by_sql,
}
PLENTY, NEARLY_SPENT, SPENT = (20, 400), (0, 4), (0, 0.2)


def apart(method: Method, these: Round) -> Measured:
    """Runs it in a fork, and measures what that needed more at its peak than at its start."""
    here, there = get_context("fork").Pipe(duplex=False)
    child = os.fork()
    if child == 0:
        before = _megabytes("VmRSS")
        measured = method(these)
        there.send(replace(measured, megabytes=_megabytes("VmHWM") - before))
        os._exit(0)
    there.close()
    measured = here.recv()
    os.waitpid(child, 0)
    return measured


def _megabytes(field: str) -> float:
    status = Path("/proc/self/status").read_text()
    return int(status.split(f"{field}:")[1].split()[0]) / 1024


def report(name: str, these: Round, methods: dict[str, Method]) -> None:
    print(f"\n{len(these.due):,} due channels × {len(these.candidates):,} campaigns, {name}")
    print(f"{'':36}{'CPU s':>9}{'µs/slot':>9}{'+MB':>6}{'filled':>8}")
    _check_market(these)
    for label, method in methods.items():
        run = apart(method, these)
        micro = run.seconds / len(these.due) * 1e6
        print(
            f"{label:36}{run.seconds:9.2f}{micro:9.1f}{run.megabytes:6.0f}{run.filled:8.0%}  {run.note}",
            flush=True,
        )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--channels", type=int, default=100_000)
    parser.add_argument("--campaigns", type=int, default=10_000)
    options = parser.parse_args()
    for name, left in {"budgets full": PLENTY, "nearly spent": NEARLY_SPENT, "spent": SPENT}.items():
        report(name, make_round(options.channels, options.campaigns, left), METHODS)
    alone = dict(list(METHODS.items())[:1])
    for channels, campaigns in ((1, 1 / 10), (1 / 10, 1), (2, 1), (1, 2)):
        grown = make_round(int(options.channels * channels), int(options.campaigns * campaigns), PLENTY)
        report("how the cost grows", grown, alone)


if __name__ == "__main__":
    main()
