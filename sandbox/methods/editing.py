"""Changes to messages that a bot sent, or may edit."""

from typing import Any

from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.markup import read_markup
from sandbox.messages import revise
from sandbox.methods.sending import link_preview, media_content, read_caption, stored
from sandbox.rights import check_access, check_private, may
from sandbox.text import caption, message_text
from sandbox.world import Chat, Json, Message


def found_message(call: Call) -> tuple[Chat, Message]:
    """The message that a call names, if the bot may edit it."""
    if call.text("inline_message_id"):
        raise Failure("MESSAGE_ID_INVALID")
    chat = call.chat()
    number = call.number("message_id")
    if not number:
        raise Failure("message identifier is not specified")
    if chat.type == "private":
        check_private(call.cloud, call.bot, chat)
    else:
        check_access(call.bot, chat, writing=True)
    message = chat.messages.get(number)
    if message is None:
        raise Failure("message to edit not found")
    if not may_edit(call, chat, message):
        raise Failure("message can't be edited")
    return chat, message


def may_edit(call: Call, chat: Chat, message: Message) -> bool:
    if message.service:
        return False
    if chat.type != "channel":
        return message.author_id == call.bot.id
    own = message.author_id == call.bot.id and may(call.bot, chat, "can_post_messages")
    return own or may(call.bot, chat, "can_edit_messages")


def apply(call: Call, chat: Chat, message: Message, changes: Json) -> Json:
    """Makes the changes unless they change nothing; the markup is always replaced."""
    markup = read_markup(call.parsed("reply_markup"))
    if markup.keyboard:
        raise Failure("inline keyboard expected")
    changes = {**changes, "reply_markup": markup.inline}
    if all(message.body.get(name) == value for name, value in changes.items()):
        raise Failure("MESSAGE_NOT_MODIFIED")
    revise(call.cloud, chat, message, changes, call.bot)
    return message.body


@method("editMessageText")
async def edit_message_text(call: Call) -> Json:
    chat, message = found_message(call)
    if "text" not in message.body:
        raise Failure("there is no text in the message to edit")
    text = message_text(call.text("text"), call.text("parse_mode"), call.listed("entities"))
    preview = link_preview(call) or {"link_preview_options": None}
    return apply(call, chat, message, {"entities": None} | text | preview)


@method("editMessageCaption")
async def edit_message_caption(call: Call) -> Json:
    chat, message = found_message(call)
    if not any(kind in message.body for kind in ("photo", "document", "video")):
        raise Failure("there is no caption in the message to edit")
    return apply(call, chat, message, {"caption": None, "caption_entities": None} | read_caption(call))


@method("editMessageReplyMarkup")
async def edit_message_reply_markup(call: Call) -> Json:
    chat, message = found_message(call)
    return apply(call, chat, message, {})


@method("editMessageMedia")
async def edit_message_media(call: Call) -> Json:
    chat, message = found_message(call)
    media: Any = call.parsed("media")
    if not isinstance(media, dict) or media.get("type") not in ("photo", "document", "video"):
        raise Failure("can't parse InputMedia: type must be photo, document or video")
    if not any(kind in message.body for kind in ("photo", "document", "video", "text")):
        raise Failure("message can't be edited")
    kind = media["type"]
    file = stored(call, kind, call.attached(str(media.get("media", ""))))
    words = caption(media.get("caption") or "", media.get("parse_mode") or "", media.get("caption_entities"))
    gone = ("text", "entities", "caption", "caption_entities", "photo", "document", "video")
    return apply(call, chat, message, dict.fromkeys(gone) | media_content(kind, file) | words)
