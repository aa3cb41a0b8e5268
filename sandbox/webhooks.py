"""Webhooks: updates go to the bot's address, in order per chat, again and again until it says 2xx."""

import asyncio
from collections import deque
from typing import Any

import aiohttp
import orjson

from sandbox.api import BotApi
from sandbox.call import Call
from sandbox.cloud import Cloud
from sandbox.updates import WEBHOOK_TOOK_OVER
from sandbox.world import Bot, QueuedUpdate, Webhook

RETRY_SECONDS_FIRST = 1.0
RETRY_SECONDS_MAX = 60.0
RETRY_AFTER_SECONDS_MAX = 3600.0
ANSWER_SECONDS = 60.0
NOT_IN_A_REPLY = ("get", "setwebhook", "deletewebhook", "close", "logout")
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Couriers:
    """One line per bot and chat, each carried by a task of its own."""

    def __init__(self, cloud: Cloud, api: BotApi) -> None:
        self._cloud = cloud
        self._api = api
        self._lines: dict[tuple[int, int], deque[QueuedUpdate]] = {}
        self._tasks: dict[tuple[int, int], asyncio.Task[None]] = {}
        self._http: aiohttp.ClientSession | None = None
        self._slots: dict[int, asyncio.Semaphore] = {}

    def start(self) -> None:
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS))
        self._cloud.updates.on_webhook = self.carry
        self._cloud.updates.on_webhook_set = self.take_over
        for bot in self._cloud.world.bots.values():
            if bot.webhook is not None:
                self.take_over(bot)

    async def stop(self) -> None:
        running = list(self._tasks.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        if self._http is not None:
            await self._http.close()

    def take_over(self, bot: Bot) -> None:
        """A webhook was set: whoever polls is told, and what waits is sent at once."""
        self._cloud.updates.interrupt(bot, WEBHOOK_TOOK_OVER)
        for key in [key for key in self._tasks if key[0] == bot.id]:
            self._tasks.pop(key).cancel()
            del self._lines[key]
        if bot.webhook is not None:
            self._slots[bot.id] = asyncio.Semaphore(bot.webhook.max_connections)
            for update in list(bot.queue.values()):
                self.carry(bot, update)

    def carry(self, bot: Bot, update: QueuedUpdate) -> None:
        key = (bot.id, update.queue)
        if key in self._lines:
            self._lines[key].append(update)
            return
        self._lines[key] = deque([update])
        self._tasks[key] = asyncio.create_task(self._empty_line(bot, key))

    async def _empty_line(self, bot: Bot, key: tuple[int, int]) -> None:
        """Ends with the line, or when the webhook is gone; a line that was taken over is not touched."""
        line = self._lines[key]
        delay = RETRY_SECONDS_FIRST
        while line and bot.webhook is not None:
            update = line[0]
            if update.expires_at > self._cloud.clock.timestamp():
                wait = await self._send(bot, bot.webhook, update)
                if wait is not None:
                    await asyncio.sleep(wait or delay)
                    delay = min(delay * 2, RETRY_SECONDS_MAX)
                    continue
            line.popleft()
            delay = RETRY_SECONDS_FIRST
            bot.queue.pop(update.key, None)
        del self._lines[key], self._tasks[key]

    async def _send(self, bot: Bot, webhook: Webhook, update: QueuedUpdate) -> float | None:
        """None when it arrived; else the seconds that the bot asked to wait, 0 when it asked for none."""
        assert self._http is not None
        headers = {"Content-Type": "application/json"}
        if webhook.secret_token:
            headers[SECRET_HEADER] = webhook.secret_token
        try:
            async with (
                self._slots[bot.id],
                self._http.post(webhook.url, data=update.encoded, headers=headers) as answer,
            ):
                if 200 <= answer.status < 300:
                    await self._obey(bot, await answer.read())
                    return None
                self._note(webhook, f"Wrong response from the webhook: {answer.status} {answer.reason}")
                asked = answer.headers.get("Retry-After", "")
                return min(float(asked), RETRY_AFTER_SECONDS_MAX) if asked.isdigit() else 0.0
        except TimeoutError:
            self._note(webhook, "Read timeout expired")
        except aiohttp.ClientError:
            self._note(webhook, "Connection refused")
        return 0.0

    def _note(self, webhook: Webhook, message: str) -> None:
        webhook.last_error_date = int(self._cloud.clock.timestamp())
        webhook.last_error_message = message

    async def _obey(self, bot: Bot, body: bytes) -> None:
        """Runs the method that a bot put into its answer; nobody learns the result."""
        try:
            wanted: Any = orjson.loads(body)
        except orjson.JSONDecodeError:
            return
        name = wanted.pop("method", "") if isinstance(wanted, dict) else ""
        if name and not str(name).lower().startswith(NOT_IN_A_REPLY):
            await self._api.answer(Call(self._cloud, bot, str(name), wanted))
