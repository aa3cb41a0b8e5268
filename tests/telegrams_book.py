"""Telegram's own book in a test: what is written in it behind the bot's back, and how the bot reads it."""

from typing import Any

from sqlmodel import select

from rules.membership import YEAR
from sandbox import Sandbox
from storage import Storage, orders, star_book
from storage.alarms import Alarm
from storage.star_book import Reconciliation, StarRow
from storage.terms import terms
from tests.cast import Message, Person, Telegram
from tests.control import Json


def year_ordered(storage: Storage, sandbox: Sandbox, person: Person) -> str:
    """An order for a year, as if the person had asked for it."""
    with storage.transaction() as tx:
        goods = (orders.PREMIUM, YEAR.key)
        shares = terms(tx).premium_shares()
        return orders.open_order(tx, person.id, goods, 1_000, shares, sandbox.clock.now()).id


async def is_charged_untold(person: Person, payload: str, stars: int = 1_000) -> str:
    """A payment that Telegram books, and no update tells of; its charge id."""
    await person.looks_away()
    told = {"payload": payload, "total_amount": stars, "tell": False}
    answer = await person.telegram.post("payment", **{"from": person.id}, **told)
    return str(answer["charge_id"])


async def hours_pass(telegram: Telegram, somebody: Person, hours: float = 2) -> None:
    """The clock moves on, and somebody's word shows the bot that Telegram has nothing older to tell."""
    await telegram.clock_moves(hours=hours)
    await telegram.post("say", **{"from": somebody.id}, text="/terms")


async def writes(telegram: Telegram, **row: Any) -> Json:
    """A row of Telegram's book, as it is given."""
    return await telegram.post("book", transaction=row)


def payer(person: Person, payload: str = "", **more: Any) -> Json:
    """The other side of a row: somebody who paid an invoice, or has it back."""
    user = {"id": person.id, "is_bot": False, "first_name": person.name}
    invoice = {"type": "user", "transaction_type": "invoice_payment", "user": user}
    return invoice | ({"invoice_payload": payload} if payload else {}) | more


async def reads_book(owner: Person) -> Message:
    """The owner asks for a reconciliation; what comes of it."""
    await owner.says("/verify")
    return await owner.sees("read to the end|did not let me")


def book_state(storage: Storage) -> Reconciliation:
    with storage.reading() as tx:
        return star_book.state(tx)


def rows_read(storage: Storage) -> dict[tuple[str, str], str]:
    """What each row was booked as."""
    with storage.reading() as tx:
        return {(row.id, row.direction): row.booked_as for row in tx.exec(select(StarRow)).all()}


def alarms_of(storage: Storage, kind: str) -> list[str]:
    with storage.reading() as tx:
        return [alarm.text for alarm in tx.exec(select(Alarm)).all() if alarm.key.startswith(kind)]
