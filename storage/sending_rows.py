"""A sending as a row."""

from datetime import datetime
from enum import IntEnum

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, SQLModel

from rules.plans import Price
from rules.segments import Segment
from storage.columns import UtcDateTime

_OPEN = text("ended_at IS NULL")


class Stage(IntEnum):
    FILLING = -1
    """Its notices are still being written."""
    FIRST = 0
    """The first part is sent."""
    WAITING = 1
    """For complaints, until `stage_until`."""
    REST = 2
    DONE = 3
    STOPPED = 9


class Sending(SQLModel, table=True):
    """Amounts are nanostars; `fee` and `each` are the prices of the moment when it was asked for."""

    __table_args__ = (
        Index("sending_of_business", "business_id", "created_at"),
        Index("open_sending", "starts_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )

    id: str = Field(primary_key=True)
    business_id: int = Field(foreign_key="business.id")
    template_id: int = Field(foreign_key="notice_template.id")
    priority: int
    asked_by: str
    """`person:<id>` or `key:<id>`."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    starts_at: datetime = Field(sa_type=UtcDateTime)
    total: int
    """Customers that it was asked for, whoever of them follows."""
    in_plan: int
    """How many of them the plan covers."""
    fee: int = Field(sa_type=BigInteger)
    each: int = Field(sa_type=BigInteger)
    held: int = Field(sa_type=BigInteger)
    """What its account holds until it is over."""
    charged: int = Field(default=0, sa_type=BigInteger)
    sent: int = 0
    """How many were sent, once it is over."""
    sealed_values: str = ""
    """What is the same for all; it goes when the sending is over."""
    segment: str = ""
    """As JSON; empty if the customers were named by their codes."""
    stage: int = Stage.FILLING
    stage_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    released: int = 0
    """How many of its notices may be claimed, or have been."""
    why_stopped: str = ""
    """`business`, `complaints`, `quality`, `refunded`, `abandoned` or `closed`."""
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)

    def account(self) -> str:
        return f"sending:{self.id}"

    def price(self) -> Price:
        return Price(self.fee, self.each)

    def wanted(self) -> Segment | None:
        return Segment.of_json(self.segment) if self.segment else None
