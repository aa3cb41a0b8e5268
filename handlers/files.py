"""Files that people send: fetched from Telegram, never more of them than was asked for."""

from urllib.parse import quote

from telegram.error import TelegramError

from handlers.context import Context
from handlers.transport import AiohttpRequest


async def fetch(context: Context, file_id: str, size_max: int) -> bytes | None:
    """The content of a file of at most `size_max` bytes; None if it is larger, gone, or does not come.

    The address has the token in it: it is built here, and appears in no log, error or message.
    """
    found = await context.ask("getFile", {"file_id": file_id})
    if not found or not found.get("file_path") or found.get("file_size", 0) > size_max:
        return None
    request = context.bot.request
    assert isinstance(request, AiohttpRequest)
    try:
        return await request.download(f"{context.bot.base_file_url}/{quote(found['file_path'])}", size_max)
    except TelegramError:
        return None
