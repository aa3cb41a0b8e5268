"""A sandbox of a test's own, spoken to as a bot would: raw Bot API calls beside the cast's thumbs."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
from telegram import Bot

from sandbox import Sandbox
from tests.cast import Telegram
from tests.channels import Channel
from tests.control import Json
from tests.people import Payment, Person

INVOICE: dict[str, Any] = {
    "title": "Premium",
    "description": "A year of it",
    "payload": "order:1",
    "currency": "XTR",
    "prices": [{"label": "Premium", "amount": 100}],
}


class Desk:
    """The sandbox, its people, and a bot that a test plays by hand."""

    def __init__(self, sandbox: Sandbox, people: Telegram, http: aiohttp.ClientSession) -> None:
        self.sandbox, self.people, self._http = sandbox, people, http
        self._offset = 0

    async def call(self, method: str, **arguments: Any) -> Json:
        """The whole envelope of a Bot API call."""
        async with self._http.post(self.address(method), json=arguments) as response:
            answer: Json = await response.json()
            assert response.status == answer.get("error_code", 200)
            return answer

    async def result(self, method: str, **arguments: Any) -> Any:
        answer = await self.call(method, **arguments)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **arguments: Any) -> str:
        answer = await self.call(method, **arguments)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def updates(self, **arguments: Any) -> list[Json]:
        """What is new for the bot, confirmed."""
        found: list[Json] = await self.result("getUpdates", offset=self._offset, **arguments)
        if found:
            self._offset = found[-1]["update_id"] + 1
        return found

    async def update(self, kind: str) -> Json:
        """The next update of a kind; others before it are dropped."""
        while found := await self.updates(timeout=5):
            for update in found:
                if kind in update:
                    return dict(update[kind])
        raise AssertionError(f"no {kind} came")

    async def approves(self) -> None:
        """The bot agrees to the next pre-checkout."""
        query = await self.update("pre_checkout_query")
        await self.result("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)

    async def sells(self, person: Person, url: str) -> Payment:
        """The person pays a link and the bot agrees."""
        paying = asyncio.create_task(person.pays_link(url))
        await self.approves()
        return await paying

    def address(self, method: str) -> str:
        return f"{self.sandbox.url}/bot{self.sandbox.token}/{method}"

    async def customer(self, name: str = "Bruna", **details: Any) -> Person:
        """Somebody who started the bot."""
        person = await self.people.person(name, **details)
        await person.says("/start")
        await self.updates()
        return person

    async def channel(self, **details: Any) -> Channel:
        """Carlo's channel, with the bot as administrator."""
        carlo = await self.people.person("Carlo")
        channel = await self.people.channel("Casa & Cucina", owner=carlo, **details)
        await channel.adds_bot()
        await self.updates()
        return channel


@asynccontextmanager
async def emulated(**options: Any) -> AsyncIterator[Desk]:
    async with (
        Sandbox(**options) as sandbox,
        Telegram(sandbox.url, sandbox.token) as people,
        aiohttp.ClientSession() as http,
    ):
        yield Desk(sandbox, people, http)


@asynccontextmanager
async def library_bot(desk: Desk) -> AsyncIterator[Bot]:
    """python-telegram-bot's own client on the same token."""
    sandbox = desk.sandbox
    async with Bot(
        sandbox.token, base_url=f"{sandbox.url}/bot", base_file_url=f"{sandbox.url}/file/bot"
    ) as bot:
        yield bot
