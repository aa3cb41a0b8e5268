"""The pure rules of business messages: quality, stages, plans, segments, names."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.business import Profile, ProfileRefusal, refuse_profile
from rules.callbacks import RETRIES, retry_after, signature
from rules.names import looks_like
from rules.plans import (
    BUCKET,
    ENTERPRISE,
    FREE,
    GROWTH,
    TIER_STANDS,
    TIERS,
    WINDOW,
    Price,
    allowance,
    bucket,
    limit,
    next_tier,
)
from rules.quality import RED_FOR, WINDOW_DAYS, Day, Level, Numbers, loses_verification, numbers, pause_after
from rules.segments import EVERYBODY, SEGMENT_LEAST, Answers, Segment, estimate
from rules.staging import FIRST_LEAST, first_part, goes_on

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
TODAY = NOON.date()
COUNTS = st.integers(0, 10_000)
DAYS = st.builds(
    Day, st.dates(TODAY - timedelta(days=20), TODAY + timedelta(days=2)), COUNTS, COUNTS, st.integers(0, 50)
)


def sent(recipients: int, stops: int = 0, reports: int = 0, age: int = 0) -> Day:
    return Day(TODAY - timedelta(days=age), recipients, stops, reports)


@pytest.mark.parametrize(
    ("days", "level"),
    [
        pytest.param([], Level.GREEN, id="nothing_was_sent"),
        pytest.param([sent(49, 20)], Level.GREEN, id="too_few_to_tell"),
        pytest.param([sent(50)], Level.GREEN, id="nobody_stopped"),
        pytest.param([sent(100, 1)], Level.YELLOW, id="one_in_a_hundred_stopped"),
        pytest.param([sent(101, 1)], Level.GREEN, id="just_under_one_percent"),
        pytest.param([sent(100, 2)], Level.RED, id="two_in_a_hundred_stopped"),
        pytest.param([sent(100, 0, 1)], Level.RED, id="a_report_weighs_three_stops"),
        pytest.param([sent(100, 9, age=7)], Level.GREEN, id="a_week_later_it_is_over"),
        pytest.param([sent(100, 2, age=6), sent(100)], Level.GREEN, id="old_stops_weigh_little"),
    ],
)
def test_quality_follows_the_last_week(days: list[Day], level: Level) -> None:
    assert numbers(days, TODAY).level is level


@given(st.lists(DAYS, max_size=12), st.randoms())
def test_quality_does_not_depend_on_order(days: list[Day], dice: Random) -> None:
    shuffled = list(days)
    dice.shuffle(shuffled)
    assert numbers(shuffled, TODAY) == numbers(days, TODAY)


@given(st.lists(DAYS, max_size=12), st.integers(0, WINDOW_DAYS - 1))
def test_another_stop_never_helps(days: list[Day], age: int) -> None:
    before, after = numbers(days, TODAY), numbers([*days, sent(0, 1, age=age)], TODAY)
    levels = list(Level)
    assert levels.index(after.level) >= levels.index(before.level)
    assert after.hundredths >= before.hundredths


@given(st.lists(DAYS, max_size=12))
def test_days_outside_the_window_count_nothing(days: list[Day]) -> None:
    inside = [day for day in days if timedelta(0) <= TODAY - day.day < timedelta(days=WINDOW_DAYS)]
    assert numbers(days, TODAY) == numbers(inside, TODAY)


@given(st.integers(50, 10_000), st.integers(0, WINDOW_DAYS - 2))
def test_the_newest_day_weighs_most(recipients: int, age: int) -> None:
    def rate(bad_day: int) -> int:
        days = [sent(recipients, age=other) for other in range(WINDOW_DAYS)]
        return numbers([*days, sent(0, recipients, age=bad_day)], TODAY).hundredths

    assert rate(age) > rate(age + 1)


@pytest.mark.parametrize(
    ("found", "red_for", "lost"),
    [
        pytest.param(numbers([sent(100, 5)], TODAY), None, True, id="five_percent_at_once"),
        pytest.param(numbers([sent(100, 4)], TODAY), RED_FOR - BUCKET, False, id="red_for_six_days"),
        pytest.param(numbers([sent(100, 4)], TODAY), RED_FOR, True, id="red_for_a_week"),
        pytest.param(numbers([sent(100, 1)], TODAY), RED_FOR, False, id="no_longer_red"),
        pytest.param(numbers([sent(49, 49)], TODAY), None, False, id="too_few_to_tell"),
        pytest.param(Numbers(), None, False, id="nothing_was_sent"),
    ],
)
def test_verification_is_lost_in_red(found: Numbers, red_for: timedelta | None, lost: bool) -> None:
    red_since = None if red_for is None else NOON - red_for
    assert loses_verification(found, red_since, NOON) is lost


def test_a_template_rests_longer_each_time() -> None:
    assert [pause_after(n) for n in range(4)] == [timedelta(hours=3), timedelta(hours=6), None, None]


@given(st.integers(0, 1_000_000))
def test_the_first_part_is_small_but_tells(total: int) -> None:
    first = first_part(total)
    assert first == total if total <= FIRST_LEAST else FIRST_LEAST <= first <= total
    assert total <= FIRST_LEAST * 20 or first == -(-total // 20)


@given(st.integers(0, 10_000), st.integers(0, 500), st.integers(0, 500))
def test_the_rest_waits_for_no_complaints(recipients: int, stops: int, reports: int) -> None:
    if goes_on(recipients, stops, reports):
        assert reports == 0 or recipients > 150 * reports
        assert goes_on(recipients, max(stops - 1, 0), max(reports - 1, 0))
    assert goes_on(recipients, 0, 0)


ASKED = st.lists(
    st.tuples(st.integers(-5 * 24 * 60, 5 * 24 * 60), st.integers(1, 400)), min_size=1, max_size=25
)


@given(ASKED, st.integers(1, 600))
def test_no_24_hours_hold_more_than_the_plan(asked: list[tuple[int, int]], most: int) -> None:
    """Whenever the sendings begin, and in whatever order they are asked for."""
    used: dict[datetime, int] = {}
    sent_at: list[tuple[datetime, int]] = []
    for minute, wants in asked:
        at = NOON + timedelta(minutes=minute)
        gets = min(wants, allowance(used, at, most))
        used[bucket(at)] = used.get(bucket(at), 0) + gets
        sent_at.append((at, gets))
    for at, _ in sent_at:
        assert sum(count for other, count in sent_at if at <= other < at + WINDOW) <= most


@given(ASKED, st.integers(1, 600), st.integers(-7_200, 7_200))
def test_what_is_left_can_be_used_up(asked: list[tuple[int, int]], most: int, minute: int) -> None:
    used = {bucket(NOON + timedelta(minutes=m)): min(n, most) for m, n in asked}
    at = NOON + timedelta(minutes=minute)
    left = allowance(used, at, most)
    used[bucket(at)] = used.get(bucket(at), 0) + left
    assert allowance(used, at, most) == 0


def test_a_day_later_the_plan_is_whole() -> None:
    used = {bucket(NOON): 250}
    assert allowance(used, NOON + WINDOW - BUCKET, 250) == 0
    assert allowance(used, NOON + WINDOW + BUCKET, 250) == 250


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 100), st.integers(0, 100))
def test_only_what_goes_beyond_the_plan_costs(messages: int, in_plan: int, fee: int, hundred: int) -> None:
    price = Price.of_terms(fee, hundred)
    extra = max(messages - in_plan, 0)
    whole = (fee * 100 + extra * hundred) * 10**9
    assert price.cost(messages, in_plan) * 100 == (whole if extra else 0)


def test_unverified_businesses_send_as_on_free() -> None:
    assert limit(GROWTH, 0, is_verified=True) == 2_500
    assert limit(ENTERPRISE, 2, is_verified=True) == 100_000
    assert limit(ENTERPRISE, 2, is_verified=False) == FREE.recipients


@pytest.mark.parametrize(
    ("level", "used", "stood", "tier"),
    [
        pytest.param(Level.GREEN, 1_000, TIER_STANDS, 1, id="earned"),
        pytest.param(Level.YELLOW, 1_000, TIER_STANDS, 0, id="customers_complain"),
        pytest.param(Level.GREEN, 999, TIER_STANDS, 0, id="hardly_used"),
        pytest.param(Level.GREEN, 1_000, TIER_STANDS - BUCKET, 0, id="too_early"),
    ],
)
def test_limits_grow_with_good_quality(level: Level, used: int, stood: timedelta, tier: int) -> None:
    assert next_tier(0, level, used, NOON - stood, NOON) == tier
    assert next_tier(len(TIERS) - 1, level, 10**6, NOON - stood, NOON) == len(TIERS) - 1


@given(st.integers(0, 10**6))
def test_estimates_show_no_single_customer(customers: int) -> None:
    told = estimate(customers)
    assert told == 0 if customers < SEGMENT_LEAST else told % 10 == 0
    assert customers < SEGMENT_LEAST or 0 <= customers - told < max(10, customers / 10)
    assert estimate(customers + 1) >= told


ANSWERS = st.builds(Answers, st.sampled_from(("", "it", "de")), st.sampled_from(("", "IT")), st.just(""))
SOME = st.frozensets(st.sampled_from(("it", "de", "fr")))


@given(ANSWERS, SOME)
def test_who_gave_no_answer_is_in_no_part(answers: Answers, languages: frozenset[str]) -> None:
    segment = Segment(languages=languages)
    assert EVERYBODY.has(answers)
    assert segment.has(answers) is (not languages or answers.language in languages)
    assert Segment.of_json(segment.as_json()) == segment


@pytest.mark.parametrize(
    ("name", "other"),
    [
        pytest.param("Panificio Rоssi", "Panificio Rossi", id="a_cyrillic_o"),
        pytest.param("PayPa1", "PayPal", id="a_digit"),
        pytest.param("Rossi Official", "Rossi", id="an_empty_word"),
        pytest.param("Ryan Air", "Ryanair", id="a_space"),
        pytest.param("Lufthanza", "Lufthanza.", id="a_full_stop"),
        pytest.param("Cometto", "Cornetto", id="rn_for_m"),
        pytest.param("ΑΙRLΙΝΕ", "Airline", id="greek_capitals"),
        pytest.param("Café Léa", "Cafe Lea", id="accents"),
        pytest.param("Ｒｏｓｓｉ", "Rossi", id="full_width"),
        pytest.param("Ro\u200bssi", "Rossi", id="an_invisible_space"),
    ],
)
def test_names_that_pass_for_another(name: str, other: str) -> None:
    assert looks_like(name, ["Somebody Else", other]) == other


@pytest.mark.parametrize("name", ["Bakery Bianchi", "Rosa", "Rossini", "Airlift", "Cometa"])
def test_names_that_stand_by_themselves(name: str) -> None:
    assert looks_like(name, ["Panificio Rossi", "Airline", "Cometto", "Rosso"]) is None


@given(st.text(min_size=1, max_size=20))
def test_every_name_is_like_itself(name: str) -> None:
    if any(letter.isalnum() and letter.isascii() for letter in name):
        assert looks_like(name.upper(), [name.lower()]) == name.lower()


def test_calls_are_signed_and_given_up() -> None:
    assert signature("s", 1, "{}").startswith("t=1,v1=")
    assert signature("s", 1, "{}") != signature("s", 2, "{}")
    assert retry_after(len(RETRIES)) == RETRIES[-1]
    assert retry_after(len(RETRIES) + 1) is None


@pytest.mark.parametrize("words", ["Ada ✓", "✅ Ada", "Ada☑️", "Ada 🔵", "√ Ada"])
def test_no_profile_wears_a_badge(words: str) -> None:
    profile = Profile(words, "Bread", "food", "", "IT")
    assert refuse_profile(profile) is ProfileRefusal.BADGE
    assert refuse_profile(replace(profile, name="Ada", description=words)) is ProfileRefusal.BADGE
