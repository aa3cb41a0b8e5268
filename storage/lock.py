"""One bot, one process: a lock that the operating system or the database lets go when the process ends."""

import fcntl
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text

from storage.engine import Storage


class AlreadyRunning(Exception):
    """Another process runs this bot on the same database. Stop it first."""


@contextmanager
def only_one(storage: Storage, bot_id: str) -> Iterator[None]:
    """Holds the lock of this bot; raises AlreadyRunning. No clock is involved, so none can break it."""
    with _file(storage) if storage.is_sqlite else _advisory(storage, bot_id):
        yield


@contextmanager
def _file(storage: Storage) -> Iterator[None]:
    if not storage.url.database:
        yield
        return
    with open(f"{storage.url.database}.lock", "w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyRunning(AlreadyRunning.__doc__) from None
        yield


@contextmanager
def _advisory(storage: Storage, bot_id: str) -> Iterator[None]:
    key = int.from_bytes(hashlib.sha256(f"fairshare:{bot_id}".encode()).digest()[:7])
    connection = storage.engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    try:
        if not connection.execute(text("SELECT pg_try_advisory_lock(:key)"), {"key": key}).scalar():
            raise AlreadyRunning(AlreadyRunning.__doc__)
        yield
    finally:
        connection.invalidate()  # ends the session, and the lock with it
        connection.close()
