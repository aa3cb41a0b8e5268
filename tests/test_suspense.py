"""Stars that fit no order: an owner delivers what they were meant for, or gives them back."""

import pytest

from handlers.running import Running
from rules.checkout import Charge
from storage import Storage, payments
from storage.payments import Booking
from tests.books import balances, books
from tests.cast import Person
from tests.refunding import alarms_of, looks_at, refund_of, refunds
from tests.sales import (
    ADA,
    BRUNA,
    BRUNO,
    DAY,
    NOON,
    advertised,
    books_charge,
    complaints,
    ordered,
    premium_until,
    refunds_charge,
)
from tests.shop import buys_year, is_charged, one_engine, orders_year


def places(storage: Storage, order: str, charge_id: str = "lost") -> bool:
    with storage.transaction() as tx:
        return payments.place(tx, charge_id, order, NOON) is not None


async def test_c05_an_owner_delivers_what_was_lost(bot: Running, bruna: Person, olga: Person) -> None:
    await orders_year(bot, bruna)
    await olga.looks_away()
    await is_charged(bruna, "lost in a backup", 1_000)
    await bruna.sees("cannot tell what they were for")
    await olga.sees("wait in suspense")
    await olga.taps("Look at it")
    await olga.sees("In suspense: nobody knows")
    await olga.taps("Deliver")
    await olga.sees("What were the 1,000 ⭐")
    await olga.taps("premium, a year")
    await olga.taps("Yes, deliver")
    await olga.sees("Delivered to")
    await bruna.sees("Thank you! Premium is yours until")
    assert balances(bot.storage) == {"platform": "700", "pool": "300", "telegram": "-1000"}


async def test_c05_an_owner_refunds_what_was_lost(bot: Running, bruna: Person, olga: Person) -> None:
    charge_id = await is_charged(bruna, "lost in a backup", 9)
    await bruna.sees("cannot tell what they were for")
    assert "from suspense: 9 ⭐, which leaves 0 ⭐" in await looks_at(olga, charge_id)
    await refunds(olga, charge_id)
    await bruna.sees("Your payment of 9 ⭐ was refunded")
    assert balances(bot.storage) == {}


@one_engine
async def test_without_an_order_it_becomes_a_balance(bot: Running, bruna: Person, olga: Person) -> None:
    charge_id = await is_charged(bruna, "lost in a backup", 9)
    await bruna.sees("cannot tell what they were for")
    await looks_at(olga, charge_id)
    await olga.taps("Deliver")
    await olga.sees("No order of .* has a price of 9")
    await olga.taps("Their balance")
    await olga.taps("Yes, deliver")
    await bruna.sees("Your balance is 9 ⭐ now")
    assert balances(bot.storage) == {f"advertiser:{bruna.id}": "9", "telegram": "-9"}


@one_engine
async def test_what_is_delivered_is_not_delivered_again(bot: Running, bruna: Person, olga: Person) -> None:
    charge_id = await is_charged(bruna, "lost in a backup", 9)
    await bruna.sees("cannot tell what they were for")
    await looks_at(olga, charge_id)
    await olga.taps("Deliver")
    await olga.taps("Their balance")
    sure = await olga.sees("Deliver for 9")
    for _ in range(2):
        await olga.presses(sure.id, sure.keys[0]["callback_data"])
    assert balances(bot.storage)["telegram"] == "-9"


@one_engine
async def test_c04_a_charge_with_two_amounts_leads_to_the_first(
    bot: Running, bruna: Person, olga: Person
) -> None:
    paid = await buys_year(bruna)
    before = books(bot.storage)
    await olga.looks_away()
    await is_charged(bruna, "another order", 7, charge_id=paid.charge_id, book=False)
    await olga.sees("told twice")
    await olga.taps("Look at it")
    assert (await olga.sees("A refund gives back 1,000")).has(paid.charge_id)
    assert books(bot.storage) == before
    assert alarms_of(bot) == [f"conflict:{paid.charge_id}"]


@one_engine
def test_goods_are_delivered_out_of_suspense(storage: Storage) -> None:
    order = ordered(storage)
    books_charge(storage, Charge("lost", BRUNA, "?", 1_000))
    assert places(storage, order)
    assert (
        books(storage)
        == """\
telegram -> suspense  1000  payment
suspense -> order:1  1000  placed
order:1 -> pool  300  premium.pool
order:1 -> platform  700  premium.platform"""
    )
    assert premium_until(storage) == NOON + 365 * DAY
    assert complaints(storage, NOON + 2 * DAY) == []


@one_engine
def test_what_was_delivered_late_can_be_refunded(storage: Storage) -> None:
    order = ordered(storage)
    books_charge(storage, Charge("lost", BRUNA, "?", 1_000))
    places(storage, order)
    refunds_charge(storage, "lost")
    assert balances(storage) == {}
    assert complaints(storage, NOON + 2 * DAY) == []


@one_engine
@pytest.mark.parametrize(
    "charge",
    [
        pytest.param(Charge("lost", BRUNO, "?", 1_000), id="another_payer"),
        pytest.param(Charge("lost", BRUNA, "?", 999), id="another_price"),
    ],
)
def test_an_order_must_fit_what_it_delivers(storage: Storage, charge: Charge) -> None:
    order = ordered(storage)
    books_charge(storage, charge)
    assert not places(storage, order)
    assert balances(storage) == {"suspense": str(charge.stars), "telegram": f"-{charge.stars}"}


def test_a_refunded_charge_is_not_delivered(storage: Storage) -> None:
    order = ordered(storage)
    books_charge(storage, Charge("lost", BRUNA, "?", 1_000))
    refunds_charge(storage, "lost")
    assert not places(storage, order)
    assert balances(storage) == {}


@one_engine
def test_a_delivered_charge_is_told_again_in_vain(storage: Storage) -> None:
    campaign_id, order = advertised(storage)
    books_charge(storage, Charge("lost", ADA, "?", 70))
    assert places(storage, order)
    assert not places(storage, order)
    assert books_charge(storage, Charge("lost", ADA, order, 70)) is Booking.REPEATED
    assert balances(storage) == {f"campaign:{campaign_id}": "70", "telegram": "-70"}


@one_engine
async def test_a_charge_in_suspense_is_on_its_receipt(bot: Running, bruna: Person) -> None:
    charge_id = await is_charged(bruna, "lost in a backup", 9)
    await bruna.sees("cannot tell what they were for")
    await bruna.says("/receipts")
    await bruna.sees("an owner is looking at what it was for")
    assert refund_of(bot, charge_id) is None
