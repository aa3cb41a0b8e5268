"""Missed slots are those that a channel had at the time, whatever its rules are now."""

from datetime import UTC, datetime, timedelta

from storage import Storage, channel_rules, channels, slots
from storage.slots import DOWN, SUSPENDED
from tests.rounds import a_channel, undone
from tests.shop import one_engine

MONDAY = datetime(2026, 11, 23, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def test_missed_slots_follow_the_rules_of_their_day(storage: Storage) -> None:
    with undone(storage) as tx:
        channel = a_channel(tx, 1, MONDAY, posts_per_day=6)
        channel_rules.change_times(tx, 1, channel.id, MONDAY + DAY, posts_per_day=1)
        channel_rules.change_times(tx, 1, channel.id, MONDAY + 2 * DAY, quiet_from=12, posts_per_day=2)
        found = slots.missed(tx, channel, MONDAY, MONDAY + 3 * DAY)
        assert [one.opens_at.hour for one in found] == [8, 10, 13, 15, 18, 20, 8, 8, 10]
        assert len(slots.missed(tx, channel, MONDAY + DAY, MONDAY + 3 * DAY)) == 3


@one_engine
def test_a_suspension_that_is_over_is_still_told(storage: Storage) -> None:
    with undone(storage) as tx:
        channel = a_channel(tx, 1, MONDAY, posts_per_day=1)
        channels.suspend(tx, channel.id, "right", MONDAY + DAY)
        channel_rules.resume(tx, 1, channel.id, MONDAY + 2 * DAY)
        found = slots.missed(tx, channel, MONDAY, MONDAY + 3 * DAY)
        assert [one.why for one in found] == [DOWN, SUSPENDED, DOWN]


@one_engine
def test_a_rule_that_stays_the_same_changes_nothing(storage: Storage) -> None:
    with undone(storage) as tx:
        channel = a_channel(tx, 1, MONDAY)
        before = slots.missed(tx, channel, MONDAY, MONDAY + DAY)
        channel_rules.change_times(tx, 1, channel.id, MONDAY + 12 * HOUR, posts_per_day=2)
        assert slots.missed(tx, channel, MONDAY, MONDAY + DAY) == before
