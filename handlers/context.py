"""What a handler holds: the update, the person's voice, the storage, and ways to answer."""

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

import orjson
from sqlmodel import Session
from telegram import CallbackQuery, Update, User
from telegram.ext import Application, CallbackContext, ExtBot

from handlers.limiter import Lane
from handlers.outside import Outside
from handlers.sending import NotSent, Outcome, Sent, call
from handlers.words import Html, Voice, choose_language
from settings import Settings
from storage import Storage, inbox, outbox, people
from storage.people import Person

Button = dict[str, str | bool]
Rows = Sequence[Sequence[Button]]

NO_PREVIEW = '{"is_disabled":true}'


@dataclass
class App:
    """What all handlers share. `now` is the only clock; `wake` sends what was just owed."""

    storage: Storage
    settings: Settings
    now: Callable[[], datetime]
    wake: Callable[[], None] = lambda: None
    owners: set[int] = field(default_factory=set)
    """As the database has them: read at the start, and there is one more when somebody claims the bot."""
    claim_code: str = ""
    """The one-time word that makes the first owner; empty when the bot has an owner."""
    wrong_claims: int = 0
    told_until: Callable[[], datetime | None] = lambda: None
    """Until when all that Telegram tells by updates has been received; None while nobody can say."""
    book_lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held while Telegram's book is read: never two readings side by side."""
    book_due_at: datetime | None = None
    """When it is read next; None: as soon as may be."""
    paid_refused_until: datetime | None = None
    """Telegram does not let this bot pay for broadcasts: until then it does not ask again."""
    book_ripens_at: datetime | None = None
    """It is read again once all is told that happened before then: some rows were too young to be booked."""
    told_own: dict[int, datetime] = field(default_factory=dict)
    """When somebody last got all that is kept of them: a document that takes work to make."""
    outside: Outside = field(default_factory=Outside)
    """The way to servers that businesses name."""


def press(label: str, data: str) -> Button:
    """A button that comes back to the bot as callback data (at most 64 bytes)."""
    assert len(data.encode()) <= 64
    return {"text": label, "callback_data": data}


def link(label: str, url: str) -> Button:
    return {"text": label, "url": url}


def message(text: Html, rows: Rows = ()) -> dict[str, Any]:
    """The parameters of a message. Every HTML text of the bot is made by `Voice`, which escapes."""
    params: dict[str, Any] = {"text": text, "parse_mode": "HTML", "link_preview_options": NO_PREVIEW}
    return params | ({"reply_markup": keyboard(rows)} if rows else {})


def caption(text: Html) -> dict[str, Any]:
    """The parameters of words below a picture or document: at most 1024 UTF-16 units without markup."""
    return {"caption": text, "parse_mode": "HTML"}


def keyboard(rows: Rows) -> str:
    """Buttons below a message, as the JSON that Telegram takes."""
    return orjson.dumps({"inline_keyboard": rows}).decode()


