"""Every clause of Telegram's book: pages, faults, fractions, commissions, gifts, and what nobody knows."""

from datetime import datetime
from typing import Any

import pytest
from sqlmodel import Session

from handlers.running import Running
from sandbox import Sandbox
from storage import ledger, payouts, spending
from storage.columns import NANOSTARS
from storage.ledger import Entry
from storage.payouts import Payout
from storage.spending import GIFT, Ask, Spending
from tests.books import balances
from tests.cast import Person, Telegram
from tests.shop import buys_year, one_engine
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


async def fills(telegram: Telegram, rows: int) -> None:
    """A long book: withdrawals that came back, a Star each."""
    for n in range(rows):
        side = {"receiver": {"type": "fragment"}} if n % 2 else {"source": {"type": "fragment"}}
        await writes(telegram, id=f"w{n // 2}", amount=1, **side)


def gift_of_unknown_outcome(tx: Session, payee_id: int, owner_id: int, now: datetime) -> None:
    """A payout of 15 Stars as a gift, whose call nobody heard the end of."""
    amount, rail = 15 * NANOSTARS, payouts.GIFT_RAIL
    payout = Payout(payee_id=payee_id, amount=amount, rail=rail, gift_id="1", requested_at=now)
    tx.add(payout)
    tx.flush()
    account, key = payout.account(), str(payout.id)
    earned = Entry("earned", key, ledger.PLATFORM, ledger.payee(payee_id), amount, "test")
    reserved = Entry("payout.reserve", key, ledger.payee(payee_id), account, amount, "test")
    ledger.post(tx, [earned, reserved], now)
    wanted = spending.ask(tx, Ask(GIFT, key, account, 15, payee_id, owner_id, "test"), now)
    assert isinstance(wanted, Spending)
    assert wanted.id is not None
    spending.unknown(tx, wanted.id, "the network", now)


@one_engine
async def test_a_long_book_is_read_in_pages(bot: Running, telegram: Telegram, olga: Person) -> None:
    await fills(telegram, 250)
    await hours_pass(telegram, olga, 0.1)
    assert (await reads_book(olga)).has("250 rows, read to the end")
    assert len(rows_read(bot.storage)) == book_state(bot.storage).rows_read == 250


@one_engine
@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "status", "status": 429, "retry_after": 1},
        {"kind": "status", "status": 502},
        {"kind": "drop_before"},
        {"kind": "truncate"},
    ],
    ids=["flood", "server_error", "network", "half_an_answer"],
)
async def test_a_failing_page_loses_nothing(
    bot: Running, telegram: Telegram, olga: Person, fault: dict[str, Any]
) -> None:
    await fills(telegram, 250)
    await telegram.fault("slow", method="getStarTransactions", times=2, seconds=0.01)  # two good pages
    await telegram.fault(**fault, method="getStarTransactions", times=50)
    await hours_pass(telegram, olga)
    await olga.says("/verify")
    await olga.sees("did not let me read")
    assert 100 <= book_state(bot.storage).rows_read < 250
    await telegram.faults_end()
    assert (await reads_book(olga)).has("250 rows")
    assert len(rows_read(bot.storage)) == 250


@one_engine
async def test_a_book_that_shrinks_is_read_anew(
    bot: Running, sandbox: Sandbox, telegram: Telegram, olga: Person
) -> None:
    await fills(telegram, 120)
    await hours_pass(telegram, olga, 0.1)
    await reads_book(olga)
    rows = sandbox.cloud.world.main_bot.transactions
    del rows[2:]
    await writes(telegram, id="new", amount=3, source={"type": "fragment"})
    await hours_pass(telegram, olga, 0.1)
    await reads_book(olga)
    assert ("new", "in") in rows_read(bot.storage)


@pytest.mark.parametrize("side", ["source", "receiver"])
async def test_strange_rows_wait_for_an_owner(
    bot: Running, telegram: Telegram, olga: Person, side: str
) -> None:
    row = {"amount": 12, "nanostar_amount": 345, side: {"type": "invented", "thing": 1}}
    await writes(telegram, id="strange", **row)
    await olga.looks_away()
    await hours_pass(telegram, olga)
    await olga.sees("“invented”")
    held = "12.000000345" if side == "source" else "-12.000000345"
    assert balances(bot.storage)["suspense"] == held
    await reads_book(olga)
    await olga.taps("Stars nobody can place")
    await olga.taps("12.000000345 ⭐")
    await olga.taps("Income of the platform" if side == "source" else "Expense of the platform")
    await olga.sees("no Stars that nobody can place")
    assert balances(bot.storage)["platform"] == held


