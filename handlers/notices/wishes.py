"""Whether what is about to be sent is still wanted, as of the last moment."""

import time

from sqlmodel import Session

from storage import Storage, notice_claims

MOMENT_SECONDS = 0.05
"""So old may an answer be: the way to Telegram takes as long."""


class Wishes:
    """Asks for all that is claimed at once: a thousand a second are too many to ask for singly."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._read_at = 0.0
        self._wanted: set[int] = set()

    def read(self, tx: Session) -> None:
        self._wanted = notice_claims.wanted(tx)
        self._read_at = time.monotonic()

    def has(self, notice_id: int) -> bool:
        if time.monotonic() - self._read_at > MOMENT_SECONDS:
            with self._storage.reading() as tx:
                self.read(tx)
        return notice_id in self._wanted
