"""What waits to be delivered: for the clock, which takes it."""

from datetime import datetime

from sqlalchemy import Select, func, select
from sqlmodel import Session

from storage.notice_rows import CODES, NOTICE, State

_row = NOTICE.c
_is_queued = _row.state == State.QUEUED.value
_is_claimed = _row.state == State.SENDING.value
_is_open = _row.state.in_((State.STAGED, State.QUEUED))


def waits(tx: Session, now: datetime) -> bool:
    """Whether anything is to be claimed, to expire, or was claimed before."""
    due = select(_row.id).where(_is_queued, _row.not_before <= now)
    claimed = select(_row.id).where(_is_claimed)
    return any(_is_there(tx, one) for one in (due, claimed, _late(now)))


def queued(tx: Session, now: datetime) -> dict[str, int]:
    """How many of each sending could be claimed now."""
    due = select(_row.sending_id, func.count()).where(_is_queued, _row.not_before <= now)
    rows = tx.connection().execute(due.group_by(_row.sending_id)).all()
    return {row[0]: row[1] for row in rows}


def next_at(tx: Session, sending_id: str) -> datetime | None:
    """When the next of a sending may go out; None while one is on its way, or none waits for its time."""
    theirs = _row.sending_id == sending_id
    if _is_there(tx, select(_row.id).where(theirs, _is_claimed)):
        return None
    return tx.connection().execute(select(func.min(_row.not_before)).where(theirs, _is_queued)).scalar()


def still_to_go(tx: Session, most: int) -> int:
    """How many notices are to be sent, of all sendings whose part is out; counted up to `most`."""
    open_ones = select(_row.id).where(_is_open, _row.priority != CODES).limit(most).subquery()
    return tx.connection().execute(select(func.count()).select_from(open_ones)).scalar_one()


def is_late(tx: Session, now: datetime) -> bool:
    """Whether `notices.expire` has anything to end."""
    return _is_there(tx, _late(now))


def _late(now: datetime) -> Select[tuple[int]]:
    return select(_row.id).where(_row.expires_at <= now, _row.cleared_at.is_(None), _is_open)


def _is_there(tx: Session, rows: Select[tuple[int]]) -> bool:
    return tx.connection().execute(rows.limit(1)).first() is not None
