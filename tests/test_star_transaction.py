"""Rows of Telegram's book as the Bot API tells them."""

from datetime import UTC, datetime
from typing import Any

import pytest

from rules.star_transaction import (
    Direction,
    Sort,
    StarTransaction,
    Unreadable,
    read_transaction,
    star_amount,
)

USER = {"id": 7, "is_bot": False, "first_name": "Bruna"}
INVOICE = {"type": "user", "transaction_type": "invoice_payment", "user": USER, "invoice_payload": "order"}


def row(**changes: Any) -> dict[str, Any]:
    return {"id": "a", "amount": 100, "date": 1_790_000_000, "source": INVOICE} | changes


def test_a_payment_is_read_whole() -> None:
    monthly = INVOICE | {"subscription_period": 2_592_000}
    at = datetime.fromtimestamp(1_790_000_000, UTC)
    assert read_transaction(row(source=monthly)) == StarTransaction(
        "a", Direction.IN, 100 * 10**9, at, "user invoice_payment", Sort.INVOICE, 7, "order", 2_592_000
    )


def test_an_affiliate_is_named_with_its_part() -> None:
    affiliate = {"commission_per_mille": 100, "amount": 9, "nanostar_amount": 500_000_000}
    read = read_transaction(row(amount=90, nanostar_amount=5, source=INVOICE | {"affiliate": affiliate}))
    assert (read.nanostars, read.commission) == (90_000_000_005, 9_500_000_000)


@pytest.mark.parametrize(
    ("partner", "sort"),
    [
        ({"type": "fragment", "withdrawal_state": {"type": "pending"}}, Sort.WITHDRAWAL),
        ({"type": "user", "transaction_type": "gift_purchase", "user": USER, "gift": {}}, Sort.GIFT),
        ({"type": "user", "transaction_type": "premium_purchase", "user": USER}, Sort.GIFT),
        ({"type": "chat", "chat": {"id": -1}, "gift": {}}, Sort.GIFT),
        ({"type": "user", "transaction_type": "paid_media_payment", "user": USER}, Sort.OTHER),
        ({"type": "telegram_api", "request_count": 3}, Sort.BROADCAST),
        ({"type": "telegram_ads"}, Sort.OTHER),
        ({"type": "invented in 2031"}, Sort.OTHER),
    ],
    ids=["withdrawal", "gift", "premium", "gift_to_a_chat", "paid_media", "broadcast", "ads", "unknown"],
)
def test_partners_are_told_apart(partner: dict[str, Any], sort: Sort) -> None:
    going_out = {key: value for key, value in row(receiver=partner).items() if key != "source"}
    assert (read_transaction(going_out).sort, read_transaction(going_out).direction) == (sort, Direction.OUT)


@pytest.mark.parametrize(
    "raw",
    [None, {}, [], row(id=""), row(amount=None), row(amount=-1), row(date="soon"), row(amount=10**20)],
    ids=["nothing", "empty", "list", "no_id", "no_amount", "below_zero", "no_date", "too_much"],
)
def test_what_is_no_row_is_refused(raw: Any) -> None:
    with pytest.raises(Unreadable):
        read_transaction(raw)


def test_a_balance_below_zero_is_exact() -> None:
    assert star_amount({"amount": -1, "nanostar_amount": -500_000_000}) == -1_500_000_000
