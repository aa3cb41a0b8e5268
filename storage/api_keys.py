"""Keys of the HTTP API: shown once, kept as a hash that is worth nothing without the data key."""

import hmac
import json
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import UtcDateTime
from storage.engine import peppered

BEGINS = "fs_"
PREFIX_BYTES, SECRET_BYTES = 6, 32
SCOPES = ("messages:send", "messages:read", "audience:read", "templates:read", "quality:read")
KEYS_MAX = 10
ROTATION = timedelta(hours=24)
"""So long a key that was replaced still works."""
USE_IS_NOTED_EVERY = timedelta(minutes=1)


class ApiKey(SQLModel, table=True):
    """`fs_<prefix>_<secret>`: the prefix finds it and may stand in logs; only a hash is kept of the rest."""

    __tablename__ = "api_key"

    id: int | None = Field(default=None, primary_key=True)
    prefix: str = Field(unique=True)
    hash: str
    business_id: int = Field(foreign_key="business.id", index=True)
    name: str
    scopes: str
    """Of SCOPES, as JSON."""
    made_at: datetime = Field(sa_type=UtcDateTime)
    last_used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """From then on it is refused; one that was replaced is refused a while later."""
    replaces: int | None = Field(default=None, foreign_key="api_key.id")

    def works(self, now: datetime) -> bool:
        return self.revoked_at is None or now < self.revoked_at

    def may(self, scope: str) -> bool:
        return scope in json.loads(self.scopes)


@dataclass(frozen=True)
class Made:
    """A new key; `words` is the whole of it, which nobody can read again."""

    key: ApiKey
    words: str


def make(
    tx: Session,
    business_id: int,
    name: str,
    scopes: Collection[str],
    now: datetime,
    replaces: int | None = None,
) -> Made:
    assert set(scopes) <= set(SCOPES)
    prefix, secret = secrets.token_hex(PREFIX_BYTES), secrets.token_urlsafe(SECRET_BYTES)
    words = f"{BEGINS}{prefix}_{secret}"
    key = ApiKey(
        prefix=prefix,
        hash=peppered(tx, words),
        business_id=business_id,
        name=name,
        scopes=json.dumps(sorted(scopes)),
        made_at=now,
        replaces=replaces,
    )
    tx.add(key)
    tx.flush()
    return Made(key, words)


def find(tx: Session, words: str, now: datetime) -> ApiKey | None:
    """The key that somebody shows, if it works. It is compared in constant time, also with a key that is not
    there."""
    _, _, rest = words.partition(BEGINS)
    prefix, _, _ = rest.partition("_")
    key = tx.exec(select(ApiKey).where(ApiKey.prefix == prefix)).first()
    is_right = hmac.compare_digest(peppered(tx, words), key.hash if key is not None else "0" * 64)
    return key if key is not None and is_right and key.works(now) else None


def used(tx: Session, key_id: int, now: datetime) -> None:
    """Notes when it was used last, to the minute."""
    key = tx.get_one(ApiKey, key_id)
    if key.last_used_at is None or now - key.last_used_at >= USE_IS_NOTED_EVERY:
        key.last_used_at = now
        tx.add(key)


def of_business(tx: Session, business_id: int, now: datetime) -> Sequence[ApiKey]:
    """Those that work, the newest first."""
    theirs = select(ApiKey).where(ApiKey.business_id == business_id).order_by(col(ApiKey.id).desc())
    return [key for key in tx.exec(theirs).all() if key.works(now)]


def rotate(tx: Session, key_id: int, business_id: int, now: datetime) -> Made | None:
    """A new key of the same name and scopes; the old one works for another day. None if it is not theirs,
    or no longer works."""
    old = _theirs(tx, key_id, business_id)
    if old is None or old.revoked_at is not None:
        return None
    old.revoked_at = now + ROTATION
    tx.add(old)
    return make(tx, business_id, old.name, json.loads(old.scopes), now, replaces=old.id)


def revoke(tx: Session, key_id: int, business_id: int, now: datetime) -> bool:
    """At once. False if it is not theirs, or did not work any more."""
    key = _theirs(tx, key_id, business_id)
    if key is None or not key.works(now):
        return False
    key.revoked_at = now
    tx.add(key)
    return True


def revoke_all(tx: Session, business_id: int, now: datetime) -> int:
    """The business is closed, or has no plan with an API any more. Returns how many worked until now."""
    working = of_business(tx, business_id, now)
    for key in working:
        key.revoked_at = now
        tx.add(key)
    return len(working)


def _theirs(tx: Session, key_id: int, business_id: int) -> ApiKey | None:
    key = tx.get(ApiKey, key_id, with_for_update=True, populate_existing=True)
    return key if key is not None and key.business_id == business_id else None
