"""A charge and its refund in the books: once each, with the goods, to the last fraction."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from rules.checkout import Charge
from rules.split import split
from storage import Storage, alarms, campaigns, orders
from storage.columns import NANOSTARS
from storage.ledger import Entry, balance, post
from storage.payments import Booking
from storage.refunds import Refunding
from tests.books import balances, books
from tests.sales import (
    ADA,
    BRUNA,
    BRUNO,
    DAY,
    NOON,
    advertised,
    books_charge,
    complaints,
    is_premium,
    ordered,
    premium_until,
    refunds_charge,
)


def test_premium_is_shared_to_the_last_star(storage: Storage) -> None:
    order = ordered(storage)
    assert books_charge(storage, Charge("first", BRUNA, order, 1_000)) is Booking.DELIVERED
    assert (
        books(storage)
        == """\
telegram -> order:1  1000  payment
order:1 -> pool  300  premium.pool
order:1 -> platform  700  premium.platform"""
    )
    assert premium_until(storage) == NOON + 365 * DAY


@pytest.mark.parametrize("percent", [30, 33, 0, 100])
@pytest.mark.parametrize("price", [1, 2, 3, 7, 999_983])
def test_any_price_is_shared_to_the_last_nanostar(storage: Storage, price: int, percent: int) -> None:
    shares = {"pool": percent, "platform": 100 - percent}
    with storage.transaction() as tx:
        order = orders.open_order(tx, BRUNA, (orders.PREMIUM, "year"), price, shares, NOON).id
    books_charge(storage, Charge("first", BRUNA, order, price))
    with storage.reading() as tx:
        held = {name: balance(tx, name) for name in ("pool", "platform")}
    assert held == split(price * NANOSTARS, shares)
    assert complaints(storage) == []


def test_each_charge_of_an_order_is_its_own_payment(storage: Storage) -> None:
    order = ordered(storage)
    for charge_id in ("first", "second"):
        assert books_charge(storage, Charge(charge_id, BRUNA, order, 1_000)) is Booking.DELIVERED
    assert premium_until(storage) == NOON + 730 * DAY
    assert complaints(storage) == []


def test_a_charge_told_again_changes_nothing(storage: Storage) -> None:
    charge = Charge("first", BRUNA, ordered(storage), 1_000)
    told = [books_charge(storage, charge, NOON + n * DAY) for n in range(3)]
    assert told == [Booking.DELIVERED, Booking.REPEATED, Booking.REPEATED]
    assert premium_until(storage) == NOON + 365 * DAY


@pytest.mark.parametrize(("payer", "stars"), [(BRUNA, 999), (BRUNO, 1_000)], ids=["amount", "payer"])
def test_a_charge_retold_with_another(storage: Storage, payer: int, stars: int) -> None:
    order = ordered(storage)
    books_charge(storage, Charge("first", BRUNA, order, 1_000))
    before = books(storage)
    assert books_charge(storage, Charge("first", payer, order, stars)) is Booking.CONFLICT
    assert books(storage) == before
    with storage.reading() as tx:
        assert [alarm.key for alarm in alarms.untold(tx)] == ["conflict:first"]


@pytest.mark.parametrize(
    "charge",
    [
        pytest.param(lambda order: Charge("c", BRUNA, "0123456789abcdef", 1_000), id="no_such_order"),
        pytest.param(lambda order: Charge("c", BRUNA, "\x00'; DROP TABLE orders;--", 1_000), id="garbage"),
        pytest.param(lambda order: Charge("c", BRUNA, "\ud800" * 42, 1_000), id="half_a_letter"),
        pytest.param(lambda order: Charge("c", BRUNO, order, 1_000), id="another_person"),
        pytest.param(lambda order: Charge("c", BRUNA, order, 999), id="another_price"),
    ],
)
def test_stars_that_fit_no_order_wait(storage: Storage, charge: Callable[[str], Charge]) -> None:
    told = charge(ordered(storage))
    assert books_charge(storage, told) is Booking.UNKNOWN
    assert books(storage) == f"telegram -> suspense  {told.stars}  payment"
    assert complaints(storage) == []


def test_suspense_is_complained_of_after_a_day(storage: Storage) -> None:
    books_charge(storage, Charge("lost", BRUNA, "?", 5))
    assert complaints(storage, NOON + 2 * DAY) == ["suspense_is_young: charge lost waits since 2026-11-21"]


def test_a_campaign_is_funded_once(storage: Storage) -> None:
    campaign_id, order = advertised(storage)
    for charge_id in ("first", "second"):
        books_charge(storage, Charge(charge_id, ADA, order, 70))
    assert balances(storage) == {
        "advertiser:1003": "70",
        f"campaign:{campaign_id}": "70",
        "telegram": "-140",
    }


@pytest.mark.parametrize("threads", [16])
def test_a_race_on_one_charge_books_it_once(storage: Storage, threads: int) -> None:
    charge = Charge("first", BRUNA, ordered(storage), 1_000)
    with ThreadPoolExecutor(threads) as pool:
        told = list(pool.map(lambda _n: books_charge(storage, charge), range(threads)))
    assert sorted(told) == [Booking.DELIVERED] + [Booking.REPEATED] * (threads - 1)
    assert balances(storage) == {"platform": "700", "pool": "300", "telegram": "-1000"}


def test_payments_at_once_all_count(storage: Storage) -> None:
    order = ordered(storage)
    charges = [Charge(f"charge {n}", BRUNA, order, 1_000) for n in range(8)]
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda charge: books_charge(storage, charge), charges))
    assert told == [Booking.DELIVERED] * 8
    assert premium_until(storage) == NOON + 8 * 365 * DAY
    assert complaints(storage) == []


def test_a_refund_takes_back_stars_and_premium(storage: Storage) -> None:
    books_charge(storage, Charge("first", BRUNA, ordered(storage), 1_000))
    assert refunds_charge(storage, "first") is Refunding.REVERSED
    assert (
        books(storage)
        == """\
