"""Payments a second, one durable commit each, beside the same rows written by hand.

    ./run bench ledger [--payments 300] [--rounds 7]

A payment is what it is in life: the update marked done, payment, order paid, three transfers with their
balances and day totals, grant and membership, the receipt in the outbox. SQLite runs with synchronous=FULL,
PostgreSQL with fsync and synchronous_commit on: the server of TEST_DATABASE_URL, or one of its own.
"""

import argparse
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Protocol

from cryptography.fernet import Fernet
from sqlalchemy import text
from sqlmodel import SQLModel

from bench.raw import NOW, SHARES, STARS, Postgres, PostgresAtOnce, Sale, Sqlite
from rules.checkout import Charge
from rules.membership import YEAR
from storage import Storage, inbox, orders, outbox, payments
from storage.inbox import PAYMENTS, Arrival
from storage.verify import verify
from tests.postgres import Databases, NotInstalled, running_server

ROOT = Path(__file__).parent.parent
BUYERS = 500
UPDATE = '{"update_id": 1, "message": "as long as the update of a payment is"}' * 10
RECEIPT = {
    "text": "Thank you! You are premium until Sun 21 Nov 2027, 12:00.\n\nOne year of premium\n1,000 ⭐\n" * 2,
    "parse_mode": "HTML",
    "link_preview_options": '{"is_disabled":true}',
}
DATA_KEY = Fernet.generate_key().decode()


class Ledger(Protocol):
    """One way to write it all."""

    def order(self, buyer_id: int) -> str:
        """Opens an order, in a commit of its own; its id."""

    def pay(self, sale: Sale) -> None: ...

    def close(self) -> None: ...


class Fairshare:
    """What handlers/payments/paid.py does with the storage."""

    def __init__(self, url: str) -> None:
        self.storage = Storage(url, data_key=DATA_KEY)

    def order(self, buyer_id: int) -> str:
        with self.storage.transaction() as tx:
            return orders.open_order(tx, buyer_id, (orders.PREMIUM, YEAR.key), STARS, SHARES, NOW).id

    def pay(self, sale: Sale) -> None:
        charge = Charge(sale.charge_id, sale.buyer_id, sale.order_id, STARS)
        call = (sale.buyer_id, "sendMessage", sale.receipt)
        with self.storage.transaction() as tx:
            inbox.finish(tx, sale.update_id, NOW)
            booked = payments.book(tx, charge, NOW)
            assert booked.goods.until == sale.until
            outbox.owe(tx, call, NOW, key=f"receipt:{sale.charge_id}", is_reply=True)

    def close(self) -> None:
        self.storage.close()


@dataclass
class Contestant:
    """A ledger with a database of its own, and what it took."""

    name: str
    ledger: Ledger
    books: Storage
    payment_seconds: list[float] = field(default_factory=list)
    sale_seconds: list[float] = field(default_factory=list)
    """Order and payment: two commits."""
    cpu_seconds: list[float] = field(default_factory=list)
    """Of this process, for a payment."""
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _bought: dict[int, int] = field(default_factory=lambda: defaultdict(int))

    def round(self, payments: int) -> None:
        opened = [self._sale(self.ledger.order) for _ in range(payments)]
        coming = [self._sale(lambda _buyer: "") for _ in range(payments)]
        began, began_cpu = time.perf_counter(), time.process_time()
        for sale in opened:
            self.ledger.pay(sale)
        self.payment_seconds.append((time.perf_counter() - began) / payments)
        self.cpu_seconds.append((time.process_time() - began_cpu) / payments)
        began = time.perf_counter()
        for sale in coming:
            self._sell(sale)
        self.sale_seconds.append((time.perf_counter() - began) / payments)

    def _sell(self, sale: Sale) -> None:
        self.ledger.pay(Sale(**{**vars(sale), "order_id": self.ledger.order(sale.buyer_id)}))

    def _sale(self, order: Callable[[int], str]) -> Sale:
        """The next one; its update has arrived."""
        number = next(self._numbers)
        buyer_id = 1_000_000 + number % BUYERS
        self._bought[buyer_id] += 1
        with self.books.transaction() as tx:
            inbox.receive(tx, [Arrival(number, UPDATE, str(buyer_id), PAYMENTS)], NOW)
        until = NOW + timedelta(days=YEAR.days * self._bought[buyer_id])
        return Sale(order(buyer_id), buyer_id, f"charge-{number:056}", number, until, RECEIPT)

    def rows(self) -> dict[str, int]:
        """How many each table has; the books were checked."""
        with self.books.reading() as tx:
            assert verify(tx, NOW) == []
            tables = (
                f"SELECT '{name}', COUNT(*) FROM \"{name}\"" for name in sorted(SQLModel.metadata.tables)
            )
            counted = tx.connection().execute(text(" UNION ALL ".join(tables))).all()
        return {name: number for name, number in counted if number}


