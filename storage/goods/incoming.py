"""Where the Stars of an order come from."""

from rules.checkout import Charge
from storage.columns import NANOSTARS
from storage.ledger import SUSPENSE, TELEGRAM, Entry
from storage.orders import Order


def incoming(charge: Charge, order: Order) -> Entry:
    """The transfer that brings a charge's Stars to its order: from Telegram, or from suspense if it waited
    there until an owner placed it."""
    amount, passage = charge.stars * NANOSTARS, order.account()
    kind, source = ("placed", SUSPENSE) if charge.was_suspended else ("payment", TELEGRAM)
    return Entry(kind, charge.charge_id, source, passage, amount, passage)
