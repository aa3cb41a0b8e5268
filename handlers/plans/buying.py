"""Buying a plan: a link for one that renews by itself, an invoice for the year that is paid once."""

from handlers.context import Context, link, press
from handlers.doors import pressed
from handlers.payments import invoice, send_invoice
from handlers.plans.card import show_card
from handlers.plans.mine import find_mine, id_of, named
from handlers.words import Voice
from rules.checkout import ORDER_HOURS_MAX
from rules.membership import SUBSCRIPTION_SECONDS
from rules.plans import SOLD, BusinessPlanRefusal, Plan
from storage import business_plans, orders
from storage.businesses import Business
from storage.orders import BUSINESS_PLAN, Order

SOLD_BY_KEY = {plan.key: plan for plan in SOLD}


async def buy(context: Context) -> None:
    business, plan = find_mine(context, named(context)), SOLD_BY_KEY.get(pressed(context)[-1])
    if business is None or plan is None:
        await context.stale()
        return
    ordered = _order(context, business, plan)
    if isinstance(ordered, BusinessPlanRefusal):
        await context.answer(context.say.plain(f"plans-refused-{ordered}"), alert=True)
        await show_card(context, business)
    elif plan.is_subscription:
        await _offer_link(context, ordered, plan)
    else:
        await context.answer()
        await send_invoice(context, ordered, *_words(context.say, ordered, plan))


def _order(context: Context, business: Business, plan: Plan) -> Order | BusinessPlanRefusal:
    """The update is not marked done: if the invoice cannot be shown it is tried again, and another unpaid
    order does no harm. Only the newest link of a subscription may be paid, and so only one."""
    buyer_id, now = context.user.id, context.now()
    with context.storage.transaction() as tx:
        if refusal := business_plans.refuse(tx, id_of(business), plan, now):
            return refusal
        if plan.is_subscription:
            subject = business_plans.subject_of(id_of(business), plan.key)
            orders.withdraw_of(tx, buyer_id, BUSINESS_PLAN, subject, now)
        return business_plans.order(tx, buyer_id, id_of(business), plan, now)


async def _offer_link(context: Context, order: Order, plan: Plan) -> None:
    """Telegram sells subscriptions by link only."""
    say = context.say
    params = invoice(order, *_words(say, order, plan)) | {"subscription_period": SUBSCRIPTION_SECONDS}
    url = await context.ask("createInvoiceLink", params)
    if not isinstance(url, str):
        await context.answer(say.plain("premium-no-link"), alert=True)
        return
    name = say.plain(f"plans-name-{plan.key}")
    text = say("plans-pay", plan=name, name=order.title, stars=order.stars, hours=ORDER_HOURS_MAX)
    pay = link(say.plain("premium-button-pay", stars=order.stars), url)
    back = press(say.plain("back"), f"plans:show:{order.subject.partition(':')[0]}")
    await context.show(text, [[pay], [back]])


def _words(say: Voice, order: Order, plan: Plan) -> tuple[str, str]:
    """The invoice's title and description."""
    about = say.plain(f"plans-invoice-{plan.key}", name=order.title)
    return say.plain("plans-invoice-title", plan=say.plain(f"plans-name-{plan.key}")), about
