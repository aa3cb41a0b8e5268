"""What a product tells of a delivery, and of taking it back."""

from dataclasses import dataclass
from datetime import datetime

from storage.memberships import Membership
from storage.pack_sales import Returning


@dataclass(frozen=True)
class Delivered:
    """What a charge gave; each product fills in its own."""

    until: datetime | None = None
    """Premium: the new end of the membership."""
    funded: bool = False
    """A campaign: this charge became its budget. If not, the Stars stay as balance."""
    gift: str = ""
    """A gift: the token of its link."""
    pack_id: int | None = None
    """A pack, or a pack as a gift: which one."""
    pack_gift: str = ""
    """A pack as a gift: the token of its link."""
    returning: Returning | None = None
    """A pack: why these Stars go back by themselves. Then the charge gave its buyer nothing new."""
    invoice_id: int | None = None
    """An invoice: which one."""
    is_extra: bool = False
    """An invoice that was paid already: these Stars go back by themselves."""


@dataclass(frozen=True)
class TakenBack:
    """What a refund left behind."""

    membership: Membership | None = None
    """Premium: what is left of it."""
    subscription_charge_id: str | None = None
    """The subscription that must not be charged again: it was the one refunded."""
