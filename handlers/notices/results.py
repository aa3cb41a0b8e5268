"""How notices ended: read from the outcomes of calls, written in bulk."""

import asyncio
import logging
import math
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from handlers.context import Context
from handlers.notices.letter import Letter
from handlers.notices.preparing import Later
from handlers.sending import NotSent, Outcome, Sent, Unknown
from storage import blocks, notices
from storage.notice_claims import Claimed
from storage.notice_rows import State
from storage.notices import Ended

TRY_AGAIN_SECONDS = 10.0
ATTEMPTS_MAX = 5
"""After so many an unknown outcome is left unknown: each may have been a delivery."""
STORE_SECONDS = 0.1
"""What was sent since then, and is no code, comes again after a kill -9."""
STORED_AT_ONCE = 200
DATABASE_SECONDS = 1.0

Result = tuple[Claimed, Ended | Later]

log = logging.getLogger(__name__)


class Results:
    """How notices ended, until it is written. The ends of those whose customers have blocked the bot wait for
    one another: each ends all that these customers follow, and after a crash they are refused again."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._ready: list[Result] = []
        self._blocked: list[Result] = []
        self._stored_at = 0.0

    def __len__(self) -> int:
        return len(self._ready) + len(self._blocked)

    def add(self, notice: Claimed, end: Ended | Later) -> None:
        is_blocked = isinstance(end, Ended) and end.state == State.BLOCKED
        (self._blocked if is_blocked else self._ready).append((notice, end))

    @property
    def is_time(self) -> bool:
        late = time.monotonic() - self._stored_at >= STORE_SECONDS
        return bool(self._ready) and (late or len(self._ready) >= STORED_AT_ONCE)

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """One that writes some of them too: every commit holds everybody up."""
        some = self._ready[:STORED_AT_ONCE]
        with self._context.storage.transaction() as tx:
            if some:
                store(tx, some, self._context.now())
            yield tx
        del self._ready[: len(some)]
        self._stored_at = time.monotonic()

    async def store_all(self) -> None:
        self._ready += self._blocked
        self._blocked.clear()
        await self.store()

    async def store(self) -> None:
        """Until they are stored nothing more is claimed: a full disk must not send the same again."""
        while self._ready:
            try:
                with self.transaction():
                    pass
            except SQLAlchemyError as error:
                log.error("the ends of notices cannot be stored: %s", type(error).__name__)
                if not self._context.application.running:
                    return
                await asyncio.sleep(DATABASE_SECONDS)


def result_of(letter: Letter, outcome: Outcome, now: datetime) -> Ended | Later:
    """Codes are sent at most once: what may have arrived is not repeated."""
    match outcome:
        case Sent(result=result):
            message_id = result.get("message_id") if isinstance(result, dict) else None
            return Ended(letter.id, State.SENT, message_id)
        case NotSent(unreachable=True):
            return Ended(letter.id, State.BLOCKED)
        case NotSent(permanent=True):
            return Ended(letter.id, State.FAILED)
        case NotSent(retry_after=seconds):
            return later(letter.id, now, seconds or TRY_AGAIN_SECONDS)
        case Unknown():
            pass
    if letter.is_code or letter.notice.attempts >= ATTEMPTS_MAX:
        return Ended(letter.id, State.UNKNOWN)
    return later(letter.id, now, 2.0**letter.notice.attempts)


def later(notice_id: int, now: datetime, seconds: float) -> Later:
    """To the whole second, so that many are written at once."""
    return Later(notice_id, now.replace(microsecond=0) + timedelta(seconds=math.ceil(seconds) + 1))


def store(tx: Session, results: Sequence[Result], now: datetime) -> None:
    ended = [end for _notice, end in results if isinstance(end, Ended)]
    notices.ended(tx, ended, now)
    back: dict[datetime, list[int]] = defaultdict(list)
    for _notice, end in results:
        if isinstance(end, Later):
            back[end.not_before].append(end.notice_id)
    for not_before, ids in back.items():
        notices.postpone(tx, ids, not_before)
    blocked = [one.person_id for one, end in results if isinstance(end, Ended) and end.state == State.BLOCKED]
    if blocked:
        blocks.blocked(tx, blocked, now)
