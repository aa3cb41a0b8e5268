"""When a channel's slots open, and what a post costs and earns."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.placement import (
    Timetable,
    earned_price,
    gap_is_over,
    missed_slots,
    open_slot,
    post_price,
    posts_that_fit,
    slots_of,
)

STAR = 10**9
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAY = timedelta(days=1)

hours = st.integers(0, 23)
zones = st.sampled_from(
    ["UTC", "Europe/Rome", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/Santiago"]
)
timetables = st.builds(Timetable, zones, st.integers(0, 6), hours, hours, st.integers(1, 24))
days_of_change = st.sampled_from(  # days of 23, 25, 23.5 and 24.5 hours
    [
        date(2026, 3, 29),
        date(2026, 10, 25),
        date(2026, 3, 8),
        date(2026, 11, 1),
        date(2026, 10, 4),
        date(2026, 4, 5),
    ]
)
days = days_of_change | st.dates(date(2020, 1, 1), date(2035, 1, 1))


def is_quiet(at: datetime, timetable: Timetable) -> bool:
    hour = at.astimezone(ZoneInfo(timetable.timezone)).hour
    begin, end = timetable.quiet_from, timetable.quiet_to
    return begin <= hour < end if begin <= end else hour >= begin or hour < end


@given(days, timetables)
def test_slots_of_neighbouring_days_never_overlap(day: date, timetable: Timetable) -> None:
    slots = slots_of(day - DAY, timetable) + slots_of(day, timetable) + slots_of(day + DAY, timetable)
    assert all(slot.opens_at <= slot.closes_at for slot in slots)
    assert all(one.closes_at <= other.opens_at for one, other in pairwise(slots))


@given(days, timetables, st.integers(0, 24 * 60 * 60 - 1))
def test_no_slot_is_open_in_quiet_hours(day: date, timetable: Timetable, second: int) -> None:
    now = datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(seconds=second)
    assert open_slot(now, timetable) is None or not is_quiet(now, timetable)


@given(days, timetables)
def test_a_day_has_no_more_slots_than_allowed(day: date, timetable: Timetable) -> None:
    minutes = (
        datetime(day.year, day.month, day.day, tzinfo=UTC) + timedelta(minutes=m) for m in range(0, 2880, 7)
    )
    opened = {(slot.day, slot.number) for now in minutes if (slot := open_slot(now, timetable))}
    assert sum(slot_day == day for slot_day, _number in opened) <= timetable.posts_per_day


def test_a_waking_hour_has_an_open_slot() -> None:
    slot = open_slot(NOON, Timetable())
    assert slot is not None
    assert (slot.number, slot.opens_at.hour) == (0, 8)


@pytest.mark.parametrize(("hours_ago", "is_over"), [(5.9, False), (6, True)])
def test_the_gap_lasts_its_hours(hours_ago: float, is_over: bool) -> None:
    assert gap_is_over(NOON, NOON - timedelta(hours=hours_ago), Timetable(gap_hours=6)) is is_over


def test_the_price_is_exact_to_the_last_fraction() -> None:
    assert post_price(5 * STAR, 1234) == 6_170_000_000


@pytest.mark.parametrize(
    ("stood", "earned"),
    [
        (timedelta(minutes=59), 0),
        (timedelta(hours=1), 100),
        (timedelta(hours=12), 1200),
        (timedelta(hours=12, microseconds=-1), 1199),
        (timedelta(hours=24), 2400),
        (timedelta(hours=40), 2400),
    ],
)
def test_a_post_earns_by_the_time_it_stood(stood: timedelta, earned: int) -> None:
    assert earned_price(2400, NOON, NOON + DAY, NOON + stood) == earned


@given(timetables)
def test_as_many_posts_fit_as_the_gap_allows(timetable: Timetable) -> None:
    waking = (timetable.quiet_from - timetable.quiet_to) % 24 or 24
    room = min(len(range(0, waking, timetable.gap_hours)), 24 // timetable.gap_hours)
    assert posts_that_fit(timetable) == min(timetable.posts_per_day, room)


@given(days, timetables, st.integers(0, 96))
def test_missed_slots_are_closed_and_nobodys(day: date, timetable: Timetable, hours_later: int) -> None:
    since = datetime.combine(day, datetime.min.time(), UTC)
    now = since + timedelta(hours=hours_later)
    every = missed_slots((), timetable, since, now)
    taken = {(slot.day, slot.number) for slot in every[::2]}
    assert missed_slots(taken, timetable, since, now) == every[1::2]
    assert all(since <= slot.opens_at and slot.closes_at <= now for slot in every)
