"""The books: transfers of nanostars from one account to another, never changed, never deleted.

Accounts are names: `telegram` (the Stars Telegram keeps for us, always ≤ 0 here), `outside` (what was paid
out elsewhere less what was withdrawn from Telegram), `platform`, `pool`, `suspense`, and one per order,
payee, advertiser, campaign, placement, payout, spending, business and sending. A balance is kept beside the
transfers in the same transaction, and so are the totals that /stats reads; `verify` recounts both.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, Index, UniqueConstraint
from sqlmodel import Field, Session, SQLModel, select

from storage.columns import UtcDateTime
from storage.prepared import Prepared

TELEGRAM = "telegram"
OUTSIDE = "outside"
PLATFORM = "platform"
POOL = "pool"
SUSPENSE = "suspense"


def payee(person_id: int) -> str:
    return f"payee:{person_id}"


def advertiser(person_id: int) -> str:
    return f"advertiser:{person_id}"


def business(business_id: int) -> str:
    return f"business:{business_id}"


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


class Holding(SQLModel, table=True):
    """What all accounts of one kind (`payee`, `campaign`, …: their name up to the colon) hold together."""

    kind: str = Field(primary_key=True)
    balance: int = Field(sa_type=BigInteger)


class DayTotal(SQLModel, table=True):
    """What one kind of transfer moved on one UTC day, in nanostars."""

    day: date = Field(primary_key=True)
    kind: str = Field(primary_key=True)
    amount: int = Field(sa_type=BigInteger)
    transfers: int


def _adding(add: Any, *sums: str) -> Any:
    """Where a row stands already, what is written is added to its sums."""
    both = {name: add.table.c[name] + add.excluded[name] for name in sums}
    return add.on_conflict_do_update(index_elements=list(add.table.primary_key), set_=both)


_WRITE = Prepared(lambda insert: insert(Transfer))
_ADD_TO_BALANCES = Prepared(lambda insert: _adding(insert(Account), "balance"))
_ADD_TO_HOLDINGS = Prepared(lambda insert: _adding(insert(Holding), "balance"))
_ADD_TO_TOTALS = Prepared(lambda insert: _adding(insert(DayTotal), "amount", "transfers"))


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
    _WRITE.run_all(tx, [vars(entry) | {"at": now} for entry in moving])
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
    # Sorted, so that two transactions on PostgreSQL take their row locks in the same order.
    _ADD_TO_BALANCES.run_all(tx, [{"name": name, "balance": change[name]} for name in sorted(change)])
    _add_to_holdings(tx, change)


def _add_to_holdings(tx: Session, change: dict[str, int]) -> None:
    """A passage, which holds nothing afterwards, needs no statement."""
    together: dict[str, int] = defaultdict(int)
    for name, amount in change.items():
        kind, colon, _ = name.partition(":")
        if colon:
            together[kind] += amount
    rows = [{"kind": kind, "balance": together[kind]} for kind in sorted(together) if together[kind]]
    if rows:
        _ADD_TO_HOLDINGS.run_all(tx, rows)


def holdings(tx: Session) -> dict[str, int]:
    """Nanostars by kind of account: `payee`, `advertiser`, `campaign`, `placement`, `payout`, `spending`."""
    return {holding.kind: holding.balance for holding in tx.exec(select(Holding)).all()}


def _add_to_totals(tx: Session, entries: list[Entry], day: date) -> None:
    amount: dict[str, int] = defaultdict(int)
    count: dict[str, int] = defaultdict(int)
    for entry in entries:
        amount[entry.kind] += entry.amount
        count[entry.kind] += 1
    _ADD_TO_TOTALS.run_all(
        tx,
        [
            {"day": day, "kind": kind, "amount": amount[kind], "transfers": count[kind]}
            for kind in sorted(amount)
        ],
    )
