"""Statement rounds: who was told that the statement of a month is ready. One row per month."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, Session, SQLModel, col, select

from rules.periods import Period
from storage.columns import UtcDateTime
from storage.ledger import Account, Transfer, payee
from storage.payouts import PAYOUT_RETURN

PAYEES = payee(0).removesuffix("0")


class StatementRound(SQLModel, table=True):
    """How far the round of a month has come: payees' accounts in the order of their names."""

    __tablename__ = "statement_round"

    month: str = Field(primary_key=True)
    """As in `2026-10`."""
    last: str = ""
    """The last account that was looked at."""
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def is_over(tx: Session, month: Period) -> bool:
    round_ = tx.get(StatementRound, month.word)
    return round_ is not None and round_.done_at is not None


def go_on(tx: Session, month: Period, limit: int, now: datetime) -> list[int]:
    """Looks at the next accounts, and moves on; the ids of those payees who earned in that month."""
    round_ = tx.get(StatementRound, month.word, with_for_update=True) or StatementRound(month=month.word)
    if round_.done_at is not None:
        return []
    next_ones = select(Account.name).where(col(Account.name).startswith(PAYEES), Account.name > round_.last)
    accounts = tx.exec(next_ones.order_by(col(Account.name)).limit(limit)).all()
    round_.last = accounts[-1] if accounts else round_.last
    round_.done_at = now if len(accounts) < limit else None
    tx.add(round_)
    return [int(name.removeprefix(PAYEES)) for name in _earners(tx, accounts, month)]


def _earners(tx: Session, accounts: Sequence[str], month: Period) -> Sequence[str]:
    earned = select(Transfer.target).where(
        col(Transfer.target).in_(accounts), Transfer.at >= month.begin, Transfer.at < month.end
    )
    return tx.exec(earned.where(Transfer.kind != PAYOUT_RETURN).distinct().order_by(Transfer.target)).all()
