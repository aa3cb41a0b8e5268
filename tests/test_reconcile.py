"""What Telegram's book has and nobody told: it is booked and delivered, once, with one apology."""

from datetime import timedelta

import pytest

from handlers.running import Running, told_by_webhook
from sandbox import Sandbox
from storage import Storage
from tests.at_work import at_work
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.sales import NOON, premium_until
from tests.shop import buys_month, buys_year, one_engine
from tests.telegrams_book import (
    alarms_of,
    book_state,
    hours_pass,
    is_charged_untold,
    payer,
    reads_book,
    rows_read,
    writes,
    year_ordered,
)


async def test_a_lost_day_is_made_good(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    bruna, ada, bruno, carlo = [await telegram.person(name) for name in ("Bruna", "Ada", "Bruno", "Carlo")]
    async with at_work(storage, sandbox, olga):
        await buys_month(bruna)
        refunded = await buys_year(ada)
    await telegram.clock_moves(days=30, minutes=1)  # the renewal
    for person in (bruno, carlo, carlo):
        order = year_ordered(storage, sandbox, person)
        await telegram.post("payment", **{"from": person.id}, payload=order, total_amount=1_000)
    await telegram.post("refund", charge_id=refunded.charge_id)
    await telegram.clock_moves(hours=25)  # Telegram forgets its updates
    async with at_work(storage, sandbox, olga):
        await bruna.sees("Sorry, I am late")
        await bruno.sees("premium, a year")
        await carlo.sees("(?s)premium, a year.*premium, a year")
        await ada.sees("1,000 ⭐ was refunded")
        await olga.sees("Payments: 4, refunds: 1")
        assert [sum(m.has("Sorry") for m in await who.chat()) for who in (bruna, bruno, carlo)] == [1, 1, 1]
    assert balances(storage)["telegram"] == f"-{await telegram.balance()}" == "-3200"


async def test_a_late_renewal_runs_on(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    bruna = await telegram.person("Bruna")
    async with at_work(storage, sandbox, olga):
        await buys_month(bruna)
        first = premium_until(storage, bruna.id)
    await telegram.clock_moves(days=30, minutes=1)
    await telegram.clock_moves(hours=25)
    async with at_work(storage, sandbox, olga):
        await bruna.sees("Sorry, I am late")
        await bruna.says("/premium")
        await bruna.sees("renews on")
    second = premium_until(storage, bruna.id)
    assert first is not None
    assert second is not None
    assert (second - first).days == 30


async def test_an_untold_payment_is_found_within_the_hour(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    charge = await is_charged_untold(bruna, year_ordered(bot.storage, sandbox, bruna))
    await hours_pass(telegram, olga)
    late = await bruna.sees("Sorry, I am late")
    assert charge in late.text
    await bruna.says("/receipts")
    await bruna.sees(charge)


async def test_what_updates_tell_is_not_late(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await buys_year(bruna)
    await hours_pass(telegram, olga)
    assert (await reads_book(olga)).has("exactly what the ledger says")
    assert alarms_of(bot.storage, "late:") == []
    assert not any(message.has("Sorry") for message in await bruna.chat())


async def test_a_payment_of_this_minute_may_still_be_told(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    order = year_ordered(bot.storage, sandbox, bruna)
    charge = await is_charged_untold(bruna, order)
    read = await reads_book(olga)
    assert read.has("One row is only just written")
    assert read.has("exactly what the ledger says")
    told = {"payload": order, "total_amount": 1_000, "charge_id": charge, "book": False}
    await telegram.post("payment", **{"from": bruna.id}, **told)
    await bruna.sees("Thank you")
    await hours_pass(telegram, olga)
    await reads_book(olga)
    assert alarms_of(bot.storage, "late:") == []


async def test_reading_again_changes_nothing(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    bruna = await telegram.person("Bruna")
    async with at_work(storage, sandbox, olga):
        await buys_year(bruna)
        await is_charged_untold(bruna, year_ordered(storage, sandbox, bruna))
        await hours_pass(telegram, olga)
        await bruna.sees("Sorry, I am late")
    before = books(storage), rows_read(storage)
    async with at_work(storage, sandbox, olga):
        await reads_book(olga)
        await reads_book(olga)
    assert (books(storage), rows_read(storage)) == before
    assert sum(message.has("Sorry") for message in await bruna.chat()) == 1


async def test_an_older_database_catches_up(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    bruna = await telegram.person("Bruna")
    async with at_work(storage, sandbox, olga):
        await buys_year(bruna)
        await reads_book(olga)
    order = year_ordered(storage, sandbox, bruna)  # the backup ends here: what follows is not in it
    await is_charged_untold(bruna, order)
    await telegram.clock_moves(minutes=10)
    async with at_work(storage, sandbox, olga):
        await bruna.sees("Sorry, I am late")
    assert balances(storage)["telegram"] == "-2000"


async def test_a_payment_for_nothing_we_know_waits(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    charge = await is_charged_untold(bruna, "an order of another bot", 7)
    await hours_pass(telegram, olga)
    assert (await bruna.sees("Sorry, I am late")).has("not yet known")
    await olga.sees(f"(?s)fit no order of this bot.*{charge}")
    assert balances(bot.storage)["suspense"] == "7"
    await telegram.post("refund", charge_id=charge)
    await bruna.sees("7 ⭐ was refunded")


async def test_a_refund_made_elsewhere_is_found(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    await bruna.looks_away()
    await writes(telegram, id=paid.charge_id, amount=1_000, receiver=payer(bruna))
    await hours_pass(telegram, olga)
    await bruna.sees("1,000 ⭐ was refunded, so premium has ended")
    await olga.sees("outside this bot, says Telegram’s book")
    assert balances(bot.storage) == {}


async def test_a_chargeback_takes_the_goods(
    bot: Running, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    await bruna.looks_away()
    await telegram.post("chargeback", charge_id=paid.charge_id)
    await hours_pass(telegram, olga)
    await bruna.sees("premium has ended")
    await olga.sees("reversed by Apple, Google or a bank")
    assert balances(bot.storage) == {}
    assert book_state(bot.storage).drift == 0


@one_engine
@pytest.mark.parametrize("change", ["amount", "payer"])
async def test_a_row_that_differs_is_a_conflict(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, olga: Person, change: str
) -> None:
    order = year_ordered(bot.storage, sandbox, bruna)
    told = {"payload": order, "total_amount": 1_000, "charge_id": "one-charge", "book": False}
    await telegram.post("payment", **{"from": bruna.id}, **told)
    await bruna.sees("Thank you")
    whom, stars = (bruna, 900) if change == "amount" else (olga, 1_000)
    await olga.looks_away()
    await writes(telegram, id="one-charge", amount=stars, source=payer(whom, order))
    await hours_pass(telegram, olga)
    await olga.sees("Nothing was booked twice")
    assert balances(bot.storage)["telegram"] == "-1000"
    assert rows_read(bot.storage)["one-charge", "in"] == "conflict"


def test_a_webhook_gets_a_minute_to_bring_what_waits() -> None:
    times = [NOON]
    told_until = told_by_webhook(lambda: times[-1])
    assert told_until() is None
    times.append(NOON + timedelta(minutes=2))
    assert told_until() == times[-1]
