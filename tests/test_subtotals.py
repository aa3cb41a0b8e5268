"""Subtotals: sums of any period from few rows, equal to the sums of what was counted."""

from datetime import UTC, date, datetime, timedelta
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, SQLModel

from storage import Storage
from storage.stats import Period
from storage.subtotals import CAMPAIGN, CHANNEL, Fact, Top, count, tops, total
from tests.conftest import DATA_KEY

TODAY = date(2026, 3, 1)
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)

sales = st.lists(st.tuples(st.integers(0, 130), st.integers(1, 3), st.integers(0, 10**12)), max_size=30)
"""Days ago, whose, nanostars."""


def ranked(sold: list[tuple[int, int, int]], days: int) -> list[Top]:
    """The tops, the slow way."""
    inside = [(who, amount) for ago, who, amount in sold if amount and (not days or ago < days)]
    sums = {who: [amount for one, amount in inside if one == who] for who, _ in inside}
    tops = [Top(who, sum(amounts), sum(amounts) // 2, len(amounts)) for who, amounts in sums.items()]
    return sorted(tops, key=lambda top: (-top.amount, top.subject_id))


@settings(deadline=None, max_examples=40)
@given(sold=sales, days=st.sampled_from([0, 1, 7, 30, 90]))
def test_any_period_is_the_sum_of_its_days(sold: list[tuple[int, int, int]], days: int) -> None:
    even = [(ago, who, amount - amount % 2) for ago, who, amount in sold]
    with TemporaryDirectory() as folder:
        storage = Storage(f"sqlite:///{folder}/books.db", data_key=DATA_KEY)
        SQLModel.metadata.create_all(storage.engine)
        with storage.transaction() as tx:
            sell(tx, even)
            period = Period.of(days, NOW)
            found = list(tops(tx, CHANNEL, (period.first, period.last), limit=9))
            assert found == ranked(even, days)
            assert total(tx, CHANNEL, (period.first, period.last)) == sum(top.amount for top in found)
        storage.close()


def sell(tx: Session, sold: list[tuple[int, int, int]]) -> None:
    for ago, who, amount in sold:
        count(tx, [Fact(CHANNEL, who, amount, amount // 2)], TODAY - timedelta(days=ago))


def test_tops_come_in_pages(storage: Storage) -> None:
    with storage.transaction() as tx:
        count(tx, [Fact(CAMPAIGN, number, number * 10) for number in range(1, 6)], TODAY)
        pages = [tops(tx, CAMPAIGN, (None, TODAY), limit=2, offset=offset) for offset in (0, 2, 4)]
    assert [[top.subject_id for top in page] for page in pages] == [[5, 4], [3, 2], [1]]


def test_a_second_sale_adds_up(storage: Storage) -> None:
    with storage.transaction() as tx:
        for _ in range(2):
            count(tx, [Fact(CHANNEL, -1001, 7, 3)], TODAY)
        assert tops(tx, CHANNEL, (TODAY, TODAY), limit=2) == [Top(-1001, 14, 6, 2)]
