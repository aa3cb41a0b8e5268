"""Customers of a bakery in the emulated Telegram, and what reaches them."""

import asyncio
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from sqlmodel import Session, select

from rules.template import Draft
from sandbox import Sandbox
from storage import Storage, consents
from storage.businesses import Business
from storage.consents import Choice
from storage.notice_rows import Notice
from storage.sending_rows import Sending
from tests.cast import Person, Telegram
from tests.senders import SHOWN, approved, bakery, sends, to_all
from tests.ticking import tick_now

EVERYTHING = Choice(offers=True)


async def customer(telegram: Telegram, name: str) -> Person:
    """Somebody who has started the bot."""
    person = await telegram.person(name)
    await person.says("/start")
    await person.sees(name)
    return person


def crowd(sandbox: Sandbox, count: int) -> list[int]:
    """So many people who have started the bot; nobody looks at their phones."""
    people = [sandbox.cloud.add_person(f"C{number}").id for number in range(count)]
    has_started(sandbox, *people)
    return people


def has_started(sandbox: Sandbox, *people: int) -> None:
    next(iter(sandbox.cloud.world.bots.values())).started.update(people)


async def until(storage: Storage, **wanted: int) -> None:
    """Until so many notices are in these states, whatever else there is."""
    async with asyncio.timeout(30):
        while any(states(storage).get(state, 0) != many for state, many in wanted.items()):
            tick_now()
            await asyncio.sleep(0.25)


async def sees_no_more(person: Person, part: str) -> None:
    """Until no message in the chat has the part."""
    async with asyncio.timeout(30):
        while any(part in one.text for one in await person.chat()):
            async for _events in person.telegram.happenings(await person.telegram.seq(), 0.1):
                break


def is_nowhere(secret: str, folder: Path) -> bool:
    """In no file, of the database or any other."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.suffix == ".db" for path in files)
    return all(secret.encode() not in path.read_bytes() for path in files)


def follow_all(tx: Session, sender: Business, people: Iterable[int], now: datetime) -> dict[str, int]:
    """People by customer code."""
    follows = [consents.follow(tx, sender.id or 0, one, EVERYTHING, SHOWN, now) for one in people]
    return {one.customer_code: one.person_id for one in follows}


def sent_to(
    storage: Storage, people: Iterable[int], draft: Draft, now: datetime, **values: str
) -> tuple[Business, Sending]:
    """The bakery sends a new template to these, all of whom follow it."""
    with storage.transaction() as tx:
        sender = tx.exec(select(Business)).first() or bakery(tx, now)
        codes = follow_all(tx, sender, people, now)
        return sender, sends(tx, sender, approved(tx, sender, draft, now), to_all(codes, **values), now)


def states(storage: Storage) -> dict[str, int]:
    with storage.reading() as tx:
        found = tx.exec(select(Notice.state)).all()
    return {state: found.count(state) for state in sorted(set(found))}
