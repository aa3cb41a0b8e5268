"""Payouts: a payee asks, the money is reserved, an owner pays or returns it.

The money of an open payout waits in the account `payout:<id>`; while a gift is on its way, in the account
of its spending. What becomes of a payout is decided in storage/paying.py.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import unseal
from storage.ledger import balance

OUTSIDE_RAIL = "outside"
GIFT_RAIL = "gift"
PAYOUT_RETURN = "payout.return"
_OPEN = text("paid_at IS NULL AND returned_at IS NULL")


class Payout(SQLModel, table=True):
    """A request. Its money waits in the account `payout:<id>` until it is paid, or returned."""

    __table_args__ = (
        CheckConstraint("amount > 0", name="payout_is_positive"),
        Index("one_open_payout", "payee_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
    )

    id: int | None = Field(default=None, primary_key=True)
    payee_id: int = Field(sa_type=BigInteger, index=True)
    amount: int = Field(sa_type=BigInteger)
    """Nanostars."""
    rail: str
    """`outside` Telegram with a reference, or as a `gift`."""
    gift_id: str = ""
    sealed_destination: str = ""
    """Where to pay, in the payee's words; it goes once the payout is over."""
    requested_at: datetime = Field(sa_type=UtcDateTime)
    taken_by: int | None = Field(default=None, sa_type=BigInteger)
    """The owner who has it in hand: nobody else pays it meanwhile, and the payee cannot cancel it."""
    taken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paid_by: int | None = Field(default=None, sa_type=BigInteger)
    reference: str = ""
    returned_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    returned_by: int | None = Field(default=None, sa_type=BigInteger)
    """An owner, or the payee who changed their mind."""
    reason: str = ""
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When the payee was told how it ended."""

    def account(self) -> str:
        return f"payout:{self.id}"

    def is_open(self) -> bool:
        return self.paid_at is None and self.returned_at is None

    def state(self) -> str:
        """`paid`, `returned`, `cancelled` by the payee, or `open`."""
        if self.is_open():
            return "open"
        if self.paid_at is not None:
            return "paid"
        return "cancelled" if self.returned_by == self.payee_id else "returned"


def find_payout(tx: Session, payout_id: int) -> Payout | None:
    return tx.get(Payout, payout_id)


def open_payout_of(tx: Session, payee_id: int) -> Payout | None:
    return tx.exec(select(Payout).where(Payout.payee_id == payee_id, _OPEN)).first()


def destination(tx: Session, payout: Payout) -> str:
    """Where to pay, in the payee's words; for owners' eyes."""
    return unseal(tx, payout.sealed_destination) if payout.sealed_destination else ""


def is_being_sent(tx: Session, payout: Payout) -> bool:
    """Whether its money left for a gift whose outcome is not known yet: the books tell."""
    return payout.is_open() and balance(tx, payout.account()) < payout.amount


def waiting(tx: Session, limit: int, offset: int = 0) -> Sequence[Payout]:
    """The open ones, oldest first."""
    return tx.exec(select(Payout).where(_OPEN).order_by(col(Payout.id)).limit(limit).offset(offset)).all()


def count_waiting(tx: Session) -> int:
    return tx.exec(select(func.count()).select_from(Payout).where(_OPEN)).one()


def payouts_of(tx: Session, payee_id: int, limit: int, offset: int = 0) -> Sequence[Payout]:
    """A payee's payouts, newest first."""
    mine = select(Payout).where(Payout.payee_id == payee_id).order_by(col(Payout.id).desc())
    return tx.exec(mine.limit(limit).offset(offset)).all()


def paid_between(tx: Session, payee_id: int, begin: datetime, end: datetime) -> Sequence[Payout]:
    """Those paid from `begin` until just before `end`, in that order."""
    paid = select(Payout).where(
        Payout.payee_id == payee_id, col(Payout.paid_at) >= begin, col(Payout.paid_at) < end
    )
    return tx.exec(paid.order_by(col(Payout.paid_at), col(Payout.id))).all()


def reserved_for(tx: Session, payee_id: int) -> int:
    """Nanostars of the payee's open payout."""
    payout = open_payout_of(tx, payee_id)
    return payout.amount if payout else 0


def reserved_at(tx: Session, payee_id: int, at: datetime) -> int:
    """Nanostars that a payout held just before a moment."""
    held = select(func.sum(Payout.amount)).where(
        Payout.payee_id == payee_id,
        Payout.requested_at < at,
        col(Payout.paid_at).is_(None) | (col(Payout.paid_at) >= at),
        col(Payout.returned_at).is_(None) | (col(Payout.returned_at) >= at),
    )
    return int(tx.exec(held).one() or 0)


def paid_to(tx: Session, payee_id: int, before: datetime | None = None) -> int:
    """Nanostars of every payout that the payee got."""
    paid = select(func.sum(Payout.amount)).where(
        Payout.payee_id == payee_id, col(Payout.paid_at).is_not(None)
    )
    return int(tx.exec(paid if before is None else paid.where(col(Payout.paid_at) < before)).one() or 0)


def count_paid(tx: Session, payee_id: int) -> int:
    """How many payouts the payee got."""
    mine = select(func.count()).where(Payout.payee_id == payee_id, col(Payout.paid_at).is_not(None))
    return tx.exec(mine).one()


def untold(tx: Session, limit: int) -> Sequence[Payout]:
    """Payouts that are over, and whose payee does not know it yet."""
    over = select(Payout).where(col(Payout.told_at).is_(None))
    over = over.where(col(Payout.paid_at).is_not(None) | col(Payout.returned_at).is_not(None))
    return tx.exec(over.order_by(col(Payout.id)).limit(limit)).all()


def gift_sent(tx: Session, payout_id: int, owner_id: int, now: datetime) -> None:
    """Its gift has arrived; called by the gate, which has moved the money."""
    payout = tx.get_one(Payout, payout_id, with_for_update=True, populate_existing=True)
    assert payout.is_open()
    close(payout)
    payout.paid_at, payout.paid_by = now, owner_id
    tx.add(payout)


def close(payout: Payout) -> None:
    """What is over is in nobody's hand, and nobody needs to know where it was to be paid."""
    payout.sealed_destination, payout.taken_by, payout.taken_at = "", None, None
