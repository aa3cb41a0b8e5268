"""How fast we may speak: Telegram's limits, kept by lanes, so that a broadcast never delays a person.

Limits: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import asyncio
import heapq
import os
import random
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import timedelta
from enum import IntEnum
from itertools import count
from typing import Any

from telegram.error import NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

OVERALL_MAX = 30
SECOND = 1.0
OVERALL_SECONDS = 1.005
"""From one message to the thirtieth after it; but not before a second after the answer to that one, because
nobody knows when in between Telegram counted it."""
ANSWER_SECONDS_MAX = 0.5
"""One whose answer takes longer holds up nobody any more."""
ASKED_AGAIN_SECONDS = 0.01
SPREAD_SECONDS = 0.8
"""A window fills no faster: thirty calls at once would get their answers late, and people theirs."""
CATCH_UP_SECONDS = 0.3
"""What a busy moment of ours held up may follow at once: later, the window would keep it late for ever."""
TOGETHER_SECONDS = 0.01
"""What is due so soon leaves at once: no clock wakes anybody more exactly."""
PAID_MAX = 970
"""With what is free it is the thousand a second that a paid broadcast may have."""
CHAT_GAP_SECONDS = 1.0
GROUP_MAX = 20
GROUP_SECONDS = 60.5
REPLY_WAIT_MAX_SECONDS = 30.0
UNTOLD_PAUSE_SECONDS = 5.0  # for a 429 that does not say how long
REMEMBERED_CHATS = 1024

SPEAKING = ("send", "forward", "copy", "edit", "post", "repost")
NOT_SPEAKING = {"sendChatAction", "editUserStarSubscription", "sendGift"}

# PTB warns about each `RetryAfter` until this is set; it makes `retry_after` a timedelta.
os.environ.setdefault("PTB_TIMEDELTA", "1")

Call = Callable[..., Coroutine[Any, Any, Any]]


class Lane(IntEnum):
    """Who waits for whom: the lower goes first. None is 0: PTB takes a false value for none given."""

    ANSWER = 1
    """Answers to queries, and every call that shows nobody a message: never held back."""
    REPLY = 2
    """To a person who has just spoken: waits only while Telegram has paused their own chat."""
    OWED = 3
    """Receipts, reminders, posts: within all limits."""
    BULK = 4
    """Broadcasts: after all others."""
    PAID = 5
    """Broadcasts that are paid for, in a window of their own: they take nothing of the others'."""


class _Chat:
    """What one chat has heard lately. Times are monotonic seconds."""

    def __init__(self, group: bool) -> None:
        self.turns = {lane: asyncio.Lock() for lane in (Lane.OWED, Lane.BULK, Lane.PAID)}
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


class _Slot:
    """A message's part of the window, until which moment (monotonic seconds)."""

    def __init__(self, began: float) -> None:
        self._began = began
        self.until = began + SECOND + ANSWER_SECONDS_MAX
        self.is_answered = False

    def answered(self, now: float) -> None:
        self.is_answered = True
        self.until = min(self.until, max(self._began + OVERALL_SECONDS, now + SECOND))


class _Door:
    """A window over all chats: `most` messages in a second, the most urgent first."""

    def __init__(self, limiter: "Limiter", most: int) -> None:
        self._limiter = limiter
        self.sent: deque[_Slot] = deque(maxlen=most)
        self._gap, self._next_at = SPREAD_SECONDS / most, 0.0
        self._waiting: list[tuple[Lane, int, _Chat, asyncio.Future[_Slot | None]]] = []
        self._number = count()
        self._keeper: asyncio.Task[None] | None = None

    async def through(self, chat: _Chat, lane: Lane) -> _Slot | None:
        """Queue for the window. None if meanwhile this chat heard something or was paused."""
        granted: asyncio.Future[_Slot | None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (lane, next(self._number), chat, granted))
        if self._keeper is None or self._keeper.done():
            self._keeper = asyncio.create_task(self._keep())
        return await granted

    async def _keep(self) -> None:
        """Let the waiting in, as the window allows."""
        limiter = self._limiter
        while self._waiting:
            now = limiter.clock()
            first = self.sent[0] if len(self.sent) == self.sent.maxlen else None
            if first is not None and (wait := first.until - now) > 0:
                await limiter.sleep(wait if first.is_answered else min(wait, ASKED_AGAIN_SECONDS))
                continue
            if (wait := self._next_at - now) > TOGETHER_SECONDS:
                await limiter.sleep(wait)
                continue
            _lane, _number, chat, granted = heapq.heappop(self._waiting)
            if granted.done():
                continue
            free = max(chat.free_at(), chat.paused_until) <= now
            if free:
                self._next_at = max(self._next_at, now - CATCH_UP_SECONDS) + self._gap
            granted.set_result(self.note(chat, now) if free else None)

    def note(self, chat: _Chat, now: float) -> _Slot:
        slot = _Slot(now)
        self.sent.append(slot)
        chat.heard.append(now)
        return slot

    def close(self) -> None:
        if self._keeper is not None:
            self._keeper.cancel()


