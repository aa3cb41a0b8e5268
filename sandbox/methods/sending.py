"""sendMessage and the other ways to put something into a chat."""

from typing import Any

from sandbox import views
from sandbox.call import Call, method
from sandbox.errors import Failure
from sandbox.files import Upload
from sandbox.markup import read_markup
from sandbox.messages import in_topic, post, reply_to
from sandbox.rights import check_write
from sandbox.text import caption, message_text
from sandbox.world import Chat, Invoice, Json, StoredFile

ACTIONS = (
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
    "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
)  # fmt: skip


def destination(call: Call, content: str) -> Chat:
    chat = call.chat()
    check_write(call.cloud, call.bot, chat, content)
    return chat


def send(call: Call, chat: Chat, content: Json, invoice: Invoice | None = None) -> Json:
    """Posts what a bot sends, with its reply, its markup and its protection."""
    markup = read_markup(call.parsed("reply_markup"))
    place = in_topic(chat, call.number("message_thread_id"))
    if place is None:
        raise Failure("message thread not found")
    body = replied(call, chat) | place | content
    if call.flag("protect_content"):
        body["has_protected_content"] = True
    if markup.inline:
        body["reply_markup"] = markup.inline
    message = post(call.cloud, chat, call.bot, body, invoice=invoice, keyboard=markup.keyboard)
    return message.body


def replied(call: Call, chat: Chat) -> Json:
    wanted = call.parsed("reply_parameters")
    if not isinstance(wanted, dict):
        legacy = call.number("reply_to_message_id")
        wanted = {
            "message_id": legacy,
            "allow_sending_without_reply": call.flag("allow_sending_without_reply"),
        }
    number = wanted.get("message_id")
    if not number:
        return {}
    found = reply_to(chat, number)
    if not found and not wanted.get("allow_sending_without_reply"):
        raise Failure("message to be replied not found")
    return found


def link_preview(call: Call) -> Json:
    options = call.parsed("link_preview_options")
    return {"link_preview_options": options} if isinstance(options, dict) and options else {}


@method("sendMessage")
async def send_message(call: Call) -> Json:
    chat = destination(call, "text messages")
    text = message_text(call.text("text"), call.text("parse_mode"), call.listed("entities"))
    return send(call, chat, text | link_preview(call))


def read_caption(call: Call) -> Json:
    return caption(call.text("caption"), call.text("parse_mode"), call.listed("caption_entities"))


def stored(call: Call, kind: str, given: Upload | str) -> StoredFile:
    """The file that a bot uploads or names by its file_id."""
    if isinstance(given, Upload):
        return call.cloud.files.store(kind, given)
    found = call.cloud.files.find(given)
    if found is None:
        words = (
            "failed to get HTTP URL content"
            if given.startswith("http")
            else "wrong file identifier/HTTP URL specified"
        )
        raise Failure(words)
    if found.kind != kind and kind in ("photo", "sticker"):
        raise Failure(f"can't use file of type {found.kind.title()} as {kind.title()}")
    return found


def media_content(kind: str, file: StoredFile) -> Json:
    """{photo|document|video|voice|sticker: object} of a message."""
    if kind == "photo":
        return {"photo": views.photo_sizes(file)}
    shown = views.media(file)
    if kind in ("document", "video"):
        shown |= {"file_name": file.name, "mime_type": file.mime_type}
    if kind == "voice":
        shown |= {"mime_type": file.mime_type, "duration": 0}
    if kind == "video":
        shown |= {"width": file.width, "height": file.height, "duration": 0}
    return {kind: views.sticker(file) if kind == "sticker" else shown}


async def send_media(call: Call, kind: str, content: str) -> Json:
    chat = destination(call, content)
    words = read_caption(call)
    file = stored(call, kind, call.upload(kind))
    extra: dict[str, Any] = {}
    if call.flag("has_spoiler") and kind in ("photo", "video"):
        extra["has_media_spoiler"] = True
    if call.flag("show_caption_above_media") and kind in ("photo", "video"):
        extra["show_caption_above_media"] = True
    return send(call, chat, media_content(kind, file) | words | extra)


@method("sendPhoto")
async def send_photo(call: Call) -> Json:
    return await send_media(call, "photo", "photos")


@method("sendDocument")
async def send_document(call: Call) -> Json:
    return await send_media(call, "document", "documents")


@method("sendVideo")
async def send_video(call: Call) -> Json:
    return await send_media(call, "video", "videos")


@method("sendSticker")
async def send_sticker(call: Call) -> Json:
    chat = destination(call, "stickers")
    file = stored(call, "sticker", call.upload("sticker"))
    emoji = {"emoji": call.text("emoji")} if call.text("emoji") else {}
    known = call.cloud.stickers.get(file.file_id)
    return send(call, chat, {"sticker": known or views.sticker(file) | emoji})


@method("sendChatAction")
async def send_chat_action(call: Call) -> bool:
    chat = destination(call, "text messages")
    action = call.required_text("action")
    if action not in ACTIONS:
        raise Failure("wrong parameter action in request")
    call.cloud.events.emit("action", chat_id=chat.id, action=action)
    return True
