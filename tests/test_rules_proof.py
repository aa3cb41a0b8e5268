"""When a post is looked after, and what of its price it earned by what was seen of it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.placement import earned_price
from rules.proof import CHECK_EVERY, Found, Loss, Seen, Stay, Verdict, costs_the_top, judge, moments

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
STAY = Stay(2400, NOON, NOON + DAY)

seconds = st.integers(0, 30 * 3600).map(lambda n: timedelta(seconds=n))
looks = st.lists(
    st.builds(Seen, seconds.map(lambda late: NOON + late), st.sampled_from(list(Found))), max_size=8
)
stays = st.builds(
    lambda price, hours: Stay(price, NOON, NOON + hours * HOUR), st.integers(1, 10**13), st.integers(1, 47)
)
seeds = st.integers(0, 2**62)


def seen(hours: float, found: Found) -> Seen:
    return Seen(NOON + hours * HOUR, found)


there, gone, untold = (
    lambda hours: seen(hours, Found.THERE),
    lambda hours: seen(hours, Found.GONE),
    lambda hours: seen(hours, Found.UNTOLD),
)


@given(seeds, stays)
def test_each_six_hours_have_one_look(seed: int, stay: Stay) -> None:
    *drawn, last = moments(seed, stay.posted_at, stay.ends_at)
    begins = [stay.posted_at + n * CHECK_EVERY for n in range(len(drawn))]
    assert last == stay.ends_at
    assert all(begin <= at < min(begin + CHECK_EVERY, last) for begin, at in zip(begins, drawn, strict=True))
    assert begins[-1] < last <= begins[-1] + CHECK_EVERY


@given(seeds)
def test_the_same_seed_draws_the_same_moments(seed: int) -> None:
    assert moments(seed, NOON, NOON + DAY) == moments(seed, NOON, NOON + DAY)


def test_different_seeds_draw_different_moments() -> None:
    assert len({moments(seed, NOON, NOON + DAY)[0] for seed in range(100)}) == 100


@pytest.mark.parametrize(
    ("looked", "earned", "lost"),
    [
        pytest.param([there(5), there(24)], 2400, {}, id="stood to its end"),
        pytest.param([there(24), gone(24.1)], 2400, {}, id="deleted after its end"),
        pytest.param([gone(3)], 0, {"gone": 2400}, id="gone before it was seen"),
        pytest.param([there(0.9), gone(3)], 0, {"gone": 2400}, id="seen for less than an hour"),
        pytest.param([there(6), gone(11)], 600, {"gone": 1800}, id="gone between two looks"),
        pytest.param([there(6), untold(9), gone(11)], 600, {"gone": 1800}, id="one look told nothing"),
        pytest.param([there(18), untold(24)], 1800, {"untold": 600}, id="cannot tell at the end"),
        pytest.param([untold(6), untold(24)], 0, {"untold": 2400}, id="never seen again"),
        pytest.param([there(6), seen(8, Found.ALTERED)], 0, {"altered": 2400}, id="somebody changed it"),
    ],
)
def test_a_post_earns_what_was_seen_of_it(looked: list[Seen], earned: int, lost: dict[str, int]) -> None:
    assert judge(STAY, looked) == Verdict(earned, lost)


def test_the_top_costs_a_fifth_of_the_rest() -> None:
    assert judge(STAY, [there(24)], is_topped=True) == Verdict(1920, {"top": 480})
    assert judge(STAY, [there(12), gone(13)], is_topped=True) == Verdict(960, {"gone": 1200, "top": 240})


def test_a_lost_channel_is_paid_until_the_loss() -> None:
    assert judge(STAY, [there(4)], lost_at=NOON + 6 * HOUR) == Verdict(600, {"lost": 1800})
    assert judge(STAY, [there(4), gone(5)], lost_at=NOON + 6 * HOUR) == Verdict(400, {"gone": 2000})


@pytest.mark.parametrize(("minutes", "costs"), [(0, True), (59, True), (60, False)])
def test_only_the_first_hour_is_the_top(minutes: int, costs: bool) -> None:
    assert costs_the_top(STAY, NOON + timedelta(minutes=minutes)) is costs


@given(stays, looks, st.booleans(), st.booleans())
def test_price_is_earned_or_lost_exactly(stay: Stay, looked: list[Seen], topped: bool, altered: bool) -> None:
    verdict = judge(stay, looked, is_topped=topped, is_altered=altered)
    assert 0 <= verdict.earned <= stay.price
    assert verdict.earned + sum(verdict.lost.values()) == stay.price
    assert all(amount > 0 and Loss(why) for why, amount in verdict.lost.items())


@given(stays, looks, seconds, seconds, st.booleans())
def test_seen_longer_never_pays_less(
    stay: Stay, looked: list[Seen], once: timedelta, more: timedelta, topped: bool
) -> None:
    """One more look that found it, at a later time: before it was found gone or not, it pays no less."""
    early, late = sorted((once, more))
    shorter, longer = ([*looked, Seen(NOON + at, Found.THERE)] for at in (early, late))
    gone_at = min((look.at for look in looked if look.found is Found.GONE), default=None)
    if gone_at is None or NOON + late < gone_at:
        assert judge(stay, shorter, is_topped=topped).earned <= judge(stay, longer, is_topped=topped).earned


@given(stays, looks)
def test_nothing_is_paid_after_it_was_gone(stay: Stay, looked: list[Seen]) -> None:
    gone_at = min((look.at for look in looked if look.found is Found.GONE), default=stay.ends_at)
    most = earned_price(stay.price, stay.posted_at, stay.ends_at, gone_at)
    assert judge(stay, [*looked, Seen(gone_at, Found.GONE)]).earned <= most


@given(stays, looks)
def test_a_deduction_never_pays_more(stay: Stay, looked: list[Seen]) -> None:
    whole = judge(stay, looked).earned
    assert judge(stay, looked, is_topped=True).earned <= whole
    assert judge(stay, looked, is_altered=True).earned == 0
