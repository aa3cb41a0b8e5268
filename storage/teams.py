"""Teams: who acts for a business. Its owner always does; senders while its plan has a team."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import BigInteger, bindparam, delete, union
from sqlalchemy import select as sa_select
from sqlmodel import Field, Session, SQLModel, col, select

from rules.business import Role, may
from storage import plan_ends
from storage.api_keys import ApiKey
from storage.columns import UtcDateTime
from storage.engine import add_once
from storage.prepared import Prepared


class Member(SQLModel, table=True):
    """Somebody who acts for a business."""

    __tablename__ = "business_member"

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    person_id: int = Field(primary_key=True, sa_type=BigInteger, index=True)
    role: str
    """`owner` or `sender` (rules.business.Role)."""
    since: datetime = Field(sa_type=UtcDateTime)


class TeamRest(SQLModel, table=True):
    """The plan of a business has no team and no API any more; its team and the owner were told."""

    __tablename__ = "team_rest"

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    since: datetime = Field(sa_type=UtcDateTime)


_ROLE = Prepared(
    select(Member.role).where(
        Member.business_id == bindparam("business"), Member.person_id == bindparam("person")
    )
)


def begin(tx: Session, business_id: int, owner_id: int, now: datetime) -> None:
    """The team of a new business: its owner."""
    add_once(tx, Member, business_id=business_id, person_id=owner_id, role=Role.OWNER, since=now)


def role_of(tx: Session, business_id: int, person_id: int) -> str | None:
    """Also of a sender who cannot act, because the plan has no team now."""
    rows = _ROLE.read(tx, {"business": business_id, "person": person_id})
    return str(rows[0][0]) if rows else None


def may_act(tx: Session, business_id: int, person_id: int, needed: Role, now: datetime) -> bool:
    """Whether this person may do there now what needs that role."""
    role = role_of(tx, business_id, person_id)
    return may(role, needed) and (role == Role.OWNER or plan_ends.has_team(tx, business_id, now))


def members(tx: Session, business_id: int) -> Sequence[Member]:
    """Its owner first."""
    team = select(Member).where(Member.business_id == business_id)
    return tx.exec(team.order_by(col(Member.role), col(Member.since))).all()


def senders(tx: Session, business_id: int) -> Sequence[Member]:
    """All but its owner, the oldest first."""
    return [one for one in members(tx, business_id) if one.role == Role.SENDER]


def add(tx: Session, business_id: int, person_id: int, now: datetime) -> bool:
    """Somebody who may send for it. False if they act for it already."""
    told = {"business_id": business_id, "person_id": person_id, "role": Role.SENDER}
    return add_once(tx, Member, since=now, **told)


def remove(tx: Session, business_id: int, person_id: int) -> bool:
    """False if they did not act for it, or own it."""
    gone = delete(Member).where(
        col(Member.business_id) == business_id,
        col(Member.person_id) == person_id,
        col(Member.role) != Role.OWNER,
    )
    return tx.connection().execute(gone).rowcount == 1


def to_rest(tx: Session, now: datetime, limit: int) -> Sequence[int]:
    """Businesses with senders or keys that the plan no longer allows, and nobody was told."""
    acting = union(
        select(Member.business_id).where(Member.role == Role.SENDER),
        select(ApiKey.business_id).where(col(ApiKey.revoked_at).is_(None)),
    ).subquery()
    here = acting.c.business_id
    resting = here.not_in(plan_ends.with_team(now)) & here.not_in(select(TeamRest.business_id))
    return [one for (one,) in tx.connection().execute(sa_select(here).where(resting).limit(limit))]


def to_return(tx: Session, now: datetime, limit: int) -> Sequence[int]:
    """Businesses whose team rests, and whose plan has one again."""
    back = select(TeamRest.business_id).where(col(TeamRest.business_id).in_(plan_ends.with_team(now)))
    return tx.exec(back.limit(limit)).all()


def rest(tx: Session, business_id: int, now: datetime) -> bool:
    """The caller tells of it. False if it was told."""
    return add_once(tx, TeamRest, business_id=business_id, since=now)


def end_rest(tx: Session, business_id: int) -> bool:
    gone = delete(TeamRest).where(col(TeamRest.business_id) == business_id)
    return tx.connection().execute(gone).rowcount == 1
