"""Members' money reaches the artists whose stickers they used, to the nanostar."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.pool import Accrual, months, next_month, part_of, share_out

BEGINNING = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.timedeltas(timedelta(), timedelta(days=1_800)).map(lambda time: BEGINNING + time)
ACCRUALS = st.builds(
    lambda amount, begins, days: Accrual(amount, begins, begins + timedelta(days=days)),
    st.integers(0, 10**14),
    MOMENTS,
    st.integers(1, 400),
)
USES = st.dictionaries(st.integers(1, 9), st.integers(0, 1_000), max_size=6)


@given(ACCRUALS)
def test_months_add_up_to_the_charge(accrual: Accrual) -> None:
    parts = [part_of(accrual, month) for month in months(accrual)]
    assert sum(parts) == accrual.amount
    assert min(parts) >= 0


@given(ACCRUALS)
def test_nothing_accrues_outside_its_time(accrual: Accrual) -> None:
    *_, last = months(accrual)
    assert part_of(accrual, next_month(last)) == part_of(accrual, "2025-12") == 0


def test_a_month_gets_its_days() -> None:
    begins = datetime(2027, 5, 12, 12, tzinfo=UTC)
    accrual = Accrual(30 * 10**9, begins, begins + timedelta(days=30))
    assert [part_of(accrual, month) for month in months(accrual)] == [19_500_000_000, 10_500_000_000]


@given(st.integers(0, 10**14), USES)
def test_all_of_a_part_goes_somewhere(part: int, uses: dict[int, int]) -> None:
    shared = share_out(part, uses)
    assert sum(shared.artists.values()) + shared.platform == part
    assert min(shared.artists.values(), default=1) > 0


@given(st.integers(0, 10**14), USES)
def test_only_used_artists_get_anything(part: int, uses: dict[int, int]) -> None:
    shared = share_out(part, uses)
    assert all(uses[artist] > 0 for artist in shared.artists)
    assert shared.platform == 0 or not any(uses.values())


@given(st.integers(0, 10**14), USES.filter(lambda uses: any(uses.values())))
def test_each_gets_in_proportion(part: int, uses: dict[int, int]) -> None:
    shared, whole = share_out(part, uses), sum(uses.values())
    assert all(
        0 <= shared.artists.get(artist, 0) - part * times // whole < len(uses)
        for artist, times in uses.items()
    )


@given(st.integers(0, 10**14), USES, st.randoms())
def test_the_order_of_uses_does_not_matter(part: int, uses: dict[int, int], dice: object) -> None:
    mixed = list(uses.items())
    dice.shuffle(mixed)  # type: ignore[attr-defined]
    assert share_out(part, dict(mixed)) == share_out(part, uses)
