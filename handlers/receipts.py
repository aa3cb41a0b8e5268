"""/receipts: every payment of a person, newest first."""

from handlers.context import Context, press
from handlers.doors import button, command, pressed
from handlers.words import Html, Voice
from storage import payments, refunds
from storage.orders import CAMPAIGN, Order
from storage.payments import Payment

PAGE = 5
PAGES_MAX = 1_000


async def receipts(context: Context) -> None:
    await _show(context, 0)


async def receipts_pressed(context: Context) -> None:
    page = pressed(context)[0]
    await _show(context, min(int(page), PAGES_MAX) if page.isdecimal() else 0)


async def _show(context: Context, page: int) -> None:
    say = context.say
    with context.storage.reading() as tx:
        paid = payments.payments_of(tx, context.user.id, PAGE + 1, page * PAGE)
        returned = refunds.refunded_among(tx, [payment.charge_id for payment, _ in paid])
    if not paid and page == 0:
        await context.show(say("receipts-none"))
        return
    entries = [
        say(
            "receipts-entry",
            day=say.moment(payment.booked_at),
            what=bought(say, order),
            stars=payment.stars,
            state=say(f"receipts-{_state(payment, order, returned)}"),
            charge=payment.charge_id,
        )
        for payment, order in paid[:PAGE]
    ]
    turns = [press("‹", f"receipts:{page - 1}")] if page else []
    turns += [press("›", f"receipts:{page + 1}")] if len(paid) > PAGE else []
    await context.show(say("receipts-list", list=Html("\n\n".join(entries))), [turns] if turns else [])


def _state(payment: Payment, order: Order | None, returned: set[str]) -> str:
    if payment.charge_id in returned:
        return "refunded"
    return "delivered" if order is not None and order.buyer_id == payment.payer_id else "unknown"


def bought(say: Voice, order: Order | None) -> Html:
    """What a payment was for, in words."""
    if order is None:
        return say("receipts-for-unknown")
    if order.product == CAMPAIGN:
        return say("receipts-for-campaign", number=order.subject)
    return say(f"receipts-for-{order.subject}")


handlers = [command("receipts", receipts), button("receipts", receipts_pressed)]
