"""Whether what is about to be sent is still wanted, as of the last moment."""

import time
from collections.abc import Callable, Collection

from storage import Storage, notice_reports

MOMENT_SECONDS = 0.03
"""So old may an answer be: the way to Telegram takes as long."""


class Wishes:
    """Asks for all that is under way (`ids`) at once: a thousand a second are too many to ask for singly."""

    def __init__(self, storage: Storage, ids: Callable[[], Collection[int]]) -> None:
        self._storage, self._ids = storage, ids
        self._read_at = 0.0
        self._asked: set[int] = set()
        self._wanted: set[int] = set()

    def has(self, notice_id: int) -> bool:
        if notice_id not in self._asked or time.monotonic() - self._read_at > MOMENT_SECONDS:
            self._asked = {notice_id, *self._ids()}
            with self._storage.reading() as tx:
                self._wanted = notice_reports.wanted(tx, self._asked)
            self._read_at = time.monotonic()
        return notice_id in self._wanted
