"""Reports: readers who say that a sponsored post should not be there."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel

from storage.columns import UtcDateTime
from storage.engine import add_once

REASONS = ("misleading", "adult", "illegal", "annoying")


class Report(SQLModel, table=True):
    """One reader's word on one post."""

    placement_id: int = Field(primary_key=True, foreign_key="placement.id")
    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    reason: str
    """One of REASONS."""
    at: datetime = Field(sa_type=UtcDateTime)


def report(tx: Session, placement_id: int, person_id: int, reason: str, now: datetime) -> bool:
    """False if this person has reported this post before."""
    return add_once(tx, Report, placement_id=placement_id, person_id=person_id, reason=reason, at=now)
