"""A payment went back: its shares and its goods are taken back, and whoever it concerns is told."""

from collections.abc import Callable

from sqlmodel import Session

from handlers.context import Context
from handlers.words import Html, Voice
from storage import gifts, orders, outbox, refunds
from storage.ledger import PLATFORM, TELEGRAM
from storage.memberships import Membership
from storage.refunds import Refunded, Refunding


async def refunded(context: Context) -> None:
    """Telegram tells of a refund by a message of the bot itself, in the chat of who had paid."""
    charge_id = context.incoming.message.refunded_payment.telegram_payment_charge_id
    payer_id = context.chat_id
    with context.transaction() as tx:
        made = refunds.refund(tx, charge_id, payer_id, TELEGRAM, context.now())
        tell_refunded(context, tx, payer_id, charge_id, made)


def tell_refunded(context: Context, tx: Session, payer_id: int, charge_id: str, made: Refunded) -> None:
    """Tells who had paid, who had redeemed the gift, and the owner who asked for it; all in the transaction
    that books the refund, whoever told of it first."""
    if made.outcome is not Refunding.REVERSED:
        return
    text = _taken_back(context, context.voice_of(tx, payer_id), charge_id, made, tx)
    context.owe(tx, payer_id, text, key=f"refund:{charge_id}")
    if made.order is not None and made.order.product == orders.GIFT:
        _tell_redeemer(context, tx, charge_id, made)
    if made.left.subscription_charge_id is not None:
        _end_subscription(context, tx, payer_id, made.left.subscription_charge_id)
    if made.asked is not None and made.asked.source == PLATFORM:
        say = context.voice_of(tx, made.asked.asked_by)
        done = say("refund-done", stars=made.stars, person=str(payer_id), charge=charge_id)
        context.owe(tx, made.asked.asked_by, done, key=f"refund-done:{made.asked.id}")


def _taken_back(context: Context, say: Voice, charge_id: str, made: Refunded, tx: Session) -> Html:
    if made.order is None:
        return say("payments-refunded", stars=made.stars)
    if made.asked is not None and made.asked.source != PLATFORM:
        return say("payments-refunded-unspent", stars=made.stars)
    words: dict[str, Callable[[], Html]] = {
        orders.PREMIUM: lambda: _without_premium(context, say, made),
        orders.GIFT: lambda: _without_gift(say, tx, charge_id, made.stars),
        orders.CAMPAIGN: lambda: say("payments-refunded-campaign", stars=made.stars),
        orders.TOPUP: lambda: say("payments-refunded-topup", stars=made.stars),
    }
    return words[made.order.product]()


def _without_premium(context: Context, say: Voice, made: Refunded) -> Html:
    left = made.left.membership
    if left is None or _is_over(context, left):
        return say("payments-refunded-premium", stars=made.stars)
    return say("payments-refunded-part", stars=made.stars, until=say.moment(left.until))


def _without_gift(say: Voice, tx: Session, charge_id: str, stars: int) -> Html:
    gift = gifts.gift_of(tx, charge_id)
    redeemed = gift is not None and gift.redeemed_by is not None
    return say("payments-refunded-gift-taken" if redeemed else "payments-refunded-gift", stars=stars)


def _tell_redeemer(context: Context, tx: Session, charge_id: str, made: Refunded) -> None:
    """Who redeemed a gift learns why premium ends sooner; whoever gave it to themselves knows."""
    gift, left = gifts.gift_of(tx, charge_id), made.left.membership
    if gift is None or gift.redeemed_by is None or gift.redeemed_by == gift.buyer_id:
        return
    say = context.voice_of(tx, gift.redeemed_by)
    if left is None or _is_over(context, left):
        text = say("payments-gift-ended")
    else:
        text = say("payments-gift-shorter", until=say.moment(left.until))
    context.owe(tx, gift.redeemed_by, text, key=f"gift-refund:{charge_id}")


def _is_over(context: Context, left: Membership) -> bool:
    return left.until <= context.now()


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
