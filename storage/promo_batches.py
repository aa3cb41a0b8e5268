"""Batches of promo codes as an owner looks at them: what was used, what is left; and how to withdraw one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, select, update
from sqlmodel import Session, col

from storage.promos import PromoCode, PromoUse


@dataclass(frozen=True)
class Batch:
    """`any_code` names it in a button, because its own name may be long."""

    name: str
    any_code: str
    gives: str
    amount: int
    codes: int
    uses_max: int
    """Of all its codes together."""
    valid_until: datetime | None
    withdrawn_at: datetime | None
    used: int = 0
    held: int = 0
    """By orders that may still be paid."""

    @property
    def left(self) -> int:
        return max(self.uses_max - self.used - self.held, 0)


def batches(tx: Session, now: datetime, limit: int, offset: int = 0) -> list[Batch]:
    """The newest first."""
    newest = _summed().order_by(func.min(col(PromoCode.made_at)).desc(), col(PromoCode.batch))
    return _read(tx, newest.limit(limit).offset(offset), now)


def batch_of(tx: Session, code: str, now: datetime) -> Batch | None:
    """The batch that a code belongs to."""
    named = tx.get(PromoCode, code)
    if named is None:
        return None
    return _read(tx, _summed().where(col(PromoCode.batch) == named.batch), now)[0]


def _summed() -> Select[*tuple[Any, ...]]:
    return select(
        col(PromoCode.batch),
        func.min(col(PromoCode.code)),
        func.min(col(PromoCode.gives)),
        func.min(col(PromoCode.amount)),
        func.count(),
        func.sum(col(PromoCode.uses_max)),
        func.min(col(PromoCode.valid_until)),
        func.min(col(PromoCode.withdrawn_at)),
    ).group_by(col(PromoCode.batch))


def _read(tx: Session, summed: Select[*tuple[Any, ...]], now: datetime) -> list[Batch]:
    rows = tx.connection().execute(summed).all()
    uses = _uses(tx, [row[0] for row in rows], now)
    return [Batch(*[*row, *uses.get(row[0], (0, 0))]) for row in rows]


def batch_exists(tx: Session, name: str) -> bool:
    named = select(col(PromoCode.code)).where(col(PromoCode.batch) == name)
    return tx.connection().execute(named.limit(1)).first() is not None


def codes_of(tx: Session, batch: str) -> Sequence[str]:
    named = select(col(PromoCode.code)).where(col(PromoCode.batch) == batch)
    return tx.connection().execute(named.order_by(col(PromoCode.code))).scalars().all()


def withdraw_batch(tx: Session, batch: str, now: datetime) -> None:
    """Nobody uses its codes any more; what was bought or given with them stays."""
    standing = update(PromoCode).where(col(PromoCode.batch) == batch, col(PromoCode.withdrawn_at).is_(None))
    tx.connection().execute(standing.values(withdrawn_at=now))


def _uses(tx: Session, names: list[str], now: datetime) -> dict[str, tuple[int, int]]:
    """By batch: how many uses are for good, and how many are held."""
    for_good = func.count().filter(col(PromoUse.until).is_(None))
    held = func.count().filter(col(PromoUse.until) > now)
    counted = (
        select(col(PromoCode.batch), for_good, held)
        .join(PromoUse, col(PromoUse.code) == col(PromoCode.code))
        .where(col(PromoCode.batch).in_(names))
        .group_by(col(PromoCode.batch))
    )
    return {row[0]: (row[1], row[2]) for row in tx.connection().execute(counted).all()}
