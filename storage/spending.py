"""The gate for every call that spends the bot's Stars: a pending transfer first, a ceiling, the reason."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, text
from sqlmodel import Field, SQLModel

from storage.columns import UtcDateTime

REFUND = "refund"
GIFT = "gift"
_OPEN = text("done_at IS NULL AND failed_at IS NULL")


class Spending(SQLModel, table=True):
    """Stars that a call to Telegram takes, held in the account `spending:<id>` until its outcome is known.

    Without `done_at` or `failed_at` it is open: due again from `retry_at` on, or `unknown_at`.
    """

    __table_args__ = (
        CheckConstraint("stars > 0", name="spending_is_positive"),
        Index("one_open_spending", "kind", "key", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    """`refund` or `gift`."""
    key: str
    """Which one: a charge id, a payout's id. At most one spending of a kind and key is open."""
    source: str
    """The account that the Stars are held from."""
    stars: int = Field(sa_type=BigInteger)
    person_id: int = Field(sa_type=BigInteger)
    """Who gets the Stars or the gift."""
    asked_by: int = Field(sa_type=BigInteger)
    reason: str
    asked_at: datetime = Field(sa_type=UtcDateTime, index=True)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int = 0
    unknown_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failure: str = ""

    def account(self) -> str:
        return f"spending:{self.id}"

    def is_open(self) -> bool:
        return self.done_at is None and self.failed_at is None
