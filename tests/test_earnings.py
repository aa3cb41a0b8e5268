"""What of a payee's money is held, available, reserved and paid: to the nanostar, in any order."""

from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from rules.earnings import (
    HOLD,
    NANOSTARS,
    Earnings,
    PayoutRefusal,
    Standing,
    refuse_amount,
    refuse_payout,
)
from storage import Storage, paying
from storage.earnings import earnings, maturing, sales
from storage.ledger import Entry, post
from storage.paying import Wanted
from storage.payouts import Payout
from tests.earning import CARLO, DAY, NOON, OLGA, earns, earns_in, money, reverses_in
from tests.sales import complaints

A_MOMENT = timedelta(microseconds=1)


def test_a_share_is_held_for_21_days(storage: Storage) -> None:
    earns(storage, 3_496_500_000, NOON)
    assert money(storage, NOON + HOLD - A_MOMENT) == {"held": "3.4965"}
    assert money(storage, NOON + HOLD) == {"available": "3.4965"}


def test_each_share_has_its_own_hold(storage: Storage) -> None:
    earns(storage, 5 * NANOSTARS, NOON - 30 * DAY)
    earns(storage, 7 * NANOSTARS, NOON - 2 * DAY)
    earns(storage, 1 * NANOSTARS, NOON - 2 * DAY)
    assert money(storage, NOON) == {"held": "8", "available": "5"}
    with storage.reading() as tx:
        assert [(one.day, one.amount) for one in maturing(tx, CARLO, NOON, 5)] == [
            ((NOON + 19 * DAY).date(), 8 * NANOSTARS)
        ]


def test_a_refund_of_a_held_share_reduces_what_is_held(storage: Storage) -> None:
    earns(storage, 5 * NANOSTARS, NOON - 30 * DAY)
    key = earns(storage, 7 * NANOSTARS, NOON - DAY)
    with storage.transaction() as tx:
        reverses_in(tx, key, NOON)
    assert money(storage, NOON) == {"available": "5"}


def test_a_refund_of_a_paid_share_goes_below_zero(storage: Storage) -> None:
    key = earns(storage, 100 * NANOSTARS, NOON - 30 * DAY)
    earns(storage, 30 * NANOSTARS, NOON - DAY)
    with storage.transaction() as tx:
        _is_paid(tx, 100, NOON)
        reverses_in(tx, key, NOON)
    assert money(storage, NOON) == {"held": "30", "available": "-100", "paid": "100"}
    assert money(storage, NOON + HOLD) == {"available": "-70", "paid": "100"}


def test_sales_are_shown_with_what_was_sold(storage: Storage) -> None:
    key = earns(storage, 7 * NANOSTARS, NOON)
    with storage.reading() as tx:
        (sale,) = sales(tx, CARLO, 5)
    assert (sale.kind, sale.share, sale.reversed_at) == ("sponsored.owner", 7 * NANOSTARS, None)
    assert sale.sold is not None
    assert (sale.sold.place, sale.sold.number, sale.sold.price) == ("Casa", key, 14 * NANOSTARS)


def test_the_books_are_right_after_a_payout(storage: Storage) -> None:
    earns(storage, 100 * NANOSTARS, NOON - 30 * DAY)
    with storage.transaction() as tx:
        _is_paid(tx, 100, NOON)
    assert complaints(storage) == []


def _is_paid(tx: Session, stars: int, now: datetime) -> None:
    made = paying.request(tx, CARLO, Wanted(stars, "IBAN"), now)
    assert isinstance(made, Payout)
    assert made.id is not None
    paying.take(tx, made.id, OLGA, now)
    assert isinstance(paying.pay(tx, made.id, OLGA, "SEPA 1", now), Payout)


@pytest.mark.parametrize(
    ("standing", "refusal"),
    [
        pytest.param(Standing(Earnings(available=100 * NANOSTARS), 100), None, id="just_enough"),
        pytest.param(
            Standing(Earnings(available=100 * NANOSTARS - 1), 100), PayoutRefusal.BELOW_LEAST, id="too_little"
        ),
        pytest.param(
            Standing(Earnings(held=90 * NANOSTARS, available=10 * NANOSTARS), 100),
            PayoutRefusal.HELD,
            id="too_young",
        ),
        pytest.param(
            Standing(Earnings(held=900 * NANOSTARS, available=-1), 100),
            PayoutRefusal.BELOW_ZERO,
            id="below_zero",
        ),
        pytest.param(
            Standing(Earnings(available=900 * NANOSTARS), 100, has_open=True),
            PayoutRefusal.OPEN,
            id="one_is_open",
        ),
        pytest.param(
            Standing(Earnings(available=900 * NANOSTARS), 100, drifts=True),
            PayoutRefusal.DRIFT,
            id="books_differ",
        ),
    ],
)
def test_a_payout_is_refused(standing: Standing, refusal: PayoutRefusal | None) -> None:
    assert refuse_payout(standing) is refusal


@given(available=st.integers(-(10**15), 10**15), stars=st.integers(1, 10**6), least=st.integers(1, 1000))
def test_no_amount_beyond_what_is_available(available: int, stars: int, least: int) -> None:
    refusal = refuse_amount(Standing(Earnings(held=10**18, available=available), least), stars)
    assert (refusal is None) == (least <= stars and stars * NANOSTARS <= available)


shares = st.lists(
    st.tuples(st.integers(1, 50 * 10**9), st.integers(0, 60), st.booleans()), min_size=1, max_size=6
)
"""Of each share: nanostars, its age in days, and whether it was refunded."""


class Undo(Exception):
    """Rolls a transaction back, so that the next example finds an empty database."""


def told(storage: Storage, told_shares: list[tuple[int, int, bool]], reserved: int) -> Earnings:
    """What a payee has once all was booked in this order. Nothing of it is kept."""
    try:
        with storage.transaction() as tx:
            for nanostars, age, is_refunded in told_shares:
                at = NOON - age * DAY
                key = earns_in(tx, nanostars, at)
                if is_refunded:
                    reverses_in(tx, key, NOON)
            if reserved:
                _reserves(tx, reserved)
            found = earnings(tx, CARLO, NOON)
            raise Undo
    except Undo:
        return found


def _reserves(tx: Session, stars: int) -> None:
    """A payout that was asked for before its sales were refunded."""
    payout = Payout(payee_id=CARLO, amount=stars * NANOSTARS, rail="outside", requested_at=NOON)
    tx.add(payout)
    tx.flush()
    account = payout.account()
    post(tx, [Entry("payout.reserve", account, f"payee:{CARLO}", account, payout.amount, account)], NOON)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
@given(told_shares=shares, reserved=st.integers(0, 50))
def test_the_parts_are_what_was_earned(
    storage: Storage, told_shares: list[tuple[int, int, bool]], reserved: int
) -> None:
    found = told(storage, told_shares, reserved)
    kept = [(amount, age) for amount, age, is_refunded in told_shares if not is_refunded]
    assert found.earned == sum(amount for amount, _ in kept)
    assert found.held == sum(amount for amount, age in kept if age < HOLD.days)
    assert found.available == found.earned - found.held - reserved * NANOSTARS
    assert found == told(storage, sorted(told_shares), reserved)