class Context(CallbackContext[ExtBot[Lane], dict[Any, Any], dict[Any, Any], App]):
    """PTB's context, with what this project's handlers need."""

    incoming: Update
    finished = False
    """A transaction of this handler has marked the update done."""
    _answered = False

    @classmethod
    def from_update(cls, update: object, application: Application[Any, Any, Any, Any, Any, Any]) -> "Context":
        context = super().from_update(update, application)
        assert isinstance(update, Update)
        context.incoming = update
        return context

    @property
    def app(self) -> App:
        return self.bot_data

    @property
    def storage(self) -> Storage:
        return self.app.storage

    def now(self) -> datetime:
        return self.app.now()

    @property
    def user(self) -> User:
        user = self.incoming.effective_user
        assert user is not None
        return user

    @property
    def text(self) -> str:
        """What the person wrote."""
        return (self.incoming.effective_message.text if self.incoming.effective_message else None) or ""

    @cached_property
    def person(self) -> Person | None:
        return people.acquaintance(self.storage, self.user.id)

    def meet(self) -> None:
        """Remembers a changed Telegram language, somebody who came back, and whom the intake missed.

        Nothing is written for whom it knows. It is no effect of the update: to repeat it does no harm.
        """
        person, language = self.person, self.user.language_code or ""
        if person and person.telegram_language == language and person.unreachable_at is None:
            return
        with self.storage.transaction() as tx:
            people.meet(tx, self.user.id, language, self.now())
        self.person = people.acquaintance(self.storage, self.user.id)

    @cached_property
    def say(self) -> Voice:
        """How the bot speaks to the person of this update."""
        return _voice(self.person, self.user.language_code or "")

    def voice_of(self, tx: Session, person_id: int) -> Voice:
        """How the bot speaks to somebody else."""
        return self.voice_for(people.find_person(tx, person_id))

    def voice_for(self, person: Person | None) -> Voice:
        """The same, for whoever has read them already."""
        return _voice(person, "")

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Writes an effect and marks the update done in one commit, so that a crash never repeats it."""
        with self.storage.transaction() as tx:
            inbox.finish(tx, self.incoming.update_id, self.now())
            yield tx
        self.finished = True
        self.app.wake()

    def owe(self, tx: Session, chat_id: int, text: Html, rows: Rows = (), *, key: str | None = None) -> None:
        """A message that must arrive: written with its reason, sent after the commit."""
        incoming: Update | None = getattr(self, "incoming", None)  # the clock's contexts have none
        chat = incoming.effective_chat if incoming is not None else None
        is_reply = chat is not None and chat.id == chat_id
        call = chat_id, "sendMessage", message(text, rows)
        outbox.owe(tx, call, self.now(), key=key, is_reply=is_reply)

    async def reply(self, text: Html, rows: Rows = ()) -> None:
        """A new message in the chat of this update."""
        await self.call("sendMessage", {"chat_id": self.chat_id, **message(text, rows)})

    async def show(self, text: Html, rows: Rows = ()) -> None:
        """A menu: in place of the one whose button was pressed, else as a new message."""
        pressed = self.incoming.callback_query
        if pressed is None or pressed.message is None:
            await self.reply(text, rows)
            return
        where = {"chat_id": pressed.message.chat.id, "message_id": pressed.message.message_id}
        outcome = await call(self.bot, "editMessageText", {**where, **message(text, rows)})
        if isinstance(outcome, NotSent) and outcome.permanent:  # too old, a photo, or deleted: a fresh menu
            await self.reply(text, rows)

    async def answer(self, text: str = "", *, alert: bool = False, url: str = "") -> None:
        """Ends the spinner of a pressed button, once; with text it pops up; a link of the bot's own opens."""
        pressed: CallbackQuery | None = self.incoming.callback_query
        if pressed is None or self._answered:
            return
        self._answered = True
        params = {"callback_query_id": pressed.id, "text": text, "show_alert": alert}
        params |= {"url": url} if url else {}
        await call(self.bot, "answerCallbackQuery", params, Lane.ANSWER)

    async def stale(self) -> None:
        """Says that a pressed button is no longer valid."""
        await self.answer(self.say.plain("button-stale"), alert=True)

    async def call(self, method: str, params: dict[str, Any], lane: Lane = Lane.REPLY) -> Outcome:
        """Any method of the Bot API. A reply that was surely not sent for a passing reason fails the update,
        which is then tried again; one that may have arrived is not repeated."""
        outcome = await call(self.bot, method, params, lane)
        if isinstance(outcome, NotSent) and not outcome.permanent and not self.finished:
            raise ReplyNotSent(outcome.reason)
        return outcome

    @property
    def chat_id(self) -> int:
        chat = self.incoming.effective_chat
        return chat.id if chat is not None else self.user.id

    async def ask(self, method: str, params: dict[str, Any]) -> Any:
        """The result of a method that only asks, or None when Telegram refuses."""
        outcome = await self.call(method, params, Lane.ANSWER)
        return outcome.result if isinstance(outcome, Sent) else None


class ReplyNotSent(Exception):
    """Telegram did not take a reply; the update is tried again later."""


def _voice(person: Person | None, telegram_language: str) -> Voice:
    if person is None:
        return Voice(choose_language("", telegram_language))
    language = choose_language(person.language, telegram_language or person.telegram_language)
    return Voice(language, person.timezone)
