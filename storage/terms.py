"""Terms of business as the owners set them: every change stays, with who made it and when."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger
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
    changes = tx.exec(select(TermChange.key, TermChange.value).order_by(col(TermChange.id))).all()
    return Terms(dict(changes))


def change(tx: Session, key: str, value: int, owner_id: int, now: datetime) -> None:
    assert TERMS[key].allows(value)
    tx.add(TermChange(key=key, value=value, changed_by=owner_id, changed_at=now))


def changes(tx: Session, limit: int) -> Sequence[TermChange]:
    """The latest first."""
    return tx.exec(select(TermChange).order_by(col(TermChange.id).desc()).limit(limit)).all()
