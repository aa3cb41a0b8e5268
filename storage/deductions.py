"""Deductions: what a post that is over was not paid, and why. With its shares they are its price."""

from collections.abc import Collection, Mapping

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from storage.engine import upsert


class Deduction(SQLModel, table=True):
    """Nanostars of a post's price that returned to its campaign. `why` is a rules.proof.Loss."""

    placement_id: int = Field(primary_key=True, foreign_key="placement.id")
    why: str = Field(primary_key=True)
    amount: int = Field(sa_type=BigInteger)


def deduct(tx: Session, placement_id: int, lost: Mapping[str, int]) -> None:
    rows = [{"placement_id": placement_id, "why": str(why), "amount": lost[why]} for why in lost if lost[why]]
    if rows:
        tx.connection().execute(upsert(tx, Deduction).on_conflict_do_nothing(), rows)


def deductions_of(tx: Session, placement_ids: Collection[int]) -> dict[int, dict[str, int]]:
    """By post, the nanostars by reason; a post without any is left out."""
    found: dict[int, dict[str, int]] = {}
    mine = select(Deduction).where(col(Deduction.placement_id).in_(placement_ids))
    for one in tx.exec(mine.order_by(col(Deduction.placement_id), col(Deduction.why))).all():
        found.setdefault(one.placement_id, {})[one.why] = one.amount
    return found
