"""Who gets a slot, what it pays, and that a whole round chooses as one slot does."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bench.market.rounds import NEARLY_SPENT, check_market, make_round
from rules.choosing import Candidate, Choice, Place, Refusal, WhyFair, choose, contest, why_not
from rules.eligible import BID_MIN, lately_here, mismatch, standing
from rules.market import Market
from rules.pacing import EVEN, Pace, even_pace
from rules.payers import BLOCK, Payers, set_of, step_of
from rules.placement import post_price

STAR = 10**9
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)
PLACE = Place(1, 1000, 0, channel_id=-100, language="it", topics=frozenset({"food"}), takes_promotions=True)
LANGUAGES, TOPICS = ("it", "en", "de"), ("food", "games", "travel")

days = st.dates(date(2026, 11, 18), date(2026, 11, 24))
paces = st.builds(even_pace, st.integers(1, 400 * STAR), days, days.map(lambda day: day + 3 * DAY))
channels_named = st.frozensets(st.integers(-105, -100), max_size=2)
candidates = st.builds(
    Candidate,
    campaign_id=st.integers(1, 10**6),
    advertiser_id=st.integers(1, 6),
    category=st.sampled_from(("art", "food", "health")),
    bid=st.integers(BID_MIN, 6 * STAR) | st.sampled_from((2 * STAR, 5 * STAR)),
    budget_left=st.integers(0, 300 * STAR),
    first_day=days,
    last_day=days,
    pace=st.none() | paces,
    languages=st.frozensets(st.sampled_from(LANGUAGES), max_size=2),
    topics=st.frozensets(st.sampled_from(TOPICS), max_size=2),
    size_min=st.sampled_from((0, 0, 500, 2000)),
    size_max=st.sampled_from((None, None, 1500, 60_000)),
    named_in=st.just(frozenset()) | channels_named,
    named_out=st.just(frozenset()) | channels_named,
    posts_max=st.none() | st.integers(1, 3),
    posts_today=st.integers(0, 1),
)
places = st.builds(
    Place,
    owner_id=st.integers(1, 6),
    subscribers=st.integers(0, 100) | st.integers(0, 70_000),
    floor=st.sampled_from((0, STAR, 3 * STAR)),
    refused_categories=st.frozensets(st.sampled_from(("art", "health")), max_size=1),
    channel_id=st.integers(-105, -100),
    language=st.sampled_from((*LANGUAGES, "")),
    topics=st.frozensets(st.sampled_from(TOPICS), max_size=3),
    refused_advertisers=st.frozensets(st.integers(1, 6), max_size=2),
    lately=st.frozensets(st.integers(1, 30), max_size=8),
    takes_promotions=st.booleans(),
    slots_before=st.integers(0, 9),
)
fields = st.lists(candidates, max_size=10, unique_by=lambda one: one.campaign_id)
small_ids = st.permutations(range(1, 31))
unhurried = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def candidate(campaign_id: int = 1, **values: Any) -> Candidate:
    usual: dict[str, Any] = {
        "advertiser_id": 7,
        "category": "food",
        "bid": 5 * STAR,
        "budget_left": 100 * STAR,
    }
    days = {"first_day": NOON.date(), "last_day": NOON.date() + 6 * DAY}
    return Candidate(campaign_id, **{**usual, **days, **values})


def winner_of(choice: Choice) -> int | None:
    return choice.winner.campaign_id if choice.winner else None


def test_the_highest_bid_wins_then_the_older() -> None:
    chosen = choose([candidate(3, bid=9 * STAR), candidate(2, bid=9 * STAR), candidate(1)], PLACE, NOON)
    assert chosen.ids() == (2, 3, 1)


@pytest.mark.parametrize(
    ("unfit", "refusal"),
    [
        ({"advertiser_id": 1}, Refusal.OWN_CHANNEL),
        ({"named_out": {-100}}, Refusal.NAMED_OUT),
        ({"named_in": {-101}}, Refusal.NOT_NAMED_IN),
        ({"languages": {"en"}}, Refusal.WRONG_LANGUAGE),
        ({"topics": {"games"}}, Refusal.WRONG_TOPIC),
        ({"size_min": 1001}, Refusal.TOO_SMALL),
        ({"size_max": 999}, Refusal.TOO_BIG),
        ({"category": "health"}, Refusal.REFUSED_CATEGORY),
        ({"advertiser_id": 8}, Refusal.REFUSED_ADVERTISER),
        ({"bid": STAR}, Refusal.BELOW_FLOOR),
        ({"first_day": NOON.date() + DAY}, Refusal.NOT_ITS_DAYS),
        ({"last_day": NOON.date() - DAY}, Refusal.NOT_ITS_DAYS),
        ({"posts_max": 2, "posts_today": 2}, Refusal.DAY_FULL),
        ({"campaign_id": 9}, Refusal.LATELY_HERE),
        ({"budget_left": 5 * STAR - 1}, Refusal.BUDGET_SPENT),
        ({"pace": Pace(125 * STAR, NOON - DAY, NOON + 9 * DAY)}, Refusal.AHEAD_OF_PACE),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_refusal_has_its_name(unfit: dict[str, Any], refusal: Refusal) -> None:
    place = replace(
        PLACE,
        floor=2 * STAR,
        refused_categories=frozenset({"health"}),
        refused_advertisers=frozenset({8}),
        lately=frozenset({9}),
    )
    assert why_not(candidate(**unfit), place, NOON) is refusal
    assert choose([candidate(**unfit)], place, NOON).why_fair is WhyFair.NO_CAMPAIGN


@pytest.mark.parametrize(("hours", "is_lately"), [(71, True), (72, False)])
def test_a_campaign_stays_away_for_72_hours(hours: int, is_lately: bool) -> None:
    assert (9 in lately_here({9: NOON - timedelta(hours=hours)}, NOON)) is is_lately


@pytest.mark.parametrize(
    ("others", "paid_bid"),
    [
        ([], 2 * STAR),
        ([candidate(2, bid=3 * STAR)], 3 * STAR),
        ([candidate(2, bid=5 * STAR)], 5 * STAR),
        ([candidate(2, bid=3 * STAR), candidate(3, bid=4 * STAR)], 4 * STAR),
    ],
    ids=["alone_pays_the_floor", "next_bid", "equal_bid", "second_of_three"],
)
def test_the_winner_pays_the_next_bid(others: list[Candidate], paid_bid: int) -> None:
    chosen = choose([candidate(1), *others], replace(PLACE, floor=2 * STAR), NOON)
    assert (winner_of(chosen), chosen.paid_bid) == (1, paid_bid)
    assert chosen.price == post_price(paid_bid, 1000)


def test_the_younger_of_two_pays_a_fraction_more() -> None:
    chosen = choose([candidate(1, bid=3 * STAR), candidate(2)], PLACE, NOON)
    assert (winner_of(chosen), chosen.paid_bid) == (2, 3 * STAR + 1)


def test_who_is_behind_outbids_a_higher_bid() -> None:
    behind = candidate(2, bid=4 * STAR, pace=Pace(100 * STAR, NOON - DAY, NOON + DAY))
    chosen = choose([candidate(1), behind], PLACE, NOON)
    assert (winner_of(chosen), chosen.paid_bid) == (2, 5 * STAR * EVEN // 2000 + 1)


def test_every_fifth_slot_is_for_fair_traffic() -> None:
    chosen = [choose([candidate()], replace(PLACE, slots_before=n), NOON) for n in range(10)]
    assert [n for n, one in enumerate(chosen) if one.why_fair is WhyFair.ITS_TURN] == [4, 9]


def test_without_consent_there_is_no_fair_traffic() -> None:
    place = replace(PLACE, takes_promotions=False)
    assert winner_of(choose([candidate()], replace(place, slots_before=4), NOON)) == 1
    assert choose([], place, NOON).why_fair is None


def test_the_five_strongest_are_named_with_their_bids() -> None:
    chosen = choose([candidate(n, bid=n * STAR) for n in range(1, 8)], PLACE, NOON)
    assert chosen.bids() == [(n, n * STAR) for n in (7, 6, 5, 4, 3)]
    assert (chosen.out_of, chosen.next_bid) == (7, 6 * STAR)


@unhurried
@given(fields, places)
def test_a_price_is_between_floor_and_bid(field: list[Candidate], place: Place) -> None:
    chosen = choose(field, place, NOON)
    if winner := chosen.winner:
        assert max(place.floor, BID_MIN) <= chosen.paid_bid <= winner.bid
        assert 0 < chosen.price <= min(post_price(winner.bid, place.subscribers), winner.budget_left)
        assert why_not(winner, place, NOON) is None


@unhurried
@given(fields, places)
def test_nobody_gets_what_was_refused(field: list[Candidate], place: Place) -> None:
    if winner := choose(field, place, NOON).winner:
        assert winner.category not in place.refused_categories
        assert winner.advertiser_id not in {place.owner_id, *place.refused_advertisers}
        assert winner.campaign_id not in place.lately


@unhurried
@given(fields, places)
def test_the_winner_would_lose_with_less(field: list[Candidate], place: Place) -> None:
    """The price is the lowest bid that wins: one nanostar less loses the slot to another."""
    chosen = choose(field, place, NOON)
    if chosen.winner is None or chosen.paid_bid == place.lowest_bid():
        return
    rest = [one for one in field if one is not chosen.winner]
    assert winner_of(choose([*rest, replace(chosen.winner, bid=chosen.paid_bid)], place, NOON)) == winner_of(
        chosen
    )
    less = replace(chosen.winner, bid=chosen.paid_bid - 1)
    assert winner_of(choose([*rest, less], place, NOON)) != winner_of(chosen)


@unhurried
@given(fields, places, st.randoms(use_true_random=False))
def test_the_order_of_candidates_does_not_matter(field: list[Candidate], place: Place, dice: Random) -> None:
    mixed = dice.sample(field, len(field))
    assert choose(mixed, place, NOON) == choose(field, place, NOON)


@unhurried
@given(st.lists(candidates, max_size=12), small_ids, st.lists(places, max_size=15))
def test_a_round_chooses_as_single_slots_do(field: list[Candidate], ids: list[int], due: list[Place]) -> None:
    """Against asking everybody each time, with purses that shrink."""
    field = [replace(one, campaign_id=number) for one, number in zip(field, ids, strict=False)]
    market, asked = Market(field, NOON), {one.campaign_id: standing(one, NOON) for one in field}
    for place in due:
        expected = contest(asked.values(), place)
        few = min(expected.out_of, len(expected.able))
        assert market.choose(place) == expected._replace(out_of=few)
        if expected.winner:
            asked[expected.winner.campaign_id].pay(expected.price)


def test_a_round_of_many_blocks_chooses_the_same() -> None:
    """Campaigns for three blocks, most of which can pay few posts more."""
    check_market(make_round(40, 2 * BLOCK + 1, NEARLY_SPENT))


def test_a_channel_without_subscribers_gets_nobody() -> None:
    nobody, ada = replace(PLACE, subscribers=0), candidate(pace=Pace(100 * STAR, NOON - DAY, NOON + 6 * DAY))
    assert Market([ada], NOON).choose(nobody) == choose([ada], nobody, NOON)


@unhurried
@given(st.lists(st.integers(0, 3000), min_size=1), st.data())
def test_only_those_who_can_pay_are_in_a_step(reach: list[int], data: st.DataObject) -> None:
    payers, step = Payers(list(reach), [1] * len(reach)), step_of(data.draw(st.integers(1, 3000)))
    assert payers.at(step) == set_of((n for n, one in enumerate(reach) if step_of(one) >= step), len(reach))
    poorer = [data.draw(st.integers(0, one)) for one in reach]
    for rank, one in enumerate(poorer):
        payers.sink(rank, one)
    assert payers.at(step) == Payers(poorer, [1] * len(reach)).at(step)


@unhurried
@given(st.integers(0, 10**7), st.integers(0, 10**7))
def test_a_larger_channel_has_no_lower_step(one: int, other: int) -> None:
    assert step_of(min(one, other)) <= step_of(max(one, other))


@unhurried
@given(fields, st.lists(places, max_size=15))
def test_a_round_never_spends_beyond_a_budget(field: list[Candidate], due: list[Place]) -> None:
    market, spent = Market(field, NOON), dict.fromkeys((one.campaign_id for one in field), 0)
    for place in due:
        chosen = market.choose(place)
        if chosen.winner:
            spent[chosen.winner.campaign_id] += chosen.price
            assert mismatch(chosen.winner, place) is None
    assert all(spent[one.campaign_id] <= one.budget_left for one in field)


def test_a_small_budget_posts_as_often_as_its_gap_allows() -> None:
    """60 Stars for 30 days at a bid of 20: alone it pays the lowest bid, 1.2 Stars a post, of 2 a day."""
    since, posted_on = NOON, set[int]()
    ada = candidate(bid=20 * STAR, budget_left=60 * STAR, last_day=NOON.date() + 30 * DAY)
    ada = replace(ada, pace=Pace(60 * STAR, since, since + 30 * DAY))
    shown: dict[int, datetime] = {}
    for hour in range(7 * 24):
        now = since + timedelta(hours=hour)
        chosen = choose([ada], replace(PLACE, subscribers=1234, lately=lately_here(shown, now)), now)
        if chosen.winner:
            shown[1] = now
            posted_on.add(hour // 24)
            ada = replace(ada, budget_left=ada.budget_left - chosen.price)
    assert len(posted_on) == 3


@unhurried
@given(fields, st.lists(places, max_size=20))
def test_a_round_never_spends_ahead_of_a_pace(field: list[Candidate], due: list[Place]) -> None:
    market, room = Market(field, NOON), {one.campaign_id: standing(one, NOON).room for one in field}
    for place in due:
        chosen = market.choose(place)
        if chosen.winner:
            room[chosen.winner.campaign_id] -= chosen.price
            assert room[chosen.winner.campaign_id] >= 0


def test_who_has_room_for_its_bid_goes_first() -> None:
    """The other's pace has room for the lowest bid only."""
    short = candidate(1, bid=9 * STAR, pace=Pace(100 * STAR, NOON - DAY / 50, NOON + 6 * DAY))
    assert winner_of(choose([short, candidate(2, bid=2 * STAR)], PLACE, NOON)) == 2
    assert choose([short], PLACE, NOON).price == STAR


