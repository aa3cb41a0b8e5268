"""Consent as rows: who follows which business for what now, and the proof of every choice that led there."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, UniqueConstraint
from sqlmodel import Field, SQLModel

from rules.segments import Answers
from storage.columns import UtcDateTime


class Follow(SQLModel, table=True):
    """A customer of a business. The row stays when they stop, so that their code is never somebody else's."""

    __table_args__ = (
        UniqueConstraint("business_id", "person_id"),
        Index("follow_by_code", "business_id", "customer_code"),
    )

    id: int | None = Field(default=None, primary_key=True)
    business_id: int = Field(foreign_key="business.id")
    person_id: int = Field(sa_type=BigInteger, index=True)
    customer_code: str = Field(unique=True)
    """By which the business knows them: `C7F3-K2MQ`."""
    reference: str = ""
    """The business's own word, from the link that they came by."""
    since: datetime = Field(sa_type=UtcDateTime)
    ended_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    blocked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """They have blocked the bot: nothing is sent until they return."""
    service: bool
    codes: bool
    offers: bool
    language: str = ""
    country: str = ""
    age_band: str = ""
    """Answers that they gave this business to be chosen by; empty without one."""
    shows_name: bool = False
    """When they write, the business sees their first name beside their code."""

    def is_on(self) -> bool:
        return self.ended_at is None and self.blocked_at is None

    def answers(self) -> Answers:
        return Answers(self.language, self.country, self.age_band)

    def chosen(self) -> dict[str, bool]:
        return {"service": self.service, "codes": self.codes, "offers": self.offers}


class ConsentChange(SQLModel, table=True):
    """One thing that a customer allowed or took back. Written once, never changed."""

    __tablename__ = "consent_change"

    id: int | None = Field(default=None, primary_key=True)
    business_id: int = Field(foreign_key="business.id")
    person_id: int = Field(sa_type=BigInteger, index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    what: str
    """`service`, `codes`, `offers`, `name` (their first name is shown), or `all` (a stop, block, return)."""
    given: bool
    shown_version: str
    """Which wording they had before their eyes."""
    via: str
    """`link`, `qr`, `message` (a button under a notice), `following` (the list), `blocked`, `returned` or
    `forgotten`."""
