"""What happens to stored updates: order, failures, floods, and payments that wait for nobody."""

import asyncio
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from telegram import Update

from handlers.arrivals import arrival_of, parsed
from handlers.context import Context
from handlers.lanes import FLOOD_MAX
from storage import Storage, inbox
from storage.inbox import INBOX
from tests.control import PATIENCE_SECONDS
from tests.delivering import is_nowhere
from tests.desk import Desk, payment_update, pre_checkout_update, soon, text_update

NOWHERE = "http://127.0.0.1:9"

words = st.text("a \n\x00\ud800😀", max_size=4)
numbers = st.integers(-(2**63), 2**63 - 1)
json_values = st.recursive(
    st.none() | st.booleans() | numbers | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=12,
)
keys = st.sampled_from(["update_id", "message", "chat", "from", "id", "callback_query", "user", "text"])
strange_updates = st.dictionaries(keys, json_values | st.dictionaries(keys, json_values, max_size=4))


class Notes:
    """A handler that notes what it is given. `stuck` people are never done until `release` is set."""

    def __init__(self, *stuck: int) -> None:
        self.handled: list[int] = []
        self.release = asyncio.Event()
        self._stuck = stuck
        self._changed = asyncio.Event()

    async def __call__(self, update: Update, context: Context) -> None:
        if update.message and update.message.text and update.message.chat.id in self._stuck:
            await self.release.wait()
        self.handled.append(update.update_id)
        self._changed.set()

    async def has(self, count: int) -> list[int]:
        while len(self.handled) < count:
            self._changed.clear()
            await soon(self._changed.wait())
        return self.handled


class OfflineDesk(Desk):
    async def __aenter__(self) -> "OfflineDesk":
        return self


def offline(storage: Storage, handler: Any, **lanes: Any) -> OfflineDesk:
    return OfflineDesk(NOWHERE, "123456:" + "A" * 35, storage, handler, polls=False, **lanes)


def rows(storage: Storage) -> dict[int, Any]:
    with storage.reading() as tx:
        return {row.update_id: row for row in tx.connection().execute(select(INBOX))}


@given(strange_updates)
def test_no_update_can_break_the_intake(update: dict[str, Any]) -> None:
    arrival = arrival_of(update)
    assert arrival is None or parsed(arrival.raw) == update


@given(st.lists(st.lists(st.integers(1, 8), max_size=5), max_size=8))
@settings(deadline=None)
def test_each_number_is_new_once(batches: list[list[int]]) -> None:
    storage = Storage("sqlite://", data_key=Fernet.generate_key().decode())
    INBOX.create(storage.engine)
    new: list[int] = []
    for batch in batches:
        with storage.transaction() as tx:
            arrivals = [arrival for number in batch if (arrival := arrival_of({"update_id": number}))]
            new += [arrival.update_id for arrival in inbox.receive(tx, arrivals, datetime.now(UTC))]
    storage.close()
    assert sorted(new) == sorted(set(chain.from_iterable(batches)))


async def test_a_chat_is_answered_in_order(storage: Storage) -> None:
    notes = Notes()
    async with offline(storage, notes) as bot:
        bot.intake.receive([text_update(number, "hello") for number in range(1, 50)])
        assert await notes.has(49) == list(range(1, 50))


async def test_the_same_update_counts_once(storage: Storage) -> None:
    notes = Notes()
    async with offline(storage, notes) as bot:
        bot.intake.receive([text_update(10, "a"), text_update(10, "a")])
        bot.intake.receive([text_update(10, "a"), text_update(3, "a lower number")])
        assert await notes.has(2) == [10, 3]
    assert notes.handled == [10, 3]


async def test_poison_is_set_aside(storage: Storage) -> None:
    notes = Notes()
    poison = {"update_id": 1, "message": {"chat": {"id": 7}, "text": "secret"}}
    async with offline(storage, notes) as bot:
        bot.intake.receive([poison, text_update(2, "after it")])
        assert await notes.has(1) == [2]
    assert rows(storage)[1].failed_at is not None
    assert bot.alarms == [f"update 1 (talk) is set aside: {rows(storage)[1].reason}"]
    assert "secret" not in bot.alarms[0]


async def test_a_failed_update_is_tried_again(storage: Storage) -> None:
    tries: list[int] = []
    done = asyncio.Event()

    async def fails_once(update: Update, _context: Context) -> None:
        tries.append(update.update_id)
        if len(tries) == 1:
            raise RuntimeError("boom")
        done.set()

    async with offline(storage, fails_once) as bot:
        bot.intake.receive([text_update(1, "hello")])
        while not done.is_set():
            bot.skipped_seconds += 2
            await asyncio.sleep(0.01)
    assert (tries, rows(storage)[1].raw) == ([1, 1], None)


async def test_what_always_fails_is_set_aside(storage: Storage) -> None:
    async def fails(_update: Update, _context: Context) -> None:
        raise RuntimeError("boom")

    async with offline(storage, fails) as bot:
        bot.intake.receive([text_update(1, "hello")])
        while not bot.alarms:
            bot.skipped_seconds += 100
            await asyncio.sleep(0.01)
    assert rows(storage)[1].reason == "its handler failed: RuntimeError"
    assert len(bot.lanes.crashes) == 4


