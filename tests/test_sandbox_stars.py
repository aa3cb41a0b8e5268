"""The sandbox: invoices, payments, refunds and subscriptions, down to its own book."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram import LabeledPrice
from telegram.error import BadRequest

from tests.emulated import INVOICE, Desk, emulated, library_bot


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


async def test_payment_reaches_both_books(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    await desk.result("sendInvoice", chat_id=bruna.id, **INVOICE)
    paying = asyncio.create_task(bruna.pays())
    query = await desk.update("pre_checkout_query")
    assert (query["total_amount"], query["currency"], query["invoice_payload"]) == (100, "XTR", "order:1")
    await desk.result("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    charge_id = (await paying).charge_id
    paid = (await desk.update("message"))["successful_payment"]
    assert (paid["telegram_payment_charge_id"], paid["total_amount"]) == (charge_id, 100)
    row = (await desk.result("getStarTransactions"))["transactions"][0]
    assert (row["id"], row["amount"], row["source"]["invoice_payload"]) == (charge_id, 100, "order:1")
    assert (await bruna.stars(), await desk.result("getMyStarBalance")) == (400, {"amount": 100})


async def test_refused_payment_costs_nothing(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    await desk.result("sendInvoice", chat_id=bruna.id, **INVOICE)
    paying = asyncio.create_task(bruna.pays())
    query = await desk.update("pre_checkout_query")
    assert await desk.refusal("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=False) == (
        'Bad Request: parameter "error_message" is required'
    )
    answer = {"pre_checkout_query_id": query["id"], "ok": False, "error_message": "Sold out"}
    await desk.result("answerPreCheckoutQuery", **answer)
    assert (await paying).error == "Sold out"
    assert await bruna.stars() == 500


async def test_late_pre_checkout_answer_is_refused(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    await desk.result("sendInvoice", chat_id=bruna.id, **INVOICE)
    paying = asyncio.create_task(bruna.pays())
    query = await desk.update("pre_checkout_query")
    await desk.people.clock_moves(seconds=11)
    assert (await paying).error == "BOT_PRECHECKOUT_TIMEOUT"
    assert (
        await desk.refusal("answerPreCheckoutQuery", pre_checkout_query_id=query["id"], ok=True)
    ).startswith("Bad Request: query is too old")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"prices": [{"label": "a", "amount": 1}, {"label": "b", "amount": 1}]}, "STARS_INVOICE_INVALID"),
        ({"prices": []}, "there must be at least one price"),
        ({"prices": [{"label": "a", "amount": 0}]}, "total price must be positive"),
        (
            {"prices": [{"label": "", "amount": 1}]},
            "can't parse labeled price: LabeledPrice label must be non-empty",
        ),
        ({"payload": "x" * 129}, "INVOICE_PAYLOAD_INVALID"),
        ({"currency": "TXR"}, "PAYMENT_PROVIDER_INVALID"),
        ({"max_tip_amount": 5}, "STARS_INVOICE_INVALID"),
        ({"title": ""}, 'parameter "title" is required'),
    ],
)  # fmt: skip
async def test_bad_invoices_are_refused(desk: Desk, change: dict[str, Any], complaint: str) -> None:
    assert await desk.refusal("createInvoiceLink", **{**INVOICE, **change}) == f"Bad Request: {complaint}"


async def test_refund_gives_back_once(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    async with library_bot(desk) as bot:
        link = await bot.create_invoice_link("T", "D", "order:1", "XTR", [LabeledPrice("x", 100)])
        charge_id = (await desk.sells(bruna, link)).charge_id
        assert await bot.refund_star_payment(bruna.id, charge_id)
        with pytest.raises(BadRequest, match=r"(?i)charge_already_refunded"):
            await bot.refund_star_payment(bruna.id, charge_id)
        rows = (await bot.get_star_transactions()).transactions
    assert [row.id for row in rows] == [charge_id, charge_id]
    assert (rows[0].receiver, rows[1].source) == (None, None)
    assert await bruna.stars() == 500


async def test_refund_is_told_to_the_bot(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    link = await desk.result("createInvoiceLink", **INVOICE)
    charge_id = (await desk.sells(bruna, link)).charge_id
    await desk.update("message")
    await desk.people.post("refund", charge_id=charge_id)
    assert (await desk.update("message"))["refunded_payment"]["telegram_payment_charge_id"] == charge_id


async def test_chargeback_touches_the_balance_alone(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    charge_id = (await desk.sells(bruna, await desk.result("createInvoiceLink", **INVOICE))).charge_id
    await desk.update("message")
    await desk.people.post("chargeback", charge_id=charge_id)
    assert await desk.people.balance() == 0
    assert await desk.updates() == []


async def test_chargeback_may_leave_no_row(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    charge_id = (await desk.sells(bruna, await desk.result("createInvoiceLink", **INVOICE))).charge_id
    await desk.people.post("chargeback", charge_id=charge_id, row=False)
    assert await desk.people.balance() == 0
    assert len((await desk.people.book())["transactions"]) == 1


async def test_payment_may_stay_untold(desk: Desk) -> None:
    bruna = await desk.customer()
    await desk.people.post("payment", **{"from": bruna.id}, payload="x", total_amount=9, tell=False)
    assert await desk.people.balance() == 9
    assert await desk.updates() == []


async def test_transactions_come_in_pages(desk: Desk) -> None:
    for amount in range(1, 6):
        row = {"amount": amount, "nanostar_amount": 5, "source": {"type": "telegram_api", "request_count": 1}}
        await desk.people.post("book", transaction=row)
    page = (await desk.result("getStarTransactions", offset=3, limit=1))["transactions"]
    assert [row["amount"] for row in page] == [4]
    assert await desk.result("getMyStarBalance") == {"amount": 15, "nanostar_amount": 25}


async def test_forged_payment_stays_out_of_the_book(desk: Desk) -> None:
    bruna = await desk.customer()
    await desk.people.post("payment", **{"from": bruna.id}, payload="x", total_amount=9, book=False)
    assert (await desk.update("message"))["successful_payment"]["total_amount"] == 9
    assert (await desk.people.book())["transactions"] == []


async def test_gift_is_paid_from_the_balance(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    gift = (await desk.result("getAvailableGifts"))["gifts"][0]
    present = {"user_id": bruna.id, "gift_id": gift["id"], "text": "Thank you"}
    assert await desk.refusal("sendGift", **present) == "Bad Request: BALANCE_TOO_LOW"
    await desk.sells(bruna, await desk.result("createInvoiceLink", **INVOICE))
    assert await desk.result("sendGift", **present)
    assert await desk.people.balance() == 100 - gift["star_count"]


async def test_forwarded_invoice_can_be_paid_by_another(desk: Desk) -> None:
    bruna, ada = await desk.customer(stars=500), await desk.customer("Ada", stars=500)
    sent = await desk.result("sendInvoice", chat_id=bruna.id, **INVOICE)
    forwarded = {"from_chat_id": bruna.id, "message_id": sent["message_id"]}
    copy = await desk.people.post("forward", **{"from": ada.id}, **forwarded)
    asked = {"from": ada.id, "message_id": copy["message_id"]}
    paying = asyncio.create_task(desk.people.post("pay", **asked))
    await desk.approves()
    assert (await paying)["ok"]
    assert (await desk.update("message"))["from"]["id"] == ada.id
