"""How many messages reach Telegram in any second, whatever their calls take on the way."""

import asyncio
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.window import CLOSEST, OVERALL_SECONDS, SECOND, Chat, Window
from tests.timeline import Timeline

MOST, MOST_FREE = 5, 2
AHEAD = 0.06


@dataclass
class Way:
    """A message: when it wants to leave, how long it takes to its first byte, from there to where Telegram
    counts it, and back, in seconds."""

    at: float
    prepares: float
    there: float
    back: float
    is_free: bool


TAKES = st.sampled_from([0.0, 0.03, 0.3])
WAYS = st.builds(Way, st.floats(0, 2), prepares=TAKES, there=TAKES, back=TAKES, is_free=st.booleans())


class Telegram:
    """Counts messages as they come in."""

    def __init__(self, most: int = MOST, most_free: int = MOST_FREE) -> None:
        self.time = Timeline()
        self.paid = Window(most, self.time, self.time.sleep, ahead=AHEAD)
        self.free = Window(most_free, self.time, self.time.sleep, wider=self.paid)
        self.heard: list[float] = []

    async def gets(self, way: Way) -> None:
        await self.time.sleep(way.at)
        window = self.free if way.is_free else self.paid
        slot = await window.through(Chat(group=False), lane=5)
        assert slot is not None
        await self.time.sleep(way.prepares)
        await slot.departs()
        await self._hears(way)
        slot.answered(self.time())

    async def gets_a_reply(self, way: Way) -> None:
        await self.time.sleep(way.at)
        slot = self.free.note(Chat(group=False), self.time())
        await self._hears(way)
        slot.answered(self.time())

    async def _hears(self, way: Way) -> None:
        await self.time.sleep(way.there)
        self.heard.append(self.time())
        await self.time.sleep(way.back)

    def run(self, *work: Any) -> list[float]:
        async def everybody() -> list[Any]:
            return await self.time.run(*work)

        assert not any(asyncio.run(everybody()))
        return sorted(self.heard)


def assert_apart(times: list[float], most: int) -> None:
    """No more than `most` in any second."""
    assert all(late - early > SECOND - 1e-6 for early, late in zip(times, times[most:], strict=False))


@given(st.lists(WAYS, min_size=20, max_size=30), st.lists(WAYS, max_size=1))
def test_never_more_in_any_second_than_there_may_be(ways: list[Way], replies: list[Way]) -> None:
    """Replies wait for nobody, and so come on top; all others wait until there is room."""
    telegram = Telegram()
    times = telegram.run(*map(telegram.gets, ways), *map(telegram.gets_a_reply, replies))
    assert len(times) == len(ways) + len(replies)
    assert_apart(times, MOST + len(replies))


def test_what_a_call_takes_to_its_first_byte_is_not_lost() -> None:
    ways = [Way(0, AHEAD * 0.9, 0, 0, is_free=False)] * (10 * MOST)
    telegram = Telegram()
    times = telegram.run(*map(telegram.gets, ways))
    assert times[-1] - times[0] < 10 * OVERALL_SECONDS


def distances(times: list[float]) -> list[float]:
    return [late - early for early, late in pairwise(times)]


def test_a_window_fills_evenly() -> None:
    """But for what may follow a busy moment at once."""
    telegram = Telegram()
    times = telegram.run(*map(telegram.gets, [Way(0, 0, 0, 0, is_free=False)] * MOST))
    assert distances(times)[2:] == pytest.approx([SECOND / MOST] * (MOST - 3))


@pytest.mark.parametrize("is_free", [False, True])
def test_what_was_pressed_together_spreads_again(is_free: bool) -> None:
    """Ten answers at once, again and again: of the next ten none leaves with another."""
    telegram = Telegram(most=200 if is_free else 100, most_free=100)
    pressed = [Way(n / 100, 0, 0, 0.1 - n % 10 / 100, is_free) for n in range(100)]
    times = telegram.run(*map(telegram.gets, [*pressed, *[Way(1, 0, 0, 0, is_free)] * 300]))
    assert min(distances(times[100:])) == pytest.approx(CLOSEST * SECOND / 100)
    assert times[-1] - times[0] < 4 * OVERALL_SECONDS + 0.1


def test_a_reply_is_made_up_for_at_the_next_departure() -> None:
    """Also by slots that were given out before it came: so the second finds the first made up for."""
    telegram = Telegram()
    ways = [Way(0, 0, 0, 0, is_free=False)] * (2 * MOST)
    replies = [Way(OVERALL_SECONDS + late, 0, 0, 0, is_free=True) for late in (-AHEAD / 2, AHEAD / 2)]
    times = telegram.run(*map(telegram.gets, ways), *map(telegram.gets_a_reply, replies))
    assert_apart(times, MOST + 1)
