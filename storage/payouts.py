"""Payouts: a payee asks, the money is reserved, an owner pays or returns it."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcDateTime

OUTSIDE_RAIL = "outside"
GIFT_RAIL = "gift"
_OPEN = text("paid_at IS NULL AND returned_at IS NULL")


class Payout(SQLModel, table=True):
    """A request. Its money waits in the account `payout:<id>` until it is paid, or returned."""

    __table_args__ = (
        CheckConstraint("amount > 0", name="payout_is_positive"),
        Index("one_open_payout", "payee_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
    )

    id: int | None = Field(default=None, primary_key=True)
    payee_id: int = Field(sa_type=BigInteger, index=True)
    amount: int = Field(sa_type=BigInteger)
    """Nanostars."""
    rail: str
    """`outside` Telegram with a reference, or as a `gift`."""
    gift_id: str = ""
    sealed_destination: str = ""
    """Where to pay, in the payee's words; it goes once the payout is over."""
    requested_at: datetime = Field(sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paid_by: int | None = Field(default=None, sa_type=BigInteger)
    reference: str = ""
    returned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    returned_by: int | None = Field(default=None, sa_type=BigInteger)
    reason: str = ""

    def account(self) -> str:
        return f"payout:{self.id}"

    def is_open(self) -> bool:
        return self.paid_at is None and self.returned_at is None
