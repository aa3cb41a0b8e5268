"""Whoever asked for money by an invoice hears what became of it: who asked, its payee, and the staff chat."""

from typing import Any

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.context import Context, message, press
from handlers.words import Voice
from rules.checkout import STARS
from rules.earnings import HOLD
from storage import businesses, conversations, customers, invoices, outbox
from storage.columns import NANOSTARS
from storage.invoice_payments import InvoicePayment
from storage.invoices import Invoice


def tell_paid(context: Context, tx: Session, charge_id: str) -> None:
    """In the transaction that books it, if the charge was for an invoice. A second one for the same invoice
    is no news to them."""
    invoice = _paid_by(tx, charge_id)
    if invoice is None:
        return
    word = "stars" if invoice.currency == STARS else "currency"
    for chat_id, say in _listeners(context, tx, invoice):
        text = say(f"invoices-paid-{word}", days=HOLD.days, **_said(tx, say, invoice))
        rows = [[press(say.plain("invoices-button-all"), f"invoices:list:{invoice.business_id}:0")]]
        _owe(context, tx, (chat_id, invoice), message(text, rows), f"invoice-paid:{charge_id}:{chat_id}")


def tell_refunded(context: Context, tx: Session, charge_id: str) -> None:
    invoice = _paid_by(tx, charge_id)
    if invoice is None:
        return
    for chat_id, say in _listeners(context, tx, invoice):
        text = say("invoices-refunded", **_said(tx, say, invoice))
        _owe(context, tx, (chat_id, invoice), message(text), f"invoice-refunded:{charge_id}:{chat_id}")


def _owe(context: Context, tx: Session, to: tuple[int, Invoice], params: dict[str, Any], key: str) -> None:
    """In a staff group with topics it stands in the customer's."""
    chat_id, invoice = to
    talk = conversations.find(tx, invoice.business_id, invoice.person_id)
    if talk is not None and talk.staff_chat_id == chat_id and talk.staff_topic_id is not None:
        params = params | {"message_thread_id": talk.staff_topic_id}
    outbox.owe(tx, (chat_id, "sendMessage", params), context.now(), key=key)


def _paid_by(tx: Session, charge_id: str) -> Invoice | None:
    payment = tx.get(InvoicePayment, charge_id)
    counts = payment is not None and not payment.is_extra
    return invoices.find(tx, payment.invoice_id) if payment is not None and counts else None


def _listeners(context: Context, tx: Session, invoice: Invoice) -> list[tuple[int, Voice]]:
    sender = businesses.find(tx, invoice.business_id)
    staff = [sender.staff_chat_id] if sender is not None and sender.staff_chat_id is not None else []
    chats = dict.fromkeys([invoice.asked_by, invoice.payee_id, *staff])
    return [(chat, context.voice_of(tx, chat if chat > 0 else invoice.payee_id)) for chat in chats]


def _said(tx: Session, say: Voice, invoice: Invoice) -> dict[str, str]:
    parts, customer = invoice.shared(), customers.find(tx, invoice.business_id, invoice.person_id)
    units = NANOSTARS if invoice.currency == STARS else 1
    shares = {who: shown(say, part, invoice.currency, units) for who, part in parts.items()}
    return {
        "code": customer.customer_code if customer else "",
        "title": invoices.title_of(tx, invoice),
        "price": in_words(say, invoice.amount, invoice.currency),
        "yours": shares["business"],
        "platform": shares["platform"],
    }


def shown(say: Voice, part: int, currency: str, units: int = 1) -> str:
    """A share; of Stars in nanostars."""
    return f"{say.stars(part)} ⭐" if units == NANOSTARS else in_words(say, part, currency)
