"""What was earned: totals for the owners, and what is held and available for a payee."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.ledger import Account, DayTotal, Transfer, balance, payee
from storage.placements import Placement

HOLD = timedelta(days=21)  # as long as Telegram itself holds received Stars
SOURCES = ("premium", "sponsored")


@dataclass(frozen=True)
class Revenue:
    """One source in one period. `shares` is nanostars by payee (`platform`, `owner`, `pool`)."""

    source: str
    shares: Mapping[str, int]

    @property
    def gross(self) -> int:
        return sum(self.shares.values())


@dataclass(frozen=True)
class Earnings:
    """A payee's money, in nanostars. `coming` is in posts that still stand."""

    held: int
    available: int
    coming: int


def revenue(tx: Session, first: date | None, last: date) -> list[Revenue]:
    """Sales by source on UTC days from `first` (None: since ever) to `last`, inclusive; less what was
    refunded on these days."""
    totals = select(DayTotal.kind, func.sum(DayTotal.amount)).where(DayTotal.day <= last)
    if first is not None:
        totals = totals.where(DayTotal.day >= first)
    moved = {kind: int(amount) for kind, amount in tx.exec(totals.group_by(DayTotal.kind)).all()}
    return [Revenue(source, _shares(source, moved)) for source in SOURCES]


def _shares(source: str, moved: Mapping[str, int]) -> dict[str, int]:
    kinds = {who: f"{source}.{who}" for who in ("platform", "owner", "pool")}
    return {
        who: moved.get(kind, 0) - moved.get(f"refund.{kind}", 0)
        for who, kind in kinds.items()
        if kind in moved or f"refund.{kind}" in moved
    }


def received(tx: Session, first: date | None, last: date) -> int:
    """Nanostars that people paid in the period, refunded later or not."""
    return _moved(tx, "payment", first, last)


def refunded(tx: Session, first: date | None, last: date) -> int:
    """Nanostars that went back to who had paid them, in the period."""
    return _moved(tx, "refund.payment", first, last)


def _moved(tx: Session, kind: str, first: date | None, last: date) -> int:
    moved = select(func.sum(DayTotal.amount)).where(DayTotal.kind == kind, DayTotal.day <= last)
    if first is not None:
        moved = moved.where(DayTotal.day >= first)
    return int(tx.exec(moved).one() or 0)


def standing(tx: Session, prefix: str) -> int:
    """The nanostars that rest now in the accounts whose name begins with `prefix`."""
    resting = select(func.sum(Account.balance)).where(col(Account.name).startswith(prefix))
    return int(tx.exec(resting).one() or 0)


def earnings(tx: Session, person_id: int, now: datetime) -> Earnings:
    """What a payee has: each share is held for 21 days, then available."""
    account = payee(person_id)
    recent = select(func.sum(Transfer.amount)).where(Transfer.target == account, Transfer.at > now - HOLD)
    total, held = balance(tx, account), int(tx.exec(recent).one() or 0)
    up = select(Placement).where(Placement.payee_id == person_id, col(Placement.settled_at).is_(None))
    coming = [p.parts()["owner"] for p in tx.exec(up.where(col(Placement.voided_at).is_(None))).all()]
    return Earnings(
        held=min(held, max(total, 0)), available=total - min(held, max(total, 0)), coming=sum(coming)
    )
