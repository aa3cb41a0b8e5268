"""What a budget buys: no slot that does not exist, and none that somebody has bought already."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from rules.eligible import Candidate, Place, Refusal
from rules.forecast import LOOKS_MAX, Spot, days_of, forecast, posts_each
from rules.placement import Timetable, post_price

STAR = 10**9
TODAY = date(2026, 11, 21)
ALL_DAY = Timetable(posts_per_day=2, quiet_from=0, quiet_to=0, gap_hours=6)


def wish(**terms: object) -> Candidate:
    usual = Candidate(0, 7, "food", 5 * STAR, 30 * STAR, TODAY, TODAY + timedelta(days=6))
    return replace(usual, **terms)  # type: ignore[arg-type]


def spot(number: int, subscribers: int = 1000, floor: int = 0, **rules: object) -> Spot:
    place = Place(number, subscribers, floor, channel_id=-number)
    return Spot(place, replace(ALL_DAY, **rules))  # type: ignore[arg-type]


spots = st.lists(
    st.builds(spot, st.integers(1, 9), st.integers(0, 5000), posts_per_day=st.integers(0, 6)), max_size=6
)
wishes = st.builds(
    wish,
    bid=st.integers(1, 20).map(lambda stars: stars * STAR),
    budget_left=st.integers(0, 500).map(lambda stars: stars * STAR),
    last_day=st.integers(0, 40).map(lambda days: TODAY + timedelta(days=days)),
    posts_max=st.none() | st.integers(1, 3),
)


def test_it_counts_what_the_budget_pays() -> None:
    places = [spot(1), spot(2), spot(3, floor=9 * STAR), spot(7)]
    found = forecast(wish(), places, [])
    assert (found.channels, found.subscribers, found.posts, found.room) == (2, 2000, 6, 30 * STAR)
    assert found.refusals == Counter({Refusal.BELOW_FLOOR: 1, Refusal.OWN_CHANNEL: 1})


def test_a_budget_that_buys_less_says_less() -> None:
    assert forecast(wish(budget_left=10 * STAR), [spot(1), spot(2)], []).posts == 2


def test_what_others_bought_is_not_sold_again() -> None:
    """One slot a day: seven rivals with three posts each leave nothing of a week."""
    rivals = [wish(campaign_id=n, advertiser_id=10 + n, budget_left=1000 * STAR) for n in range(1, 8)]
    found = forecast(wish(), [spot(1, posts_per_day=1)], rivals)
    assert (found.posts, found.room, found.refusals) == (0, 0, Counter())


def test_a_rival_with_little_money_leaves_room() -> None:
    rivals = [wish(campaign_id=1, advertiser_id=8, budget_left=5 * STAR)]
    assert forecast(wish(), [spot(1, posts_per_day=1)], rivals).posts == 3


def test_rivals_of_other_days_take_nothing() -> None:
    later = TODAY + timedelta(days=30)
    rivals = [
        wish(campaign_id=n, advertiser_id=9, budget_left=999 * STAR, first_day=later, last_day=later)
        for n in range(9)
    ]
    assert forecast(wish(), [spot(1, posts_per_day=1)], rivals).posts == 3


@given(wishes, spots, st.lists(wishes, max_size=4))
def test_nothing_is_sold_that_does_not_exist(
    one: Candidate, places: list[Spot], others: list[Candidate]
) -> None:
    found = forecast(one, places, [replace(other, advertiser_id=99) for other in others])
    days = days_of(one)
    most = sum(min(place.slots(days), posts_each(days)) for place in places)
    assert 0 <= found.posts <= min(most, days * (one.posts_max or most))
    dearest = max((post_price(one.bid, place.place.subscribers) for place in places), default=0)
    assert found.room <= most * dearest


@given(wishes, spots, wishes)
def test_a_rival_never_makes_room(one: Candidate, places: list[Spot], other: Candidate) -> None:
    alone, beside = forecast(one, places, []), forecast(one, places, [replace(other, advertiser_id=99)])
    assert beside.room <= alone.room


def test_a_large_market_is_looked_at_in_part() -> None:
    rivals = [wish(campaign_id=n, advertiser_id=9, budget_left=50 * STAR) for n in range(1, 401)]
    places = [spot(n + 10, subscribers=500 + n) for n in range(2 * LOOKS_MAX // 400)]
    found = forecast(wish(budget_left=10**6 * STAR), places, rivals)
    assert 0 < found.channels <= len(places)
