"""Telegram's book, read in any pages, with any part of it told by updates: the books come out the same."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from rules.checkout import Charge
from rules.membership import MONTH, YEAR
from storage import Storage, drift, payments, reconciling, refunds, star_book
from storage.columns import NANOSTARS
from storage.ledger import TELEGRAM
from storage.memberships import Membership
from storage.star_book import StarRow
from storage.verify import verify
from tests.books import balances_in
from tests.sales import BRUNA, BRUNO, DAY, NOON, ordered_in
from tests.test_any_order import Undo

VERBS = ("month", "year", "affiliate", "lost", "refund", "chargeback", "withdrawal", "return", "in", "out")
TOLD = ("before", "after", "never")
acts = st.lists(st.tuples(st.sampled_from(VERBS), st.sampled_from(TOLD)), min_size=1, max_size=12)
pages = st.lists(st.tuples(st.integers(0, 11), st.integers(1, 6), st.booleans()), max_size=8)

Tell = Callable[[Session], object]


@dataclass
class History:
    """What happened at Telegram: its rows, and when each update reaches the bot, if ever."""

    orders: dict[str, str]
    rows: list[dict[str, Any]] = field(default_factory=list)
    updates: dict[str, list[Tell]] = field(default_factory=lambda: {when: [] for when in TOLD})
    standing: list[tuple[dict[str, Any], Charge]] = field(default_factory=list)

    def happens(self, verb: str, told: str) -> None:
        number = f"c{len(self.rows)}"
        at = NOON + len(self.rows) * 30 * DAY
        if verb in ("month", "year", "affiliate", "lost"):
            self._pays(verb, number, at, told)
        elif verb in ("refund", "chargeback") and self.standing:
            self._goes_back(verb, at, told)
        elif verb in ("withdrawal", "return", "in", "out"):
            side = "receiver" if verb in ("withdrawal", "out") else "source"
            partner = {"type": "fragment"} if verb in ("withdrawal", "return") else {"type": "telegram_ads"}
            self._writes(number, 7 * NANOSTARS + 5, at, {side: partner})

    def _writes(self, number: str, nanostars: int, at: datetime, sides: dict[str, Any]) -> None:
        amount, rest = divmod(nanostars, NANOSTARS)
        row = {"id": number, "amount": amount, "nanostar_amount": rest, "date": int(at.timestamp())}
        self.rows.append(row | sides)

    def _pays(self, verb: str, number: str, at: datetime, told: str) -> None:
        stars, order = {"month": 100, "lost": 3}.get(verb, 1_000), self.orders.get(verb, "?")
        partner = self._partner(order)
        net = stars * NANOSTARS
        if verb == "affiliate":
            net -= 100 * NANOSTARS + 1
            partner["affiliate"] = {"commission_per_mille": 100, "amount": 100, "nanostar_amount": 1}
        is_first = verb == "month" and all(charge.payload != order for _, charge in self.standing)
        expiry = at + 30 * DAY if verb == "month" else None
        if verb == "month":
            partner["subscription_period"] = 2_592_000
        charge = Charge(number, BRUNA, order, stars, verb == "month", is_first, expiry)
        self._writes(number, net, at, {"source": partner})
        self.standing.append((self.rows[-1], charge))
        self.updates[told].append(lambda tx: payments.book(tx, charge, NOON))

    def _goes_back(self, verb: str, at: datetime, told: str) -> None:
        row, charge = self.standing.pop(0)
        nanostars = row["amount"] * NANOSTARS + row["nanostar_amount"]
        receiver = row["source"] if verb == "refund" else {"type": "other"}
        receiver = receiver | {"affiliate": row["source"].get("affiliate")}
        self._writes(charge.charge_id, nanostars, at, {"receiver": receiver})
        if verb == "refund":
            tell: Tell = lambda tx: refunds.refund(tx, charge.charge_id, BRUNA, TELEGRAM, NOON)  # noqa: E731
            self.updates[told].append(tell)

    @staticmethod
    def _partner(order: str) -> dict[str, Any]:
        user = {"id": BRUNA, "is_bot": False, "first_name": "Bruna"}
        return {"type": "user", "transaction_type": "invoice_payment", "user": user, "invoice_payload": order}


def outcome(
    storage: Storage, history: list[tuple[str, str]], read: list[tuple[int, int, bool]], *, all_told: bool
) -> tuple[dict[str, str], list[datetime], list[str], int]:
    """The balances, ends of premium, complaints and drift once everything was read. Nothing is kept."""
    late = NOON + 10_000 * DAY
    try:
        with storage.transaction() as tx:
            orders = {"month": ordered_in(tx, MONTH, BRUNA), "year": ordered_in(tx, YEAR, BRUNA)}
            world = History(orders | {"affiliate": ordered_in(tx, YEAR, BRUNA), "bruno": str(BRUNO)})
            for verb, told in history:
                world.happens(verb, "before" if all_told else told)
            for tell in world.updates["before"]:
                tell(tx)
            for offset, length, is_ripe in read:
                begin = min(offset, star_book.state(tx).rows_read)  # again, but never with a gap
                page = world.rows[begin : begin + length]
                reconciling.take_page(tx, begin, page, late if is_ripe else None, NOON)
            for tell in world.updates["after"]:
                tell(tx)
            for offset in range(0, len(world.rows), 5):
                reconciling.take_page(tx, offset, world.rows[offset : offset + 5], late, NOON)
            tx.flush()
            assert len(tx.exec(select(StarRow)).all()) == len(world.rows)
            members = tx.exec(select(Membership).order_by(col(Membership.person_id))).all()
            kept = sum(_signed(row) for row in world.rows)
            seen = (
                balances_in(tx),
                [m.until for m in members],
                verify(tx, NOON),
                kept - drift.expected(tx, []),
            )
            raise Undo
    except Undo:
        return seen


def _signed(row: dict[str, Any]) -> int:
    nanostars = int(row["amount"] * NANOSTARS + row["nanostar_amount"])
    return nanostars if "source" in row else -nanostars


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(history=acts, read=pages)
def test_reading_makes_good_what_nobody_told(
    storage: Storage, history: list[tuple[str, str]], read: list[tuple[int, int, bool]]
) -> None:
    seen = outcome(storage, history, read, all_told=False)
    assert seen == outcome(storage, history, [], all_told=True)
    assert seen[2:] == ([], 0)
