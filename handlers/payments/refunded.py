"""A payment went back: its shares and its goods are taken back, and who had paid is told."""

from sqlmodel import Session

from handlers.context import Context
from handlers.words import Html, Voice
from storage import outbox, refunds
from storage.ledger import TELEGRAM
from storage.orders import PREMIUM
from storage.refunds import Refunded, Refunding


async def refunded(context: Context) -> None:
    """Telegram tells of a refund by a message of the bot itself, in the chat of who had paid."""
    charge_id = context.incoming.message.refunded_payment.telegram_payment_charge_id
    payer_id = context.chat_id
    with context.transaction() as tx:
        made = refunds.refund(tx, charge_id, payer_id, TELEGRAM, context.now())
        if made.outcome is Refunding.REVERSED:
            text = _taken_back(context, context.voice_of(tx, payer_id), made)
            context.owe(tx, payer_id, text, key=f"refund:{charge_id}")
        if made.left.subscription_charge_id is not None:
            _end_subscription(context, tx, payer_id, made.left.subscription_charge_id)


def _taken_back(context: Context, say: Voice, made: Refunded) -> Html:
    if made.order is None:
        return say("payments-refunded", stars=made.stars)
    if made.order.product != PREMIUM or made.left.membership is None:
        return say("payments-refunded-campaign", stars=made.stars)
    if made.left.membership.until <= context.now():
        return say("payments-refunded-premium", stars=made.stars)
    until = say.moment(made.left.membership.until)
    return say("payments-refunded-part", stars=made.stars, until=until)


def _end_subscription(context: Context, tx: Session, person_id: int, charge_id: str) -> None:
    """Who has the Stars back must not be charged again. As an owed call it is made, whatever happens."""
    params = {
        "chat_id": None,  # an owed message names its chat; this call has none
        "user_id": person_id,
        "telegram_payment_charge_id": charge_id,
        "is_canceled": True,
    }
    key = f"unsubscribe:{charge_id}"
    outbox.owe(tx, (person_id, "editUserStarSubscription", params), context.now(), key=key)
