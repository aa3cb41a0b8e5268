"""Telegram's balance against ours: a difference is shown, stops payouts, and is settled by an owner."""

from handlers.health import Health
from handlers.running import Running
from sandbox import Sandbox
from storage import star_book
from tests.books import balances
from tests.cast import Person, Telegram
from tests.shop import buys_year, one_engine
from tests.telegrams_book import alarms_of, book_state, hours_pass, reads_book


async def loses_a_year(telegram: Telegram, bruna: Person, olga: Person) -> str:
    """A chargeback of which Telegram's book says nothing; the bot has noticed the balance."""
    paid = await buys_year(bruna)
    await bruna.looks_away()
    await olga.looks_away()
    await telegram.post("chargeback", charge_id=paid.charge_id, row=False)
    await hours_pass(telegram, olga)
    await olga.sees("keeps 1000 Stars fewer")
    return paid.charge_id


def drifts(bot: Running) -> bool:
    with bot.storage.reading() as tx:
        return star_book.drifts(tx)


async def test_an_owner_names_the_charge(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await loses_a_year(telegram, bruna, olga)
    assert drifts(bot)
    assert (await reads_book(olga)).has("1,000 ⭐ fewer")
    await olga.taps("Settle the difference")
    await olga.taps("1,000 ⭐,")
    await olga.taps("Yes, it was reversed")
    await olga.sees("Booked as reversed")
    await bruna.sees("premium has ended")
    await olga.sees("agree again")
    assert not drifts(bot)
    assert balances(bot.storage) == {}


@one_engine
async def test_an_owner_writes_the_charge(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    charge = await loses_a_year(telegram, bruna, olga)
    await reads_book(olga)
    await olga.taps("Settle the difference")
    await olga.taps("Another charge")
    await olga.says("stx-never")
    await olga.sees("no such charge")
    await olga.says(charge)
    await olga.taps("Yes, it was reversed")
    await bruna.sees("premium has ended")
    assert not drifts(bot)


async def test_the_platform_takes_a_loss(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await loses_a_year(telegram, bruna, olga)
    await reads_book(olga)
    await olga.taps("Settle the difference")
    await olga.taps("The platform takes it")
    await olga.taps("Yes, book it")
    await olga.sees("agree again")
    assert balances(bot.storage) == {"platform": "-300", "pool": "300"}


@one_engine
async def test_a_settled_drift_is_not_settled_twice(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await loses_a_year(telegram, bruna, olga)
    await reads_book(olga)
    await olga.taps("Settle the difference")
    await olga.taps("The platform takes it")
    sure = (await olga.sees("cannot be undone")).id
    for _ in range(2):
        tap = {"chat_id": olga.id, "message_id": sure, "data": f"book:take:{-1_000 * 10**9}"}
        await telegram.post("tap", **{"from": olga.id}, **tap)
    await olga.sees("nothing to settle")
    assert balances(bot.storage) == {"platform": "-300", "pool": "300"}


@one_engine
async def test_a_drift_is_alarmed_once(bot: Running, telegram: Telegram, bruna: Person, olga: Person) -> None:
    await loses_a_year(telegram, bruna, olga)
    since = book_state(bot.storage).drift_since
    for _ in range(2):
        await reads_book(olga)
    assert len(alarms_of(bot.storage, "drift:")) == 1
    assert book_state(bot.storage).drift_since == since


@one_engine
async def test_health_complains_of_an_old_drift(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await loses_a_year(telegram, bruna, olga)
    health = Health(bot.storage, sandbox.clock.now)
    assert "ledger" not in str(health.report().complaints)
    await telegram.clock_moves(minutes=61)
    assert "ledger" in str(health.report().complaints)


@one_engine
async def test_strangers_settle_nothing(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await loses_a_year(telegram, bruna, olga)
    await bruna.says("/help")
    message = await bruna.sees("/premium")
    tap = {"chat_id": bruna.id, "message_id": message.id, "data": f"book:take:{-1_000 * 10**9}"}
    await telegram.post("tap", **{"from": bruna.id}, **tap)
    await bruna.says("/verify")
    await bruna.sees("don’t know that command")
    assert drifts(bot)


async def test_more_stars_than_booked_are_shown(bot: Running, sandbox: Sandbox, olga: Person) -> None:
    sandbox.cloud.world.main_bot.nanostars += 5 * 10**9
    assert (await reads_book(olga)).has("5 ⭐ more")
    await olga.taps("Settle the difference")
    await olga.taps("The platform takes it")
    await olga.taps("Yes, book it")
    await olga.sees("agree again")
    assert balances(bot.storage) == {"platform": "5", "telegram": "-5"}
