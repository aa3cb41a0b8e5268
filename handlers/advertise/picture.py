"""The picture of a sponsored message: a photo, or an image file, of which Telegram makes a photo."""

import hashlib
import io
from typing import Any

from telegram import InputFile, Message
from telegram.error import TelegramError

from handlers.advertise.steps import Wrong
from handlers.context import Context
from handlers.sending import Sent

TYPES = ("image/jpeg", "image/png", "image/webp")
BYTES_MAX = 10 * 2**20  # of a photo: core.telegram.org/bots/api#sendphoto
WRONG = Wrong("advertise-wrong-picture", {"max": BYTES_MAX // 2**20})


async def read_picture(context: Context) -> dict[str, str] | Wrong:
    """{picture: file id, picture_hash: SHA-256 of its bytes} of the picture that the person sent."""
    message = context.incoming.effective_message
    file_id = await _photo(context, message) if isinstance(message, Message) else None
    content = await _content(context, file_id) if file_id else None
    if file_id is None or content is None:
        return WRONG
    return {"picture": file_id, "picture_hash": hashlib.sha256(content).hexdigest()}


async def _photo(context: Context, message: Message) -> str | None:
    """The id of a photo. A file is sent back as one: Telegram posts no file as a photo."""
    if message.photo:
        return message.photo[-1].file_id
    file = message.document
    if file is None or file.mime_type not in TYPES or (file.file_size or 0) > BYTES_MAX:
        return None
    content = await _content(context, file.file_id)
    if content is None:
        return None
    photo = InputFile(io.BytesIO(content), "picture")
    params: dict[str, Any] = {"chat_id": context.chat_id, "photo": photo}
    outcome = await context.call("sendPhoto", params | {"caption": context.say.plain("advertise-as-photo")})
    return str(outcome.result["photo"][-1]["file_id"]) if isinstance(outcome, Sent) else None


async def _content(context: Context, file_id: str) -> bytes | None:
    try:
        file = await context.bot.get_file(file_id)
        return bytes(await file.download_as_bytearray())
    except TelegramError:
        return None
