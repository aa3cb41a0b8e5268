"""Each bot's queue of updates: what is kept, for how long, who polls it."""

import asyncio
from collections.abc import Callable
from typing import Any

import orjson

from sandbox.clock import Clock
from sandbox.errors import Failure
from sandbox.world import Bot, Json, QueuedUpdate

# Seconds that an update waits for its bot (Client.cpp of tdlib/telegram-bot-api).
DAY = 86400.0
KEPT_SECONDS = {
    "callback_query": 150.0, "shipping_query": 150.0, "pre_checkout_query": 150.0,
    "inline_query": 30.0, "chosen_inline_result": 600.0,
}  # fmt: skip
KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "guest_message",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost", "managed_bot", "subscription",
)  # fmt: skip
# `subscription` is of Bot API 10.2: only a bot that names it gets it.
# Queries wait in queues of their own, so that a stuck message delays none (Client.cpp: user id + (n << 33)).
LANES = {"inline_query": 1, "chosen_inline_result": 2, "callback_query": 3, "pre_checkout_query": 4}
ONLY_WHEN_NAMED = frozenset({"chat_member", "message_reaction", "message_reaction_count", "subscription"})
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
)
WEBHOOK_TOOK_OVER = "Conflict: terminated by setWebhook request"


def wants(bot: Bot, kind: str) -> bool:
    return kind in bot.allowed_updates if bot.allowed_updates else kind not in ONLY_WHEN_NAMED


def remember_allowed(bot: Bot, given: Any) -> None:
    """Keeps a given list without unknown names; an empty one means the default, no list changes nothing."""
    if isinstance(given, list):
        bot.allowed_updates = [name for name in given if name in KINDS]


class Updates:
    """Queues, and the poller that waits on each of them."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._pollers: dict[int, asyncio.Future[None]] = {}
        self.on_webhook: Callable[[Bot, QueuedUpdate], None] = lambda bot, update: None
        self.on_webhook_set: Callable[[Bot], None] = lambda bot: None

    def deliver(self, bot: Bot, kind: str, content: Json, queue: int) -> None:
        if wants(bot, kind):
            self.enqueue(bot, {kind: content}, kind, queue + (LANES.get(kind, 0) << 33))

    def enqueue(self, bot: Bot, update: Json, kind: str = "", queue: int = 0) -> int:
        """Queues a whole update, numbering it unless it brings its own number."""
        own = update.get("update_id")
        key = bot.next_update_id
        number = own if isinstance(own, int) else key
        if own is None:
            update = {"update_id": key, **update}
        bot.next_update_id = max(key, number) + 1
        expires_at = self._clock.timestamp() + KEPT_SECONDS.get(kind, DAY)
        encoded = orjson.dumps(update)
        queued = QueuedUpdate(key, number, kind, queue, expires_at, encoded, own is not None)
        bot.queue[key] = queued
        self.wake(bot)
        if bot.webhook is not None:
            self.on_webhook(bot, queued)
        return number

    def wake(self, bot: Bot) -> None:
        poller = self._pollers.get(bot.id)
        if poller is not None and not poller.done():
            poller.set_result(None)

    def interrupt(self, bot: Bot, description: str) -> None:
        """Ends a waiting getUpdates with 409."""
        poller = self._pollers.pop(bot.id, None)
        if poller is not None and not poller.done():
            poller.set_exception(Failure(description, 409))

    def confirm(self, bot: Bot, offset: int) -> None:
        """Drops what lies below `offset`; a negative one keeps only that many of the newest."""
        queue = bot.queue
        if offset < 0:
            while len(queue) > -offset:
                queue.popitem(last=False)
        while queue and offset > 0:
            oldest = next(iter(queue.values()))
            if oldest.update_id >= offset or oldest.undelivered_injection:
                break
            queue.popitem(last=False)

    def ready(self, bot: Bot, limit: int) -> list[bytes]:
        now = self._clock.timestamp()
        found: list[bytes] = []
        expired = []
        for key, update in bot.queue.items():
            if len(found) >= limit:
                break
            if update.expires_at <= now:
                expired.append(key)
            else:
                update.undelivered_injection = False
                found.append(update.encoded)
        for key in expired:
            del bot.queue[key]
        return found

    async def poll(self, bot: Bot, offset: int, limit: int, seconds: float) -> list[bytes]:
        self.interrupt(bot, OTHER_POLLER)
        self.confirm(bot, offset)
        found = self.ready(bot, limit)
        if found or seconds <= 0:
            return found
        poller: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._pollers[bot.id] = poller
        try:
            async with asyncio.timeout(seconds):
                await poller
        except TimeoutError:
            return []
        finally:
            if self._pollers.get(bot.id) is poller:
                del self._pollers[bot.id]
        return self.ready(bot, limit)
