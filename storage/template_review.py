"""Review of templates: handed in, taken back, decided by an owner of the bot."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage import callbacks
from storage.templates import REPLACED, Template, locked


def submit(tx: Session, template_id: int, now: datetime) -> Template | None:
    """Hands it in for review. None if it is handed in already, or off."""
    template = locked(tx, template_id)
    if template is None or template.state(now) not in ("draft", "refused"):
        return None
    template.submitted_at, template.decided_at, template.decided_by, template.refusal = now, None, None, ""
    tx.add(template)
    return template


def withdraw(tx: Session, template_id: int) -> Template | None:
    """Its business takes it back before it is decided: it is a draft again. None if it does not wait."""
    template = locked(tx, template_id)
    if template is None or template.state(template.created_at) != "waiting":
        return None
    template.submitted_at = None
    tx.add(template)
    return template


def waiting(tx: Session, limit: int, offset: int = 0) -> Sequence[Template]:
    """For the reviewer, the oldest first."""
    theirs = select(Template).where(*_WAITS).order_by(col(Template.submitted_at))
    return tx.exec(theirs.limit(limit).offset(offset)).all()


def count_waiting(tx: Session) -> int:
    return tx.exec(select(func.count()).select_from(Template).where(*_WAITS)).one()


def approve(
    tx: Session, template_id: int, content_hash: str, owner_id: int, now: datetime
) -> Template | None:
    """Approves what the owner saw (`content_hash`, or how it begins); the version before it is off from then
    on. None if it is decided already or is no longer what was shown."""
    template = locked(tx, template_id)
    if template is None or template.state(now) != "waiting" or not content_hash:
        return None
    if not template.draft().content_hash().startswith(content_hash):
        return None
    template.decided_at, template.decided_by = now, owner_id
    template.content_hash = template.draft().content_hash()
    if template.replaces is not None:
        _put_in_place_of(tx, template, template.replaces, now)
    tx.add(template)
    tx.flush()
    _tell(tx, template, now)
    return template


def refuse(tx: Session, template_id: int, owner_id: int, why: str, now: datetime) -> Template | None:
    assert why
    template = locked(tx, template_id)
    if template is None or template.state(now) != "waiting":
        return None
    template.decided_at, template.decided_by, template.refusal = now, owner_id, why
    tx.add(template)
    _tell(tx, template, now)
    return template


_WAITS = (
    col(Template.submitted_at).is_not(None),
    col(Template.decided_at).is_(None),
    col(Template.off_at).is_(None),
)


def _tell(tx: Session, decided: Template, now: datetime) -> None:
    says = {"template": decided.id, "name": decided.name, "state": decided.state(now)}
    callbacks.owe(tx, decided.business_id, [("template.decided", says)], now)


def _put_in_place_of(tx: Session, new: Template, old_id: int, now: datetime) -> None:
    """What the old one had been told by its pauses goes on to count."""
    old = tx.get_one(Template, old_id, with_for_update=True, populate_existing=True)
    if old.off_at is None:
        old.off_at, old.off_why = now, REPLACED
    new.replaces, new.pauses = None, max(new.pauses, old.pauses)
    tx.add(old)
