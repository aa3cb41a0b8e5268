"""What the shop shows: words in place of words, a picture in place of either."""

from typing import Any

from telegram import InputFile, InputMediaPhoto, Message

from handlers.context import Context, Rows, caption, keyboard
from handlers.sending import NotSent, Outcome, Sent, call
from handlers.words import Html

Picture = bytes | str
"""As PNG, or the file_id of one that Telegram keeps."""


async def show_words(context: Context, text: Html, rows: Rows) -> None:
    """A menu. No picture can become words again: it gives way to a new message."""
    shown = _pressed(context)
    if shown is None or not shown.photo:
        await context.show(text, rows)
        return
    await context.reply(text, rows)
    await call(context.bot, "deleteMessage", {"chat_id": shown.chat.id, "message_id": shown.message_id})


async def show_picture(context: Context, picture: Picture, words: Html, rows: Rows) -> Outcome:
    """In place of the menu whose button was pressed, else as a new message."""
    if (shown := _pressed(context)) is not None:
        outcome = await call(context.bot, "editMessageMedia", _edit(shown, picture, words, rows))
        if not isinstance(outcome, NotSent) or not outcome.permanent:
            return outcome
    photo = InputFile(picture, "stickers.png") if isinstance(picture, bytes) else picture
    params = {"chat_id": context.chat_id, "photo": photo, **caption(words), "reply_markup": keyboard(rows)}
    return await context.call("sendPhoto", params)


def file_id_of(outcome: Outcome) -> str:
    """Of the picture that was shown; empty if that is not known."""
    result = outcome.result if isinstance(outcome, Sent) else None
    sizes = result.get("photo") if isinstance(result, dict) else None
    return str(sizes[-1]["file_id"]) if sizes else ""


def _edit(shown: Message, picture: Picture, words: Html, rows: Rows) -> dict[str, Any]:
    said: dict[str, Any] = {**caption(words), "filename": "stickers.png"}
    media = InputMediaPhoto(picture, **said)
    where = {"chat_id": shown.chat.id, "message_id": shown.message_id}
    return {**where, "media": media, "reply_markup": keyboard(rows)}


def _pressed(context: Context) -> Message | None:
    """The message below which a button was pressed, if Telegram still shows it to the bot."""
    query = context.incoming.callback_query
    return query.message if query is not None and isinstance(query.message, Message) else None
