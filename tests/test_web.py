"""The bot's web server: only Telegram is believed, and health tells the truth."""

import asyncio
import io
import socket
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from sqlalchemy import func, select
from telegram import Update

from handlers.context import Context
from handlers.health import Health
from handlers.intake import Webhook
from handlers.patience import Patience
from handlers.web import BODY_MAX_BYTES, SECRET_HEADER, PortTaken, WebServer, create_app
from storage import Storage, outbox
from storage.inbox import INBOX
from tests.cast import Telegram
from tests.desk import PATIENCE_SECONDS, TOKEN, Desk, a_bot, soon, text_update
from tests.shop import one_engine

SECRET = "a-secret-of-more-than-thirty-two-characters"


class Site:
    """The web server of a bot, and what a browser gets from it."""

    def __init__(self, storage: Storage) -> None:
        self.storage, self.heard, self.hearing = storage, list[int](), asyncio.Event()
        self.polled_seconds = 1.0
        self.desk = Desk("http://127.0.0.1:9", TOKEN, storage, self._hear, polls=False)
        health = Health(storage, self.desk.now, polled_seconds=lambda: self.polled_seconds)
        self.server = WebServer(create_app(health, intake=self.desk.intake, secret=SECRET), "127.0.0.1", 0)
        self.http = aiohttp.ClientSession(f"http://127.0.0.1:{self.server.port}")

    async def _hear(self, update: Update, _context: Context) -> None:
        self.heard.append(update.update_id)
        self.hearing.set()

    async def get(self, path: str) -> tuple[int, str]:
        async with self.http.get(path) as response:
            return response.status, await response.text()

    async def post(self, body: Any, secret: str | None = SECRET) -> int:
        headers = {} if secret is None else {SECRET_HEADER: secret}
        options = {"data": body} if isinstance(body, bytes | io.BytesIO) else {"json": body}
        async with self.http.post("/telegram", headers=headers, **options) as response:
            return response.status

    def stored(self) -> int:
        with self.storage.reading() as tx:
            return int(tx.connection().execute(select(func.count()).select_from(INBOX)).scalar_one())


@pytest.fixture
async def site(storage: Storage) -> AsyncIterator[Site]:
    site = Site(storage)
    await site.server.start()
    yield site
    await site.http.close()
    await site.server.stop()
    await site.desk.lanes.drain(PATIENCE_SECONDS)


async def test_an_update_is_stored_and_handled(site: Site) -> None:
    assert await site.post(text_update(5, "hello")) == 200
    await site.desk.lanes.drain(PATIENCE_SECONDS)
    assert (site.stored(), site.heard) == (1, [5])


@one_engine
@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET[:-1], "é"])
async def test_a_stranger_is_refused(site: Site, secret: str | None) -> None:
    assert await site.post(text_update(5, "hello"), secret) == 403
    assert site.stored() == 0


@one_engine
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"message": {}}', b'{"update_id": "1"}'])
async def test_nonsense_is_refused(site: Site, body: bytes) -> None:
    assert await site.post(body) == 400
    assert site.stored() == 0


@one_engine
async def test_a_huge_body_is_refused(site: Site) -> None:
    assert await site.post(io.BytesIO(b" " * (BODY_MAX_BYTES + 1))) == 413


async def test_telegram_repeats_what_cannot_be_stored(site: Site) -> None:
    with site.storage.transaction() as tx:
        tx.connection().exec_driver_sql("ALTER TABLE inbox RENAME TO away")
    assert await site.post(text_update(5, "hello")) == 503
    with site.storage.transaction() as tx:
        tx.connection().exec_driver_sql("ALTER TABLE away RENAME TO inbox")
    assert await site.post(text_update(5, "hello")) == 200


@one_engine
async def test_a_healthy_bot_says_so(site: Site) -> None:
    status, body = await site.get("/healthz")
    assert (status, '"ok":true' in body) == (200, True)


@one_engine
async def test_health_is_red_without_polls(site: Site) -> None:
    site.polled_seconds = 60
    status, body = await site.get("/healthz")
    assert (status, "Telegram has not answered" in body) == (503, True)


@one_engine
async def test_health_is_red_when_messages_wait(site: Site) -> None:
    with site.storage.transaction() as tx:
        outbox.owe(tx, (1, "sendMessage", {"text": "x"}), site.desk.now() - timedelta(hours=1))
    assert (await site.get("/healthz"))[0] == 503


@one_engine
async def test_metrics_can_be_scraped(site: Site) -> None:
    status, body = await site.get("/metrics")
    assert (status, "fairshare_seconds_since_good_poll 1.0" in body) == (200, True)


async def test_a_taken_port_is_named(site: Site) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PortTaken, match=str(port)):
            WebServer(create_app(Health(site.storage, site.desk.now)), "127.0.0.1", port)


@one_engine
async def test_telegram_posts_to_the_webhook(site: Site, telegram: Telegram) -> None:
    async with a_bot(telegram.url, telegram.token) as bot:
        address = f"http://127.0.0.1:{site.server.port}"
        await Webhook(bot, site.desk.intake, Patience(), public_url=address, secret=SECRET).start()
        bruna = await telegram.person("Bruna")
        await bruna.says("hello")
        await soon(site.hearing.wait())
    assert len(site.heard) == site.stored() == 1
