"""The windows of Telegram's limits: so many messages in any second over all chats, and what one chat hears.

Times are seconds of a monotonic clock.
"""

import asyncio
import heapq
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from itertools import count

SECOND = 1.0
OVERALL_SECONDS = 1.005
"""From one message to the thirtieth after it; but not before a second after the answer to that one, because
nobody knows when in between Telegram counted it."""
ASKED_AGAIN_SECONDS = 0.01
"""After this it is looked again whether one of thirty without an answer has got it."""
SPREAD_SECONDS = 0.5
"""A window fills no faster: thirty calls at once, or a thousand, would get their answers late, and people
theirs. Nor much slower: what became free while we were busy, and is not used, is lost."""
CATCH_UP_SECONDS, CATCH_UP_MOST = 0.3, 30
"""What a busy moment of ours held up may follow at once: later, the window would keep it late for ever. But
no more than so many messages: their answers would come late, and so the slots of the next."""
TOGETHER_SECONDS = 0.002
"""What is due so soon leaves at once: no clock wakes anybody more exactly."""
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
        quiet = not self.heard or self.heard[-1] + GROUP_SECONDS < now
        return quiet and self.paused_until <= now and not any(turn.locked() for turn in self.turns.values())


class Slot:
    """A message's part of each window that it counts in, from its call until a second after its answer."""

    def __init__(self, windows: Sequence["Window"], began: float) -> None:
        self._windows, self._began = windows, began

    def answered(self, now: float) -> None:
        for window in self._windows:
            window.end(max(self._began + OVERALL_SECONDS, now + SECOND))


class Window:
    """A window over all chats: `most` messages in a second, the most urgent first. What goes through it
    counts in a wider one too, but does not wait for that."""

    def __init__(self, most: int, clock: Clock, sleep: Sleep, wider: "Window | None" = None) -> None:
        self._most, self._clock, self._sleep = most, clock, sleep
        self._windows = (self, wider) if wider else (self,)
        self._unanswered = 0
        self._ends: list[float] = []
        """Of the slots that were answered: until when, the first first."""
        self._gap, self._next_at = SPREAD_SECONDS / most, 0.0
        self._catch_up = min(CATCH_UP_SECONDS, CATCH_UP_MOST * self._gap)
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
            if (wait := self._full_for(now)) > 0 or (wait := self._next_at - now) > TOGETHER_SECONDS:
                await self._sleep(wait)
                continue
            _lane, _number, chat, granted = heapq.heappop(self._waiting)
            if granted.done():
                continue
            free = max(chat.free_at(), chat.paused_until) <= now
            if free:
                self._next_at = max(self._next_at, now - self._catch_up) + self._gap
            granted.set_result(self.note(chat, now) if free else None)

    def _full_for(self, now: float) -> float:
        """How long until it is worth to look again; 0 if there is room now."""
        while self._ends and self._ends[0] <= now:
            heapq.heappop(self._ends)
        if self._unanswered + len(self._ends) < self._most:
            return 0.0
        return self._ends[0] - now if self._ends else ASKED_AGAIN_SECONDS

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
        heapq.heappush(self._ends, at)

    def close(self) -> None:
        if self._keeper is not None:
            self._keeper.cancel()
