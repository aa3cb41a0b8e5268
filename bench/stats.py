"""The time of everything that /stats asks the database, beside the same sums straight from the transfers.

    ./run bench stats [--posts 1000000] [--rounds 20]

The books are two years of sponsored posts in 1,000 channels for 2,000 campaigns, and a premium sale for
every fifth post, in SQLite. Both sides must find the same numbers. Compare the ratios.
"""

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlmodel import Session

from storage import Storage, stats, subtotals
from storage.stats import Period

PERIODS = {"today": 1, "7 days": 7, "30 days": 30, "90 days": 90, "all": 0}
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
YEARS_SECONDS = 2 * 365 * 86_400
BEGAN = NOW - timedelta(seconds=YEARS_SECONDS)

_AT = f"strftime('%Y-%m-%d %H:%M:%f000', '{BEGAN:%Y-%m-%d %H:%M:%S}', '+' || (:apart * i) || ' seconds')"
_POSTS = "WITH RECURSIVE post(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM post WHERE i < :posts)"
_TRANSFER = "INSERT INTO transfer (kind, key, source, target, amount, cause, at)"
FILL = f"""
{_POSTS} INSERT INTO placement (id, channel_id, campaign_id, slot_day, slot_number, price, subscribers,
    payee_id, shares, intended_at, settled_at, earned, reason)
    SELECT i, i % 1000, i % 2000, date({_AT}), i, 20000000000 + i, 1000, i % 1000,
    '{{"owner": 50, "platform": 50}}', {_AT}, {_AT}, 20000000000 + i, '' FROM post;
{_TRANSFER} SELECT 'sponsored.hold', id, 'campaign:' || campaign_id, 'placement:' || id, price,
    'placement:' || id, settled_at FROM placement;
{_TRANSFER} SELECT 'sponsored.owner', id, 'placement:' || id, 'payee:' || payee_id, price / 2,
    'placement:' || id, settled_at FROM placement;
{_TRANSFER} SELECT 'sponsored.platform', id, 'placement:' || id, 'platform', price - price / 2,
    'placement:' || id, settled_at FROM placement;
{_TRANSFER} SELECT 'payment', 'c' || id, 'telegram', 'order:' || id, 100000000000,
    'order:' || id, settled_at FROM placement WHERE id % 5 = 0;
{_TRANSFER} SELECT 'premium.platform', key, target, 'platform', 70000000000, cause, at
    FROM transfer WHERE kind = 'payment';
{_TRANSFER} SELECT 'premium.pool', key, target, 'pool', 30000000000, cause, at
    FROM transfer WHERE kind = 'payment';
INSERT INTO account SELECT name, SUM(amount) FROM (SELECT target AS name, amount FROM transfer
    UNION ALL SELECT source, -amount FROM transfer) GROUP BY name;
INSERT INTO holding SELECT SUBSTR(name, 1, INSTR(name, ':') - 1), SUM(balance) FROM account
    WHERE name LIKE '%:%' GROUP BY 1;
INSERT INTO daytotal SELECT SUBSTR(at, 1, 10), kind, SUM(amount), COUNT(*) FROM transfer GROUP BY 1, 2;
ANALYZE
"""
SUBTOTAL = """
INSERT INTO subtotal (what, span, first_day, subject_id, amount, shared, times)
    SELECT '{what}', '{span}', {first}, {what}_id, SUM(price), SUM(price / 2), COUNT(*)
    FROM placement GROUP BY 3, 4
"""
SPANS = {
    "day": "SUBSTR(settled_at, 1, 10)",
    "month": "SUBSTR(settled_at, 1, 7) || '-01'",
    "ever": "'1970-01-01'",
}

