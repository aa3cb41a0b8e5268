"""A payment arrived: it is booked, delivered and receipted in one transaction."""

from datetime import datetime

from sqlmodel import Session
from telegram import SuccessfulPayment

from handlers.context import Context
from handlers.payments.present import hand_over
from handlers.words import Html, Voice
from rules.checkout import STARS, Charge
from storage import campaigns, payments
from storage.alarms import raise_alarm
from storage.ledger import balance
from storage.orders import TOPUP, Order
from storage.payments import Booked, Booking

STARS_MAX = 10**9  # more cannot be told in nanostars of 64 bits, and nobody has them


async def paid(context: Context) -> None:
    message, say = context.incoming.message, context.say
    assert message is not None
    assert message.successful_payment is not None
    payment, payer_id = message.successful_payment, context.user.id
    with context.transaction() as tx:
        if payment.currency != STARS or not 0 < payment.total_amount <= STARS_MAX:
            _not_stars(context, tx, payment)
            return
        charge = charge_of(payment, payer_id)
        booked = payments.book(tx, charge, context.now())
        if (text := receipt(tx, say, booked, charge, message.date)) is not None:
            context.owe(tx, payer_id, text, key=f"receipt:{payment.telegram_payment_charge_id}")
        if booked.goods.gift:
            hand_over(context, tx, booked.goods.gift, context.user.first_name)


def charge_of(payment: SuccessfulPayment, payer_id: int) -> Charge:
    return Charge(
        charge_id=payment.telegram_payment_charge_id,
        payer_id=payer_id,
        payload=payment.invoice_payload,
        stars=payment.total_amount,
        is_recurring=bool(payment.is_recurring),
        is_first_recurring=bool(payment.is_first_recurring),
        telegram_expiry=payment.subscription_expiration_date,
    )


def _not_stars(context: Context, tx: Session, payment: SuccessfulPayment) -> None:
    charge_id = payment.telegram_payment_charge_id
    text = (
        f"A payment of {payment.total_amount} {payment.currency} was told (charge {charge_id}). Not booked."
    )
    raise_alarm(tx, f"currency:{charge_id}", text, context.now())


def receipt(tx: Session, say: Voice, booked: Booked, charge: Charge, at: datetime) -> Html | None:
    """What the payer is told of a charge; None if there is nothing new to tell. `at`: when it was paid."""
    if booked.outcome in (Booking.REPEATED, Booking.CONFLICT, Booking.REFUNDED):
        return None
    if booked.outcome is Booking.UNKNOWN or booked.order is None:
        return say("payments-unplaced", stars=charge.stars, charge=charge.charge_id)
    thanks, what = _goods(tx, say, booked, booked.order, charge.is_renewal)
    return say(
        "payments-receipt",
        thanks=thanks,
        what=what,
        stars=charge.stars,
        at=say.moment(at),
        charge=charge.charge_id,
    )


def _goods(tx: Session, say: Voice, booked: Booked, order: Order, renewal: bool) -> tuple[Html, Html]:
    """The words of thanks, and what was bought."""
    if booked.goods.until is not None:
        until = say.moment(booked.goods.until)
        if renewal:
            return say("payments-thanks-renewal", until=until), say("payments-what-renewal")
        return say("payments-thanks-premium", until=until), say(f"payments-what-{order.subject}")
    if booked.goods.gift:
        return say("payments-thanks-gift"), say(f"payments-what-{order.subject}")
    if order.product == TOPUP:
        has = say.stars(balance(tx, order.subject))
        return say("payments-thanks-topup", balance=has), say("payments-what-topup")
    campaign = campaigns.find_campaign(tx, int(order.subject))
    assert campaign is not None
    thanks = say("payments-thanks-campaign" if booked.goods.funded else "payments-thanks-balance")
    return thanks, say("payments-what-campaign", name=campaign.name)
