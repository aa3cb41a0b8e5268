"""Quality: what customers say of a business's notices, day by day; their reports; how its state changed."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, func
from sqlmodel import Field, Session, SQLModel, col, select

from rules.quality import REASONS, WINDOW_DAYS, Day, Level, Numbers, loses_verification, numbers
from storage import businesses, callbacks
from storage.businesses import Business
from storage.columns import UtcDateTime
from storage.engine import add_once
from storage.notice_rows import Notice
from storage.prepared import Inserting, Prepared

NO_TEMPLATE = 0
COUNTED = ("recipients", "stops", "reports")


class QualityDay(SQLModel, table=True):
    """What one UTC day brought a business by one template (NO_TEMPLATE: nobody can tell which). All of a
    business's rows of a day together are its day."""

    __tablename__ = "quality_day"

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    day: date = Field(primary_key=True)
    template_id: int = Field(primary_key=True)
    recipients: int = 0
    stops: int = 0
    reports: int = 0


class QualityChange(SQLModel, table=True):
    """A business went from one state to another, by these numbers."""

    __tablename__ = "quality_change"

    id: int | None = Field(default=None, primary_key=True)
    business_id: int = Field(foreign_key="business.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime)
    before: str
    after: str
    """A rules.quality.Level."""
    lost_verification: bool = False
    numbers: str
    """The fields of rules.quality.Numbers, as JSON."""


class CustomerReport(SQLModel, table=True):
    """A customer's word against a business: one a day counts."""

    __tablename__ = "customer_report"

    business_id: int = Field(primary_key=True, foreign_key="business.id")
    person_id: int = Field(primary_key=True, sa_type=BigInteger)
    day: date = Field(primary_key=True)
    notice_id: int = Field(sa_type=BigInteger, index=True)
    template_id: int
    reason: str
    """One of rules.quality.REASONS."""
    at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True)
class Judged:
    """What `judge` found. `change` is None if the state stays; `loses` asks for `verifications.lose`."""

    numbers: Numbers
    level: Level
    change: QualityChange | None
    loses: bool


def _adding(insert: Inserting) -> Any:
    add = insert(QualityDay)
    sums = {name: getattr(QualityDay, name) + add.excluded[name] for name in COUNTED}
    return add.on_conflict_do_update(index_elements=["business_id", "day", "template_id"], set_=sums)


_ADD = Prepared(_adding)


def count(tx: Session, what: Mapping[tuple[int, int], int], day: date, *, kind: str = "recipients") -> None:
    """Adds to a day: how many by (business, template). `kind` is one of COUNTED."""
    nothing = dict.fromkeys(COUNTED, 0)
    for (business, template), many in sorted(what.items()):
        if many:
            key = {"business_id": business, "template_id": template, "day": day}
            _ADD.run(tx, {**key, **nothing, kind: many})


def report(tx: Session, notice: tuple[int, int, int], person_id: int, reason: str, now: datetime) -> bool:
    """A customer reports a notice = (its id, business, template). False if they reported this business today:
    more often does not weigh more. Whether the notice was theirs, the caller has checked."""
    assert reason in REASONS
    notice_id, business_id, template_id = notice
    said = {"business_id": business_id, "person_id": person_id, "day": now.date(), "notice_id": notice_id}
    if not add_once(tx, CustomerReport, template_id=template_id, reason=reason, at=now, **said):
        return False
    count(tx, {(business_id, template_id): 1}, now.date(), kind="reports")
    return True


def numbers_of(tx: Session, business: Business, now: datetime) -> Numbers:
    """Of the last seven days, but not of what is forgiven."""
    days = _days(tx, QualityDay.business_id == business.id, now)
    return numbers([day for day in days if day.day >= business.judged_from], now.date())


def numbers_of_template(tx: Session, template_id: int, now: datetime) -> Numbers:
    return numbers(_days(tx, QualityDay.template_id == template_id, now), now.date())


def complained_since(tx: Session, template_id: int, since: datetime) -> bool:
    """Whether anybody stopped or reported because of a template since a moment."""
    stops = select(Notice.id).where(Notice.template_id == template_id, col(Notice.stopped_at) >= since)
    reports = select(CustomerReport.person_id).where(
        CustomerReport.template_id == template_id, CustomerReport.at >= since
    )
    return any(tx.exec(found.limit(1)).first() is not None for found in (stops, reports))


def judge(tx: Session, business_id: int, now: datetime) -> Judged:
    """Writes the state that a business is in now, and its history. It locks the business's row."""
    business = businesses.locked(tx, business_id)
    found = numbers_of(tx, business, now)
    before, level = Level(business.quality), found.level
    if level is Level.RED:
        business.red_since = business.red_since or now
    else:
        business.red_since = None
    loses = business.is_verified() and loses_verification(found, business.red_since, now)
    business.quality = level
    change = None
    if level is not before or loses:
        change = _changed(tx, business_id, (before, level), found, now)
        change.lost_verification = loses
        says = {"before": before.value, "after": level.value, "lost_verification": loses}
        callbacks.owe(tx, business_id, [("quality.changed", says)], now)
    tx.add(business)
    tx.flush()
    return Judged(found, level, change, loses)


def to_judge(tx: Session, now: datetime) -> Sequence[int]:
    """Businesses whose state may be another than it was: those with days in the window, and those that are
    not green."""
    recent = select(QualityDay.business_id).where(QualityDay.day > now.date() - timedelta(days=WINDOW_DAYS))
    bad = select(Business.id).where(Business.quality != Level.GREEN, col(Business.closed_at).is_(None))
    found = {*tx.exec(recent.distinct()).all(), *tx.exec(bad).all()}
    return sorted(one for one in found if one is not None)


def history(tx: Session, business_id: int, limit: int) -> Sequence[QualityChange]:
    """The latest first."""
    theirs = select(QualityChange).where(QualityChange.business_id == business_id)
    return tx.exec(theirs.order_by(col(QualityChange.id).desc()).limit(limit)).all()


def reports_of(tx: Session, business_id: int, since: datetime) -> Mapping[str, int]:
    """How many reports by reason."""
    theirs = select(CustomerReport.reason, func.count()).where(
        CustomerReport.business_id == business_id, CustomerReport.at >= since
    )
    return dict(tx.exec(theirs.group_by(col(CustomerReport.reason))).all())


def _days(tx: Session, which: bool, now: datetime) -> list[Day]:
    recipients, stops = func.sum(QualityDay.recipients), func.sum(QualityDay.stops)
    since = now.date() - timedelta(days=WINDOW_DAYS)
    sums = select(col(QualityDay.day), recipients, stops, func.sum(QualityDay.reports))
    rows = tx.exec(sums.where(which, QualityDay.day > since).group_by(col(QualityDay.day))).all()
    return [Day(day, int(got), int(stopped), int(reported)) for day, got, stopped, reported in rows]


def _changed(
    tx: Session, business_id: int, states: tuple[Level, Level], found: Numbers, now: datetime
) -> QualityChange:
    before, after = states
    told = json.dumps(vars(found))
    change = QualityChange(business_id=business_id, at=now, before=before, after=after, numbers=told)
    tx.add(change)
    return change
