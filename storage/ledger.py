"""The books: transfers of nanostars from one account to another, never changed, never deleted.

Accounts are names: `telegram` (the Stars Telegram keeps for us, always ≤ 0 here), `outside` (what was paid
out elsewhere less what was withdrawn from Telegram), `platform`, `pool`, `suspense`, and one per order,
payee, advertiser, campaign, placement, payout and spending. A balance is kept beside the transfers in the
same transaction, and so are the totals that /stats reads; `verify` recounts both.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint, insert
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import upsert

TELEGRAM = "telegram"
OUTSIDE = "outside"
PLATFORM = "platform"
POOL = "pool"
SUSPENSE = "suspense"


def payee(person_id: int) -> str:
    return f"payee:{person_id}"


def advertiser(person_id: int) -> str:
    return f"advertiser:{person_id}"


class Transfer(SQLModel, table=True):
    """`amount` nanostars from `source` to `target`. `key` is unique per kind: a second telling is refused."""

    __table_args__ = (
        UniqueConstraint("kind", "key"),
        CheckConstraint("amount > 0", name="amount_is_positive"),
        CheckConstraint("source <> target", name="accounts_differ"),
        Index("transfer_by_target", "target", "at"),
        Index("transfer_by_source", "source", "at"),
    )

    id: int | None = Field(default=None, primary_key=True)
    kind: str
    key: str
    source: str
    target: str
    amount: int = Field(sa_type=BigInteger)
    cause: str
    reverses: int | None = Field(default=None, foreign_key="transfer.id", unique=True)
    at: datetime = Field(sa_type=UtcDateTime)


class Account(SQLModel, table=True):
    """A balance in nanostars: what came in less what went out. It can be rebuilt from the transfers."""

    name: str = Field(primary_key=True)
    balance: int = Field(sa_type=BigInteger)


class DayTotal(SQLModel, table=True):
    """What one kind of transfer moved on one UTC day, in nanostars."""

    day: date = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    amount: int = Field(sa_type=BigInteger)
    transfers: int


@dataclass(frozen=True)
class Entry:
    """A transfer to be written."""

    kind: str
    key: str
    source: str
    target: str
    amount: int
    cause: str
    reverses: int | None = None


def post(tx: Session, entries: Iterable[Entry], now: datetime) -> None:
    """Writes transfers with their balances and totals. An entry of 0 moves nothing and is left out.

    Raises IntegrityError when a transfer of this kind and key stands already.
    """
    moving = [entry for entry in entries if entry.amount]
    if not moving:
        return
    connection = tx.connection()
    connection.execute(insert(Transfer), [vars(entry) | {"at": now} for entry in moving])
    _add_to_balances(tx, moving)
    _add_to_totals(tx, moving, now.date())


def balance(tx: Session, account: str, *, lock: bool = False) -> int:
    """Nanostars in the account; 0 if it never moved. Who decides by it to spend takes the lock."""
    held = select(Account.balance).where(Account.name == account)
    return tx.exec(held.with_for_update() if lock else held).first() or 0


def _add_to_balances(tx: Session, entries: list[Entry]) -> None:
    change: dict[str, int] = defaultdict(int)
    for entry in entries:
        change[entry.source] -= entry.amount
        change[entry.target] += entry.amount
    add = upsert(tx, Account)
    add = add.on_conflict_do_update(
        index_elements=["name"], set_={"balance": col(Account.balance) + add.excluded.balance}
    )
    # Sorted, so that two transactions on PostgreSQL take their row locks in the same order.
    tx.connection().execute(add, [{"name": name, "balance": change[name]} for name in sorted(change)])


def _add_to_totals(tx: Session, entries: list[Entry], day: date) -> None:
    amount: dict[str, int] = defaultdict(int)
    count: dict[str, int] = defaultdict(int)
    for entry in entries:
        amount[entry.kind] += entry.amount
        count[entry.kind] += 1
    add = upsert(tx, DayTotal)
    add = add.on_conflict_do_update(
        index_elements=["day", "kind"],
        set_={
            "amount": col(DayTotal.amount) + add.excluded.amount,
            "transfers": col(DayTotal.transfers) + add.excluded.transfers,
        },
    )
    tx.connection().execute(
        add,
        [
            {"day": day, "kind": kind, "amount": amount[kind], "transfers": count[kind]}
            for kind in sorted(amount)
        ],
    )
