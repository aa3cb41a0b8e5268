"""What is asked again and again reads no history: SQLite's own plan tells."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from storage import Storage, notice_claims, notice_due, notices, sending_stages
from storage.notice_rows import CODES

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
OF_WHAT_IS_OPEN = ("notice_due", "notice_claimed", "notice_expiring", "open_sending")
"""Indexes without what has ended."""

Ask = Callable[[Session], object]


@pytest.mark.parametrize(
    "ask",
    [
        pytest.param(lambda tx: notice_due.waits(tx, NOON), id="whether anything waits"),
        pytest.param(lambda tx: notice_due.queued(tx, NOON), id="how many wait"),
        pytest.param(lambda tx: notice_due.still_to_go(tx, 1_800), id="how many are to go"),
        pytest.param(lambda tx: notice_due.is_late(tx, NOON), id="whether one is late"),
        pytest.param(lambda tx: notice_due.next_at(tx, "x"), id="when the next goes"),
        pytest.param(lambda tx: notice_claims.is_due(tx, NOON), id="whether one is due"),
        pytest.param(lambda tx: notice_claims.claim(tx, NOON, 40), id="claim"),
        pytest.param(lambda tx: notice_claims.addressees(tx, NOON), id="whom they are for"),
        pytest.param(lambda tx: notice_claims.wanted(tx), id="which are wanted"),
        pytest.param(lambda tx: notice_claims.had(tx, NOON, CODES, NOON), id="what they had"),
        pytest.param(lambda tx: notices.expire(tx, NOON, 500), id="expire"),
        pytest.param(lambda tx: notices.release(tx, "x", 100), id="release"),
        pytest.param(lambda tx: sending_stages.going(tx, NOON, 1_000), id="which sendings go on"),
    ],
)
def test_delivery_reads_only_what_is_open(sqlite_url: str, ask: Ask) -> None:
    with closing(Storage(sqlite_url)) as storage:
        steps = plans(storage, ask)
    scans = [step for step in steps if step.startswith(("SCAN notice", "SCAN sending"))]
    assert all(step.endswith(OF_WHAT_IS_OPEN) for step in scans), scans


def plans(storage: Storage, ask: Ask) -> list[str]:
    """The steps of all statements that it runs."""
    said: list[str] = []
    with storage.transaction() as tx:
        driver = tx.connection().connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        driver.set_trace_callback(said.append)
        ask(tx)
        driver.set_trace_callback(None)
        assert said
        return [row[3] for sql in said for row in driver.execute(f"EXPLAIN QUERY PLAN {sql}")]
