"""A campaign as a row, and a brief: what its advertiser asked for."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import BigInteger
from sqlmodel import Field, SQLModel

from rules.content import Content
from rules.pacing import DAY, Pace
from rules.target import Target
from storage.columns import NANOSTARS, UtcDateTime

NOTHING, ANY, ZERO = {"server_default": ""}, {"server_default": "[]"}, {"server_default": "0"}


class Campaign(SQLModel, table=True):
    """A sponsored message and its terms. Its budget is the account `campaign:<id>`."""

    id: int | None = Field(default=None, primary_key=True)
    advertiser_id: int = Field(sa_type=BigInteger, index=True)
    name: str
    text: str
    button_label: str
    button_url: str
    category: str
    bid: int = Field(sa_type=BigInteger)
    """Nanostars per 1000 subscribers."""
    stars: int
    """The budget, in whole Stars."""
    first_day: date
    last_day: date
    content_hash: str = ""
    """Of what the reviewer approved; only this is ever posted."""
    created_at: datetime = Field(sa_type=UtcDateTime)
    paid_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    approved_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    approved_by: int | None = Field(default=None, sa_type=BigInteger)
    stopped_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    stop_reason: str = ""
    picture: str = Field(default="", sa_column_kwargs=NOTHING)
    """Telegram's id of the file; empty without one."""
    picture_hash: str = Field(default="", sa_column_kwargs=NOTHING)
    """SHA-256 of the picture's bytes."""
    languages: str = Field(default="[]", sa_column_kwargs=ANY)
    topics: str = Field(default="[]", sa_column_kwargs=ANY)
    channels_in: str = Field(default="[]", sa_column_kwargs=ANY)
    channels_out: str = Field(default="[]", sa_column_kwargs=ANY)
    size_min: int = Field(default=0, sa_column_kwargs=ZERO)
    size_max: int = Field(default=0, sa_column_kwargs=ZERO)
    """Subscribers; 0: any."""
    posts_max: int = Field(default=0, sa_column_kwargs=ZERO)
    """Posts a day (UTC); 0: as many as there are."""
    paused_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    paused_reason: str = Field(default="", sa_column_kwargs=NOTHING)
    """`advertiser`, or `reported`: then only an owner of the bot resumes it."""
    reports_read_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When an owner of the bot last decided about what readers reported."""
    waits_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When it went back to review after it had run."""
    edited_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When its advertiser last sent another version."""
    shown_before: str = Field(default="", sa_column_kwargs=NOTHING)
    """Its version when it was last approved, as JSON: the reviewer sees what an edit changed."""
    pace_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    pace_budget: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs=ZERO)
    """Nanostars to be spent evenly from `pace_since` on: set anew when it is approved, resumed, topped up."""

    def content(self) -> Content:
        """Everything of it that readers see."""
        return _content(self)

    def target(self) -> Target:
        return _target(self)

    def pace(self) -> Pace:
        """How its money is to be spent: evenly, until the end of its last day."""
        first = datetime.combine(self.first_day, time(), UTC)
        until = datetime.combine(self.last_day + DAY, time(), UTC)
        return Pace(self.pace_budget or self.stars * NANOSTARS, self.pace_since or first, until)

    def hash_of_content(self) -> str:
        return self.content().fingerprint()

    def edition(self) -> str:
        """Changes with whatever its reviewer is shown: also with its terms and its category."""
        return hashlib.sha256(brief_of(self).as_json().encode()).hexdigest()

    def awaits_review(self) -> bool:
        return self.paid_at is not None and self.approved_at is None and self.stopped_at is None

    def submitted_at(self) -> datetime:
        """Since when what it is now awaits its review."""
        times = (self.created_at, self.paid_at, self.waits_since, self.edited_at)
        return max(at for at in times if at is not None)

    def is_reported(self) -> bool:
        """Readers' reports have paused it: an owner of the bot decides."""
        return self.paused_reason == "reported" and self.stopped_at is None

    def is_running(self) -> bool:
        return self.approved_at is not None and self.stopped_at is None and self.paused_at is None


@dataclass(frozen=True)
class Brief:
    """What the advertiser asked for, as in Campaign. `stars` is the whole budget."""

    name: str
    text: str
    button_label: str
    button_url: str
    category: str
    bid: int
    stars: int
    first_day: date
    last_day: date
    picture: str = ""
    picture_hash: str = ""
    languages: str = "[]"
    topics: str = "[]"
    channels_in: str = "[]"
    channels_out: str = "[]"
    size_min: int = 0
    size_max: int = 0
    posts_max: int = 0

    def content(self) -> Content:
        """Everything of it that readers will see."""
        return _content(self)

    def target(self) -> Target:
        return _target(self)

    def as_json(self) -> str:
        """The version in words that a database keeps."""
        return json.dumps(vars(self), default=str, ensure_ascii=False)

    @classmethod
    def of_json(cls, kept: str) -> "Brief":
        fields = json.loads(kept)
        days = {name: date.fromisoformat(fields[name]) for name in ("first_day", "last_day")}
        return cls(**{**fields, **days})


def _content(what: Campaign | Brief) -> Content:
    return Content(what.name, what.text, what.button_label, what.button_url, what.picture, what.picture_hash)


def _target(what: Campaign | Brief) -> Target:
    return Target(
        languages=frozenset(json.loads(what.languages)),
        topics=frozenset(json.loads(what.topics)),
        size_min=what.size_min,
        size_max=what.size_max,
        channels_in=frozenset(json.loads(what.channels_in)),
        channels_out=frozenset(json.loads(what.channels_out)),
    )


def brief_of(campaign: Campaign) -> Brief:
    """The campaign as it was asked for."""
    return Brief(**{name: getattr(campaign, name) for name in Brief.__dataclass_fields__})


def account(campaign_id: int) -> str:
    return f"campaign:{campaign_id}"
