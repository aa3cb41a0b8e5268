"""How updates come in from Telegram, whatever Telegram, the network and the database do."""

import asyncio
from typing import Any

import pytest
from telegram import Update

from handlers.context import Context
from handlers.limiter import Lane
from handlers.patience import AnotherInstance
from handlers.sending import call
from storage import Storage
from tests.cast import Telegram
from tests.desk import Desk, soon, text_update


class Echo:
    """A handler that says back what it heard, and allows every payment."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._changed = asyncio.Event()

    async def __call__(self, update: Update, context: Context) -> None:
        if update.pre_checkout_query:
            params = {"pre_checkout_query_id": update.pre_checkout_query.id, "ok": True}
            await call(context.bot, "answerPreCheckoutQuery", params, Lane.ANSWER)
        elif update.message and update.message.text:
            self.heard.append(update.message.text)
            self._changed.set()
            await call(context.bot, "sendMessage", {"chat_id": context.chat_id, "text": update.message.text})

    async def hears(self, count: int) -> list[str]:
        while len(self.heard) < count:
            self._changed.clear()
            await soon(self._changed.wait())
        return self.heard


@pytest.fixture
def echo() -> Echo:
    return Echo()


@pytest.fixture
def desk(telegram: Telegram, storage: Storage, echo: Echo) -> Desk:
    return Desk(telegram.url, telegram.token, storage, echo)


async def test_a_person_is_answered(desk: Desk, telegram: Telegram) -> None:
    bruna = await telegram.person("Bruna")
    async with desk:
        await bruna.says("hello")
        await bruna.sees("hello")
    assert list(desk.lanes.crashes) == []


async def test_poison_blocks_nobody(desk: Desk, telegram: Telegram, echo: Echo) -> None:
    await telegram.delivers({"message": {"chat": {"id": 1}}}, {"pre_checkout_query": {"id": "1"}})
    bruna = await telegram.person("Bruna")
    await bruna.says("after it")
    async with desk:
        assert await echo.hears(1) == ["after it"]
    assert len(desk.alarms) == 2


@pytest.mark.parametrize("status", [401, 404, 429, 500, 502])
async def test_one_refusal_does_not_stop_polling(
    desk: Desk, telegram: Telegram, echo: Echo, status: int
) -> None:
    await telegram.fault("status", method="getUpdates", status=status)
    bruna = await telegram.person("Bruna")
    await bruna.says("still there?")
    async with desk:
        assert await echo.hears(1) == ["still there?"]


async def test_a_refused_token_is_tried_slowly(desk: Desk, telegram: Telegram, echo: Echo) -> None:
    await telegram.fault("status", method="getUpdates", status=401, times=3)
    bruna = await telegram.person("Bruna")
    await bruna.says("still there?")
    async with desk:
        await echo.hears(1)
    assert all(seconds > 10 for seconds in desk.waits)
    assert desk.alarms == ["Telegram refuses the token of this bot"]


async def test_another_instance_stops_this_one(desk: Desk, telegram: Telegram) -> None:
    await telegram.fault(
        "status", method="getUpdates", status=409, times=3, description="Conflict: terminated"
    )
    async with desk:
        assert desk.polling is not None
        with pytest.raises(AnotherInstance):
            await soon(desk.polling)
    assert len(desk.alarms) == 1


async def test_one_conflict_passes(desk: Desk, telegram: Telegram, echo: Echo) -> None:
    await telegram.fault(
        "status", method="getUpdates", status=409, times=2, description="Conflict: terminated"
    )
    bruna = await telegram.person("Bruna")
    await bruna.says("hello")
    async with desk:
        assert await echo.hears(1) == ["hello"]


async def test_a_repeated_update_counts_once(desk: Desk, telegram: Telegram, echo: Echo) -> None:
    bruna = await telegram.person("Bruna")
    update = text_update(900_000_000, "once", bruna.id)
    async with desk:
        await telegram.delivers(update)
        await echo.hears(1)
        await telegram.delivers(update)
        await bruna.says("the end")
        assert await echo.hears(2) == ["once", "the end"]


async def test_nothing_is_lost_while_the_database_is_away(
    desk: Desk, telegram: Telegram, storage: Storage, echo: Echo
) -> None:
    with storage.transaction() as tx:
        tx.connection().exec_driver_sql("ALTER TABLE inbox RENAME TO away")
    bruna = await telegram.person("Bruna")
    await bruna.says("hello")
    async with desk:
        await soon(desk.waited.wait())
        with storage.transaction() as tx:
            tx.connection().exec_driver_sql("ALTER TABLE away RENAME TO inbox")
        assert await echo.hears(1) == ["hello"]


async def test_a_flood_wait_delays_no_payment(desk: Desk, telegram: Telegram) -> None:
    paused, buyer = await telegram.person("Paused"), await telegram.person("Buyer")
    await telegram.fault("status", method="sendMessage", chat_id=paused.id, status=429, retry_after=15)
    async with desk:
        await paused.says("hello")
        answer = await pre_checkout(telegram, buyer.id)
        assert answer["ok"]
        assert answer["answered_after_seconds"] < 1
        await desk.lanes.drain(0)


async def test_a_busy_chat_delays_no_payment(telegram: Telegram, storage: Storage, echo: Echo) -> None:
    busy = asyncio.Event()

    async def busy_or_echo(update: Update, context: Context) -> None:
        if update.message:
            await busy.wait()
        await echo(update, context)

    buyer = await telegram.person("Buyer")
    async with Desk(telegram.url, telegram.token, storage, busy_or_echo):
        await telegram.delivers(*(text_update(10**9 + number, "slow", number) for number in range(1, 100)))
        await buyer.says("slow")
        assert (await pre_checkout(telegram, buyer.id))["answered_after_seconds"] < 1
        busy.set()


async def pre_checkout(telegram: Telegram, buyer: int) -> dict[str, Any]:
    asked = {"from": buyer, "payload": "order", "currency": "XTR", "total_amount": 1}
    return await soon(telegram.post("precheckout", **asked))


async def test_health_counts_from_the_last_good_poll(desk: Desk, telegram: Telegram, echo: Echo) -> None:
    bruna = await telegram.person("Bruna")
    async with desk:
        await bruna.says("hello")
        await echo.hears(1)
        assert desk.poller.seconds_since_good_poll() < 5
