"""May this payment go ahead? Decided from the order alone, before Telegram takes the Stars."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

STARS = "XTR"
ORDER_HOURS_MAX = 24
INVOICE_STARS_MAX = 10_000  # our own cap; Telegram states one (10 000) for subscriptions only
RESERVED_FOR = timedelta(minutes=2)
"""How long an approved payment keeps a thing that is sold once from being paid a second time."""


class CheckoutRefusal(StrEnum):
    """Why Telegram must not take the Stars; the values are keys of the message shown to the payer."""

    UNKNOWN = "checkout-unknown"
    OTHER_BUYER = "checkout-other-buyer"
    WRONG_PRICE = "checkout-wrong-price"
    PAID = "checkout-paid"
    EXPIRED = "checkout-expired"
    NOT_FOR_SALE = "checkout-not-for-sale"
    RESERVED = "checkout-reserved"


@dataclass(frozen=True)
class Offer:
    """What an order promised, as far as a payment must match it. In another currency than Stars `stars` is
    its smallest units: only an invoice of a business is paid so."""

    buyer_id: int
    stars: int
    expires_at: datetime
    for_sale: bool
    paid_once: bool
    repeatable: bool
    """A further payment extends what was bought: the renewal of a subscription, a second year."""
    currency: str = STARS


@dataclass(frozen=True)
class Tender:
    """What the payer's pre-checkout query says."""

    payer_id: int
    currency: str
    stars: int


@dataclass(frozen=True)
class Charge:
    """A payment as Telegram tells it. `stars` is a whole number of Stars."""

    charge_id: str
    payer_id: int
    payload: str
    stars: int
    is_recurring: bool = False
    """Of a subscription; `is_first_recurring` tells the payment that began it from the renewals."""
    is_first_recurring: bool = False
    telegram_expiry: datetime | None = None
    was_suspended: bool = False
    """Booked when nobody knew what it was for; an owner has placed it since."""

    @property
    def is_renewal(self) -> bool:
        return self.is_recurring and not self.is_first_recurring


def refuse_checkout(offer: Offer | None, tender: Tender, now: datetime) -> CheckoutRefusal | None:
    """The first reason against the payment, or None: then Telegram may take the Stars."""
    if offer is None:
        return CheckoutRefusal.UNKNOWN
    reasons = (
        (tender.payer_id != offer.buyer_id, CheckoutRefusal.OTHER_BUYER),
        ((tender.currency, tender.stars) != (offer.currency, offer.stars), CheckoutRefusal.WRONG_PRICE),
        (offer.paid_once and not offer.repeatable, CheckoutRefusal.PAID),
        (not offer.for_sale, CheckoutRefusal.NOT_FOR_SALE),
        (now >= offer.expires_at and not (offer.paid_once and offer.repeatable), CheckoutRefusal.EXPIRED),
    )
    return next((reason for holds, reason in reasons if holds), None)
