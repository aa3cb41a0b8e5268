"""Orders: what was promised, to whom and for how much, before Telegram shows an invoice."""

import json
import re
import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, CheckConstraint, bindparam, or_, update
from sqlmodel import Field, Session, SQLModel, col, select

from rules.checkout import ORDER_HOURS_MAX, RESERVED_FOR, Offer
from storage.columns import UtcDateTime
from storage.prepared import Prepared

CAMPAIGN = "campaign"
PREMIUM = "premium"
GIFT = "gift"
TOPUP = "topup"
PACK = "pack"
PACK_GIFT = "pack-gift"
BUSINESS_PLAN = "business-plan"
INVOICE = "invoice"
REPEATABLE = (PREMIUM, BUSINESS_PLAN)
"""A further payment of the same order extends what it bought."""
ORDER_ID = re.compile("[0-9a-f]{16}")


class Order(SQLModel, table=True):
    """`id` is the invoice's payload. Price and shares are frozen here."""

    __tablename__ = "orders"
    __table_args__ = (CheckConstraint("stars > 0", name="price_is_positive"),)

    id: str = Field(primary_key=True)
    buyer_id: int = Field(sa_type=BigInteger, index=True)
    product: str
    """`premium`, `gift`, `campaign`, `topup`, `pack`, `pack-gift`, `business-plan` or `invoice`."""
    subject: str
    """Which one: a plan's key, a campaign's id, whose balance, a pack's id, a business and its plan, an
    invoice's id."""
    title: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """What it is called, for goods whose name may change later: a pack's title."""
    stars: int
    shares: str
    """Percent by payee, as JSON, in order."""
    promo_code: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """The code that made it cheaper."""
    repeatable: bool
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reserved_by: str = Field(default="", sa_column_kwargs={"server_default": ""})
    """The pre-checkout query that was told yes last."""
    reserved_until: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def frozen_shares(self) -> dict[str, int]:
        return dict(json.loads(self.shares))

    def account(self) -> str:
        """A passage: what comes in goes on in the same transaction."""
        return f"order:{self.id}"

    def offer(self) -> Offer:
        return Offer(
            buyer_id=self.buyer_id,
            stars=self.stars,
            expires_at=self.expires_at,
            for_sale=self.withdrawn_at is None,
            paid_once=self.paid_at is not None,
            repeatable=self.repeatable,
        )


_ORDERS = SQLModel.metadata.tables["orders"]
_FIND = Prepared(_ORDERS.select().where(_ORDERS.c.id == bindparam("order")))
_PAY = Prepared(_ORDERS.update().where(_ORDERS.c.id == bindparam("order"), _ORDERS.c.paid_at.is_(None)))


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
        repeatable=product in REPEATABLE,
        created_at=now,
        expires_at=now + timedelta(hours=ORDER_HOURS_MAX),
    )
    tx.add(order)
    tx.flush()
    return order


def find_order(tx: Session, order_id: str) -> Order | None:
    """The order, or None: a payload may be any bytes that somebody sends.

    It is there to be read: the verbs here change orders, and no session follows this object.
    """
    if not ORDER_ID.fullmatch(order_id):
        return None
    found = _FIND.read(tx, {"order": order_id})
    return Order(**dict(zip(_ORDERS.c.keys(), found[0], strict=True))) if found else None


def fitting(tx: Session, buyer_id: int, stars: int, limit: int) -> Sequence[Order]:
    """A person's orders of exactly this price, the newest first."""
    theirs = select(Order).where(Order.buyer_id == buyer_id, Order.stars == stars)
    return tx.exec(theirs.order_by(col(Order.created_at).desc(), col(Order.id)).limit(limit)).all()


def reserve(tx: Session, order_id: str, query_id: str, now: datetime) -> bool:
    """Holds an order for one payment. False while another query's payment is outstanding.

    The statement itself decides, so two queries at once cannot both be told yes.
    """
    free = or_(
        col(Order.reserved_until).is_(None),
        col(Order.reserved_until) <= now,
        col(Order.reserved_by) == query_id,
    )
    unpaid = or_(col(Order.paid_at).is_(None), col(Order.repeatable))
    hold = update(Order).where(col(Order.id) == order_id, unpaid, free)
    held = hold.values(reserved_by=query_id, reserved_until=now + RESERVED_FOR)
    return tx.connection().execute(held).rowcount == 1


def mark_paid(tx: Session, order_id: str, now: datetime) -> None:
    _PAY.run(tx, {"order": order_id, "paid_at": now})


def withdraw(tx: Session, product: str, subject: str, now: datetime) -> None:
    """Takes every unpaid order for these goods off sale: their old invoices are refused at the till."""
    standing = update(Order).where(
        col(Order.product) == product, col(Order.subject) == subject, col(Order.paid_at).is_(None)
    )
    tx.connection().execute(standing.values(withdrawn_at=now))


def withdraw_one(tx: Session, order_id: str, now: datetime) -> None:
    unpaid = update(Order).where(col(Order.id) == order_id, col(Order.paid_at).is_(None))
    tx.connection().execute(unpaid.values(withdrawn_at=now))


def withdraw_of(tx: Session, buyer_id: int, product: str, subject: str, now: datetime) -> None:
    """The same for one buyer: only the newest link of a subscription may be paid, and so only one."""
    standing = update(Order).where(
        col(Order.buyer_id) == buyer_id,
        col(Order.product) == product,
        col(Order.subject) == subject,
        col(Order.paid_at).is_(None),
        col(Order.withdrawn_at).is_(None),
    )
    tx.connection().execute(standing.values(withdrawn_at=now))
