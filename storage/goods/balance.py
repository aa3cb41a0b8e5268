"""A prepaid balance: Stars that an advertiser or a business pays in, to spend on campaigns or sendings."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from storage import campaigns, sendings
from storage.columns import NANOSTARS
from storage.goods.delivered import Delivered, TakenBack
from storage.goods.incoming import incoming
from storage.ledger import Entry, advertiser, post
from storage.orders import Order


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    """Every charge counts, a second one for the same order too. The subject is the account's name."""
    top_up(tx, charge, order, order.subject, now)
    return Delivered()


def top_up(tx: Session, charge: Charge, order: Order, account: str, now: datetime) -> None:
    amount, passage, key = charge.stars * NANOSTARS, order.account(), charge.charge_id
    post(
        tx,
        [
            incoming(charge, order),
            Entry("topup", key, passage, account, amount, passage),
        ],
        now,
    )


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    """What went on to campaigns or sendings already is taken from them."""
    kind, _, number = order.subject.partition(":")
    if order.subject == advertiser(order.buyer_id):
        campaigns.free(tx, order.buyer_id, order.stars * NANOSTARS, now)
    elif kind == "business":
        sendings.free(tx, int(number), order.stars * NANOSTARS, now)
    return TakenBack()