class Limiter(BaseRateLimiter[Lane]):
    """PTB's rate limiter with lanes: pass `rate_limit_args=Lane.OWED`; without it, a message is a reply."""

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = lambda: random.uniform(0.05, 0.5),
    ) -> None:
        self.clock, self.sleep, self._jitter = clock, sleep, jitter
        self._chats: dict[str, _Chat] = {}
        self._sweep_above = REMEMBERED_CHATS
        self._door, self._paid_door = _Door(self, OVERALL_MAX), _Door(self, PAID_MAX)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        self._door.close()
        self._paid_door.close()

    @asynccontextmanager
    async def turn(self, chat_id: int, lane: Lane) -> AsyncIterator[None]:
        """Waits as a message of that lane does, for who must look once more before the call; the call itself
        then goes as an ANSWER, and `pause` is told if it met a 429. Raises RetryAfter for a paused chat."""
        slot = await self._turn(self._chat(str(chat_id)), lane)
        try:
            yield
        finally:
            slot.answered(self.clock())

    def pause(self, chat_id: int, seconds: float) -> None:
        """Telegram wants this chat left in peace for so long."""
        self._rest(self._chat(str(chat_id)), seconds)

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Any:
        if rate_limit_args is Lane.ANSWER or not _speaks(endpoint) or "chat_id" not in data:
            return await callback(*args, **kwargs)
        chat = self._chat(str(data["chat_id"]))
        if rate_limit_args is None or rate_limit_args is Lane.REPLY:
            return await self._reply(chat, callback, args, kwargs)
        slot = await self._turn(chat, rate_limit_args)
        try:
            return await callback(*args, **kwargs)
        except TelegramError as error:
            self._pause(chat, error)
            raise
        finally:
            slot.answered(self.clock())

    async def _reply(self, chat: _Chat, callback: Call, args: Any, kwargs: dict[str, Any]) -> Any:
        """Send now; if this very chat is paused, wait for it, up to a limit in all."""
        patience = self.clock() + REPLY_WAIT_MAX_SECONDS
        while True:
            now = self.clock()
            if chat.paused_until > patience:
                raise RetryAfter(timedelta(seconds=chat.paused_until - now))
            if chat.paused_until > now:
                await self.sleep(chat.paused_until - now)
                continue
            slot = self._door.note(chat, now)
            try:
                return await callback(*args, **kwargs)
            except TelegramError as error:
                if not self._pause(chat, error):
                    raise
            finally:
                slot.answered(self.clock())

    async def _turn(self, chat: _Chat, lane: Lane) -> _Slot:
        """Wait until the limits allow a message that nobody is waiting for. A paused chat is refused at once:
        the row behind the message waits better than this process does."""
        async with chat.turns[lane]:
            while True:
                if (paused := chat.paused_until - self.clock()) > 0:
                    raise RetryAfter(timedelta(seconds=paused))
                if (wait := chat.free_at() - self.clock()) > 0:
                    await self.sleep(wait)
                elif slot := await (self._paid_door if lane is Lane.PAID else self._door).through(chat, lane):
                    return slot

    def _pause(self, chat: _Chat, error: TelegramError) -> bool:
        """Was it a 429? Then this chat, and no other, is paused."""
        seconds = flood_seconds(error)
        if seconds is None:
            return False
        self._rest(chat, seconds)
        return True

    def _rest(self, chat: _Chat, seconds: float) -> None:
        chat.paused_until = max(chat.paused_until, self.clock() + seconds + self._jitter())

    def _chat(self, chat_id: str) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            self._sweep()
            chat = self._chats[chat_id] = _Chat(group=chat_id.startswith(("-", "@")))
        return chat

    def _sweep(self) -> None:
        """Forget the chats that no limit concerns any more, now and then."""
        if len(self._chats) >= self._sweep_above:
            now = self.clock()
            self._chats = {key: chat for key, chat in self._chats.items() if not chat.is_idle(now)}
            self._sweep_above = max(REMEMBERED_CHATS, 2 * len(self._chats))


def flood_seconds(error: TelegramError) -> float | None:
    """How long a 429 asks to wait; None for other errors. A 429 without parameters is told by its text."""
    if isinstance(error, RetryAfter):
        seconds = error.retry_after
        return seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)
    if isinstance(error, NetworkError) and "too many requests" in error.message.lower():
        return UNTOLD_PAUSE_SECONDS
    return None


def _speaks(endpoint: str) -> bool:
    return endpoint.startswith(SPEAKING) and endpoint not in NOT_SPEAKING
