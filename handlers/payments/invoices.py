"""Invoices: how what was ordered is offered for payment."""

from typing import Any

from handlers.context import Context
from handlers.sending import Outcome
from rules.checkout import STARS
from storage.ledger import advertiser
from storage.orders import BUSINESS_PLAN, CAMPAIGN, GIFT, PACK, PACK_GIFT, PREMIUM, TOPUP, Order

TITLE_CHARACTERS_MAX = 32
DESCRIPTION_CHARACTERS_MAX = 255
START_PARAMETERS = {
    PREMIUM: "premium",
    GIFT: "premium",
    CAMPAIGN: "campaigns",
    TOPUP: "balance",
    PACK: "pack_{subject}",
    PACK_GIFT: "pack_{subject}",
    BUSINESS_PLAN: "business",
}
"""With one, copies that are forwarded carry no Pay button: they lead to the bot. An invoice of a business to
a customer is not shown by `send_invoice`: it is owed."""


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
    where = START_PARAMETERS[order.product].format(subject=order.subject)
    if order.product == TOPUP and order.subject != advertiser(order.buyer_id):
        where = START_PARAMETERS[BUSINESS_PLAN]
    details = {"chat_id": context.chat_id, "start_parameter": where}
    return await context.call("sendInvoice", details | invoice(order, title, description))
