"""A subscription changed outside this bot: in Telegram's settings, or because a renewal failed."""

from sqlmodel import Session

from handlers.context import Context, press
from rules.plans import PLANS
from storage import memberships, orders, plan_periods, plan_subscriptions
from storage.orders import BUSINESS_PLAN


async def subscription_changed(context: Context) -> None:
    """Bot API 10.2: the person cancelled or resumed in Telegram's settings, or the renewal failed."""
    told = context.incoming.api_kwargs["subscription"]
    person_id, order_id, state = told["user"]["id"], told["invoice_payload"], told["state"]
    with context.transaction() as tx:
        if _is_of_business(context, tx, order_id, state):
            return
        member = memberships.find_membership(tx, person_id)
        if member is None or member.subscription_order_id != order_id:
            return
        memberships.renewal_changed(tx, person_id, state != "active", context.now())
        if state == "failed":
            say = context.voice_of(tx, person_id)
            text = say("payments-renewal-failed", until=say.moment(member.until))
            again = press(say.plain("payments-button-premium"), "premium:card")
            context.owe(tx, person_id, text, [[again]], key=f"failed:{order_id}:{member.until:%Y-%m-%d}")


def _is_of_business(context: Context, tx: Session, order_id: str, state: str) -> bool:
    """A plan of a business, which who pays for it hears of when it could not be renewed."""
    order = orders.find_order(tx, order_id)
    if order is None or order.product != BUSINESS_PLAN:
        return False
    first = plan_subscriptions.begun_by(tx, order_id)
    if first is None:
        return True
    plan_subscriptions.renewal_changed(tx, first.charge_id, state != "active", context.now())
    until = plan_periods.until_of(tx, first.business_id, first.plan)
    if state == "failed" and until is not None:
        say = context.voice_of(tx, first.payer_id)
        plan = say.plain(f"plans-name-{PLANS[first.plan].key}")
        text = say("plans-renewal-failed", plan=plan, name=order.title, until=say.moment(until))
        again = press(say.plain("plans-button-show"), f"plans:show:{first.business_id}")
        context.owe(tx, first.payer_id, text, [[again]], key=f"failed:{order_id}:{until:%Y-%m-%d}")
    return True
