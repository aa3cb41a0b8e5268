"""What every test may ask for: `storage` on both engines, and `telegram` on your desk."""

import asyncio
import gc
import shutil
import time
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import uvloop
from cryptography.fernet import Fernet
from hypothesis import settings as properties
from sqlalchemy import Engine, event

from handlers.running import Running
from sandbox import Sandbox
from storage.engine import Storage
from tests.at_work import at_work
from tests.cast import Person, Telegram
from tests.postgres import Databases, NotInstalled, running_server

BEGINNING = datetime(2026, 11, 21, 12, tzinfo=UTC)
"""A Saturday at noon in winter time."""
DATA_KEY = Fernet.generate_key().decode()

properties.register_profile("any machine", deadline=None)  # one that is busy breaks no promise
properties.load_profile("any machine")
gc.disable()  # until all is imported: nothing of that is garbage


def pytest_collection_finish() -> None:
    """What all tests share stays: the collector need not look at it again for each of them."""
    gc.enable()
    gc.set_threshold(10_000, 20, 50)
    gc.collect()
    gc.freeze()


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """The event loop that the bot has in life."""
    return {"uvloop": uvloop.new_event_loop}


@pytest.fixture(params=["sqlite", "postgresql"])
def storage(request: pytest.FixtureRequest, engines: dict[str, Engine]) -> Iterator[Storage]:
    """An empty database with all its tables, on each engine in turn."""
    url = request.getfixturevalue(f"same_{request.param}_url")
    storage = Storage(url, data_key=DATA_KEY)
    storage.close()
    if url not in engines and storage.is_sqlite:
        event.listen(storage.engine, "connect", _trust_the_disk)
    storage.engine = engines.setdefault(url, storage.engine)
    yield storage
    storage.close()


def _trust_the_disk(connection: Any, _record: Any) -> None:
    """No test in one process pulls the plug, so none need wait for the disk."""
    connection.execute("PRAGMA synchronous=OFF")


@pytest.fixture(scope="session")
def engines() -> dict[str, Engine]:
    """By URL. An engine knows the statements that it compiled: it takes a bot a third of a second to compile
    them again, and SQLAlchemy's mappers would remember those of every engine."""
    return {}


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    """An emulated Telegram, empty but for the bot; `sandbox.clock` is the clock of its world."""
    async with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
async def telegram(sandbox: Sandbox) -> AsyncIterator[Telegram]:
    """The same Telegram in the hands of a test: its people, channels, faults and books."""
    async with Telegram(sandbox.url, sandbox.token) as telegram:
        yield telegram


@pytest.fixture
async def olga(telegram: Telegram) -> Person:
    """The owner of the bot."""
    return await telegram.person("Olga")


@pytest.fixture
async def bot(storage: Storage, sandbox: Sandbox, olga: Person) -> AsyncIterator[Running]:
    """The whole bot at work, on each engine in turn. It begins at the same hour of the same day, whenever the
    test is run. At the end nothing crashed, and the books are right."""
    sandbox.clock.set_offset(BEGINNING.timestamp() - time.time())
    async with at_work(storage, sandbox, olga) as bot:
        yield bot


@pytest.fixture
async def bruna(telegram: Telegram, bot: Running) -> Person:
    """A buyer."""
    return await telegram.person("Bruna")


@pytest.fixture
async def carlo(telegram: Telegram, bot: Running) -> Person:
    """The owner of a channel."""
    return await telegram.person("Carlo")


@pytest.fixture
async def ada(telegram: Telegram, bot: Running) -> Person:
    """An advertiser."""
    return await telegram.person("Ada")


@pytest.fixture
def sqlite_url(tmp_path: Path, migrated_file: Path) -> str:
    """A file of the test's own."""
    return f"sqlite:///{shutil.copy(migrated_file, tmp_path / 'fairshare.db')}"


@pytest.fixture
def same_sqlite_url(migrated_file: Path) -> str:
    """A new file in the place of the one that the test before had."""
    folder = migrated_file.with_name("same")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    return f"sqlite:///{shutil.copy(migrated_file, folder)}"


@pytest.fixture
def same_postgresql_url(databases: Databases) -> Iterator[str]:
    with databases.empty() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file: copying it is faster than running the migrations for each test."""
    path = tmp_path_factory.mktemp("migrated") / "fairshare.db"
    _migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """Copies of one migrated PostgreSQL database."""
    try:
        with running_server() as server:
            databases = Databases(server)
            with databases.template() as url:
                _migrate(url)
                yield databases
    except NotInstalled as reason:
        pytest.skip(str(reason))


def _migrate(url: str) -> None:
    storage = Storage(url, data_key=DATA_KEY)
    storage.migrate()
    storage.close()
