"""Telegram's own book of our Stars, as far as it was read: each row once, by its id and direction."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import BigInteger, Index, text, tuple_
from sqlmodel import Field, Session, SQLModel, col, select

from rules.star_transaction import StarTransaction
from storage.columns import UtcDateTime
from storage.engine import upsert

NOTHING = ""
OPENING = "opening"
CONFLICT = "conflict"
_UNTOLD = text("is_untold")


class StarRow(SQLModel, table=True):
    """A StarTransaction. A refund has the id of its payment, and the other direction."""

    __tablename__ = "star_row"
    __table_args__ = (Index("untold_rows", "person_id", sqlite_where=_UNTOLD, postgresql_where=_UNTOLD),)

    id: str = Field(primary_key=True)
    direction: str = Field(primary_key=True)
    nanostars: int = Field(sa_type=BigInteger)
    """Always positive."""
    at: datetime = Field(sa_type=UtcDateTime)
    partner: str
    """Telegram's type of the other side: `user invoice_payment`, `fragment`, `other`, …"""
    person_id: int | None = Field(default=None, sa_type=BigInteger)
    booked_as: str
    """The kind of the transfer that stands for it in our ledger; `conflict` where none agrees with it, empty
    where nothing moved."""
    booked_key: str
    """That transfer's key: mostly the row's id, a spending's id for a gift."""
    is_untold: bool = False
    """Found late: who paid has not been told yet."""
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
    """When the balances were compared last."""
    read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When the book was read to its end last."""
    began_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When this ledger began: what the bot's account did before is its opening balance."""


def state(tx: Session) -> Reconciliation:
    """How far Telegram's book was read; as new, and not stored, before the first reading."""
    return tx.get(Reconciliation, 1) or Reconciliation()


def drifts(tx: Session) -> bool:
    """Whether Telegram's balance and ours differ: nothing is paid out while they do."""
    return state(tx).drift != 0


def locked(tx: Session) -> Reconciliation:
    """The one row, made if need be, and held until the commit: of two readers one waits for the other."""
    tx.connection().execute(
        upsert(tx, Reconciliation).values(id=1, rows_read=0, balance=0, drift=0).on_conflict_do_nothing()
    )
    row = select(Reconciliation).with_for_update()
    return tx.exec(row, execution_options={"populate_existing": True}).one()


def begin(tx: Session, now: datetime) -> None:
    """Notes when this ledger began, the first time that the bot starts with it."""
    kept = locked(tx)
    kept.began_at = kept.began_at or now
    tx.add(kept)


def is_of_before(tx: Session, charge_id: str) -> bool:
    """Whether this charge was paid before this ledger began."""
    paid = tx.get(StarRow, (charge_id, "in"))
    return paid is not None and paid.booked_as == OPENING


def begin_anew(tx: Session) -> None:
    """Telegram's book is shorter than what was read of it: it is read from its first row."""
    kept = locked(tx)
    kept.rows_read = 0
    tx.add(kept)


def read_to_end(tx: Session, now: datetime, unread: Iterable[StarTransaction] = ()) -> None:
    """All is known of what happened before now; or, before the first of the rows that were left for later."""
    kept = locked(tx)
    kept.read_at = min([now, *(row.at for row in unread)])
    tx.add(kept)


def recorded(tx: Session, rows: Iterable[StarTransaction]) -> set[tuple[str, str]]:
    """Those of the rows that were read before, as (id, direction)."""
    keys = [(row.id, str(row.direction)) for row in rows]
    key = tuple_(col(StarRow.id), col(StarRow.direction))
    return set(tx.exec(select(StarRow.id, StarRow.direction).where(key.in_(keys))).all())


def untold(tx: Session, limit: int) -> Sequence[StarRow]:
    """Payments that were found late and whose payers do not know yet, the oldest first."""
    found = select(StarRow).where(col(StarRow.is_untold)).order_by(col(StarRow.at), col(StarRow.id))
    return tx.exec(found.limit(limit)).all()
