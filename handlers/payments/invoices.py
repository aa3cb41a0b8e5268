"""Invoices: how what was ordered is offered for payment."""

from typing import Any

from handlers.context import Context
from handlers.sending import Outcome
from rules.checkout import STARS
from storage.orders import CAMPAIGN, GIFT, PREMIUM, TOPUP, Order

TITLE_CHARACTERS_MAX = 32
DESCRIPTION_CHARACTERS_MAX = 255
START_PARAMETERS = {PREMIUM: "premium", GIFT: "premium", CAMPAIGN: "campaigns", TOPUP: "balance"}
"""With one, copies that are forwarded carry no Pay button: they lead to the bot."""


def invoice(order: Order, title: str, description: str) -> dict[str, Any]:
    """What every invoice has: the order's id is the payload, its frozen price the only one."""
    title = title[:TITLE_CHARACTERS_MAX]
    return {
        "title": title,
        "description": description[:DESCRIPTION_CHARACTERS_MAX],
        "payload": order.id,
        "currency": STARS,
        "prices": [{"label": title, "amount": order.stars}],
    }


async def send_invoice(context: Context, order: Order, title: str, description: str) -> Outcome:
    """Shows the invoice of a committed order in the chat of this update."""
    details = {"chat_id": context.chat_id, "start_parameter": START_PARAMETERS[order.product]}
    return await context.call("sendInvoice", details | invoice(order, title, description))
