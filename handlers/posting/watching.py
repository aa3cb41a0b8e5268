"""What others do in a channel while a post of ours stands there: another post, or an edit of ours.

Telegram does not tell a bot of its own posts and edits, nor of any deletion. Whatever does not concern a post
that stands is read and forgotten.
"""

from datetime import datetime
from typing import Any

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from handlers.context import Context
from storage import posts, standing

IN_CHANNELS = filters.ChatType.CHANNEL & ~filters.StatusUpdate.ALL


async def another_post(update: Update, context: Context) -> None:
    """One that comes within a post's first hour takes its place at the top. The parts of an album come one by
    one; like any further post they cost no more than the first."""
    message = _message(context)
    with context.storage.reading() as tx:
        ours = posts.standing_before(tx, message.chat.id, message.message_id)
    if ours is None or ours.topped_at is not None:
        return
    if not standing.takes_the_top(ours, message.date):
        return
    with context.transaction() as tx:
        standing.topped(tx, ours, message.date)


async def edited(update: Update, context: Context) -> None:
    """Somebody changed a post of ours: the clock takes it away, and it counts for nothing."""
    message = _message(context)
    with context.storage.reading() as tx:
        ours = posts.standing_at(tx, message.chat.id, message.message_id)
    if ours is None or ours.altered_at is not None:
        return
    with context.transaction() as tx:
        standing.altered(tx, ours, _edited_at(message, context))


def _message(context: Context) -> Message:
    message = context.incoming.effective_message
    assert message is not None
    return message


def _edited_at(message: Message, context: Context) -> datetime:
    return message.edit_date or context.now()


watch_handlers: list[MessageHandler[Context, Any]] = [
    MessageHandler(IN_CHANNELS & filters.UpdateType.CHANNEL_POST, another_post),
    MessageHandler(IN_CHANNELS & filters.UpdateType.EDITED_CHANNEL_POST, edited),
]
