"""The clock delivers notices: claimed in one commit, sent through the limiter, their ends written in bulk."""

import asyncio
import logging
import time
from collections.abc import Sequence

from sqlalchemy.exc import SQLAlchemyError
from telegram.error import RetryAfter

from handlers.context import Context
from handlers.limiter import Lane, Limiter
from handlers.notices.going import advance_all, expire_late
from handlers.notices.letter import Letter
from handlers.notices.paying import Purse
from handlers.notices.preparing import Fate, Later, prepare
from handlers.notices.results import Result, later, result_of, store
from handlers.notices.wishes import Wishes
from handlers.sending import NotSent, Outcome, Sent, call, outcome_of
from storage import notice_due, notices
from storage.notice_rows import CODES, MARKETING, UTILITY, Notice, State
from storage.notices import Ended

AHEAD = 30
"""So many are claimed and wait for their turn: a second's worth. More would be unsure after a crash."""
CODES_AHEAD = 60
TAKEN_AT_ONCE = 40
"""Of those that are paid for: while they are written out, nobody is answered."""
LOOK_SECONDS = 0.25
STORE_SECONDS = 0.1
"""What was sent since then, and is no code, comes again after a kill -9."""
ADVANCE_SECONDS = 1.0
STORED_AT_ONCE = 200
STORM = 5
"""So many calls on end that Telegram did not take, and everything but codes rests for a while."""
DATABASE_SECONDS = 1.0

log = logging.getLogger(__name__)


async def notices_due(context: Context) -> None:
    """Delivers until nothing is due. The clock never runs it beside itself: so whatever is claimed when it
    begins was cut off by a crash."""
    with context.storage.reading() as tx:
        has_work = notice_due.waits(tx, context.now())
    if not has_work:
        has_work = await advance_all(context)
    if has_work:
        await Delivery(context).run()


class Delivery:
    """Notices on their way. `_flying` are letters whose call has no outcome yet."""

    def __init__(self, context: Context) -> None:
        self._context, self._storage = context, context.storage
        limiter = context.bot.rate_limiter
        assert isinstance(limiter, Limiter)
        self._limiter = limiter
        self._flying: dict[asyncio.Task[None], Letter] = {}
        self._wishes = Wishes(self._storage, lambda: [one.id for one in self._flying.values()])
        self._results: list[Result] = []
        self._purse = Purse(context)
        self._looked_at = self._stored_at = self._advanced_at = self._rests_until = 0.0
        self._failures = 0

    async def run(self) -> None:
        self._begin()
        try:
            while self._context.application.running and await self._goes_on():
                waits = self._flying or [asyncio.create_task(asyncio.sleep(LOOK_SECONDS))]
                await asyncio.wait(waits, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                is_time = time.monotonic() - self._stored_at >= STORE_SECONDS
                if len(self._results) >= STORED_AT_ONCE or is_time:
                    await self._store()
        finally:
            if self._flying:
                await asyncio.wait(self._flying)
            await self._store()
            self._purse.close()

    def _begin(self) -> None:
        with self._storage.transaction() as tx:
            cut_off = notices.cut_off(tx, self._context.now())
        if cut_off:
            log.warning("%s notices were cut off while they were sent", cut_off)

    async def _goes_on(self) -> bool:
        """Claims what there is room for. False once nothing is due and nothing under way."""
        is_over = not self._flying
        if is_over or time.monotonic() - self._advanced_at > ADVANCE_SECONDS:
            await self._store()
            expire_late(self._context)
            await advance_all(self._context, self._purse.room)
            self._advanced_at = time.monotonic()
        if is_over or time.monotonic() - self._looked_at >= LOOK_SECONDS:
            self._looked_at = 0.0 if self._claim() else time.monotonic()
        return bool(self._flying or self._results) or self._rests()

    def _claim(self) -> bool:
        """Codes have room of their own: a broadcast never keeps them waiting. True if more may be due."""
        codes = sum(one.is_code for one in self._flying.values())
        rest = len(self._flying) - codes
        ahead = self._purse.ahead(AHEAD)
        taken = self._take(CODES_AHEAD - codes, (CODES,))
        if not self._rests():
            taken += self._take(min(ahead - rest, TAKEN_AT_ONCE), (UTILITY, MARKETING))
        with self._storage.reading() as tx:
            fates = prepare(self._context, tx, taken, self._flying.values()) if taken else []
        for notice, fate in zip(taken, fates, strict=True):
            self._start(notice, fate)
        return len(taken) >= TAKEN_AT_ONCE

    def _take(self, room: int, priorities: Sequence[int]) -> list[Notice]:
        """The intent is committed before the call."""
        now = self._context.now()
        with self._storage.reading() as tx:
            if room <= 0 or not notice_due.is_due(tx, now, priorities):
                return []
        with self._storage.transaction() as tx:
            return notices.claim(tx, now, room, priorities)

    def _start(self, notice: Notice, fate: Fate) -> None:
        if not isinstance(fate, Letter):
            self._results.append((notice, fate))
            return
        letter = self._purse.stamped(fate)
        task = asyncio.create_task(self._send(letter))
        self._flying[task] = letter
        task.add_done_callback(self._flying.pop)

    async def _send(self, letter: Letter) -> None:
        """Stop wins until the very call: whether it is still wanted is asked when its turn has come."""
        try:
            async with self._limiter.turn(letter.person_id, letter.lane):
                await self._call(letter)
        except RetryAfter as error:
            self._note(letter, outcome_of(error))

    async def _call(self, letter: Letter) -> None:
        if (changed := self._changed(letter)) is not None:
            self._results.append((letter.notice, changed))
            return
        params = {**letter.params, **self._purse.extra(letter)}
        outcome = await call(self._context.bot, letter.method, params, Lane.ANSWER)
        self._weigh(letter, outcome)
        self._note(letter, self._purse.seen(letter, outcome))

    def _changed(self, letter: Letter) -> Ended | Later | None:
        """Why it is not sent now after all."""
        again = later(letter.id, self._context.now(), 0)
        if self._rests() and not letter.is_code:
            return again
        try:
            return None if self._wishes.has(letter.id) else Ended(letter.id, State.STOPPED)
        except SQLAlchemyError:
            return again

    def _weigh(self, letter: Letter, outcome: Outcome) -> None:
        """A 429 pauses its own chat; many on end mean all of them."""
        if not isinstance(outcome, NotSent) or outcome.permanent:
            self._failures = 0 if isinstance(outcome, Sent) else self._failures
            return
        seconds = outcome.retry_after or 1.0
        self._limiter.pause(letter.person_id, seconds)
        self._failures += 1
        if self._failures >= STORM:
            self._rests_until, self._failures = self._limiter.clock() + seconds, 0
            log.warning("Telegram takes no notices: they rest for %.0f seconds", seconds)

    def _rests(self) -> bool:
        return self._limiter.clock() < self._rests_until

    def _note(self, letter: Letter, outcome: Outcome) -> None:
        self._results.append((letter.notice, result_of(letter, outcome, self._context.now())))

    async def _store(self) -> None:
        """Until they are stored nothing more is claimed: a full disk must not send the same again."""
        while self._results:
            results = self._results[:STORED_AT_ONCE]
            try:
                with self._storage.transaction() as tx:
                    store(tx, results, self._context.now())
            except SQLAlchemyError as error:
                log.error("the ends of notices cannot be stored: %s", type(error).__name__)
                if not self._context.application.running:
                    return
                await asyncio.sleep(DATABASE_SECONDS)
            else:
                del self._results[: len(results)]
        self._stored_at = time.monotonic()
