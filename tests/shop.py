"""What a test does with money: asks for invoices, pays, and lets Telegram tell of payments."""

from typing import Any

import pytest
from sqlmodel import col, select

from handlers.running import Running
from storage import campaigns, orders
from storage.campaigns import Brief
from storage.orders import Order
from tests.cast import Payment, Person
from tests.control import Json

one_engine = pytest.mark.parametrize("storage", ["sqlite"], indirect=True)
"""For what has nothing to do with the database."""


async def asks_for_month(person: Person) -> str:
    """Asks for the monthly plan; the link that pays it."""
    await person.says("/premium")
    await person.taps("Monthly")
    return str((await person.sees("Premium, monthly")).keys[0]["url"])


async def buys_month(person: Person) -> Payment:
    await person.says("/premium")
    await person.taps("Monthly")
    paid = await person.pays()
    await person.sees("Thank you")
    return paid


async def asks_for_year(person: Person, label: str = "Yearly") -> None:
    await person.says("/premium")
    await person.taps(label)
    await person.sees("Premium for a year")


async def buys_year(person: Person, label: str = "Yearly") -> Payment:
    await asks_for_year(person, label)
    paid = await person.pays()
    await person.sees("Thank you")
    return paid


async def orders_year(bot: Running, person: Person) -> str:
    """Asks for an invoice; the id of its order."""
    await asks_for_year(person)
    with bot.storage.reading() as tx:
        mine = select(Order).where(Order.buyer_id == person.id).order_by(col(Order.created_at).desc())
        order = tx.exec(mine).first()
    assert order is not None
    return order.id


def campaign_order(bot: Running, person: Person) -> str:
    """The order for the budget of a campaign, which is sold once."""
    now = bot.application.bot_data.now()
    brief = Brief("Ada", "Tea", "Buy", "https://ada.example", "food", 10**9, 70, now.date(), now.date())
    with bot.storage.transaction() as tx:
        campaign = campaigns.create(tx, person.id, brief, now)
        goods = (orders.CAMPAIGN, str(campaign.id))
        return orders.open_order(tx, person.id, goods, 70, {"platform": 100}, now).id


async def asks(person: Person, payload: str, stars: Any = 1_000, currency: str = "XTR") -> Json:
    """A pre-checkout query: {ok, error?, answered_after_seconds}."""
    query = {"payload": payload, "total_amount": stars, "currency": currency}
    return await person.telegram.post("precheckout", **{"from": person.id}, **query)


async def is_charged(person: Person, payload: str, stars: int, **details: Any) -> str:
    """A payment that Telegram tells of, however it came about; its charge id."""
    await person.looks_away()
    told = {"payload": payload, "total_amount": stars, **details}
    answer = await person.telegram.post("payment", **{"from": person.id}, **told)
    return str(answer["charge_id"])


async def catches_up(person: Person) -> None:
    """Until the bot has handled all that was told of this person before."""
    await person.says("/receipts")
    await person.sees("")