async def test_an_effect_is_never_repeated(storage: Storage) -> None:
    tries: list[int] = []

    async def fails_after_its_effect(update: Update, context: Context) -> None:
        with context.transaction():
            tries.append(update.update_id)
        raise RuntimeError("the reply was lost")

    async with offline(storage, fails_after_its_effect) as bot:
        bot.intake.receive([text_update(1, "hello")])
    assert (tries, len(bot.lanes.crashes), bot.lanes.waiting) == ([1], 1, 0)


async def test_payments_pass_busy_chats(storage: Storage) -> None:
    busy = range(1, 200)
    notes = Notes(*busy)
    async with offline(storage, notes) as bot:
        bot.intake.receive([text_update(person, "slow", person) for person in busy])
        bot.intake.receive([pre_checkout_update(1001, person=1), payment_update(1002, person=500)])
        assert sorted(await notes.has(2)) == [1001, 1002]
        notes.release.set()


async def test_one_busy_chat_delays_no_other(storage: Storage) -> None:
    notes = Notes(1)
    async with offline(storage, notes) as bot:
        bot.intake.receive([text_update(number, "slow", 1) for number in range(1, 90)])
        bot.intake.receive([text_update(1001, "quick", 2)])
        assert await notes.has(1) == [1001]
        notes.release.set()


async def test_a_flood_goes_unanswered(storage: Storage) -> None:
    notes = Notes(1)
    flood = [text_update(number, "x", 1) for number in range(1, FLOOD_MAX + 50)]
    async with offline(storage, notes) as bot:
        bot.intake.receive(flood[:1])
        await asyncio.sleep(0)
        bot.intake.receive([*flood[1:], payment_update(1002, person=1)])
        assert await notes.has(1) == [1002]
        notes.release.set()
    assert len(notes.handled) == FLOOD_MAX + 2
    assert all(row.done_at for row in rows(storage).values())


async def test_a_restart_finishes_what_was_left(storage: Storage) -> None:
    notes = Notes()
    updates = [text_update(1, "hello"), payment_update(2), text_update(3, "world")]
    arrivals = [arrival for update in updates if (arrival := arrival_of(update))]
    async with offline(storage, notes) as bot:
        with storage.transaction() as tx:
            inbox.receive(tx, arrivals, bot.now())
            inbox.finish(tx, 3, bot.now())
        await bot.intake.resume()
        assert sorted(await notes.has(2)) == [1, 2]


async def test_nothing_personal_stays_when_done(storage: Storage) -> None:
    async with offline(storage, Notes()) as bot:
        bot.intake.receive([text_update(1, "my address")])
    assert rows(storage)[1].done_at is not None
    assert rows(storage)[1].raw is None


def test_what_waits_cannot_be_read_in_the_file(sqlite_url: str, tmp_path: Path) -> None:
    storage = Storage(sqlite_url, data_key=Fernet.generate_key().decode())
    [arrival] = [one for one in [arrival_of(text_update(1, "my code is 4711-AB"))] if one]
    with storage.transaction() as tx:
        inbox.receive(tx, [arrival], datetime.now(UTC))
    with storage.reading() as tx:
        assert inbox.pending(tx) == [arrival]
    assert is_nowhere("4711-AB", tmp_path)
    storage.close()


async def test_what_another_key_sealed_is_set_aside(storage: Storage) -> None:
    [arrival] = [one for one in [arrival_of(payment_update(1))] if one]
    url = storage.url.render_as_string(hide_password=False)
    other = Storage(url, data_key=Fernet.generate_key().decode())
    with other.transaction() as tx:
        inbox.receive(tx, [arrival], datetime.now(UTC))
    other.close()
    async with offline(storage, Notes()) as bot:
        await bot.intake.resume()
        assert await bot.lanes.drain(PATIENCE_SECONDS)
    assert rows(storage)[1].failed_at is not None


async def test_old_updates_are_forgotten(storage: Storage) -> None:
    async with offline(storage, Notes()) as bot:
        bot.intake.receive([text_update(1, "hello")])
    bot.skipped_seconds = 49 * 3600
    with storage.transaction() as tx:
        inbox.forget_old(tx, bot.now())
    assert rows(storage) == {}


async def test_a_stop_cuts_off_and_keeps(storage: Storage) -> None:
    notes = Notes(1)
    async with offline(storage, notes) as bot:
        bot.intake.receive([text_update(1, "slow", 1)])
        assert not await bot.lanes.drain(0.01)
        with storage.reading() as tx:
            assert [left.update_id for left in inbox.pending(tx)] == [1]


async def test_a_payment_waits_for_the_database(storage: Storage) -> None:
    away = OperationalError("COMMIT", None, Exception("database or disk is full"))
    failures: list[Exception] = [away] * 6
    paid = asyncio.Event()

    async def needs_the_database(_update: Update, _context: Context) -> None:
        if failures:
            raise failures.pop()
        paid.set()

    async with offline(storage, needs_the_database) as bot:
        bot.intake.receive([payment_update(1)])
        while not paid.is_set():
            bot.skipped_seconds += 100
            await asyncio.sleep(0.01)
    assert bot.alarms == []


async def test_a_new_start_retries_payments_set_aside(storage: Storage) -> None:
    async def fails(_update: Update, _context: Context) -> None:
        raise RuntimeError("a mistake of an old version")

    async with offline(storage, fails) as bot:
        bot.intake.receive([payment_update(1)])
        while not bot.alarms:
            bot.skipped_seconds += 100
            await asyncio.sleep(0.01)
    notes = Notes()
    async with offline(storage, notes) as bot:
        bot.skipped_seconds = 10_000
        await bot.intake.resume()
        assert await notes.has(1) == [1]
