"""An invoice of a business to its customer: shared between its owner and the platform."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from rules.split import split
from storage import invoice_payments, invoices
from storage.alarms import raise_alarm
from storage.columns import NANOSTARS
from storage.goods.delivered import Delivered, TakenBack
from storage.goods.incoming import incoming
from storage.ledger import PLATFORM, Entry, payee, post
from storage.orders import Order
from storage.spending import BOT, REFUND, Ask, Spending, ask


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    """A second charge for the same invoice is shared too, so that its refund takes back what it gave."""
    account, key = order.account(), charge.charge_id
    payment = invoice_payments.paid(tx, order, key, now)
    invoice = invoices.find(tx, payment.invoice_id)
    assert invoice is not None
    parts = split(charge.stars * NANOSTARS, order.frozen_shares())
    owner = payee(invoice.payee_id)
    post(
        tx,
        [
            incoming(charge, order),
            Entry("invoices.business", key, account, owner, parts["business"], account),
            Entry("invoices.platform", key, account, PLATFORM, parts["platform"], account),
        ],
        now,
    )
    if payment.is_extra:
        _give_back(tx, charge, now)
    return Delivered(invoice_id=invoice.id, is_extra=payment.is_extra)


def _give_back(tx: Session, charge: Charge, now: datetime) -> None:
    """What paid an invoice a second time goes back by itself, through the same gate as every refund."""
    key, stars, payer = charge.charge_id, charge.stars, charge.payer_id
    if isinstance(ask(tx, Ask(REFUND, key, PLATFORM, stars, payer, BOT, "invoice-second"), now), Spending):
        return
    text = (
        f"{payer} paid an invoice twice, but {stars} Stars of charge {key} could not be asked back. /refund"
    )
    raise_alarm(tx, f"invoice-second:{key}", f"{text} does it.", now)


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    invoice_payments.refunded(tx, charge_id, now)
    return TakenBack()
