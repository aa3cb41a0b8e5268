"""Invoices: the share of the business's owner, by the charge that paid them."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from storage.businesses import Business
from storage.columns import NANOSTARS
from storage.invoice_payments import InvoicePayment
from storage.invoices import Invoice
from storage.ledger import Transfer, payee
from storage.sold.thing import INVOICE, Place, Sold

KIND = "invoices.business"


def coming(tx: Session, payee_id: int) -> int:
    """What is paid is final."""
    return 0


def describe(tx: Session, keys: Collection[str]) -> Mapping[str, Sold]:
    sold = (
        select(InvoicePayment, Business.name)
        .join(Invoice, col(Invoice.id) == col(InvoicePayment.invoice_id))
        .join(Business, col(Business.id) == col(Invoice.business_id))
        .where(col(InvoicePayment.charge_id).in_(list(keys)))
    )
    return {
        paid.charge_id: Sold(name, str(paid.invoice_id), paid.amount * NANOSTARS, INVOICE)
        for paid, name in tx.exec(sold).all()
    }


def places(tx: Session, payee_id: int) -> Sequence[Place]:
    reversal = aliased(Transfer)
    kept = col(Transfer.amount) - func.coalesce(reversal.amount, 0)
    brought = (
        select(Business.name, func.count(), func.sum(kept))
        .select_from(Transfer)
        .join(InvoicePayment, col(InvoicePayment.charge_id) == col(Transfer.key))
        .join(Invoice, col(Invoice.id) == col(InvoicePayment.invoice_id))
        .join(Business, col(Business.id) == col(Invoice.business_id))
        .join(reversal, col(reversal.reverses) == col(Transfer.id), isouter=True)
        .where(Transfer.target == payee(payee_id), Transfer.kind == KIND)
        .group_by(col(Business.id), col(Business.name))
    )
    return [Place(name, sales, int(earned), INVOICE) for name, sales, earned in tx.exec(brought).all()]
