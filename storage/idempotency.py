"""Calls of the API that carry an Idempotency-Key: made once, answered again with the same words.

The call's effects, its row and its answer are written in one transaction. So of a hundred at once one does
the work, and the others find its answer: the unique key is the arbiter.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete
from sqlmodel import Field, Session, SQLModel, col

from storage.columns import UtcDateTime
from storage.engine import add_once, peppered

KEPT = timedelta(hours=24)
KEY_CHARACTERS_MAX = 255


class IdempotentCall(SQLModel, table=True):
    """`body` is the answer that was given. It holds no code: those are in the request, of which only a hash
    is kept, and that one peppered, because codes are short."""

    __tablename__ = "idempotent_call"

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    key: str = Field(primary_key=True)
    request_hash: str
    status: int = 0
    """Of HTTP; 0 while the call is being made."""
    body: str = ""
    at: datetime = Field(sa_type=UtcDateTime, index=True)


class Beginning(StrEnum):
    NEW = "new"
    """Do the work, then `finish` in the same transaction."""
    REPEATED = "repeated"
    """Answer with `status` and `body` again."""
    OTHER_REQUEST = "other-request"
    """The same key with another request: refuse it (422)."""


@dataclass(frozen=True)
class Begun:
    beginning: Beginning
    status: int = 0
    body: str = ""


def begin(tx: Session, business_id: int, key: str, request: str, now: datetime) -> Begun:
    """`request` is what makes two calls the same: method, path and body. Of two at once one waits."""
    assert 0 < len(key) <= KEY_CHARACTERS_MAX
    told, hashed = {"business_id": business_id, "key": key}, peppered(tx, request)
    _forget_one(tx, business_id, key, now)
    if add_once(tx, IdempotentCall, request_hash=hashed, at=now, **told):
        return Begun(Beginning.NEW)
    made = tx.get_one(IdempotentCall, (business_id, key), populate_existing=True)
    if made.request_hash != hashed:
        return Begun(Beginning.OTHER_REQUEST)
    return Begun(Beginning.REPEATED, made.status, made.body)


def finish(tx: Session, business_id: int, key: str, status: int, body: str) -> None:
    """Keeps the answer. A call that is not to be kept (our own fault) rolls its transaction back instead."""
    made = tx.get_one(IdempotentCall, (business_id, key))
    made.status, made.body = status, body
    tx.add(made)
    tx.flush()


def forget(tx: Session, now: datetime) -> int:
    """Drops what is older than a day; the same key is a new call then."""
    old = delete(IdempotentCall).where(col(IdempotentCall.at) <= now - KEPT)
    return tx.connection().execute(old).rowcount


def _forget_one(tx: Session, business_id: int, key: str, now: datetime) -> None:
    this = (col(IdempotentCall.business_id) == business_id) & (col(IdempotentCall.key) == key)
    old = delete(IdempotentCall).where(this, col(IdempotentCall.at) <= now - KEPT)
    tx.connection().execute(old)
