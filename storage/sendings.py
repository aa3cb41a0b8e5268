"""Sendings: one order of a business to send a template, to one customer or to many. It holds what it may cost
and is charged for what was sent."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from sqlmodel import Session, col, select

from rules.plans import Price
from rules.quality import Level
from rules.segments import Segment
from rules.staging import FIRST_LEAST
from rules.template import Category
from rules.terms import MESSAGES_PRICE, SENDING_FEE
from storage import businesses, notice_reports, notices, plan_uses, sending_stages, templates
from storage.businesses import Business
from storage.ledger import Entry, balance, business, post
from storage.notices import Batch
from storage.sending_rows import Sending, Stage
from storage.templates import Template
from storage.terms import terms

PUBLIC_ID_BYTES = 16


@dataclass(frozen=True)
class Asked:
    """What somebody wants sent to `total` customers. `asked_by` is `person:<id>` or `key:<id>`; `values` are
    those that are the same for all."""

    template_id: int
    total: int
    asked_by: str
    starts_at: datetime | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    segment: Segment | None = None


@dataclass(frozen=True)
class Estimate:
    """What it would cost, in nanostars: of `total` customers the plan covers `in_plan`; `balance` is what the
    business has."""

    total: int
    in_plan: int
    cost: int
    balance: int

    @property
    def is_affordable(self) -> bool:
        return self.cost <= max(self.balance, 0)


class SendingRefusal(StrEnum):
    """Why nothing is sent. Nothing was written."""

    CLOSED = "closed"
    TEMPLATE = "template"
    """It is not this business's, not approved, resting or off."""
    RED = "red"
    """Offers stop while its quality is red."""
    NOBODY = "nobody"
    BALANCE = "balance"
    """It goes beyond the plan, and the balance is too little."""


def estimate(
    tx: Session, sender: Business, total: int, now: datetime, starts_at: datetime | None = None
) -> Estimate:
    """At today's prices."""
    assert sender.id is not None
    in_plan = min(total, plan_uses.allowance(tx, sender, starts_at or now).free)
    return Estimate(total, in_plan, _price(tx).cost(total, in_plan), balance(tx, business(sender.id)))


def open_sending(tx: Session, business_id: int, asked: Asked, now: datetime) -> Sending | SendingRefusal:
    """Holds its cost and its part of the plan. Then `notices.queue` writes its notices, in one transaction or
    in many, and `filled` lets it begin."""
    sender = businesses.locked(tx, business_id)
    template = templates.find(tx, asked.template_id)
    if refusal := _refuse(sender, template, asked, now):
        return refusal
    assert template is not None
    account, starts_at = business(business_id), asked.starts_at or now
    balance(tx, account, lock=True)
    wants = estimate(tx, sender, asked.total, now, starts_at)
    if not wants.is_affordable:
        return SendingRefusal.BALANCE
    price = _price(tx)
    sending = Sending(
        id=secrets.token_urlsafe(PUBLIC_ID_BYTES),
        business_id=business_id,
        template_id=asked.template_id,
        priority=Category(template.category).priority,
        asked_by=asked.asked_by,
        created_at=now,
        starts_at=starts_at,
        total=asked.total,
        in_plan=wants.in_plan,
        fee=price.fee,
        each=price.each,
        held=wants.cost,
        sealed_values=notices.seal_values(tx, asked.values),
        segment=asked.segment.as_json() if asked.segment else "",
    )
    tx.add(sending)
    tx.flush()
    plan_uses.use(tx, business_id, starts_at, wants.in_plan)
    post(
        tx,
        [Entry("sending.hold", sending.id, account, sending.account(), wants.cost, sending.account())],
        now,
    )
    return sending


def batch_of(sending: Sending) -> Batch:
    """What `notices.queue` needs to know."""
    return Batch(sending.id, sending.business_id, sending.template_id, sending.priority)


def filled(tx: Session, sending_id: str, now: datetime) -> Sending:
    """All its notices are written: a small one may be sent at once."""
    sending = sending_stages.locked(tx, sending_id)
    assert sending.stage == Stage.FILLING
    assert notice_reports.count(tx, sending_id) <= sending.total
    sending.stage = Stage.FIRST
    tx.add(sending)
    if sending.starts_at <= now:
        sending_stages.release(tx, sending, FIRST_LEAST)
    return sending


def find(tx: Session, sending_id: str, business_id: int) -> Sending | None:
    """Of this business alone: another's looks the same as none."""
    sending = tx.get(Sending, sending_id)
    return sending if sending is not None and sending.business_id == business_id else None


def of_business(tx: Session, business_id: int, limit: int, offset: int = 0) -> Sequence[Sending]:
    """The newest first."""
    theirs = select(Sending).where(Sending.business_id == business_id)
    theirs = theirs.order_by(col(Sending.created_at).desc(), col(Sending.id))
    return tx.exec(theirs.limit(limit).offset(offset)).all()


def stop(tx: Session, sending_id: str, why: str, now: datetime) -> bool:
    """Nothing more of it is sent; what it holds beyond what may still be charged returns at once. False if
    it is over or stopped already."""
    sending = sending_stages.locked(tx, sending_id)
    if sending.ended_at is not None or sending.stage == Stage.STOPPED:
        return False
    sending_stages.stop(tx, sending, why, now)
    return True


def stop_all(tx: Session, business_id: int, why: str, now: datetime, priority: int | None = None) -> int:
    """Every open sending of a business, or those of one priority: it closed, or its offers stop."""
    theirs = select(Sending.id).where(Sending.business_id == business_id, col(Sending.ended_at).is_(None))
    if priority is not None:
        theirs = theirs.where(Sending.priority == priority)
    return sum(stop(tx, one, why, now) for one in tx.exec(theirs.order_by(col(Sending.id))).all())


def free(tx: Session, business_id: int, amount: int, now: datetime) -> None:
    """Stops sendings, the newest first, until the balance covers `amount` nanostars: what paid for them goes
    back."""
    theirs = select(Sending.id).where(Sending.business_id == business_id, col(Sending.ended_at).is_(None))
    theirs = theirs.where(Sending.held > 0).order_by(col(Sending.created_at).desc(), col(Sending.id))
    for sending_id in tx.exec(theirs).all():
        if balance(tx, business(business_id), lock=True) >= amount:
            return
        stop(tx, sending_id, "refunded", now)


def _refuse(
    sender: Business, template: Template | None, asked: Asked, now: datetime
) -> SendingRefusal | None:
    if sender.closed_at is not None:
        return SendingRefusal.CLOSED
    if template is None or template.business_id != sender.id or not template.is_ready(now):
        return SendingRefusal.TEMPLATE
    if template.category == Category.MARKETING and sender.quality == Level.RED:
        return SendingRefusal.RED
    return SendingRefusal.NOBODY if asked.total <= 0 else None


def _price(tx: Session) -> Price:
    held = terms(tx)
    return Price.of_terms(held[SENDING_FEE], held[MESSAGES_PRICE])
