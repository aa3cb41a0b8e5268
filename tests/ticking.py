"""The bot in a test's own process: what its clock does every few seconds, it does at once for who waits."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

from telegram.ext import JobQueue

from handlers.context import Context
from handlers.running import Running, running
from sandbox import Sandbox
from settings import Settings
from storage import Storage

PACE = 0.1  # the clock ticks ten times as often as in life
SELDOM = timedelta(minutes=1)
"""What ticks hardly ever in life (old rows are forgotten) is not hurried: no test waits for it."""

_clocks: set[JobQueue[Context]] = set()


@asynccontextmanager
async def ticking(settings: Settings, storage: Storage, sandbox: Sandbox) -> AsyncIterator[Running]:
    """The bot at work, by the clock of the emulated Telegram's world."""
    async with running(settings, storage, sandbox.clock.now, pace=PACE) as bot:
        clock = bot.application.job_queue
        assert clock is not None
        _clocks.add(clock)
        try:
            yield bot
        finally:
            _clocks.discard(clock)


def now_of(bot: Running) -> datetime:
    now: datetime = bot.application.bot_data.now()
    return now


def tick_now() -> None:
    """Every clock of this process ticks now rather than at its hour. What is at it just now is left alone:
    whoever waits asks again."""
    now = datetime.now(UTC)
    for clock in _clocks:
        clock.scheduler.pause()  # else it would look for what is due after each of them
        for job in clock.scheduler.get_jobs():
            if job.trigger.interval < SELDOM:
                job.modify(next_run_time=now)
        clock.scheduler.resume()
