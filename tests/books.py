"""The journal as a test writes it down: one line per transfer, in the order in which they were booked."""

import re
from decimal import Decimal

from sqlmodel import Session, col, select

from storage import Storage
from storage.columns import NANOSTARS
from storage.ledger import Account, Transfer

ORDER = re.compile(r"order:[0-9a-f]{16}")


def books(storage: Storage) -> str:
    """`source -> target  Stars  kind`; orders are numbered as they appear, Stars are exact.

    telegram -> order:1  7  payment
    order:1 -> pool  2.1  premium.pool
    """
    numbers: dict[str, str] = {}

    def numbered(account: str) -> str:
        return numbers.setdefault(account, f"order:{len(numbers) + 1}") if ORDER.match(account) else account

    with storage.reading() as tx:
        transfers = tx.exec(select(Transfer).order_by(col(Transfer.id))).all()
    return "\n".join(
        f"{numbered(t.source)} -> {numbered(t.target)}  {stars(t.amount)}  {t.kind}" for t in transfers
    )


def balances(storage: Storage) -> dict[str, str]:
    """Stars by account, without the accounts that are empty."""
    with storage.reading() as tx:
        return balances_in(tx)


def balances_in(tx: Session) -> dict[str, str]:
    accounts = tx.exec(select(Account).where(Account.balance != 0).order_by(Account.name)).all()
    return {account.name: stars(account.balance) for account in accounts}


def stars(nanostars: int) -> str:
    """To the last fraction: 2100000000 nanostars are 2.1 Stars."""
    return f"{Decimal(nanostars) / NANOSTARS:f}"
