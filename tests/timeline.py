"""A clock of the test's own."""

import asyncio
import heapq
from itertools import count
from typing import Any


class Timeline:
    """Seconds that pass only when everybody sleeps."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self._number = count()

    def __call__(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        woken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.seconds + seconds, next(self._number), woken))
        await woken

    async def run(self, *work: Any) -> list[Any]:
        everybody = asyncio.gather(*work, return_exceptions=True)
        while not everybody.done():
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleepers:
                until, _number, woken = heapq.heappop(self._sleepers)
                self.seconds = max(self.seconds, until)
                woken.set_result(None)
        return await everybody
