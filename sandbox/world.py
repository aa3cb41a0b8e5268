"""Everything that the emulated Telegram remembers."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

FIRST_UPDATE_ID = 100_000_001
NANO = 10**9


@dataclass(slots=True)
class Person:
    id: int
    first_name: str
    username: str = ""
    language_code: str = "en"
    stars: int = 0
    deactivated: bool = False


@dataclass(slots=True)
class Member:
    """A person's or a bot's standing in a chat; `rights` holds the can_* flags of an administrator."""

    status: str
    rights: dict[str, bool] = field(default_factory=dict)


@dataclass(slots=True)
class Invoice:
    """What can be paid; `slug` ends its t.me/$slug link, `subscription_period` is in seconds or 0."""

    slug: str
    bot_id: int
    title: str
    description: str
    payload: str
    currency: str
    total_amount: int
    start_parameter: str = ""
    subscription_period: int = 0


@dataclass(slots=True)
class Message:
    """`body` is the Bot API object; it is replaced, never changed in place, so that others may keep it."""

    id: int
    author_id: int
    body: Json
    invoice: Invoice | None = None
    keyboard: Json | None = None  # a reply keyboard, which the Bot API never gives back
    service: bool = False


@dataclass(slots=True)
class Chat:
    id: int
    type: str
    title: str = ""
    username: str = ""
    subscribers: int = 0
    bot_id: int = 0  # of a private chat: which bot it is with
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    next_message_id: int = 1
    pinned: list[int] = field(default_factory=list)
    is_forum: bool = False
    topics: dict[int, str] = field(default_factory=dict)  # name by the message that began it


@dataclass(slots=True)
class QueuedUpdate:
    key: int  # place in the queue; `update_id` may repeat or go back when a test injects it so
    update_id: int
    kind: str
    queue: int  # updates of one chat or person keep their order
    expires_at: float
    encoded: bytes
    undelivered_injection: bool = False  # an offset alone does not drop it


@dataclass(slots=True)
class Webhook:
    url: str
    secret_token: str = ""
    max_connections: int = 40
    ip_address: str = ""
    has_certificate: bool = False
    last_error_date: int = 0
    last_error_message: str = ""


@dataclass(slots=True)
class Payment:
    charge_id: str
    person_id: int
    amount: int
    payload: str
    subscription_period: int = 0
    refunded: bool = False


@dataclass(slots=True)
class Subscription:
    """`charge_id` is of the first payment, `expires_at` Unix seconds, `state` active, canceled or failed."""

    charge_id: str
    person_id: int
    invoice: Invoice
    expires_at: int
    state: str = "active"
    blocked_by_bot: bool = False
    will_fail: bool = False


@dataclass
class Bot:
    id: int
    token: str
    username: str
    first_name: str
    started: set[int] = field(default_factory=set)
    blocked: set[int] = field(default_factory=set)
    seen: set[int] = field(default_factory=set)
    next_message_id: int = 1
    next_update_id: int = FIRST_UPDATE_ID
    queue: OrderedDict[int, QueuedUpdate] = field(default_factory=OrderedDict)
    allowed_updates: list[str] = field(default_factory=list)
    webhook: Webhook | None = None
    nanostars: int = 0
    transactions: list[Json] = field(default_factory=list)
    payments: dict[str, Payment] = field(default_factory=dict)
    subscriptions: dict[str, Subscription] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)  # (name|description|..., language)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)  # (scope, language)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    inline_cache: dict[tuple[str, str, int], tuple[float, Json]] = field(default_factory=dict)


@dataclass(slots=True)
class StoredFile:
    file_id: str
    unique_id: str
    kind: str
    name: str
    size: int
    mime_type: str
    width: int = 0
    height: int = 0

    @property
    def path(self) -> str:
        return f"{self.kind}s/{self.unique_id}_{self.name}"


@dataclass(slots=True)
class StickerSet:
    name: str
    title: str
    owner_id: int
    bot_id: int
    sticker_type: str
    stickers: list[Json] = field(default_factory=list)


@dataclass
class World:
    people: dict[int, Person] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    private_chats: dict[tuple[int, int], Chat] = field(default_factory=dict)  # (bot, person)
    bots: dict[int, Bot] = field(default_factory=dict)
    invoices: dict[str, Invoice] = field(default_factory=dict)
    files: dict[str, StoredFile] = field(default_factory=dict)
    sticker_sets: dict[str, StickerSet] = field(default_factory=dict)
    set_stickers: dict[str, Json] = field(default_factory=dict)  # by file_id
    usernames: dict[str, int] = field(default_factory=dict)  # lower case, of public chats
    clock_offset_seconds: float = 0.0
    event_number: int = 0
    serial: int = 0

    def next_serial(self) -> int:
        self.serial += 1
        return self.serial

    def bot_of_token(self, token: str) -> Bot | None:
        bot = self.bots.get(int(token.partition(":")[0]))
        return bot if bot is not None and bot.token == token else None

    @property
    def main_bot(self) -> Bot:
        return next(iter(self.bots.values()))

    def private_chat(self, bot: Bot, person: Person) -> Chat:
        key = (bot.id, person.id)
        if key not in self.private_chats:
            self.private_chats[key] = Chat(person.id, "private", bot_id=bot.id)
        return self.private_chats[key]
