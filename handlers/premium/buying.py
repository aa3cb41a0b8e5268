"""Buying premium: a link for the plan that renews, an invoice for the year."""

from sqlmodel import Session

from handlers.context import Context, link, press
from handlers.payments import invoice, send_invoice
from handlers.premium.card import show_card
from rules.membership import MONTH, SUBSCRIPTION_SECONDS, YEAR, Plan, refuse_plan
from rules.split import PREMIUM_SHARES
from storage import memberships, orders
from storage.orders import PREMIUM, Order


async def buy_month(context: Context) -> None:
    """Telegram sells subscriptions by link only."""
    if (order := await _ordered(context, MONTH)) is None:
        return
    say = context.say
    params = invoice(order, say.plain("premium-title-month"), say.plain("premium-about-month"))
    url = await context.ask("createInvoiceLink", params | {"subscription_period": SUBSCRIPTION_SECONDS})
    if not isinstance(url, str):
        await context.answer(say.plain("premium-no-link"), alert=True)
        return
    pay = link(say.plain("premium-button-pay", stars=order.stars), url)
    text = say("premium-pay-month", stars=order.stars, hours=_hours(order))
    await context.show(text, [[pay], [press(say.plain("back"), "premium:card")]])


async def buy_year(context: Context) -> None:
    if (order := await _ordered(context, YEAR)) is None:
        return
    say = context.say
    await context.answer()
    await send_invoice(context, order, say.plain("premium-title-year"), say.plain("premium-about-year"))


async def _ordered(context: Context, plan: Plan) -> Order | None:
    """A new order, or None when the plan cannot be bought now: then it was said why.

    The update is not marked done: if the invoice cannot be shown it is tried again, and another unpaid
    order does no harm.
    """
    buyer_id, now = context.user.id, context.now()
    with context.storage.transaction() as tx:
        refusal = refuse_plan(plan, memberships.standing_of(tx, buyer_id, now), now)
        order = None if refusal else _open(tx, context, plan)
    if refusal is not None:
        await context.answer(context.say.plain(refusal), alert=True)
        await show_card(context)
    return order


def _open(tx: Session, context: Context, plan: Plan) -> Order:
    buyer_id, now = context.user.id, context.now()
    if plan.is_subscription:
        orders.withdraw_of(tx, buyer_id, PREMIUM, plan.key, now)
    return orders.open_order(tx, buyer_id, (PREMIUM, plan.key), plan.stars, PREMIUM_SHARES, now)


def _hours(order: Order) -> int:
    return int((order.expires_at - order.created_at).total_seconds()) // 3600
