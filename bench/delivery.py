"""A broadcast through the whole bot, as Telegram sees it: who got what, how fast, and who waited meanwhile.

    ./run bench delivery [--recipients 3000] [--paid] [--alone]

The sandbox speaks the Bot API over HTTP; the bot is a process of its own. 3 % have blocked it; after a third
Telegram answers 429 to every message of the broadcast for a while; after two thirds the bot is killed
(SIGKILL) and started again. Meanwhile somebody writes /help twice a second. With --paid the owners allow paid
broadcasts: up to a thousand a second. Then the same messages by python-telegram-bot with its AIORateLimiter,
without the kill, which it would not survive; --alone leaves that out. 100,000 recipients take an hour for
free.
"""

import argparse
import asyncio
import gc
import importlib.util
import os
import statistics
import sys
import tempfile
import time
from bisect import bisect_left
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import uvloop
from cryptography.fernet import Fernet
from sqlalchemy import insert
from sqlmodel import Session, func, select

from handlers.notices.paying import LONG
from rules.template import Draft
from rules.terms import PAID_BROADCAST_A_DAY
from sandbox import Sandbox
from sandbox.faults import Fault, Faults
from sandbox.world import Person as Somebody
from storage import Storage, notices, sendings, terms
from storage.consent_rows import Follow
from storage.notice_rows import Notice
from storage.notices import Wanted
from storage.sending_rows import Sending, Stage
from storage.sendings import Asked
from storage.verify import verify
from tests.cast import Telegram
from tests.senders import approved, bakery, tops_up

ROOT = Path(__file__).parent.parent
FIRST = 2_000_000
BLOCKED_PERCENT = 3
STORM_SECONDS, STORM_RETRY_SECONDS = 3.0, 3
PROBE_SECONDS = 0.5
SETTLES_SECONDS = 5.0
"""After a start, a storm or a kill, until the rate is looked at again."""
PART = 1_000
ALERT = Draft("Alert", "utility", "Flight {reference}: gate 7.", samples={"reference": "1"}, is_alert=True)
DATA_KEY = Fernet.generate_key().decode()


class Watch(Faults):
    """Sees every call of the Bot API as it comes in; makes the storm."""

    def __init__(self, probe: int, clock: Any = time.monotonic) -> None:
        super().__init__()
        self._probe, self._clock = probe, clock
        self.broadcast: list[float] = []
        self.replies: list[float] = []
        self.refused = 0
        self.storm_until = 0.0
        self.asked_at = 0.0
        self.is_bot_up = False
        self.latencies: list[float] = []

    def take(self, method: str, chat_id: str) -> Fault | None:
        if not method.lower().startswith("sendmessage"):
            return None
        now = self._clock()
        self.is_bot_up = self.is_bot_up or chat_id != str(self._probe)
        if chat_id == str(self._probe):
            self.replies.append(now)
            if self.asked_at:
                self.latencies.append(now - self.asked_at)
                self.asked_at = 0.0
            return None
        self.broadcast.append(now)
        if now < self.storm_until:
            self.refused += 1
            return Fault("status", status=429, retry_after=STORM_RETRY_SECONDS)
        return None


def most_in_a_second(times: list[float]) -> int:
    return max(
        (number + 1 - bisect_left(times, at - 1.0 + 1e-9) for number, at in enumerate(times)), default=0
    )


def rate(times: list[float], spans: list[tuple[float, float]]) -> float:
    """Messages a second while nothing was wrong."""
    seconds = sum(end - start for start, end in spans)
    return sum(start <= at < end for at in times for start, end in spans) / seconds if seconds else 0.0


