"""Consents: who follows a business, and for what. Whatever is taken back stops what is queued, in the same
transaction."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from rules.quality import WINDOW_DAYS
from rules.segments import Answers
from storage import callbacks, conversations, notices, stops
from storage.consent_rows import ConsentChange, Follow
from storage.customers import CONSENTS, new_code
from storage.engine import add_once

SLIP = timedelta(minutes=10)
"""A stop that is taken back so soon was none."""


@dataclass(frozen=True)
class Shown:
    """How a choice was made: which wording was shown, and where."""

    version: str
    via: str


@dataclass(frozen=True)
class Choice:
    """What a customer wants to get."""

    service: bool = True
    codes: bool = True
    offers: bool = False
    answers: Answers = field(default_factory=Answers)
    reference: str = ""


def follow(
    tx: Session, business_id: int, person_id: int, choice: Choice, shown: Shown, now: datetime
) -> Follow:
    """Begins to follow, or anew after a stop: the customer's code stays the same. Who follows already changes
    their choice."""
    chosen = {name: getattr(choice, name) for name in CONSENTS}
    told = {"business_id": business_id, "person_id": person_id, "since": now, **chosen}
    more = {"reference": choice.reference, **vars(choice.answers)}
    is_new = add_once(tx, Follow, customer_code=new_code(), **told, **more)
    mine = _locked(tx, business_id, person_id)
    assert mine is not None
    if is_new or not mine.is_on():
        mine.since = now if mine.ended_at is not None else mine.since
        mine.ended_at = mine.blocked_at = None
        changes = chosen
        _tell(tx, mine, "customer.followed", now, reference=choice.reference or mine.reference)
    else:
        changes = {name: value for name, value in chosen.items() if mine.chosen()[name] != value}
    for name, value in {**chosen, **vars(choice.answers)}.items():
        setattr(mine, name, value)
    mine.reference = choice.reference or mine.reference
    tx.add(mine)
    _prove(tx, mine, changes, shown, now)
    _stop_unwanted(tx, mine, now)
    return mine


def choose(
    tx: Session, business_id: int, person_id: int, changes: dict[str, bool], shown: Shown, now: datetime
) -> Follow | None:
    """Changes some of `service`, `codes`, `offers`. None if they do not follow. Nothing at all is no stop."""
    mine = _followed(tx, business_id, person_id)
    if mine is None:
        return None
    new = {name: value for name, value in changes.items() if mine.chosen()[name] != value}
    for name, value in new.items():
        setattr(mine, name, value)
    tx.add(mine)
    _prove(tx, mine, new, shown, now)
    _stop_unwanted(tx, mine, now)
    return mine


def answer(tx: Session, business_id: int, person_id: int, answers: Answers) -> None:
    """What they say of themselves for this business, if they follow it; an empty answer takes it back."""
    mine = _followed(tx, business_id, person_id)
    if mine is not None:
        for name, value in vars(answers).items():
            setattr(mine, name, value)
        tx.add(mine)


def stop(tx: Session, business_id: int, person_id: int, shown: Shown, now: datetime) -> bool:
    """Ends it, and everything queued for them; it counts against the quality if they had got a notice. False
    if they do not follow."""
    mine = _followed(tx, business_id, person_id)
    if mine is None:
        return False
    mine.ended_at, mine.service, mine.codes, mine.offers = now, False, False, False
    mine.language = mine.country = mine.age_band = ""
    mine.shows_name = False
    tx.add(mine)
    _prove(tx, mine, {"all": False}, shown, now)
    notices.stop_queued(tx, business_id, [person_id], now)
    _tell(tx, mine, "customer.stopped", now)
    conversations.end(tx, business_id, person_id, now)
    stops.count(tx, business_id, person_id, max(mine.since, now - timedelta(days=WINDOW_DAYS)), now)
    return True


def undo_stop(
    tx: Session, business_id: int, person_id: int, choice: Choice, shown: Shown, now: datetime
) -> Follow:
    """They follow again; a stop that was a slip of the finger, moments ago, counts against nobody. What it
    stopped stays stopped."""
    mine = _locked(tx, business_id, person_id)
    if mine is not None and mine.ended_at is not None and now - mine.ended_at <= SLIP:
        stops.uncount(tx, business_id, person_id, mine.since, mine.ended_at)
    return follow(tx, business_id, person_id, choice, shown, now)


def show_name(
    tx: Session, business_id: int, person_id: int, given: bool, shown: Shown, now: datetime
) -> Follow | None:
    """Whether the business sees their first name when they write. None if they do not follow."""
    mine = _followed(tx, business_id, person_id)
    if mine is None:
        return None
    if mine.shows_name != given:
        mine.shows_name = given
        tx.add(mine)
        _prove(tx, mine, {"name": given}, shown, now)
    return mine


def back(tx: Session, person_id: int, now: datetime) -> int:
    """They write to the bot again: what they followed before they blocked it goes on. Returns how many."""
    theirs = select(Follow).where(
        Follow.person_id == person_id, col(Follow.blocked_at).is_not(None), col(Follow.ended_at).is_(None)
    )
    found = tx.exec(theirs.order_by(col(Follow.business_id)).with_for_update()).all()
    for mine in found:
        _go_on(tx, mine, Shown("", "returned"), now)
    return len(found)


def resume(tx: Session, business_id: int, person_id: int, shown: Shown, now: datetime) -> None:
    """Goes on, if it is paused since they blocked the bot."""
    mine = _followed(tx, business_id, person_id)
    if mine is not None and mine.blocked_at is not None:
        _go_on(tx, mine, shown, now)


def _go_on(tx: Session, mine: Follow, shown: Shown, now: datetime) -> None:
    mine.blocked_at = None
    tx.add(mine)
    _prove(tx, mine, {"all": True}, shown, now)
    _tell(tx, mine, "customer.followed", now, reference=mine.reference)


def _followed(tx: Session, business_id: int, person_id: int) -> Follow | None:
    """The row, held until the commit; None if they do not follow. One that is paused is followed."""
    mine = _locked(tx, business_id, person_id)
    return mine if mine is not None and mine.ended_at is None else None


def _locked(tx: Session, business_id: int, person_id: int) -> Follow | None:
    theirs = select(Follow).where(Follow.business_id == business_id, Follow.person_id == person_id)
    return tx.exec(theirs.with_for_update(), execution_options={"populate_existing": True}).first()


def _tell(tx: Session, mine: Follow, kind: str, now: datetime, **more: str) -> None:
    """The business's own systems, if they want to be called: so they learn a customer's code."""
    callbacks.owe(tx, mine.business_id, [(kind, {"customer": mine.customer_code, **more})], now)


def _prove(tx: Session, mine: Follow, changes: dict[str, bool], shown: Shown, now: datetime) -> None:
    for what, given in changes.items():
        change = ConsentChange(
            business_id=mine.business_id,
            person_id=mine.person_id,
            at=now,
            what=what,
            given=given,
            shown_version=shown.version,
            via=shown.via,
        )
        tx.add(change)
    tx.flush()


def _stop_unwanted(tx: Session, mine: Follow, now: datetime) -> None:
    """What is queued of a kind that they do not want any more."""
    off = [priority for priority, name in enumerate(CONSENTS) if not mine.chosen()[name]]
    if off:
        notices.stop_queued(tx, mine.business_id, [mine.person_id], now, off)
