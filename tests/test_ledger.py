"""The books: what they refuse, and what the check finds in them."""

from dataclasses import replace

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlmodel import col

from rules.checkout import Charge
from storage import Storage
from storage.columns import NANOSTARS
from storage.ledger import TELEGRAM, Entry, Transfer, post
from tests.books import balances, books
from tests.sales import (
    BRUNA,
    NOON,
    books_charge,
    complaints,
    ordered,
)

SALE = Entry("payment", "charge", TELEGRAM, "order:1", 7 * NANOSTARS, "order:1")


def test_a_transfer_moves_its_amount(storage: Storage) -> None:
    with storage.transaction() as tx:
        post(tx, [SALE], NOON)
    assert balances(storage) == {"order:1": "7", "telegram": "-7"}


@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(Entry("payment", "x", TELEGRAM, "order:1", -1, "order:1"), id="less_than_nothing"),
        pytest.param(Entry("payment", "x", TELEGRAM, TELEGRAM, 1, "order:1"), id="from_a_pocket_to_itself"),
        pytest.param(SALE, id="a_second_telling"),
    ],
)
def test_the_books_refuse(storage: Storage, entry: Entry) -> None:
    with storage.transaction() as tx:
        post(tx, [SALE], NOON)
    with pytest.raises(IntegrityError), storage.transaction() as tx:
        post(tx, [entry], NOON)
    assert books(storage) == "telegram -> order:1  7  payment"


def test_the_table_refuses_a_transfer_of_nothing(storage: Storage) -> None:
    row = vars(SALE) | {"amount": 0, "at": NOON}
    with pytest.raises(IntegrityError), storage.transaction() as tx:
        tx.connection().execute(Transfer.__table__.insert(), row)
    assert books(storage) == ""


@pytest.mark.parametrize(
    "tampers",
    [
        pytest.param(update(Transfer).values(amount=1), id="changed"),
        pytest.param(delete(Transfer), id="deleted"),
        pytest.param(delete(Transfer).where(col(Transfer.kind) == "payment"), id="deleted_by_kind"),
    ],
)
def test_no_transfer_is_ever(storage: Storage, tampers: object) -> None:
    with storage.transaction() as tx:
        post(tx, [SALE], NOON)
    with pytest.raises(DBAPIError, match="never changed"), storage.transaction() as tx:
        tx.connection().execute(tampers)
    assert books(storage) == "telegram -> order:1  7  payment"


def test_nothing_stays_of_a_sale_that_fails(storage: Storage) -> None:
    once = [SALE, replace(SALE, key="another")]
    with pytest.raises(IntegrityError), storage.transaction() as tx:
        post(tx, [*once, SALE], NOON)
    assert balances(storage) == {}


@pytest.mark.parametrize(
    ("harm", "check"),
    [
        pytest.param(
            "UPDATE account SET balance = balance + 1 WHERE name = 'pool'", "sums_are_zero", id="a_star_more"
        ),
        pytest.param("UPDATE account SET balance = 5 WHERE name = 'pool'", "balances_equal", id="a_balance"),
        pytest.param("UPDATE daytotal SET amount = 1", "days_equal", id="a_total"),
        pytest.param("DELETE FROM payment", "payments_are_booked", id="a_payment_gone"),
        pytest.param('DELETE FROM "grant"', "payments_have_goods", id="goods_gone"),
        pytest.param('UPDATE "grant" SET revoked_at = granted_at', "refunded_goods", id="goods_taken_away"),
        pytest.param('UPDATE "grant" SET days = 3650', "memberships_equal", id="premium_for_nothing"),
        pytest.param(
            "UPDATE membership SET until = '2099-01-01'", "memberships_equal", id="premium_for_ever"
        ),
        pytest.param(
            "INSERT INTO refund VALUES ('first', 1001, '2026-11-21', 'x', '')",
            "refunds_are",
            id="half_a_refund",
        ),
    ],
)
def test_verify_finds(storage: Storage, harm: str, check: str) -> None:
    books_charge(storage, Charge("first", BRUNA, ordered(storage), 1_000))
    with storage.transaction() as tx:
        tx.connection().execute(text(harm))
    assert any(complaint.startswith(check) for complaint in complaints(storage))


def test_verify_finds_an_overdraft(storage: Storage) -> None:
    with storage.transaction() as tx:
        post(tx, [Entry("theft", "1", "pool", "payee:1", 1, "test")], NOON)
    assert "nothing_is_overdrawn: pool holds -1 nanostars" in complaints(storage)
