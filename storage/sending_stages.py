"""How a sending goes on: the first part, a wait, the rest; and how it is settled when it is over."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from rules.staging import WAIT, first_part, goes_on
from storage import callbacks, notice_reports, notices, plan_uses, templates
from storage.ledger import PLATFORM, Entry, business, post
from storage.notice_reports import Report
from storage.notice_rows import State
from storage.sending_rows import Sending, Stage

STOPPED_AT_ONCE = 2_000
FILLS_WITHIN = timedelta(minutes=30)
"""One whose notices were not all written by then was cut off: it is stopped."""


def locked(tx: Session, sending_id: str) -> Sending:
    return tx.get_one(Sending, sending_id, with_for_update=True, populate_existing=True)


def going(tx: Session, now: datetime, limit: int) -> Sequence[str]:
    """Ids of sendings that have begun and are not over, the oldest first, but for those that still wait for
    complaints: each is to be advanced."""
    begun = select(Sending.id).where(col(Sending.ended_at).is_(None), Sending.starts_at <= now)
    begun = begun.where(col(Sending.stage_until).is_(None) | (col(Sending.stage_until) <= now))
    return tx.exec(begun.order_by(col(Sending.starts_at), col(Sending.id)).limit(limit)).all()


def advance(tx: Session, sending_id: str, release_max: int, now: datetime) -> Sending:
    """Does the next thing for a sending: lets at most `release_max` more be claimed, waits, goes on, stops if
    customers complain, or settles it. To be called again and again; a call that comes too early does nothing.
    """
    sending = locked(tx, sending_id)
    if sending.ended_at is not None or now < sending.starts_at:
        return sending
    if sending.stage == Stage.FILLING:
        if now - sending.created_at > FILLS_WITHIN:
            stop(tx, sending, "abandoned", now)
        return sending
    if sending.stage == Stage.STOPPED:
        notices.stop_some(tx, sending.id, STOPPED_AT_ONCE, now)
    elif sending.stage == Stage.WAITING:
        _after_wait(tx, sending, now)
    if sending.stage in (Stage.FIRST, Stage.REST):
        _go_on(tx, sending, release_max, now)
    _look(tx, sending, now)
    tx.add(sending)
    tx.flush()
    return sending


def release(tx: Session, sending: Sending, limit: int) -> int:
    """Lets more of it be claimed, but no more than its stage allows."""
    most = first_part(sending.total) if sending.stage == Stage.FIRST else sending.total
    some = min(limit, most - sending.released)
    freed = notices.release(tx, sending.id, some) if some > 0 else 0
    sending.released += freed
    tx.add(sending)
    tx.flush()
    return freed


def stop(tx: Session, sending: Sending, why: str, now: datetime) -> None:
    """The caller holds its row. What cannot be charged any more returns now: only what was released can."""
    sending.stage, sending.why_stopped, sending.stage_until = Stage.STOPPED, why, None
    most = sending.price().cost(sending.released, sending.in_plan)
    rest = sending.held - most
    if rest > 0:
        sending.held = most
        _give_back(tx, sending, f"{sending.id}:stopped", rest, now)
    tx.add(sending)
    tx.flush()


def _go_on(tx: Session, sending: Sending, release_max: int, now: datetime) -> None:
    """While its template rests, it rests too; what is off sends nothing more."""
    template = templates.find(tx, sending.template_id)
    assert template is not None
    if template.off_at is not None and template.off_why != templates.REPLACED:
        stop(tx, sending, template.off_why, now)
    elif template.paused_until is None or template.paused_until <= now:
        release(tx, sending, release_max)


def _look(tx: Session, sending: Sending, now: datetime) -> None:
    """While some can be claimed, or are, there is nothing to decide."""
    if notice_reports.has(tx, sending.id, (State.QUEUED, State.SENDING)):
        return
    if not notice_reports.has(tx, sending.id, (State.STAGED,)):
        _settle(tx, sending, now)
    elif sending.stage == Stage.FIRST and sending.released >= first_part(sending.total):
        sending.stage, sending.stage_until = Stage.WAITING, now + WAIT


def _after_wait(tx: Session, sending: Sending, now: datetime) -> None:
    if sending.stage_until is not None and now < sending.stage_until:
        return
    found = notice_reports.report(tx, sending.id)
    if goes_on(found.sent, found.stopped_since, found.reported):
        sending.stage, sending.stage_until = Stage.REST, None
    else:
        stop(tx, sending, "complaints", now)


def _settle(tx: Session, sending: Sending, now: datetime) -> None:
    """Charges what was sent; the rest of the money and of the plan returns."""
    found: Report = notice_reports.report(tx, sending.id)
    sending.sent, sending.ended_at, sending.sealed_values = found.sent, now, ""
    sending.charged = sending.price().cost(found.sent, sending.in_plan)
    assert sending.charged <= sending.held
    rest, sending.held = sending.held - sending.charged, 0
    if sending.stage != Stage.STOPPED:
        sending.stage, sending.stage_until = Stage.DONE, None
    account = sending.account()
    post(tx, [Entry("business.platform", sending.id, account, PLATFORM, sending.charged, account)], now)
    _give_back(tx, sending, sending.id, rest, now)
    unused = sending.in_plan - min(sending.in_plan, found.sent)
    plan_uses.use(tx, sending.business_id, sending.starts_at, -unused)
    tx.add(sending)
    _tell(tx, sending, now)


def _tell(tx: Session, sending: Sending, now: datetime) -> None:
    """Of a message by the API to one customer its own state is told: see storage.api_messages."""
    if sending.asked_by.startswith("key:") and not sending.segment:
        return
    kind = "stopped" if sending.stage == Stage.STOPPED else "done"
    says = {"sending": sending.id, "total": sending.total, "sent": sending.sent, "why": sending.why_stopped}
    callbacks.owe(tx, sending.business_id, [(f"sending.{kind}", says)], now)


def _give_back(tx: Session, sending: Sending, key: str, amount: int, now: datetime) -> None:
    account = sending.account()
    post(tx, [Entry("sending.rest", key, account, business(sending.business_id), amount, account)], now)