telegram -> order:1  1000  payment
order:1 -> pool  300  premium.pool
order:1 -> platform  700  premium.platform
platform -> order:1  700  refund.premium.platform
pool -> order:1  300  refund.premium.pool
order:1 -> telegram  1000  refund.payment"""
    )
    assert not is_premium(storage)


def test_a_refund_leaves_what_was_paid_otherwise(storage: Storage) -> None:
    order = ordered(storage)
    for n, charge_id in enumerate(("first", "second")):
        books_charge(storage, Charge(charge_id, BRUNA, order, 1_000), NOON + n * DAY)
    refunds_charge(storage, "first", now=NOON + 2 * DAY)
    assert premium_until(storage) == NOON + 366 * DAY


def test_a_refund_told_again_changes_nothing(storage: Storage) -> None:
    books_charge(storage, Charge("first", BRUNA, ordered(storage), 1_000))
    told = [refunds_charge(storage, "first") for _ in range(3)]
    assert told == [Refunding.REVERSED, Refunding.REPEATED, Refunding.REPEATED]
    assert balances(storage) == {}


def test_a_race_of_refunds_reverses_once(storage: Storage) -> None:
    books_charge(storage, Charge("first", BRUNA, ordered(storage), 1_000))
    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(lambda _n: refunds_charge(storage, "first"), range(8)))
    assert sorted(told) == [Refunding.REPEATED] * 7 + [Refunding.REVERSED]
    assert balances(storage) == {}


def test_a_refunded_charge_stays_refunded(storage: Storage) -> None:
    charge = Charge("first", BRUNA, ordered(storage), 1_000)
    books_charge(storage, charge)
    refunds_charge(storage, "first")
    assert books_charge(storage, charge) is Booking.REPEATED
    assert not is_premium(storage)


def test_a_refund_before_its_payment_counts(storage: Storage) -> None:
    assert refunds_charge(storage, "first") is Refunding.UNKNOWN
    assert books_charge(storage, Charge("first", BRUNA, ordered(storage), 1_000)) is Booking.REFUNDED
    assert balances(storage) == {}
    assert not is_premium(storage)


def test_a_refund_of_nothing_is_complained_of(storage: Storage) -> None:
    refunds_charge(storage, "never")
    assert complaints(storage) == []
    late = complaints(storage, NOON + 2 * DAY)
    assert late == ["refunds_are_complete: charge never was refunded, but never paid"]


def test_a_refund_empties_suspense(storage: Storage) -> None:
    books_charge(storage, Charge("lost", BRUNA, "?", 5))
    refunds_charge(storage, "lost")
    assert balances(storage) == {}
    assert complaints(storage, NOON + 2 * DAY) == []


def test_a_refunded_campaign_stops(storage: Storage) -> None:
    campaign_id, order = advertised(storage)
    books_charge(storage, Charge("first", ADA, order, 70))
    refunds_charge(storage, "first", ADA)
    assert balances(storage) == {}
    with storage.reading() as tx:
        assert tx.get_one(campaigns.Campaign, campaign_id).stop_reason == "refunded"


def test_a_campaign_goes_on_while_the_balance_covers_a_refund(storage: Storage) -> None:
    campaign_id, order = advertised(storage)
    for charge_id in ("first", "second"):
        books_charge(storage, Charge(charge_id, ADA, order, 70))
    refunds_charge(storage, "first", ADA)
    assert balances(storage) == {f"campaign:{campaign_id}": "70", "telegram": "-70"}


def test_spent_money_is_owed_after_a_refund(storage: Storage) -> None:
    campaign_id, order = advertised(storage)
    books_charge(storage, Charge("first", ADA, order, 70))
    with storage.transaction() as tx:
        spent = Entry("spent", "1", campaigns.account(campaign_id), "platform", 20 * NANOSTARS, "test")
        post(tx, [spent], NOON)
    refunds_charge(storage, "first", ADA)
    assert balances(storage) == {"advertiser:1003": "-20", "platform": "20"}
    assert complaints(storage) == []
