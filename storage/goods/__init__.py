"""Goods: what a charge gives, and how a refund takes it back. One file for each product."""

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from sqlmodel import Session

from rules.checkout import Charge
from storage import orders
from storage.goods import balance, budget, business_plan, gift, invoice, pack, pack_gift, premium
from storage.goods.delivered import Delivered, TakenBack
from storage.orders import Order

__all__ = ["GOODS", "REVERSED", "Delivered", "TakenBack"]

REVERSED = (
    "payment",
    "placed",
    "premium.pool",
    "premium.platform",
    "topup",
    "stickers.artist",
    "stickers.platform",
    "business.platform",
    "invoices.business",
    "invoices.platform",
)
"""What a refund reverses, with the charge's id as their key; and all that its pool money was shared out to.
A campaign's budget is not among them: what is left of it returns when it stops."""


class Product(Protocol):
    """Both verbs run in the transaction that books the payment or the refund."""

    def deliver(self, tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
        """Writes every transfer of the charge and gives what it bought."""

    def take_back(self, tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
        """Takes away what the charge gave, before its transfers are reversed."""


GOODS: Mapping[str, Product] = {
    orders.PREMIUM: premium,
    orders.GIFT: gift,
    orders.CAMPAIGN: budget,
    orders.TOPUP: balance,
    orders.PACK: pack,
    orders.PACK_GIFT: pack_gift,
    orders.BUSINESS_PLAN: business_plan,
    orders.INVOICE: invoice,
}
