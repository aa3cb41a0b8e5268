"""A payment arrived: it is booked, delivered and receipted in one transaction."""

from datetime import datetime

from sqlmodel import Session
from telegram import SuccessfulPayment

from handlers.context import Context, Rows
from handlers.payments.asked import tell_paid
from handlers.payments.present import hand_over
from handlers.payments.provider import paid_through_provider
from handlers.words import Html, Voice
from rules.checkout import STARS, Charge
from storage import campaigns, invoices, payments
from storage.alarms import raise_alarm
from storage.business_plans import of_subject
from storage.goods import Delivered
from storage.ledger import advertiser, balance
from storage.orders import BUSINESS_PLAN, INVOICE, PACK, PACK_GIFT, TOPUP, Order
from storage.payments import Booked, Booking

STARS_MAX = 10**9  # more cannot be told in nanostars of 64 bits, and nobody has them


async def paid(context: Context) -> None:
    message, say = context.incoming.message, context.say
    assert message is not None
    assert message.successful_payment is not None
    payment, payer_id = message.successful_payment, context.user.id
    if not payment.is_recurring or payment.is_first_recurring:
        context.meet()  # who pays with their own hand is back; a renewal comes by itself
    with context.transaction() as tx:
        if payment.currency != STARS:
            paid_through_provider(context, tx, payment, payer_id)
            return
        if not 0 < payment.total_amount <= STARS_MAX:
            _no_amount(context, tx, payment)
            return
        charge = charge_of(payment, payer_id)
        booked = payments.book(tx, charge, context.now())
        if (text := receipt(tx, say, booked, charge, message.date)) is not None:
            rows = _to_use(say, booked)
            context.owe(tx, payer_id, text, rows, key=f"receipt:{payment.telegram_payment_charge_id}")
        if booked.goods.gift or booked.goods.pack_gift:
            hand_over(context, tx, charge.charge_id, context.user.first_name)
        if booked.outcome is Booking.DELIVERED:
            tell_paid(context, tx, charge.charge_id)


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


def _no_amount(context: Context, tx: Session, payment: SuccessfulPayment) -> None:
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
    if order.product == BUSINESS_PLAN:
        return _plan(say, booked.goods, order, renewal)
    if order.product == INVOICE:
        return _invoice(tx, say, booked.goods, order)
    if booked.goods.until is not None:
        until = say.moment(booked.goods.until)
        if renewal:
            return say("payments-thanks-renewal", until=until), say("payments-what-renewal")
        return say("payments-thanks-premium", until=until), say(f"payments-what-{order.subject}")
    if order.product in (PACK, PACK_GIFT):
        return _pack(say, booked.goods, order)
    if booked.goods.gift:
        return say("payments-thanks-gift"), say(f"payments-what-{order.subject}")
    if order.product == TOPUP:
        has = say.stars(balance(tx, order.subject))
        if order.subject != advertiser(order.buyer_id):
            return say("plans-thanks-topup", balance=has), say("plans-what-topup", name=order.title)
        return say("payments-thanks-topup", balance=has), say("payments-what-topup")
    campaign = campaigns.find_campaign(tx, int(order.subject))
    assert campaign is not None
    thanks = say("payments-thanks-campaign" if booked.goods.funded else "payments-thanks-balance")
    return thanks, say("payments-what-campaign", name=campaign.name)


def _plan(say: Voice, goods: Delivered, order: Order, renewal: bool) -> tuple[Html, Html]:
    assert goods.until is not None
    plan = say.plain(f"plans-name-{of_subject(order.subject)[1].key}")
    said = {"plan": plan, "name": order.title, "until": say.moment(goods.until)}
    thanks = say("plans-thanks-renewal" if renewal else "plans-thanks", **said)
    return thanks, say("plans-what", plan=plan, name=order.title)


def _invoice(tx: Session, say: Voice, goods: Delivered, order: Order) -> tuple[Html, Html]:
    """`goods.is_extra`: it was paid already, and these Stars go back by themselves."""
    invoice = invoices.find(tx, int(order.subject))
    assert invoice is not None
    words = "invoices-thanks-second" if goods.is_extra else "invoices-thanks"
    title = invoices.title_of(tx, invoice)
    what = say("invoices-what", title=title, number=order.subject, name=order.title)
    return say(words, name=order.title, title=title), what


def _pack(say: Voice, goods: Delivered, order: Order) -> tuple[Html, Html]:
    """`goods.returning`: the charge gave them nothing, and goes back by itself."""
    words = f"pack-{goods.returning}" if goods.returning else order.product
    thanks = say(f"payments-thanks-{words}", title=order.title)
    return thanks, say(f"payments-what-{order.product}", title=order.title)


def _to_use(say: Voice, booked: Booked) -> Rows:
    """A pack is used at once: the button writes the bot's name into a chat that the buyer chooses."""
    goods = booked.goods
    if goods.pack_id is None or goods.pack_gift or goods.returning:
        return []
    return [[{"text": say.plain("stickers-button-use"), "switch_inline_query": ""}]]
