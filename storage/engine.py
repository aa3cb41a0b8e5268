"""One database, two engines: SQLite by default, PostgreSQL by `DATABASE_URL`.

Sessions are synchronous and short. A transaction never spans an `await`, so within one
event loop it is atomic by construction (a test holds it).
"""

import base64
import hashlib
import hmac
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from cryptography.fernet import Fernet
from sqlalchemy import Connection, Engine, event, make_url, text
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlmodel import Session, SQLModel, create_engine

from storage.looks import Looks
from storage.prepared import Prepared, inserting

BUSY_TIMEOUT_SECONDS = 1.5
LOCKED_SECONDS = 1.0
STATEMENT_TIMEOUT_MS = 2_000  # several of them, and a pre-checkout is still refused inside Telegram's 10 s
CONNECT_TIMEOUT_SECONDS = 4
MIGRATION_LOCK = 4_703_211
SIGNATURE_BYTES = 12  # 16 characters


class DatabaseUnavailable(Exception):
    """The database cannot be opened."""


class Storage:
    """What the bot remembers. `with storage.transaction() as tx:` commits, or leaves no trace."""

    def __init__(self, url: str, *, data_key: str = "") -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        try:
            self.engine = _sqlite(url) if self.is_sqlite else _postgresql(url)
            with self.engine.connect():
                pass
        except (SQLAlchemyError, OSError, ImportError) as error:
            raise DatabaseUnavailable(_reason(error)) from error
        self.memory: dict[int, Any] = {}
        self.looks = Looks()
        self._locked_until = 0.0
        key = data_key or self._kept_key()
        pepper = hashlib.sha256(b"pepper:" + key.encode()).digest()
        self._info = {
            "vault": Fernet(key),
            "pepper": pepper,
            "memory": self.memory,
            "looks": self.looks,
        }
        self._signing_key = hashlib.sha256(b"signatures:" + key.encode()).digest()

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """A session that writes; it takes the write lock at once (on SQLite: BEGIN IMMEDIATE)."""
        with self._session() as tx, tx.begin():
            tx.info["connection"] = self._begun(tx)
            yield tx

    def _begun(self, tx: Session) -> Connection:
        """After it was waited for in vain, whoever asks next is refused at once, for a moment: many who wait
        one after the other would keep everything else from being done."""
        if time.monotonic() < self._locked_until:
            raise OperationalError("BEGIN", None, sqlite3.OperationalError("database is locked"))
        try:
            return tx.connection()
        except OperationalError:
            self._locked_until = time.monotonic() + LOCKED_SECONDS
            raise

    @contextmanager
    def reading(self, *, one_moment: bool = False) -> Iterator[Session]:
        """A session that only reads, beside a writer. With `one_moment` it sees nothing that is committed
        after its first question, and may take its time (on SQLite every reading does)."""
        with self._session() as tx:
            connection = tx.info["connection"] = tx.connection(execution_options={"reading": True})
            if one_moment and not self.is_sqlite:
                connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                connection.exec_driver_sql("SET LOCAL statement_timeout = 0")
            yield tx

    def _session(self) -> Session:
        return Session(self.engine, info=self._info, expire_on_commit=False)

    def migrate(self) -> None:
        """Brings the tables to the newest migration. Several processes may start at once: one works."""
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self.engine.begin() as connection:
            if not self.is_sqlite:
                connection.execute(text("SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0"))
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def sign(self, words: str) -> str:
        """A short signature that only who has the data key can make: SIGNATURE_BYTES in URL-safe base64."""
        mac = hmac.digest(self._signing_key, words.encode(), "sha256")
        return base64.urlsafe_b64encode(mac[:SIGNATURE_BYTES]).decode()

    def close(self) -> None:
        self.engine.dispose()

    def _kept_key(self) -> str:
        """The key of personal fields: made once, kept beside the database file and never inside it."""
        folder = (
            Path(self.url.database or "").parent if self.is_sqlite and self.url.database else Path("data")
        )
        path = folder / "data.key"
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            with open(os.open(path, os.O_CREAT | os.O_WRONLY | os.O_EXCL, 0o600), "w") as file:
                file.write(Fernet.generate_key().decode())
        return path.read_text().strip()


def upsert(tx: Session, table: type[SQLModel]) -> Any:
    """An INSERT that understands `on_conflict_do_update` and `on_conflict_do_nothing` on this engine."""
    return inserting(tx.get_bind().dialect.name)(table)


def add_once(tx: Session, table: type[SQLModel], **values: Any) -> bool:
    """Inserts a row unless one with its key stands already; False then. The unique index is the arbiter."""
    return _adding_once(table).run(tx, values) == 1


@cache
def _adding_once(table: type[SQLModel]) -> Prepared:
    return Prepared(lambda insert: insert(table).on_conflict_do_nothing())


def seal(tx: Session, text: str) -> str:
    """Personal words, encrypted for a column."""
    return str(tx.info["vault"].encrypt(text.encode()).decode())


def unseal(tx: Session, sealed: str) -> str:
    return str(tx.info["vault"].decrypt(sealed.encode()).decode())


def peppered(tx: Session, words: str) -> str:
    """A hash (HMAC-SHA-256, in hex) that nobody can try words against without the data key: for keys, and for
    what may hold a code."""
    return hmac.digest(tx.info["pepper"], words.encode(), "sha256").hex()


def _reason(error: Exception) -> str:
    cause = getattr(error, "orig", None) or error
    return " ".join(str(cause).split()) or type(cause).__name__


def _sqlite(url: str) -> Engine:
    database = make_url(url).database
    if database:
        Path(database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, connect_args={"timeout": BUSY_TIMEOUT_SECONDS, "check_same_thread": False})

    @event.listens_for(engine, "connect")
    def configure(connection: sqlite3.Connection, _record: Any) -> None:
        connection.isolation_level = None  # the driver must not open transactions: `begin` below does
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A deferred transaction that reads and then writes fails at once when another writer came between.
        reading = connection.get_execution_options().get("reading")
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    return engine


def _postgresql(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.drivername in ("postgres", "postgresql"):
        parsed = parsed.set(drivername="postgresql+psycopg")
    return create_engine(
        parsed,
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": CONNECT_TIMEOUT_SECONDS,
            "options": f"-c statement_timeout={STATEMENT_TIMEOUT_MS} -c lock_timeout={STATEMENT_TIMEOUT_MS}"
            " -c timezone=UTC",
        },
    )
