"""The windows of Telegram's limits: so many messages in any second over all chats, and what one chat hears.

Times are seconds of a monotonic clock.
"""

import asyncio
import heapq
import math
from bisect import bisect_right, insort
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from itertools import count

SECOND = 1.0
OVERALL_SECONDS = 1.005
"""From one message to the thirtieth after it; but not before a second after the answer to that one, because
nobody knows when in between Telegram counted it."""
ASKED_AGAIN_SECONDS = 0.01
"""After this it is looked again whether one of thirty without an answer has got it."""
CLOSEST = 0.3
"""An idle window fills evenly: thirty calls at once, or a thousand, get their answers late, and people
theirs. In use, the next leaves when it may, but no closer to the last than this part of an even distance: so
what a busy moment of ours pressed together spreads again, and what it held up is made up for."""
CATCH_UP_SECONDS, CATCH_UP_MOST = 0.3, 30
"""So much of an even second may follow at once when we were late, but no more than so many messages: their
answers would come late, and so the slots of the next."""
TOGETHER_SECONDS = 0.002
"""What may leave so soon is given out at once: no clock wakes anybody more exactly."""
CHAT_GAP_SECONDS = 1.0
GROUP_MAX = 20
GROUP_SECONDS = 60.5

Clock = Callable[[], float]
Sleep = Callable[[float], Awaitable[None]]


class Chat:
    """What one chat has heard lately. Times are monotonic seconds."""

    def __init__(self, group: bool) -> None:
        self.turns: defaultdict[int, asyncio.Lock] = defaultdict(asyncio.Lock)
        self.paused_until = 0.0
        self.heard: deque[float] = deque(maxlen=GROUP_MAX if group else 1)
        self.is_group = group

    def free_at(self) -> float:
        """From when an owed message may be sent by the limits of this chat."""
        if not self.heard:
            return 0.0
        full = self.is_group and len(self.heard) == GROUP_MAX
        return max(self.heard[-1] + CHAT_GAP_SECONDS, self.heard[0] + GROUP_SECONDS if full else 0.0)

    def is_idle(self, now: float) -> bool:
        memory = GROUP_SECONDS if self.is_group else CHAT_GAP_SECONDS
        quiet = not self.heard or self.heard[-1] + memory < now
        return quiet and self.paused_until <= now and not any(turn.locked() for turn in self.turns.values())


class Slot:
    """A message's part of each window that it counts in, until a second after its answer. It may be given
    out a little before it is free: so the message `departs` last of all, right before it is written."""

    def __init__(self, windows: Sequence["Window"], free_at: float) -> None:
        self._windows, self._free_at = windows, free_at

    async def departs(self) -> None:
        self._free_at = await self._windows[-1].leave(self._free_at)

    def answered(self, now: float) -> None:
        for window in self._windows:
            window.end(max(self._free_at + OVERALL_SECONDS, now + SECOND))


class Window:
    """A window over all chats: `most` messages in a second, the most urgent first. What goes through it
    takes a slot of a wider one too. Slots are given out up to `ahead` seconds before they are free."""

    def __init__(
        self, most: int, clock: Clock, sleep: Sleep, wider: "Window | None" = None, ahead: float = 0.0
    ) -> None:
        self._most, self._clock, self._sleep, self._ahead = most, clock, sleep, ahead
        self._windows = (self, wider) if wider else (self,)
        self._unanswered = 0
        self._ends: list[float] = []
        """Of the slots that were answered and not given out anew: until when, the first first. Of some it is
        over: that tells since when they are free."""
        self._gap, self._last_at = SECOND / most, -math.inf
        self._at_once = min(CATCH_UP_SECONDS / self._gap, CATCH_UP_MOST)
        self._waiting: list[tuple[int, int, Chat, asyncio.Future[Slot | None]]] = []
        self._number = count()
        self._keeper: asyncio.Task[None] | None = None

    async def through(self, chat: Chat, lane: int) -> Slot | None:
        """Queue for the window. None if meanwhile this chat heard something or was paused."""
        granted: asyncio.Future[Slot | None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (lane, next(self._number), chat, granted))
        if self._keeper is None or self._keeper.done():
            self._keeper = asyncio.create_task(self._keep())
        try:
            return await granted
        except asyncio.CancelledError:
            if granted.done() and not granted.cancelled() and (slot := granted.result()):
                slot.answered(self._clock())
            raise

    async def _keep(self) -> None:
        """Let the waiting in, as the window allows."""
        while self._waiting:
            now = self._clock()
            if (wait := self._free_at(now) - self._ahead - now) > TOGETHER_SECONDS:
                await self._sleep(wait)
                continue
            _lane, _number, chat, granted = heapq.heappop(self._waiting)
            if granted.done():
                continue
            if max(chat.free_at(), chat.paused_until) > now:
                granted.set_result(None)
                continue
            free_at = max(window.take(now) for window in self._windows)
            chat.heard.append(free_at)
            granted.set_result(Slot(self._windows, free_at))

    def _free_at(self, now: float) -> float:
        """From when one more may leave, which may be over; a guess if that depends on answers."""
        over = self._over(now)
        if over >= len(self._ends):
            return now + self._ahead + ASKED_AGAIN_SECONDS
        since = self._ends[over] if over >= 0 else -math.inf  # never used yet
        gap = self._gap if since < now - SECOND else CLOSEST * self._gap
        return max(since, self._last_at + gap, now - self._at_once * gap)

    def _over(self, now: float) -> int:
        """How many more there are than may be."""
        over = self._unanswered + len(self._ends) - self._most
        passed = min(bisect_right(self._ends, now), max(over, 0))
        del self._ends[:passed]
        return over - passed

    def take(self, now: float) -> float:
        """Gives out the next slot; from when it is free."""
        self._last_at = self._free_at(now)
        del self._ends[: max(self._over(now) + 1, 0)]
        self._unanswered += 1
        return max(self._last_at, now)

    async def leave(self, free_at: float) -> float:
        """Until a slot that was given out is free, and no reply has taken it meanwhile; when that was."""
        while True:
            while (wait := free_at - (now := self._clock())) > 0:
                await self._sleep(wait)
            if self._over(now) <= 0:
                return free_at
            free_at = self._ends.pop(0) if self._ends else now + ASKED_AGAIN_SECONDS

    def note(self, chat: Chat, now: float) -> Slot:
        """A message leaves now, whether or not there is room: its slot is to be `answered`."""
        chat.heard.append(now)
        for window in self._windows:
            window.begin()
        return Slot(self._windows, now)

    def begin(self) -> None:
        self._unanswered += 1

    def end(self, at: float) -> None:
        self._unanswered -= 1
        insort(self._ends, at)

    def close(self) -> None:
        if self._keeper is not None:
            self._keeper.cancel()
