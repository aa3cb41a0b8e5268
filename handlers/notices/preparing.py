"""What becomes of a claimed notice: it is written out now, waits for the morning, or has had its day."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography.fernet import InvalidToken
from sqlmodel import Session, col, select

from handlers.context import Context
from handlers.notices.hours import zone_of
from handlers.notices.letter import Letter, written
from rules.night import awake_from
from storage import notice_reports, notices
from storage.businesses import Business
from storage.consent_rows import Follow
from storage.notice_rows import MARKETING, Notice, State
from storage.notices import Ended
from storage.people import Person
from storage.sending_rows import Sending
from storage.templates import Template

OFFERS_A_WEEK = 2
"""To one customer, by one business."""
WEEK = timedelta(days=7)
OTHER_IN_HAND = timedelta(seconds=5)
"""How long an offer waits whose fellow is on its way to the same customer."""


@dataclass(frozen=True)
class Later:
    """A notice that goes back into the queue."""

    notice_id: int
    not_before: datetime


Fate = Letter | Ended | Later
Pair = tuple[int, int]
"""A business and a person."""


def prepare(
    context: Context, tx: Session, taken: Sequence[Notice], in_hand: Collection[Letter]
) -> list[Fate]:
    """`in_hand` are letters that were written before and have no outcome yet."""
    wanted = notice_reports.wanted(tx, [one.id or 0 for one in taken])
    people, _held = _people(tx, taken), _papers(tx, taken)
    offers = [_pair(one.notice) for one in in_hand if one.notice.priority == MARKETING]
    fates: list[Fate] = []
    for notice in taken:
        fate = _fate(context, tx, notice, people.get(notice.person_id or 0), offers)
        if notice.id not in wanted:
            fate = Ended(notice.id or 0, State.STOPPED)
        if isinstance(fate, Letter) and notice.priority == MARKETING:
            offers.append(_pair(notice))
        fates.append(fate)
    return fates


def _fate(
    context: Context, tx: Session, notice: Notice, person: Person | None, offers: Collection[Pair]
) -> Fate:
    assert notice.id is not None
    now = context.now()
    template = tx.get_one(Template, notice.template_id)
    sender = tx.get_one(Business, notice.business_id)
    if template.content_hash != template.draft().content_hash():  # only what was approved is sent
        return Ended(notice.id, State.FAILED)
    if sender.closed_at is not None:
        return Ended(notice.id, State.STOPPED)
    morning = _morning(tx, notice, template, sender, person, now)
    if morning > now:
        return Later(notice.id, morning)
    if (kept := _capped(tx, notice, offers, now)) is not None:
        return kept
    sending = tx.get_one(Sending, notice.sending_id)
    try:
        values = notices.values_of(tx, notice, sending.sealed_values)
    except (
        InvalidToken
    ):  # sealed with another DATA_KEY: it can never be read, and must not hold up the others
        return Ended(notice.id, State.FAILED)
    say = context.voice_for(person)
    return written(context, say, sender, template, notice, values)


def _morning(
    tx: Session,
    notice: Notice,
    template: Template,
    sender: Business,
    person: Person | None,
    now: datetime,
) -> datetime:
    """Codes and alerts come at night too."""
    if template.category == "authentication" or template.is_alert:
        return now
    follow = select(Follow.country).where(
        Follow.business_id == notice.business_id, Follow.person_id == notice.person_id
    )
    return awake_from(now, zone_of(person, tx.exec(follow).first() or "", sender.country))


def _capped(tx: Session, notice: Notice, offers: Collection[Pair], now: datetime) -> Fate | None:
    """Why an offer is not sent now: its customer had enough of them, or may get enough right now."""
    if notice.priority != MARKETING:
        return None
    assert notice.id is not None
    business_id, person_id = _pair(notice)
    had = notice_reports.count_for(tx, business_id, person_id, (MARKETING,), now - WEEK)
    if had >= OFFERS_A_WEEK:
        return Ended(notice.id, State.CAPPED)
    coming = sum(one == (business_id, person_id) for one in offers)
    return Later(notice.id, now + OTHER_IN_HAND) if coming and had + coming >= OFFERS_A_WEEK else None


def _papers(tx: Session, taken: Sequence[Notice]) -> list[Sequence[Template | Business | Sending]]:
    """What many notices have in common, read at once: while somebody holds it, `tx.get` asks no more."""
    return [
        tx.exec(select(Template).where(col(Template.id).in_({one.template_id for one in taken}))).all(),
        tx.exec(select(Business).where(col(Business.id).in_({one.business_id for one in taken}))).all(),
        tx.exec(select(Sending).where(col(Sending.id).in_({one.sending_id for one in taken}))).all(),
    ]


def _people(tx: Session, taken: Sequence[Notice]) -> dict[int, Person]:
    ids = {one.person_id for one in taken}
    return {person.id: person for person in tx.exec(select(Person).where(col(Person.id).in_(ids))).all()}


def _pair(notice: Notice) -> Pair:
    return notice.business_id, notice.person_id or 0
