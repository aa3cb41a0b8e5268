"""How fast we may speak: Telegram's limits, kept by lanes, so that a broadcast never delays a person.

Limits: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import asyncio
import heapq
import os
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from enum import IntEnum
from itertools import count
from typing import Any

from telegram.error import NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

OVERALL_MAX = 30
OVERALL_SECONDS = 1.02  # Telegram's second, and 20 ms for the way there
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
    """Who waits for whom: the lower goes first."""

    ANSWER = 0
    """Answers to queries, and every call that shows nobody a message: never held back."""
    REPLY = 1
    """To a person who has just spoken: waits only while Telegram has paused their own chat."""
    OWED = 2
    """Receipts, reminders, posts: within all limits."""
    BULK = 3
    """Broadcasts: after all others."""


class _Chat:
    """What one chat has heard lately. Times are monotonic seconds."""

    def __init__(self, group: bool) -> None:
        self.turns = {Lane.OWED: asyncio.Lock(), Lane.BULK: asyncio.Lock()}
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


class Limiter(BaseRateLimiter[Lane]):
    """PTB's rate limiter with lanes: pass `rate_limit_args=Lane.OWED`; without it, a message is a reply."""

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = lambda: random.uniform(0.05, 0.5),
    ) -> None:
        self._clock, self._sleep, self._jitter = clock, sleep, jitter
        self._chats: dict[str, _Chat] = {}
        self._sweep_above = REMEMBERED_CHATS
        self._sent: deque[float] = deque(maxlen=OVERALL_MAX)
        self._waiting: list[tuple[Lane, int, _Chat, asyncio.Future[bool]]] = []
        self._number = count()
        self._door: asyncio.Task[None] | None = None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        if self._door is not None:
            self._door.cancel()

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
        await self._turn(chat, rate_limit_args)
        try:
            return await callback(*args, **kwargs)
        except TelegramError as error:
            self._pause(chat, error)
            raise

    async def _reply(self, chat: _Chat, callback: Call, args: Any, kwargs: dict[str, Any]) -> Any:
        """Send now; if this very chat is paused, wait for it, up to a limit in all."""
        patience = self._clock() + REPLY_WAIT_MAX_SECONDS
        while True:
            now = self._clock()
            if chat.paused_until > patience:
                raise RetryAfter(timedelta(seconds=chat.paused_until - now))
            if chat.paused_until > now:
                await self._sleep(chat.paused_until - now)
                continue
            self._note(chat, now)
            try:
                return await callback(*args, **kwargs)
            except TelegramError as error:
                if not self._pause(chat, error):
                    raise

    async def _turn(self, chat: _Chat, lane: Lane) -> None:
        """Wait until the limits allow a message that nobody is waiting for. A paused chat is refused at once:
        the row behind the message waits better than this process does."""
        async with chat.turns[lane]:
            while True:
                if (paused := chat.paused_until - self._clock()) > 0:
                    raise RetryAfter(timedelta(seconds=paused))
                if (wait := chat.free_at() - self._clock()) > 0:
                    await self._sleep(wait)
                elif await self._through_the_door(chat, lane):
                    return

    async def _through_the_door(self, chat: _Chat, lane: Lane) -> bool:
        """Queue for the window over all chats. False if meanwhile this chat heard something or was paused."""
        granted: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, (lane, next(self._number), chat, granted))
        if self._door is None or self._door.done():
            self._door = asyncio.create_task(self._keep_door())
        return await granted

    async def _keep_door(self) -> None:
        """Let the waiting in, the most urgent first, as the window over all chats allows."""
        while self._waiting:
            now = self._clock()
            wait = self._sent[0] + OVERALL_SECONDS - now if len(self._sent) == OVERALL_MAX else 0.0
            if wait > 0:
                await self._sleep(wait)
                continue
            _lane, _number, chat, granted = heapq.heappop(self._waiting)
            if granted.done():
                continue
            free = max(chat.free_at(), chat.paused_until) <= now
            if free:
                self._note(chat, now)
            granted.set_result(free)

    def _note(self, chat: _Chat, now: float) -> None:
        self._sent.append(now)
        chat.heard.append(now)

    def _pause(self, chat: _Chat, error: TelegramError) -> bool:
        """Was it a 429? Then this chat, and no other, is paused."""
        seconds = flood_seconds(error)
        if seconds is None:
            return False
        chat.paused_until = max(chat.paused_until, self._clock() + seconds + self._jitter())
        return True

    def _chat(self, chat_id: str) -> _Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            self._sweep()
            chat = self._chats[chat_id] = _Chat(group=chat_id.startswith(("-", "@")))
        return chat

    def _sweep(self) -> None:
        """Forget the chats that no limit concerns any more, now and then."""
        if len(self._chats) >= self._sweep_above:
            now = self._clock()
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
