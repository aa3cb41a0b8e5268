"""Appeals: a business that lost its verification asks for it back; an owner of the bot decides."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Index, func
from sqlmodel import Field, Session, SQLModel, col, select

from rules.business import domain_of
from storage import businesses, quality
from storage.businesses import Business
from storage.columns import UtcDateTime
from storage.engine import seal, unseal, upsert


class Appeal(SQLModel, table=True):
    """A business asks for its verification back. At most one for each loss."""

    __table_args__ = (Index("one_open_appeal", "business_id", "lost_at", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    business_id: int = Field(foreign_key="business.id")
    lost_at: datetime = Field(sa_type=UtcDateTime)
    sealed_text: str
    asked_at: datetime = Field(sa_type=UtcDateTime)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_by: int | None = Field(default=None, sa_type=BigInteger)
    refusal: str = ""


def make(tx: Session, business_id: int, words: str, now: datetime) -> Appeal | None:
    """None if nothing is lost, or it appealed against this loss before."""
    business = businesses.locked(tx, business_id)
    if business.lost_at is None:
        return None
    row = {
        "business_id": business_id,
        "lost_at": business.lost_at,
        "sealed_text": seal(tx, words),
        "asked_at": now,
        "refusal": "",
    }
    add = upsert(tx, Appeal).values(**row).on_conflict_do_nothing().returning(col(Appeal.id))
    made = tx.connection().execute(add).scalar()
    return None if made is None else tx.get_one(Appeal, made)


def of_loss(tx: Session, business: Business) -> Appeal | None:
    """Against its latest loss."""
    theirs = select(Appeal).where(Appeal.business_id == business.id, Appeal.lost_at == business.lost_at)
    return tx.exec(theirs).first() if business.lost_at is not None else None


def waiting(tx: Session, limit: int, offset: int = 0) -> Sequence[Appeal]:
    """Not decided yet, the oldest first."""
    theirs = select(Appeal).where(col(Appeal.decided_at).is_(None)).order_by(col(Appeal.id))
    return tx.exec(theirs.limit(limit).offset(offset)).all()


def words_of(tx: Session, one: Appeal) -> str:
    return unseal(tx, one.sealed_text) if one.sealed_text else ""


def count_waiting(tx: Session) -> int:
    return tx.exec(select(func.count()).select_from(Appeal).where(col(Appeal.decided_at).is_(None))).one()


def decide(tx: Session, appeal_id: int, owner_id: int, refusal: str, now: datetime) -> Business | None:
    """Gives the verification back, unless there is a `refusal` (words for the business). What was before is
    forgiven then, or the same numbers would take it again. None if it is decided already."""
    asked = tx.get(Appeal, appeal_id, with_for_update=True, populate_existing=True)
    if asked is None or asked.decided_at is not None:
        return None
    asked.decided_at, asked.decided_by, asked.refusal, asked.sealed_text = now, owner_id, refusal, ""
    business = businesses.locked(tx, asked.business_id)
    if not refusal:
        _give_back(business, now)
    tx.add_all([asked, business])
    tx.flush()
    if not refusal:
        quality.judge(tx, asked.business_id, now)
    return business


def _give_back(business: Business, now: datetime) -> None:
    """One that is called otherwise by now, or has another website, must prove it anew."""
    business.lost_at, business.lost_why = None, ""
    business.judged_from = now.date() + timedelta(days=1)  # today's numbers may be those that took it
    if business.verified_domain and domain_of(business.website) == business.verified_domain:
        business.verified_at = now
    else:
        business.verified_domain = ""
