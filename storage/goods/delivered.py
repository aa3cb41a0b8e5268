"""What a product tells of a delivery, and of taking it back."""

from dataclasses import dataclass
from datetime import datetime

from storage.memberships import Membership


@dataclass(frozen=True)
class Delivered:
    """What a charge gave; each product fills in its own."""

    until: datetime | None = None
    """Premium: the new end of the membership."""
    funded: bool = False
    """A campaign: this charge became its budget. If not, the Stars stay as balance."""
    gift: str = ""
    """A gift: the token of its link."""


@dataclass(frozen=True)
class TakenBack:
    """What a refund left behind."""

    membership: Membership | None = None
    """Premium: what is left of it."""
    subscription_charge_id: str | None = None
    """The subscription that must not be charged again: it was the one refunded."""
