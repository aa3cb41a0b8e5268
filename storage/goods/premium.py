"""Premium for the buyer: a membership, its price shared between the platform and the artists' pool."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from rules.membership import PLANS
from rules.split import split
from storage import memberships, promo_uses
from storage.columns import NANOSTARS
from storage.goods.delivered import Delivered, TakenBack
from storage.goods.incoming import incoming
from storage.ledger import PLATFORM, POOL, Entry, post
from storage.orders import Order


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    share(tx, charge, order, now)
    plan = PLANS[order.subject]
    bought = memberships.Premium(
        charge.charge_id, order.id, plan, charge.telegram_expiry, not charge.is_renewal
    )
    return Delivered(until=memberships.grant(tx, order.buyer_id, bought, now))


def share(tx: Session, charge: Charge, order: Order, now: datetime) -> None:
    """The price goes to the platform and to the pool, by the shares frozen in the order.

    What was sold cheaper for a promo code takes one of its uses for good.
    """
    if order.promo_code:
        promo_uses.paid(tx, order, charge.charge_id, now)
    amount, account, key = charge.stars * NANOSTARS, order.account(), charge.charge_id
    parts = split(amount, order.frozen_shares())
    post(
        tx,
        [
            incoming(charge, order),
            Entry("premium.pool", key, account, POOL, parts["pool"], account),
            Entry("premium.platform", key, account, PLATFORM, parts["platform"], account),
        ],
        now,
    )


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    membership = memberships.revoke(tx, charge_id, now)
    ended = membership.subscription_until is None and membership.subscription_order_id == order.id
    return TakenBack(membership, membership.subscription_charge_id if ended else None)
