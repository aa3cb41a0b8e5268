"""The one door to Telegram: every call ends as sent, not sent, or unknown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    TelegramError,
)
from telegram.ext import ExtBot

from handlers.carried import Departs
from handlers.limiter import Lane, flood_seconds
from handlers.transport import AiohttpRequest, NotAccepted

TOKEN_REFUSED_SECONDS = 60.0

ALREADY = (
    "message is not modified",
    "charge_already_refunded",
    "query is too old",
    "message to delete not found",
)
UNREACHABLE = (
    "chat not found",
    "chat_write_forbidden",
    "need administrator rights",
    "not enough rights",
    "have no rights to send",
    "user not found",
)


@dataclass(frozen=True, slots=True)
class Sent:
    """Telegram did it. `already` tells that it had been so before, in Telegram's words."""

    result: Any
    already: str = ""


@dataclass(frozen=True, slots=True)
class NotSent:
    """Telegram surely did nothing. `permanent`: the same call will never do; `retry_after` is in seconds;
    `unreachable`: this chat cannot be written to (blocked, left, no rights)."""

    reason: str
    permanent: bool
    retry_after: float | None = None
    unreachable: bool = False


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody can tell whether Telegram did it."""

    reason: str


Outcome = Sent | NotSent | Unknown


async def call(
    bot: ExtBot[Any], method: str, params: dict[str, Any], lane: Lane = Lane.REPLY, **timeouts: float
) -> Outcome:
    """Call any method of the Bot API; errors of Telegram and the network become an Outcome.

    A successful `Sent.result` is the raw JSON. A group that became a supergroup is followed once.
    """
    try:
        return Sent(await ask(bot, method, params, lane, **timeouts))
    except ChatMigrated as error:
        params = {**params, "chat_id": error.new_chat_id}
    except TelegramError as error:
        return outcome_of(error)
    try:
        return Sent(await ask(bot, method, params, lane, **timeouts))
    except TelegramError as error:
        return outcome_of(error)


async def call_plainly(
    bot: ExtBot[Any], method: str, params: Mapping[str, str | int], departs: Departs | None = None
) -> Outcome:
    """The same for one of a thousand a second: its turn has come, its parameters are plain, and so it goes
    past what PTB does for every call. Nothing of it is written before it `departs`. It follows no group that
    moved."""
    transport = bot.request
    assert isinstance(transport, AiohttpRequest)
    try:
        return Sent(await transport.tell(f"{bot.base_url}/{method}", params, departs))
    except TelegramError as error:
        return outcome_of(error)


async def ask(
    bot: ExtBot[Any], method: str, params: dict[str, Any], lane: Lane = Lane.ANSWER, **timeouts: Any
) -> Any:
    """Call any method of the Bot API and return its raw result; raises TelegramError."""
    # The underscore goes when PTB makes camel case of it. Without it PTB warns that it has a method of this
    # name: that one would build Message objects, which nobody reads here and which take most of the time.
    return await bot.do_api_request(f"{method}_", api_kwargs=dict(params), rate_limit_args=lane, **timeouts)


def outcome_of(error: TelegramError) -> Outcome:
    """Did Telegram act? The order matters: BadRequest and NotAccepted are NetworkErrors too."""
    reason = error.message
    if (seconds := flood_seconds(error)) is not None:
        return NotSent(reason, permanent=False, retry_after=seconds)
    if isinstance(error, BadRequest):
        text = reason.lower()
        if any(words in text for words in ALREADY):
            return Sent(True, already=reason)
        return NotSent(reason, permanent=True, unreachable=any(words in text for words in UNREACHABLE))
    if isinstance(error, Forbidden):
        return NotSent(reason, permanent=True, unreachable=True)
    if isinstance(error, ChatMigrated):
        return NotSent(reason, permanent=True)
    if isinstance(error, NotAccepted):
        return NotSent(reason, permanent=False)
    if isinstance(error, InvalidToken | EndPointNotFound):
        return NotSent(reason, permanent=False, retry_after=TOKEN_REFUSED_SECONDS)
    return Unknown(reason)
