"""When each channel is worth a look again: what was seen there cannot change before.

Kept in the memory of the process alone, as rounds of posting come every two seconds and most channels have
nothing to decide for hours. Whatever is forgotten is looked at, so that nothing here can keep a post away for
longer than FORGET_EVERY.
"""

from collections.abc import Hashable
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush

LOOKS_MAX = 250
"""How many channels one round looks at."""
AGAIN = timedelta(minutes=1)
"""When nobody may have a slot, as long as neither campaigns nor channels change."""
FORGET_EVERY = timedelta(hours=1)


class Looks:
    """One for each database. `at_once` is called in the transaction that changes a channel's rules."""

    def __init__(self) -> None:
        self._at: dict[int, datetime] = {}
        self._heap: list[tuple[datetime, int]] = []
        self._waiting: set[int] = set()
        self._now: datetime | None = None
        self._forgotten_at: datetime | None = None
        self._news: Hashable = None
        self._changes = 0
        self.kept: object = None
        """What a round worked out and the next may use: gone as soon as there are news."""

    def begin(self, now: datetime, news: Hashable) -> bool:
        """A round begins. `news` is anything that differs when there may be more to post than before: then
        those that wait for it are due. True if every channel's first look is to be noted: nothing is known
        yet, it is long ago, or the clock was set back."""
        changed = (news, self._changes) != self._news
        self._news = news, self._changes
        is_stale = self._forgotten_at is None or now >= self._forgotten_at + FORGET_EVERY
        is_back = self._now is not None and now < self._now - AGAIN
        self._now = now
        if changed or is_back:
            self.kept = None
        if is_stale or is_back:
            self._at, self._heap, self._waiting, self._forgotten_at = {}, [], set(), now
            return True
        if changed and self._waiting:
            self._at.update(dict.fromkeys(self._waiting, now))
            self._heap = [(at, channel_id) for channel_id, at in self._at.items()]
            heapify(self._heap)
        return False

    def due(self, now: datetime) -> list[int]:
        """The channels to look at, the longest due first. They stay due until told otherwise."""
        found: set[int] = set()
        while self._heap and self._heap[0][0] <= now and len(found) < LOOKS_MAX:
            at, channel_id = heappop(self._heap)
            if self._at.get(channel_id) == at:
                found.add(channel_id)
        for channel_id in found:
            heappush(self._heap, (self._at[channel_id], channel_id))
        return sorted(found)

    def next(self, channel_id: int, at: datetime, *, waits: bool = False) -> None:
        """Nothing can be posted there before; if it `waits`, unless there are news."""
        if self._at.get(channel_id) != at:
            self._at[channel_id] = at
            heappush(self._heap, (at, channel_id))
        if waits:
            self._waiting.add(channel_id)
        else:
            self._waiting.discard(channel_id)

    def forget(self, channel_id: int) -> None:
        """It has no slots any more."""
        self._at.pop(channel_id, None)
        self._waiting.discard(channel_id)

    def at_once(self, channel_id: int) -> None:
        """Its rules change."""
        self._changes += 1
        if self._now is not None:
            self.next(channel_id, self._now)
