"""Telegram's own book of our Stars, as far as it was read: each row once, by its id and direction."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from storage.columns import UtcDateTime


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


class StarRow(SQLModel, table=True):
    """A StarTransaction. A refund has the id of its payment, and the other direction."""

    __tablename__ = "star_row"

    id: str = Field(primary_key=True)
    direction: str = Field(primary_key=True)
    nanostars: int = Field(sa_type=BigInteger)
    """Always positive."""
    at: datetime = Field(sa_type=UtcDateTime)
    partner: str
    """Telegram's type of the other side: `user`, `fragment`, `other`, …"""
    person_id: int | None = Field(default=None, sa_type=BigInteger)
    booked_as: str
    """The kind of the transfer that stands for it in our ledger."""
    read_at: datetime = Field(sa_type=UtcDateTime)


class Reconciliation(SQLModel, table=True):
    """The one row that says how far Telegram's book was read, and whether it agrees with ours."""

    id: int = Field(default=1, primary_key=True)
    rows_read: int = 0
    """The cursor: so many rows, oldest first. It moves in the transaction that books them."""
    balance: int = Field(default=0, sa_type=BigInteger)
    """Nanostars that Telegram said it keeps for us."""
    drift: int = Field(default=0, sa_type=BigInteger)
    """Nanostars that Telegram keeps beyond (or, below zero, short of) what our ledger says."""
    drift_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    checked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
