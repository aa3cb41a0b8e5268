"""Orders: what was promised, to whom and for how much, before Telegram shows an invoice."""

import json
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, CheckConstraint, update
from sqlmodel import Field, Session, SQLModel, col

from rules.checkout import ORDER_HOURS_MAX, Offer
from storage.columns import UtcDateTime

CAMPAIGN = "campaign"
PREMIUM = "premium"


class Order(SQLModel, table=True):
    """`id` is the invoice's payload. Price and shares are frozen here."""

    __tablename__ = "orders"
    __table_args__ = (CheckConstraint("stars > 0", name="price_is_positive"),)

    id: str = Field(primary_key=True)
    buyer_id: int = Field(sa_type=BigInteger, index=True)
    product: str
    """`premium` or `campaign`."""
    subject: str
    """Which one: a plan's key, a campaign's id."""
    stars: int
    shares: str
    """Percent by payee, as JSON, in order."""
    repeatable: bool
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def frozen_shares(self) -> dict[str, int]:
        return dict(json.loads(self.shares))

    def offer(self) -> Offer:
        return Offer(
            buyer_id=self.buyer_id,
            stars=self.stars,
            expires_at=self.expires_at,
            for_sale=self.withdrawn_at is None,
            paid_once=self.paid_at is not None,
            repeatable=self.repeatable,
        )


def open_order(
    tx: Session, buyer_id: int, goods: tuple[str, str], stars: int, shares: Mapping[str, int], now: datetime
) -> Order:
    """A new order for `goods` = (product, subject). The caller shows the invoice after the commit."""
    product, subject = goods
    order = Order(
        id=secrets.token_hex(8),
        buyer_id=buyer_id,
        product=product,
        subject=subject,
        stars=stars,
        shares=json.dumps(shares),
        repeatable=product == PREMIUM,
        created_at=now,
        expires_at=now + timedelta(hours=ORDER_HOURS_MAX),
    )
    tx.add(order)
    tx.flush()
    return order


def find_order(tx: Session, order_id: str) -> Order | None:
    return tx.get(Order, order_id)


def mark_paid(tx: Session, order_id: str, now: datetime) -> None:
    unpaid = update(Order).where(col(Order.id) == order_id, col(Order.paid_at).is_(None))
    tx.connection().execute(unpaid.values(paid_at=now))


def withdraw(tx: Session, product: str, subject: str, now: datetime) -> None:
    """Takes every unpaid order for these goods off sale: their old invoices are refused at the till."""
    standing = update(Order).where(
        col(Order.product) == product, col(Order.subject) == subject, col(Order.paid_at).is_(None)
    )
    tx.connection().execute(standing.values(withdrawn_at=now))
