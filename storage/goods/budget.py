"""The budget of a campaign: it is paid into the advertiser's balance, and from there to the campaign."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from storage import campaigns
from storage.columns import NANOSTARS
from storage.goods.balance import top_up
from storage.goods.delivered import Delivered, TakenBack
from storage.ledger import Entry, advertiser, balance, post
from storage.orders import Order


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    """The first charge funds the campaign; a further one, or one for a stopped campaign, stays as balance.
    So does one that must first make good what a refund took: no campaign runs on a debt."""
    owner, campaign_id = advertiser(order.buyer_id), int(order.subject)
    top_up(tx, charge, order, owner, now)
    amount, budget = charge.stars * NANOSTARS, campaigns.account(campaign_id)
    funded = balance(tx, owner, lock=True) >= amount and campaigns.paid(tx, campaign_id, now)
    if funded:
        post(tx, [Entry("budget", charge.charge_id, owner, budget, amount, order.account())], now)
    return Delivered(funded=funded)


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    campaigns.free(tx, order.buyer_id, order.stars * NANOSTARS, now, first=int(order.subject))
    return TakenBack()
