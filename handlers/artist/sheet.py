"""A pack as one picture: all its stickers, numbered, each with its emoji."""

from collections.abc import Sequence
from typing import Any

from telegram import InputFile

from handlers.context import Context, Rows, caption, keyboard
from handlers.sending import Sent
from handlers.words import Html
from handlers.workshop import Unfit, contact_sheet
from storage.packs import Placed


async def send_sheet(
    context: Context, placed: Sequence[Placed], title: str, words: Html, rows: Rows = ()
) -> bool:
    """The sheet as a photo with these words below; where it cannot be drawn the words come alone."""
    try:
        picture = await contact_sheet([(one.sticker.thumb, "".join(one.emoji[:3])) for one in placed], title)
    except Unfit as unfit:
        await context.reply(Html(f"{words}\n\n{context.say(unfit.reason, **unfit.values)}"), rows)
        return False
    below: dict[str, Any] = caption(words) | ({"reply_markup": keyboard(rows)} if rows else {})
    params = {"chat_id": context.chat_id, "photo": InputFile(picture, "pack.png"), **below}
    return isinstance(await context.call("sendPhoto", params), Sent)
