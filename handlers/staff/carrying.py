"""A message is carried from one chat into another, with a line that tells whose it is."""

from dataclasses import dataclass
from typing import Any

from telegram import Message

from handlers.context import Context, Rows, caption, keyboard
from handlers.context import message as written
from handlers.sending import Outcome, Sent
from handlers.words import Html, Voice

CAPTIONED = ("photo", "document", "voice", "video", "audio", "animation")
TEXT_UNITS_MAX = 3_900
"""UTF-16 units that leave room for the line above them, of Telegram's 4096."""
CAPTION_UNITS_MAX = 900


@dataclass(frozen=True)
class Carried:
    """What is carried: `message` is None where Telegram does not show the bot its contents any more."""

    chat_id: int
    message_id: int
    message: Message | None


@dataclass(frozen=True)
class Head:
    """`who` stands above the words, `rows` of buttons below them."""

    say: Voice
    who: str
    rows: Rows = ()

    def words(self, text: str) -> Html:
        return self.say("staff-words", who=self.who, text=text)


def below(rows: Rows) -> dict[str, str]:
    return {"reply_markup": keyboard(rows)} if rows else {}


async def carry(context: Context, carried: Carried, to: int, head: Head) -> Outcome:
    """Into the chat `to`, in one message or in two. The result holds the message_id of what stands there
    now. What was surely not sent for a passing reason fails the update, as a reply does."""
    found = carried.message
    if found is not None and found.text and _units(found.text) <= TEXT_UNITS_MAX:
        params = written(head.words(found.text), head.rows)
        return await context.call("sendMessage", {"chat_id": to, **params})
    if found is not None and _takes_caption(found):
        params = caption(head.words(found.caption or "")) | below(head.rows)
        return await copy(context, carried, to, **params)
    headed = await context.call("sendMessage", {"chat_id": to, **written(head.words(""))})
    if not isinstance(headed, Sent):
        return headed
    return await copy(context, carried, to, **below(head.rows))


async def copy(context: Context, carried: Carried, to: int, **more: Any) -> Outcome:
    """As it is; `more` may name a topic, or another caption."""
    params = {"chat_id": to, "from_chat_id": carried.chat_id, "message_id": carried.message_id, **more}
    return await context.call("copyMessage", params)


def _takes_caption(message: Message) -> bool:
    fits = _units(message.caption or "") <= CAPTION_UNITS_MAX
    return fits and any(getattr(message, kind) for kind in CAPTIONED)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
