"""The cast of a test, and what they do with their thumbs. Reads like a manual:

    bruna = await telegram.person("Bruna", stars=500)
    await bruna.says("/premium")
    await bruna.taps("Monthly")
    assert (await bruna.pays()).ok
    await bruna.sees("Thank you")

It speaks to the sandbox's control interface, as the page does. Nothing sleeps: waiting is a long poll, and
a timeout in seconds only bounds how long a failure takes.
"""

from datetime import datetime
from typing import Any

from tests.channels import CHANNEL_RIGHTS, Channel
from tests.control import Control, Json, Message
from tests.people import Payment, Person
from tests.ticking import tick_now

__all__ = ["CHANNEL_RIGHTS", "Channel", "Message", "Payment", "Person", "Telegram"]


class Telegram(Control):
    """The emulated Telegram as a test sees it: its people, channels, clock, faults and books."""

    def __init__(self, url: str, token: str = "") -> None:
        super().__init__(url)
        self.token = token
        self._people: list[Person] = []

    async def person(
        self, name: str, *, language: str = "en", stars: int = 5000, username: str = ""
    ) -> Person:
        asked = {"first_name": name, "language_code": language, "stars": stars, "username": username}
        made = await self.post("people", **{key: value for key, value in asked.items() if value != ""})
        person = Person(self, made["id"], name)
        self._people.append(person)
        return person

    async def channel(
        self, title: str, *, owner: Person, subscribers: int = 1000, username: str = "", kind: str = "channel"
    ) -> Channel:
        asked = {"type": kind, "title": title, "owner_id": owner.id, "subscribers": subscribers}
        made = await self.post("chats", **asked, **({"username": username} if username else {}))
        return Channel(self, made["id"], title, owner)

    async def group(self, title: str, *, owner: Person, members: int = 10, forum: bool = False) -> Channel:
        """With `forum` it has topics."""
        asked = {"type": "supergroup", "title": title, "owner_id": owner.id, "subscribers": members}
        made = await self.post("chats", **asked, forum=forum)
        return Channel(self, made["id"], title, owner)

    async def clock_moves(
        self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0
    ) -> None:
        """Moves the clock on. What people saw until now is old: `sees` looks for what comes after."""
        for person in self._people:
            await person.looks_away()
        await self.post("clock", advance_seconds=days * 86400 + hours * 3600 + minutes * 60 + seconds)
        tick_now()

    async def now(self) -> datetime:
        """Aware UTC."""
        return datetime.fromisoformat((await self.world())["clock"]["now"])

    async def fault(self, kind: str, *, method: str = "", times: int = 1, **details: Any) -> None:
        """kind: drop_before, drop_after, hang, status, slow, truncate or html."""
        await self.post("faults", kind=kind, times=times, **({"method": method} if method else {}), **details)

    async def faults_end(self) -> None:
        await self.request("DELETE", "faults")

    async def world(self) -> Json:
        return await self.get("world")

    async def balance(self) -> int:
        """The bot's whole Stars."""
        return int((await self.world())["balance_stars"])

    async def book(self) -> Json:
        """{balance, transactions}: Telegram's own Stars book of the bot."""
        return await self.get("book")

    async def calls(self, method: str = "") -> list[Json]:
        """The Bot API calls received: [{seq, at, method, params, status, answer}]."""
        answer = await self.get("calls", **({"method": method} if method else {}))
        return list(answer["calls"])

    async def delivers(self, *updates: Json) -> None:
        """Injects raw updates, however malformed."""
        await self.post("updates", update=list(updates))