@one_engine
async def test_a_strange_row_may_be_left(bot: Running, telegram: Telegram, olga: Person) -> None:
    await writes(telegram, id="ads", amount=5, receiver={"type": "telegram_ads"})
    await hours_pass(telegram, olga, 0.1)
    await reads_book(olga)
    await olga.taps("Stars nobody can place")
    await olga.taps("− 5 ⭐")
    await olga.taps("Leave it")
    await olga.sees("nobody can place: 1")
    assert balances(bot.storage)["suspense"] == "-5"


@one_engine
async def test_a_row_that_cannot_be_read_is_named(bot: Running, telegram: Telegram, olga: Person) -> None:
    await writes(telegram, id="broken", amount=0, date="yesterday", source={"type": "other"})
    await writes(telegram, id="whole", amount=3, source={"type": "fragment"})
    await hours_pass(telegram, olga)
    await reads_book(olga)
    assert ["id broken" in text for text in alarms_of(bot.storage, "row:")] == [True]
    assert set(rows_read(bot.storage)) == {("whole", "in")}


@one_engine
async def test_withdrawals_come_and_go(bot: Running, telegram: Telegram, olga: Person) -> None:
    await writes(telegram, id="one", amount=1_000, receiver={"type": "fragment"})
    await writes(telegram, id="two", amount=500, receiver={"type": "fragment"})
    await writes(telegram, id="two", amount=500, source={"type": "fragment"})
    await hours_pass(telegram, olga, 0.1)
    await reads_book(olga)
    assert balances(bot.storage) == {"outside": "-1000", "telegram": "1000"}


@one_engine
@pytest.mark.parametrize("told", [True, False], ids=["told", "late"])
async def test_an_affiliate_costs_the_platform(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, olga: Person, told: bool
) -> None:
    order = year_ordered(bot.storage, sandbox, bruna)
    affiliate = {"commission_per_mille": 100, "amount": 100, "nanostar_amount": 1}
    source = payer(bruna, order, affiliate=affiliate)
    if told:
        message = {"payload": order, "total_amount": 1_000, "charge_id": "affiliated", "book": False}
        await telegram.post("payment", **{"from": bruna.id}, **message)
        await bruna.sees("Thank you")
    await writes(telegram, id="affiliated", amount=899, nanostar_amount=999_999_999, source=source)
    await hours_pass(telegram, olga, 0.1)
    assert (await reads_book(olga)).has("899.999999999 ⭐ for this bot, exactly")
    assert balances(bot.storage) == {
        "platform": "599.999999999",
        "pool": "300",
        "telegram": "-899.999999999",
    }


async def test_a_gift_of_unknown_outcome_is_found(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    await buys_year(bruna)
    with bot.storage.transaction() as tx:
        gift_of_unknown_outcome(tx, bruna.id, olga.id, sandbox.clock.now())
    user = {"id": bruna.id, "is_bot": False, "first_name": "Bruna"}
    receiver = {"type": "user", "transaction_type": "gift_purchase", "user": user}
    await writes(telegram, id="gift", amount=15, receiver=receiver)
    await hours_pass(telegram, olga, 0.1)
    await reads_book(olga)
    assert rows_read(bot.storage)["gift", "out"] == "gift"
    assert balances(bot.storage)["telegram"] == "-985"


@one_engine
async def test_a_moving_book_gives_no_false_alarm(
    bot: Running, sandbox: Sandbox, telegram: Telegram, bruna: Person, olga: Person
) -> None:
    while book_state(bot.storage).checked_at is None:  # as it does by itself when it starts
        await telegram.seq()
    before = len(await telegram.calls("getMyStarBalance"))
    await telegram.fault("slow", method="getMyStarBalance", accepted=True, seconds=1.5)
    await olga.says("/verify")
    while len(await telegram.calls("getMyStarBalance")) == before:
        await telegram.seq()
    await is_charged_untold(bruna, year_ordered(bot.storage, sandbox, bruna))
    assert (await olga.sees("read to the end")).has("One row is only just written; I look at it")
    assert alarms_of(bot.storage, "drift:") == []
