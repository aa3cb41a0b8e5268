"""What all payees together may not have yet: their shares that are younger than the hold.

Read from day totals, but for the rest of the day on which the hold began; there the rows that the shares are
for have an index by time, which the transfers do not.
"""

from datetime import datetime, timedelta

from sqlalchemy import func
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from rules.earnings import HOLD
from storage.invoice_payments import InvoicePayment
from storage.ledger import DayTotal, Transfer
from storage.pack_sales import PackSale
from storage.placements import OF_PLACEMENT, Placement
from storage.pool_rows import PoolShare

POST, PACK, POOL = "sponsored.owner", "stickers.artist", "pool.artist"
INVOICE = "invoices.business"
SHARES = (POST, PACK, POOL, INVOICE)
"""Shares of payees, who get them when their hold is over. Those of posts are never reversed."""
REVERSED = tuple(f"refund.{kind}" for kind in (PACK, POOL, INVOICE))


def held(tx: Session, now: datetime) -> int:
    """Nanostars, to the moment; what was reversed is not in it."""
    begins = now - HOLD
    midnight = begins.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    whole = select(func.sum(DayTotal.amount)).where(
        col(DayTotal.kind).in_(SHARES), DayTotal.day > begins.date(), DayTotal.day <= now.date()
    )
    young = int(tx.exec(whole).one() or 0) + _rest(tx, begins, midnight)
    return young - _reversed(tx, begins)


def _rest(tx: Session, begins: datetime, midnight: datetime) -> int:
    """Of the first day."""
    posts = select(func.sum(Transfer.amount)).join(Placement, OF_PLACEMENT).where(Transfer.kind == POST)
    packs = select(func.sum(Transfer.amount)).join(PackSale, col(PackSale.charge_id) == col(Transfer.key))
    of_invoice = col(InvoicePayment.charge_id) == col(Transfer.key)
    invoices = select(func.sum(Transfer.amount)).join(InvoicePayment, of_invoice)
    parts = (
        posts.where(col(Placement.settled_at) > begins, col(Placement.settled_at) < midnight),
        packs.where(Transfer.kind == PACK, PackSale.at > begins, PackSale.at < midnight),
        invoices.where(Transfer.kind == INVOICE, InvoicePayment.at > begins, InvoicePayment.at < midnight),
        select(func.sum(PoolShare.amount)).where(PoolShare.at > begins, PoolShare.at < midnight),
    )
    return sum(int(tx.exec(part).one() or 0) for part in parts)


def _reversed(tx: Session, begins: datetime) -> int:
    """What went back of shares that would still be held."""
    share, reversal = aliased(Transfer), aliased(Transfer)
    gone = select(func.sum(reversal.amount)).join(share, col(share.id) == col(reversal.reverses))
    gone = gone.where(col(reversal.kind).in_(REVERSED), reversal.at > begins, share.at > begins)
    return int(tx.exec(gone).one() or 0)
