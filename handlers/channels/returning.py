"""A channel goes on after a pause, or after it was lost: its owner asks, and Telegram answers."""

from handlers.context import Context
from handlers.posting.rights import may_post, suspend
from storage import channel_rules
from storage.channels import Channel


async def resume(context: Context, channel: Channel) -> str:
    """Empty if the channel is open again, else why it stays closed."""
    why = await _why_not(context, channel)
    with context.transaction() as tx:
        if why:
            suspend(context, tx, channel.id, why)
        else:
            channel_rules.resume(tx, context.user.id, channel.id, context.now())
    return why


async def _why_not(context: Context, channel: Channel) -> str:
    """What Telegram says of the bot there, then of who pressed the button."""
    bot = await context.ask("getChatMember", {"chat_id": channel.id, "user_id": context.bot.id})
    if bot is None or bot["status"] != "administrator":
        return "removed"
    if not may_post(bot):
        return "right"
    owner = await context.ask("getChatMember", {"chat_id": channel.id, "user_id": context.user.id})
    return "" if owner is not None and may_post(owner) else "owner"
