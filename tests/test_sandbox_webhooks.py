"""The sandbox: webhooks, as Telegram documents them."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from tests.emulated import Desk, emulated


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


class Receiver:
    """A bot behind a webhook; answers with the statuses it was told, then 200."""

    def __init__(self, *statuses: int, reply: Any = None) -> None:
        self.statuses, self.reply = list(statuses), reply
        self.arrived: asyncio.Queue[tuple[str | None, Any]] = asyncio.Queue()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.arrived.put_nowait((secret, await request.json()))
        status = self.statuses.pop(0) if self.statuses else 200
        return web.json_response(self.reply or {}, status=status)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_webhook_brings_updates_with_the_secret(desk: Desk, receiver: Receiver) -> None:
    await desk.result("setWebhook", url=receiver.url, secret_token="sesame")
    bruna = await desk.people.person("Bruna")
    await bruna.says("hello")
    secret, update = await asyncio.wait_for(receiver.arrived.get(), 5)
    assert (secret, update["message"]["text"]) == ("sesame", "hello")


async def test_failed_webhook_is_tried_again(desk: Desk, receiver: Receiver) -> None:
    receiver.statuses = [500]
    await desk.result("setWebhook", url=receiver.url)
    bruna = await desk.people.person("Bruna")
    await bruna.says("hello")
    first = await asyncio.wait_for(receiver.arrived.get(), 5)
    assert await asyncio.wait_for(receiver.arrived.get(), 5) == first
    message = (await desk.result("getWebhookInfo"))["last_error_message"]
    assert message == "Wrong response from the webhook: 500 Internal Server Error"


async def test_stuck_message_delays_no_payment(desk: Desk, receiver: Receiver) -> None:
    await desk.result("setWebhook", url=receiver.url)
    receiver.statuses = [500]
    bruna = await desk.people.person("Bruna")
    await bruna.says("hello")
    stuck = await asyncio.wait_for(receiver.arrived.get(), 5)
    asking = {"from": bruna.id, "payload": "x", "total_amount": 1}
    paying = asyncio.create_task(desk.people.post("precheckout", **asking))
    _, update = await asyncio.wait_for(receiver.arrived.get(), 5)
    assert "message" in stuck[1]
    query_id = update["pre_checkout_query"]["id"]
    await desk.result("answerPreCheckoutQuery", pre_checkout_query_id=query_id, ok=True)
    assert (await paying)["ok"]


async def test_webhook_may_answer_with_a_method(desk: Desk, receiver: Receiver) -> None:
    await desk.result("setWebhook", url=receiver.url)
    bruna = await desk.people.person("Bruna")
    receiver.reply = {"method": "sendMessage", "chat_id": bruna.id, "text": "from the answer"}
    await bruna.says("hello")
    await bruna.sees("from the answer")


async def test_polling_is_refused_beside_a_webhook(desk: Desk, receiver: Receiver) -> None:
    await desk.result("setWebhook", url=receiver.url)
    assert (await desk.refusal("getUpdates")).startswith("Conflict: can't use getUpdates method while")


async def test_webhook_demands_https_and_known_ports(desk: Desk) -> None:
    assert await desk.refusal("setWebhook", url="http://example.com/") == (
        "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
    )
    assert await desk.refusal("setWebhook", url="https://example.com:8444/") == (
        "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
    )
