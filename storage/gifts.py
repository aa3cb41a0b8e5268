"""Gifts: premium that somebody paid for somebody else. Whoever opens its link first redeems it."""

import secrets
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime


class Gift(SQLModel, table=True):
    """The goods of one charge of a gift order. `token` is in its link: who has the link has the gift."""

    token: str = Field(primary_key=True)
    charge_id: str = Field(unique=True)
    buyer_id: int = Field(sa_type=BigInteger, index=True)
    plan: str
    """Key of the plan whose days it gives."""
    made_at: datetime = Field(sa_type=UtcDateTime)
    redeemed_by: int | None = Field(default=None, sa_type=BigInteger)
    redeemed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def make(tx: Session, charge_id: str, buyer_id: int, plan: str, now: datetime) -> Gift:
    gift = Gift(token=secrets.token_hex(16), charge_id=charge_id, buyer_id=buyer_id, plan=plan, made_at=now)
    tx.add(gift)
    tx.flush()
    return gift


def find_gift(tx: Session, token: str) -> Gift | None:
    return tx.get(Gift, token)


def gift_of(tx: Session, charge_id: str) -> Gift | None:
    return tx.exec(select(Gift).where(Gift.charge_id == charge_id)).first()


def gifts_of(tx: Session, buyer_id: int, limit: int) -> Sequence[Gift]:
    """What a person gave, the newest first."""
    mine = select(Gift).where(Gift.buyer_id == buyer_id).order_by(col(Gift.made_at).desc())
    return tx.exec(mine.limit(limit)).all()
