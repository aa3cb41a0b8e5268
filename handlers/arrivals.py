"""What an update is, told from its raw JSON alone: whose order it keeps, and in which lane it travels."""

import json
from typing import Any, Final

import orjson

from storage.inbox import PAYMENTS, Arrival

PRE_CHECKOUT: Final = "pre-checkout"
TALK: Final = "talk"
"""What people type and tap: the part that a flood is cut from."""
INLINE: Final = "inline"
"""Inline queries: answered within seconds or not at all, and never stored."""
NEWS: Final = "news"
"""Memberships, channel posts and whatever else tells of a change: never cut."""

TALK_KINDS = ("message", "edited_message", "callback_query")
PAYMENT_KINDS = ("subscription", "purchased_paid_media")
PAYMENT_FIELDS = ("successful_payment", "refunded_payment")
ID_MAX = 2**63 - 1
LANGUAGE_MAX = 16

ALLOWED_UPDATES = [
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "inline_query",
    "chosen_inline_result",
    "callback_query",
    "pre_checkout_query",
    "my_chat_member",
    "chat_member",
    "subscription",
]


def arrival_of(update: Any) -> Arrival | None:
    """The update as it goes to the inbox; None if it has no usable number and can only be dropped.

    Nothing else is demanded of it: whether it makes sense is found out later, in its own chat.
    """
    number = update.get("update_id") if isinstance(update, dict) else None
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= ID_MAX:
        return None
    kind = next((key for key in update if key != "update_id"), "")
    body = update.get(kind)
    chat = _chat_of(body) if isinstance(body, dict) else None
    return Arrival(number, _json(update), str(chat or f"update {number}")[:64], _lane_of(kind, body))


def speaker_of(update: Any) -> tuple[int, str] | None:
    """The id and language code of the person who speaks to the bot in private; None if nobody does."""
    message = update.get("message") if isinstance(update, dict) else None
    person, chat = (message.get("from"), message.get("chat")) if isinstance(message, dict) else (None, None)
    if not isinstance(person, dict) or not isinstance(chat, dict) or chat.get("type") != "private":
        return None
    number, language = person.get("id"), person.get("language_code")
    if not isinstance(number, int) or isinstance(number, bool) or not 0 < number <= ID_MAX:
        return None
    return number, language[:LANGUAGE_MAX] if isinstance(language, str) else ""


def parsed(raw: str | bytes) -> Any:
    """The JSON of an update; raises ValueError."""
    try:
        return orjson.loads(raw)
    except orjson.JSONDecodeError:  # it refuses lone surrogates, and large numbers when it writes
        return json.loads(raw)


def _lane_of(kind: str, body: Any) -> str:
    if kind == "pre_checkout_query":
        return PRE_CHECKOUT
    if kind == "inline_query":
        return INLINE
    if kind in PAYMENT_KINDS or (isinstance(body, dict) and any(field in body for field in PAYMENT_FIELDS)):
        return PAYMENTS
    return TALK if kind in TALK_KINDS else NEWS


def _chat_of(body: dict[str, Any]) -> Any:
    """The id of the chat, else of the person; a private chat has the id of its person."""
    message = body.get("message")
    for holder, key in ((body, "chat"), (message, "chat"), (body, "from"), (body, "user")):
        found = holder.get(key) if isinstance(holder, dict) else None
        if isinstance(found, dict) and found.get("id"):
            return found["id"]
    return None


def _json(update: dict[str, Any]) -> str:
    try:
        return orjson.dumps(update).decode()
    except TypeError:  # lone surrogates and numbers beyond 64 bits, which orjson refuses
        return json.dumps(update)
