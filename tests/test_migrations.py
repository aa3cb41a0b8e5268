"""An owner who updates keeps what the bot remembers."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Column, Date, DateTime, Integer, MetaData, text

from storage import Storage, channels
from tests.conftest import DATA_KEY
from tests.postgres import Databases

MIGRATIONS = Path(__file__).parent.parent / "storage" / "migrations"
FIRST = "0001"
OLD = ("channel", "campaign", "placement")
"""Tables that refer to each other, each with one row in which every number is 1."""


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Any) -> Any:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'old.db'}"
        return
    databases: Databases = request.getfixturevalue("databases")
    with databases.fresh() as url:
        storage = Storage(url, data_key=DATA_KEY)
        with storage.engine.begin() as connection:
            connection.execute(text("DROP SCHEMA public CASCADE"))
            connection.execute(text("CREATE SCHEMA public"))
        storage.close()
        yield url


def test_what_an_older_version_knew_is_kept(empty_url: str) -> None:
    storage = Storage(empty_url, data_key=DATA_KEY)
    with storage.engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, FIRST)
        tables = MetaData()
        tables.reflect(connection, only=OLD)
        for name in OLD:
            table = tables.tables[name]
            connection.execute(table.insert().values({c.name: _something(c) for c in table.columns}))
    storage.migrate()
    with storage.reading() as tx:
        kept = channels.find_channel(tx, 1)
    storage.close()
    assert kept is not None
    assert not kept.asks_first


def _something(column: Column[Any]) -> Any:
    if isinstance(column.type, DateTime):
        return datetime(2026, 11, 21, tzinfo=UTC)
    if isinstance(column.type, Date):
        return date(2026, 11, 21)
    return 1 if isinstance(column.type, Integer) else "[]"
