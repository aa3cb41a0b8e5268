"""The same rows by hand: sqlite3 and psycopg alone, every statement prepared, as good as it gets.

They write what a payment for a year of premium leaves, and decide nothing: no order is looked up, no refund
looked for, no membership locked and added up.
"""

import json
import re
import secrets
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, LiteralString, cast

import psycopg

from rules.membership import YEAR
from storage.columns import NANOSTARS

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STARS = 1_000
SHARES = {"pool": 30, "platform": 70}


@dataclass(frozen=True)
class Sale:
    """A payment to come: its order, and the update that tells of it."""

    order_id: str
    buyer_id: int
    charge_id: str
    update_id: int
    until: datetime
    """The end of the membership with it: by hand nothing is added up, so it is told."""
    receipt: dict[str, Any]


ORDER: LiteralString = """INSERT INTO orders
    (id, buyer_id, product, subject, stars, shares, promo_code, repeatable, created_at, expires_at,
        reserved_by)
    VALUES (:order, :buyer, 'premium', 'year', :stars, :shares, '', TRUE, :now, :later, '')"""
DONE: LiteralString = """UPDATE inbox SET done_at = :now, raw = NULL, retry_at = NULL, failed_at = NULL
    WHERE update_id = :update"""
PAYMENT: LiteralString = """INSERT INTO payment
    (charge_id, payer_id, order_id, stars, is_recurring, booked_at, is_late)
    VALUES (:charge, :buyer, :order, :stars, FALSE, :now, FALSE) ON CONFLICT DO NOTHING"""
PAID: LiteralString = "UPDATE orders SET paid_at = :now WHERE id = :order AND paid_at IS NULL"
TRANSFER: LiteralString = """INSERT INTO transfer (kind, key, source, target, amount, cause, at)
    VALUES (:kind, :charge, :source, :target, :amount, :account, :now)"""
BALANCE: LiteralString = """INSERT INTO account (name, balance) VALUES (:name, :change)
    ON CONFLICT (name) DO UPDATE SET balance = account.balance + excluded.balance"""
TOTAL: LiteralString = """INSERT INTO daytotal (day, kind, amount, transfers) VALUES (:day, :kind, :amount, 1)
    ON CONFLICT (day, kind) DO UPDATE
    SET amount = daytotal.amount + excluded.amount, transfers = daytotal.transfers + excluded.transfers"""
MEMBERSHIP: LiteralString = """INSERT INTO membership (person_id, until) VALUES (:buyer, :until)
    ON CONFLICT (person_id) DO UPDATE SET until = excluded.until"""
GRANT: LiteralString = """INSERT INTO "grant" (charge_id, person_id, plan, begins_at, days, granted_at)
    VALUES (:charge, :buyer, 'year', :now, :days, :now)"""
OWED: LiteralString = """INSERT INTO owed_message (key, chat_id, method, is_reply, params, due_at)
    VALUES (:receipt, :buyer, 'sendMessage', TRUE, :params, :now) ON CONFLICT (key) DO NOTHING"""
AT_ONCE: LiteralString = f"""WITH done AS ({DONE}), payment AS ({PAYMENT}), paid AS ({PAID}),
transfers AS (
    INSERT INTO transfer (kind, key, source, target, amount, cause, at)
    SELECT kind, :charge, source, target, amount, :account, :now
    FROM unnest(:kinds::text[], :sources::text[], :targets::text[], :amounts::bigint[])
        AS moved (kind, source, target, amount)
), balances AS (
    INSERT INTO account (name, balance) SELECT * FROM unnest(:names::text[], :changes::bigint[])
    ON CONFLICT (name) DO UPDATE SET balance = account.balance + excluded.balance
), totals AS (
    INSERT INTO daytotal (day, kind, amount, transfers)
    SELECT :day, kind, amount, 1 FROM unnest(:kinds::text[], :amounts::bigint[]) AS moved (kind, amount)
    ON CONFLICT (day, kind) DO UPDATE
    SET amount = daytotal.amount + excluded.amount, transfers = daytotal.transfers + excluded.transfers
), membership AS ({MEMBERSHIP}), granted AS ({GRANT}) {OWED}"""


