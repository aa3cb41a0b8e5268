"""Verifications: a business proves its domain, an owner of the bot decides; its quality may cost it."""

import json
import secrets
from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index, func, text
from sqlmodel import Field, Session, SQLModel, col, select

from rules.business import domain_of
from rules.quality import Numbers
from storage import businesses
from storage.businesses import Business
from storage.columns import UtcDateTime

FILE, DNS = "file", "dns"
_OPEN = text("decided_at IS NULL")


class Verification(SQLModel, table=True):
    """A proof that is asked for, given, decided. At most one of a business is open."""

    __table_args__ = (
        Index(
            "one_open_verification", "business_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    business_id: int = Field(foreign_key="business.id")
    domain: str
    name: str
    """The business's name when it asked: with another one it must ask again."""
    method: str
    """`file` or `dns`."""
    token: str
    """What the file or the record must hold."""
    asked_at: datetime = Field(sa_type=UtcDateTime)
    checked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    proved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_by: int | None = Field(default=None, sa_type=BigInteger)
    """An owner of the bot; None: its business asked anew, or changed."""
    refusal: str = ""
    """In the owner's words, for the business; empty if it was approved."""


class VerificationRefusal(StrEnum):
    """Why a business cannot ask now."""

    VERIFIED = "verified"
    LOST = "lost"
    """It lost its verification: it may appeal."""
    NO_WEBSITE = "no-website"


def ask(tx: Session, business_id: int, method: str, now: datetime) -> Verification | VerificationRefusal:
    """A new token for the domain of its website; an open one is no longer good."""
    business = businesses.locked(tx, business_id)
    if business.is_verified():
        return VerificationRefusal.VERIFIED
    if business.lost_at is not None:
        return VerificationRefusal.LOST
    domain = domain_of(business.website)
    if not domain:
        return VerificationRefusal.NO_WEBSITE
    _decide(tx, open_of(tx, business_id), None, "", now)
    tx.flush()
    asked = Verification(
        business_id=business_id,
        domain=domain,
        name=business.name,
        method=method,
        token=f"fairshare-{secrets.token_hex(16)}",
        asked_at=now,
    )
    tx.add(asked)
    tx.flush()
    return asked


def open_of(tx: Session, business_id: int) -> Verification | None:
    return tx.exec(select(Verification).where(Verification.business_id == business_id, _OPEN)).first()


def last_of(tx: Session, business_id: int) -> Verification | None:
    """The newest, decided or not."""
    theirs = select(Verification).where(Verification.business_id == business_id)
    return tx.exec(theirs.order_by(col(Verification.id).desc()).limit(1)).first()


def checked(tx: Session, verification_id: int, now: datetime) -> None:
    """The file or record was looked for, and was not there or not right."""
    asked = tx.get_one(Verification, verification_id)
    asked.checked_at = now
    tx.add(asked)


def proved(tx: Session, verification_id: int, now: datetime) -> bool:
    """The token was found where it should be: an owner of the bot decides. False if it is no longer open, or
    the business has another name or website by now."""
    asked = tx.get_one(Verification, verification_id, with_for_update=True, populate_existing=True)
    if asked.decided_at is not None or not _is_still(tx, asked):
        return False
    asked.checked_at, asked.proved_at = now, asked.proved_at or now
    tx.add(asked)
    return True


def withdraw(tx: Session, business_id: int, now: datetime) -> bool:
    """The business is another by now, or closes: nothing is left to decide. False if nothing was open."""
    asked = open_of(tx, business_id)
    _decide(tx, asked, None, "", now)
    return asked is not None


def waiting(tx: Session, limit: int, offset: int = 0) -> Sequence[Verification]:
    """Proved and not decided, the oldest first."""
    theirs = select(Verification).where(_OPEN, col(Verification.proved_at).is_not(None))
    return tx.exec(theirs.order_by(col(Verification.proved_at)).limit(limit).offset(offset)).all()


def count_waiting(tx: Session) -> int:
    """Proofs that an owner of the bot must decide."""
    proofs = select(func.count()).select_from(Verification)
    return tx.exec(proofs.where(_OPEN, col(Verification.proved_at).is_not(None))).one()


def approve(tx: Session, verification_id: int, owner_id: int, now: datetime) -> Business | None:
    """Verifies the business. None if it is decided or not proved, or the business is another by now."""
    asked = tx.get(Verification, verification_id, with_for_update=True, populate_existing=True)
    if asked is None or asked.decided_at is not None or asked.proved_at is None or not _is_still(tx, asked):
        return None
    business = businesses.locked(tx, asked.business_id)
    if business.lost_at is not None:
        return None
    _decide(tx, asked, owner_id, "", now)
    business.verified_at, business.verified_domain = now, asked.domain
    tx.add(business)
    return business


def refuse(tx: Session, verification_id: int, owner_id: int, why: str, now: datetime) -> Business | None:
    """None if it is decided already. The business may ask again."""
    asked = tx.get(Verification, verification_id, with_for_update=True, populate_existing=True)
    if asked is None or asked.decided_at is not None:
        return None
    _decide(tx, asked, owner_id, why, now)
    return tx.get_one(Business, asked.business_id)


def lose(tx: Session, business_id: int, why: Numbers, now: datetime) -> bool:
    """Takes the verification away, for good but for an appeal. False if it had none."""
    business = businesses.locked(tx, business_id)
    if not business.is_verified():
        return False
    business.verified_at, business.lost_at, business.lost_why = None, now, json.dumps(vars(why))
    business.tier, business.tier_since = 0, now
    tx.add(business)
    return True


def _is_still(tx: Session, asked: Verification) -> bool:
    business = tx.get_one(Business, asked.business_id, populate_existing=True)
    same = (business.name, domain_of(business.website)) == (asked.name, asked.domain)
    return same and business.closed_at is None


def _decide(tx: Session, asked: Verification | None, by: int | None, refusal: str, now: datetime) -> None:
    if asked is not None:
        asked.decided_at, asked.decided_by, asked.refusal = now, by, refusal
        tx.add(asked)
