"""What happened, in order, for the page and the tests: a bounded log that can be waited on."""

import asyncio
from collections import deque
from typing import Any

from sandbox.world import World

EVENTS_KEPT = 2000
CALLS_KEPT = 2000


class Events:
    """Numbered events; the newest EVENTS_KEPT stay readable, the numbering survives a restart."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._log: deque[dict[str, Any]] = deque(maxlen=EVENTS_KEPT)
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def newest(self) -> int:
        return self._world.event_number

    def emit(self, kind: str, **details: Any) -> None:
        self._world.event_number += 1
        self._log.append({"seq": self._world.event_number, "kind": kind, **details})
        if self._waiting:
            for future in self._waiting:
                if not future.done():
                    future.set_result(None)
            self._waiting.clear()

    def after(self, seq: int) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        for event in reversed(self._log):
            if event["seq"] <= seq:
                break
            found.append(event)
        return found[::-1]

    async def wait_after(self, seq: int, seconds: float) -> list[dict[str, Any]]:
        """Events newer than `seq`; waits up to `seconds` for the first one."""
        if seq >= self.newest and seconds > 0:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            await asyncio.wait([future], timeout=seconds)
        return self.after(seq)


class Calls:
    """The Bot API calls that were received, newest CALLS_KEPT."""

    def __init__(self) -> None:
        self._log: deque[dict[str, Any]] = deque(maxlen=CALLS_KEPT)
        self._number = 0

    def record(self, call: dict[str, Any]) -> None:
        self._number += 1
        call["seq"] = self._number
        self._log.append(call)

    def listed(self, method: str = "") -> list[dict[str, Any]]:
        return [call for call in self._log if not method or call["method"].lower() == method.lower()]

    def clear(self) -> None:
        self._log.clear()
