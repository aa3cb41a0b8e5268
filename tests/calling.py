"""The HTTP API in tests: a business with a key, the real web server before it, and whoever calls."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, NamedTuple

import aiohttp

from handlers.api.office import Office
from handlers.clicking import ClickCounter
from handlers.health import Health
from handlers.web import WebServer, create_app
from rules.plans import ENTERPRISE_YEAR
from rules.ready_templates import FLIGHT_GATE
from rules.template import Draft
from storage import Storage, api_keys, business_plans, people
from storage.api_keys import SCOPES
from storage.businesses import Business
from storage.notice_rows import State
from tests.senders import BREAD, BRUNA, CODE, NOON, approved, bakery, buys, delivers, followers

GATE = Draft("Gate change", "utility", FLIGHT_GATE.texts["en"], samples=FLIGHT_GATE.samples)
WRONG_KEY = f"fs_{'0' * 12}_{'a' * 43}"
TYPE = "application/problem+json"


class Answer(NamedTuple):
    status: int
    body: Any
    headers: Any


def an_airline(storage: Storage, now: datetime = NOON) -> Business:
    """Verified, on the Enterprise plan, with three templates."""
    with storage.transaction() as tx:
        people.meet(tx, BRUNA, "en", now)
        sender = bakery(tx, now)
        buys(tx, business_plans.order(tx, BRUNA, sender.id or 0, ENTERPRISE_YEAR, now).id, now)
        for draft in (CODE, GATE, BREAD):
            approved(tx, sender, draft, now)
    return sender


def a_key(storage: Storage, sender: Business, scopes: Sequence[str] = SCOPES, now: datetime = NOON) -> str:
    with storage.transaction() as tx:
        return api_keys.make(tx, sender.id or 0, "Till", scopes, now).words


class Line:
    """The web server of a bot, and whoever calls it with a key."""

    def __init__(self, storage: Storage, now: Callable[[], datetime], key: str, public_url: str = "") -> None:
        self.storage, self.key, self.customer, self.crashes = storage, key, "", list[BaseException]()
        self.office = Office(storage, now, self.crashes.append, public_url)
        clicks = ClickCounter(storage, now)
        app = create_app(Health(storage, now), office=self.office, clicks=clicks)
        self.server = WebServer(app, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.port}/v1"
        self.http = aiohttp.ClientSession(f"http://127.0.0.1:{self.server.port}")

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        """`headers`: with underscores; a key of another, or none, as `authorization`."""
        named = {"Authorization": f"Bearer {self.key}"} | {
            re.sub("_", "-", name).title(): value for name, value in headers.items()
        }
        options = (
            {"data": body} if isinstance(body, bytes | str) else {"json": body} if body is not None else {}
        )
        if isinstance(body, bytes | str):
            named.setdefault("Content-Type", "application/json")
        async with self.http.request(method, f"/v1{path}", headers=named, **options) as response:
            is_json = "json" in response.content_type
            told = await response.json(content_type=None) if is_json else await response.text()
            return Answer(response.status, told, response.headers)

    async def sends(self, template: str | int = "Login", customer: str = "", **more: Any) -> Answer:
        """A message; `idempotency_key` goes into the header."""
        headers = {name: more.pop(name) for name in ("idempotency_key", "authorization") if name in more}
        wanted = {"template": template, "customer": customer or self.customer, **more}
        if template == "Login":
            wanted.setdefault("values", {"code": "491733"})
        return await self.call("POST", "/messages", wanted, **headers)


class Api(Line):
    """With an airline that calls, and one customer."""

    def __init__(self, storage: Storage, public_url: str = "") -> None:
        self.time, self.sender = NOON, an_airline(storage)
        super().__init__(storage, lambda: self.time, a_key(storage, self.sender), public_url)
        with storage.transaction() as tx:
            [(self.customer, self.person_id)] = followers(tx, self.sender, 1).items()

    def passes(self, **time: float) -> None:
        self.time += timedelta(**time)


def ends(api: Api, state: State = State.SENT) -> None:
    """Whatever is queued is delivered."""
    with api.storage.transaction() as tx:
        delivers(tx, api.time, state)


@asynccontextmanager
async def an_api(storage: Storage) -> AsyncIterator[Api]:
    api = Api(storage)
    async with reached(api):
        yield api


@asynccontextmanager
async def reached(line: Line) -> AsyncIterator[None]:
    """At the end nothing crashed."""
    await line.server.start()
    try:
        yield
    finally:
        await line.http.close()
        await line.server.stop()
    assert line.crashes == []


async def together(*calls: Any) -> list[Answer]:
    return list(await asyncio.gather(*calls))
