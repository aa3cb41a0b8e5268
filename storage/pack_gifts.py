"""Packs that somebody paid for somebody else. Whoever opens the link first redeems the gift."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel, col, select

from storage import licences
from storage.columns import UtcDateTime
from storage.engine import seal, unseal
from storage.pack_rows import Pack


class PackGift(SQLModel, table=True):
    """The goods of one charge of an order `pack-gift`. `token` is in its link: who has the link has the
    gift."""

    __tablename__ = "pack_gift"

    token: str = Field(primary_key=True)
    charge_id: str = Field(unique=True)
    buyer_id: int = Field(sa_type=BigInteger, index=True)
    pack_id: int = Field(foreign_key="pack.id")
    sealed_giver: str = ""
    """The first name under which the buyer gave it, until it is redeemed; empty if nobody told it."""
    made_at: datetime = Field(sa_type=UtcDateTime)
    redeemed_by: int | None = Field(default=None, sa_type=BigInteger)
    redeemed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PackGiftRefusal(StrEnum):
    """Why a gift cannot be redeemed; the values are keys of the message shown to who opened it."""

    UNKNOWN = "packs-gift-unknown"
    REDEEMED = "packs-gift-redeemed"
    REVOKED = "packs-gift-revoked"
    GONE = "packs-gift-gone"
    """The pack was taken down."""
    OWNED = "packs-gift-owned"
    """They have it already: the link stays good for somebody else."""
    OWN = "packs-gift-own"
    """It is their own pack."""


def make(tx: Session, charge_id: str, buyer_id: int, pack_id: int, now: datetime) -> PackGift:
    token = secrets.token_hex(16)
    gift = PackGift(token=token, charge_id=charge_id, buyer_id=buyer_id, pack_id=pack_id, made_at=now)
    tx.add(gift)
    tx.flush()
    return gift


def find_gift(tx: Session, token: str) -> PackGift | None:
    return tx.get(PackGift, token)


def gift_of(tx: Session, charge_id: str) -> PackGift | None:
    """What the charge bought."""
    return tx.exec(select(PackGift).where(PackGift.charge_id == charge_id)).first()


def gifts_of(tx: Session, buyer_id: int, limit: int) -> Sequence[PackGift]:
    """What a person gave, the newest first."""
    mine = select(PackGift).where(PackGift.buyer_id == buyer_id).order_by(col(PackGift.made_at).desc())
    return tx.exec(mine.limit(limit)).all()


def gifts_among(tx: Session, charge_ids: Sequence[str]) -> Sequence[PackGift]:
    """What these charges bought, as far as it is packs as gifts."""
    return tx.exec(select(PackGift).where(col(PackGift.charge_id).in_(charge_ids))).all()


def sign(tx: Session, token: str, name: str) -> None:
    """Writes on it who gave it."""
    gift = tx.get_one(PackGift, token)
    gift.sealed_giver = seal(tx, name)
    tx.add(gift)


def giver(tx: Session, gift: PackGift) -> str:
    """The name on it, or nothing."""
    return unseal(tx, gift.sealed_giver) if gift.sealed_giver else ""


def refusal_for(tx: Session, gift: PackGift | None, person_id: int) -> PackGiftRefusal | None:
    if gift is None:
        return PackGiftRefusal.UNKNOWN
    if gift.revoked_at is not None:
        return PackGiftRefusal.REVOKED
    if gift.redeemed_by is not None:
        return PackGiftRefusal.REDEEMED
    pack = tx.get_one(Pack, gift.pack_id)
    if not pack.access:
        return PackGiftRefusal.GONE
    if pack.artist_id == person_id:
        return PackGiftRefusal.OWN
    return PackGiftRefusal.OWNED if licences.owns(tx, person_id, gift.pack_id) else None


def redeem(tx: Session, token: str, person_id: int, now: datetime) -> Pack | PackGiftRefusal:
    """Gives the pack to whoever comes first. Its charge is the key of the licence: nothing gives it twice."""
    gift = _locked(tx, PackGift.token == token)
    if refusal := refusal_for(tx, gift, person_id):
        return refusal
    assert gift is not None
    gift.redeemed_by, gift.redeemed_at, gift.sealed_giver = person_id, now, ""
    tx.add(gift)
    licences.grant(tx, person_id, gift.pack_id, licences.GIFT, gift.charge_id, now)
    return tx.get_one(Pack, gift.pack_id)


def take_back(tx: Session, charge_id: str, now: datetime) -> PackGift:
    """A gift whose payment went back is nobody's: not to be redeemed any more, or taken from who did."""
    gift = _locked(tx, PackGift.charge_id == charge_id)
    assert gift is not None
    gift.revoked_at, gift.sealed_giver = now, ""
    tx.add(gift)
    licences.revoke_charge(tx, charge_id, now)
    return gift


def _locked(tx: Session, which: bool) -> PackGift | None:
    """Held until the commit: two who open it at once come one after the other, and so does a refund."""
    row = select(PackGift).where(which).with_for_update()
    return tx.exec(row, execution_options={"populate_existing": True}).first()
