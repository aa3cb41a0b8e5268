"""Payouts when two act at once: one wins, on both engines, and the books are right."""

from collections.abc import Callable
from threading import Barrier, Thread
from typing import Any

import pytest
from sqlalchemy import text
from sqlmodel import Session

from storage import Storage, paying, spending
from storage.columns import NANOSTARS
from storage.paying import PayingRefusal, Wanted
from storage.payouts import Payout, find_payout
from storage.spending import GIFT, Ask, Spending
from tests.books import balances
from tests.earning import CARLO, DAY, NOON, OLGA, OSCAR, earns, money
from tests.sales import complaints

Work = Callable[[Session], Any]


@pytest.fixture
def rich(storage: Storage) -> None:
    """Carlo has 250 Stars available."""
    earns(storage, 250 * NANOSTARS, NOON - 30 * DAY)


@pytest.fixture
def payout(storage: Storage, rich: None) -> int:
    """Carlo has asked for 120 of them."""
    return asks(storage, Wanted(120, "IBAN"))


def asks(storage: Storage, wanted: Wanted) -> int:
    with storage.transaction() as tx:
        made = paying.request(tx, CARLO, wanted, NOON)
    assert isinstance(made, Payout)
    return made.id or 0


def at_once(storage: Storage, *works: Work) -> list[Any]:
    """Each in its own thread and transaction, begun together; what they returned."""
    barrier, results = Barrier(len(works)), [None] * len(works)

    def run(place: int, work: Work) -> None:
        barrier.wait()
        with storage.transaction() as tx:
            results[place] = work(tx)

    threads = [Thread(target=run, args=one) for one in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def won(results: list[Any]) -> int:
    return sum(isinstance(result, Payout | Spending) for result in results)


def test_of_two_requests_one_wins(storage: Storage, rich: None) -> None:
    results = at_once(
        storage,
        *[
            lambda tx, stars=stars: paying.request(tx, CARLO, Wanted(stars, "x"), NOON)
            for stars in (100, 150)
        ],
    )
    assert won(results) == 1
    assert money(storage, NOON)["reserved"] in ("100", "150")
    assert complaints(storage) == []


def test_of_two_owners_one_pays(storage: Storage, payout: int) -> None:
    def takes_and_pays(owner_id: int) -> Work:
        def work(tx: Session) -> Any:
            paying.take(tx, payout, owner_id, NOON)
            return paying.pay(tx, payout, owner_id, "SEPA", NOON)

        return work

    assert won(at_once(storage, takes_and_pays(OLGA), takes_and_pays(OSCAR))) == 1
    assert balances(storage)["outside"] == "120"
    assert complaints(storage) == []


def test_who_has_it_in_hand_pays_alone(storage: Storage, payout: int) -> None:
    with storage.transaction() as tx:
        paying.take(tx, payout, OLGA, NOON)
        assert paying.take(tx, payout, OSCAR, NOON) is PayingRefusal.TAKEN
        assert paying.pay(tx, payout, OSCAR, "SEPA", NOON) is PayingRefusal.TAKEN
        assert paying.give_back(tx, payout, CARLO, "", NOON) is PayingRefusal.TAKEN


def test_a_cancelled_payout_is_not_paid(storage: Storage, payout: int) -> None:
    results = at_once(
        storage,
        lambda tx: paying.take(tx, payout, OLGA, NOON),
        lambda tx: paying.give_back(tx, payout, CARLO, "", NOON),
    )
    assert won(results) == 1
    assert complaints(storage) == []


def test_it_is_over_once(storage: Storage, payout: int) -> None:
    results = at_once(storage, *[lambda tx: paying.give_back(tx, payout, OLGA, "no", NOON)] * 3)
    assert won(results) == 1
    assert money(storage, NOON) == {"available": "250"}


def test_a_gift_is_sent_or_the_payout_returned(storage: Storage, rich: None) -> None:
    number = asks(storage, Wanted(100, gift_id="5170521118301225164"))
    wanted = Ask(GIFT, str(number), f"payout:{number}", 100, CARLO, OLGA, "payout")
    results = at_once(
        storage,
        lambda tx: spending.ask(tx, wanted, NOON),
        lambda tx: paying.give_back(tx, number, OLGA, "no", NOON),
    )
    assert won(results) == 1
    assert complaints(storage) == []


def test_a_gift_that_was_asked_for_is_not_due_again(storage: Storage, rich: None) -> None:
    """Killed between asking Telegram and its answer."""
    number = asks(storage, Wanted(100, gift_id="5170521118301225164"))
    with storage.transaction() as tx:
        asked = spending.ask(tx, Ask(GIFT, str(number), f"payout:{number}", 100, CARLO, OLGA, "payout"), NOON)
        assert isinstance(asked, Spending)
        spending.unknown(tx, asked.id or 0, "no answer yet", NOON)
    with storage.transaction() as tx:
        assert list(spending.due(tx, NOON + DAY, 10, kind=GIFT)) == []
        spending.done(tx, asked.id or 0, NOON)
        found = find_payout(tx, number)
        assert found is not None
        assert found.state() == "paid"
    assert complaints(storage) == []


@pytest.mark.parametrize(
    ("harm", "check"),
    [
        pytest.param("UPDATE payout SET amount = amount + 1", "payouts_hold", id="an_amount"),
        pytest.param("UPDATE payout SET paid_at = requested_at", "payouts_hold", id="paid_by_words"),
        pytest.param("DELETE FROM payout", "payouts_are_booked", id="a_payout_gone"),
        pytest.param(
            "INSERT INTO payout (payee_id, amount, rail, gift_id, sealed_destination, requested_at, paid_at,"
            " reference, reason) VALUES (1002, 400000000000, 'outside', '', '', '2026-11-20', '2026-11-20',"
            " 'x', '')",
            "nobody_is_paid_more",
            id="more_than_earned",
        ),
    ],
)
def test_verify_finds(storage: Storage, payout: int, harm: str, check: str) -> None:
    with storage.transaction() as tx:
        tx.connection().execute(text(harm))
    assert any(complaint.startswith(check) for complaint in complaints(storage))
