"""Callbacks: what a business's server is owed to be told. The event is a row first; a call that fails is made
again."""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Index, case, delete, func, insert, or_, text
from sqlmodel import Field, Session, SQLModel, col, select

from rules.callbacks import rest_after, retry_after
from storage.columns import UtcDateTime
from storage.engine import seal, unseal

KINDS = (
    "notice.sent",
    "notice.unknown",
    "notice.stopped",
    "notice.expired",
    "notice.failed",
    "notice.clicked",
    "customer.followed",
    "customer.stopped",
    "sending.done",
    "sending.stopped",
    "quality.changed",
    "template.decided",
    "answer.received",
)
TEST = "callback.test"
"""What a test call says; it is made at once and never owed."""
FAILURES_TO_STOP = 200
"""So many failed calls on end, a day and a half of them, and the business is not called any more until it
sets its address anew."""
CALLS_AT_ONCE = 5
"""To one server."""
_OPEN = text("delivered_at IS NULL AND failed_at IS NULL")


class Callback(SQLModel, table=True):
    """Where a business is called."""

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    url: str
    sealed_secret: str
    """With which each call is signed."""
    set_at: datetime = Field(sa_type=UtcDateTime)
    failures: int = 0
    """On end."""
    rests_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """Its last call failed: until then nothing is tried."""
    stopped_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class CallbackEvent(SQLModel, table=True):
    """One call that is owed. `body` holds ids and states, never values of a template."""

    __tablename__ = "callback_event"
    __table_args__ = (Index("callback_due", "due_at", sqlite_where=_OPEN, postgresql_where=_OPEN),)

    id: int | None = Field(default=None, primary_key=True)
    public_id: str = Field(unique=True)
    """In the body: whoever gets an event twice knows it by this."""
    business_id: int = Field(foreign_key="business.id", index=True)
    kind: str
    body: str
    at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime)
    attempts: int = 0
    delivered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str = ""
    """Of the last failure: a status, or what went wrong; never what the server answered."""


def set_callback(tx: Session, business_id: int, url: str, now: datetime) -> str:
    """Sets the address; returns the new secret, which is shown once."""
    secret = f"whsec_{secrets.token_urlsafe(32)}"
    callback = tx.get(Callback, business_id) or Callback(
        business_id=business_id, url=url, sealed_secret="", set_at=now
    )
    callback.url, callback.sealed_secret, callback.set_at = url, seal(tx, secret), now
    callback.failures, callback.rests_until, callback.stopped_at = 0, None, None
    tx.add(callback)
    tx.flush()
    return secret


def remove(tx: Session, business_id: int, now: datetime) -> bool:
    """Nothing more is told. False if there was none."""
    tx.connection().execute(delete(CallbackEvent).where(col(CallbackEvent.business_id) == business_id, _OPEN))
    return (
        tx.connection().execute(delete(Callback).where(col(Callback.business_id) == business_id)).rowcount
        == 1
    )


def find(tx: Session, business_id: int) -> Callback | None:
    return tx.get(Callback, business_id)


def secret_of(tx: Session, callback: Callback) -> str:
    return unseal(tx, callback.sealed_secret)


def owe(tx: Session, business_id: int, told: Iterable[tuple[str, Mapping[str, Any]]], now: datetime) -> int:
    """Owes events = (kind, what it says) to a business that wants to be called; returns how many."""
    callback = find(tx, business_id)
    if callback is None or callback.stopped_at is not None:
        return 0
    rows = [_new(business_id, kind, says, now) for kind, says in told]
    if rows:
        tx.connection().execute(insert(CallbackEvent), rows)
    return len(rows)


def due(tx: Session, now: datetime, limit: int) -> Sequence[tuple[CallbackEvent, Callback]]:
    """What is to be told now, the oldest first, with where to: of each business a few, and only one while its
    server fails, so that nobody waits for another's server."""
    place = func.row_number().over(
        partition_by=col(CallbackEvent.business_id),
        order_by=(col(CallbackEvent.due_at), col(CallbackEvent.id)),
    )
    waiting = select(CallbackEvent.id, place.label("place")).where(_OPEN, CallbackEvent.due_at <= now)
    waits = waiting.subquery()
    works = or_(col(Callback.rests_until).is_(None), col(Callback.rests_until) <= now)
    found = (
        select(CallbackEvent, Callback)
        .join(waits, waits.c.id == col(CallbackEvent.id))
        .join(Callback, col(Callback.business_id) == col(CallbackEvent.business_id))
        .where(col(Callback.stopped_at).is_(None), works)
        .where(waits.c.place <= case((col(Callback.failures) > 0, 1), else_=CALLS_AT_ONCE))
    )
    return tx.exec(found.order_by(col(CallbackEvent.due_at), col(CallbackEvent.id)).limit(limit)).all()


def delivered(tx: Session, event_id: int, now: datetime) -> None:
    event = tx.get_one(CallbackEvent, event_id, with_for_update=True, populate_existing=True)
    event.delivered_at, event.attempts, event.reason = now, event.attempts + 1, ""
    callback = tx.get(Callback, event.business_id)
    if callback is not None:
        callback.failures, callback.rests_until = 0, None
        tx.add(callback)
    tx.add(event)


def failed(tx: Session, event_id: int, reason: str, now: datetime) -> CallbackEvent:
    """It is tried again later; after the last time it is given up."""
    event = tx.get_one(CallbackEvent, event_id, with_for_update=True, populate_existing=True)
    event.attempts, event.reason = event.attempts + 1, reason
    pause = retry_after(event.attempts)
    if pause is None:
        event.failed_at = now
    else:
        event.due_at = now + pause
    callback = tx.get(Callback, event.business_id, with_for_update=True, populate_existing=True)
    if callback is not None:
        callback.failures += 1
        callback.rests_until = now + rest_after(callback.failures)
        if callback.failures >= FAILURES_TO_STOP:
            callback.stopped_at = callback.stopped_at or now
        tx.add(callback)
    tx.add(event)
    return event


def forget(tx: Session, before: datetime) -> int:
    """Drops what was delivered or given up before a moment."""
    over = col(CallbackEvent.delivered_at).is_not(None) | col(CallbackEvent.failed_at).is_not(None)
    return tx.connection().execute(delete(CallbackEvent).where(over, col(CallbackEvent.at) < before)).rowcount


def test_body(now: datetime) -> str:
    """What a test call says, in the shape of all others."""
    return _body(_new_id(), TEST, {}, now)


def _new_id() -> str:
    return f"evt_{secrets.token_urlsafe(16)}"


def _body(public_id: str, kind: str, says: Mapping[str, Any], now: datetime) -> str:
    body = {"id": public_id, "type": kind, "created": now.isoformat(), "data": dict(says)}
    return json.dumps(body, ensure_ascii=False)


def _new(business_id: int, kind: str, says: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    assert kind in KINDS
    public_id = _new_id()
    return {
        "public_id": public_id,
        "business_id": business_id,
        "kind": kind,
        "body": _body(public_id, kind, says, now),
        "at": now,
        "due_at": now,
        "attempts": 0,
        "reason": "",
    }
