"""May it be paid? What the bot says before Telegram takes any Stars."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import text
from sqlmodel import select

from handlers.running import Running
from storage import Storage, orders
from storage.orders import Order
from tests.books import books
from tests.cast import Person, Telegram
from tests.shop import asks, campaign_order, is_charged, one_engine, orders_year

ANSWER_SECONDS_MAX = 8
WRONG_PRICES: list[tuple[Any, str]] = [
    (1_000, "USD"),
    (1_000, "xtr"),
    (1_000, ""),
    (0, "XTR"),
    (-5, "XTR"),
    (999, "XTR"),
    (1_001, "XTR"),
    (2**31, "XTR"),
    ("1000", "XTR"),
]
STRANGE_PAYLOADS = [
    "0123456789abcdef",
    "x" * 128,
    "\x00\x01\x7f" * 40,
    "' OR 1=1; DROP TABLE orders; --",
    "<b>premium</b>",
    "premium:year",
    "",
]


def snapshot(bot: Running) -> tuple[str, list[Any]]:
    """The books, and what is known of the orders."""
    with bot.storage.reading() as tx:
        known = [(order.paid_at, order.reserved_until) for order in tx.exec(select(Order)).all()]
    return books(bot.storage), known


@one_engine
async def test_a_wrong_price_is_refused(bot: Running, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    before = snapshot(bot)
    for stars, currency in WRONG_PRICES:
        assert "does not match" in (await asks(bruna, order, stars, currency))["error"]
    assert snapshot(bot) == before


@one_engine
async def test_a_strange_invoice_is_refused(bot: Running, bruna: Person) -> None:
    before = snapshot(bot)
    for payload in STRANGE_PAYLOADS:
        assert "don’t know this invoice" in (await asks(bruna, payload))["error"]
    assert snapshot(bot) == before


@one_engine
async def test_a_flipped_bit_is_refused(bot: Running, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    flipped = ("1" if order[0] == "0" else "0") + order[1:]
    assert "don’t know this invoice" in (await asks(bruna, flipped))["error"]


@one_engine
async def test_nobody_pays_anothers_invoice(bot: Running, telegram: Telegram, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    bruno = await telegram.person("Bruno", language="it")
    before = snapshot(bot)
    assert "un’altra persona" in (await asks(bruno, order))["error"]
    assert snapshot(bot) == before
    assert (await bruna.pays()).ok


@one_engine
async def test_an_old_invoice_is_refused(bot: Running, telegram: Telegram, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    await telegram.clock_moves(hours=25)
    assert "too old" in (await asks(bruna, order))["error"]


@one_engine
async def test_what_is_withdrawn_is_refused(bot: Running, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    with bot.storage.transaction() as tx:
        orders.withdraw(tx, orders.PREMIUM, "year", bot.application.bot_data.now())
    assert "no longer for sale" in (await asks(bruna, order))["error"]


async def test_two_phones_pay_a_campaign_once(bot: Running, bruna: Person) -> None:
    order = campaign_order(bot, bruna)
    answers = await asyncio.gather(*(asks(bruna, order, 70) for _ in range(5)))
    assert sorted(answer["ok"] for answer in answers) == [False] * 4 + [True]
    assert {answer["error"] for answer in answers if not answer["ok"]} == {
        "A payment for this is under way already. If it does not arrive, try again in two minutes."
    }


async def test_a_payment_that_never_came_lets_the_next_in(
    bot: Running, telegram: Telegram, bruna: Person
) -> None:
    order = campaign_order(bot, bruna)
    assert (await asks(bruna, order, 70))["ok"]
    await telegram.clock_moves(minutes=3)
    assert (await asks(bruna, order, 70))["ok"]


@one_engine
async def test_a_campaign_that_is_paid_is_paid(bot: Running, bruna: Person) -> None:
    order = campaign_order(bot, bruna)
    await is_charged(bruna, order, 70)
    await bruna.sees("awaits review")
    assert "has been paid already" in (await asks(bruna, order, 70))["error"]


async def test_two_phones_may_pay_two_years(bot: Running, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    answers = await asyncio.gather(asks(bruna, order), asks(bruna, order))
    assert [answer["ok"] for answer in answers] == [True, True]


@contextmanager
def without_orders(bot: Running) -> Iterator[None]:
    """A database that fails whoever looks for an order."""
    with bot.storage.transaction() as tx:
        tx.connection().execute(text("ALTER TABLE orders RENAME TO orders_elsewhere"))
    try:
        yield
    finally:
        with bot.storage.transaction() as tx:
            tx.connection().execute(text("ALTER TABLE orders_elsewhere RENAME TO orders"))


async def test_a_broken_database_takes_no_stars(bot: Running, telegram: Telegram) -> None:
    bruno = await telegram.person("Bruno", language="it")
    with without_orders(bot):
        answer = await asks(bruno, "0123456789abcdef")
    assert "riprova tra un minuto" in answer["error"]


@contextmanager
def hanging(storage: Storage) -> Iterator[None]:
    """A database that lets nobody write; PostgreSQL does not even show its orders."""
    with storage.engine.connect() as other, other.begin():
        if not storage.is_sqlite:
            other.execute(text("LOCK TABLE orders IN ACCESS EXCLUSIVE MODE"))
        yield


async def test_a_database_that_hangs_takes_no_stars(bot: Running, bruna: Person) -> None:
    order = campaign_order(bot, bruna)
    with hanging(bot.storage):
        answer = await asks(bruna, order, 70)
    assert "try again in a minute" in answer["error"]
    assert answer["answered_after_seconds"] < ANSWER_SECONDS_MAX
