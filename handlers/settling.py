"""What becomes of an update once it was tried: done, tried again later, or set aside with an alarm."""

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.exc import InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from storage import Storage, inbox
from storage.inbox import Arrival

FLUSH_SECONDS = 0.05
FLUSH_AGAIN_SECONDS = 1.0
RETRY_SECONDS = (1.0, 10.0, 60.0)
CRASHES_KEPT = 100

log = logging.getLogger(__name__)


class Settling:
    """Writes down what became of updates. `alarm(sentence)` is told of each that is set aside."""

    def __init__(self, storage: Storage, now: Callable[[], datetime], alarm: Callable[[str], None]) -> None:
        self._storage, self._now, self._alarm = storage, now, alarm
        self._done: list[int] = []
        self._timer: asyncio.TimerHandle | None = None
        self.crashes: deque[BaseException] = deque(maxlen=CRASHES_KEPT)

    def finish(self, update_id: int) -> None:
        """Mark done an update whose handler wrote nothing: together with others, a moment later."""
        self._done.append(update_id)
        self._flush_in(FLUSH_SECONDS)

    def flush(self) -> None:
        """Write down now what is finished. If the database is away, it is tried again."""
        self._timer = None
        if not self._done:
            return
        try:
            with self._storage.transaction() as tx:
                inbox.finish_many(tx, self._done, self._now())
        except SQLAlchemyError as error:
            log.error("finished updates cannot be stored: %s", type(error).__name__)
            self._flush_in(FLUSH_AGAIN_SECONDS)
        else:
            self._done.clear()

    def crashed(self, arrival: Arrival, error: Exception) -> None:
        self.crashes.append(error)
        log.error("update %s failed", arrival.update_id, exc_info=error)

    def retry(self, arrival: Arrival, error: Exception) -> Arrival | None:
        """The same update with its next time, or None if that was its last try and it is set aside.

        A database that is away is nobody's fault: the update waits for it, however long.
        """
        away = isinstance(error, OperationalError | InterfaceError | PoolTimeout)
        if arrival.attempts >= len(RETRY_SECONDS) and not away:
            self.set_aside(arrival, f"its handler failed: {type(error).__name__}")
            return None
        wait = RETRY_SECONDS[min(arrival.attempts, len(RETRY_SECONDS) - 1)]
        retry_at = self._now() + timedelta(seconds=wait)
        try:
            with self._storage.transaction() as tx:
                inbox.retry_later(tx, arrival.update_id, retry_at)
        except SQLAlchemyError as broken:
            log.error("a retry cannot be stored: %s", type(broken).__name__)
        return replace(arrival, attempts=arrival.attempts + (0 if away else 1), retry_at=retry_at)

    def is_done(self, arrival: Arrival) -> bool:
        """A commit that failed may still have happened: ask before the effect is tried again."""
        try:
            with self._storage.reading() as tx:
                return inbox.is_done(tx, arrival.update_id)
        except SQLAlchemyError:
            return False  # then the next transaction of its handler fails too

    def set_aside(self, arrival: Arrival, reason: str) -> None:
        """`reason` holds no word of the update."""
        self._alarm(f"update {arrival.update_id} ({arrival.lane}) is set aside: {reason}")
        try:
            with self._storage.transaction() as tx:
                inbox.set_aside(tx, arrival.update_id, reason, self._now())
        except SQLAlchemyError as broken:  # it stays pending: the next start meets it again
            log.error("an update cannot be set aside: %s", type(broken).__name__)

    def _flush_in(self, seconds: float) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(seconds, self.flush)
