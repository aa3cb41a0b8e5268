"""Businesses: who they say they are, and where their verification stands."""

import json
import secrets
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, func, or_
from sqlmodel import Field, Session, SQLModel, col, select

from rules.business import Profile, Role
from rules.quality import Level
from storage import teams
from storage.columns import UtcDateTime
from storage.teams import Member

SLUG_SIGNS = "abcdefghijkmnpqrstuvwxyz23456789"
SLUG_LENGTH = 8
FOLLOW = "follow_"
"""How a follow link's parameter begins: `follow_<slug>`, or `follow_<slug>_<reference>`."""
BY_QR = "qr"
"""The reference in a link that is a QR code, or how it begins: `qr-counter`."""


class Business(SQLModel, table=True):
    """A sender. Its balance is the account `business:<id>` (ledger.business)."""

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    """In its follow link; random, so that nobody can guess others'."""
    owner_id: int = Field(sa_type=BigInteger, index=True)
    name: str
    description: str
    category: str
    website: str
    country: str
    created_at: datetime = Field(sa_type=UtcDateTime)
    verified_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    verified_domain: str = ""
    lost_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When it lost its verification by its quality: only an appeal gives it back."""
    lost_why: str = ""
    """The numbers of that moment, as JSON (the fields of rules.quality.Numbers)."""
    staff_chat_id: int | None = Field(default=None, sa_type=BigInteger, index=True)
    """Where its customers' answers go: a private chat, or a group."""
    closed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    quality: str = Level.GREEN
    red_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    judged_from: date
    """What was before is forgiven: the days from here on make its quality."""
    tier: int = 0
    """Which of rules.plans.TIERS its Enterprise plan has reached."""
    tier_since: datetime = Field(sa_type=UtcDateTime)

    def profile(self) -> Profile:
        return Profile(self.name, self.description, self.category, self.website, self.country)

    def is_verified(self) -> bool:
        return self.verified_at is not None

    def follow_parameter(self, reference: str = "") -> str:
        """What follows `?start=` in its link."""
        return f"{FOLLOW}{self.slug}_{reference}" if reference else f"{FOLLOW}{self.slug}"


def create(tx: Session, owner_id: int, profile: Profile, now: datetime) -> Business:
    business = Business(
        slug="".join(secrets.choice(SLUG_SIGNS) for _ in range(SLUG_LENGTH)),
        owner_id=owner_id,
        created_at=now,
        judged_from=now.date(),
        tier_since=now,
        **vars(profile),
    )
    tx.add(business)
    tx.flush()
    assert business.id is not None
    teams.begin(tx, business.id, owner_id, now)
    return business


def change(tx: Session, business_id: int, profile: Profile) -> bool:
    """Writes another profile. True if that ended its verification: another name or website was not proved."""
    business = locked(tx, business_id)
    proved = (business.name, business.website) == (profile.name, profile.website)
    ends = business.is_verified() and not proved
    for name, value in vars(profile).items():
        setattr(business, name, value)
    if not proved:  # nor does an appeal give back what was proved of another name
        business.verified_at, business.verified_domain = None, ""
    tx.add(business)
    tx.flush()
    return ends


def set_staff_chat(tx: Session, business_id: int, chat_id: int | None) -> None:
    _change(tx, business_id, staff_chat_id=chat_id)


def close(tx: Session, business_id: int, now: datetime) -> None:
    """It sends nothing more and cannot be followed. What is queued: `sendings.stop_all`."""
    _change(tx, business_id, closed_at=now, verified_at=None, verified_domain="", staff_chat_id=None)


def find(tx: Session, business_id: int) -> Business | None:
    """Also one that is closed."""
    return tx.get(Business, business_id)


def find_by_slug(tx: Session, slug: str) -> Business | None:
    """An open one."""
    return tx.exec(select(Business).where(Business.slug == slug, col(Business.closed_at).is_(None))).first()


def find_followed(tx: Session, parameter: str) -> tuple[Business, str] | None:
    """The business of a follow link, with the reference in it; None if there is no such business."""
    slug, _, reference = parameter.removeprefix(FOLLOW).partition("_")
    business = find_by_slug(tx, slug)
    return None if business is None else (business, reference)


def of_person(tx: Session, person_id: int) -> Sequence[Business]:
    """The open ones in whose team this person is, the oldest first."""
    mine = select(Business).join(Member, col(Member.business_id) == col(Business.id))
    mine = mine.where(Member.person_id == person_id, col(Business.closed_at).is_(None))
    return tx.exec(mine.order_by(col(Business.id))).all()


def of_staff_chat(tx: Session, chat_id: int) -> Sequence[Business]:
    """Those whose customers' answers go to this chat."""
    theirs = select(Business).where(Business.staff_chat_id == chat_id, col(Business.closed_at).is_(None))
    return tx.exec(theirs.order_by(col(Business.id))).all()


def count_owned(tx: Session, person_id: int) -> int:
    mine = select(func.count()).where(Business.owner_id == person_id, col(Business.closed_at).is_(None))
    return tx.exec(mine).one()


def may_act(tx: Session, business_id: int, person_id: int, role: Role, now: datetime) -> Business | None:
    """The business, if it is open and this person may do there now what needs that role; else None, whether
    it is another's or does not exist."""
    business = find(tx, business_id)
    if business is None or business.closed_at is not None:
        return None
    return business if teams.may_act(tx, business_id, person_id, role, now) else None


def verified_names(tx: Session, but: int = 0) -> Sequence[str]:
    """Of every verified business but this one."""
    proved = select(Business.name).where(col(Business.verified_at).is_not(None), Business.id != but)
    return tx.exec(proved.where(col(Business.closed_at).is_(None))).all()


def lost_before(tx: Session, business: Business, domain: str) -> Sequence[str]:
    """Names of other businesses of the same owner or domain that lost their verification, closed ones too."""
    others = select(Business.name).where(col(Business.lost_at).is_not(None), Business.id != business.id)
    same = or_(col(Business.owner_id) == business.owner_id, col(Business.verified_domain) == domain)
    return tx.exec(others.where(same).order_by(col(Business.id))).all()


def verified(tx: Session, country: str, category: str, limit: int) -> Sequence[Business]:
    """For who looks around; an empty word means any. Whoever was verified first comes first."""
    found = select(Business).where(col(Business.verified_at).is_not(None), col(Business.closed_at).is_(None))
    if country:
        found = found.where(Business.country == country)
    if category:
        found = found.where(Business.category == category)
    return tx.exec(found.order_by(col(Business.verified_at)).limit(limit)).all()


def locked(tx: Session, business_id: int) -> Business:
    """Held until the commit: whoever decides by what it has used, bought or is."""
    return tx.get_one(Business, business_id, with_for_update=True, populate_existing=True)


def why_lost(business: Business) -> dict[str, int]:
    """The numbers by which it lost its verification."""
    return dict(json.loads(business.lost_why or "{}"))


def _change(tx: Session, business_id: int, **values: Any) -> None:
    business = locked(tx, business_id)
    for name, value in values.items():
        setattr(business, name, value)
    tx.add(business)
    tx.flush()
