"""How fast the bot speaks, on a clock of the test's own."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import NetworkError, RetryAfter

from handlers.limiter import REMEMBERED_CHATS, Lane, Limiter
from handlers.window import OVERALL_SECONDS
from tests.timeline import Timeline


class Phone:
    """Calls through a limiter, and when each of them left."""

    def __init__(self) -> None:
        self.time = Timeline()
        self.limiter = Limiter(clock=self.time, sleep=self.time.sleep, jitter=lambda: 0.0)
        self.left: list[tuple[float, Any]] = []
        self.failures: list[Exception] = []
        self.takes: dict[int, float] = {}
        """How many seconds Telegram's answer takes, by chat."""

    async def call(
        self, chat_id: int | None = 1, lane: Lane | None = Lane.BULK, method: str = "sendMessage"
    ) -> Any:
        async def leave() -> str:
            self.left.append((self.time.seconds, chat_id))
            if self.failures:
                raise self.failures.pop(0)
            if seconds := self.takes.get(chat_id or 0):
                await self.time.sleep(seconds)
            return "sent"

        data = {} if chat_id is None else {"chat_id": chat_id}
        return await self.limiter.process_request(leave, (), {}, method, data, lane)

    def times(self, chat_id: int | None = None) -> list[float]:
        return [at for at, chat in self.left if chat_id is None or chat == chat_id]


@pytest.fixture
def phone() -> Phone:
    return Phone()


@given(
    st.lists(
        st.tuples(st.integers(1, 40), st.sampled_from([Lane.OWED, Lane.BULK]), st.floats(0, 3)), max_size=120
    )
)
def test_never_more_than_thirty_a_second(calls: list[tuple[int, Lane, float]]) -> None:
    phone = Phone()

    async def later(chat: int, lane: Lane, after: float) -> None:
        await phone.time.sleep(after)
        await phone.call(chat, lane)

    asyncio.run(_everybody(phone, [later(*call) for call in calls]))
    times = phone.times()
    assert len(times) == len(calls)
    assert all(late - early >= 1.0 for early, late in zip(times, times[30:], strict=False))


async def _everybody(phone: Phone, work: list[Any]) -> None:
    await phone.time.run(*work)


async def test_a_broadcast_uses_the_whole_allowance(phone: Phone) -> None:
    await phone.time.run(*(phone.call(chat) for chat in range(1, 301)))
    assert 9 * OVERALL_SECONDS < phone.time.seconds < 10 * OVERALL_SECONDS


async def test_what_is_not_answered_counts(phone: Phone) -> None:
    """A busy Telegram counts them all when it comes to them."""
    phone.takes = dict.fromkeys(range(1, 61), 3.0)
    await phone.time.run(*(phone.call(chat) for chat in range(1, 61)))
    assert phone.times()[29] < 1.0
    assert phone.times()[30] >= 3.0 + 1.0


async def test_one_that_hangs_holds_up_nobody(phone: Phone) -> None:
    phone.takes = {1: 20.0}
    await phone.time.run(*(phone.call(chat) for chat in range(1, 301)))
    assert phone.times()[-1] < 1.1 * 10 * OVERALL_SECONDS


@pytest.mark.parametrize("steps", range(6))
async def test_whoever_leaves_takes_no_slot(phone: Phone, steps: int) -> None:
    """Also at the very moment when it was let in."""
    call = asyncio.create_task(phone.call())
    for _ in range(steps):
        await asyncio.sleep(0)
    call.cancel()
    await asyncio.wait([call])
    assert phone.limiter._window._unanswered == 0


@pytest.mark.parametrize(("every", "seconds", "costs"), [(0.1, 0.05, 0.1), (2.0, 0.5, 0.13)])
async def test_a_busy_moment_is_made_up_for(phone: Phone, every: float, seconds: float, costs: float) -> None:
    """Whoever is woken late, again and again, loses what it was late by, and no more."""

    async def busy() -> None:
        for _ in range(90):
            await phone.time.sleep(every)
            phone.time.seconds += seconds

    await phone.time.run(*(phone.call(chat) for chat in range(1, 301)), busy())
    assert phone.times()[-1] < (1 + costs) * 10 * OVERALL_SECONDS


