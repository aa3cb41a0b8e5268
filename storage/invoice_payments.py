"""Payments of invoices: each charge that paid one, in Stars or through a payment provider.

What comes through the provider is booked in its own currency, with accounts and kinds of its own: see
storage/provider.py.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from rules.checkout import STARS
from storage import provider
from storage.columns import UtcDateTime
from storage.engine import add_once
from storage.invoices import Invoice, locked
from storage.orders import Order


class InvoicePayment(SQLModel, table=True):
    """One charge that paid an invoice. A second one (`is_extra`) is booked too, and goes back by itself."""

    __tablename__ = "invoice_payment"

    charge_id: str = Field(primary_key=True)
    invoice_id: int = Field(foreign_key="invoice.id", index=True)
    amount: int = Field(sa_type=BigInteger)
    currency: str
    provider_charge_id: str = ""
    is_extra: bool
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    refunded_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def paid(tx: Session, order: Order, charge_id: str, now: datetime) -> InvoicePayment:
    """A charge in Stars has paid it. Whether it was the first, its row says."""
    return _paid(tx, int(order.subject), (charge_id, ""), now)


def refunded(tx: Session, charge_id: str, now: datetime) -> InvoicePayment:
    payment = tx.get_one(InvoicePayment, charge_id, with_for_update=True, populate_existing=True)
    payment.refunded_at = now
    tx.add(payment)
    tx.flush()
    return payment


def paid_through_provider(
    tx: Session, invoice_id: int, charge: tuple[str, str], now: datetime
) -> InvoicePayment | None:
    """A charge = (Telegram's id, the provider's) in the invoice's own currency; None if it is booked already.
    A second one is booked, and an owner of the bot must give it back at the provider: `is_extra`."""
    invoice = locked(tx, invoice_id)
    assert invoice.currency != STARS
    if tx.get(InvoicePayment, charge[0]) is not None:
        return None
    payment = _paid(tx, invoice_id, charge, now)
    provider.share(tx, invoice, charge[0], now)
    return payment


def refunded_at_provider(tx: Session, charge_id: str, now: datetime) -> InvoicePayment | None:
    """An owner of the bot has given it back there, where the bot cannot: booked once. None if it is booked
    already, or is no charge of the provider's."""
    payment = tx.get(InvoicePayment, charge_id, with_for_update=True, populate_existing=True)
    if payment is None or payment.currency == STARS or payment.refunded_at is not None:
        return None
    provider.take_back(tx, charge_id, now)
    return refunded(tx, charge_id, now)


def payment_of(tx: Session, invoice_id: int) -> InvoicePayment | None:
    """The one that counts."""
    counts = select(InvoicePayment).where(InvoicePayment.invoice_id == invoice_id)
    return tx.exec(counts.where(col(InvoicePayment.is_extra).is_(False))).first()


def of_invoice(tx: Session, invoice_id: int) -> Sequence[InvoicePayment]:
    """All of them, in Stars or not."""
    return tx.exec(select(InvoicePayment).where(InvoicePayment.invoice_id == invoice_id)).all()


def paid_by(tx: Session, person_id: int, limit: int) -> Sequence[tuple[InvoicePayment, Invoice]]:
    """What a person paid through the provider, the newest first."""
    theirs = (
        select(InvoicePayment, Invoice)
        .join(Invoice, col(Invoice.id) == col(InvoicePayment.invoice_id))
        .where(Invoice.person_id == person_id, InvoicePayment.currency != STARS)
    )
    return tx.exec(theirs.order_by(col(InvoicePayment.at).desc()).limit(limit)).all()


def find_at_provider(tx: Session, beginning: str) -> tuple[InvoicePayment, Invoice] | None:
    """The one charge of the provider's that begins so, by Telegram's id or by the provider's."""
    begins = col(InvoicePayment.charge_id).startswith(beginning, autoescape=True)
    begins |= col(InvoicePayment.provider_charge_id).startswith(beginning, autoescape=True)
    found = (
        select(InvoicePayment, Invoice)
        .join(Invoice, col(Invoice.id) == col(InvoicePayment.invoice_id))
        .where(InvoicePayment.currency != STARS, begins)
    )
    both = tx.exec(found.limit(2)).all()
    return both[0] if len(both) == 1 else None


def _paid(tx: Session, invoice_id: int, charge: tuple[str, str], now: datetime) -> InvoicePayment:
    invoice = locked(tx, invoice_id)
    is_extra, invoice.paid_at = invoice.paid_at is not None, invoice.paid_at or now
    told = {"charge_id": charge[0], "provider_charge_id": charge[1], "invoice_id": invoice_id}
    sums = {"amount": invoice.amount, "currency": invoice.currency}
    add_once(tx, InvoicePayment, is_extra=is_extra, at=now, **told, **sums)
    tx.add(invoice)
    tx.flush()
    return tx.get_one(InvoicePayment, charge[0])
