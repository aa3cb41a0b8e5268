"""Alarms: what an owner must look at. One row per matter, told once."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import upsert


class Alarm(SQLModel, table=True):
    """`key` names the matter, so that it is raised once however often it is noticed."""

    key: str = Field(primary_key=True)
    text: str
    raised_at: datetime = Field(sa_type=UtcDateTime)
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def raise_alarm(tx: Session, key: str, text: str, now: datetime) -> None:
    """The clock tells the owners; a matter that stands already is not told again."""
    alarm = upsert(tx, Alarm).values(key=key, text=text, raised_at=now)
    tx.connection().execute(alarm.on_conflict_do_nothing())


def untold(tx: Session) -> Sequence[Alarm]:
    return tx.exec(select(Alarm).where(col(Alarm.told_at).is_(None)).order_by(col(Alarm.raised_at))).all()


def every(tx: Session) -> Sequence[Alarm]:
    """All that were ever raised, oldest first."""
    return tx.exec(select(Alarm).order_by(col(Alarm.raised_at))).all()
