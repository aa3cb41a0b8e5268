"""Promo codes: made in batches by an owner, each good for so many people until a day."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from storage.columns import UtcDateTime


class PromoCode(SQLModel, table=True):
    """What it gives: so many Stars or percent off a plan that is paid once, or so many days of premium."""

    __tablename__ = "promo_code"

    code: str = Field(primary_key=True)
    """In capitals."""
    batch: str = Field(index=True)
    """The name under which an owner made it, with others perhaps."""
    gives: str
    """`stars`, `percent` or `days`."""
    amount: int
    uses_max: int
    valid_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    made_by: int = Field(sa_type=BigInteger)
    made_at: datetime = Field(sa_type=UtcDateTime)
    withdrawn_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PromoUse(SQLModel, table=True):
    """A person uses a code once. With a discount it counts once paid, and while its order may be paid."""

    __tablename__ = "promo_use"

    code: str = Field(primary_key=True, foreign_key="promo_code.code")
    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    order_id: str = ""
    """Of the discounted order; empty for a code that gave days."""
    until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The order may be paid until then. None: used for good."""
    used_at: datetime = Field(sa_type=UtcDateTime)
