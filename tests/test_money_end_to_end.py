"""The whole bot, killed at the worst moments of a day: in the end its books are Telegram’s."""

from collections.abc import Callable
from pathlib import Path

from sqlmodel import select

from sandbox import Sandbox
from sandbox.world import NANO, Payment
from storage import Storage, charges, inbox, star_book
from storage import payments as kept
from storage.ledger import PLATFORM, TELEGRAM, balance
from storage.refunds import Refund
from storage.spending import OPEN, Spending
from storage.star_book import StarRow
from storage.verify import verify
from tests.cast import Telegram
from tests.stars_outside import Outside
from tests.telegrams_book import year_ordered
from tests.test_kill import stops, the_bot

PAGE, ROWS = 100, 120
LOOKS_MAX = 600
"""Ten times a second, and whenever something happens."""


class Day:
    """Telegram with one buyer, and the database of a bot that is started and killed."""

    def __init__(self, storage: Storage, sandbox: Sandbox, telegram: Telegram, folder: Path) -> None:
        self.storage, self.sandbox, self.telegram, self.folder = storage, sandbox, telegram, folder
        self.outside = Outside(sandbox.cloud)

    async def begins(self) -> None:
        """Two hours ago a year was paid so many times, and Telegram has forgotten to say so."""
        self.storage.migrate()
        self.bruna = await self.telegram.person("Bruna", stars=10**6)
        self.outside.cloud.clock.advance(-7_200)
        with self.storage.transaction() as tx:
            star_book.begin(tx, self.sandbox.clock.now())
        for _ in range(ROWS):
            self.pays()
        for update in self.outside.waiting():
            self.outside.forgets(update)
        self.outside.cloud.clock.advance(7_200)

    def pays(self) -> Payment:
        order_id = year_ordered(self.storage, self.sandbox, self.bruna)
        return self.outside.pays(self.bruna.id, order_id, 1_000)

    async def runs_until(self, holds: Callable[[], bool], *, is_killed: bool = True) -> None:
        async with the_bot(self.telegram, self.storage, self.folder) as bot:
            for _ in range(LOOKS_MAX):
                if holds():
                    break
                async for _events in self.telegram.happenings(await self.telegram.seq(), 0.1):
                    break
            else:
                raise AssertionError("it does not come to that")
            if is_killed:
                bot.process.kill()
                await bot.ends()
            else:
                await stops(bot)
        await self.telegram.faults_end()

    def was_called(self, method: str, times: int = 1) -> bool:
        return len(self.outside.cloud.calls.listed(method)) >= times

    def rows_read(self) -> int:
        with self.storage.reading() as tx:
            return star_book.state(tx).rows_read

    def has_done_all(self) -> bool:
        with self.storage.reading() as tx:
            is_read = star_book.state(tx).rows_read >= len(self.outside.bot.transactions)
            waits = inbox.pending(tx) or tx.exec(select(Spending).where(OPEN)).first()
            return is_read and star_book.state(tx).checked_at is not None and not waits

    def asks_refund(self, payment: Payment) -> None:
        with self.storage.transaction() as tx:
            now = self.sandbox.clock.now()
            assert isinstance(charges.ask(tx, payment.charge_id, PLATFORM, 1, "asked", now), Spending)


async def test_a_bot_killed_all_day_ends_with_telegrams_book(
    storage: Storage, sandbox: Sandbox, telegram: Telegram, tmp_path: Path
) -> None:
    day = Day(storage, sandbox, telegram, tmp_path)
    await day.begins()
    await is_killed_between_two_pages(day)
    await is_killed_between_paying_and_booking(day)
    await is_killed_while_it_refunds(day)
    await day.runs_until(day.has_done_all, is_killed=False)
    assert disagreements(day) == []
    with storage.reading() as tx:
        assert len(tx.exec(select(Refund)).all()) == 2
        assert sum(one.is_late for one in tx.exec(select(kept.Payment)).all()) == ROWS
    before = day.rows_read()
    await day.runs_until(lambda: day.was_called("getMyStarBalance", 2), is_killed=False)
    assert (day.rows_read(), disagreements(day)) == (before, [])


async def is_killed_between_two_pages(day: Day) -> None:
    """The first page is committed, with its cursor; the answer with the second never comes."""
    await day.telegram.fault("slow", method="getStarTransactions", seconds=0.01)
    await day.telegram.fault("hang", method="getStarTransactions")
    await day.runs_until(lambda: day.was_called("getStarTransactions", 2) and day.rows_read() == PAGE)


async def is_killed_between_paying_and_booking(day: Day) -> None:
    """Telegram has sent the update, and the bot never gets it."""
    await day.telegram.fault("hang", method="getUpdates", accepted=True, times=-1)
    told = len(day.outside.cloud.calls.listed("getUpdates"))
    payment = day.pays()
    await day.runs_until(lambda: day.was_called("getUpdates", told + 1))
    with day.storage.reading() as tx:
        assert tx.get(kept.Payment, payment.charge_id) is None


async def is_killed_while_it_refunds(day: Day) -> None:
    """Telegram did it, and the answer never comes; another refund is made by Telegram’s support meanwhile."""
    first, second = day.outside.paid[-1], day.outside.paid[-2]
    day.asks_refund(first)
    assert day.outside.refunds(second.charge_id) == ""
    await day.telegram.fault("hang", method="refundStarPayment", accepted=True)
    await day.runs_until(lambda: day.was_called("refundStarPayment"))


def disagreements(day: Day) -> list[str]:
    """Where the books are wrong, or are not Telegram’s."""
    theirs = {
        (row["id"], "in" if "source" in row else "out", row["amount"] * NANO)
        for row in day.outside.bot.transactions
    }
    with day.storage.reading() as tx:
        found = verify(tx, day.sandbox.clock.now())
        ours = {(row.id, row.direction, row.nanostars) for row in tx.exec(select(StarRow)).all()}
        if -balance(tx, TELEGRAM) != day.outside.bot.nanostars or star_book.drifts(tx):
            found.append("the balance")
    return found + [str(row) for row in theirs ^ ours]
