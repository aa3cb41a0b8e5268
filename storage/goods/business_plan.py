"""A plan of a business: a period of it for each charge, all of its price the platform's."""

from datetime import datetime

from sqlmodel import Session

from rules.checkout import Charge
from rules.plans import PLANS
from storage import business_plans, plan_subscriptions
from storage.columns import NANOSTARS
from storage.goods.delivered import Delivered, TakenBack
from storage.goods.incoming import incoming
from storage.ledger import PLATFORM, Entry, post
from storage.orders import Order


def deliver(tx: Session, charge: Charge, order: Order, now: datetime) -> Delivered:
    account, amount = order.account(), charge.stars * NANOSTARS
    post(
        tx,
        [
            incoming(charge, order),
            Entry("business.platform", charge.charge_id, account, PLATFORM, amount, account),
        ],
        now,
    )
    return Delivered(until=business_plans.grant(tx, charge, order.subject, now))


def take_back(tx: Session, charge_id: str, order: Order, now: datetime) -> TakenBack:
    """A refunded subscription that still renews must not be charged again."""
    period = business_plans.revoke(tx, charge_id, now)
    if not PLANS[period.plan].is_subscription:
        return TakenBack()
    return TakenBack(subscription_charge_id=plan_subscriptions.to_cancel(tx, period, now))