async def test_replies_leave_during_a_broadcast(phone: Phone) -> None:
    async def reply() -> None:
        await phone.time.sleep(0.5)
        await phone.call(999, Lane.REPLY)

    await phone.time.run(*(phone.call(chat) for chat in range(1, 201)), reply())
    assert phone.times(999) == [0.5]


async def test_replies_count_against_a_broadcast(phone: Phone) -> None:
    await phone.time.run(*(phone.call(1, Lane.REPLY) for _ in range(30)), phone.call(2))
    assert phone.times(2) == [OVERALL_SECONDS]


async def test_what_is_free_counts_against_what_is_paid_for(phone: Phone) -> None:
    """A thousand a second in all, of whatever kind."""
    free = (phone.call(chat, Lane.OWED) for chat in range(5_000, 5_090))
    await phone.time.run(*(phone.call(chat, Lane.PAID) for chat in range(1, 3_001)), *free)
    times = phone.times()
    assert all(late - early >= 1.0 for early, late in zip(times, times[1_000:], strict=False))
    assert times[-1] < 3.2 * OVERALL_SECONDS


async def test_what_is_paid_for_takes_nothing_of_what_is_free(phone: Phone) -> None:
    paid = (phone.call(chat, Lane.PAID) for chat in range(1, 2_001))
    await phone.time.run(*paid, *(phone.call(chat, Lane.OWED) for chat in range(5_000, 5_030)))
    assert max(at for at, chat in phone.left if chat >= 5_000) < 1.0


async def test_receipts_overtake_a_broadcast(phone: Phone) -> None:
    await phone.time.run(*(phone.call(chat) for chat in range(1, 91)), phone.call(999, Lane.OWED))
    assert phone.times(999)[0] <= OVERALL_SECONDS


async def test_one_person_hears_once_a_second(phone: Phone) -> None:
    await phone.time.run(*(phone.call(1) for _ in range(5)))
    assert phone.times() == [0.0, 1.0, 2.0, 3.0, 4.0]


async def test_a_channel_gets_twenty_a_minute(phone: Phone) -> None:
    await phone.time.run(*(phone.call(-100123, Lane.OWED) for _ in range(21)))
    assert phone.times()[19] < 60 <= phone.times()[20]


async def test_a_flood_wait_pauses_one_chat_only(phone: Phone) -> None:
    phone.failures = [RetryAfter(15)]
    await phone.time.run(phone.call(-1, Lane.REPLY), phone.call(2, Lane.REPLY), phone.call(3, Lane.OWED))
    assert (phone.times(-1), phone.times(2), phone.times(3)) == ([0.0, 15.0], [0.0], [0.0])


async def test_a_flood_wait_never_holds_an_answer(phone: Phone) -> None:
    phone.failures = [RetryAfter(15)]
    query = phone.call(None, Lane.ANSWER, "answerPreCheckoutQuery")
    await phone.time.run(phone.call(1, Lane.REPLY), query)
    assert phone.times()[1] == 0.0


async def test_an_owed_message_reports_its_flood_wait(phone: Phone) -> None:
    phone.failures = [RetryAfter(300)]
    [first] = await phone.time.run(phone.call(1, Lane.OWED))
    [second] = await phone.time.run(phone.call(1, Lane.OWED))
    assert isinstance(first, RetryAfter)
    assert isinstance(second, RetryAfter)
    assert len(phone.left) == 1


async def test_a_flood_wait_without_a_length_is_understood(phone: Phone) -> None:
    phone.failures = [NetworkError("Too Many Requests")]
    assert await phone.time.run(phone.call(1, Lane.REPLY)) == ["sent"]
    assert phone.times() == [0.0, 5.0]


async def test_a_reply_does_not_wait_for_hours(phone: Phone) -> None:
    phone.failures = [RetryAfter(86_400)]
    [outcome] = await phone.time.run(phone.call(1, Lane.REPLY))
    assert isinstance(outcome, RetryAfter)
    assert phone.time.seconds == 0


async def test_idle_chats_are_forgotten(phone: Phone) -> None:
    """Soon: a paid broadcast meets a thousand new ones in a second, and a person's matters for a second."""
    for chat in range(5 * REMEMBERED_CHATS):
        phone.time.seconds += 0.01
        await phone.call(chat, Lane.REPLY)
    assert len(phone.limiter._chats) <= REMEMBERED_CHATS
