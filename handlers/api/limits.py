"""How often: counted in memory, as one process serves the API."""

from collections import deque
from dataclasses import dataclass, field

NAMES_MAX = 50_000


@dataclass
class Limit:
    """At most so many in any so many seconds, for each name by itself."""

    most: int
    seconds: float
    _counted: dict[str, deque[float]] = field(default_factory=dict)

    def wait(self, name: str, now: float) -> float:
        """Seconds until another one is allowed; 0 if it is now."""
        times = self._counted.get(name)
        if times is None:
            return 0.0
        # A clock that was set back must not keep anybody out for longer than the span.
        while times and not 0 <= now - times[0] < self.seconds:
            times.popleft()
        if not times:
            del self._counted[name]
        return self.seconds - (now - times[0]) if len(times) >= self.most else 0.0

    def count(self, name: str, now: float) -> None:
        if name not in self._counted and len(self._counted) >= NAMES_MAX:
            self._make_room(now)
        self._counted.setdefault(name, deque()).append(now)

    def _make_room(self, now: float) -> None:
        """Drops what is over; and if all are still counted, those that began first."""
        for name in list(self._counted):
            self.wait(name, now)
        for name in list(self._counted)[: max(0, len(self._counted) - NAMES_MAX + 1)]:
            del self._counted[name]
