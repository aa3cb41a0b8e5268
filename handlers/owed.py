"""What is owed leaves: the rows of the outbox, sent in the background through the one door."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from telegram.ext import ExtBot

from handlers.limiter import Lane
from handlers.sending import NotSent, Outcome, Sent, Unknown, call
from rules.checkout import STARS
from storage import Storage, outbox, people
from storage.alarms import raise_alarm
from storage.outbox import OwedMessage

ROUND_MAX = 100
TICK_SECONDS = 1.0
TRY_AGAIN_SECONDS = 10.0
UNKNOWN_MAX = 5
"""After so many unknown outcomes an owed message is given up: each may have been a delivery."""
QUIET_UNKNOWN_MAX = 12
"""What says nothing does no harm by being repeated: it is tried for more than an hour."""

FORGOTTEN: Outcome = NotSent("they wanted to be forgotten", permanent=True)

log = logging.getLogger(__name__)


class OwedSender:
    """Sends what is owed: at least once, chats side by side, in each one message after the other.

    After a failure the chat rests for a while, as a whole: its later messages must not pass the first.

    Who was forgotten is told nothing until they write. Who only blocked the bot is tried: they may be back.

    `unreachable(chat_id)` is told of each chat that cannot be written to. `wake()` makes a row just owed
    leave at once rather than at the next tick.
    """

    def __init__(
        self,
        bot: ExtBot[Any],
        storage: Storage,
        now: Callable[[], datetime],
        *,
        unreachable: Callable[[int], None] = lambda chat_id: None,
        tick_seconds: float = TICK_SECONDS,
        provider_token: Callable[[], str] = lambda: "",
    ) -> None:
        self._bot, self._storage, self._now = bot, storage, now
        self._unreachable, self._tick_seconds = unreachable, tick_seconds
        self._provider_token = provider_token
        self._woken = asyncio.Event()
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._resting: dict[int, datetime] = {}

    def wake(self) -> None:
        self._woken.set()

    async def run(self) -> None:
        """Send whatever is due, until cancelled; then `drain` waits for what is under way."""
        while True:
            self._woken.clear()
            try:
                self._start()
            except SQLAlchemyError as error:
                log.error("owed messages cannot be read: %s", type(error).__name__)
            with suppress(TimeoutError):
                # Not wait_for: in Python 3.11 it can lose the cancellation that comes together with a wake.
                async with asyncio.timeout(self._tick_seconds):
                    await self._woken.wait()

    async def send_due(self) -> None:
        """Send what is due now and wait for the outcomes."""
        self._start()
        await self.drain()

    async def drain(self, timeout_seconds: float | None = None) -> None:
        """Wait for what is under way."""
        if self._busy:
            await asyncio.wait(self._busy.values(), timeout=timeout_seconds)

    def _start(self) -> None:
        room = ROUND_MAX - len(self._busy)
        if room <= 0:
            return
        now = self._now()
        self._resting = {chat_id: until for chat_id, until in self._resting.items() if until > now}
        with self._storage.reading() as tx:
            rows = outbox.due(tx, now, room, busy=[*self._busy, *self._resting])
            silent = people.forgotten(tx, {row.chat_id for row in rows if _speaks_first(row)})
        by_chat: dict[int, list[OwedMessage]] = {}
        for row in rows:
            by_chat.setdefault(row.chat_id, []).append(row)
        for chat_id, owed in by_chat.items():
            self._busy[chat_id] = asyncio.create_task(self._send_to(chat_id, owed, chat_id in silent))

    async def _send_to(self, chat_id: int, owed: list[OwedMessage], is_silent: bool) -> None:
        try:
            for row in owed:
                lane = Lane.REPLY if row.is_reply else Lane.OWED
                outcome = FORGOTTEN
                if not (is_silent and _speaks_first(row)):
                    outcome = await call(self._bot, row.method, self._arguments(row), lane)
                await self._note_surely(row, outcome)
                if not isinstance(outcome, Sent):
                    break
        finally:
            del self._busy[chat_id]
        self.wake()

    def _arguments(self, row: OwedMessage) -> dict[str, Any]:
        """The payment provider's token lies in no database: an invoice in a currency gets it here."""
        said = row.arguments()
        by_provider = said.get("currency", STARS) != STARS
        return said | {"provider_token": self._provider_token()} if by_provider else said

    async def _note_surely(self, row: OwedMessage, outcome: Outcome) -> None:
        """Until it is stored the chat stays busy: a full disk must not send the same again and again."""
        while True:
            try:
                return self._note(row, outcome)
            except SQLAlchemyError as error:
                log.error("the outcome of an owed message cannot be stored: %s", type(error).__name__)
                await asyncio.sleep(self._tick_seconds)

    def _note(self, row: OwedMessage, outcome: Outcome) -> None:
        """Write down what became of an owed message."""
        assert row.id is not None
        now = self._now()
        rest: float | None = None
        with self._storage.transaction() as tx:
            match outcome:
                case Sent(result=result):
                    outbox.sent(tx, row.id, _message_id(result), now)
                case NotSent(permanent=True):
                    outbox.failed(tx, row.id, outcome.reason, now)
                case NotSent():
                    rest = outcome.retry_after or TRY_AGAIN_SECONDS
                    outbox.not_yet(tx, row.id, outcome.reason, unknown=False)
                case Unknown() if row.attempts + 1 >= (UNKNOWN_MAX if _speaks(row) else QUIET_UNKNOWN_MAX):
                    outbox.failed(tx, row.id, f"outcome unknown: {outcome.reason}", now)
                    if not _speaks(row):  # who was to be charged no more, say, may be
                        why = f"Telegram gave no answer to {row.method} for {row.chat_id}: {outcome.reason}"
                        raise_alarm(tx, f"owed:{row.id}", why, now)
                case Unknown():
                    rest = 2.0 ** (row.attempts + 1)
                    outbox.not_yet(tx, row.id, outcome.reason, unknown=True)
        if rest is not None:
            self._resting[row.chat_id] = now + timedelta(seconds=rest)
        if isinstance(outcome, NotSent) and outcome.unreachable:
            self._unreachable(row.chat_id)


def _speaks(row: OwedMessage) -> bool:
    return row.method.startswith("send")


def _speaks_first(row: OwedMessage) -> bool:
    """A reply is welcome also to who was forgotten, and a call that says nothing is made."""
    return _speaks(row) and not row.is_reply


def _message_id(result: Any) -> int | None:
    found = result.get("message_id") if isinstance(result, dict) else None
    return found if isinstance(found, int) else None