STRAIGHT = (
    "SELECT kind, SUM(amount) FROM transfer WHERE at >= :first AND at < :end GROUP BY kind",
    "SELECT kind, SUM(amount) FROM transfer WHERE at >= :before AND at < :first GROUP BY kind",
    "SELECT SUBSTR(at, 1, 10), kind, SUM(amount) FROM transfer WHERE at >= :first GROUP BY 1, 2",
    "SELECT SUBSTR(name, 1, INSTR(name, ':')), SUM(balance) FROM account GROUP BY 1",
    "SELECT SUM(amount) FROM transfer WHERE kind = 'sponsored.owner' AND at > :held",
)
STRAIGHT_TOPS = """
    SELECT p.{what}_id, SUM(t.amount) AS amount FROM transfer AS t JOIN placement AS p ON t.key = p.id
    WHERE t.kind IN ('sponsored.owner', 'sponsored.platform') AND t.at >= :first AND t.at < :end
    GROUP BY 1 ORDER BY 2 DESC LIMIT 9
"""


def fill(path: str, posts: int) -> None:
    """Writes the books and everything that is kept beside them."""
    books = sqlite3.connect(path)
    numbers = {"posts": posts, "apart": (YEARS_SECONDS - 1) / posts}
    statements = FILL.split(";")
    statements[1:1] = [
        SUBTOTAL.format(what=what, span=span, first=first)
        for what in (subtotals.CHANNEL, subtotals.CAMPAIGN)
        for span, first in SPANS.items()
    ]
    for statement in statements:
        books.execute(statement, numbers)
    books.commit()
    books.close()


def ask(tx: Session, days: int) -> stats.Figures:
    """What /stats reads for its picture and its words."""
    figures = stats.figures(tx, days, NOW)
    stats.bars(tx, figures.period)
    return figures


def ask_tops(tx: Session, days: int) -> None:
    """What its lists of channels and of campaigns read."""
    period = Period.of(days, NOW)
    for what in (subtotals.CHANNEL, subtotals.CAMPAIGN):
        subtotals.tops(tx, what, (period.first, period.last), limit=9)


def ask_straight(tx: Session, days: int, *queries: str) -> dict[str, int]:
    """The same from the transfers; the period's sums by kind."""
    period = Period.of(days, NOW)
    moments = {
        "first": f"{period.first or BEGAN.date()}",
        "before": f"{period.before or BEGAN.date()}",
        "end": f"{period.last + timedelta(days=1)}",
        "held": f"{NOW - stats.HOLD:%Y-%m-%d %H:%M:%S}",
    }
    found = [list(tx.connection().execute(text(query), moments)) for query in queries]
    return {kind: amount for kind, amount, *_ in found[0]}


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def compare(tx: Session, rounds: int) -> None:
    straight_tops = [STRAIGHT_TOPS.format(what=what) for what in (subtotals.CHANNEL, subtotals.CAMPAIGN)]
    for name, days in PERIODS.items():
        assert ask(tx, days).now.moved == ask_straight(tx, days, *STRAIGHT[:1])
        kept = milliseconds(lambda days=days: ask(tx, days), rounds)  # type: ignore[misc]
        slow = milliseconds(lambda days=days: ask_straight(tx, days, *STRAIGHT), 1)  # type: ignore[misc]
        tops = milliseconds(lambda days=days: ask_tops(tx, days), rounds)  # type: ignore[misc]
        slow_tops = milliseconds(lambda days=days: ask_straight(tx, days, *straight_tops), 1)  # type: ignore[misc]
        print(
            f"| {name} | {kept:.1f} | {slow:,.0f} | {slow / kept:,.0f} "
            f"| {tops:.1f} | {slow_tops:,.0f} | {slow_tops / tops:,.0f} |"
        )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--posts", type=int, default=1_000_000)
    options.add_argument("--rounds", type=int, default=20)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        storage = Storage(f"sqlite:///{folder}/books.db", data_key=Fernet.generate_key().decode())
        storage.migrate()
        print(f"Writing {chosen.posts:,} posts and {chosen.posts // 5:,} sales ...")
        fill(f"{folder}/books.db", chosen.posts)
        print("Milliseconds, with SQLAlchemy's own time:")
        print("| period | /stats | from transfers | times | top lists | from transfers | times |")
        print("|---|---|---|---|---|---|---|")
        with storage.reading() as tx:
            compare(tx, chosen.rounds)
        storage.close()


if __name__ == "__main__":
    main()
