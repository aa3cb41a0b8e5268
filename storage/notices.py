"""Notices are queued in bulk, claimed before the call, ended after it. Each ends once; codes are sent at most
once, the others at least once."""

import json
import secrets
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlmodel import Session

from storage import notice_claims, quality
from storage.engine import seal, unseal
from storage.notice_rows import CODES, NOTICE, PRIORITIES, Notice, State
from storage.prepared import Prepared

ROWS_AT_ONCE = 1_000
"""So many are written by one statement. Who queues many commits between such parts: replies must not wait."""
PUBLIC_ID_BYTES = 16
CODE_LIVES = timedelta(minutes=10)
"""A code of which nobody said how long it is good."""
_row = NOTICE.c
_is_claimed = _row.state == State.SENDING.value


@dataclass(frozen=True)
class Wanted:
    """One notice to be queued. `values` are those that differ by customer."""

    customer_code: str
    person_id: int | None
    values: Mapping[str, str] = field(default_factory=dict)
    not_before: datetime | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True)
class Batch:
    """What the notices of a sending have in common."""

    sending_id: str
    business_id: int
    template_id: int
    priority: int


@dataclass(frozen=True)
class Ended:
    """How one that was claimed ended."""

    notice_id: int
    state: State
    message_id: int | None = None


_ENDED = Prepared(
    update(NOTICE)
    .where(_row.id == bindparam("of"), _is_claimed)
    .values(
        state=bindparam("to"),
        message_id=bindparam("sent_as"),
        ended_at=bindparam("at"),
        cleared_at=bindparam("clear"),
        sealed_values="",
        claimed_at=None,
    )
)


def queue(tx: Session, batch: Batch, wanted: Iterable[Wanted], now: datetime) -> list[str]:
    """Writes notices that wait for their sending; returns their public ids, in order."""
    rows = [_new(tx, batch, one, now) for one in wanted]
    for first in range(0, len(rows), ROWS_AT_ONCE):
        tx.connection().execute(insert(NOTICE), rows[first : first + ROWS_AT_ONCE])
    return [row["public_id"] for row in rows]


def release(tx: Session, sending_id: str, limit: int) -> int:
    """So many more of a sending may be claimed; returns how many there were."""
    first = select(_row.id).where(_row.sending_id == sending_id, _row.state == State.STAGED)
    some = update(NOTICE).where(_row.id.in_(first.order_by(_row.id).limit(limit)))
    return tx.connection().execute(some.values(state=State.QUEUED)).rowcount


def seal_values(tx: Session, values: Mapping[str, str]) -> str:
    """Values for a column; nothing for none."""
    return seal(tx, json.dumps(dict(values), ensure_ascii=False)) if values else ""


def opened(tx: Session, sealed: str) -> dict[str, str]:
    """The values in such a column. Plain only in memory."""
    return json.loads(unseal(tx, sealed)) if sealed else {}


def ended(tx: Session, results: Iterable[Ended], now: datetime) -> int:
    """Writes how claimed ones ended, and counts who got one. What was not claimed, or ended before, stays as
    it is. Returns how many ended."""
    claimed = notice_claims.claimed(tx)
    own = [one for one in results if one.notice_id in claimed]
    rows: list[dict[str, Any]] = [
        {
            "of": one.notice_id,
            "to": one.state.value,
            "sent_as": one.message_id,
            "at": now,
            "clear": None if one.state == State.SENT else now,
        }
        for one in own
    ]
    if rows:
        _ENDED.run_each(tx, rows)
    got = Counter(claimed[one.notice_id] for one in own if one.state == State.SENT)
    quality.count(tx, got, now.date())
    return len(rows)


def postpone(tx: Session, notice_ids: Collection[int], not_before: datetime) -> None:
    """Telegram surely did not get these, for a reason that passes: they are queued again."""
    back = update(NOTICE).where(_row.id.in_(notice_ids), _is_claimed)
    tx.connection().execute(back.values(state=State.QUEUED, not_before=not_before, claimed_at=None))


