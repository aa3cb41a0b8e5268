"""A bot that is killed in the middle of its work forgets nothing and does nothing twice."""

import signal
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlmodel import func, select

from rules.membership import YEAR
from storage import Storage, inbox, orders
from storage.memberships import Grant
from storage.reminders import Reminder
from storage.terms import terms
from storage.verify import verify
from tests.books import balances, books
from tests.cast import Person, Telegram
from tests.conftest import DATA_KEY
from tests.process import READY, Process, bot_process

PEOPLE = 10
REMINDERS = 5
COMMANDS = {"/start": "I’m Fairshare", "/help": "For everyone", "/premium": "Premium", "/terms": "Terms"}
"""With 5 reminders and a payment that is ten updates for each of ten people."""
KILLED_AFTER = 40
"""Messages of the bot; about as many updates are still waiting then."""
PATIENCE_SECONDS = 180.0
"""The bot starts twice in that time, perhaps on a machine that is busy."""


@asynccontextmanager
async def the_bot(
    telegram: Telegram, storage: Storage, folder: Path, *arguments: str, owner: int = 1, **more: str
) -> AsyncIterator[Process]:
    settings = {
        "BOT_TOKEN": telegram.token,
        "TELEGRAM_API_URL": telegram.url,
        "OWNER_IDS": str(owner),
        "DATABASE_URL": storage.url.render_as_string(hide_password=False),
        "DATA_KEY": DATA_KEY,
        "HTTP_PORT": "0",
    }
    async with bot_process(*arguments, folder=folder, **settings | more) as bot:
        yield bot


async def stops(bot: Process) -> None:
    """Finishes what is in hand."""
    bot.process.send_signal(signal.SIGTERM)
    assert await bot.ends() == 0


async def everybody_acts(telegram: Telegram, storage: Storage) -> list[Person]:
    """A hundred updates wait for the bot: ten of them are payments."""
    people = [await telegram.person(f"Bruna {n}", stars=5_000) for n in range(PEOPLE)]
    for n in range(REMINDERS):
        for person in people:
            await person.says(f"/remind 10 days tea {n}")
    for person in people:
        with storage.transaction() as tx:
            goods = (orders.PREMIUM, YEAR.key)
            stars, shares = terms(tx).price_of(YEAR.key), terms(tx).premium_shares()
            order = orders.open_order(tx, person.id, goods, stars, shares, datetime.now(UTC))
        await telegram.post("payment", **{"from": person.id}, payload=order.id, total_amount=stars)
        for command in COMMANDS:
            await person.says(command)
    return people


class Inboxes:
    """What everybody has seen of the bot so far."""

    def __init__(self, telegram: Telegram, after: int) -> None:
        self.seen: dict[int, list[str]] = defaultdict(list)
        self._news = telegram.happenings(after, PATIENCE_SECONDS)

    async def until(self, enough: Callable[[], bool], bot: Process) -> None:
        """Follows what happens until there is enough of it."""
        async for events in self._news:
            for event in events:
                if event["kind"] == "message" and event["message"]["from"]["is_bot"]:
                    self.seen[event["chat_id"]].append(event["message"].get("text", ""))
            if enough():
                return
        bot.process.kill()
        await bot.ends()
        raise AssertionError("\n".join([f"{self.count()} messages are not enough", *bot.lines]))

    def count(self) -> int:
        return sum(map(len, self.seen.values()))

    def unanswered(self, people: Iterable[Person]) -> list[tuple[int, str]]:
        """Who waits for what."""
        wanted = [*COMMANDS.values(), "Thank you", *(f"tea {n}" for n in range(REMINDERS))]
        return [
            (person.id, part)
            for person in people
            for part in wanted
            if not any(part in text for text in self.seen[person.id])
        ]


def effects(storage: Storage) -> dict[str, Any]:
    """Everything that the hundred updates brought about."""
    with storage.reading() as tx:
        return {
            "grants": tx.exec(select(func.count()).select_from(Grant)).one(),
            "reminders": tx.exec(select(func.count()).select_from(Reminder)).one(),
            "updates left": len(inbox.pending(tx)),
            "complaints": verify(tx, datetime.now(UTC)),
            "books": books(storage),
            "balances": balances(storage),
        }


async def test_a_killed_bot_does_everything_once(
    storage: Storage, telegram: Telegram, tmp_path: Path
) -> None:
    people = await everybody_acts(telegram, storage)
    told = Inboxes(telegram, await telegram.seq())
    async with the_bot(telegram, storage, tmp_path) as bot:
        await told.until(lambda: told.count() >= KILLED_AFTER, bot)
        bot.process.kill()
        await bot.ends()
    async with the_bot(telegram, storage, tmp_path) as bot:
        await told.until(lambda: not told.unanswered(people), bot)
        await stops(bot)
    found = effects(storage)
    assert found["grants"] == PEOPLE
    assert found["reminders"] == PEOPLE * REMINDERS
    assert found["updates left"] == 0
    assert found["complaints"] == []
    assert found["balances"] == {"platform": "7000", "pool": "3000", "telegram": "-10000"}
    assert await telegram.balance() == 10_000

    async with the_bot(telegram, storage, tmp_path) as bot:
        await bot.prints(READY)
        await stops(bot)
    assert effects(storage) == found
