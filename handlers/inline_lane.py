"""The lane of inline queries: beside all other work, a few at a time, of each person only the newest.

They expire within half a minute and have no effect, so they are kept in memory alone: what a person looks for
is written nowhere, and after a crash nobody waits for an answer any more.
"""

import logging
from collections import deque
from collections.abc import Callable, Coroutine
from typing import Any

from handlers.attempt import AnyApplication, Attempt
from storage.inbox import Arrival

AT_ONCE_MAX = 32
WAITING_MAX = 1_000
"""People whose question waits; beyond that the oldest is given up."""

log = logging.getLogger(__name__)


class InlineLane:
    """`start` runs a coroutine as a task of the lanes; `crashes` takes the exceptions of handlers."""

    def __init__(
        self,
        application: AnyApplication,
        start: Callable[[Coroutine[Any, Any, None]], None],
        crashes: deque[BaseException],
    ) -> None:
        self._application, self._start, self._crashes = application, start, crashes
        self._waiting: dict[str, Arrival] = {}
        self._at_work = 0

    def offer(self, arrival: Arrival) -> None:
        """Returns at once. Who types on asks anew: the newer question takes the place of the older."""
        self._waiting[arrival.chat] = arrival
        if len(self._waiting) > WAITING_MAX:
            del self._waiting[next(iter(self._waiting))]
        if self._at_work < AT_ONCE_MAX:
            self._at_work += 1
            self._start(self._serve())

    async def _serve(self) -> None:
        try:
            while self._waiting:
                await self._answer(self._waiting.pop(next(iter(self._waiting))))
        finally:
            self._at_work -= 1

    async def _answer(self, arrival: Arrival) -> None:
        """Never tried again: by then the person has typed on."""
        try:
            attempt = Attempt(self._application, arrival.raw)
        except Exception as error:  # the one edge where poison is met: it may break in any way
            log.error("update %s cannot be read: %s", arrival.update_id, type(error).__name__)
            return
        try:
            await attempt.run()
        except Exception as error:  # a handler may fail in any way, and none may stop the others
            self._crashes.append(error)
            log.error("update %s failed", arrival.update_id, exc_info=error)
