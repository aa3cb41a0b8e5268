"""A payment went back: its shares and its goods are taken back, and whoever it concerns is told."""

from collections.abc import Callable

from sqlmodel import Session

from handlers.context import Context
from handlers.payments.asked import tell_refunded as tell_invoice_refunded
from handlers.words import Html, Voice
from storage import business_plans, gifts, licences, orders, outbox, pack_gifts, refunds
from storage.ledger import PLATFORM, TELEGRAM, advertiser
from storage.memberships import Membership
from storage.orders import Order
from storage.refunds import Refunded, Refunding
from storage.spending import BOT


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
    if made.left.subscription_charge_id is not None:  # before the words, which say that it has ended
        ended = made.left.subscription_charge_id  # who has the Stars back must not be charged again
        outbox.unsubscribe(tx, payer_id, ended, context.now(), key=f"unsubscribe:{ended}")
    text = _taken_back(context, context.voice_of(tx, payer_id), charge_id, made, tx)
    context.owe(tx, payer_id, text, key=f"refund:{charge_id}")
    if made.order is not None and made.order.product == orders.GIFT:
        _tell_redeemer(context, tx, charge_id, made)
    if made.order is not None and made.order.product == orders.PACK_GIFT:
        _tell_pack_redeemer(context, tx, charge_id, made.order)
    if made.order is not None and made.order.product == orders.INVOICE:
        tell_invoice_refunded(context, tx, charge_id)
    if made.asked is not None and made.asked.source == PLATFORM and made.asked.asked_by != BOT:
        say = context.voice_of(tx, made.asked.asked_by)
        done = say("refund-done", stars=made.stars, person=str(payer_id), charge=charge_id)
        context.owe(tx, made.asked.asked_by, done, key=f"refund-done:{made.asked.id}")


def _taken_back(context: Context, say: Voice, charge_id: str, made: Refunded, tx: Session) -> Html:
    if made.order is None:
        return say("payments-refunded", stars=made.stars)
    if made.asked is not None and made.asked.source != PLATFORM:
        return say("payments-refunded-unspent", stars=made.stars)
    ordered = made.order
    words: dict[str, Callable[[], Html]] = {
        orders.PREMIUM: lambda: _without_premium(context, say, made),
        orders.GIFT: lambda: _without_gift(say, tx, charge_id, made.stars),
        orders.CAMPAIGN: lambda: say("payments-refunded-campaign", stars=made.stars),
        orders.TOPUP: lambda: _without_topup(say, made.stars, ordered),
        orders.BUSINESS_PLAN: lambda: _without_plan(context, say, made, tx),
        orders.INVOICE: lambda: say(
            "invoices-refunded-payer", stars=made.stars, name=ordered.title, number=ordered.subject
        ),
        orders.PACK: lambda: say(_without_pack(tx, ordered), stars=made.stars, title=ordered.title),
        orders.PACK_GIFT: lambda: say(_pack_gift(tx, charge_id), stars=made.stars, title=ordered.title),
    }
    return words[ordered.product]()


def _without_plan(context: Context, say: Voice, made: Refunded, tx: Session) -> Html:
    assert made.order is not None
    business_id, plan = business_plans.of_subject(made.order.subject)
    now_valid, until = business_plans.plan_of(tx, business_id, context.now())
    return say(
        "plans-refunded",
        stars=made.stars,
        plan=say.plain(f"plans-name-{plan.key}"),
        name=made.order.title,
        now=say.plain(f"plans-name-{now_valid.key}"),
        until=say.moment(until) if until else "",
    )


def _without_topup(say: Voice, stars: int, order: Order) -> Html:
    if order.subject == advertiser(order.buyer_id):
        return say("payments-refunded-topup", stars=stars)
    return say("plans-refunded-topup", stars=stars, name=order.title)


def _without_pack(tx: Session, order: Order) -> str:
    """Key of the words: who had paid twice has it still."""
    owns = licences.owns(tx, order.buyer_id, int(order.subject))
    return "payments-refunded-pack-kept" if owns else "payments-refunded-pack"


def _pack_gift(tx: Session, charge_id: str) -> str:
    """Key of the words."""
    gift = pack_gifts.gift_of(tx, charge_id)
    taken = gift is not None and gift.redeemed_by is not None
    return "payments-refunded-pack-taken" if taken else "payments-refunded-pack-gift"


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


def _tell_pack_redeemer(context: Context, tx: Session, charge_id: str, order: Order) -> None:
    gift = pack_gifts.gift_of(tx, charge_id)
    if gift is None or gift.redeemed_by is None or gift.redeemed_by == gift.buyer_id:
        return
    text = context.voice_of(tx, gift.redeemed_by)("payments-pack-gift-ended", title=order.title)
    context.owe(tx, gift.redeemed_by, text, key=f"pack-gift-refund:{charge_id}")


def _is_over(context: Context, left: Membership) -> bool:
    return left.until <= context.now()
