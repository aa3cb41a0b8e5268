"""Buying premium: a link for the plan that renews, an invoice for what is paid once."""

from sqlmodel import Session

from handlers.context import Context, link, press
from handlers.payments import invoice, send_invoice
from handlers.premium.card import show_card
from handlers.words import Voice
from rules.membership import (
    GIFTS,
    MONTH,
    PREMIUM_REMINDERS_MAX,
    SUBSCRIPTION_SECONDS,
    YEAR,
    Plan,
    refuse_plan,
)
from storage import memberships, orders
from storage.orders import GIFT, PREMIUM, Order
from storage.terms import terms

PAID_ONCE = {plan.key: plan for plan in (YEAR, *GIFTS)}


async def buy_month(context: Context) -> None:
    """Telegram sells subscriptions by link only."""
    if (order := await _ordered(context, MONTH)) is None:
        return
    say = context.say
    about = say.plain("premium-about-month", reminders=PREMIUM_REMINDERS_MAX)
    params = invoice(order, say.plain("premium-title-month"), about)
    url = await context.ask("createInvoiceLink", params | {"subscription_period": SUBSCRIPTION_SECONDS})
    if not isinstance(url, str):
        await context.answer(say.plain("premium-no-link"), alert=True)
        return
    pay = link(say.plain("premium-button-pay", stars=order.stars), url)
    text = say("premium-pay-month", stars=order.stars, hours=_hours(order))
    await context.show(text, [[pay], [press(say.plain("back"), "premium:card")]])


async def buy_year(context: Context) -> None:
    await buy_once(context, YEAR)


async def buy_once(context: Context, plan: Plan) -> None:
    if (order := await _ordered(context, plan)) is not None:
        await show_invoice(context, order)


async def show_invoice(context: Context, order: Order) -> None:
    """Of a plan that is paid once, for oneself or as a gift."""
    title, about = _words(context.say, order)
    await context.answer()
    await send_invoice(context, order, title, about)


def _words(say: Voice, order: Order) -> tuple[str, str]:
    if order.product == GIFT:
        days = PAID_ONCE[order.subject].days
        return say.plain("gifts-title", days=days), say.plain("gifts-about", days=days)
    about = say.plain("premium-about-year", reminders=PREMIUM_REMINDERS_MAX)
    return say.plain("premium-title-year"), about


def goods_of(plan: Plan) -> tuple[str, str]:
    """What an order for the plan is for."""
    return (GIFT if plan in GIFTS else PREMIUM), plan.key


async def _ordered(context: Context, plan: Plan) -> Order | None:
    """A new order, or None when the plan cannot be bought now: then it was said why.

    The update is not marked done: if the invoice cannot be shown it is tried again, and another unpaid
    order does no harm.
    """
    buyer_id, now = context.user.id, context.now()
    with context.storage.transaction() as tx:
        standing = memberships.standing_of(tx, buyer_id, now)
        refusal = None if plan in GIFTS else refuse_plan(plan, standing, now)
        order = None if refusal else _open(tx, context, plan)
    if refusal is not None:
        await context.answer(context.say.plain(refusal), alert=True)
        await show_card(context)
    return order


def _open(tx: Session, context: Context, plan: Plan) -> Order:
    buyer_id, now, now_valid = context.user.id, context.now(), terms(tx)
    if plan.is_subscription:
        orders.withdraw_of(tx, buyer_id, PREMIUM, plan.key, now)
    stars, shares = now_valid.price_of(plan.key), now_valid.premium_shares()
    return orders.open_order(tx, buyer_id, goods_of(plan), stars, shares, now)


def _hours(order: Order) -> int:
    return int((order.expires_at - order.created_at).total_seconds()) // 3600
