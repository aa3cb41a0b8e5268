"""The gate: nothing that takes Stars is asked of Telegram before its Stars are held, and within a ceiling."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from rules.checkout import Charge
from rules.terms import REFUNDS_A_DAY
from storage import Storage, charges, refunds, spending, terms
from storage.charges import NotRefundable
from storage.ledger import PLATFORM, TELEGRAM, advertiser
from storage.refunds import Refunding
from storage.spending import GIFT, Ask, Spending, SpendingRefusal
from tests.books import balances, books
from tests.sales import ADA, BRUNA, DAY, NOON, advertised, books_charge, complaints, ordered

OLGA = 1


def pays_year(storage: Storage, charge_id: str = "first") -> None:
    books_charge(storage, Charge(charge_id, BRUNA, ordered(storage), 1_000))


def asks(
    storage: Storage, charge_id: str = "first", source: str = PLATFORM, now: datetime = NOON
) -> Spending | SpendingRefusal | NotRefundable:
    with storage.transaction() as tx:
        return charges.ask(tx, charge_id, source, OLGA if source == PLATFORM else ADA, "asked", now)


def asked(storage: Storage, charge_id: str = "first") -> int:
    made = asks(storage, charge_id)
    assert isinstance(made, Spending)
    assert made.id is not None
    return made.id


def test_what_is_asked_for_is_held_first(storage: Storage) -> None:
    pays_year(storage)
    number = asked(storage)
    assert books(storage).splitlines()[-1] == f"platform -> spending:{number}  1000  spending.hold"
    assert complaints(storage) == []


def test_a_refund_lets_its_hold_go(storage: Storage) -> None:
    pays_year(storage)
    number = asked(storage)
    with storage.transaction() as tx:
        made = refunds.refund(tx, "first", BRUNA, TELEGRAM, NOON)
    assert books(storage).splitlines()[-4:] == [
        f"spending:{number} -> platform  1000  spending.return",
        "platform -> order:1  700  refund.premium.platform",
        "pool -> order:1  300  refund.premium.pool",
        "order:1 -> telegram  1000  refund.payment",
    ]
    assert made.outcome is Refunding.REVERSED
    assert complaints(storage) == []


def test_a_refund_that_failed_changes_nothing(storage: Storage) -> None:
    pays_year(storage)
    before, number = balances(storage), asked(storage)
    with storage.transaction() as tx:
        assert spending.failed(tx, number, "BALANCE_TOO_LOW", NOON)
        assert not spending.failed(tx, number, "BALANCE_TOO_LOW", NOON)
    assert balances(storage) == before
    assert complaints(storage) == []


def test_a_refund_asked_for_here_has_its_reason(storage: Storage) -> None:
    pays_year(storage)
    asked(storage)
    with storage.transaction() as tx:
        refunds.refund(tx, "first", BRUNA, refunds.BOOK, NOON)
        kept = refunds.find_refund(tx, "first")
    assert kept is not None
    assert (kept.source, kept.reason) == ("owner:1", "asked")


def test_two_owners_at_once_refund_once(storage: Storage) -> None:
    pays_year(storage)
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _n: asks(storage), range(8)))
    assert sum(isinstance(one, Spending) for one in made) == 1
    assert [one for one in made if not isinstance(one, Spending)] == [SpendingRefusal.UNDER_WAY] * 7
    assert complaints(storage) == []


def test_a_refund_and_its_message_at_once_count_once(storage: Storage) -> None:
    pays_year(storage)
    asked(storage)

    def told(_n: int) -> Refunding:
        with storage.transaction() as tx:
            return refunds.refund(tx, "first", BRUNA, TELEGRAM, NOON).outcome

    with ThreadPoolExecutor(8) as pool:
        outcomes = sorted(pool.map(told, range(8)))
    assert outcomes == [Refunding.REPEATED] * 7 + [Refunding.REVERSED]
    assert balances(storage) == {}


def test_a_refunded_charge_cannot_be_asked_for(storage: Storage) -> None:
    pays_year(storage)
    with storage.transaction() as tx:
        refunds.refund(tx, "first", BRUNA, TELEGRAM, NOON)
    assert asks(storage) is NotRefundable.REFUNDED
    assert asks(storage, "never") is NotRefundable.UNKNOWN


def test_the_ceiling_is_of_one_day(storage: Storage) -> None:
    for charge_id in ("first", "second"):
        pays_year(storage, charge_id)
    with storage.transaction() as tx:
        terms.change(tx, REFUNDS_A_DAY.key, 1_999, OLGA, NOON)
    asked(storage)
    assert asks(storage, "second") is SpendingRefusal.CEILING
    assert isinstance(asks(storage, "second", now=NOON + DAY + timedelta(seconds=1)), Spending)


def test_many_at_once_stay_below_the_ceiling(storage: Storage) -> None:
    names = [f"charge {n}" for n in range(6)]
    for name in names:
        pays_year(storage, name)
    with storage.transaction() as tx:
        terms.change(tx, REFUNDS_A_DAY.key, 3_000, OLGA, NOON)
    with ThreadPoolExecutor(6) as pool:
        made = list(pool.map(lambda name: asks(storage, name), names))
    assert sum(isinstance(one, Spending) for one in made) == 3


def test_a_balance_covers_what_is_held_from_it(storage: Storage) -> None:
    _campaign, order = advertised(storage)
    books_charge(storage, Charge("budget", ADA, order, 70))
    assert asks(storage, "budget", advertiser(ADA)) is SpendingRefusal.SOURCE_SHORT


@pytest.mark.parametrize("stars", [1, 1_000])
def test_nothing_is_spent_that_telegram_does_not_keep(storage: Storage, stars: int) -> None:
    with storage.transaction() as tx:
        made = spending.ask(tx, Ask(GIFT, "1", PLATFORM, stars, BRUNA, OLGA, "payout"), NOON)
    assert made in (SpendingRefusal.TELEGRAM_SHORT, SpendingRefusal.CEILING)
    assert books(storage) == ""


def test_an_unknown_gift_is_not_due(storage: Storage) -> None:
    pays_year(storage)
    with storage.transaction() as tx:
        made = spending.ask(tx, Ask(GIFT, "1", PLATFORM, 100, BRUNA, OLGA, "payout"), NOON)
        assert isinstance(made, Spending)
        assert made.id is not None
        spending.unknown(tx, made.id, "no answer", NOON)
        assert spending.due(tx, NOON + DAY, 10, kind=GIFT) == []
