"""The ledger: its sums, and what is kept beside the transfers."""

from datetime import datetime

from sqlmodel import Session, select

from storage.ledger import Account
from storage.verify.facts import differences


def sums_are_zero(tx: Session, _now: datetime) -> list[str]:
    total = sum(tx.exec(select(Account.balance)).all())
    return [f"all accounts together hold {total} nanostars"] if total else []


def balances_equal_transfers(tx: Session, _now: datetime) -> list[str]:
    """Kept balances are those that the transfers give."""
    return differences(
        tx,
        """
        SELECT name, balance AS kept, 0 AS told FROM account
        UNION ALL SELECT target, 0, amount FROM transfer
        UNION ALL SELECT source, 0, -amount FROM transfer
        """,
    )