@contextmanager
def sqlite_side(folder: Path) -> Iterator[list[Contestant]]:
    """By hand first: the ratios are to it."""

    def fresh(name: str) -> str:
        path = folder / f"{name}.db"
        migrated(f"sqlite:///{path}").close()
        return str(path)

    raw, ours = fresh("raw"), Fairshare(f"sqlite:///{fresh('ours')}")
    yield [
        Contestant("sqlite3 by hand", Sqlite(raw), Storage(f"sqlite:///{raw}", data_key=DATA_KEY)),
        Contestant("Fairshare", ours, ours.storage),
    ]


@contextmanager
def postgres_side(_folder: Path) -> Iterator[list[Contestant]]:
    with ExitStack() as stack:
        databases = Databases(stack.enter_context(running_server(durable=True)))
        template = stack.enter_context(databases.template())
        books = migrated(template)
        with books.reading() as tx:
            for setting in ("fsync", "synchronous_commit"):
                assert tx.connection().execute(text(f"SHOW {setting}")).scalar_one() == "on", setting
        books.close()
        raw, at_once, ours = (stack.enter_context(databases.fresh()) for _ in range(3))
        fairshare = Fairshare(ours)
        yield [
            Contestant("psycopg by hand", Postgres(raw), Storage(raw, data_key=DATA_KEY)),
            Contestant(
                "psycopg, all in one statement", PostgresAtOnce(at_once), Storage(at_once, data_key=DATA_KEY)
            ),
            Contestant("Fairshare", fairshare, fairshare.storage),
        ]


def migrated(url: str) -> Storage:
    storage = Storage(url, data_key=DATA_KEY)
    storage.migrate()
    return storage


def measure(contestants: list[Contestant], payments: int, rounds: int) -> None:
    """In turns, so that whatever else the machine does falls on all; the first round only warms up."""
    for number in range(rounds + 1):
        for turn in range(len(contestants)):
            contestants[(number + turn) % len(contestants)].round(payments)
    for contestant in contestants:
        del contestant.payment_seconds[0], contestant.sale_seconds[0], contestant.cpu_seconds[0]


def show(contestants: list[Contestant]) -> None:
    by_hand = contestants[0]
    for contestant in contestants:
        cells = ""
        for kind in ("payment_seconds", "sale_seconds"):
            taken, hand = getattr(contestant, kind), getattr(by_hand, kind)
            ratio = statistics.median(h / t for h, t in zip(hand, taken, strict=True))
            cells += f"{1 / statistics.median(taken):14.0f}{ratio:9.2f}"
        print(f"{contestant.name:32}{cells}{statistics.median(contestant.cpu_seconds) * 1e6:12.0f}")
    rows = [contestant.rows() for contestant in contestants]
    assert all(row == rows[0] for row in rows), rows
    print("rows of each, and `verify` finds no fault: " + ", ".join(f"{n} {t}" for t, n in rows[0].items()))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--payments", type=int, default=300)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    print(f"one durable commit per payment, medians of {options.rounds} rounds of {options.payments}\n")
    print(f"{'':32}{'payments/s':>14}{'× hand':>9}{'with order/s':>14}{'× hand':>9}{'CPU µs':>12}")
    (ROOT / "data").mkdir(exist_ok=True)
    for engine, side in (("SQLite, synchronous=FULL", sqlite_side), ("PostgreSQL", postgres_side)):
        print(f"\n{engine}")
        # Beside the bot's own data: the usual folder for temporary files may be no disk at all.
        with tempfile.TemporaryDirectory(dir=ROOT / "data") as folder:
            try:
                with side(Path(folder)) as contestants:
                    measure(contestants, options.payments, options.rounds)
                    show(contestants)
                    for contestant in contestants:
                        contestant.ledger.close()
                        contestant.books.close()
            except NotInstalled as reason:
                print(f"skipped: {reason}")


if __name__ == "__main__":
    main()
