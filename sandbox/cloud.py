"""Telegram's side: the world and what lives only while the emulator runs."""

import secrets
from collections.abc import Callable

from sandbox.clock import Clock
from sandbox.events import Calls, Events
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.limits import Limits
from sandbox.questions import Questions
from sandbox.sites import Sites
from sandbox.updates import Updates
from sandbox.world import Bot, Chat, Json, Member, Person, World

FIRST_PERSON_ID = 1001
FIRST_CHANNEL_ID = -1_001_000_000_001
FIRST_GROUP_ID = -4_000_001


class Cloud:
    """Every part of the emulator gets this one object."""

    def __init__(self, world: World, files: Files) -> None:
        self.world = world
        self.files = files
        self.clock = Clock(world)
        self.events = Events(world)
        self.calls = Calls()
        self.faults = Faults()
        self.limits = Limits()
        self.questions = Questions(self.clock)
        self.updates = Updates(self.clock)
        self.sites = Sites()
        self.address: Callable[[], str] = str

    @property
    def stickers(self) -> dict[str, Json]:
        """Stickers that are in a set, by file_id."""
        return self.world.set_stickers

    def add_bot(self, token: str, username: str, first_name: str = "") -> Bot:
        bot = Bot(int(token.partition(":")[0]), token, username, first_name or username)
        self.world.bots[bot.id] = bot
        return bot

    def add_person(
        self, first_name: str, username: str = "", language_code: str = "en", stars: int = 0
    ) -> Person:
        number = max(self.world.people, default=FIRST_PERSON_ID - 1) + 1
        person = Person(number, first_name, username, language_code, stars)
        self.world.people[number] = person
        return person

    def add_chat(
        self, kind: str, title: str, owner: Person, username: str = "", subscribers: int = 0
    ) -> Chat:
        first = FIRST_GROUP_ID if kind == "group" else FIRST_CHANNEL_ID
        taken = [number for number in self.world.chats if (number <= FIRST_CHANNEL_ID) == (kind != "group")]
        chat = Chat(min(taken, default=first + 1) - 1, kind, title, username, subscribers)
        chat.members[owner.id] = Member("creator")
        self.world.chats[chat.id] = chat
        if username:
            self.world.usernames[username.lower()] = chat.id
        return chat

    def secret(self, prefix: str) -> str:
        """An identifier nobody can guess, as Telegram's charge ids and link slugs are."""
        return f"{prefix}{self.world.next_serial()}{secrets.token_urlsafe(18)}"
