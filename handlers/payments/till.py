"""The till: Telegram asks whether a payment may go ahead, and waits ten seconds for the answer."""

import asyncio
import logging
import time
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session
from telegram import PreCheckoutQuery

from handlers.context import Context, ReplyNotSent
from handlers.limiter import Lane
from handlers.sending import NotSent, Sent, call
from handlers.words import Voice, choose_language
from rules.checkout import STARS, CheckoutRefusal, Tender, refuse_checkout
from rules.membership import PLANS, refuse_plan
from rules.plans import BusinessPlanRefusal
from storage import (
    Storage,
    business_plans,
    businesses,
    invoices,
    memberships,
    orders,
    pack_sales,
    promo_uses,
)
from storage.invoices import Invoice
from storage.orders import BUSINESS_PLAN, INVOICE, PACK, PACK_GIFT, PREMIUM, Order

DECISION_SECONDS = 5.0
ANSWER_SECONDS = 2.0
ANSWER_TRIES = 2
PACKS = (PACK, PACK_GIFT)

log = logging.getLogger(__name__)


class TooLate(Exception):
    """The database answered after the payer was told to try again: nothing may stay reserved."""


class PlanRefused(StrEnum):
    """Why a business cannot pay for a plan now; the values are keys of words."""

    NOT_VERIFIED = f"plans-refused-{BusinessPlanRefusal.NOT_VERIFIED}"
    SUBSCRIBED = f"plans-refused-{BusinessPlanRefusal.SUBSCRIBED}"


@dataclass(frozen=True)
class Query:
    id: str
    payload: str
    tender: Tender


async def decide(context: Context) -> None:
    """Answers within 8 seconds, whatever the database does."""
    asked = context.incoming.pre_checkout_query
    assert asked is not None
    tender = Tender(asked.from_user.id, asked.currency, asked.total_amount)
    query = Query(asked.id, asked.invoice_payload, tender)
    try:
        # In a thread: a database that hangs must not keep this loop from saying so.
        async with asyncio.timeout(DECISION_SECONDS):
            refusal = await asyncio.to_thread(refusal_for, context.storage, query, context.now())
    except (SQLAlchemyError, TimeoutError, TooLate) as error:
        log.error("a payment was put off: the database is away (%s)", type(error).__name__)
        await _answer(context, asked, _untold(asked).plain("checkout-later"))
        return
    if refusal is None:
        await _answer(context, asked, "")
        return
    log.warning("update %s: a payment was refused: %s", context.incoming.update_id, refusal)
    await _answer(context, asked, context.say.plain(refusal))


def refusal_for(storage: Storage, query: Query, now: datetime) -> StrEnum | None:
    """Why not, or None. What is sold once is reserved for this payment."""
    give_up_at = time.monotonic() + DECISION_SECONDS
    if query.tender.currency != STARS:
        return _refuse_currency(storage, query, now, give_up_at)
    with storage.reading() as tx:
        order = orders.find_order(tx, query.payload)
        refusal: StrEnum | None = refuse_checkout(order.offer() if order else None, query.tender, now)
        if refusal is None and order is not None:
            refusal = _refuse_goods(tx, order, now)
        elif refusal is CheckoutRefusal.NOT_FOR_SALE and order is not None and order.product in PACKS:
            refusal = pack_sales.refuse_order(tx, order) or refusal  # what became of the pack says more
    if refusal is not None or order is None or not _is_sold_once(order):
        return refusal
    with storage.transaction() as tx:
        reserved = orders.reserve(tx, order.id, query.id, now)
        if time.monotonic() > give_up_at:
            raise TooLate
    return None if reserved else CheckoutRefusal.RESERVED


def _refuse_currency(storage: Storage, query: Query, now: datetime, give_up_at: float) -> StrEnum | None:
    """In another currency than Stars only an open invoice of exactly that currency and amount is paid."""
    with storage.reading() as tx:
        invoice = invoices.find_by_payload(tx, query.payload)
        if invoice is None or invoice.currency == STARS:
            known = invoice is not None or orders.find_order(tx, query.payload) is not None
            return CheckoutRefusal.WRONG_PRICE if known else CheckoutRefusal.UNKNOWN
        refusal: StrEnum | None = refuse_checkout(invoice.offer(), query.tender, now)
        if refusal is None:
            refusal = _refuse_invoice(tx, invoice)
    if refusal is not None:
        return refusal
    with storage.transaction() as tx:
        assert invoice.id is not None
        reserved = invoices.reserve(tx, invoice.id, query.id, now)
        if time.monotonic() > give_up_at:
            raise TooLate
    return None if reserved else CheckoutRefusal.RESERVED


def _refuse_invoice(tx: Session, invoice: Invoice | None) -> StrEnum | None:
    """Nobody pays a business that was closed since."""
    sender = businesses.find(tx, invoice.business_id) if invoice else None
    return CheckoutRefusal.NOT_FOR_SALE if sender is None or sender.closed_at is not None else None


def _refuse_plan(tx: Session, order: Order, now: datetime) -> StrEnum | None:
    """A renewal is not asked for again: this is a purchase, so its reasons are those of the first one."""
    business_id, plan = business_plans.of_subject(order.subject)
    refusal = business_plans.refuse(tx, business_id, plan, now)
    return PlanRefused(f"plans-refused-{refusal}") if refusal else None


def _refuse_goods(tx: Session, order: Order, now: datetime) -> StrEnum | None:
    """What stands against the goods themselves, or against the code that made them cheaper."""
    if order.product == PREMIUM:
        standing = memberships.standing_of(tx, order.buyer_id, now)
        if refusal := refuse_plan(PLANS[order.subject], standing, now):
            return refusal
    if order.product in PACKS:
        return pack_sales.refuse_order(tx, order)
    if order.product == BUSINESS_PLAN:
        return _refuse_plan(tx, order, now)
    if order.product == INVOICE:
        return _refuse_invoice(tx, invoices.find(tx, int(order.subject)))
    return promo_uses.refuse_order(tx, order, now) if order.promo_code else None


def _is_sold_once(order: Order) -> bool:
    """A second year extends the first; a second subscription would be charged beside the first."""
    if order.product == BUSINESS_PLAN:
        return business_plans.of_subject(order.subject)[1].is_subscription
    return not order.repeatable or PLANS[order.subject].is_subscription


async def _answer(context: Context, asked: PreCheckoutQuery, refusal: str) -> None:
    """To say it twice does no harm: Telegram takes the first answer."""
    params = {"pre_checkout_query_id": asked.id, "ok": not refusal}
    params |= {"error_message": refusal} if refusal else {}
    for _try in range(ANSWER_TRIES):
        outcome = await call(
            context.bot, "answerPreCheckoutQuery", params, Lane.ANSWER, read_timeout=ANSWER_SECONDS
        )
        if isinstance(outcome, Sent) or (isinstance(outcome, NotSent) and outcome.permanent):
            return
    raise ReplyNotSent(outcome.reason)


def _untold(asked: PreCheckoutQuery) -> Voice:
    """The payer's language without the database."""
    return Voice(choose_language("", asked.from_user.language_code or ""))