class Sqlite:
    """sqlite3 of the standard library, with the bot's settings."""

    def __init__(self, path: str) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-16000"):
            self._connection.execute(f"PRAGMA {pragma}")

    def order(self, buyer_id: int) -> str:
        row = order_row(buyer_id, _text)
        self._connection.execute("BEGIN IMMEDIATE")
        self._connection.execute(ORDER, row)
        self._connection.execute("COMMIT")
        return str(row["order"])

    def pay(self, sale: Sale) -> None:
        row, transfers = payment_row(sale, _text), transfer_rows(sale, _text)
        totals = [{**transfer, "day": row["day"]} for transfer in transfers]
        execute, executemany = self._connection.execute, self._connection.executemany
        execute("BEGIN IMMEDIATE")
        for statement in (DONE, PAYMENT, PAID, MEMBERSHIP, GRANT, OWED):
            execute(statement, row)
        executemany(TRANSFER, transfers)
        executemany(BALANCE, balance_rows(transfers))
        executemany(TOTAL, totals)
        execute("COMMIT")

    def close(self) -> None:
        self._connection.close()


class Postgres:
    """psycopg 3, a statement for each table."""

    def __init__(self, url: str) -> None:
        self._connection = psycopg.connect(url)
        self._connection.prepare_threshold = 0
        self._cursor = self._connection.cursor()

    def order(self, buyer_id: int) -> str:
        row = order_row(buyer_id)
        self._cursor.execute(NAMED[ORDER], row)
        self._connection.commit()
        return str(row["order"])

    def pay(self, sale: Sale) -> None:
        row, transfers = payment_row(sale), transfer_rows(sale)
        totals = [{**transfer, "day": row["day"]} for transfer in transfers]
        for statement in (DONE, PAYMENT, PAID, MEMBERSHIP, GRANT, OWED):
            self._cursor.execute(NAMED[statement], row)
        self._cursor.executemany(NAMED[TRANSFER], transfers)
        self._cursor.executemany(NAMED[BALANCE], balance_rows(transfers))
        self._cursor.executemany(NAMED[TOTAL], totals)
        self._connection.commit()

    def close(self) -> None:
        self._connection.close()


class PostgresAtOnce(Postgres):
    """psycopg 3, the whole payment in one statement: the upper limit."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self._connection.autocommit = True

    def pay(self, sale: Sale) -> None:
        transfers = transfer_rows(sale)
        balances = balance_rows(transfers)
        columns = {
            f"{name}s": [row[name] for row in transfers] for name in ("kind", "source", "target", "amount")
        }
        columns |= {f"{name}s": [row[name] for row in balances] for name in ("name", "change")}
        self._cursor.execute(NAMED[AT_ONCE], payment_row(sale) | columns)


def order_row(buyer_id: int, time: Any = lambda at: at) -> dict[str, Any]:
    return {
        "order": secrets.token_hex(8),
        "buyer": buyer_id,
        "stars": STARS,
        "shares": json.dumps(SHARES),
        "now": time(NOW),
        "later": time(NOW + timedelta(hours=24)),
    }


def payment_row(sale: Sale, time: Any = lambda at: at) -> dict[str, Any]:
    return {
        "order": sale.order_id,
        "account": f"order:{sale.order_id}",
        "buyer": sale.buyer_id,
        "charge": sale.charge_id,
        "update": sale.update_id,
        "receipt": f"receipt:{sale.charge_id}",
        "params": json.dumps(sale.receipt, ensure_ascii=False),
        "stars": STARS,
        "days": YEAR.days,
        "day": NOW.date() if time(NOW) is NOW else NOW.date().isoformat(),
        "until": time(sale.until),
        "now": time(NOW),
    }


def transfer_rows(sale: Sale, time: Any = lambda at: at) -> list[dict[str, Any]]:
    account, whole = f"order:{sale.order_id}", STARS * NANOSTARS
    moved = [("payment", "telegram", account, whole)]
    moved += [(f"premium.{to}", account, to, whole * percent // 100) for to, percent in SHARES.items()]
    shared = {"charge": sale.charge_id, "account": account, "now": time(NOW)}
    return [{"kind": k, "source": s, "target": t, "amount": a, **shared} for k, s, t, a in moved]


def balance_rows(transfers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the transfers change, sorted as whoever locks several accounts must."""
    change: dict[str, int] = defaultdict(int)
    for transfer in transfers:
        change[transfer["source"]] -= transfer["amount"]
        change[transfer["target"]] += transfer["amount"]
    return [{"name": name, "change": change[name]} for name in sorted(change)]


def _text(at: datetime) -> str:
    """A moment as SQLite keeps it here: UTC, without saying so."""
    return at.replace(tzinfo=None).isoformat(" ", "microseconds")


def _named(statement: str) -> LiteralString:
    """psycopg writes `%(name)s` where SQLite writes `:name`."""
    return cast(LiteralString, re.sub(r"(?<!:):(\w+)", r"%(\1)s", statement))


NAMED = {
    statement: _named(statement)
    for statement in (
        *(ORDER, DONE, PAYMENT, PAID, MEMBERSHIP, GRANT, OWED, TRANSFER, BALANCE, TOTAL),
        AT_ONCE,
    )
}
