"""Growth that looks bought waits until an owner of the bot has looked at it."""

from datetime import datetime, timedelta

import pytest

from handlers.running import Running
from storage import Storage, sizes
from storage import channels as store
from storage.channels import Channel as Row
from storage.channels import Joining
from storage.listed import Wish, listed
from tests.cast import Channel, Person, Telegram
from tests.shop import one_engine
from tests.sponsoring import row_of, until

BEGIN = datetime.fromisoformat("2026-03-01T12:00:00+00:00")


@pytest.fixture
async def casa(telegram: Telegram, bot: Running, carlo: Person) -> Channel:
    """A channel of 1000 subscribers that has become one of 5000 in three days."""
    channel = await telegram.channel("Casa", owner=carlo, subscribers=1000, username="casa_cucina")
    await carlo.says("/start")
    await carlo.sees("Carlo")
    await channel.adds_bot()
    await carlo.sees("has joined")
    await telegram.post("chats", id=channel.id, subscribers=5000)
    await telegram.clock_moves(days=3)
    await carlo.sees("has 5,000 subscribers now, over 40 % more than a week ago")
    return channel


@one_engine
async def test_bought_growth_does_not_count(bot: Running, carlo: Person, casa: Channel) -> None:
    assert row_of(bot, casa).size_counted == 1000
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    await carlo.sees("1,000 of its 5,000 subscribers count")


@one_engine
async def test_real_growth_counts_after_a_look(
    bot: Running, olga: Person, carlo: Person, casa: Channel
) -> None:
    await olga.sees("Casa grew by more than 40 %")
    await olga.taps("Review|review")
    await olga.sees("Growth to look at")
    await carlo.looks_away()
    await olga.taps("Real growth")
    await carlo.sees("All 5,000 subscribers count")
    assert row_of(bot, casa).size_counted == 5000


@one_engine
async def test_real_growth_is_not_looked_at_twice(
    bot: Running, telegram: Telegram, olga: Person, casa: Channel
) -> None:
    await olga.says("/review")
    await olga.taps("Real growth")
    await telegram.clock_moves(days=2)
    now = await telegram.now()
    await until(telegram, lambda: (row_of(bot, casa).counted_at or BEGIN) > now - timedelta(days=1))
    assert row_of(bot, casa).held_at is None


@one_engine
async def test_bought_growth_may_be_looked_at_again(
    telegram: Telegram, olga: Person, carlo: Person, casa: Channel
) -> None:
    await olga.says("/review")
    await carlo.looks_away()
    await olga.taps("Looks bought")
    await carlo.sees("it looks bought. 1,000 subscribers go on to count")
    await carlo.says("/channels")
    await carlo.taps("^Casa")
    assert "less than 30 days ago" in (await carlo.taps("another look") or "")
    await telegram.clock_moves(days=31)
    assert "Somebody will look again" in (await carlo.taps("another look") or "")
    await olga.sees("Casa grew by more than 40 %")


@one_engine
async def test_only_owners_judge_growth(
    bot: Running, telegram: Telegram, carlo: Person, casa: Channel
) -> None:
    await carlo.says("/channels")
    menu = await carlo.sees("Casa")
    assert "no longer valid" in await carlo.presses(menu.id, f"growth:real:{casa.id}:5000")
    assert row_of(bot, casa).size_counted == 1000


@one_engine
async def test_a_number_that_nobody_saw_is_not_judged(bot: Running, olga: Person, casa: Channel) -> None:
    await olga.says("/review")
    shown = await olga.sees("Growth to look at")
    for forged in (f"{casa.id}:4999", f"{casa.id}:x", "1:5000", ""):
        assert "no longer valid" in await olga.presses(shown.id, f"growth:real:{forged}")
    assert row_of(bot, casa).size_counted == 1000


def joined(storage: Storage, subscribers: int) -> int:
    with storage.transaction() as tx:
        store.join(tx, Joining(-1001, "Casa", "", 7, subscribers), "UTC", BEGIN)
        sizes.counted(tx, -1001, subscribers, BEGIN)
    return -1001


def counts(storage: Storage, day: int, subscribers: int) -> int:
    """The size that counts after the day's count."""
    with storage.transaction() as tx:
        sizes.counted(tx, -1001, subscribers, BEGIN + timedelta(days=day))
        return tx.get_one(Row, -1001).size_counted


def test_growth_counts_once_the_newcomers_left(storage: Storage) -> None:
    joined(storage, 1000)
    sizes_seen = [counts(storage, day, n) for day, n in ((2, 5000), (9, 5000), (10, 1300))]
    assert sizes_seen == [1000, 1000, 1300]


def test_a_second_purchase_waits_as_well(storage: Storage) -> None:
    joined(storage, 1000)
    sizes_seen = [counts(storage, day, n) for day, n in ((1, 5000), (4, 1000), (9, 5000))]
    assert sizes_seen == [1000, 1000, 1000]


def test_slow_growth_always_counts(storage: Storage) -> None:
    joined(storage, 1000)
    assert [counts(storage, 7 * week, 1000 + 390 * week) for week in (1, 2, 3)] == [1390, 1780, 2170]


def test_a_season_of_counts_is_kept(storage: Storage) -> None:
    joined(storage, 1000)
    for day in range(1, 120):
        counts(storage, day, 1000)
    with storage.reading() as tx:
        assert len(sizes.history(tx, -1001)) == 96


def test_looks_wait_in_line_until_they_are_decided(storage: Storage) -> None:
    joined(storage, 1000)
    counts(storage, 3, 5000)
    with storage.transaction() as tx:
        assert [one.id for one in sizes.awaiting_look(tx)] == [-1001]
        assert sizes.look(tx, -1001, 5000, BEGIN + timedelta(days=4), is_real=False)
        assert sizes.awaiting_look(tx) == []


def test_the_size_that_counts_orders_what_is_listed(storage: Storage) -> None:
    joined(storage, 1000)
    wanted = {"is_listed": True, "topics": '["food"]', "username": "casa", "size_held": 10}
    with storage.transaction() as tx:
        store.join(tx, Joining(-1002, "Orto", "", 7, 20), "UTC", BEGIN).sqlmodel_update(wanted)
        tx.get_one(Row, -1001).sqlmodel_update({**wanted, "held_at": BEGIN})
        tx.flush()
        assert [one.id for one in listed(tx, Wish("en", "food"), 0, 9)] == [-1002, -1001]
        assert listed(tx, Wish("en", "foo"), 0, 9) == []
