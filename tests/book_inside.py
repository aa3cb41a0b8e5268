"""How the bot inside a test reads Telegram's book: page by page, as handlers/reconcile does."""

from sqlmodel import Session, select

from rules.star_transaction import StarTransaction
from sandbox.world import NANO, Json
from storage import drift, reconciling, refunds, star_book
from storage.ledger import TELEGRAM, balance
from storage.reconciling import Taken
from storage.star_book import Reconciliation, StarRow
from tests.bot_inside import Bot


class Reader:
    """`settled` is nanostars of drift that the platform has taken."""

    def __init__(self, bot: Bot) -> None:
        self.bot, self.outside = bot, bot.outside
        self.settled = 0

    def reads_page(self, overlap: int, length: int) -> None:
        """The next rows, and so many of those before them once more."""
        self._takes(max(self._state().rows_read - overlap, 0), length)

    def reads_to_end(self, overlap: int, length: int) -> list[StarTransaction] | None:
        """A whole reconciliation; the rows that are too young to be booked. None if the process died."""
        before, unread = self._state(), self._reads_on(self._state().rows_read, overlap, length)
        if unread is not None and self._drift(unread) not in (0, before.drift):
            unread = self._reads_on(0, overlap, length)
        if unread is None or self.bot.does(lambda tx: self._conclude(tx, unread)) is None:
            return None
        return unread

    def _reads_on(self, offset: int, overlap: int, length: int) -> list[StarTransaction] | None:
        start, unread = max(offset - overlap, 0), dict[tuple[str, str], StarTransaction]()
        while True:
            page = self.outside.bot.transactions[start : start + length + overlap]
            if unread:
                with self.bot.storage.reading() as tx:
                    rows = reconciling.unrecorded(tx, page)
            elif (taken := self._takes(start, length + overlap)) is not None:
                rows = taken.left
            else:
                return None
            unread.update({(row.id, str(row.direction)): row for row in rows})
            if len(page) < length + overlap:
                return list(unread.values())
            start += length

    def _takes(self, start: int, length: int) -> Taken | None:
        page = self.outside.bot.transactions[start : start + length]
        return self.bot.does(
            lambda tx: reconciling.take_page(tx, start, page, self.bot.ripe_until(tx), self.bot.now())
        )

    def _drift(self, unread: list[StarTransaction]) -> int:
        with self.bot.storage.reading() as tx:
            return self.outside.bot.nanostars - drift.expected(tx, unread)

    def _conclude(self, tx: Session, unread: list[StarTransaction]) -> bool:
        star_book.read_to_end(tx, self.bot.now(), unread)
        drift.conclude(tx, self.outside.bot.nanostars, self._drift(unread), self.bot.now())
        for row in star_book.untold(tx, 5_000):
            row.is_untold = False
            tx.add(row)
        return True

    def settles_drift(self) -> None:
        """An owner takes the difference on the platform."""
        found = self._state().drift
        if self.bot.does(lambda tx: drift.take_from_platform(tx, found, 1, self.bot.now())):
            self.settled += found

    def _state(self) -> Reconciliation:
        with self.bot.storage.reading() as tx:
            return star_book.state(tx)

    def missing(self) -> int:
        """Nanostars that Telegram took without a row, and that nobody here has booked or settled yet."""
        with self.bot.storage.reading() as tx:
            back = refunds.refunds_among(tx, [one.charge_id for one in self.outside.without_row])
        stars = sum(one.amount for one in self.outside.without_row if one.charge_id not in back)
        return stars * NANO + self.settled

    def differences(self, unread: list[StarTransaction]) -> list[str]:
        """Where Telegram's own book and ours do not agree, to the nanostar."""
        with self.bot.storage.reading() as tx:
            rows = {(row.id, row.direction): row for row in tx.exec(select(StarRow)).all()}
            ours, kept = -balance(tx, TELEGRAM), star_book.state(tx)
        young = {(row.id, str(row.direction)) for row in unread}
        theirs = {_key(row): row["amount"] * NANO for row in self.outside.bot.transactions}
        found = [f"{key} is not here" for key in theirs if key not in rows and key not in young]
        found += [f"{key} is not there" for key in rows if key not in theirs]
        found += [f"{key} differs" for key, row in rows.items() if theirs.get(key) != row.nanostars]
        found += [f"{key} is in conflict" for key, row in rows.items() if row.booked_as == star_book.CONFLICT]
        if kept.drift != -self.missing():
            found.append(f"a drift of {kept.drift}, and {self.missing()} are missing")
        if not unread and self.outside.bot.nanostars != ours - self.missing():
            found.append(f"{self.outside.bot.nanostars} there, {ours} here")
        return found


def _key(row: Json) -> tuple[str, str]:
    return row["id"], "in" if "source" in row else "out"
