"""Members' premium reaches the artists whose stickers they sent, month by month; on both engines."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from storage import Storage, earnings, gifts, held, licences, pools, refunds, sold, stats
from storage.ledger import TELEGRAM
from storage.packs import Pack
from storage.pools import Explained
from storage.verify import verify
from tests.books import balances_in
from tests.conftest import DATA_KEY
from tests.packing import becomes_member, buys, makes_pack, uses

MAY = datetime(2027, 5, 12, 12, tzinfo=UTC)
JUNE_CLOSES = datetime(2027, 7, 2, tzinfo=UTC)
MAY_CLOSES = datetime(2027, 6, 2, tzinfo=UTC)
ANNA, ENZO, BRUNA, CARLO = 7, 8, 9, 10


@pytest.fixture
def tx(storage: Storage) -> Iterator[Session]:
    """All of a test in one transaction; at its end the books are right."""
    with storage.transaction() as tx:
        yield tx
        tx.flush()
        assert verify(tx, JUNE_CLOSES + timedelta(hours=1)) == []


def shares_out(tx: Session, now: datetime, limit: int = 100) -> None:
    """What the clock does until nothing is due any more."""
    while pools.enrol(tx, limit) or pools.share_out(tx, pools.due(tx, now, limit), now):
        pass


def members_packs(tx: Session) -> tuple[Pack, Pack]:
    return makes_pack(tx, ANNA, MAY, "members"), makes_pack(tx, ENZO, MAY, "members")


def test_a_month_is_shared_by_use(tx: Session) -> None:
    """A year of 1000 Stars put 300 into the pool; May had 19.5 of its 365 days."""
    anna, enzo = members_packs(tx)
    becomes_member(tx, BRUNA, "year", "y1", MAY)
    uses(tx, BRUNA, enzo, 1, MAY, uses(tx, BRUNA, anna, 2, MAY, 1))
    shares_out(tx, MAY_CLOSES - timedelta(seconds=1))
    assert balances_in(tx)["pool"] == "300"
    shares_out(tx, MAY_CLOSES)
    part = 300 * 10**9 * 39 // 730
    assert pools.explain(tx, ANNA, "2027-05") == Explained(1, 2, part * 2 // 3)
    assert pools.explain(tx, ENZO, "2027-05") == Explained(1, 1, part - part * 2 // 3)
    assert pools.explain(tx, ANNA, "2027-06") == Explained(0, 0, 0)


def test_unused_money_is_the_platforms(tx: Session) -> None:
    becomes_member(tx, BRUNA, "month", "m1", MAY)
    shares_out(tx, JUNE_CLOSES)
    assert balances_in(tx) == {"platform": "100", "telegram": "-100"}
    assert stats.figures(tx, 0, JUNE_CLOSES).now.ours == 100 * 10**9


def test_own_packs_and_licences_claim_nothing(tx: Session) -> None:
    anna, enzo = members_packs(tx)
    becomes_member(tx, ANNA, "month", "m1", MAY)
    licences.grant(tx, ANNA, enzo.id or 0, licences.FREE, "", MAY)
    uses(tx, ANNA, enzo, 3, MAY, uses(tx, ANNA, anna, 3, MAY, 1))
    shares_out(tx, JUNE_CLOSES)
    assert balances_in(tx) == {"platform": "100", "telegram": "-100"}


def test_a_gift_accrues_when_it_is_redeemed(tx: Session) -> None:
    anna, _enzo = members_packs(tx)
    token = becomes_member(tx, CARLO, "gift-month", "g1", MAY - timedelta(days=40)).goods.gift
    gifts.redeem(tx, token, BRUNA, MAY)
    uses(tx, BRUNA, anna, 1, MAY, 1)
    shares_out(tx, JUNE_CLOSES)
    assert balances_in(tx) == {"payee:7": "19.5", "platform": "80.5", "telegram": "-100"}


def test_a_refund_takes_back_what_was_shared(tx: Session) -> None:
    """Exactly, below zero for who has it no more, and nothing of it is shared out any more."""
    anna, enzo = members_packs(tx)
    becomes_member(tx, BRUNA, "year", "y1", MAY)
    becomes_member(tx, CARLO, "month", "m1", MAY)
    uses(tx, CARLO, anna, 1, MAY, uses(tx, BRUNA, enzo, 1, MAY, uses(tx, BRUNA, anna, 2, MAY, 1)))
    shares_out(tx, MAY_CLOSES)
    refunds.refund(tx, "y1", BRUNA, TELEGRAM, MAY_CLOSES)
    assert pools.explain(tx, ANNA, "2027-05") == Explained(1, 1, 19_500_000_000)
    assert pools.explain(tx, ENZO, "2027-05") == Explained(0, 0, 0)
    assert held.held(tx, MAY_CLOSES) == 19_500_000_000
    shares_out(tx, JUNE_CLOSES)
    assert balances_in(tx) == {"payee:7": "19.5", "platform": "80.5", "telegram": "-100"}


def test_what_went_back_before_is_never_shared(tx: Session) -> None:
    anna, _enzo = members_packs(tx)
    becomes_member(tx, BRUNA, "month", "m1", MAY)
    uses(tx, BRUNA, anna, 1, MAY, 1)
    refunds.refund(tx, "m1", BRUNA, TELEGRAM, MAY)
    becomes_member(tx, CARLO, "month", "m2", MAY)
    pools.enrol(tx, 100)
    refunds.refund(tx, "m2", CARLO, TELEGRAM, MAY)
    shares_out(tx, JUNE_CLOSES)
    assert balances_in(tx) == {}


def test_artists_see_what_the_pool_brought(tx: Session) -> None:
    anna, _enzo = members_packs(tx)
    sale = makes_pack(tx, ANNA, MAY)
    becomes_member(tx, BRUNA, "month", "m1", MAY)
    buys(tx, BRUNA, sale, "c1", MAY)
    uses(tx, BRUNA, anna, 4, MAY, 1)
    shares_out(tx, MAY_CLOSES)
    told = [(one.sold.what, one.sold.place, one.share) for one in earnings.sales(tx, ANNA, 9) if one.sold]
    assert told == [("pool", "2027-05", 19_500_000_000), ("pack", f"Pack {sale.id}", 7_000_000_000)]
    assert [(one.what, one.earned) for one in sold.places(tx, ANNA)] == [
        ("pool", 19_500_000_000),
        ("pack", 7_000_000_000),
    ]


EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("pays"), st.integers(0, 2), st.sampled_from(["month", "year"])),
        st.tuples(st.just("uses"), st.integers(0, 2), st.integers(0, 1)),
        st.tuples(st.just("refunds"), st.integers(0, 9), st.just(0)),
        st.tuples(st.just("shares out"), st.integers(1, 3), st.just(0)),
        st.tuples(st.just("dies"), st.just(0), st.just(0)),
        st.tuples(st.just("passes"), st.integers(1, 40), st.just(0)),
    ),
    max_size=25,
)


class History:
    """What happens to members, packs and the pool, in any order; a process that dies leaves nothing."""

    def __init__(self, tx: Session) -> None:
        self.tx, self.now, self.number = tx, MAY, 0
        self.charges: list[tuple[str, int]] = []
        self.packs = members_packs(tx)

    def happens(self, what: str, which: int, more: object) -> None:
        self.number += 1
        if what == "passes":
            self.now += timedelta(days=which)
        elif what == "shares out":
            self._shares_out(which)
        elif what == "dies":
            step = self.tx.begin_nested()
            self._shares_out(2)
            step.rollback()
        elif what == "pays":
            self.charges.append((f"charge {self.number}", BRUNA + which))
            becomes_member(self.tx, BRUNA + which, str(more), self.charges[-1][0], self.now)
        elif what == "uses":
            uses(self.tx, BRUNA + which, self.packs[int(str(more))], 1, self.now, self.number)
        elif self.charges:
            refunds.refund(self.tx, *self.charges[which % len(self.charges)], TELEGRAM, self.now)

    def _shares_out(self, limit: int) -> None:
        pools.enrol(self.tx, limit)
        pools.share_out(self.tx, pools.due(self.tx, self.now, limit), self.now)
        self.tx.flush()


@pytest.fixture(scope="module")
def books(migrated_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Storage]:
    path = shutil.copy(migrated_file, tmp_path_factory.mktemp("pool") / "books.db")
    storage = Storage(f"sqlite:///{path}", data_key=DATA_KEY)
    yield storage
    storage.close()


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(events=EVENTS)
def test_whatever_happens_the_pool_is_exact(books: Storage, events: list[tuple[str, int, object]]) -> None:
    """`verify` shares everything out anew by the rule; in the end nothing is left in the pool."""
    with books.transaction() as tx:
        history = History(tx)
        for event in events:
            history.happens(*event)
        tx.flush()
        assert verify(tx, history.now) == []
        end = history.now + timedelta(days=400)
        shares_out(tx, end, limit=2)
        tx.flush()
        assert verify(tx, end) == []
        assert "pool" not in balances_in(tx)
        tx.rollback()
