"""Invoices: a business asks a customer for money in the chat, in Stars or through a payment provider.

What is digital is paid in Stars, by an order. What is physical may be paid in a currency, in its smallest
units. The charges that pay them are in storage/invoice_payments.py.
"""

import json
import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, CheckConstraint, func, or_, update
from sqlmodel import Field, Session, SQLModel, col, select

from rules.checkout import INVOICE_STARS_MAX, RESERVED_FOR, STARS, Offer
from rules.split import split
from storage import orders
from storage.businesses import Business
from storage.columns import NANOSTARS, UtcDateTime
from storage.engine import seal, unseal
from storage.terms import terms

TITLE_CHARACTERS_MAX = 32
DESCRIPTION_CHARACTERS_MAX = 255
OPEN_FOR = timedelta(hours=24)
AMOUNT_MAX = 100_000_000
"""In a currency's smallest units."""


class Invoice(SQLModel, table=True):
    """`amount` is whole Stars, or the smallest units of the currency."""

    __table_args__ = (CheckConstraint("amount > 0", name="invoice_is_positive"),)

    id: int | None = Field(default=None, primary_key=True)
    payload: str = Field(unique=True)
    """Of an invoice that is not paid in Stars; one in Stars has its order's id as payload too."""
    business_id: int = Field(foreign_key="business.id", index=True)
    payee_id: int = Field(sa_type=BigInteger, index=True)
    """Who owned the business when it was made: they are paid."""
    person_id: int = Field(sa_type=BigInteger, index=True)
    """The customer, who alone may pay it."""
    asked_by: int = Field(sa_type=BigInteger)
    sealed_title: str
    sealed_description: str
    amount: int = Field(sa_type=BigInteger)
    currency: str
    """`XTR`, or ISO 4217."""
    shares: str
    """Percent by payee, as JSON, in order."""
    order_id: str = ""
    """Of one in Stars."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reserved_by: str = ""
    """The pre-checkout query that was told yes last, of one that is not paid in Stars."""
    reserved_until: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def shared(self) -> dict[str, int]:
        """What its business and the platform get, in the units of `amount` (of Stars: nanostars)."""
        units = NANOSTARS if self.currency == STARS else 1
        return split(self.amount * units, json.loads(self.shares))

    def offer(self) -> Offer:
        """What a payment of it must match, where no order says so."""
        return Offer(
            buyer_id=self.person_id,
            stars=self.amount,
            expires_at=self.expires_at,
            for_sale=self.withdrawn_at is None,
            paid_once=self.paid_at is not None,
            repeatable=False,
            currency=self.currency,
        )

    def state(self, now: datetime) -> str:
        """`paid`, `withdrawn`, `expired` or `open`."""
        if self.paid_at is not None:
            return "paid"
        if self.withdrawn_at is not None:
            return "withdrawn"
        return "expired" if now >= self.expires_at else "open"


def make(
    tx: Session,
    sender: Business,
    customer: tuple[int, int],
    words: tuple[str, str],
    price: tuple[int, str],
    now: datetime,
) -> Invoice:
    """`customer` = (who pays, who asked for it), `words` = (title, description), `price` = (amount, currency)
    as in Invoice."""
    (person_id, asked_by), (title, description), (amount, currency) = customer, words, price
    assert 0 < amount <= (INVOICE_STARS_MAX if currency == STARS else AMOUNT_MAX)
    assert sender.id is not None
    shares = terms(tx).invoice_shares()
    invoice = Invoice(
        payload=f"i-{secrets.token_hex(12)}",
        business_id=sender.id,
        payee_id=sender.owner_id,
        person_id=person_id,
        asked_by=asked_by,
        sealed_title=seal(tx, title),
        sealed_description=seal(tx, description),
        amount=amount,
        currency=currency,
        shares=json.dumps(shares),
        created_at=now,
        expires_at=now + OPEN_FOR,
    )
    tx.add(invoice)
    tx.flush()
    if currency == STARS:
        order = orders.open_order(tx, person_id, (orders.INVOICE, str(invoice.id)), amount, shares, now)
        order.title = sender.name
        invoice.payload = invoice.order_id = order.id
        tx.add_all([order, invoice])
        tx.flush()
    return invoice


def find(tx: Session, invoice_id: int, business_id: int | None = None) -> Invoice | None:
    """Of this business alone, if one is named."""
    invoice = tx.get(Invoice, invoice_id)
    return invoice if invoice is not None and business_id in (None, invoice.business_id) else None


def find_by_payload(tx: Session, payload: str) -> Invoice | None:
    """For a pre-checkout query or a payment in another currency than Stars."""
    return tx.exec(select(Invoice).where(Invoice.payload == payload)).first()


def title_of(tx: Session, invoice: Invoice) -> str:
    return unseal(tx, invoice.sealed_title)


def of_business(tx: Session, business_id: int, limit: int, offset: int = 0) -> Sequence[Invoice]:
    """The newest first."""
    theirs = select(Invoice).where(Invoice.business_id == business_id).order_by(col(Invoice.id).desc())
    return tx.exec(theirs.limit(limit).offset(offset)).all()


def count_open(tx: Session, business_id: int, person_id: int, now: datetime) -> int:
    """How many of a customer's wait to be paid."""
    waiting = select(func.count()).where(
        Invoice.business_id == business_id,
        Invoice.person_id == person_id,
        col(Invoice.paid_at).is_(None),
        col(Invoice.withdrawn_at).is_(None),
        col(Invoice.expires_at) > now,
    )
    return tx.exec(waiting).one()


def reserve(tx: Session, invoice_id: int, query_id: str, now: datetime) -> bool:
    """Holds one that is not paid in Stars for one payment; an order does so for the others. The statement
    itself decides, so two queries at once cannot both be told yes."""
    free = or_(
        col(Invoice.reserved_until).is_(None),
        col(Invoice.reserved_until) <= now,
        col(Invoice.reserved_by) == query_id,
    )
    hold = update(Invoice).where(col(Invoice.id) == invoice_id, col(Invoice.paid_at).is_(None), free)
    held = hold.values(reserved_by=query_id, reserved_until=now + RESERVED_FOR)
    return tx.connection().execute(held).rowcount == 1


def withdraw(tx: Session, invoice_id: int, now: datetime) -> bool:
    """It cannot be paid any more. False if it is paid or withdrawn already."""
    invoice = locked(tx, invoice_id)
    if invoice.paid_at is not None or invoice.withdrawn_at is not None:
        return False
    invoice.withdrawn_at = now
    tx.add(invoice)
    if invoice.order_id:
        orders.withdraw_one(tx, invoice.order_id, now)
    return True


def locked(tx: Session, invoice_id: int) -> Invoice:
    return tx.get_one(Invoice, invoice_id, with_for_update=True, populate_existing=True)
