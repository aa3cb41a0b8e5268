"""The artists' pool as rows: what each premium charge put into it, and what went to whom."""

from datetime import datetime

from sqlalchemy import BigInteger, Index
from sqlmodel import Field, SQLModel

from rules.pool import Accrual
from storage.columns import UtcDateTime


class PoolCharge(SQLModel, table=True):
    """What a charge put into the pool, and how far it is shared out."""

    __tablename__ = "pool_charge"

    charge_id: str = Field(primary_key=True)
    person_id: int = Field(sa_type=BigInteger)
    """The member: who bought premium, or redeemed the gift."""
    amount: int = Field(sa_type=BigInteger)
    """Nanostars."""
    begins_at: datetime = Field(sa_type=UtcDateTime)
    ends_at: datetime = Field(sa_type=UtcDateTime)
    granted_at: datetime = Field(sa_type=UtcDateTime, index=True)
    next_month: str
    """`2026-11`: all months before it are shared out."""
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    """When that month is shared out; None: all is, or the charge went back."""

    def accrual(self) -> Accrual:
        return Accrual(self.amount, self.begins_at, self.ends_at)


class PoolShare(SQLModel, table=True):
    """What of one charge and month went to one artist, and for how many uses by its member."""

    __tablename__ = "pool_share"
    __table_args__ = (Index("pool_share_of_artist", "artist_id", "month"),)

    charge_id: str = Field(primary_key=True)
    month: str = Field(primary_key=True)
    artist_id: int = Field(primary_key=True, sa_type=BigInteger)
    person_id: int = Field(sa_type=BigInteger)
    uses: int
    amount: int = Field(sa_type=BigInteger)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    reversed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def key(self) -> str:
        return f"{self.charge_id}:{self.month}:{self.artist_id}"
