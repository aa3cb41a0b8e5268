"""What happens in a channel beside the bot: its owner loses it or has it back; it gets a new name."""

from typing import Any

from telegram import Update
from telegram.ext import MessageHandler, filters

from handlers.channels.showing import card
from handlers.context import Context
from handlers.posting.rights import may_post, suspend
from storage import channels

RENAMED = filters.ChatType.CHANNEL & filters.StatusUpdate.NEW_CHAT_TITLE & filters.UpdateType.CHANNEL_POST


async def member_changed(context: Context) -> None:
    """Nothing is posted for somebody who no longer runs the channel. Who has it back is asked."""
    change = context.incoming.chat_member
    who, may = change.new_chat_member.user.id, may_post(change.new_chat_member.to_dict())
    with context.storage.reading() as tx:
        channel = channels.channel_of(tx, who, change.chat.id)
    if channel is None or may == (channel.suspended != "owner"):
        return
    with context.transaction() as tx:
        if not may:
            suspend(context, tx, channel.id, "owner")
            return
        text, rows = card(tx, context.voice_of(tx, who), channel, "channels-owner-back")
        context.owe(tx, who, text, rows, key=f"back:{context.incoming.update_id}")


async def renamed(update: Update, context: Context) -> None:
    chat = context.incoming.effective_chat
    with context.transaction() as tx:
        channels.renamed(tx, chat.id, chat.title or "", chat.username or "")


rename_handler: MessageHandler[Context, Any] = MessageHandler(RENAMED, renamed)
