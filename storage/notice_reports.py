"""What became of notices: of one, of a sending, of a customer."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, bindparam, func, select, update
from sqlmodel import Session, col

from storage.consent_rows import Follow
from storage.notice_rows import NOTICE, OPEN, Notice, State
from storage.prepared import Prepared
from storage.quality import CustomerReport

_row = NOTICE.c


@dataclass(frozen=True)
class Report:
    """A sending's notices by what became of them. `stopped_since` and `reported` are among those that were
    sent; `not_following` is told together with `stopped` and `blocked`, never by itself."""

    total: int = 0
    queued: int = 0
    sent: int = 0
    unknown: int = 0
    blocked: int = 0
    stopped: int = 0
    expired: int = 0
    capped: int = 0
    failed: int = 0
    not_following: int = 0
    stopped_since: int = 0
    reported: int = 0
    clicked: int = 0

    @property
    def is_over(self) -> bool:
        return self.queued == 0

    @property
    def not_reached(self) -> int:
        """Who has blocked, stopped, does not follow or had enough, in one number: who is who stays hidden."""
        return self.blocked + self.stopped + self.capped + self.not_following


def report(tx: Session, sending_id: str) -> Report:
    of = _row.sending_id == sending_id
    states = select(_row.state, func.count()).where(of).group_by(_row.state)
    found: dict[str, int] = {row[0]: row[1] for row in tx.connection().execute(states)}
    said = select(func.count(_row.stopped_at), func.count(_row.clicked_at)).where(of)
    stopped_since, clicked = tx.connection().execute(said).one()
    reports = select(func.count()).select_from(CustomerReport)
    reports = reports.join(NOTICE, _row.id == col(CustomerReport.notice_id)).where(of)
    ends = ("sent", "unknown", "blocked", "stopped", "expired", "capped", "failed")
    return Report(
        total=sum(found.values()),
        queued=sum(found.get(state, 0) for state in OPEN),
        not_following=found.get(State.UNDELIVERABLE, 0),
        stopped_since=stopped_since,
        clicked=clicked,
        reported=tx.connection().execute(reports).scalar_one(),
        **{name: found.get(name, 0) for name in ends},
    )


def find(tx: Session, public_id: str, business_id: int | None = None) -> Notice | None:
    """Of this business alone, if one is named: another's looks the same as none."""
    found = select(Notice).where(_row.public_id == public_id)
    if business_id is not None:
        found = found.where(_row.business_id == business_id)
    return tx.scalars(found).first()


def find_for(tx: Session, notice_id: int, person_id: int) -> Notice | None:
    """The notice whose button this person pressed; None if it was not theirs."""
    notice = tx.get(Notice, notice_id)
    return notice if notice is not None and notice.person_id == person_id else None


def of_message(tx: Session, person_id: int, message_id: int) -> Notice | None:
    """The notice that a person's message answers, by the id of ours in their chat."""
    theirs = select(col(Follow.business_id)).where(col(Follow.person_id) == person_id)
    found = select(Notice).where(
        _row.business_id.in_(theirs), _row.person_id == person_id, _row.message_id == message_id
    )
    return tx.scalars(found.order_by(_row.id.desc()).limit(1)).first()


class Heard(NamedTuple):
    """A notice that a customer got."""

    id: int
    template_id: int
    stopped_at: datetime | None


_LAST_SENT = Prepared(
    select(*(_row[name] for name in Heard._fields))
    .where(
        _row.business_id == bindparam("sender"),
        _row.person_id == bindparam("customer"),
        _row.state == State.SENT,
        _row.ended_at >= bindparam("since"),
    )
    .order_by(_row.ended_at.desc(), _row.id.desc())
    .limit(1)
)


def last_sent(tx: Session, business_id: int, person_id: int, since: datetime) -> Heard | None:
    """The latest that a customer got since a moment: what they speak of when they stop."""
    found = _LAST_SENT.read(tx, {"sender": business_id, "customer": person_id, "since": since})
    return Heard(*found[0]) if found else None


def latest(tx: Session, business_id: int, person_id: int, limit: int) -> Sequence[Notice]:
    """What a customer got, the newest first. The words are gone."""
    theirs = select(Notice).where(_to(business_id, person_id), _row.state == State.SENT)
    return tx.scalars(theirs.order_by(_row.ended_at.desc(), _row.id.desc()).limit(limit)).all()


def stopped_after(tx: Session, notice_id: int, now: datetime | None) -> None:
    """None: they took the stop back."""
    tx.connection().execute(update(NOTICE).where(_row.id == notice_id).values(stopped_at=now))


def clicked(tx: Session, notice_id: int, now: datetime) -> bool:
    """Its button was pressed; the first time counts. False if it was not the first."""
    first = update(NOTICE).where(_row.id == notice_id, _row.clicked_at.is_(None))
    return tx.connection().execute(first.values(clicked_at=now)).rowcount == 1


def has(tx: Session, sending_id: str, states: Sequence[State]) -> bool:
    some = select(_row.id).where(_row.sending_id == sending_id, _row.state.in_(states)).limit(1)
    return tx.connection().execute(some).first() is not None


def count(tx: Session, sending_id: str) -> int:
    return tx.connection().execute(select(func.count()).where(_row.sending_id == sending_id)).scalar_one()


def oldest_due(tx: Session, now: datetime) -> datetime | None:
    """Since when the oldest queued notice could have been claimed."""
    due = select(func.min(_row.not_before)).where(_row.state == State.QUEUED, _row.not_before <= now)
    return tx.connection().execute(due).scalar()


def _to(business_id: int, person_id: int) -> ColumnElement[bool]:
    return (_row.business_id == business_id) & (_row.person_id == person_id)
