"""Premium for somebody else: a link that gives it to whoever opens it first."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from storage import gifts, memberships
from storage.goods.delivered import Delivered, TakenBack
from storage.goods.premium import share
from storage.orders import Order


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    share(tx, charge, order, now)
    made = gifts.make(tx, charge.charge_id, order.buyer_id, order.subject, now)
    return Delivered(gift=made.token)


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    """A gift that was refunded is nobody's: not to be redeemed any more, or taken from who did."""
    gift = gifts.take_back(tx, charge_id, now)
    if gift.redeemed_by is None:
        return TakenBack()
    return TakenBack(memberships.revoke(tx, charge_id, now))
