"""Free stays free: every command that was ever served free is remembered."""

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import upsert


class FreeCommand(SQLModel, table=True):
    """A command that people had for nothing, and will have for nothing."""

    name: str = Field(primary_key=True)
    first_served_at: datetime = Field(sa_type=UtcDateTime)


def broken_promises(tx: Session, premium: Iterable[str]) -> list[str]:
    """The commands among `premium` that were once free."""
    once_free = select(FreeCommand.name).where(col(FreeCommand.name).in_(list(premium)))
    return list(tx.exec(once_free.order_by(FreeCommand.name)).all())


def promise_free(tx: Session, free: Iterable[str], now: datetime) -> None:
    for name in free:
        row = upsert(tx, FreeCommand).values(name=name, first_served_at=now)
        tx.connection().execute(row.on_conflict_do_nothing())
