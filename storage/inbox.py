"""Updates that arrived: each stored before Telegram forgets it, done with the transaction of its effect."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography.fernet import InvalidToken
from sqlalchemy import BigInteger, Index, Text, bindparam, func, or_, select
from sqlmodel import Field, Session, SQLModel

from storage.columns import UtcDateTime
from storage.engine import seal, unseal, upsert
from storage.prepared import Prepared

PAYMENTS = "payments"
"""The lane of what has to do with Stars; every other lane may be given up after its last try."""
KEPT_HOURS = 48
"""Telegram repeats an update for at most 24 hours, and may use an old number again only after a week."""


class Inbox(SQLModel, table=True):
    """One update. `raw` is personal, so it is sealed: a file keeps for a while what was deleted from it. It
    goes when the update is done; the number stays against repeats."""

    update_id: int = Field(sa_type=BigInteger, primary_key=True, sa_column_kwargs={"autoincrement": False})
    raw: str | None = Field(default=None, sa_type=Text)
    chat: str
    lane: str
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
    attempts: int = Field(default=0, sa_column_kwargs={"server_default": "0"})
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    failed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reason: str | None = None


INBOX = SQLModel.metadata.tables["inbox"]
_row = INBOX.c
Index(
    "ix_inbox_waiting",
    _row.update_id,
    sqlite_where=_row.done_at.is_(None),
    postgresql_where=_row.done_at.is_(None),
)


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update on its way to a handler: its JSON, the chat whose order it keeps, and its lane."""

    update_id: int
    raw: str
    chat: str
    lane: str
    attempts: int = 0
    retry_at: datetime | None = None


_FINISH = INBOX.update().values(done_at=bindparam("at"), raw=None, retry_at=None, failed_at=None)
_FINISH_ONE = Prepared(_FINISH.where(_row.update_id == bindparam("id")))
_FINISH_MANY = _FINISH.where(_row.update_id.in_(bindparam("ids", expanding=True)))
_RETRY = (
    INBOX.update()
    .where(_row.update_id == bindparam("id"))
    .values(attempts=_row.attempts + 1, retry_at=bindparam("at"))
)
_SET_ASIDE = (
    INBOX.update()
    .where(_row.update_id == bindparam("id"))
    .values(failed_at=bindparam("at"), reason=bindparam("why"))
)


def receive(tx: Session, arrivals: Iterable[Arrival], now: datetime) -> list[Arrival]:
    """Store what arrived and return what is new. Only membership tells: Telegram's numbers may also fall."""
    by_id = {arrival.update_id: arrival for arrival in arrivals}
    if not by_id:
        return []
    rows = [
        {"update_id": a.update_id, "raw": seal(tx, a.raw), "chat": a.chat, "lane": a.lane, "received_at": now}
        for a in by_id.values()
    ]
    insert = upsert(tx, Inbox).on_conflict_do_nothing().returning(_row.update_id)
    new = set(tx.connection().execute(insert, rows).scalars())
    return [arrival for arrival in by_id.values() if arrival.update_id in new]


def pending(tx: Session) -> list[Arrival]:
    """What a stopped process left, oldest first; also payments set aside, as a new version may mend them."""
    query = (
        select(_row.update_id, _row.raw, _row.chat, _row.lane, _row.attempts, _row.retry_at)
        .where(_row.done_at.is_(None), _row.raw.is_not(None))
        .where(or_(_row.failed_at.is_(None), _row.lane == PAYMENTS))
        .order_by(_row.received_at, _row.update_id)
    )
    rows = tx.connection().execute(query).all()
    return [Arrival(row[0], _unsealed(tx, row[1]), *row[2:]) for row in rows]


def _unsealed(tx: Session, raw: str) -> str:
    """What an older version stored is plain JSON. What was sealed with another key cannot be read: empty, so
    that it is set aside."""
    try:
        return raw if raw.startswith("{") else unseal(tx, raw)
    except InvalidToken:
        return ""


def finish(tx: Session, update_id: int, now: datetime) -> None:
    """Mark an update done, in the transaction that holds its effect."""
    _FINISH_ONE.run(tx, {"id": update_id, "at": now})


def finish_many(tx: Session, update_ids: Sequence[int], now: datetime) -> None:
    tx.connection().execute(_FINISH_MANY, {"ids": list(update_ids), "at": now})


def is_done(tx: Session, update_id: int) -> bool:
    query = select(_row.update_id).where(_row.update_id == update_id, _row.done_at.is_not(None))
    return tx.connection().execute(query).first() is not None


def retry_later(tx: Session, update_id: int, retry_at: datetime) -> None:
    tx.connection().execute(_RETRY, {"id": update_id, "at": retry_at})


def set_aside(tx: Session, update_id: int, reason: str, now: datetime) -> None:
    """Give up on an update for now. `reason` must hold no word of the update itself."""
    tx.connection().execute(_SET_ASIDE, {"id": update_id, "why": reason, "at": now})


def set_aside_count(tx: Session) -> int:
    query = select(func.count()).where(_row.failed_at.is_not(None), _row.done_at.is_(None))
    return int(tx.connection().execute(query).scalar_one())


def waiting_since(tx: Session) -> datetime | None:
    """When the oldest update arrived that is neither done nor set aside."""
    query = select(_row.received_at).where(_row.done_at.is_(None), _row.failed_at.is_(None))
    return tx.connection().execute(query.order_by(_row.received_at).limit(1)).scalar()


def waits_for(tx: Session, chat: str) -> bool:
    """Whether an update of this chat is neither done nor set aside."""
    waiting = select(_row.update_id).where(_row.done_at.is_(None), _row.failed_at.is_(None))
    return tx.connection().execute(waiting.where(_row.chat == chat).limit(1)).first() is not None


def money_waits(tx: Session, since: datetime) -> bool:
    """Whether an update about Stars that arrived after `since` is neither done nor set aside."""
    waiting = select(_row.update_id).where(_row.lane == PAYMENTS, _row.received_at > since)
    query = waiting.where(_row.done_at.is_(None), _row.failed_at.is_(None)).limit(1)
    return tx.connection().execute(query).first() is not None


def forget_old(tx: Session, now: datetime) -> int:
    """Delete what no repeat can name any more; a payment that was never done stays. Returns how many went."""
    old = _row.received_at < now - timedelta(hours=KEPT_HOURS)
    settled = or_(_row.done_at.is_not(None), (_row.failed_at.is_not(None)) & (_row.lane != PAYMENTS))
    return tx.connection().execute(INBOX.delete().where(old, settled)).rowcount
