"""What waits to be delivered: for the clock, which takes it."""

from datetime import datetime

from sqlalchemy import Select, func, select
from sqlmodel import Session, col

from storage.notice_rows import MARKETING, NOTICE, PRIORITIES, UTILITY, State
from storage.sending_rows import Sending

_row = NOTICE.c
# With what their indexes begin by: without, SQLite reads all notices there ever were.
_is_queued = (_row.state == State.QUEUED.value) & _row.priority.in_(PRIORITIES)
_is_claimed = (_row.state == State.SENDING.value) & _row.claimed_at.is_not(None)
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
    """How many notices that are no codes are to be sent, of all sendings; counted up to `most`."""
    broadcast = (UTILITY, MARKETING)
    going = select(col(Sending.id)).where(
        col(Sending.ended_at).is_(None), col(Sending.priority).in_(broadcast)
    )
    staged = select(_row.id).where(_row.state == State.STAGED.value, _row.sending_id.in_(going))
    queued = select(_row.id).where(_is_queued, _row.priority.in_(broadcast))
    return min(most, sum(_count(tx, one.limit(most)) for one in (staged, queued)))


def is_late(tx: Session, now: datetime) -> bool:
    """Whether `notices.expire` has anything to end."""
    return _is_there(tx, _late(now))


def _late(now: datetime) -> Select[tuple[int]]:
    return select(_row.id).where(_row.expires_at <= now, _row.cleared_at.is_(None), _is_open)


def _count(tx: Session, rows: Select[tuple[int]]) -> int:
    return tx.connection().execute(select(func.count()).select_from(rows.subquery())).scalar_one()


def _is_there(tx: Session, rows: Select[tuple[int]]) -> bool:
    return tx.connection().execute(rows.limit(1)).first() is not None
