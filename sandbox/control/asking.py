"""One question to the control interface, and who may answer it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from sandbox.cloud import Cloud
from sandbox.world import Bot, Chat, Invoice, Json, Message, Person


class Refusal(Exception):
    """The sandbox cannot do this; the message is a sentence for a person."""


@dataclass
class Ask:
    cloud: Cloud
    given: dict[str, Any]

    def text(self, name: str, default: str | None = None) -> str:
        value = self.given.get(name, default)
        if value is None:
            raise Refusal(f"“{name}” is missing.")
        return str(value)

    def number(self, name: str, default: int | None = None) -> int:
        try:
            return int(self.given.get(name) if self.given.get(name) not in (None, "") else default)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            raise Refusal(f"“{name}” must be a whole number.") from None

    def seconds(self, name: str, default: float) -> float:
        try:
            return float(self.given.get(name, default))
        except (TypeError, ValueError):
            raise Refusal(f"“{name}” must be a number of seconds.") from None

    def person(self, name: str = "from") -> Person:
        person = self.cloud.world.people.get(self.number(name))
        if person is None:
            raise Refusal(f"There is no person {self.given[name]}.")
        return person

    def bot(self) -> Bot:
        """By username or id; without “bot” the first one."""
        wanted = str(self.given.get("bot", "")).removeprefix("@").lower()
        if wanted in ("", "bot"):
            return self.cloud.world.main_bot
        for bot in self.cloud.world.bots.values():
            if wanted in (bot.username.lower(), str(bot.id)):
                return bot
        raise Refusal(f"There is no bot {wanted}.")

    def chat(self, person: Person | None = None) -> Chat:
        """“chat_id” or @username; a person's id, or none, is the private chat with the bot."""
        given = self.given.get("chat_id")
        if given in (None, ""):
            if person is None:
                raise Refusal("“chat_id” is missing.")
            return self.cloud.world.private_chat(self.bot(), person)
        if str(given).startswith("@"):
            number = self.cloud.world.usernames.get(str(given)[1:].lower(), 0)
        else:
            number = self.number("chat_id")
        if number in self.cloud.world.people:
            return self.cloud.world.private_chat(self.bot(), self.cloud.world.people[number])
        if number not in self.cloud.world.chats:
            raise Refusal(f"There is no chat {given}.")
        return self.cloud.world.chats[number]

    def message(self, chat: Chat) -> Message:
        message = chat.messages.get(self.number("message_id"))
        if message is None:
            raise Refusal("That message is gone.")
        return message

    def invoice(self, person: Person) -> Invoice:
        """What “slug”, “url” or “message_id” shows to pay."""
        slug = str(self.given.get("slug") or self.given.get("url") or "").rpartition("/")[2].lstrip("$")
        known = self.cloud.world.invoices
        found = known.get(slug) if slug else self.message(self.chat(person)).invoice
        if found is None:
            raise Refusal("There is no such invoice.")
        return found


Asked = Callable[[Ask], Awaitable[Json]]
ROUTES: list[tuple[str, str, Asked]] = []


def control(verb: str, path: str) -> Callable[[Asked], Asked]:
    def register(function: Asked) -> Asked:
        ROUTES.append((verb, path, function))
        return function

    return register
