"""Licences: who may use which pack, and what gave them the right."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, Index, UniqueConstraint, update
from sqlmodel import Field, Session, SQLModel, col, select

from rules.packs import Access, BuyRefusal
from storage.columns import UtcDateTime
from storage.engine import add_once
from storage.memberships import is_premium
from storage.pack_rows import Pack
from storage.people import Person

BOUGHT, GIFT, FREE = "bought", "gift", "free"


class Licence(SQLModel, table=True):
    """One person's right to use a pack. Each charge gives its own, so that its refund takes that one back."""

    __table_args__ = (
        UniqueConstraint("person_id", "pack_id", "charge_id"),
        Index("licence_by_age", "person_id", "since"),
    )

    id: int | None = Field(default=None, primary_key=True)
    pack_id: int = Field(foreign_key="pack.id", index=True)
    person_id: int = Field(sa_type=BigInteger)
    how: str
    """`bought`, `gift` (redeemed) or `free`."""
    charge_id: str = Field(default="", index=True)
    """What paid for it; empty for one that was free."""
    since: datetime = Field(sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def owns(tx: Session, person_id: int, pack_id: int) -> bool:
    """Whether a licence of theirs stands."""
    mine = select(Licence.id).where(Licence.person_id == person_id, Licence.pack_id == pack_id)
    return tx.exec(mine.where(col(Licence.revoked_at).is_(None)).limit(1)).first() is not None


def may_use(tx: Session, person_id: int, pack_id: int, now: datetime) -> bool:
    """What is on the shelf: by its artist, by who has a licence, and by members if it is for them."""
    pack = tx.get(Pack, pack_id)
    if pack is None or not pack.access:
        return False
    if pack.artist_id == person_id or owns(tx, person_id, pack_id):
        return True
    return is_members_use(tx, person_id, pack, now)


def is_members_use(tx: Session, person_id: int, pack: Pack, now: datetime) -> bool:
    """Whether they may use it as a premium member, and by nothing else: that alone divides the pool."""
    if pack.access != Access.MEMBERS or pack.artist_id == person_id:
        return False
    assert pack.id is not None
    return is_premium(tx, person_id, now) and not owns(tx, person_id, pack.id)


def take_free(tx: Session, person_id: int, pack_id: int, now: datetime) -> Licence | BuyRefusal:
    """Gives a free pack to whoever takes it."""
    pack = tx.get(Pack, pack_id, with_for_update=True, populate_existing=True)
    if pack is None or not pack.access:
        return BuyRefusal.GONE
    if pack.artist_id == person_id:
        return BuyRefusal.OWN
    if pack.access != Access.FREE:
        return BuyRefusal.PRICE
    if owns(tx, person_id, pack_id):
        return BuyRefusal.OWNED
    return grant(tx, person_id, pack_id, FREE, "", now)


def grant(tx: Session, person_id: int, pack_id: int, how: str, charge_id: str, now: datetime) -> Licence:
    """Given once per charge."""
    add_once(tx, Licence, person_id=person_id, pack_id=pack_id, how=how, charge_id=charge_id, since=now)
    mine = select(Licence).where(Licence.person_id == person_id, Licence.pack_id == pack_id)
    return tx.exec(mine.where(Licence.charge_id == charge_id)).one()


def revoke_charge(tx: Session, charge_id: str, now: datetime) -> None:
    """Takes back what a charge gave, from whoever has it."""
    assert charge_id
    standing = col(Licence.charge_id) == charge_id, col(Licence.revoked_at).is_(None)
    tx.connection().execute(update(Licence).where(*standing).values(revoked_at=now))
    for known in tx.identity_map.values():
        if isinstance(known, Licence):
            tx.expire(known)


def holders(tx: Session, pack_id: int) -> Sequence[Person]:
    """Who has a pack because somebody paid for it."""
    paid = select(Licence.person_id).where(Licence.pack_id == pack_id, Licence.how != FREE)
    paid = paid.where(col(Licence.revoked_at).is_(None))
    return tx.exec(select(Person).where(col(Person.id).in_(paid)).order_by(col(Person.id))).all()


def licences_of(tx: Session, person_id: int, limit: int = 100, offset: int = 0) -> Sequence[Licence]:
    """Those that stand, the newest first."""
    mine = select(Licence).where(Licence.person_id == person_id, col(Licence.revoked_at).is_(None))
    return tx.exec(
        mine.order_by(col(Licence.since).desc(), col(Licence.id).desc()).limit(limit).offset(offset)
    ).all()
