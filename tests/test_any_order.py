"""Whatever Telegram tells, in any order and however often: the books come out the same."""

from dataclasses import dataclass, replace
from datetime import datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from rules.checkout import Charge
from rules.membership import GIFT_MONTH, MONTH, YEAR
from rules.promo import Gives
from storage import Storage, orders, payments, promo_uses, promos, refunds
from storage.ledger import TELEGRAM
from storage.memberships import Membership
from storage.promos import Making
from storage.verify import verify
from tests.books import balances_in
from tests.sales import (
    ADA,
    BRUNA,
    BRUNO,
    DAY,
    NOON,
    advertised_in,
    ordered_in,
)


@dataclass(frozen=True)
class Event:
    """Something that Telegram tells: of a payment or of its refund."""

    verb: str
    charge: Charge

    def happens(self, tx: Session, payload: str) -> None:
        if self.verb == "refund":
            refunds.refund(tx, self.charge.charge_id, self.charge.payer_id, TELEGRAM, NOON)
        else:
            payments.book(tx, replace(self.charge, payload=payload), NOON)


def cheaper_in(tx: Session) -> str:
    """An order of Bruno's for a year with a code that he alone may use."""
    promos.make(tx, Making("Fair", Gives.PERCENT, 20, 1, None, word="FAIR"), 1, NOON)
    order = promo_uses.open_discounted(tx, BRUNO, (orders.PREMIUM, YEAR.key), "FAIR", NOON)
    assert isinstance(order, orders.Order)
    return order.id


class Undo(Exception):
    """Rolls a transaction back, so that the next example finds an empty database."""


MONTHS = [Charge(f"month {n}", BRUNA, "month", 100, True, n == 1, NOON + n * 30 * DAY) for n in (1, 2, 3)]
CHARGES = [
    *MONTHS,
    Charge("year 1", BRUNA, "year", 1_000),
    Charge("year 2", BRUNA, "year", 1_000),
    Charge("bruno's year", BRUNO, "bruno", 1_000),
    Charge("ada's budget", ADA, "campaign", 70),
    Charge("bruna's gift", BRUNA, "gift", 100),
    Charge("with a code", BRUNO, "cheaper", 800),
    Charge("with it again", BRUNO, "cheaper", 800),
    Charge("lost", BRUNO, "?", 3),
]
histories = st.lists(
    st.builds(Event, st.sampled_from(["pay", "refund"]), st.sampled_from(CHARGES)), min_size=1, max_size=12
)


def told(storage: Storage, history: list[Event]) -> tuple[dict[str, str], list[datetime], list[str]]:
    """What the books, the memberships and the check say once all was told. Nothing of it is kept."""
    try:
        with storage.transaction() as tx:
            campaign_id, budget = advertised_in(tx)
            payloads = {
                "month": ordered_in(tx, MONTH, BRUNA),
                "year": ordered_in(tx, YEAR, BRUNA),
                "bruno": ordered_in(tx, YEAR, BRUNO),
                "campaign": budget,
                "gift": ordered_in(tx, GIFT_MONTH, BRUNA, orders.GIFT),
                "cheaper": cheaper_in(tx),
            }
            for event in history:
                event.happens(tx, payloads.get(event.charge.payload, "?"))
            tx.flush()
            members = tx.exec(select(Membership).order_by(col(Membership.person_id))).all()
            seen = balances_in(tx), [member.until for member in members], verify(tx, NOON)
            raise Undo
    except Undo:
        accounts, ends, found = seen
        return {name.replace(f":{campaign_id}", ""): held for name, held in accounts.items()}, ends, found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(history=histories)
def test_order_and_repeats_do_not_matter(storage: Storage, history: list[Event]) -> None:
    in_turn = sorted(set(history), key=lambda event: (event.verb, event.charge.charge_id))
    seen = told(storage, history)
    assert seen == told(storage, in_turn)
    assert seen[2] == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(history=histories)
def test_what_telegram_keeps_is_what_was_paid_less_refunds(storage: Storage, history: list[Event]) -> None:
    kept = {(event.charge.charge_id, event.charge.stars) for event in history if event.verb == "pay"}
    back = {event.charge.charge_id for event in history if event.verb == "refund"}
    stars = sum(stars for charge_id, stars in kept if charge_id not in back)
    assert told(storage, history)[0].get("telegram", "0") == (f"-{stars}" if stars else "0")
