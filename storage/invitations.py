"""Invitations to a team: a link that makes one person a sender of a business."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import BigInteger
from sqlmodel import Field, Session, SQLModel

from storage import business_plans, businesses, teams
from storage.businesses import Business
from storage.columns import UtcDateTime
from storage.engine import peppered

STANDS = timedelta(hours=48)
TOKEN_BYTES = 16


class Invitation(SQLModel, table=True):
    """Good once, for whoever opens it first. Of the link only a hash is kept."""

    __tablename__ = "team_invitation"

    hash: str = Field(primary_key=True)
    business_id: int = Field(foreign_key="business.id", index=True)
    made_at: datetime = Field(sa_type=UtcDateTime)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_by: int | None = Field(default=None, sa_type=BigInteger)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


def has_room(tx: Session, business_id: int, now: datetime) -> bool:
    """Whether its plan has a team, and the team a place."""
    plan, _until = business_plans.plan_of(tx, business_id, now)
    return len(teams.members(tx, business_id)) < plan.members


def invite(tx: Session, business_id: int, now: datetime) -> str:
    """What stands in the link; it is shown once."""
    token = secrets.token_urlsafe(TOKEN_BYTES)
    tx.add(
        Invitation(hash=peppered(tx, token), business_id=business_id, made_at=now, expires_at=now + STANDS)
    )
    return token


def find(tx: Session, token: str, now: datetime) -> Business | None:
    """Whose team this link leads into; None if it is used, too old, or leads nowhere."""
    found = tx.get(Invitation, peppered(tx, token))
    return _business(tx, found, now)


def accept(tx: Session, token: str, person_id: int, now: datetime) -> Business | None:
    """Makes this person a sender. None if the link is no longer good, the team has no room, or they act for
    the business already."""
    found = tx.get(Invitation, peppered(tx, token), with_for_update=True, populate_existing=True)
    business = _business(tx, found, now)
    if found is None or business is None:
        return None
    businesses.locked(tx, found.business_id)
    if not has_room(tx, found.business_id, now):
        return None
    if not teams.add(tx, found.business_id, person_id, now):
        return None
    found.used_by, found.used_at = person_id, now
    tx.add(found)
    return business


def _business(tx: Session, found: Invitation | None, now: datetime) -> Business | None:
    if found is None or found.used_at is not None or found.expires_at <= now:
        return None
    business = businesses.find(tx, found.business_id)
    return business if business is not None and business.closed_at is None else None
