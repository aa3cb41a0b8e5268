"""Gifts: premium that somebody paid for somebody else. Whoever opens its link first redeems it."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from rules.membership import PLANS
from storage import memberships
from storage.columns import UtcDateTime
from storage.engine import seal, unseal
from storage.memberships import Premium


class Gift(SQLModel, table=True):
    """The goods of one charge of a gift order. `token` is in its link: who has the link has the gift."""

    token: str = Field(primary_key=True)
    charge_id: str = Field(unique=True)
    buyer_id: int = Field(sa_type=BigInteger, index=True)
    plan: str
    """Key of the plan whose days it gives."""
    sealed_giver: str = ""
    """The first name under which the buyer gave it, until it is redeemed; empty if nobody told it."""
    made_at: datetime = Field(sa_type=UtcDateTime)
    redeemed_by: int | None = Field(default=None, sa_type=BigInteger)
    redeemed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class GiftRefusal(StrEnum):
    """Why a gift cannot be redeemed; the values are keys of the message shown to who opened it."""

    UNKNOWN = "gifts-refused-unknown"
    REDEEMED = "gifts-refused-redeemed"
    REVOKED = "gifts-refused-revoked"


def make(tx: Session, charge_id: str, buyer_id: int, plan: str, now: datetime) -> Gift:
    gift = Gift(token=secrets.token_hex(16), charge_id=charge_id, buyer_id=buyer_id, plan=plan, made_at=now)
    tx.add(gift)
    tx.flush()
    return gift


def find_gift(tx: Session, token: str) -> Gift | None:
    return tx.get(Gift, token)


def gift_of(tx: Session, charge_id: str) -> Gift | None:
    """What the charge bought."""
    return tx.exec(select(Gift).where(Gift.charge_id == charge_id)).first()


def sign(tx: Session, token: str, name: str) -> None:
    """Writes on it who gave it."""
    gift = tx.get_one(Gift, token)
    gift.sealed_giver = seal(tx, name)
    tx.add(gift)


def giver(tx: Session, gift: Gift) -> str:
    """The name on it, or nothing."""
    return unseal(tx, gift.sealed_giver) if gift.sealed_giver else ""


def refusal_for(gift: Gift | None) -> GiftRefusal | None:
    if gift is None:
        return GiftRefusal.UNKNOWN
    if gift.revoked_at is not None:
        return GiftRefusal.REVOKED
    return GiftRefusal.REDEEMED if gift.redeemed_by is not None else None


def redeem(tx: Session, token: str, person_id: int, now: datetime) -> datetime | GiftRefusal:
    """Gives its days to whoever comes first, after the days they have; returns the new end of premium.

    Its charge is the key of the grant, so that nothing can give it twice.
    """
    gift = _locked(tx, Gift.token == token)
    if refusal := refusal_for(gift):
        return refusal
    assert gift is not None
    gift.redeemed_by, gift.redeemed_at, gift.sealed_giver = person_id, now, ""
    tx.add(gift)
    return memberships.grant(tx, person_id, Premium(gift.charge_id, "", PLANS[gift.plan]), now)


def take_back(tx: Session, charge_id: str, now: datetime) -> Gift:
    """A gift whose payment went back is not to be redeemed any more."""
    gift = _locked(tx, Gift.charge_id == charge_id)
    assert gift is not None
    gift.revoked_at, gift.sealed_giver = now, ""
    tx.add(gift)
    return gift


def gifts_among(tx: Session, charge_ids: Sequence[str]) -> Sequence[Gift]:
    """What these charges bought, as far as it is gifts."""
    return tx.exec(select(Gift).where(col(Gift.charge_id).in_(charge_ids))).all()


def gifts_of(tx: Session, buyer_id: int, limit: int) -> Sequence[Gift]:
    """What a person gave, the newest first."""
    mine = select(Gift).where(Gift.buyer_id == buyer_id).order_by(col(Gift.made_at).desc())
    return tx.exec(mine.limit(limit)).all()


def _locked(tx: Session, which: bool) -> Gift | None:
    """Held until the commit: two who open it at once come one after the other, and so does a refund."""
    row = select(Gift).where(which).with_for_update()
    return tx.exec(row, execution_options={"populate_existing": True}).first()
