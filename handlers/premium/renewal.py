"""The renewal of a monthly plan: cancelled and taken up again."""

from handlers.context import Context
from handlers.payments.renewing import set_renewal
from handlers.premium.card import show_card, show_fresh
from handlers.sending import Sent, Unknown
from storage import memberships


async def cancel_renewal(context: Context) -> None:
    await _change_renewal(context, cancelled=True)


async def resume_renewal(context: Context) -> None:
    await _change_renewal(context, cancelled=False)


async def _change_renewal(context: Context, *, cancelled: bool) -> None:
    """Telegram first, then our memory: it is Telegram that charges."""
    now = context.now()
    with context.storage.reading() as tx:
        member = memberships.find_membership(tx, context.user.id)
    changeable = member is not None and (member.renews(now) if cancelled else member.can_resume(now))
    if member is None or not changeable:
        await show_fresh(context)
        return
    charge_id = member.subscription_charge_id or ""
    outcome = await set_renewal(context, member.person_id, charge_id, cancelled=cancelled)
    if not isinstance(outcome, Sent):
        word = "premium-unsure" if isinstance(outcome, Unknown) else "premium-not-changed"
        await context.answer(context.say.plain(word), alert=True)
        return
    with context.transaction() as tx:
        memberships.renewal_changed(tx, context.user.id, cancelled, now)
    await context.answer(
        context.say.plain("premium-cancelled" if cancelled else "premium-resumed"), alert=True
    )
    await show_card(context)
