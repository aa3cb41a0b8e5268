"""The renewal of a plan: cancelled and taken up again, by who pays for it."""

from handlers.context import Context
from handlers.doors import pressed
from handlers.payments.renewing import set_renewal
from handlers.plans.card import show_card
from handlers.plans.mine import find_mine, id_of, named
from handlers.sending import Sent, Unknown
from storage import plan_subscriptions
from storage.plan_periods import PlanPeriod


async def cancel(context: Context) -> None:
    await _change(context, cancelled=True)


async def resume(context: Context) -> None:
    await _change(context, cancelled=False)


async def _change(context: Context, *, cancelled: bool) -> None:
    """Telegram first, then our memory: it is Telegram that charges."""
    business = find_mine(context, named(context))
    if business is None:
        await context.stale()
        return
    first = _find(context, id_of(business), cancelled)
    if first is None:
        await context.stale()
        await show_card(context, business)
        return
    outcome = await set_renewal(context, first.payer_id, first.charge_id, cancelled=cancelled)
    if not isinstance(outcome, Sent):
        word = "premium-unsure" if isinstance(outcome, Unknown) else "premium-not-changed"
        await context.answer(context.say.plain(word), alert=True)
        return
    with context.transaction() as tx:
        plan_subscriptions.renewal_changed(tx, first.charge_id, cancelled, context.now())
    await context.answer(context.say.plain("plans-cancelled" if cancelled else "plans-resumed"), alert=True)
    await show_card(context, business)


def _find(context: Context, business_id: int, cancelled: bool) -> PlanPeriod | None:
    """The subscription that the button names, if it runs and stands otherwise than is wanted."""
    plan = pressed(context)[-1]
    with context.storage.reading() as tx:
        running = plan_subscriptions.running(tx, business_id, context.now())
    changeable = (one for one in running if one.plan == plan and (one.cancelled_at is None) is cancelled)
    return next(changeable, None)
