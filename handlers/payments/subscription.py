"""A subscription changed outside this bot: in Telegram's settings, or because a renewal failed."""

from handlers.context import Context, press
from storage import memberships


async def subscription_changed(context: Context) -> None:
    """Bot API 10.2: the person cancelled or resumed in Telegram's settings, or the renewal failed."""
    told = context.incoming.api_kwargs["subscription"]
    person_id, order_id, state = told["user"]["id"], told["invoice_payload"], told["state"]
    with context.transaction() as tx:
        member = memberships.find_membership(tx, person_id)
        if member is None or member.subscription_order_id != order_id:
            return
        memberships.renewal_changed(tx, person_id, state != "active", context.now())
        if state == "failed":
            say = context.voice_of(tx, person_id)
            text = say("payments-renewal-failed", until=say.moment(member.until))
            again = press(say.plain("payments-button-premium"), "premium:card")
            context.owe(tx, person_id, text, [[again]], key=f"failed:{order_id}:{member.until:%Y-%m-%d}")
