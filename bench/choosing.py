"""One round of choosing: 100,000 due channels among 10,000 active campaigns, in one process on one core.

    ./run bench choosing [--channels 100000] [--campaigns 10000]

Each method runs in a fresh process. Its memory is the peak of that process above the peak of one that makes
the same channels and campaigns and stops there. The market takes every price off its winner's budget before
it goes on; the other two choose for each channel alone, which is easier. All are checked against `choose`.
"""

import argparse
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from bench.market.by_numpy import by_numpy
from bench.market.by_sql import by_sql
from bench.market.rounds import (
    NEARLY_SPENT,
    NOW,
    PLENTY,
    SPENT,
    Measured,
    Round,
    check_market,
    make_round,
)
from rules.market import Market


def by_market(these: Round) -> Measured:
    began = time.process_time()
    market = Market(these.candidates, NOW)
    built = time.process_time() - began
    won = sum(market.choose(place).winner is not None for place in these.due)
    seconds = time.process_time() - began
    return Measured(seconds, won / len(these.due), f"{built:.2f} s of it to sort the campaigns")


def nothing(_these: Round) -> Measured:
    return Measured(0, 0)


def checked_market(these: Round) -> Measured:
    check_market(these)
    return Measured(0, 0)


Method = Callable[[Round], Measured]
MARKET: dict[str, Method] = {"market (rules/market.py)": by_market}
METHODS: dict[str, Method] = {
    **MARKET,
    "numpy, no budgets taken off": by_numpy,
    "SQL query per channel, no budgets": by_sql,
}


@dataclass(frozen=True)
class Kind:
    """What round to make: how many channels and campaigns, and how much these have left."""

    channels: int
    campaigns: int
    left: tuple[float, float]


def apart(method: Method, kind: Kind) -> tuple[Measured, float]:
    """Runs it in a fresh process; with the peak of its memory in megabytes."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    child = context.Process(target=_run, args=(method, kind, there))
    child.start()
    there.close()
    measured: tuple[Measured, float] = here.recv()
    child.join()
    return measured


def _run(method: Method, kind: Kind, there: Connection) -> None:
    measured = method(make_round(kind.channels, kind.campaigns, kind.left))
    peak = Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]
    there.send((measured, int(peak) / 1024))


def report(name: str, kind: Kind, methods: dict[str, Method]) -> None:
    print(f"\n{kind.channels:,} due channels × {kind.campaigns:,} campaigns, {name}")
    print(f"{'':36}{'CPU s':>9}{'µs/slot':>9}{'+MB':>6}{'filled':>8}")
    apart(checked_market, kind)
    _nothing, base = apart(nothing, kind)
    for label, method in methods.items():
        run, peak = apart(method, kind)
        micro = run.seconds / kind.channels * 1e6
        print(
            f"{label:36}{run.seconds:9.2f}{micro:9.1f}{peak - base:6.0f}{run.filled:8.0%}  {run.note}",
            flush=True,
        )
    print(f"{'channels and campaigns alone':36}{'':18}{base:6.0f}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--channels", type=int, default=100_000)
    parser.add_argument("--campaigns", type=int, default=10_000)
    options = parser.parse_args()
    for name, left in {"budgets full": PLENTY, "nearly spent": NEARLY_SPENT, "spent": SPENT}.items():
        report(name, Kind(options.channels, options.campaigns, left), METHODS)
    for channels, campaigns in ((1, 1 / 10), (1 / 10, 1), (2, 1), (1, 2)):
        grown = Kind(int(options.channels * channels), int(options.campaigns * campaigns), PLENTY)
        report("how the cost grows", grown, MARKET)


if __name__ == "__main__":
    main()
