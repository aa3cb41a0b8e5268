"""The rules of promo codes: what they take off, how they read, how often they count."""

from datetime import UTC, datetime, timedelta
from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.numbers import whole_number
from rules.promo import (
    ALPHABET,
    STARS_OFF_MAX,
    SYMBOLS,
    WRONG_GUESSES_MAX,
    Gives,
    PromoRefusal,
    Uses,
    canonical,
    discounted,
    grouped,
    may_guess,
    refuse_code,
    refuse_use,
)
from rules.split import split
from rules.terms import Terms
from storage.promos import random_code

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)

prices = st.integers(1, 10_000)
discounts = st.one_of(
    st.tuples(st.just(Gives.STARS), st.integers(1, STARS_OFF_MAX)),
    st.tuples(st.just(Gives.PERCENT), st.integers(1, 100)),
)
uses = st.builds(Uses, st.integers(1, 5), st.integers(0, 7), st.integers(0, 7), st.booleans())


@given(prices, discounts)
def test_a_discount_leaves_at_least_one_star(stars: int, discount: tuple[Gives, int]) -> None:
    assert 1 <= discounted(stars, *discount) <= stars


@given(prices, st.integers(1, 99))
def test_percent_are_rounded_for_the_buyer(stars: int, percent: int) -> None:
    left = discounted(stars, Gives.PERCENT, percent)
    assert left == 1 or left * 100 <= stars * (100 - percent) < (left + 1) * 100


@given(prices, discounts, st.integers(0, 100))
def test_shares_divide_the_discounted_price(stars: int, discount: tuple[Gives, int], pool: int) -> None:
    left = discounted(stars, *discount)
    assert sum(split(left, Terms({"pool-share": pool}).premium_shares()).values()) == left


@pytest.mark.parametrize(
    ("stars", "gives", "amount", "left"),
    [
        (1_000, Gives.STARS, 200, 800),
        (1_000, Gives.STARS, 1_000, 1),
        (100, Gives.STARS, 10_000, 1),
        (1_000, Gives.PERCENT, 15, 850),
        (999, Gives.PERCENT, 50, 499),
        (1_000, Gives.PERCENT, 100, 1),
        (1, Gives.PERCENT, 1, 1),
    ],
)
def test_what_is_left_to_pay(stars: int, gives: Gives, amount: int, left: int) -> None:
    assert discounted(stars, gives, amount) == left


def test_random_codes_are_hard_to_guess_and_easy_to_read() -> None:
    assert SYMBOLS * log2(len(ALPHABET)) >= 40
    assert set(random_code()) <= set(ALPHABET)
    assert not set("01IO") & set(ALPHABET)


@given(st.text(ALPHABET, min_size=SYMBOLS, max_size=SYMBOLS), st.sampled_from([str.lower, str.upper, str]))
def test_a_code_is_known_however_it_is_typed(code: str, typed: type[str]) -> None:
    assert canonical(f" {typed(grouped(code))} ") == code


def test_a_word_is_shown_as_it_is() -> None:
    assert grouped("SPRING26") == "SPRING26"


@given(uses)
def test_no_code_is_used_more_often_than_it_may_be(seen: Uses) -> None:
    taken = refuse_use(seen) is None
    assert taken == (not seen.used_by_them and seen.for_good + seen.held < seen.most)


@pytest.mark.parametrize(
    ("seen", "refusal"),
    [
        pytest.param(Uses(1, 0, 0, used_by_them=False), None, id="nobody_came_before"),
        pytest.param(Uses(1, 1, 0, used_by_them=True), PromoRefusal.USED_BEFORE, id="they_came_before"),
        pytest.param(Uses(1, 1, 0, used_by_them=False), PromoRefusal.USED_UP, id="somebody_came_before"),
        pytest.param(Uses(1, 0, 1, used_by_them=False), PromoRefusal.HELD, id="somebody_may_still_pay"),
        pytest.param(Uses(2, 1, 0, used_by_them=False), None, id="one_is_left"),
    ],
)
def test_who_may_use_a_code(seen: Uses, refusal: PromoRefusal | None) -> None:
    assert refuse_use(seen) is refusal


@pytest.mark.parametrize(
    ("until", "withdrawn", "refusal"),
    [
        pytest.param(None, None, None, id="no_end"),
        pytest.param(NOON + HOUR, None, None, id="an_hour_left"),
        pytest.param(NOON, None, PromoRefusal.EXPIRED, id="the_very_end"),
        pytest.param(None, NOON - HOUR, PromoRefusal.WITHDRAWN, id="withdrawn"),
    ],
)
def test_when_a_code_is_over(
    until: datetime | None, withdrawn: datetime | None, refusal: PromoRefusal | None
) -> None:
    assert refuse_code(until, withdrawn, NOON) is refusal


def test_guessing_is_slowed_for_an_hour() -> None:
    assert may_guess(WRONG_GUESSES_MAX - 1, NOON, NOON)
    assert not may_guess(WRONG_GUESSES_MAX, NOON, NOON + HOUR - timedelta(seconds=1))
    assert may_guess(WRONG_GUESSES_MAX, NOON, NOON + HOUR)


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("50", 50),
        ("50 %", 50),
        ("1,000 ⭐", 1_000),
        ("1.000", 1_000),
        ("12 days", 12),
        ("1.5", None),
        ("-3", None),
        ("ten", None),
        ("1" * 12, None),
        ("", None),
    ],
)
def test_numbers_as_people_write_them(said: str, number: int | None) -> None:
    assert whole_number(said) == number
