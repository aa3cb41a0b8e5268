"""Telegram's own mark of verification beside ours, where this bot may give it.

Only bots that Telegram appointed may. All others are told BOT_VERIFIER_FORBIDDEN: the call that was owed
keeps that reason in its row, and that is all that comes of it.
"""

from datetime import datetime

from sqlmodel import Session, col, select

from storage import outbox
from storage.businesses import Business


def mark(tx: Session, business: Business, now: datetime) -> None:
    """Telegram shows that the account which runs the business is verified."""
    _owe(tx, business, "verifyUser", now)


def unmark(tx: Session, business: Business, now: datetime) -> None:
    """The verification is lost, or over; unless the same account runs another business that has one."""
    other = select(Business.id).where(Business.owner_id == business.owner_id, Business.id != business.id)
    if tx.exec(other.where(col(Business.verified_at).is_not(None)).limit(1)).first() is None:
        _owe(tx, business, "removeUserVerification", now)


def _owe(tx: Session, business: Business, method: str, now: datetime) -> None:
    call = business.owner_id, method, {"user_id": business.owner_id}
    outbox.owe(tx, call, now, key=f"{method}:{business.id}:{now.timestamp()}")
