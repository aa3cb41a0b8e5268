"""Telegram is asked not to charge for a subscription any more, or to go on."""

from handlers.context import Context
from handlers.limiter import Lane
from handlers.sending import Outcome, Unknown

TRIES = 2


async def set_renewal(context: Context, payer_id: int, charge_id: str, *, cancelled: bool) -> Outcome:
    """Of the subscription that began with this charge. An outcome that is unknown is asked for again: to
    cancel twice is to cancel."""
    params = {
        "user_id": payer_id,
        "telegram_payment_charge_id": charge_id,
        "is_canceled": cancelled,
    }
    for _try in range(TRIES):
        outcome = await context.call("editUserStarSubscription", params, Lane.ANSWER)
        if not isinstance(outcome, Unknown):
            break
    return outcome
