"""The sponsored post as readers see it. Previews are made by the same function as posts."""

import re
from typing import Any

import orjson
from sqlmodel import Session

from handlers.context import Context, link
from handlers.words import Voice
from rules.wording import length
from storage import Storage
from storage.campaigns import Brief, Campaign
from storage.channels import PRIVATE_PREFIX, Channel
from storage.placements import Placement

POST = re.compile(
    r"(?:https?://)?t\.me/(?:c/(?P<id>\d{1,15})|(?P<name>\w{4,32}))/(?P<post>\d{1,9})/?", re.ASCII
)


def sponsored(what: Campaign | Brief, say: Voice, why_url: str, button_url: str = "") -> dict[str, Any]:
    """The parameters of the message. Words and their spans go apart: nothing in them can become markup.

    `button_url` stands for the advertiser's own link where clicks are counted.
    """
    label = say.plain("posting-sponsored", name=what.name)
    words = f"{label}\n\n{what.text}"
    spans = [{"type": "bold", "offset": 0, "length": length(label)}]
    rows = [
        [link(what.button_label, button_url or what.button_url)],
        [link(say.plain("posting-why"), why_url)],
    ]
    keyboard = {"reply_markup": {"inline_keyboard": rows}}
    if what.picture:
        return {"photo": what.picture, "caption": words, "caption_entities": spans, **keyboard}
    return {"text": words, "entities": spans, "link_preview_options": {"is_disabled": True}, **keyboard}


def method_of(what: Campaign | Brief) -> str:
    """The method of the Bot API that takes those parameters."""
    return "sendPhoto" if what.picture else "sendMessage"


def written(
    context: Context, tx: Session, placement_id: int, campaign: Campaign, say: Voice
) -> tuple[str, dict[str, Any]]:
    """The call that sends a post: its method and parameters. Its link and its keyboard are kept with the
    placement, so that neither follows a later version of the campaign."""
    placement = tx.get_one(Placement, placement_id)
    params = sponsored(campaign, say, why_url(context, placement_id), counting_url(context, placement_id))
    placement.button_url = campaign.button_url
    placement.keyboard = orjson.dumps(params["reply_markup"]).decode()
    tx.add(placement)
    return method_of(campaign), {"chat_id": placement.channel_id, **params}


def why_url(context: Context, placement_id: int) -> str:
    """Where *Why this ad?* leads; a preview has the placement id 0."""
    return f"https://t.me/{context.bot.username}?start=why_{placement_id}"


def counts_clicks(context: Context) -> bool:
    """Whether readers' browsers can reach us."""
    settings = context.app.settings
    return bool(settings.public_url and settings.http_port)


def counting_url(context: Context, placement_id: int) -> str:
    """The redirect that counts a click, then leads to the advertiser's link; empty where none are counted."""
    if not counts_clicks(context):
        return ""
    signature = signed(context.storage, placement_id)
    return f"{context.app.settings.public_url}/c/{placement_id}-{signature}"


def signed(storage: Storage, placement_id: int) -> str:
    return storage.sign(f"click:{placement_id}")


async def show_preview(context: Context, what: Campaign | Brief) -> None:
    """Sends exactly what would be posted, in the language of who looks, with the advertiser's own link."""
    params = sponsored(what, context.say, why_url(context, 0))
    await context.call(method_of(what), {"chat_id": context.chat_id, **params})


def post_in(channel: Channel, said: str) -> int | None:
    """The number of the post whose link somebody sent, if it is one of this channel's."""
    found = POST.fullmatch(said.strip())
    if found is None:
        return None
    by_name = found["name"] and found["name"].lower() == channel.username.lower()
    by_id = found["id"] and f"{PRIVATE_PREFIX}{found['id']}" == str(channel.id)
    return int(found["post"]) if by_name or by_id else None
