"""The rules of money: how a price is shared, what may be paid, how long premium lasts."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rules.checkout import CheckoutRefusal, Offer, Tender, refuse_checkout
from rules.membership import (
    MONTH,
    YEAR,
    Plan,
    PlanRefusal,
    Span,
    Standing,
    covered_until,
    is_member,
    refuse_plan,
    span_of,
)
from rules.split import split
from rules.terms import Terms

Test = Callable[..., Any]

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)
PREMIUM_SHARES, SPONSORED_SHARES = Terms({}).premium_shares(), Terms({}).sponsored_shares()
OFFER = Offer(7, 100, NOON + DAY, for_sale=True, paid_once=False, repeatable=False)

percents = st.lists(st.integers(0, 100), max_size=4).map(
    lambda cuts: [high - low for low, high in zip([0, *sorted(cuts)], [*sorted(cuts), 100], strict=True)]
)


def example_amounts(*amounts: int) -> Callable[[Test], Test]:
    """Each amount with shares that do not divide it."""

    def decorate(test: Test) -> Test:
        for amount in amounts:
            for shares in ([70, 30], [33, 33, 34], [0, 100], [20, 20, 20, 20, 20]):
                test = example(amount=amount, shares=shares)(test)
        return test

    return decorate


@example_amounts(1, 2, 3, 7, 999_983)
@given(amount=st.integers(0, 10**19), shares=percents)
def test_split_loses_nothing(amount: int, shares: list[int]) -> None:
    parts = split(amount, {f"payee {n}": percent for n, percent in enumerate(shares)})
    assert sum(parts.values()) == amount
    assert min(parts.values()) >= 0


@given(amount=st.integers(0, 10**19), shares=percents)
def test_nobody_loses_a_whole_nanostar_to_rounding(amount: int, shares: list[int]) -> None:
    parts = list(split(amount, {f"payee {n}": percent for n, percent in enumerate(shares)}).values())
    assert parts[:-1] == [amount * percent // 100 for percent in shares[:-1]]
    assert 0 <= parts[-1] * 100 - amount * shares[-1] < 100 * len(shares)


@pytest.mark.parametrize(
    ("amount", "shares", "parts"),
    [
        (1, PREMIUM_SHARES, {"pool": 0, "platform": 1}),
        (7, PREMIUM_SHARES, {"pool": 2, "platform": 5}),
        (999_983, {"a": 33, "b": 33, "c": 34}, {"a": 329_994, "b": 329_994, "c": 339_995}),
        (3, SPONSORED_SHARES, {"owner": 1, "platform": 2}),
        (2, {"a": 0, "b": 100}, {"a": 0, "b": 2}),
        (7, dict.fromkeys("abcde", 20), {"a": 1, "b": 1, "c": 1, "d": 1, "e": 3}),
    ],
)
def test_the_last_payee_takes_the_rest(amount: int, shares: dict[str, int], parts: dict[str, int]) -> None:
    assert split(amount, shares) == parts


@pytest.mark.parametrize("shares", [{"a": 99}, {"a": 101}, {"a": 110, "b": -10}])
def test_shares_that_are_no_whole_are_a_bug(shares: dict[str, int]) -> None:
    with pytest.raises(AssertionError):
        split(7, shares)


@pytest.mark.parametrize(
    ("offer", "tender", "refusal"),
    [
        pytest.param(OFFER, Tender(7, "XTR", 100), None, id="all_is_right"),
        pytest.param(None, Tender(7, "XTR", 100), CheckoutRefusal.UNKNOWN, id="no_such_order"),
        pytest.param(OFFER, Tender(8, "XTR", 100), CheckoutRefusal.OTHER_BUYER, id="somebody_else_pays"),
        pytest.param(OFFER, Tender(7, "XTR", 99), CheckoutRefusal.WRONG_PRICE, id="one_star_less"),
        pytest.param(OFFER, Tender(7, "XTR", 101), CheckoutRefusal.WRONG_PRICE, id="one_star_more"),
        pytest.param(OFFER, Tender(7, "XTR", -100), CheckoutRefusal.WRONG_PRICE, id="below_nothing"),
        pytest.param(OFFER, Tender(7, "USD", 100), CheckoutRefusal.WRONG_PRICE, id="dollars"),
        pytest.param(OFFER, Tender(7, "xtr", 100), CheckoutRefusal.WRONG_PRICE, id="small_letters"),
        pytest.param(OFFER, Tender(7, "", 100), CheckoutRefusal.WRONG_PRICE, id="no_currency"),
        pytest.param(
            Offer(7, 100, NOON + DAY, for_sale=True, paid_once=True, repeatable=False),
            Tender(7, "XTR", 100),
            CheckoutRefusal.PAID,
            id="paid_before",
        ),
        pytest.param(
            Offer(7, 100, NOON - DAY, for_sale=True, paid_once=True, repeatable=True),
            Tender(7, "XTR", 100),
            None,
            id="paid_before_and_may_be_again",
        ),
        pytest.param(
            Offer(7, 100, NOON + DAY, for_sale=False, paid_once=False, repeatable=True),
            Tender(7, "XTR", 100),
            CheckoutRefusal.NOT_FOR_SALE,
            id="withdrawn",
        ),
        pytest.param(
            Offer(7, 100, NOON, for_sale=True, paid_once=False, repeatable=True),
            Tender(7, "XTR", 100),
            CheckoutRefusal.EXPIRED,
            id="the_very_end_of_its_day",
        ),
    ],
)
def test_what_may_be_paid(offer: Offer | None, tender: Tender, refusal: CheckoutRefusal | None) -> None:
    assert refuse_checkout(offer, tender, NOON) is refusal


def test_a_subscription_ends_when_telegram_says() -> None:
    late = NOON + 3 * DAY
    expiries = [NOON + 30 * DAY, NOON + 60 * DAY]
    assert covered_until(span_of(MONTH, late, expiry) for expiry in expiries) == NOON + 60 * DAY


def test_a_second_year_follows_the_first() -> None:
    assert covered_until([span_of(YEAR, NOON, None), span_of(YEAR, NOON + DAY, None)]) == NOON + 730 * DAY


def test_a_year_follows_the_paid_month() -> None:
    month = span_of(MONTH, NOON, NOON + 30 * DAY)
    assert covered_until([month, span_of(YEAR, NOON + 10 * DAY, None)]) == NOON + 395 * DAY


def test_a_gap_is_not_made_up_for() -> None:
    assert covered_until([Span(NOON, 30), Span(NOON + 100 * DAY, 30)]) == NOON + 130 * DAY


def test_nothing_bought_covers_nothing() -> None:
    assert covered_until([]) is None


spans = st.lists(
    st.builds(
        lambda day, days: Span(NOON + day * DAY, days), st.integers(0, 900), st.sampled_from([30, 365])
    ),
    min_size=1,
    max_size=4,
)


@given(spans)
def test_no_payment_is_swallowed_whatever_the_order(bought: list[Span]) -> None:
    ends = {covered_until(order) for order in permutations(bought)}
    first = min(span.begins for span in bought)
    assert len(ends) == 1
    assert ends.pop() >= first + sum(span.days for span in bought) * DAY


@given(spans, st.integers(0, 3))
def test_a_refund_never_makes_premium_longer(bought: list[Span], taken: int) -> None:
    left = [span for n, span in enumerate(bought) if n != taken % len(bought)]
    until = covered_until(left)
    assert until is None or until <= covered_until(bought)


@pytest.mark.parametrize(
    ("plan", "standing", "refusal"),
    [
        pytest.param(MONTH, Standing(), None, id="a_newcomer_takes_a_month"),
        pytest.param(YEAR, Standing(), None, id="a_newcomer_takes_a_year"),
        pytest.param(
            MONTH,
            Standing(NOON + 9 * DAY, NOON + 9 * DAY, renews=True),
            PlanRefusal.SUBSCRIBED,
            id="a_second_month_beside_the_first",
        ),
        pytest.param(
            MONTH,
            Standing(NOON + 9 * DAY, NOON + 9 * DAY, renews=False),
            PlanRefusal.SUBSCRIBED,
            id="a_cancelled_month_is_resumed_instead",
        ),
        pytest.param(
            MONTH, Standing(NOON + DAY, NOON + DAY, renews=True), None, id="what_may_be_the_renewal_itself"
        ),
        pytest.param(
            MONTH,
            Standing(NOON + 9 * DAY, NOON + DAY, renews=True),
            None,
            id="the_renewal_of_who_redeemed_a_gift",
        ),
        pytest.param(MONTH, Standing(NOON + 3 * DAY), None, id="a_month_after_a_trial"),
        pytest.param(MONTH, Standing(NOON + 99 * DAY), PlanRefusal.COVERED, id="a_month_inside_a_year"),
        pytest.param(
            YEAR,
            Standing(NOON + 9 * DAY, NOON + 9 * DAY, renews=True),
            PlanRefusal.RENEWS,
            id="a_year_beside_a_plan_that_renews",
        ),
        pytest.param(
            YEAR, Standing(NOON + 9 * DAY, NOON + 9 * DAY), None, id="a_year_after_a_cancelled_month"
        ),
        pytest.param(YEAR, Standing(NOON + 99 * DAY), None, id="a_second_year"),
    ],
)
def test_which_plan_may_be_bought(plan: Plan, standing: Standing, refusal: PlanRefusal | None) -> None:
    assert refuse_plan(plan, standing, NOON) is refusal


def test_a_late_renewal_has_a_day_of_grace() -> None:
    assert is_member(NOON, NOON + timedelta(hours=23))
    assert not is_member(NOON, NOON + timedelta(hours=24))
