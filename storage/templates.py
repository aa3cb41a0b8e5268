"""Templates: what a business may send, once an owner of the bot has read it (storage.template_review)."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, func, or_
from sqlmodel import Field, Session, SQLModel, col, select

from rules.quality import pause_after
from rules.template import Category, Draft
from storage.columns import UtcDateTime

QUALITY, BY_BUSINESS, REPLACED = "quality", "business", "replaced"
"""Why a template is off. What was asked for before another version replaced it still goes out."""


class Template(SQLModel, table=True):
    """One version of it. A changed template is a new row that replaces the old one when it is approved."""

    __tablename__ = "notice_template"

    id: int | None = Field(default=None, primary_key=True)
    business_id: int = Field(foreign_key="business.id", index=True)
    name: str
    category: str
    """`authentication`, `utility` or `marketing` (rules.template.Category)."""
    text: str
    button_label: str = ""
    button_url: str = ""
    """May end with one {variable}."""
    picture: str = ""
    """Telegram's id of the file; empty without one."""
    picture_hash: str = ""
    samples: str = "{}"
    """A value for each variable, as JSON."""
    is_alert: bool = False
    """Sent at night too."""
    content_hash: str = ""
    """Of what the reviewer approved; only this is ever sent."""
    replaces: int | None = Field(default=None, foreign_key="notice_template.id")
    created_at: datetime = Field(sa_type=UtcDateTime)
    submitted_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    decided_by: int | None = Field(default=None, sa_type=BigInteger)
    refusal: str = ""
    """In the reviewer's words; empty if it was approved."""
    pauses: int = 0
    """How often its quality made it rest."""
    paused_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    off_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """It is never sent again: by its quality, its business, or replaced by another version."""
    off_why: str = ""
    """`quality`, `business` or `replaced`."""

    def draft(self) -> Draft:
        """What customers see of it."""
        names = ("name", "category", "text", "button_label", "button_url", "picture", "picture_hash")
        fields: dict[str, Any] = {name: getattr(self, name) for name in names}
        return Draft(**fields, samples=json.loads(self.samples), is_alert=self.is_alert)

    def state(self, now: datetime) -> str:
        """`off`, `draft`, `refused`, `waiting`, `paused` or `ready`."""
        if self.off_at is not None:
            return "off"
        if self.submitted_at is None:
            return "draft"
        if self.decided_at is None:
            return "waiting"
        if self.refusal:
            return "refused"
        return "paused" if self.paused_until is not None and now < self.paused_until else "ready"

    def is_ready(self, now: datetime) -> bool:
        """Whether it may be sent now: approved, as it was approved, not resting."""
        return self.state(now) == "ready" and self.content_hash == self.draft().content_hash()


def create(
    tx: Session, business_id: int, draft: Draft, now: datetime, *, replaces: int | None = None
) -> Template:
    """A new one, or the next version of one that stands. It is a draft until it is handed in."""
    made = Template(business_id=business_id, replaces=replaces, created_at=now, **_fields(draft))
    tx.add(made)
    tx.flush()
    return made


def change(tx: Session, template_id: int, draft: Draft) -> Template | None:
    """Another wording of a draft, or of one that was refused: it is a draft again. None if it is not one."""
    template = locked(tx, template_id)
    if template is None or template.state(template.created_at) not in ("draft", "refused"):
        return None
    for name, value in _fields(draft).items():
        setattr(template, name, value)
    template.submitted_at = template.decided_at = template.decided_by = None
    template.refusal = ""
    tx.add(template)
    return template


def find(tx: Session, template_id: int) -> Template | None:
    return tx.get(Template, template_id)


def of_business(tx: Session, business_id: int, *, everything: bool = False) -> Sequence[Template]:
    """Its templates that are not off, the newest first; with `everything` also those."""
    theirs = select(Template).where(Template.business_id == business_id)
    if not everything:
        theirs = theirs.where(col(Template.off_at).is_(None))
    return tx.exec(theirs.order_by(col(Template.id).desc())).all()


def count(tx: Session, business_id: int) -> int:
    """How many count against the plan: not off, and not the next version of one that counts itself."""
    theirs = select(func.count()).where(
        Template.business_id == business_id, col(Template.off_at).is_(None), col(Template.replaces).is_(None)
    )
    return tx.exec(theirs).one()


def find_by_name(tx: Session, business_id: int, name: str, now: datetime) -> Template | None:
    """The newest of this name that is ready, for the API; else the newest that is not off."""
    theirs = [one for one in of_business(tx, business_id) if one.name == name]
    return next((one for one in theirs if one.is_ready(now)), theirs[0] if theirs else None)


def pause(tx: Session, template_id: int, now: datetime) -> Template | None:
    """Its customers complain: it rests 3 h, the next time 6 h, then it is off. None if it rests or is off."""
    template = locked(tx, template_id)
    if template is None or template.state(now) != "ready":
        return None
    rest = pause_after(template.pauses)
    template.pauses += 1
    if rest is None:
        template.off_at, template.off_why = now, QUALITY
    else:
        template.paused_until = now + rest
    tx.add(template)
    return template


def switch_off(tx: Session, template_id: int, now: datetime) -> Template | None:
    """Its business does not want it any more, nor its next version. None if it is off already."""
    template = locked(tx, template_id)
    if template is None or template.off_at is not None:
        return None
    for one in (template, next_version(tx, template_id)):
        if one is not None:
            one.off_at, one.off_why = now, BY_BUSINESS
            tx.add(one)
    return template


def next_version(tx: Session, template_id: int) -> Template | None:
    """What is to replace it once it is approved."""
    theirs = select(Template).where(Template.replaces == template_id, col(Template.off_at).is_(None))
    return tx.exec(theirs.order_by(col(Template.id).desc())).first()


def ready(tx: Session, now: datetime) -> Sequence[Template]:
    """All that may be sent now, of every business: the clock looks at their quality."""
    rests = or_(col(Template.paused_until).is_(None), col(Template.paused_until) <= now)
    approved = col(Template.off_at).is_(None) & col(Template.decided_at).is_not(None)
    return tx.exec(select(Template).where(approved, Template.refusal == "", rests)).all()


def samples_of(template: Template) -> Mapping[str, str]:
    return dict(json.loads(template.samples))


def _fields(draft: Draft) -> dict[str, Any]:
    assert draft.category in set(Category)
    return {**vars(draft), "samples": json.dumps(dict(draft.samples), ensure_ascii=False)}


def locked(tx: Session, template_id: int) -> Template | None:
    return tx.get(Template, template_id, with_for_update=True, populate_existing=True)
