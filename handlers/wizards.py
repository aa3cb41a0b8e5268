"""Whatever no command and no button took: the answer to a wizard's question, or words to be hinted at.

A wizard's state is its draft, so that it survives a restart.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from handlers.context import Button, Context, press
from handlers.doors import Handle, Step, button, command
from handlers.start import welcome
from handlers.words import Voice
from storage import drafts

WIZARDS: dict[str, Step] = {}
"""Who takes the answers of which wizard: each area's `wizards`, filled in by handlers/areas.py."""

CANCELS: dict[str, Handle] = {}
"""What cancelling a wizard shows where more is kept than its draft: each area's `cancels`."""

Listen = Callable[[Context], Awaitable[bool]]

LISTENERS: dict[str, Listen] = {}
"""Who else may want a message that answers no wizard: each area's `listens`. True if it took it."""

SERVICE = filters.StatusUpdate.ALL | filters.SUCCESSFUL_PAYMENT


def cancel_button(say: Voice) -> Button:
    return press(say.plain("cancel"), "wizard:cancel")


async def cancel(context: Context) -> None:
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    if draft is not None and draft.wizard in CANCELS:
        await CANCELS[draft.wizard](context)
        return
    with context.transaction() as tx:
        dropped = drafts.drop_draft(tx, context.user.id)
    await context.show(context.say("wizard-cancelled" if dropped else "wizard-none"))


async def private_message(update: Update, context: Context) -> None:
    context.meet()
    if _is_from_us(context):
        return
    if context.text.startswith("/"):
        await context.reply(context.say("unknown-command"))
        return
    with context.storage.reading() as tx:
        draft = drafts.read_draft(tx, context.user.id)
    take = WIZARDS.get(draft.wizard) if draft else None
    if draft and take:
        await take(context, draft)
        return
    for listen in LISTENERS.values():
        if await listen(context):
            return
    await context.reply(context.say("wizard-words" if context.text else "wizard-no-words"))


def _is_from_us(context: Context) -> bool:
    """Something that the person chose of our inline results: it needs no answer."""
    via = context.incoming.effective_message.via_bot if context.incoming.effective_message else None
    return via is not None and via.id == context.bot.id


async def addressed_in_group(update: Update, context: Context) -> None:
    """In groups the bot is quiet, unless somebody calls it by its name: then it says where it talks."""
    name = context.bot.username
    if context.text.split(maxsplit=1)[0].lower().endswith(f"@{name.lower()}"):
        await context.reply(context.say("wizard-group", link=f"https://t.me/{name}"))


async def unknown_button(update: Update, context: Context) -> None:
    context.meet()
    await context.stale()
    chat = context.incoming.effective_chat
    if chat is not None and chat.type == chat.PRIVATE:
        await welcome(context)


handlers: list[Any] = [
    command("cancel", cancel),
    button("wizard", cancel),
    MessageHandler(filters.ChatType.PRIVATE & filters.UpdateType.MESSAGE & ~SERVICE, private_message),
    MessageHandler(
        filters.ChatType.GROUPS & filters.UpdateType.MESSAGE & filters.COMMAND, addressed_in_group
    ),
    CallbackQueryHandler(unknown_button),
]
