"""A pack for somebody else: a link that gives it to whoever opens it first."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from storage import pack_gifts
from storage.goods.delivered import Delivered, TakenBack
from storage.goods.pack import give_back, sold, unsold
from storage.orders import Order
from storage.pack_sales import Returning


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    """Each charge is a gift of its own: who pays twice gives twice."""
    pack = sold(tx, charge, order, now)
    assert pack.id is not None
    made = pack_gifts.make(tx, charge.charge_id, order.buyer_id, pack.id, now)
    why = None if pack.access else Returning.GONE
    if why is not None:
        give_back(tx, charge, why, now)
    return Delivered(pack_id=pack.id, pack_gift=made.token, returning=why)


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    pack_gifts.take_back(tx, charge_id, now)
    unsold(tx, charge_id, order, now)
    return TakenBack()
