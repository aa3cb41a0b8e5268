"""What others do in a channel while a post of ours stands there: another post, or an edit of ours.

Telegram does not tell a bot of its own posts and edits, nor of any deletion. Whatever does not concern a post
that stands is read and forgotten. Others may be faster than Telegram's answer to our post: what they did
waits until its number is known.
"""

from typing import Any

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from handlers.context import Context
from storage import posts
from storage.post_rows import Deed, fresh, witness

IN_CHANNELS = filters.ChatType.CHANNEL & ~filters.StatusUpdate.ALL


async def another_post(update: Update, context: Context) -> None:
    """One that comes within a post's first hour takes its place at the top. The parts of an album come one by
    one; like any further post they cost no more than the first."""
    message = _message(context)
    _witness(context, message, Deed(message.message_id, message.date, is_edit=False))


async def edited(update: Update, context: Context) -> None:
    """Somebody changed a post of ours: the clock takes it away, and it counts for nothing."""
    message = _message(context)
    _witness(context, message, Deed(message.message_id, message.edit_date or context.now(), is_edit=True))


def _witness(context: Context, message: Message, deed: Deed) -> None:
    with context.storage.reading() as tx:
        hurt = posts.hurt_by(tx, message.chat.id, deed)
    if not hurt:
        return
    with context.transaction() as tx:
        for post in hurt:
            witness(tx, fresh(tx, post), deed)


def _message(context: Context) -> Message:
    message = context.incoming.effective_message
    assert message is not None
    return message


watch_handlers: list[MessageHandler[Context, Any]] = [
    MessageHandler(IN_CHANNELS & filters.UpdateType.CHANNEL_POST, another_post),
    MessageHandler(IN_CHANNELS & filters.UpdateType.EDITED_CHANNEL_POST, edited),
]
