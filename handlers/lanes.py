"""Stored updates on their way to handlers: a chat in order, chats side by side, payments past them all."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable, Coroutine, Iterable
from datetime import datetime
from typing import Any

from telegram.error import Forbidden

from handlers.arrivals import INLINE, PRE_CHECKOUT, TALK
from handlers.attempt import AnyApplication, Attempt
from handlers.inline_lane import InlineLane
from handlers.settling import Settling
from storage import Storage
from storage.inbox import PAYMENTS, Arrival

AT_ONCE_MAX = 256
FLOOD_MAX = 1_000
TICK_SECONDS = 0.1

log = logging.getLogger(__name__)


class Lanes:
    """Takes stored updates and sees each through to its end; one that fails is tried again, then set aside.

    `crashes` holds the latest exceptions of handlers. `alarm(sentence)` is told of what was set aside.
    """

    def __init__(
        self,
        application: AnyApplication,
        storage: Storage,
        now: Callable[[], datetime],
        *,
        alarm: Callable[[str], None] = log.error,
        at_once_max: int = AT_ONCE_MAX,
        flood_max: int = FLOOD_MAX,
    ) -> None:
        self._application, self._now, self._flood_max = application, now, flood_max
        self._settling = Settling(storage, now, alarm)
        self._slots = asyncio.Semaphore(at_once_max)
        self._queues: dict[str, deque[Arrival]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._later: list[Arrival] = []
        self._clock: asyncio.Task[None] | None = None
        self._queued = 0
        self._moved = asyncio.Event()
        self.crashes = self._settling.crashes
        self._inline = InlineLane(application, self._start, self.crashes)

    @property
    def waiting(self) -> int:
        """How many updates are in memory, not yet handled."""
        return self._queued + len(self._later)

    def offer(self, arrivals: Iterable[Arrival]) -> None:
        """Take updates that are stored; returns at once."""
        for arrival in arrivals:
            if arrival.retry_at is not None and arrival.retry_at > self._now():
                self._postpone(arrival)
            else:
                self._admit(arrival)

    async def room(self, below: int) -> None:
        """Wait until fewer than `below` updates wait in memory."""
        while self.waiting >= below:
            self._moved.clear()
            await self._moved.wait()

    async def drain(self, timeout_seconds: float) -> bool:
        """Let what was taken finish; True if it did in time. What is cut off stays in the inbox."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + timeout_seconds
        while self._tasks and loop.time() < deadline:
            await asyncio.wait(self._tasks, timeout=deadline - loop.time())
        cut_off = [*self._tasks, *([self._clock] if self._clock else [])]
        finished = not self._tasks
        for task in cut_off:
            task.cancel()
        await asyncio.gather(*cut_off, return_exceptions=True)
        self._settling.flush()
        return finished

    def _admit(self, arrival: Arrival) -> None:
        if arrival.lane == PRE_CHECKOUT:  # Telegram gives 10 seconds: it waits for nobody
            self._start(self._see_through(arrival))
            return
        if arrival.lane == INLINE:
            self._inline.offer(arrival)
            return
        name = f"{PAYMENTS} {arrival.chat}" if arrival.lane == PAYMENTS else arrival.chat
        queue = self._queues.get(name)
        if queue is None:
            queue = self._queues[name] = deque()
            self._start(self._serve(name, queue))
        elif arrival.lane == TALK and len(queue) >= self._flood_max:
            self._settling.finish(arrival.update_id)
            return
        queue.append(arrival)
        self._queued += 1

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, name: str, queue: deque[Arrival]) -> None:
        """One chat, in order. Its turn comes before the global slot: one busy chat can never take two."""
        while queue:
            arrival = queue.popleft()
            try:
                if arrival.lane == PAYMENTS:
                    await self._see_through(arrival)
                else:
                    async with self._slots:
                        await self._see_through(arrival)
            finally:
                self._queued -= 1
                self._moved.set()
        del self._queues[name]

    async def _see_through(self, arrival: Arrival) -> None:
        if arrival.retry_at is not None and self._settling.is_done(arrival):
            return
        try:
            attempt = Attempt(self._application, arrival.raw)
        except Exception as error:  # the one edge where poison is met: it may break in any way
            self._settling.set_aside(arrival, f"it cannot be read: {type(error).__name__}")
            return
        try:
            await attempt.run()
        except Forbidden:
            log.info("update %s: the chat has blocked the bot", arrival.update_id)
        except Exception as error:  # a handler may fail in any way, and none may stop the others
            self._settling.crashed(arrival, error)
            if not attempt.finished:  # what is finished has its effect: to run it again would do it twice
                if (retry := self._settling.retry(arrival, error)) is not None:
                    self._postpone(retry)
                return
        if not attempt.finished:
            self._settling.finish(arrival.update_id)

    def _postpone(self, arrival: Arrival) -> None:
        self._later.append(arrival)
        if self._clock is None or self._clock.done():
            self._clock = asyncio.create_task(self._tick())

    async def _tick(self) -> None:
        """Admit what was postponed when its time has come. `now` may jump, so nothing sleeps until then."""
        while self._later:
            await asyncio.sleep(TICK_SECONDS)
            postponed, self._later = self._later, []
            self.offer(postponed)
            self._moved.set()
