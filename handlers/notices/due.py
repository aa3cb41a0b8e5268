"""The clock delivers notices: claimed in one commit, sent through the limiter, their ends written in bulk."""

import asyncio
import logging
import time
from collections.abc import Mapping
from contextlib import suppress

from sqlalchemy.exc import SQLAlchemyError
from telegram.error import RetryAfter

from handlers.context import Context
from handlers.limiter import Limiter
from handlers.notices.going import advance_all, expire_late
from handlers.notices.letter import Letter
from handlers.notices.paying import Purse
from handlers.notices.preparing import Desk, Fate, Later
from handlers.notices.results import Results, later, result_of
from handlers.notices.wishes import Wishes
from handlers.sending import NotSent, Outcome, Sent, call_plainly, outcome_of
from handlers.window import Slot
from storage import notice_claims, notice_due, notices
from storage.notice_claims import Claimed
from storage.notice_rows import CODES, MARKETING, UTILITY, State
from storage.notices import Ended

AHEAD = 30
"""So many are claimed and wait for their turn: a second's worth. More would be unsure after a crash."""
CODES_AHEAD = 60
TAKEN_AT_ONCE = 40
"""Of those that are paid for: while they are written out, nobody is answered. There is room for so many, or
it is time, before more are claimed."""
LOOK_SECONDS = 0.25
ADVANCE_SECONDS = 0.5
STORM = 5
"""So many calls on end that Telegram did not take, and everything but codes rests for a while."""

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
        self._landed = asyncio.Event()
        self._wishes = Wishes(self._storage)
        self._results = Results(context)
        self._purse, self._desk = Purse(context), Desk(context)
        self._looked_at = self._advanced_at = self._rests_until = 0.0
        self._failures = self._room = 0
        self._filled: set[tuple[int, ...]] = set()
        """The priorities of which all that there was room for was there: surely more are due."""

    async def run(self) -> None:
        self._begin()
        try:
            while self._context.application.running and await self._goes_on():
                await self._landing()
                if self._results.is_time:
                    await self._results.store()
        finally:
            if self._flying:
                await asyncio.wait(self._flying)
            await self._results.store_all()
            self._purse.close()

    async def _landing(self) -> None:
        """Until a letter has its outcome, or it is time to look again."""
        self._landed.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_SECONDS):
                await self._landed.wait()

    def _begin(self) -> None:
        with self._storage.transaction() as tx:
            cut_off = notices.cut_off(tx, self._context.now())
        if cut_off:
            log.warning("%s notices were cut off while they were sent", cut_off)

    async def _goes_on(self) -> bool:
        """Claims what there is room for. False once nothing is due and nothing under way."""
        if self._flying and self._room < TAKEN_AT_ONCE and time.monotonic() - self._looked_at < LOOK_SECONDS:
            return True
        self._claim()
        if not self._flying or time.monotonic() - self._advanced_at > ADVANCE_SECONDS:
            await self._advance()
            self._claim()
        return bool(self._flying or self._results) or self._rests()

    async def _advance(self) -> None:
        """Right after a claim: so that what is under way does not run out meanwhile."""
        await self._results.store_all()
        await asyncio.sleep(0)
        expire_late(self._context)
        await advance_all(self._context, self._purse.room)
        self._advanced_at = time.monotonic()

    def _claim(self) -> None:
        """The intent is committed before the calls. Codes have room of their own: a broadcast never keeps
        them waiting."""
        codes = sum(one.is_code for one in self._flying.values())
        ahead = 0 if self._rests() else self._purse.ahead(len(self._flying) - codes, AHEAD)
        rooms = {(CODES,): CODES_AHEAD - codes, (UTILITY, MARKETING): min(ahead, TAKEN_AT_ONCE)}
        taken, fates = self._take({which: room for which, room in rooms.items() if room > 0})
        for notice, fate in zip(taken, fates, strict=True):
            self._start(notice, fate)
        self._room, self._looked_at = ahead - len(taken) if taken else 0, time.monotonic()

    def _take(self, rooms: Mapping[tuple[int, ...], int]) -> tuple[list[Claimed], list[Fate]]:
        """So many of these priorities, if any are due; what becomes of them is decided in the same commit."""
        now = self._context.now()
        if self._filled.isdisjoint(rooms):
            with self._storage.reading() as tx:
                if not notice_claims.is_due(tx, now, [one for which in rooms for one in which]):
                    return [], []
        with self._results.transaction() as tx:
            found = {which: notice_claims.claim(tx, now, room, which) for which, room in rooms.items()}
            taken = [one for some in found.values() for one in some]
            fates = self._desk.prepare(tx, taken, self._flying.values(), now)
            self._wishes.read(tx)
        self._filled = {which for which, some in found.items() if len(some) == rooms[which]}
        return taken, fates

    def _start(self, notice: Claimed, fate: Fate) -> None:
        if not isinstance(fate, Letter):
            self._results.add(notice, fate)
            return
        letter = self._purse.stamped(fate)
        task = asyncio.create_task(self._send(letter))
        self._flying[task] = letter
        task.add_done_callback(self._land)

    def _land(self, task: asyncio.Task[None]) -> None:
        del self._flying[task]
        self._room += 1
        self._landed.set()

    async def _send(self, letter: Letter) -> None:
        """Stop wins until the very call: whether it is still wanted is asked when its turn has come."""
        try:
            slot = await self._limiter.turn(letter.person_id, letter.lane)
        except RetryAfter as error:
            self._note(letter, outcome_of(error))
            return
        try:
            await self._call(letter, slot)
        finally:
            slot.answered(self._limiter.heard_at())

    async def _call(self, letter: Letter, slot: Slot) -> None:
        if (changed := self._changed(letter)) is not None:
            self._results.add(letter.notice, changed)
            return
        params = {**letter.params, **self._purse.extra(letter)}
        outcome = await call_plainly(self._context.bot, letter.method, params, slot.departs)
        self._weigh(letter, outcome)
        self._note(letter, self._purse.seen(letter, outcome))

    def _changed(self, letter: Letter) -> Ended | Later | None:
        """Why it is not sent now after all."""
        if self._rests() and not letter.is_code:
            return later(letter.id, self._context.now(), 0)
        try:
            return None if self._wishes.has(letter.id) else Ended(letter.id, State.STOPPED)
        except SQLAlchemyError:
            return later(letter.id, self._context.now(), 0)

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
        self._results.add(letter.notice, result_of(letter, outcome, self._context.now()))
