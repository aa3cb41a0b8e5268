"""It was paid: each charge counts once, and what nobody can place is kept safe."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from handlers.running import Running
from storage import Storage, memberships
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.shop import buys_year, campaign_order, catches_up, is_charged, one_engine, orders_year


async def test_a_payment_told_twice_counts_once(bot: Running, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    await is_charged(bruna, order, 1_000, charge_id="one-charge")
    await bruna.sees("Thank you")
    for _ in range(2):
        await is_charged(bruna, order, 1_000, charge_id="one-charge")
    await catches_up(bruna)
    assert balances(bot.storage) == {"platform": "700", "pool": "300", "telegram": "-1000"}
    assert sum(message.has("Thank you") for message in await bruna.chat()) == 1


async def test_each_charge_of_an_order_counts(bot: Running, telegram: Telegram, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    for charge_id in ("one-charge", "another-charge"):
        await is_charged(bruna, order, 1_000, charge_id=charge_id)
        await bruna.sees("Thank you")
    with bot.storage.reading() as tx:
        until = memberships.standing_of(tx, bruna.id, await telegram.now()).until
    assert until is not None
    assert (until - await telegram.now()).days == 729
    assert (await telegram.book())["balance"] == 2_000


async def test_a_charge_with_two_prices_alarms_the_owner(bot: Running, bruna: Person, olga: Person) -> None:
    order = await orders_year(bot, bruna)
    await is_charged(bruna, order, 1_000, charge_id="one-charge")
    await bruna.sees("Thank you")
    before = books(bot.storage)
    await olga.looks_away()
    await is_charged(bruna, order, 1, charge_id="one-charge")
    await olga.sees("told twice")
    assert books(bot.storage) == before


async def test_stars_for_nothing_known_are_kept_safe(bot: Running, bruna: Person, olga: Person) -> None:
    await olga.looks_away()
    await is_charged(bruna, "<b>lost in a backup</b>", 9)
    await bruna.sees("9 ⭐ arrived, but I cannot tell what they were for")
    await olga.sees("wait in suspense")
    assert books(bot.storage) == "telegram -> suspense  9  payment"


async def test_dollars_are_not_stars(bot: Running, bruna: Person, olga: Person) -> None:
    order = await orders_year(bot, bruna)
    await olga.looks_away()
    await is_charged(bruna, order, 1_000, currency="USD", book=False)
    await olga.sees("1000 USD")
    assert books(bot.storage) == ""


async def test_a_late_payment_is_delivered(bot: Running, telegram: Telegram, bruna: Person) -> None:
    order = await orders_year(bot, bruna)
    await telegram.clock_moves(days=3)
    await is_charged(bruna, order, 1_000)
    await bruna.sees("Thank you")
    assert balances(bot.storage) == {"platform": "700", "pool": "300", "telegram": "-1000"}


async def test_a_campaigns_second_payment_stays_as_balance(bot: Running, bruna: Person) -> None:
    order = campaign_order(bot, bruna)
    await is_charged(bruna, order, 70)
    await bruna.sees("awaits review")
    await is_charged(bruna, order, 70)
    await bruna.sees("is on your balance")
    assert balances(bot.storage)[f"advertiser:{bruna.id}"] == "70"


async def test_the_books_agree_with_telegrams(bot: Running, telegram: Telegram, bruna: Person) -> None:
    first = await buys_year(bruna)
    await is_charged(bruna, "nothing known", 3)
    await bruna.sees("cannot tell")
    await telegram.post("refund", charge_id=first.charge_id)
    await bruna.sees("was refunded")
    assert balances(bot.storage)["telegram"] == f"-{await telegram.balance()}"


@contextmanager
def read_only(storage: Storage) -> Iterator[None]:
    """A database that can be read and not written, as on a disk that was mounted anew after an error."""

    def protect(connection: Any, *_rest: Any) -> None:
        connection.execute("PRAGMA query_only=ON")

    event.listen(storage.engine, "checkout", protect)
    try:
        yield
    finally:
        event.remove(storage.engine, "checkout", protect)
        storage.engine.dispose()  # its connections are read-only for good


@one_engine
async def test_c02_a_payment_outlives_a_read_only_database(
    bot: Running, telegram: Telegram, bruna: Person
) -> None:
    order = await orders_year(bot, bruna)
    with read_only(bot.storage):
        before = len(await telegram.calls("getUpdates"))
        await is_charged(bruna, order, 1_000)
        while len(await telegram.calls("getUpdates")) < before + 2:
            await telegram.seq()
    await bruna.sees("Thank you")
    assert balances(bot.storage)["telegram"] == "-1000"
