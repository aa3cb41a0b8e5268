"""Two-way: what customers write reaches a business's staff chat, and its answers go back within 24 hours."""

from typing import Any

from telegram import Update
from telegram.ext import CommandHandler, MessageHandler, filters

from handlers.context import Context
from handlers.doors import Handle, button, by_verb
from handlers.staff.hearing import listen, to_pressed
from handlers.staff.replying import group_message
from handlers.staff.setting import PREFIX, choose, group_moved, group_started, here, nowhere
from handlers.staff.talking import end, show_name, stale, write
from storage import conversations

__all__ = ["forget_due", "handlers", "listens"]

PRESSED: dict[str, Handle] = {
    "set": choose,
    "here": here,
    "nowhere": nowhere,
    "to": to_pressed,
    "write": write,
    "end": end,
    "name": show_name,
}
GROUPS = filters.ChatType.GROUPS & filters.UpdateType.MESSAGE


async def started(update: Update, context: Context) -> None:
    await group_started(context)


async def moved(update: Update, context: Context) -> None:
    await group_moved(context)


async def written(update: Update, context: Context) -> None:
    await group_message(context)


async def forget_due(context: Context) -> None:
    """Which message belongs to whom need not be known for ever."""
    with context.storage.transaction() as tx:
        conversations.forget(tx, context.now())


listens = {"staff": listen}
"""Takes private messages that belong to a conversation: see handlers/wizards.py."""

handlers: list[Any] = [
    button("staff", by_verb(PRESSED, stale)),
    CommandHandler("start", started, filters=GROUPS & filters.Regex(rf"\s{PREFIX}_")),
    MessageHandler(GROUPS & filters.StatusUpdate.MIGRATE, moved),
    MessageHandler(GROUPS & ~filters.COMMAND & ~filters.StatusUpdate.ALL, written),
]
