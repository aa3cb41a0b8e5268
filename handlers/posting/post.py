"""The sponsored post as readers see it. Previews are made by the same function as posts."""

from typing import Any

from handlers.context import Context, link
from handlers.words import Voice
from rules.wording import length
from storage.campaigns import Brief, Campaign
from storage.channels import Channel

PRIVATE_PREFIX = "-100"  # Telegram's links name a channel by its id without this


def sponsored(what: Campaign | Brief, say: Voice, why_url: str) -> dict[str, Any]:
    """The parameters of the message. Words and their spans go apart: nothing in them can become markup."""
    label = say.plain("posting-sponsored", name=what.name)
    rows = [[link(what.button_label, what.button_url)], [link(say.plain("posting-why"), why_url)]]
    return {
        "text": f"{label}\n\n{what.text}",
        "entities": [{"type": "bold", "offset": 0, "length": length(label)}],
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {"inline_keyboard": rows},
    }


def why_url(context: Context, placement_id: int) -> str:
    """Where *Why this ad?* leads; a preview has the placement id 0."""
    return f"https://t.me/{context.bot.username}?start=why_{placement_id}"


async def show_preview(context: Context, what: Campaign | Brief) -> None:
    """Sends exactly what would be posted, in the language of who looks."""
    params = sponsored(what, context.say, why_url(context, 0))
    await context.call("sendMessage", {"chat_id": context.chat_id, **params})


def post_url(channel: Channel, message_id: int | None) -> str:
    """The address of a post; empty when nobody knows its number."""
    if message_id is None:
        return ""
    if channel.username:
        return f"https://t.me/{channel.username}/{message_id}"
    return f"https://t.me/c/{str(channel.id).removeprefix(PRIVATE_PREFIX)}/{message_id}"