def cut_off(tx: Session, now: datetime) -> int:
    """After a crash: what was claimed may have been sent. Codes are unknown, at most once; the others are
    queued again, at least once. Returns how many there were."""
    codes = _end(now).where(_is_claimed, _row.priority == CODES).values(state=State.UNKNOWN)
    back = update(NOTICE).where(_is_claimed, _row.priority != CODES)
    back = back.values(state=State.QUEUED, claimed_at=None)
    return sum(tx.connection().execute(part).rowcount for part in (codes, back))


def stop_queued(
    tx: Session,
    business_id: int,
    person_ids: Collection[int],
    now: datetime,
    priorities: Collection[int] = PRIORITIES,
) -> None:
    """Nothing more of these goes to these customers."""
    theirs = _end(now).where(
        _row.business_id == business_id,
        _row.person_id.in_(person_ids),
        _row.priority.in_(priorities),
        _row.state.in_((State.STAGED, State.QUEUED)),
    )
    tx.connection().execute(theirs.values(state=State.STOPPED))


def stop_some(tx: Session, sending_id: str, limit: int, now: datetime) -> int:
    """Ends so many of a stopped sending, those first that could be claimed."""
    open_ones = select(_row.id).where(
        _row.sending_id == sending_id, _row.state.in_((State.STAGED, State.QUEUED))
    )
    some = _end(now).where(_row.id.in_(open_ones.order_by(_row.id).limit(limit)))
    return tx.connection().execute(some.values(state=State.STOPPED)).rowcount


def expire(tx: Session, now: datetime, limit: int) -> int:
    """Ends what waited past its time."""
    late = select(_row.id).where(
        _row.expires_at <= now, _row.cleared_at.is_(None), _row.state.in_((State.STAGED, State.QUEUED))
    )
    gone = _end(now).where(_row.id.in_(late.limit(limit)))
    return tx.connection().execute(gone.values(state=State.EXPIRED)).rowcount


def used(tx: Session, notice_id: int, now: datetime) -> None:
    """A code has done its work: its time is over now, so it is not sent any more, or is to be cleared."""
    good = update(NOTICE).where(_row.id == notice_id, _row.priority == CODES, _row.expires_at > now)
    tx.connection().execute(good.values(expires_at=now))


def to_clear(tx: Session, now: datetime, limit: int) -> list[Notice]:
    """Sent codes past their time, whose messages are to be deleted: then `cleared`."""
    late = select(Notice).where(
        _row.expires_at <= now, _row.cleared_at.is_(None), _row.message_id.is_not(None)
    )
    return _detached(tx, late.order_by(_row.expires_at).limit(limit))


def cleared(tx: Session, notice_id: int, now: datetime) -> None:
    tx.connection().execute(update(NOTICE).where(_row.id == notice_id).values(cleared_at=now))


def _new(tx: Session, batch: Batch, wanted: Wanted, now: datetime) -> dict[str, Any]:
    reaches = wanted.person_id is not None
    begins = wanted.not_before or now
    ends = begins + CODE_LIVES if batch.priority == CODES else None
    return {
        **vars(batch),
        "public_id": secrets.token_urlsafe(PUBLIC_ID_BYTES),
        "person_id": wanted.person_id,
        "customer_code": wanted.customer_code,
        "sealed_values": seal_values(tx, wanted.values) if reaches else "",
        "not_before": begins,
        "expires_at": wanted.expires_at or ends,
        "state": (State.STAGED if reaches else State.UNDELIVERABLE).value,
        "attempts": 0,
        "ended_at": None if reaches else now,
    }


def _detached(tx: Session, query: Any) -> list[Notice]:
    """To be read after the commit; no session follows them."""
    found = list(tx.scalars(query.execution_options(populate_existing=True)))
    for one in found:
        tx.expunge(one)
    return found


def _end(now: datetime) -> Any:
    """What ends keeps nothing of what it said; what was not sent leaves nothing to be deleted."""
    return update(NOTICE).values(ended_at=now, sealed_values="", claimed_at=None, cleared_at=now)
