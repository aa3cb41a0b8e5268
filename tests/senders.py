"""Businesses in tests, straight in the storage: verified, with customers, templates and money."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from rules.business import Profile
from rules.checkout import Charge
from rules.ready_templates import LOGIN_CODE
from rules.template import Draft
from storage import (
    Storage,
    balances,
    businesses,
    consents,
    notice_claims,
    notices,
    orders,
    payments,
    sending_stages,
    sendings,
    template_review,
    templates,
    verifications,
)
from storage.businesses import Business
from storage.consents import Choice, Shown
from storage.ledger import business
from storage.notice_claims import Claimed
from storage.notice_rows import State
from storage.notices import Ended, Wanted
from storage.sending_rows import Sending
from storage.sendings import Asked
from storage.templates import Template

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)
BRUNA, OLGA = 1001, 1000
CUSTOMERS = 2_000_000
"""The ids of customers begin here."""
PROFILE = Profile("Panificio Rossi", "Bread since 1931", "food", "https://rossi.example", "IT")
SHOWN = Shown("2026-11", "link")
READY = Draft("Ready", "utility", "Your bread {reference} is ready.", samples={"reference": "27"})
BREAD = Draft("Bread", "marketing", "Fresh bread today. Come by!")
CODE = Draft("Login", "authentication", LOGIN_CODE.texts["en"], samples=LOGIN_CODE.samples)


def bakery(
    tx: Session,
    now: datetime = NOON,
    *,
    verified: bool = True,
    owner_id: int = BRUNA,
    name: str = PROFILE.name,
) -> Business:
    """Bruna's."""
    made = businesses.create(tx, owner_id, replace(PROFILE, name=name), now)
    assert made.id is not None
    if verified:
        asked = verifications.ask(tx, made.id, "file", now)
        assert isinstance(asked, verifications.Verification)
        assert verifications.proved(tx, asked.id or 0, now)
        assert verifications.approve(tx, asked.id or 0, OLGA, now)
    return made


def approved(tx: Session, sender: Business, draft: Draft, now: datetime = NOON) -> Template:
    template = templates.create(tx, sender.id or 0, draft, now)
    template_review.submit(tx, template.id or 0, now)
    made = template_review.approve(tx, template.id or 0, draft.content_hash(), OLGA, now)
    assert made is not None
    return made


def followers(tx: Session, sender: Business, count: int, now: datetime = NOON) -> dict[str, int]:
    """So many customers, who want everything: people by code."""
    choice = Choice(offers=True)
    people = range(CUSTOMERS, CUSTOMERS + count)
    follows = [consents.follow(tx, sender.id or 0, one, choice, SHOWN, now) for one in people]
    return {one.customer_code: one.person_id for one in follows}


def tops_up(tx: Session, sender: Business, stars: int, now: datetime = NOON) -> str:
    """The owner pays into the balance; the charge id."""
    order = balances.order_topup(tx, sender.owner_id, business(sender.id or 0), stars, now)
    charge_id = f"charge-{order.id}"
    payments.book(tx, Charge(charge_id, sender.owner_id, order.id, stars), now)
    return charge_id


def buys(tx: Session, order_id: str, now: datetime = NOON, *, charge_id: str = "") -> str:
    """Whoever the order is for pays it; the charge id."""
    order = orders.find_order(tx, order_id)
    assert order is not None
    charge_id = charge_id or f"charge-{order_id}"
    payments.book(tx, Charge(charge_id, order.buyer_id, order.id, order.stars), now)
    return charge_id


def sends(
    tx: Session, sender: Business, template: Template, wanted: Iterable[Wanted], now: datetime = NOON
) -> Sending:
    """A sending with all its notices."""
    rows = list(wanted)
    made = sendings.open_sending(tx, sender.id or 0, Asked(template.id or 0, len(rows), "person:1001"), now)
    assert isinstance(made, Sending), made
    notices.queue(tx, sendings.batch_of(made), rows, now)
    return sendings.filled(tx, made.id, now)


def to_all(people: dict[str, int], **values: str) -> list[Wanted]:
    return [Wanted(code, person_id, values) for code, person_id in people.items()]


def delivers(tx: Session, now: datetime, state: State = State.SENT, limit: int = 1_000) -> list[Claimed]:
    """Claims what is due, and everything ends the same way."""
    taken = notice_claims.claim(tx, now, limit)
    notices.ended(tx, [Ended(one.id, state, one.id if state == State.SENT else None) for one in taken], now)
    return taken


def runs(storage: Storage, now: datetime, times: int = 3) -> None:
    """The clock comes round so many times: everything that is due is sent, and every sending goes on."""
    for _ in range(times):
        with storage.transaction() as tx:
            for sending_id in sending_stages.going(tx, now, 100):
                sending_stages.advance(tx, sending_id, 1_000, now)
            delivers(tx, now, limit=10_000)
