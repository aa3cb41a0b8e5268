"""How fast we may speak: Telegram's limits, kept by lanes, so that a broadcast never delays a person.

Limits: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

import asyncio
import os
import random
import time
from collections.abc import Callable, Coroutine
from datetime import timedelta
from enum import IntEnum
from typing import Any

from telegram.error import NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from handlers.window import Chat, Clock, Sleep, Slot, Window

OVERALL_MAX = 30
PAID_MAX = 998
"""A paid broadcast may have a thousand a second, with all that is free: that counts here too. A few are left
for replies, which wait for nobody."""
PAID_AHEAD_SECONDS = 0.06
"""So long before it is free a slot of a paid broadcast is given out: a busy process takes this long from
there to the first byte, and each slot would lose it."""
HEARD_WITHIN_SECONDS = 0.001
"""uvloop counts whole milliseconds."""
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
    """Broadcasts that are paid for, in a wider window: they take nothing of what is free."""


class Limiter(BaseRateLimiter[Lane]):
    """PTB's rate limiter with lanes: pass `rate_limit_args=Lane.OWED`; without it, a message is a reply."""

    def __init__(
        self,
        *,
        clock: Clock = time.monotonic,
        sleep: Sleep = asyncio.sleep,
        jitter: Callable[[], float] = lambda: random.uniform(0.05, 0.5),
    ) -> None:
        self.clock, self.sleep, self._jitter = clock, sleep, jitter
        self._chats: dict[str, Chat] = {}
        self._sweep_above = REMEMBERED_CHATS
        self._paid_window = Window(PAID_MAX, clock, sleep, ahead=PAID_AHEAD_SECONDS)
        self._window = Window(OVERALL_MAX, clock, sleep, wider=self._paid_window)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        self._window.close()
        self._paid_window.close()

    async def turn(self, chat_id: int, lane: Lane) -> Slot:
        """Waits as a message of that lane does, for who must look once more before the call. The call itself
        then goes as an ANSWER when its slot `departs`; the slot is told that it was `answered`, and `pause`
        if it met a 429. Raises RetryAfter for a paused chat."""
        return await self._turn(self._chat(str(chat_id)), lane)

    def heard_at(self) -> float:
        """A time by which an answer was here that the loop deals with now: when its turn began."""
        return min(self.clock(), asyncio.get_running_loop().time() + HEARD_WITHIN_SECONDS)

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
            await slot.departs()
            return await callback(*args, **kwargs)
        except TelegramError as error:
            self._pause(chat, error)
            raise
        finally:
            slot.answered(self.clock())

    async def _reply(self, chat: Chat, callback: Call, args: Any, kwargs: dict[str, Any]) -> Any:
        """Send now; if this very chat is paused, wait for it, up to a limit in all."""
        patience = self.clock() + REPLY_WAIT_MAX_SECONDS
        while True:
            now = self.clock()
            if chat.paused_until > patience:
                raise RetryAfter(timedelta(seconds=chat.paused_until - now))
            if chat.paused_until > now:
                await self.sleep(chat.paused_until - now)
                continue
            slot = self._window.note(chat, now)
            try:
                return await callback(*args, **kwargs)
            except TelegramError as error:
                if not self._pause(chat, error):
                    raise
            finally:
                slot.answered(self.clock())

    async def _turn(self, chat: Chat, lane: Lane) -> Slot:
        """Wait until the limits allow a message that nobody is waiting for. A paused chat is refused at once:
        the row behind the message waits better than this process does."""
        window = self._paid_window if lane is Lane.PAID else self._window
        async with chat.turns[lane]:
            while True:
                if (paused := chat.paused_until - self.clock()) > 0:
                    raise RetryAfter(timedelta(seconds=paused))
                if (wait := chat.free_at() - self.clock()) > 0:
                    await self.sleep(wait)
                elif slot := await window.through(chat, lane):
                    return slot

    def _pause(self, chat: Chat, error: TelegramError) -> bool:
        """Was it a 429? Then this chat, and no other, is paused."""
        seconds = flood_seconds(error)
        if seconds is None:
            return False
        self._rest(chat, seconds)
        return True

    def _rest(self, chat: Chat, seconds: float) -> None:
        chat.paused_until = max(chat.paused_until, self.clock() + seconds + self._jitter())

    def _chat(self, chat_id: str) -> Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            self._sweep()
            chat = self._chats[chat_id] = Chat(group=chat_id.startswith(("-", "@")))
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
