"""A payment in another currency than Stars: only for an invoice of a business, exactly as it stands."""

from sqlmodel import Session
from telegram import SuccessfulPayment

from handlers.amounts import in_words
from handlers.context import Context
from handlers.payments.asked import tell_paid
from storage import businesses, invoice_payments, invoices
from storage.alarms import raise_alarm
from storage.invoices import Invoice


def paid_through_provider(context: Context, tx: Session, payment: SuccessfulPayment, payer_id: int) -> None:
    """Booked in its own currency; the Stars of the ledger know nothing of it."""
    charge = payment.telegram_payment_charge_id, payment.provider_payment_charge_id
    invoice = fitting(tx, payment, payer_id)
    if invoice is None or invoice.id is None:
        said = f"{payment.total_amount} {payment.currency}"
        text = f"A payment of {said} was told (charge {charge[0]}) that fits no invoice. Not booked."
        raise_alarm(tx, f"currency:{charge[0]}", text, context.now())
        return
    booked = invoice_payments.paid_through_provider(tx, invoice.id, charge, context.now())
    if booked is None:
        return
    say, sender = context.say, businesses.find(tx, invoice.business_id)
    price = in_words(say, invoice.amount, invoice.currency)
    if booked.is_extra:
        text = f"{payer_id} paid invoice {invoice.id} twice: {price}, at the provider {charge[1]}."
        raise_alarm(
            tx,
            f"invoice-second:{charge[0]}",
            f"{text} Give it back there, then /refund {charge[0]} books it.",
            context.now(),
        )
    receipt = say(
        "invoices-receipt-second" if booked.is_extra else "invoices-receipt",
        name=sender.name if sender else "",
        title=invoices.title_of(tx, invoice),
        price=price,
        at=say.moment(context.now()),
        charge=charge[0],
    )
    context.owe(tx, payer_id, receipt, key=f"receipt:{charge[0]}")
    tell_paid(context, tx, booked.charge_id)


def fitting(tx: Session, payment: SuccessfulPayment, payer_id: int) -> Invoice | None:
    """The invoice that is paid so, whatever became of it while the payment was under way."""
    invoice = invoices.find_by_payload(tx, payment.invoice_payload)
    told = payment.currency, payment.total_amount, payer_id
    fits = invoice is not None and told == (invoice.currency, invoice.amount, invoice.person_id)
    return invoice if fits else None
