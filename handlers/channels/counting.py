"""Once a day each channel is asked for: its subscribers, its name, and whether its owner still runs it."""

from handlers.context import Context
from handlers.limiter import Lane
from handlers.posting.rights import COUNT_AGE_MAX, is_fit
from handlers.posting.turns import in_turns
from handlers.sending import Sent, call
from storage import channels, sizes
from storage.channels import Channel

ROUND_MAX = 60
AT_ONCE = 10


async def count_due(context: Context) -> None:
    """One that was lost is not asked for: nobody hammers at a closed door."""
    with context.storage.reading() as tx:
        due = sizes.to_count(tx, context.now() - COUNT_AGE_MAX, ROUND_MAX)
    await in_turns((_count(context, channel) for channel in due), AT_ONCE)


async def _count(context: Context, channel: Channel) -> None:
    if not await is_fit(context, channel):
        return
    outcome = await call(context.bot, "getChat", {"chat_id": channel.id}, Lane.ANSWER)
    if not isinstance(outcome, Sent):
        return
    title, username = str(outcome.result.get("title", "")), str(outcome.result.get("username", ""))
    if (title, username) != (channel.title, channel.username):
        with context.storage.transaction() as tx:
            channels.renamed(tx, channel.id, title, username)
