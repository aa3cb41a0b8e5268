"""Periods of the calendar, and cells of a table."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.cells import FORMULA_BEGINS, safe_cell
from rules.periods import month_before, month_of, quarter_of, read_period

days = st.dates(date(2021, 1, 1), date(2998, 12, 31))


@given(day=days)
def test_periods_hold_their_days(day: date) -> None:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    for period in (month_of(day), quarter_of(day)):
        assert period.begin <= noon < period.end
        assert read_period(period.word) == period
    assert month_before(day).end == month_of(day).begin


@pytest.mark.parametrize("word", ["", "2026-13", "2026-Q5", "1999", "20261", "2026-1", "٢٠٢٦", "all "])
def test_no_other_words_are_periods(word: str) -> None:
    assert read_period(word) is None


@given(text=st.text(max_size=20))
def test_no_text_begins_as_a_formula(text: str) -> None:
    assert not safe_cell(text).startswith(FORMULA_BEGINS)
    assert safe_cell(text).removeprefix("'") == text.removeprefix("'")
