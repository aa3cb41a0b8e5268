"""How updates come in: stored before Telegram may forget them, by polling or by a webhook.

PTB's own updater confirms updates before they are handled, dies of one 401 and chokes on one that it
cannot parse; so it is not used.
"""

import time
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy.exc import SQLAlchemyError
from telegram.error import TelegramError
from telegram.ext import ExtBot

from handlers.arrivals import ALLOWED_UPDATES, INLINE, PRE_CHECKOUT, arrival_of, speaker_of
from handlers.lanes import Lanes
from handlers.patience import Patience
from handlers.sending import ask
from storage import Storage, inbox, people
from storage.inbox import Arrival

POLL_SECONDS = 30
POLL_GRACE_SECONDS = 10
BATCH_MAX = 100
WAITING_MAX = 5_000


class Intake:
    """Stores raw updates, and whom they bring, in one transaction; hands the new ones to the lanes."""

    def __init__(self, storage: Storage, lanes: Lanes, now: Callable[[], datetime]) -> None:
        self._storage, self._lanes, self._now = storage, lanes, now
        self._told_until: datetime | None = None

    def told_until(self) -> datetime | None:
        """When Telegram had nothing more to tell; None before the first time."""
        return self._told_until

    def heard_all(self) -> None:
        """Telegram has just told everything that it had."""
        self._told_until = self._now()

    async def resume(self) -> None:
        """Hand over what a stopped process left: once, before anything new is received."""
        with self._storage.reading() as tx:
            left = inbox.pending(tx)
        self._lanes.offer(left)

    def receive(self, updates: Iterable[Any]) -> list[int]:
        """Returns the numbers of all that are committed, new or not; raises SQLAlchemyError if none is.

        Inline queries are not stored: they count as committed, and come after all the others.
        """
        updates = list(updates)
        arrivals = [arrival for update in updates if (arrival := arrival_of(update)) is not None]
        if kept := [arrival for arrival in arrivals if arrival.lane != INLINE]:
            self._keep(updates, kept)
        self._lanes.offer(arrival for arrival in arrivals if arrival.lane == INLINE)
        return [arrival.update_id for arrival in arrivals]

    def _keep(self, updates: Iterable[Any], arrivals: list[Arrival]) -> None:
        try:
            with self._storage.transaction() as tx:
                new = inbox.receive(tx, arrivals, self._now())
                met = people.meet_all(tx, self._strangers(updates), self._now())
        except SQLAlchemyError:
            # Who pays waits ten seconds at most: the till answers also what cannot be stored.
            self._lanes.offer(arrival for arrival in arrivals if arrival.lane == PRE_CHECKOUT)
            raise
        people.keep_in_mind(self._storage, met)
        self._lanes.offer(new)

    def _strangers(self, updates: Iterable[Any]) -> dict[int, str]:
        """Who speaks in these updates and is not in memory: Telegram's language by id."""
        speakers = dict(speaker for update in updates if (speaker := speaker_of(update)) is not None)
        return {
            number: language for number, language in speakers.items() if number not in self._storage.memory
        }


class Poller:
    """Long polling. `run()` goes on until it is cancelled; it raises only AnotherInstance.

    Cancelled, it confirms nothing more: what is stored is told again at the next start, and known.
    """

    def __init__(self, bot: ExtBot[Any], intake: Intake, lanes: Lanes, patience: Patience) -> None:
        self._bot, self._intake, self._lanes, self._patience = bot, intake, lanes, patience
        self._offset: int | None = None
        self._good_at = time.monotonic()

    def seconds_since_good_poll(self) -> float:
        """The health of the intake: little more than POLL_SECONDS, also when nobody writes."""
        return time.monotonic() - self._good_at

    async def run(self) -> None:
        await self._patience.until_done(self._remove_webhook)
        await self._patience.until_done(self._intake.resume)
        while True:
            await self._lanes.room(WAITING_MAX)
            await self._patience.attempt(self._poll)

    async def _poll(self) -> None:
        if not (updates := await self._fetch()):
            # Nothing new also means that the offset is confirmed. Without it lower numbers (Telegram starts
            # anew after a quiet week) are not taken for confirmed ones; the inbox knows repeats.
            self._offset = None
        elif not (numbers := self._intake.receive(updates)):
            raise TelegramError("the updates have no numbers")
        else:
            self._offset = max(numbers) + 1
        if len(updates) < BATCH_MAX:
            self._intake.heard_all()
        self._good_at = time.monotonic()

    async def _fetch(self) -> list[Any]:
        # The first time it is asked what waits, and not for more: so it is soon known that nothing does.
        seconds = POLL_SECONDS if self._intake.told_until() else 0
        params: dict[str, Any] = {"timeout": seconds, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            params["offset"] = self._offset
        answer = await ask(self._bot, "getUpdates", params, read_timeout=POLL_SECONDS + POLL_GRACE_SECONDS)
        if not isinstance(answer, list):
            raise TelegramError("getUpdates did not answer with a list")
        return answer

    async def _remove_webhook(self) -> None:
        await ask(self._bot, "deleteWebhook", {})  # never with drop_pending_updates: payments may be waiting


class Webhook:
    """Telegram posts the updates to `public_url`/telegram; web.py receives them."""

    def __init__(
        self, bot: ExtBot[Any], intake: Intake, patience: Patience, *, public_url: str, secret: str
    ) -> None:
        self._bot, self._intake, self._patience = bot, intake, patience
        self._params = {
            "url": f"{public_url.rstrip('/')}/telegram",
            "secret_token": secret,
            "allowed_updates": ALLOWED_UPDATES,
        }

    async def start(self) -> None:
        """Resume, then ask Telegram to post; call it once the web server listens."""
        await self._patience.until_done(self._intake.resume)
        await self._patience.until_done(self._set_webhook)

    async def _set_webhook(self) -> None:
        await ask(self._bot, "setWebhook", self._params)
