"""Premium as a buyer sees it: what it costs, how it is paid, what it unlocks."""

from collections.abc import Awaitable, Callable

import pytest

from handlers.running import Running
from tests.books import balances, books
from tests.cast import Payment, Person, Telegram
from tests.shop import buys_month, buys_year, one_engine

pytestmark = pytest.mark.usefixtures("bot")


@one_engine
async def test_premium_says_what_it_costs(bruna: Person) -> None:
    await bruna.says("/premium")
    card = await bruna.sees("You are not a member yet")
    assert card.has("100 ⭐ every 30 days")
    assert card.buttons[1:3] == ["Monthly, 100 ⭐", "Yearly, 1,000 ⭐"]


@one_engine
async def test_premium_speaks_italian(bot: Running, telegram: Telegram) -> None:
    bruno = await telegram.person("Bruno", language="it")
    await bruno.says("/premium")
    await bruno.taps("Annuale, 1.000 ⭐")
    assert (await bruno.pays()).ok
    await bruno.sees("Grazie! Il premium è tuo fino a")


async def test_a_month_is_paid_by_link(bot: Running, bruna: Person) -> None:
    assert (await buys_month(bruna)).ok
    assert await bruna.stars() == 4_900
    assert (
        books(bot.storage)
        == """\
telegram -> order:1  100  payment
order:1 -> pool  30  premium.pool
order:1 -> platform  70  premium.platform"""
    )


async def test_a_year_is_paid_by_invoice(bot: Running, bruna: Person) -> None:
    assert (await buys_year(bruna)).ok
    assert balances(bot.storage) == {"platform": "700", "pool": "300", "telegram": "-1000"}


@one_engine
async def test_the_receipt_tells_everything(bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.taps("Yearly")
    paid = await bruna.pays()
    receipt = await bruna.sees("Receipt")
    for part in ("Premium, 365 days", "1,000 ⭐", paid.charge_id, "until", "/paysupport"):
        assert receipt.has(part)


@one_engine
@pytest.mark.parametrize("buys", [buys_month, buys_year])
async def test_premium_unlocks_at_once(bruna: Person, buys: Callable[[Person], Awaitable[Payment]]) -> None:
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("part of premium")
    await buys(bruna)
    await bruna.says("/remind every day 9am tea")
    await bruna.sees("every day")


@one_engine
async def test_an_invoice_that_is_forwarded_cannot_be_paid_there(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/premium")
    await bruna.taps("Yearly")
    invoice = await bruna.sees("Premium for a year")
    assert invoice.raw["invoice"]["start_parameter"] == "premium"


@one_engine
async def test_a_further_year_is_added(bruna: Person, telegram: Telegram) -> None:
    await buys_year(bruna)
    await buys_year(bruna, "One more year")
    await telegram.clock_moves(days=400)
    await bruna.says("/premium")
    await bruna.sees("You are a member until")


@one_engine
async def test_a_link_that_telegram_refuses_is_explained(telegram: Telegram, bruna: Person) -> None:
    await telegram.fault("status", method="createInvoiceLink", status=400, description="Bad Request: X")
    await bruna.says("/premium")
    assert "no payment link" in (await bruna.taps("Monthly") or "")


@one_engine
async def test_an_old_button_shows_a_fresh_card(telegram: Telegram, bruna: Person) -> None:
    await bruna.says("/premium")
    card = await bruna.sees("You are not a member yet")
    for data in ("premium:cancel", "premium:resume", "premium:anything:else"):
        await telegram.post("tap", **{"from": bruna.id}, chat_id=bruna.id, message_id=card.id, data=data)
    await bruna.sees("You are not a member yet")
