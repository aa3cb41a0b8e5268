"""A payment through the provider goes back there, by an owner's hand: the bot cannot. Here it is booked."""

import hashlib

from sqlmodel import Session

from handlers.amounts import in_words
from handlers.context import Context, press
from handlers.doors import first_parts
from handlers.numbers import number_in
from handlers.payments.asked import tell_refunded
from handlers.words import Html
from storage import businesses, invoice_payments, provider
from storage.invoice_payments import InvoicePayment
from storage.invoices import Invoice, find


async def show_charge(context: Context, payment: InvoicePayment, invoice: Invoice) -> None:
    """From /refund: what it would take from whom, before it is booked."""
    say = context.say
    with context.storage.reading() as tx:
        sender = businesses.find(tx, invoice.business_id)
        has = provider.owed_to(tx, invoice.payee_id).get(invoice.currency, 0)
    parts = invoice.shared()
    text = say(
        "provider-charge",
        price=in_words(say, payment.amount, payment.currency),
        number=str(invoice.id),
        name=sender.name if sender else "",
        person=str(invoice.person_id),
        at=say.moment(payment.at),
        charge=payment.charge_id,
        there=payment.provider_charge_id,
    )
    back = [press(say.plain("back"), "refund:list")]
    if payment.refunded_at is not None:
        state = say("provider-refunded-at", at=say.moment(payment.refunded_at))
        await context.show(Html(f"{text}\n\n{state}"), [back])
        return
    state = say(
        "provider-outlook",
        payee=str(invoice.payee_id),
        yours=in_words(say, parts["business"], invoice.currency),
        then=in_words(say, has - parts["business"], invoice.currency),
        platform=in_words(say, parts["platform"], invoice.currency),
    )
    book = press(say.plain("provider-do-refunded"), f"provider:refunded:{invoice.id}:{_mark(payment)}")
    await context.show(Html(f"{text}\n\n{state}"), [[book], back])


def _mark(payment: InvoicePayment) -> str:
    """Charges may be longer than a button's data."""
    return hashlib.sha256(payment.charge_id.encode()).hexdigest()[:12]


async def book_pressed(context: Context) -> None:
    """provider:refunded:<invoice>:<mark of the charge>"""
    _verb, said, mark = first_parts(context, 3)
    number, done = number_in(said) or 0, None
    with context.transaction() as tx:
        invoice = find(tx, number)
        meant = [one.charge_id for one in invoice_payments.of_invoice(tx, number) if _mark(one) == mark]
        if meant:
            done = invoice_payments.refunded_at_provider(tx, meant[0], context.now())
        if done is not None and invoice is not None:
            _tell(context, tx, done, invoice)
    if done is None or invoice is None:
        await context.stale()
        return
    await show_charge(context, done, invoice)


def _tell(context: Context, tx: Session, payment: InvoicePayment, invoice: Invoice) -> None:
    """Who had paid, and whoever asked for it."""
    say, sender = context.voice_of(tx, invoice.person_id), businesses.find(tx, invoice.business_id)
    text = say(
        "provider-told-refunded",
        price=in_words(say, payment.amount, payment.currency),
        number=str(invoice.id),
        name=sender.name if sender else "",
    )
    context.owe(tx, invoice.person_id, text, key=f"refund:{payment.charge_id}")
    tell_refunded(context, tx, payment.charge_id)
