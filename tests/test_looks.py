"""Which channels a round of posting looks at, and when again."""

from datetime import UTC, datetime, timedelta

import pytest

from storage.looks import AGAIN, FORGET_EVERY, LOOKS_MAX, Looks

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
LATER = NOON + timedelta(minutes=10)


def begun(*channel_ids: int) -> Looks:
    looks = Looks()
    assert looks.begin(NOON, "as ever")
    for channel_id in channel_ids:
        looks.next(channel_id, NOON)
    return looks


def test_a_channel_rests_until_its_next_look() -> None:
    looks = begun(1)
    looks.next(1, LATER)
    assert (looks.due(LATER - AGAIN), looks.due(LATER)) == ([], [1])


def test_a_channel_stays_due_until_told_otherwise() -> None:
    looks = begun(1, 2)
    assert looks.due(NOON) == looks.due(NOON) == [1, 2]
    looks.forget(1)
    assert looks.due(NOON) == [2]


def test_a_round_looks_at_so_many_and_then_at_the_rest() -> None:
    looks = begun(*range(LOOKS_MAX + 1))
    for channel_id in looks.due(NOON):
        looks.next(channel_id, LATER)
    assert looks.due(NOON) == [LOOKS_MAX]


def test_news_wake_those_that_wait_for_them() -> None:
    looks = begun(1, 2)
    looks.next(1, LATER, waits=True)
    looks.next(2, LATER)
    assert not looks.begin(NOON + AGAIN, "another campaign")
    assert looks.due(NOON + AGAIN) == [1]


def test_a_change_of_rules_is_seen_at_once() -> None:
    looks = begun(1)
    looks.next(1, LATER)
    looks.at_once(1)
    assert looks.due(NOON) == [1]


@pytest.mark.parametrize(
    "now", [NOON + FORGET_EVERY, NOON - timedelta(hours=2)], ids=["long_ago", "set_back"]
)
def test_all_is_looked_at_anew(now: datetime) -> None:
    looks = begun(1)
    looks.next(1, NOON + timedelta(days=20))
    assert looks.begin(now, "as ever")
