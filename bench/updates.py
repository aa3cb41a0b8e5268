"""Updates a second and CPU per update: this bot, whole, beside two bare echo bots.

    ./run bench updates [--updates 10000] [--rounds 3]

Each bot works off the same backlog of /start in a process of its own on core 0; the Bot API is on core 1.
This bot stores every update before it is confirmed, meets new people in the database, and answers in their
language with buttons; the others only echo. Compare the ratios: the machine moves the absolute figures.
"""

import argparse
import asyncio
import os
import signal
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from bench.telegram import PEOPLE, Backlog, Connection

ROOT = Path(__file__).parent.parent
TOKEN = "100000001:benchmark-token-that-opens-nothing-at-all"
GIVE_UP_SECONDS = 120
TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Run:
    updates_per_second: float
    cpu_microseconds: float
    peak_megabytes: float


@dataclass(frozen=True)
class Contestant:
    name: str
    command: list[str]


CONTESTANTS = (
    Contestant("Fairshare, whole", [sys.executable, "bot.py"]),
    Contestant(
        "python-telegram-bot, bare echo", [sys.executable, "-m", "bench.peers", "python-telegram-bot"]
    ),
    Contestant("aiogram, bare echo", [sys.executable, "-m", "bench.peers", "aiogram"]),
)


async def measure(contestant: Contestant, updates: int) -> Run:
    """One fresh process, from its first poll to its last answer."""
    backlog = Backlog(updates)
    server = await asyncio.get_running_loop().create_server(lambda: Connection(backlog), "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    with tempfile.TemporaryDirectory() as folder:
        process = _start(contestant, url, folder)
        try:
            cpu_before = await _cpu_at_first_poll(process, backlog)
            await asyncio.wait_for(backlog.done.wait(), GIVE_UP_SECONDS)
            cpu = _cpu_seconds(process) - cpu_before
            peak = _peak_megabytes(process)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
            server.close()
    seconds = backlog.ended_at - backlog.began_at
    return Run(updates / seconds, cpu / updates * 1e6, peak)


def _start(contestant: Contestant, url: str, folder: str) -> "subprocess.Popen[bytes]":
    settings = {
        "BOT_TOKEN": TOKEN,
        "TELEGRAM_API_URL": url,
        "OWNER_IDS": "1",
        "DATABASE_URL": f"sqlite:///{folder}/bench.db",
        "HTTP_PORT": "0",
    }
    command = contestant.command if "bot.py" in contestant.command else [*contestant.command, url, TOKEN]
    return subprocess.Popen(
        ["taskset", "-c", "0", *command],
        cwd=ROOT,
        env=os.environ | settings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


async def _cpu_at_first_poll(process: "subprocess.Popen[bytes]", backlog: Backlog) -> float:
    """Starting up is not what is measured."""
    for _ in range(GIVE_UP_SECONDS * 100):
        if backlog.began_at:
            return _cpu_seconds(process)
        assert process.poll() is None, "the bot ended before it polled"
        await asyncio.sleep(0.01)
    raise TimeoutError("the bot never polled")


def _cpu_seconds(process: "subprocess.Popen[bytes]") -> float:
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS_PER_SECOND


def _peak_megabytes(process: "subprocess.Popen[bytes]") -> float:
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--updates", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    os.sched_setaffinity(0, {1})
    runs: dict[str, list[Run]] = {contestant.name: [] for contestant in CONTESTANTS}
    for number in range(options.rounds):
        order = CONTESTANTS[number % len(CONTESTANTS) :] + CONTESTANTS[: number % len(CONTESTANTS)]
        for contestant in order:
            runs[contestant.name].append(await measure(contestant, options.updates))
    _print(runs, options.updates, options.rounds)


def _print(runs: dict[str, list[Run]], updates: int, rounds: int) -> None:
    print(f"{updates} × /start of {PEOPLE} people, medians of {rounds} rounds, one core\n")
    print(f"{'':32}{'updates/s':>10}{'× aiogram':>11}{'CPU µs/update':>15}{'peak MB':>9}")
    peer = statistics.median(run.updates_per_second for run in runs[CONTESTANTS[-1].name])
    for name, measured in runs.items():
        speed = statistics.median(run.updates_per_second for run in measured)
        cpu = statistics.median(run.cpu_microseconds for run in measured)
        peak = statistics.median(run.peak_megabytes for run in measured)
        print(f"{name:32}{speed:10.0f}{speed / peer:11.2f}{cpu:15.0f}{peak:9.0f}")


if __name__ == "__main__":
    asyncio.run(main())
