"""The movable clock: wall time plus an offset."""

import time
from datetime import UTC, datetime

from sandbox.world import World


class Clock:
    """Time in the emulated Telegram; moving it is kept in the world, so that a restart keeps it."""

    def __init__(self, world: World) -> None:
        self._world = world

    @property
    def offset_seconds(self) -> float:
        return self._world.clock_offset_seconds

    def timestamp(self) -> float:
        """Unix seconds."""
        return time.time() + self._world.clock_offset_seconds

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.timestamp(), UTC)

    def advance(self, seconds: float) -> None:
        self._world.clock_offset_seconds += seconds

    def set_offset(self, seconds: float) -> None:
        self._world.clock_offset_seconds = seconds