def fill(storage: Storage, recipients: int, paid: bool) -> str:
    """A bakery with so many customers, and one sending to all of them whose first part went well."""
    storage.migrate()
    now = datetime.now(UTC)
    with storage.transaction() as tx:
        sender = bakery(tx, now)
        for _ in range(-(-recipients // 50_000)):
            tops_up(tx, sender, 10_000, now)
        if paid:
            terms.change(tx, PAID_BROADCAST_A_DAY.key, 100_000, 1001, now)
        template = approved(tx, sender, ALERT, now)
        asked = Asked(template.id or 0, recipients, "person:1001", values={"reference": "AZ 610"})
        made = sendings.open_sending(tx, sender.id or 0, asked, now)
        assert isinstance(made, Sending), made
    for first in range(FIRST, FIRST + recipients, PART):
        people = range(first, min(first + PART, FIRST + recipients))
        with storage.transaction() as tx:
            _follow(tx, sender.id or 0, people, now)
            notices.queue(tx, sendings.batch_of(made), [Wanted(f"C{one}", one) for one in people], now)
    with storage.transaction() as tx:
        sending = sendings.filled(tx, made.id, now)
        sending.stage = Stage.REST
        tx.add(sending)
    return made.id


def _follow(tx: Session, business_id: int, people: range, now: datetime) -> None:
    wants = {"service": True, "codes": True, "offers": False, "business_id": business_id, "since": now}
    blank = {"reference": "", "language": "", "country": "", "age_band": ""}
    rows = [{**wants, **blank, "person_id": one, "customer_code": f"C{one}"} for one in people]
    tx.connection().execute(insert(Follow), rows)


@asynccontextmanager
async def world(recipients: int) -> AsyncIterator[tuple[Sandbox, Telegram, Watch]]:
    async with Sandbox() as sandbox, Telegram(sandbox.url, sandbox.token) as telegram:
        cloud = sandbox.cloud
        bot = next(iter(cloud.world.bots.values()))
        await telegram.person("Olga")
        probe = await telegram.person("Bruna")
        for number in range(FIRST, FIRST + recipients):
            cloud.world.people[number] = Somebody(number, "C")
            bot.started.add(number)
            if number * 37 % 100 < BLOCKED_PERCENT:
                bot.blocked.add(number)
        gc.freeze()  # Telegram does not stand still to look for garbage
        gc.set_threshold(1_000_000)
        watch = cloud.faults = Watch(probe.id)
        asking = asyncio.create_task(_probe(probe, watch))
        try:
            yield sandbox, telegram, watch
        finally:
            asking.cancel()


async def _probe(person: Any, watch: Watch) -> None:
    """Writes to the bot, again and again; what is not answered in time is not asked again meanwhile."""
    while True:
        await asyncio.sleep(PROBE_SECONDS)
        if watch.is_bot_up and not watch.asked_at:
            watch.asked_at = time.monotonic()
            await person.says("/help")


async def start(sandbox: Sandbox, folder: Path, *arguments: str) -> asyncio.subprocess.Process:
    settings = {
        "BOT_TOKEN": sandbox.token,
        "TELEGRAM_API_URL": sandbox.url,
        "OWNER_IDS": "1001",
        "DATABASE_URL": f"sqlite:///{folder}/bench.db",
        "DATA_KEY": DATA_KEY,
        "HTTP_PORT": "0",
        "PYTHONPATH": str(ROOT),
    }
    log = (folder / "log").open("ab")
    environment = {**os.environ, **settings}
    program = arguments or (str(ROOT / "bot.py"),)
    return await asyncio.create_subprocess_exec(
        sys.executable, *program, cwd=folder, env=environment, stdout=log, stderr=log
    )


async def until(enough: Any, seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while not enough():  # noqa: ASYNC110 (what is awaited happens in another process)
            await asyncio.sleep(0.05)


async def fairshare(recipients: int, paid: bool, folder: Path) -> None:
    storage = Storage(f"sqlite:///{folder}/bench.db", data_key=DATA_KEY)
    sending_id = fill(storage, recipients, paid)
    patience = recipients / 20 + 120

    def is_over() -> bool:
        with storage.reading() as tx:
            return tx.get_one(Sending, sending_id).ended_at is not None

    async with world(recipients) as (sandbox, _telegram, watch):
        sandbox.cloud.limits.set(0)
        bot = await start(sandbox, folder)
        marks = []
        await until(lambda: watch.broadcast, 120)
        marks.append(time.monotonic())
        await until(lambda: len(watch.broadcast) >= recipients / 3, patience)
        watch.storm_until = time.monotonic() + STORM_SECONDS
        marks += [time.monotonic(), watch.storm_until + STORM_RETRY_SECONDS]
        await until(lambda: len(watch.broadcast) - watch.refused >= recipients * 2 / 3, patience)
        marks.append(time.monotonic())
        bot.kill()
        await bot.wait()
        watch.is_bot_up, watch.asked_at = False, 0.0
        bot = await start(sandbox, folder)
        seen = len(watch.broadcast)
        await until(lambda: len(watch.broadcast) > seen, 120)
        marks.append(time.monotonic())
        rest = max(recipients * 0.03, LONG * 1.2 if paid else 0)
        await until(lambda: len(watch.broadcast) - watch.refused >= recipients - rest, patience)
        marks.append(time.monotonic())
        await until(is_over, patience)
        bot.terminate()
        await bot.wait()
        spans = [
            (marks[0] + SETTLES_SECONDS, marks[1]),
            (marks[2] + SETTLES_SECONDS, marks[3]),
            (marks[4] + SETTLES_SECONDS, marks[5]),
        ]
        report("Fairshare", watch, [one for one in spans if one[1] > one[0]], paid)
        records(storage, sandbox, recipients)
    storage.close()


def report(name: str, watch: Watch, spans: list[tuple[float, float]], paid: bool) -> None:
    took = sorted(watch.latencies)
    everything = sorted(watch.broadcast + watch.replies)
    if path := os.environ.get("BENCH_TIMES"):
        Path(path).write_text(str([round(at - everything[0], 3) for at in watch.broadcast]))
    p99 = took[min(len(took) - 1, int(len(took) * 0.99))] * 1000 if took else float("nan")
    median = statistics.median(took) * 1000 if took else float("nan")
    print(f"{name}{' (paid)' if paid else ''}")
    print(f"  messages a second while nothing was wrong   {rate(everything, spans):10.2f}")
    print(f"  of them of the broadcast                    {rate(watch.broadcast, spans):10.2f}")
    print(f"  most of the broadcast in any one second     {most_in_a_second(watch.broadcast):10}")
    print(f"  most messages in any one second             {most_in_a_second(everything):10}")
    print(f"  refused with 429                            {watch.refused:10}")
    print(f"  a reply to a person, ms: median, p99 of {len(took):4} {median:8.1f}{p99:8.1f}", flush=True)


def records(storage: Storage, sandbox: Sandbox, recipients: int) -> None:
    """What the database and the chats say in the end."""
    with storage.reading() as tx:
        by_person = tx.exec(select(Notice.person_id, func.count()).group_by(Notice.person_id)).all()  # type: ignore[arg-type]
        states = Counter(tx.exec(select(Notice.state)).all())
        complaints = verify(tx, datetime.now(UTC))
    once = sum(count == 1 for _person, count in by_person)
    bot = next(iter(sandbox.cloud.world.bots.values()))
    got = [len(sandbox.cloud.world.private_chat(bot, person).messages) for person in _customers(sandbox)]
    print(f"  recipients with exactly one attempt record  {once:10} of {recipients}")
    print(f"  their states                                {dict(states)}")
    by_count = [got.count(0), got.count(1), sum(count > 1 for count in got)]
    print(f"  customers with no, one, more messages       {by_count}")
    print(f"  complaints of the books                     {complaints or 'none'}", flush=True)


def _customers(sandbox: Sandbox) -> list[Somebody]:
    return [person for number, person in sandbox.cloud.world.people.items() if number >= FIRST]


async def peer(recipients: int, folder: Path) -> None:
    """python-telegram-bot's own limiter; bench/postman.py is its bot."""
    if importlib.util.find_spec("aiolimiter") is None:
        print("python-telegram-bot's AIORateLimiter needs aiolimiter, which is not installed")
        return
    async with world(recipients) as (sandbox, _telegram, watch):
        bot = await start(sandbox, folder, "-m", "bench.postman", str(FIRST), str(recipients))
        await until(lambda: watch.broadcast, 60)
        began = time.monotonic()
        await until(lambda: len(watch.broadcast) >= recipients / 3, recipients)
        stormed = time.monotonic()
        watch.storm_until = stormed + STORM_SECONDS
        await bot.wait()
        ended = watch.broadcast[-1]
        calm = watch.storm_until + STORM_RETRY_SECONDS + SETTLES_SECONDS
        spans = [(began + SETTLES_SECONDS, stormed), (calm, ended)]
        report("python-telegram-bot, AIORateLimiter", watch, [one for one in spans if one[1] > one[0]], False)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--recipients", type=int, default=3_000)
    options.add_argument("--paid", action="store_true")
    options.add_argument("--alone", action="store_true")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        uvloop.run(fairshare(chosen.recipients, chosen.paid, Path(folder)))
        if not chosen.alone and not chosen.paid:
            uvloop.run(peer(chosen.recipients, Path(folder)))


if __name__ == "__main__":
    main()
