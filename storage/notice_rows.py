"""A notice as a row: one message of a business to one customer. What was to be said is sealed, and goes when
the notice ends."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index, Integer
from sqlmodel import Field, SQLModel

from storage.columns import UtcDateTime

CODES, UTILITY, MARKETING = 0, 1, 2
"""Priorities: the lowest is sent first."""
PRIORITIES = (CODES, UTILITY, MARKETING)


class State(StrEnum):
    """`staged` waits for its sending, `queued` may be claimed, `sending` was claimed by somebody who is about
    to call Telegram; every other state is an end."""

    STAGED = "staged"
    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    UNKNOWN = "unknown"
    """Nobody can tell whether it arrived; it is not repeated and not charged."""
    BLOCKED = "blocked"
    """The customer has blocked the bot."""
    STOPPED = "stopped"
    """The customer stopped, or its sending was stopped."""
    EXPIRED = "expired"
    UNDELIVERABLE = "undeliverable"
    """Of nobody who follows and chose this. Outside it is told as `stopped`: see `told`."""
    CAPPED = "capped"
    """The customer had as many as they may get."""
    FAILED = "failed"
    """Telegram refused it for another reason."""


OPEN = (State.STAGED, State.QUEUED, State.SENDING)
TOLD = {
    State.STAGED: "queued",
    State.SENDING: "queued",
    State.UNDELIVERABLE: "stopped",
    State.BLOCKED: "stopped",
    State.CAPPED: "stopped",
}


def told(state: str) -> str:
    """The state as its business is told it for one customer: who is unknown, does not follow, has stopped or
    blocked looks the same."""
    return TOLD.get(State(state), state)


class Notice(SQLModel, table=True):
    """`person_id` is None for a code that is nobody's who follows and chose this: it has ended at once."""

    id: int | None = Field(
        default=None,
        primary_key=True,
        sa_type=BigInteger().with_variant(Integer, "sqlite"),
    )
    public_id: str = Field(unique=True)
    sending_id: str = Field(foreign_key="sending.id")
    business_id: int
    template_id: int
    person_id: int | None = Field(default=None, sa_type=BigInteger)
    customer_code: str
    sealed_values: str = ""
    priority: int
    not_before: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """A code is not sent any more from then on; what was sent of it is deleted."""
    state: str
    attempts: int = 0
    claimed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    message_id: int | None = Field(default=None, sa_type=BigInteger)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    stopped_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The customer stopped after they had got it."""
    clicked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Its button was pressed for the first time."""
    cleared_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The message of a code was deleted, or need not be."""


NOTICE = SQLModel.metadata.tables["notice"]
_row = NOTICE.c
_is_queued = _row.state == State.QUEUED.value
_is_claimed = _row.state == State.SENDING.value
_expires = _row.expires_at.is_not(None) & _row.cleared_at.is_(None)
Index(
    "notice_due",
    _row.priority,
    _row.not_before,
    _row.id,
    sqlite_where=_is_queued,
    postgresql_where=_is_queued,
)
Index("notice_claimed", _row.claimed_at, sqlite_where=_is_claimed, postgresql_where=_is_claimed)
Index("notice_expiring", _row.expires_at, sqlite_where=_expires, postgresql_where=_expires)
Index("notice_of_sending", _row.sending_id, _row.state)
Index("notice_of_customer", _row.business_id, _row.person_id)