def test_a_price_beyond_its_pace_passes_the_slot_on() -> None:
    pace = Pace(100 * STAR, NOON, NOON + 20 * DAY)
    field = [candidate(n, bid=9 * STAR, pace=pace) for n in (1, 2, 3)]
    chosen = choose(field, PLACE, NOON)
    assert (chosen.ids(), chosen.price) == ((3,), STAR)


@given(paces, st.integers(0, 8 * 24), st.integers(0, 400 * STAR))
def test_nobody_is_ahead_at_the_end_of_a_day(pace: Pace, hours: int, spent: int) -> None:
    now = datetime(2026, 11, 17, tzinfo=UTC) + timedelta(hours=hours)
    day_ends = now.replace(hour=0) + DAY
    assert pace.allowed(now) <= pace.due(day_ends)
    assert pace.due(now) <= pace.allowed(now) <= pace.budget
    assert pace.urgency(spent, now) >= pace.urgency(spent + STAR, now)


@pytest.mark.parametrize(
    ("days_behind", "urgency"), [(-2, 250), (-0.5, 500), (0, 1000), (1, 2000), (9, 4000)]
)
def test_each_day_behind_adds_to_the_weight(days_behind: float, urgency: int) -> None:
    pace = Pace(20 * STAR, NOON - 10 * DAY, NOON + 10 * DAY)
    assert pace.urgency(10 * STAR - int(days_behind * STAR), NOON) == urgency
