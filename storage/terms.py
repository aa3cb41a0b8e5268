"""Terms of business as the owners set them: every change stays, with who made it and when."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, func
from sqlmodel import Field, Session, SQLModel, col, select

from rules.terms import TERMS, Terms
from storage.columns import UtcDateTime


class TermChange(SQLModel, table=True):
    """From `changed_at` on, sales are made at this value. What was sold before keeps its own."""

    __tablename__ = "term_change"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(index=True)
    value: int = Field(sa_type=BigInteger)
    changed_by: int = Field(sa_type=BigInteger)
    changed_at: datetime = Field(sa_type=UtcDateTime)


def terms(tx: Session) -> Terms:
    """What holds now."""
    newest = select(func.max(TermChange.id)).group_by(TermChange.key)
    held = select(TermChange.key, TermChange.value).where(col(TermChange.id).in_(newest))
    return Terms(dict(tx.exec(held).all()))


def change(tx: Session, key: str, value: int, owner_id: int, now: datetime) -> TermChange:
    assert TERMS[key].allows(value)
    made = TermChange(key=key, value=value, changed_by=owner_id, changed_at=now)
    tx.add(made)
    tx.flush()
    return made


def latest_changes(tx: Session) -> dict[str, TermChange]:
    """Of each term that was ever changed, by key."""
    newest = select(func.max(TermChange.id)).group_by(TermChange.key)
    found = tx.exec(select(TermChange).where(col(TermChange.id).in_(newest))).all()
    return {one.key: one for one in found}


def changes(tx: Session, limit: int) -> Sequence[TermChange]:
    """The latest first."""
    return tx.exec(select(TermChange).order_by(col(TermChange.id).desc()).limit(limit)).all()
