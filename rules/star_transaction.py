"""A row of Telegram's own book of our Stars, read from its JSON (StarTransaction of the Bot API)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

NANOSTARS = 10**9
ID_CHARACTERS_MAX = 512
STARS_MAX = 9 * 10**9  # as nanostars it still fits 64 bits


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class Sort(StrEnum):
    """What a row can be, by the other side of it."""

    INVOICE = "invoice"
    """Somebody paid an invoice or, going out, has it back."""
    GIFT = "gift"
    """A gift that this bot sent."""
    WITHDRAWAL = "withdrawal"
    """Stars on their way to Fragment or, coming in, back from there."""
    BROADCAST = "broadcast"
    """Messages beyond what Telegram sends for free."""
    OTHER = "other"


SORTS: Mapping[str, Sort] = {
    "user invoice_payment": Sort.INVOICE,
    "user gift_purchase": Sort.GIFT,
    "user premium_purchase": Sort.GIFT,
    "fragment": Sort.WITHDRAWAL,
    "telegram_api": Sort.BROADCAST,
}
"""By the partner's type and, for people, the transaction's type."""


class Unreadable(ValueError):
    """This is no row as the Bot API describes it."""


@dataclass(frozen=True)
class StarTransaction:
    """A refund has the id of its payment, and the other direction. Amounts are nanostars, never negative."""

    id: str
    direction: Direction
    nanostars: int
    at: datetime
    partner: str
    """Telegram's type of the other side, with the transaction's type for people."""
    sort: Sort
    person_id: int | None = None
    """The person or chat on the other side."""
    payload: str = ""
    period_seconds: int = 0
    """Of a subscription; 0 for what is paid once."""
    commission: int = 0
    """What an affiliate got of the payment, or gave back with the refund."""

    @property
    def signed(self) -> int:
        """What it did to the balance."""
        return self.nanostars if self.direction is Direction.IN else -self.nanostars


def read_transaction(raw: Any) -> StarTransaction:
    """Raises Unreadable."""
    try:
        return _read(raw)
    except (KeyError, TypeError, AttributeError, ValueError, OverflowError, OSError) as error:
        raise Unreadable(f"{type(error).__name__}: {error}") from error


def star_amount(raw: Any) -> int:
    """Nanostars of a StarAmount; both of its parts have the sign of the whole."""
    return int(raw["amount"]) * NANOSTARS + int(raw.get("nanostar_amount", 0))


def _read(raw: Any) -> StarTransaction:
    direction = Direction.IN if "source" in raw else Direction.OUT
    other: dict[str, Any] = raw.get("source") or raw.get("receiver") or {"type": "other"}
    partner = " ".join(filter(None, (str(other["type"]), str(other.get("transaction_type") or ""))))[:64]
    sort = SORTS.get(partner, Sort.GIFT if "gift" in other and direction is Direction.OUT else Sort.OTHER)
    nanostars = star_amount(raw)
    if not 0 <= nanostars <= STARS_MAX * NANOSTARS or not 0 < len(str(raw["id"])) <= ID_CHARACTERS_MAX:
        raise ValueError("amount or id out of range")
    return StarTransaction(
        id=str(raw["id"]),
        direction=direction,
        nanostars=nanostars,
        at=datetime.fromtimestamp(int(raw["date"]), UTC),
        partner=partner,
        sort=sort,
        person_id=_person(other),
        payload=str(other.get("invoice_payload") or ""),
        period_seconds=int(other.get("subscription_period") or 0),
        commission=abs(star_amount(other["affiliate"])) if other.get("affiliate") else 0,
    )


def _person(other: dict[str, Any]) -> int | None:
    somebody = other.get("user") or other.get("chat")
    return int(somebody["id"]) if somebody else None
