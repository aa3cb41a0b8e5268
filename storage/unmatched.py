"""Stars of Telegram's book that nobody here can place: they wait in suspense until an owner says."""

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from storage import star_book
from storage.ledger import PLATFORM, SUSPENSE, Entry, Transfer, post

IN = "unmatched.in"
OUT = "unmatched.out"
SETTLED = {IN: "settled.in", OUT: "settled.out"}
KINDS = (*SETTLED, *SETTLED.values())


def waiting(tx: Session) -> Sequence[Transfer]:
    """What no owner has settled yet, the oldest first."""
    found = select(Transfer).where(col(Transfer.kind).in_(SETTLED)).order_by(col(Transfer.id))
    settled = select(Transfer.kind, Transfer.key).where(col(Transfer.kind).in_(SETTLED.values()))
    done = set(tx.exec(settled).all())
    return [one for one in tx.exec(found).all() if (SETTLED[one.kind], one.key) not in done]


def settle(tx: Session, transfer_id: int, owner_id: int, now: datetime) -> Transfer | None:
    """What came in becomes the platform's income, what went out its expense. None if it does not wait."""
    star_book.locked(tx)
    one = next((one for one in waiting(tx) if one.id == transfer_id), None)
    if one is None:
        return None
    source, target = (SUSPENSE, PLATFORM) if one.kind == IN else (PLATFORM, SUSPENSE)
    cause = f"settles:{one.id} owner:{owner_id}"
    post(tx, [Entry(SETTLED[one.kind], one.key, source, target, one.amount, cause)], now)
    return one
