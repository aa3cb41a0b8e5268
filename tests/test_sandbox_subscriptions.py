"""The sandbox: subscriptions that renew, end and fail by the clock."""

from collections.abc import AsyncIterator

import pytest

from tests.emulated import INVOICE, Desk, emulated
from tests.people import Person

MONTH_SECONDS = 2_592_000


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with emulated() as desk:
        yield desk


async def subscribe(desk: Desk, person: Person) -> str:
    link = await desk.result("createInvoiceLink", **INVOICE, subscription_period=MONTH_SECONDS)
    return (await desk.sells(person, link)).charge_id


async def test_subscriptions_come_by_link_only(desk: Desk) -> None:
    bruna = await desk.customer()
    assert await desk.refusal(
        "sendInvoice", chat_id=bruna.id, **INVOICE, subscription_period=MONTH_SECONDS
    ) == ("Bad Request: SUBSCRIPTION_EXPORT_MISSING")
    assert await desk.refusal("createInvoiceLink", **INVOICE, subscription_period=86400) == (
        "Bad Request: SUBSCRIPTION_PERIOD_INVALID"
    )


async def test_subscription_renews_with_a_new_charge(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    first_charge = await subscribe(desk, bruna)
    first = (await desk.update("message"))["successful_payment"]
    assert (first["is_recurring"], first["is_first_recurring"]) == (True, True)
    await desk.people.clock_moves(days=31)
    renewal = (await desk.update("message"))["successful_payment"]
    assert renewal["telegram_payment_charge_id"] != first_charge
    assert "is_first_recurring" not in renewal
    assert renewal["subscription_expiration_date"] == first["subscription_expiration_date"] + MONTH_SECONDS


async def test_cancelled_subscription_ends(desk: Desk) -> None:
    bruna = await desk.customer(stars=500)
    await desk.updates(allowed_updates=["message", "pre_checkout_query", "subscription"])
    charge_id = await subscribe(desk, bruna)
    await desk.result(
        "editUserStarSubscription", user_id=bruna.id, telegram_payment_charge_id=charge_id, is_canceled=True
    )
    assert (await desk.update("subscription"))["state"] == "canceled"
    await desk.people.clock_moves(days=31)
    assert await bruna.stars() == 400


async def test_renewal_fails_without_stars(desk: Desk) -> None:
    bruna = await desk.customer(stars=100)
    await subscribe(desk, bruna)
    await desk.people.clock_moves(days=31)
    assert (await desk.people.world())["subscriptions"][0]["state"] == "failed"


async def test_months_missed_are_renewed_in_order(desk: Desk) -> None:
    bruna, ada = await desk.customer(stars=500), await desk.customer("Ada", stars=500)
    await subscribe(desk, bruna)
    await subscribe(desk, ada)
    await desk.people.clock_moves(days=92)
    dates = [row["date"] for row in (await desk.people.book())["transactions"]]
    assert len(dates) == 8
    assert dates == sorted(dates)
