"""Many at once: a gift is redeemed once, a code keeps its limit, a trial is had once. On both engines."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlalchemy import text
from sqlmodel import Session, col, select

from rules.checkout import Charge
from rules.membership import GIFT_MONTH, YEAR
from rules.promo import Gives, PromoRefusal
from storage import Storage, gifts, orders, promo_uses, refunds, trials
from storage.alarms import Alarm
from storage.gifts import GiftRefusal
from storage.ledger import TELEGRAM
from storage.memberships import Bonus, Grant
from storage.orders import Order
from storage.promos import PromoUse
from tests.offering import WORD, makes_code
from tests.sales import BRUNA, NOON, books_charge, complaints, ordered_in, premium_until

T = TypeVar("T")
CROWD = range(2001, 2009)
YEARLY = (orders.PREMIUM, YEAR.key)


def at_once(storage: Storage, does: Callable[[Session, int], T]) -> list[T]:
    """Everybody of the crowd does it in a thread and a transaction of their own; what each was told."""

    def one(person_id: int) -> T:
        with storage.transaction() as tx:
            return does(tx, person_id)

    with ThreadPoolExecutor(len(CROWD)) as pool:
        return list(pool.map(one, CROWD))


def bought_gift(storage: Storage, charge_id: str = "gift") -> str:
    """A gift of Bruna's; its token."""
    with storage.transaction() as tx:
        order = ordered_in(tx, GIFT_MONTH, BRUNA, orders.GIFT)
    books_charge(storage, Charge(charge_id, BRUNA, order, 100))
    with storage.reading() as tx:
        gift = gifts.gift_of(tx, charge_id)
    assert gift is not None
    return gift.token


def test_a_crowd_redeems_a_gift_once(storage: Storage) -> None:
    token = bought_gift(storage)
    told = at_once(storage, lambda tx, person: gifts.redeem(tx, token, person, NOON))
    assert told.count(GiftRefusal.REDEEMED) == len(CROWD) - 1
    with storage.reading() as tx:
        assert len(tx.exec(select(Grant)).all()) == 1
    assert complaints(storage) == []


def test_a_gift_is_redeemed_or_refunded(storage: Storage) -> None:
    token = bought_gift(storage)

    def acts(tx: Session, person_id: int) -> object:
        if person_id % 4:
            return gifts.redeem(tx, token, person_id, NOON)
        return refunds.refund(tx, "gift", BRUNA, TELEGRAM, NOON).outcome

    at_once(storage, acts)
    assert complaints(storage) == []
    assert not any((premium_until(storage, person) or NOON) > NOON for person in CROWD)


def test_a_crowd_has_only_the_uses_there_are(storage: Storage) -> None:
    makes_code(storage, NOON, uses=3)
    told = at_once(storage, lambda tx, person: promo_uses.open_discounted(tx, person, YEARLY, WORD, NOON))
    assert sum(isinstance(answer, Order) for answer in told) == 3
    assert told.count(PromoRefusal.HELD) == len(CROWD) - 3


def test_a_crowd_has_only_the_days_there_are(storage: Storage) -> None:
    makes_code(storage, NOON, Gives.DAYS, 7, uses=3)
    told = at_once(storage, lambda tx, person: promo_uses.take_days(tx, WORD, person, NOON))
    assert told.count(PromoRefusal.USED_UP) == len(CROWD) - 3
    with storage.reading() as tx:
        assert len(tx.exec(select(Bonus)).all()) == 3
    assert complaints(storage) == []


def test_one_person_with_many_phones_has_the_days_once(storage: Storage) -> None:
    makes_code(storage, NOON, Gives.DAYS, 7, uses=5)
    told = at_once(storage, lambda tx, _person: promo_uses.take_days(tx, WORD, BRUNA, NOON))
    assert told.count(PromoRefusal.USED_BEFORE) == len(CROWD) - 1
    assert premium_until(storage) == NOON + timedelta(days=7)


def test_one_person_with_many_phones_has_one_invoice(storage: Storage) -> None:
    makes_code(storage, NOON, uses=5)
    at_once(storage, lambda tx, _person: promo_uses.open_discounted(tx, BRUNA, YEARLY, WORD, NOON))
    with storage.reading() as tx:
        on_sale = tx.exec(select(Order).where(col(Order.withdrawn_at).is_(None))).all()
        assert len(on_sale) == 1
        assert tx.exec(select(PromoUse)).one().order_id == on_sale[0].id


def test_a_trial_is_had_once(storage: Storage) -> None:
    told = at_once(storage, lambda tx, _person: trials.start_trial(tx, BRUNA, 3, NOON))
    assert sum(until is not None for until in told) == 1
    assert premium_until(storage) == NOON + timedelta(days=3)


def test_late_charges_beyond_the_limit_are_told(storage: Storage) -> None:
    """The orders of everybody lapse one after the other, and then all of them are paid at once."""
    makes_code(storage, NOON, uses=2)
    charges = []
    for number, person_id in enumerate(CROWD):
        at = NOON + number * timedelta(hours=2)
        with storage.transaction() as tx:
            order = promo_uses.open_discounted(tx, person_id, YEARLY, WORD, at)
        assert isinstance(order, Order)
        charges.append(Charge(f"charge {person_id}", person_id, order.id, 800))
    with ThreadPoolExecutor(len(charges)) as pool:
        list(pool.map(lambda charge: books_charge(storage, charge, NOON + timedelta(days=2)), charges))
    with storage.reading() as tx:
        assert len(tx.exec(select(Alarm)).all()) == len(CROWD) - 2
    assert complaints(storage, NOON + timedelta(days=2)) == []


@pytest.mark.parametrize(
    ("harm", "check"),
    [
        pytest.param("UPDATE gift SET redeemed_by = 7", "redeemed_gifts", id="another_redeemed_it"),
        pytest.param("UPDATE gift SET revoked_at = made_at", "refunded_gifts", id="a_gift_taken_away"),
        pytest.param("DELETE FROM gift", "payments_have_goods", id="a_gift_gone"),
        pytest.param("UPDATE promo_code SET uses_max = 0", "promo_codes_keep", id="used_too_often"),
        pytest.param("DELETE FROM promo_use", "promo_uses_have", id="days_without_a_use"),
        pytest.param("DELETE FROM bonus", "promo_uses_have", id="a_use_without_days"),
    ],
)
def test_verify_finds(storage: Storage, harm: str, check: str) -> None:
    makes_code(storage, NOON, Gives.DAYS, 7)
    token = bought_gift(storage)
    with storage.transaction() as tx:
        gifts.redeem(tx, token, BRUNA, NOON)
        promo_uses.take_days(tx, WORD, BRUNA, NOON)
    with storage.transaction() as tx:
        tx.connection().execute(text(harm))
    assert any(complaint.startswith(check) for complaint in complaints(storage))
