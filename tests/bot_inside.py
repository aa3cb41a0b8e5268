"""The bot's books inside a test: its storage verbs as the handlers call them, without chat and without HTTP.

Each transaction may be the last of the process, which then starts anew on the same database: what was
committed stands, updates that were fetched are in the inbox, and the rest Telegram tells again.
"""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypeVar

from sqlmodel import Session

from handlers.arrivals import arrival_of
from handlers.payments.paid import charge_of
from handlers.reconcile.reading import MONEY_MAY_WAIT, UPDATE_MAY_TAKE
from sandbox.world import Json
from storage import Storage, inbox, memberships, payments, pools, refunds, spending, star_book
from storage.ledger import TELEGRAM
from storage.refunds import Refunded
from storage.spending import REFUND, Spending
from tests.stars_outside import Outside, read

Done = TypeVar("Done")
POOL_BATCH = 5


class Killed(Exception):
    """The process dies at the end of a transaction, just before its commit."""


class Bot:
    """What `python bot.py` does with money. `told_until` is in memory, and so are the updates in hand."""

    def __init__(self, outside: Outside, opens: Callable[[], Storage]) -> None:
        self.outside, self._opens = outside, opens
        self.storage = opens()
        self.told_until: datetime | None = None
        self.dies_soon = False
        self.heard: list[Json] = []
        """Every update that was ever fetched, the newest first."""
        with self.storage.transaction() as tx:
            star_book.begin(tx, self.now())

    def now(self) -> datetime:
        return self.outside.now()

    def starts_anew(self) -> None:
        self.storage.close()
        self.storage, self.told_until, self.dies_soon = self._opens(), None, False

    def does(self, work: Callable[[Session], Done]) -> Done | None:
        """One transaction; None if the process died with it."""
        try:
            with self.storage.transaction() as tx:
                done = work(tx)
                if self.dies_soon:
                    tx.flush()
                    raise Killed
                return done
        except Killed:
            self.starts_anew()
            return None

    def listens(self) -> None:
        """Fetches all that waits, into the inbox. handlers/intake.py"""
        updates = self.outside.waiting()
        arrivals = [arrival for update in updates if (arrival := arrival_of(update))]
        if self.does(lambda tx: inbox.receive(tx, arrivals, self.now())) is None:
            return
        self.heard = updates[::-1] + self.heard
        for update in updates:
            self.outside.fetched(update["update_id"])
        self.told_until = self.now()

    def in_hand(self) -> list[Json]:
        with self.storage.reading() as tx:
            return [json.loads(arrival.raw) for arrival in inbox.pending(tx)]

    def handles(self, update: Json) -> None:
        made = self.does(lambda tx: self._handle(tx, update))
        if made is not None:
            self._ends_subscription(made)

    def handles_all(self) -> None:
        for update in self.in_hand():
            self.handles(update)

    def works(self) -> None:
        self.listens()
        self.handles_all()

    def _handle(self, tx: Session, raw: Json) -> Refunded | None:
        """handlers/payments: paid, refunded, subscription_changed"""
        update, made, now = read(raw), None, self.now()
        message = update.message
        if message and message.successful_payment and message.from_user:
            payments.book(tx, charge_of(message.successful_payment, message.from_user.id), now)
        elif message and message.refunded_payment:
            charge_id = message.refunded_payment.telegram_payment_charge_id
            made = refunds.refund(tx, charge_id, message.chat.id, TELEGRAM, now)
        elif told := update.api_kwargs.get("subscription"):
            member = memberships.find_membership(tx, told["user"]["id"])
            if member is not None and member.subscription_order_id == told["invoice_payload"]:
                memberships.renewal_changed(tx, member.person_id, told["state"] != "active", now)
        inbox.finish(tx, raw["update_id"], now)
        return made

    def makes_refunds(self, answer: str) -> None:
        """handlers/refund/due.py; the `answer` of the call arrives, is `lost`, or the call is `not made`."""
        with self.storage.reading() as tx:
            due = spending.due(tx, self.now(), 20, kind=REFUND)
        for asked in due:
            refusal = "" if answer == "not made" else self.outside.refunds(asked.key)
            made = self.does(lambda tx, asked=asked, why=refusal: self._note(tx, asked, answer, why))  # type: ignore[misc]
            if made is not None:
                self._ends_subscription(made)

    def shares_pool(self) -> None:
        """handlers/artist/pooling.py"""
        self.does(lambda tx: pools.enrol(tx, POOL_BATCH))
        self.does(lambda tx: pools.share_out(tx, pools.due(tx, self.now(), POOL_BATCH), self.now()))

    def _note(self, tx: Session, asked: Spending, answer: str, refusal: str) -> Refunded | None:
        assert asked.id is not None
        now = self.now()
        if answer == "not made":
            spending.later(tx, asked.id, "too many requests", now + timedelta(seconds=10))
        elif answer == "lost":
            spending.unknown(tx, asked.id, "no answer", now, now + timedelta(seconds=2))
        elif refusal in ("", "CHARGE_ALREADY_REFUNDED"):
            return refunds.refund(tx, asked.key, asked.person_id, TELEGRAM, now)
        else:
            spending.failed(tx, asked.id, refusal, now)
        return None

    def _ends_subscription(self, made: Refunded) -> None:
        """An owed call of handlers/payments/refunded.py: who has the Stars back is not charged again."""
        if made.left.subscription_charge_id is not None:
            self.outside.edits_subscription(made.left.subscription_charge_id, cancelled=True)

    def ripe_until(self, tx: Session) -> datetime | None:
        """handlers/reconcile/reading.py: what is older and was not told will not be told."""
        if self.told_until is None or inbox.money_waits(tx, self.now() - MONEY_MAY_WAIT):
            return None
        return self.told_until - UPDATE_MAY_TAKE
